//! Cases: answered once and without the person, compared in groups, written by editors.

use actix_web::http::StatusCode;
use forpost::access::Role;
use forpost::policy::cases::model::{ANY_TIME, Voice};
use forpost::policy::cases::store;
use forpost::texts::Lang;

use super::{comms, publish};
use crate::support::{Client, NewPerson, TestApp};

/// The vacancy, to which "go ahead" is answered, and the photo: "ask first".
const VACANCY: &str = "00000000-0000-7000-8000-000000000001";
const PHOTO: &str = "00000000-0000-7000-8000-000000000002";

fn somebody(app: &TestApp, at: usize, roles: &'static [Role]) -> Client {
    app.signed_in(NewPerson {
        email: &format!("{}{at}@example.org", roles.len()),
        roles,
        ..Default::default()
    })
}

async fn answer(client: &mut Client, case: &str, edition: &str, choice: &str) -> String {
    client.get("/policy/cases").await.ok();
    let path = format!("/policy/cases/{case}?edition={edition}");
    client.post(&path, &[("choice", choice)]).await.ok()
}

/// So many of each group answer.
async fn answers(app: &TestApp, from: usize, count: usize, roles: &'static [Role], choice: &str) {
    for at in from..from + count {
        answer(&mut somebody(app, at, roles), PHOTO, "0", choice).await;
    }
}

#[actix_web::test]
async fn after_the_own_answer_comes_a_reasoned_one_and_it_counts_once() {
    let app = TestApp::start().await;
    let mut kari = app.signed_in(NewPerson::default());
    let list = kari.get("/policy/cases").await.ok();
    assert_eq!(list.matches("list-title").count(), 15);
    assert!(list.contains("Du har svart på 0 av 15."));
    assert!(!list.contains("/policy/cases/agenda"));
    let before = kari.get(&format!("/policy/cases/{PHOTO}")).await.ok();
    assert!(before.contains("Et bilde med en kollega"));
    assert!(!before.contains("Vårt svar"), "not before the reader's own");
    let after = answer(&mut kari, PHOTO, "0", "go").await;
    assert!(after.contains("Du svarte «Bare gjør det». Vi ser det litt annerledes"));
    assert!(after.contains("Vårt svar: Spør først"));
    answer(&mut kari, PHOTO, "0", "dont").await;
    let tallies = app.db(|conn| store::tallies(conn, ANY_TIME));
    assert_eq!(tallies.len(), 1);
    assert_eq!(tallies[0].voice, Voice::Staff);
    assert_eq!((tallies[0].waiting_go, tallies[0].waiting()), (1, 1));
    let later = kari.get(&format!("/policy/cases/{PHOTO}")).await.ok();
    assert!(later.contains("Vårt svar") && !later.contains("Du svarte"));
    let data = kari.get("/me/data").await.ok();
    assert!(data.contains("Svart på én situasjon"));
    let open = kari.get("/policy/cases?state=open").await.ok();
    assert_eq!(open.matches("list-title").count(), 14);
    for (case, edition, choice) in [
        (PHOTO, "0", "maybe"),
        (PHOTO, "7", "go"),
        ("019a9a00-0000-7000-8000-000000000000", "0", "go"),
    ] {
        let path = format!("/policy/cases/{case}?edition={edition}");
        let refused = kari.post(&path, &[("choice", choice)]).await.status;
        assert_eq!(refused, StatusCode::NOT_FOUND, "{case} {edition} {choice}");
    }
}

#[actix_web::test]
async fn every_shipped_case_is_there_in_three_languages_and_found_by_its_words() {
    let app = TestApp::start().await;
    for (lang, word, title) in [
        (Lang::Nb, "julebord", "Julebordet"),
        (Lang::Da, "julefrokost", "Julefrokosten"),
        (Lang::En, "christmas", "The Christmas party"),
    ] {
        let mut reader = app.signed_in(NewPerson {
            email: &format!("{lang}@example.org"),
            lang,
            ..Default::default()
        });
        let list = reader.get("/policy/cases").await.ok();
        assert_eq!(list.matches("list-title").count(), 15, "{lang}");
        let path = format!("/policy/cases?q={word}");
        let found = reader.get(&path).await.ok();
        assert!(found.contains(title), "{found}");
        assert_eq!(found.matches("list-title").count(), 1, "{lang}");
    }
}

