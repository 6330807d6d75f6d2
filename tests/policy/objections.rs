//! Objections and answers: read and searched by everybody, written and hidden by editors.

use actix_web::http::StatusCode;
use forpost::access::Role;
use forpost::policy::objections::model::{ANSWER_LIMIT, OBJECTION_LIMIT, Shipped, Words};
use forpost::policy::objections::store;
use forpost::texts::{Lang, Texts};

use super::comms;
use crate::support::{NewPerson, TestApp};

const LIST: &str = "/policy/objections";
const TIME: &str = "/policy/objections/time-thief";

#[test]
fn twelve_cards_come_with_the_product_in_every_language() {
    let texts = Texts::load().unwrap();
    assert_eq!(Shipped::ALL.len(), 12);
    for &lang in Lang::ALL {
        for &card in Shipped::ALL {
            let words = Words::shipped(&texts, lang, card);
            assert!(words.objection.chars().count() <= OBJECTION_LIMIT);
            assert!(words.answer.chars().count() <= ANSWER_LIMIT);
        }
    }
}

#[actix_web::test]
async fn everybody_reads_and_searches_them() {
    let app = TestApp::start().await;
    let mut kari = app.signed_in(NewPerson::default());
    let page = kari.get(LIST).await.ok();
    assert_eq!(page.matches("<article").count(), 12);
    assert!(!page.contains("/hiding") && !page.contains("/objections/new"));
    // Words of the answer count, whatever their case, and all of them must be there.
    let found = kari
        .get(&format!("{LIST}?q=TAUSHETSPLIKTEN+merkes"))
        .await
        .ok();
    assert_eq!(found.matches("<article").count(), 1);
    assert!(found.contains("Hemmeligheter kommer ut."));
    let nothing = kari.get(&format!("{LIST}?q=tid+zzz")).await.ok();
    assert!(nothing.contains("Ingen kort har alle ordene"));
    for path in [TIME, "/policy/objections/new"] {
        assert_eq!(kari.get(path).await.status, StatusCode::FORBIDDEN);
    }
    assert_eq!(
        kari.post(&format!("{TIME}/hiding"), &[]).await.status,
        StatusCode::FORBIDDEN
    );
}

#[actix_web::test]
async fn editors_rewrite_a_card_and_get_the_first_words_back() {
    let app = TestApp::start().await;
    let mut ida = comms(&app);
    let form = ida.get(TIME).await.ok();
    assert!(form.contains(">\nDet stjeler tid fra jobben.</textarea>"));
    assert!(!form.contains("/words/removal"), "nothing to bring back");
    let half = [("objection_nb", "Tid?")];
    let answer = ida.post(TIME, &half).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("id=\"answer_nb-error\""));

    let own = [("objection_nb", "Tid?"), ("answer_nb", "Ja, **litt**.")];
    assert_eq!(ida.post(TIME, &own).await.done(), LIST);
    let page = ida.get(LIST).await.ok();
    assert!(page.contains("Tid?") && page.contains("<strong>litt</strong>"));
    assert!(!page.contains("Det stjeler tid"));
    // In the languages left empty it says what came with the product.
    let mut john = app.signed_in(NewPerson {
        email: "john@example.org",
        lang: Lang::En,
        ..Default::default()
    });
    assert!(john.get(LIST).await.ok().contains("It takes time away"));

    assert!(ida.get(TIME).await.ok().contains("/words/removal"));
    ida.post(&format!("{TIME}/words/removal"), &[]).await.done();
    let page = ida.get(LIST).await.ok();
    assert!(page.contains("Det stjeler tid") && !page.contains("Tid?"));
}

#[actix_web::test]
async fn what_is_hidden_can_be_shown_again() {
    let app = TestApp::start().await;
    let mut ida = comms(&app);
    let mut kari = app.signed_in(NewPerson::default());
    ida.post(&format!("{TIME}/hiding"), &[]).await.done();
    assert!(!kari.get(LIST).await.ok().contains("Det stjeler tid"));
    let hidden = format!("{LIST}?hidden=yes");
    // Readers who guess the address see what they always see.
    assert_eq!(kari.get(&hidden).await.ok().matches("<article").count(), 11);
    let page = ida.get(LIST).await.ok();
    assert!(page.contains("Se 1 skjult kort") && !page.contains("Det stjeler tid"));
    let page = ida.get(&hidden).await.ok();
    assert!(page.contains("Det stjeler tid") && page.matches("<article").count() == 1);
    ida.post(&format!("{TIME}/hiding/removal"), &[])
        .await
        .done();
    assert!(kari.get(LIST).await.ok().contains("Det stjeler tid"));

    let mut admin = app.signed_in(NewPerson {
        email: "admin@example.org",
        roles: &[Role::Admin],
        ..Default::default()
    });
    let log = admin.get("/admin/audit").await.ok();
    assert!(log.contains("Innvending skjult") && log.contains("Det stjeler tid fra jobben."));
}

#[actix_web::test]
async fn editors_add_cards_of_their_own() {
    let app = TestApp::start().await;
    let mut ida = comms(&app);
    ida.get("/policy/objections/new").await.ok();
    let danish = [("objection_da", "Nej."), ("answer_da", "Jo.")];
    let answer = ida.post(LIST, &danish).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("organisasjonens språk"));
    let own = [
        ("objection_nb", "Vi er for små."),
        ("answer_nb", "<b>Neppe.</b>"),
    ];
    ida.post(LIST, &own).await.done();
    let mut john = app.signed_in(NewPerson {
        email: "john@example.org",
        lang: Lang::En,
        ..Default::default()
    });
    let page = john.get(LIST).await.ok();
    assert_eq!(page.matches("<article").count(), 13);
    assert!(page.contains("lang=\"nb\">Vi er for små.</h2>"), "{page}");
    assert!(!page.contains("<b>Neppe"));

    let card = app.db(store::all).last().unwrap().key;
    let path = format!("{LIST}/{card}");
    let again = [("objection_nb", "For små?"), ("answer_nb", "Nei.")];
    ida.post(&path, &again).await.done();
    assert!(john.get(LIST).await.ok().contains("For små?"));
    ida.post(&format!("{path}/hiding"), &[]).await.done();
    assert!(!john.get(LIST).await.ok().contains("For små?"));
    // A card of one's own has no first words, and one that is not there has nothing.
    for path in [
        format!("{path}/words/removal"),
        format!("{LIST}/0192d5f0-0000-7000-8000-000000000000/hiding"),
        format!("{LIST}/nonsense"),
    ] {
        let answer = ida.post(&path, &again).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
}
