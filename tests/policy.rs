//! The policy, through the door: write, read, accept, compare.

mod cases;
mod contact;
mod crisis;
mod crisis_mails;
mod launch;
mod matrix;
mod news;
mod objections;
mod questions;

use actix_web::http::StatusCode;
use forpost::access::Role;
use forpost::policy::model::digest;
use forpost::policy::store;
use forpost::texts::Lang;

use crate::support::{Client, NewPerson, TestApp};

const GOOD: &str = "## Tenk deg om\n\nDet er frivillig å dele. Ytringsfriheten gjelder, og retten til å varsle gjelder som før.";

fn comms(app: &TestApp) -> Client {
    app.signed_in(NewPerson {
        email: "ida@example.org",
        name: "Ida Comms",
        roles: &[Role::Comms],
        ..Default::default()
    })
}

async fn publish(client: &mut Client, base: &str, nb: &str, da: &str) {
    let fields = [("base", base), ("body_nb", nb), ("body_da", da)];
    assert_eq!(
        client.post("/policy/versions", &fields).await.done(),
        "/policy"
    );
}

#[actix_web::test]
async fn before_the_first_version_editors_are_led_to_write_it_from_a_starter() {
    let app = TestApp::start().await;
    let mut kari = app.signed_in(NewPerson::default());
    let page = kari.get("/policy").await.ok();
    assert!(page.contains("ikke skrevet ennå"));
    assert!(!page.contains("/policy/edition") && !page.contains("/policy/templates"));
    assert_eq!(
        kari.get("/policy/edition").await.status,
        StatusCode::FORBIDDEN
    );

    let mut ida = comms(&app);
    assert!(ida.get("/policy").await.ok().contains("/policy/templates"));
    let form = ida.get("/policy/edition").await.ok();
    assert!(form.contains("Fjordkraft Varme"), "the starter names us");
    assert!(form.contains("data-limit=\"1200\""));
    assert!(form.contains("Whistle") || form.contains("whistle"));

    // Three texts to begin with; one that was chosen fills every language.
    let page = ida.get("/policy/templates").await.ok();
    for kind in ["small-firm", "municipality", "bank"] {
        assert!(page.contains(&format!("/policy/edition?template={kind}")));
    }
    assert!(page.contains("Grunnloven § 100"));
    let form = ida.get("/policy/edition?template=bank").await.ok();
    for words in [
        "selv bare at noen er kunde",
        "også bare at nogen er kunde",
        "even just that they are one",
    ] {
        assert!(form.contains(words), "{words}");
    }
    assert_eq!(
        kari.get("/policy/templates").await.status,
        StatusCode::FORBIDDEN
    );
}

#[actix_web::test]
async fn publishing_asks_first_and_advises_without_refusing() {
    let app = TestApp::start().await;
    let mut ida = comms(&app);
    ida.get("/policy/edition").await.ok();
    let bare = [("base", ""), ("body_nb", "Vær snill."), ("body_da", GOOD)];
    let preview = ida.post("/policy/edition/preview", &bare).await.ok();
    assert!(preview.contains("at det er frivillig å dele"));
    assert!(preview.contains("at ytringsfriheten gjelder som før"));
    assert!(preview.contains("at retten til å varsle gjelder som før"));
    assert!(app.db(store::current_number).is_none(), "only looked at");
    // Back to writing with the advice and everything there, and nothing else: not a blank in front of it.
    let again = ida.post("/policy/edition", &bare).await.ok();
    assert!(again.contains(">\nVær snill.</textarea>"), "{again}");
    assert!(again.contains(&format!(">\n{GOOD}</textarea>")));
    assert!(again.contains("at ytringsfriheten gjelder som før"));
    publish(&mut ida, "", "Vær snill.", GOOD).await;
    assert_eq!(app.db(store::current_number), Some(1));
    let page = ida.get("/policy").await.ok();
    assert!(page.contains("<p>Vær snill.</p>"));
    assert!(page.contains("Versjon 1 gjelder fra nå av."));
}