#[actix_web::test]
async fn groups_are_compared_from_five_on_and_grow_by_five() {
    let app = TestApp::start().await;
    const LEADER: &[Role] = &[Role::Leader];
    let mut leader = somebody(&app, 100, LEADER);
    answers(&app, 0, 5, &[], "go").await;
    answers(&app, 0, 4, LEADER, "dont").await;
    let early = leader.get("/policy/cases/agenda").await.ok();
    assert!(
        early.contains("Ikke nok svar ennå"),
        "four leaders are too few"
    );
    answers(&app, 4, 1, LEADER, "ask").await;
    let agenda = leader.get("/policy/cases/agenda").await.ok();
    assert!(agenda.contains("Avstand 100"));
    assert!(agenda.contains("Ansatte (5 svar)") && agenda.contains("Ledere (5 svar)"));
    assert!(agenda.contains("80 %") && agenda.contains("20 %"));
    // A single one more would be read from the difference.
    answers(&app, 5, 4, &[], "dont").await;
    let same = leader.get("/policy/cases/agenda").await.ok();
    assert!(same.contains("Ansatte (5 svar)"));
    answers(&app, 9, 1, &[], "dont").await;
    let grown = leader.get("/policy/cases/agenda").await.ok();
    assert!(
        grown.contains("Ansatte (10 svar)") && grown.contains("Avstand 50"),
        "{grown}"
    );
    let mut kari = app.signed_in(NewPerson::default());
    let refused = kari.get("/policy/cases/agenda").await.status;
    assert_eq!(refused, StatusCode::FORBIDDEN);
}

#[actix_web::test]
async fn with_a_version_come_three_cases_and_nobody_has_to_take_them() {
    let app = TestApp::start().await;
    let mut kari = app.signed_in(NewPerson::default());
    let before = kari.get("/policy/understanding").await.status;
    assert_eq!(before, StatusCode::NOT_FOUND);
    let mut ida = comms(&app);
    publish(&mut ida, "", "Første", "").await;
    kari.get("/policy").await.ok();
    let accepted = [("number", "1"), ("lang", "nb")];
    kari.post("/policy/acceptance", &accepted).await.done();
    let page = kari.get("/policy").await.ok();
    assert!(page.contains("href=\"/policy/understanding\""));
    let three = kari.get("/policy/understanding").await.ok();
    assert_eq!(three.matches("list-title").count(), 3);
    let told = answer(&mut kari, VACANCY, "1", "go").await;
    assert!(told.contains("Det mener vi også."));
    let next = format!("/policy/cases/{PHOTO}?edition&#x3D;1");
    assert!(told.contains(&next), "on to the next of the three: {told}");
    // At any time it is a case like all others.
    let again = kari.get(&format!("/policy/cases/{VACANCY}")).await.ok();
    assert!(again.contains("Hva gjør du?"));

    ida.get("/policy/understanding/cases").await.ok();
    let alike = [("case_1", PHOTO), ("case_2", PHOTO), ("case_3", VACANCY)];
    let refused = ida.post("/policy/understanding/cases", &alike).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("Velg tre forskjellige."));
    let other = "00000000-0000-7000-8000-000000000014";
    let fields = [("case_1", other), ("case_2", PHOTO), ("case_3", VACANCY)];
    let to = ida
        .post("/policy/understanding/cases", &fields)
        .await
        .done();
    assert_eq!(to, "/policy/understanding");
    assert!(kari.get(&to).await.ok().contains("Julebordet"));
    let forbidden = kari.get("/policy/understanding/cases").await.status;
    assert_eq!(forbidden, StatusCode::FORBIDDEN);
}

#[actix_web::test]
async fn the_programme_s_page_offers_the_three_until_they_are_answered() {
    let app = TestApp::start().await;
    let mut ida = comms(&app);
    let mut kari = app.signed_in(NewPerson::default());
    let card = "href=\"/policy/understanding\"";
    let offers = async |client: &mut Client| client.get("/programme").await.ok().contains(card);
    assert!(!offers(&mut kari).await, "no version, no cases");
    for (number, base) in [("1", ""), ("2", "1")] {
        publish(&mut ida, base, &format!("Tekst {number}"), "").await;
        assert!(
            !offers(&mut kari).await,
            "nothing to ask of who has not read"
        );
        kari.get("/policy").await.ok();
        let accepted = [("number", number), ("lang", "nb")];
        kari.post("/policy/acceptance", &accepted).await.done();
        let page = kari.get("/programme").await.ok();
        assert!(
            page.contains(card) && page.contains("Ingen prøve"),
            "{page}"
        );
        let three = kari.get("/policy/understanding").await.ok();
        let ids: Vec<&str> = three
            .split("href=\"/policy/cases/")
            .skip(1)
            .filter_map(|rest| rest.split_once("?edition").map(|(id, _)| id))
            .take(3)
            .collect();
        assert_eq!(ids.len(), 3);
        for id in ids {
            assert!(offers(&mut kari).await, "before {id}");
            answer(&mut kari, id, number, "ask").await;
        }
        assert!(!offers(&mut kari).await, "all are answered");
    }
}