#[actix_web::test]
async fn a_text_too_long_is_refused_and_kept() {
    let app = TestApp::start().await;
    let mut ida = comms(&app);
    let fits = "å".repeat(1_200);
    let over = format!("{fits}x");
    for path in ["/policy/edition/preview", "/policy/versions"] {
        let answer = ida.post(path, &[("base", ""), ("body_nb", &over)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = answer.text();
        assert!(page.contains(&over), "what was typed is still there");
        assert!(page.contains("id=\"body_nb-error\""));
        assert!(page.contains("Teksten er 1\u{a0}201 tegn."), "{page}");
    }
    let empty = ida.post("/policy/versions", &[("body_da", "Hej")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.text().contains("organisasjonens språk"));
    publish(&mut ida, "", &fits, "").await;
}

#[actix_web::test]
async fn what_is_accepted_is_kept_word_for_word() {
    let app = TestApp::start().await;
    publish(&mut comms(&app), "", "Norsk tekst", "Dansk tekst").await;
    let mette = app.add(NewPerson {
        email: "mette@example.org",
        lang: Lang::Da,
        ..Default::default()
    });
    let mut client = app.client_of(mette);
    let page = client.get("/policy").await.ok();
    assert!(page.contains("Dansk tekst") && !page.contains("Norsk tekst"));
    let fields = [("number", "1"), ("lang", "da")];
    assert_eq!(
        client.post("/policy/acceptance", &fields).await.done(),
        "/programme"
    );
    client.post("/policy/acceptance", &fields).await.done();
    let kept = app.db(|conn| store::acceptances_of(conn, mette));
    assert_eq!(kept.len(), 1);
    assert_eq!((kept[0].number, kept[0].lang), (1, Lang::Da));
    assert_eq!(kept[0].digest, digest("Dansk tekst"));
    let page = client.get("/policy").await.ok();
    assert!(page.contains("Du bekræftede denne version 18. november 2026."));
    assert!(!page.contains("/policy/acceptance"));
    // Nothing but the version in force, in a language it is written in.
    for (number, lang, status) in [
        ("1", "en", StatusCode::NOT_FOUND),
        ("7", "da", StatusCode::SEE_OTHER),
        ("x", "da", StatusCode::NOT_FOUND),
    ] {
        let fields = [("number", number), ("lang", lang)];
        let answer = client.post("/policy/acceptance", &fields).await;
        assert_eq!(answer.status, status, "{number} {lang}");
    }
}

#[actix_web::test]
async fn a_reader_without_own_text_gets_the_organisation_s_and_is_told() {
    let app = TestApp::start().await;
    publish(&mut comms(&app), "", "Norsk tekst", "").await;
    let mut john = app.signed_in(NewPerson {
        email: "john@example.org",
        lang: Lang::En,
        ..Default::default()
    });
    let page = john.get("/policy").await.ok();
    assert!(page.contains("not yet available in your language"));
    assert!(page.contains("<div class=\"prose\" lang=\"nb\">"));
}

#[actix_web::test]
async fn a_new_version_shows_its_difference_and_asks_again() {
    let app = TestApp::start().await;
    let mut ida = comms(&app);
    publish(&mut ida, "", "Spør lederen din først.", "").await;
    let mut kari = app.signed_in(NewPerson::default());
    kari.get("/policy").await.ok();
    let fields = [("number", "1"), ("lang", "nb")];
    kari.post("/policy/acceptance", &fields).await.done();

    publish(&mut ida, "1", "Spør en kollega først.", "Nyt på dansk").await;
    let page = kari.get("/policy").await.ok();
    assert!(page.contains("Sist bekreftet du versjon 1."));
    assert!(page.contains("href=\"/policy/versions/2\""));
    let compared = kari.get("/policy/versions/2").await.ok();
    assert!(compared.contains(
        "Spør <del><span class=\"visually-hidden\" lang=\"nb\">Tatt bort: </span>lederen din</del><ins><span class=\"visually-hidden\" lang=\"nb\">Lagt til: </span>en kollega</ins> først."
    ), "{compared}");
    let first = kari.get("/policy/versions/1").await.ok();
    assert!(first.contains("Spør lederen din først.") && !first.contains("<ins>"));
    for path in [
        "/policy/versions/3",
        "/policy/versions/0",
        "/policy/versions/x",
    ] {
        assert_eq!(kari.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let mut mette = app.signed_in(NewPerson {
        email: "mette@example.org",
        lang: Lang::Da,
        ..Default::default()
    });
    let page = mette.get("/policy/versions/2").await.ok();
    assert!(page.contains("ikke noget at sammenligne med"));
}

#[actix_web::test]
async fn the_second_of_two_editors_is_told_and_loses_nothing() {
    let app = TestApp::start().await;
    let mut ida = comms(&app);
    publish(&mut ida, "", "Første", "").await;
    let late = [("base", ""), ("body_nb", "Også første")];
    let answer = ida.post("/policy/versions", &late).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.text();
    assert!(page.contains("Også første") && page.contains("En annen har publisert"));
    assert!(page.contains("name=\"base\" value=\"1\""));
    let same = ida
        .post("/policy/versions", &[("base", "1"), ("body_nb", "Første")])
        .await;
    assert!(same.text().contains("lik versjonen som gjelder"));
    assert_eq!(app.db(store::current_number), Some(1));
}

#[actix_web::test]
async fn comms_write_the_programme_page_and_readers_see_it_in_their_language() {
    let app = TestApp::start().await;
    let mut ida = comms(&app);
    assert!(
        ida.get("/programme/text")
            .await
            .ok()
            .contains("Folk stoler på folk")
    );
    let half = [("vision_nb", "Vi vil **vises**."), ("why_nb", "Fordi.")];
    let answer = ida.post("/programme/text", &half).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.text();
    assert!(page.contains("id=\"contribute_nb-error\"") && page.contains("Vi vil **vises**."));
    let whole = [
        ("vision_nb", "Vi vil **vises**."),
        ("why_nb", "Fordi."),
        ("contribute_nb", "<script>alert(1)</script>"),
    ];
    assert_eq!(
        ida.post("/programme/text", &whole).await.done(),
        "/programme"
    );
    let mut john = app.signed_in(NewPerson {
        email: "john@example.org",
        lang: Lang::En,
        ..Default::default()
    });
    let page = john.get("/programme").await.ok();
    assert!(page.contains("<strong>vises</strong>"));
    assert!(!page.contains("<script>alert"));
    assert_eq!(
        john.get("/programme/text").await.status,
        StatusCode::FORBIDDEN
    );
}