#[actix_web::test]
async fn editors_write_change_hide_and_bring_back() {
    let app = TestApp::start().await;
    let mut ida = comms(&app);
    let mut kari = app.signed_in(NewPerson::default());
    kari.get("/policy/questions/new").await.ok();
    let fields = [("body", "Kan jeg dele vaktplanen?"), ("sign", "no")];
    let question = kari.post("/policy/questions", &fields).await.done();
    ida.get(&question).await.ok();
    let fields = [("answer", "Nei, den er intern."), ("lang", "nb")];
    ida.post(&format!("{question}/answer"), &fields)
        .await
        .done();
    let id = question.rsplit('/').next().unwrap().to_owned();
    let form = ida
        .get(&format!("/policy/cases/new?question={id}"))
        .await
        .ok();
    assert!(form.contains("Kan jeg dele vaktplanen?") && form.contains("den er intern"));

    let half = [
        ("choice", "dont"),
        ("title_nb", "Vaktplanen"),
        ("question", &id),
    ];
    let refused = ida.post("/policy/cases", &half).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = refused.text();
    assert!(page.contains("id=\"reason_nb-error\"") && page.contains("Vaktplanen"));
    let whole = [
        ("choice", "dont"),
        ("title_nb", "Vaktplanen"),
        ("situation_nb", "Vaktplanen henger på veggen. Deler du den?"),
        ("reason_nb", "Den viser hvem som er alene på jobb."),
        ("question", &id),
    ];
    let case = ida.post("/policy/cases", &whole).await.done();
    assert!(kari.get(&case).await.ok().contains("Vaktplanen henger"));
    assert!(kari.get(&question).await.ok().contains(&case));

    ida.get(&format!("{case}/text")).await.ok();
    ida.post(&format!("{case}/hiding"), &[]).await.done();
    assert_eq!(kari.get(&case).await.status, StatusCode::NOT_FOUND);
    assert!(
        ida.get("/policy/cases?state=hidden")
            .await
            .ok()
            .contains("Vaktplanen")
    );
    ida.post(&format!("{case}/hiding/removal"), &[])
        .await
        .done();
    kari.get(&case).await.ok();

    // A shipped one is rewritten and brought back; a language of its own keeps what is shipped.
    let photo = format!("/policy/cases/{PHOTO}");
    let form = ida.get(&format!("{photo}/text")).await.ok();
    assert!(form.contains("A photo with a colleague"));
    let own = [
        ("choice", "go"),
        ("title_nb", "Bilder"),
        ("situation_nb", "Et bilde."),
        ("reason_nb", "Hos oss er det greit."),
    ];
    ida.post(&format!("{photo}/text"), &own).await.done();
    assert!(kari.get(&photo).await.ok().contains("Et bilde."));
    let told = answer(&mut kari, PHOTO, "0", "go").await;
    assert!(told.contains("Hos oss er det greit."));
    ida.post(&format!("{photo}/text/removal"), &[]).await.done();
    assert!(kari.get(&photo).await.ok().contains("Spør de to først."));
    let gone = ida.post(&format!("{case}/text/removal"), &[]).await.status;
    assert_eq!(
        gone,
        StatusCode::NOT_FOUND,
        "of an own one nothing would be left"
    );
    let forbidden = kari.get("/policy/cases/new").await.status;
    assert_eq!(forbidden, StatusCode::FORBIDDEN);
}

#[actix_web::test]
async fn who_leaves_takes_the_note_along_and_leaves_the_number() {
    let app = TestApp::start().await;
    let person = app.add(NewPerson::default());
    answer(&mut app.client_of(person), PHOTO, "0", "ask").await;
    let now = app.app.clock.now();
    app.db(|conn| forpost::db::write(conn, |conn| forpost::people::store::end(conn, person, now)));
    assert!(
        app.db(|conn| store::answered(conn, person, ANY_TIME))
            .is_empty()
    );
    assert_eq!(
        app.db(|conn| store::tallies(conn, ANY_TIME))[0].waiting_ask,
        1
    );
}
