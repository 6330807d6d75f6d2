//! A new version is told of once, on whatever page comes next.

use actix_web::http::StatusCode;
use chrono::TimeDelta;
use forpost::access::PersonId;
use forpost::policy::store;
use forpost::texts::Lang;

use super::{comms, publish};
use crate::support::{Client, NewPerson, TestApp, wednesday};

const TOLD: &str = "«Tenk deg om» er endret siden sist.";

/// A second version with this sentence on what is new.
async fn publish_with_news(client: &mut Client, base: &str, body: &str, news: &[(&str, &str)]) {
    let mut fields = vec![
        ("base", base),
        ("body_nb", body),
        ("body_da", "Dansk tekst"),
    ];
    fields.extend(news);
    client.post("/policy/versions", &fields).await.done();
}

fn kari(app: &TestApp) -> (PersonId, Client) {
    let person = app.add(NewPerson::default());
    (person, app.client_of(person))
}

#[actix_web::test]
async fn the_next_page_tells_what_is_new_and_no_other_does() {
    let app = TestApp::start().await;
    let mut ida = comms(&app);
    publish(&mut ida, "", "Spør lederen din.", "Spørg din leder.").await;
    let (person, mut kari) = kari(&app);
    let page = kari.get("/feed").await.ok();
    assert!(!page.contains(TOLD), "the first version is no news");
    let fields = [("number", "1"), ("lang", "nb")];
    kari.post("/policy/acceptance", &fields).await.done();

    let news = [("news_nb", "Spør en kollega, ikke lederen.")];
    publish_with_news(&mut ida, "1", "Spør en kollega.", &news).await;
    assert!(!ida.get("/feed").await.ok().contains(TOLD), "she wrote it");

    // What is no page tells nothing and uses nothing up.
    assert_eq!(kari.get("/").await.status, StatusCode::SEE_OTHER);
    kari.get("/me/data.json").await.ok();
    kari.head("/feed").await;
    kari.get("/assets/0/forpost.js").await;
    assert!(app.db(|conn| store::sightings_of(conn, person)).is_empty());

    // A second browser of hers comes too late.
    let mut elsewhere = app.client_of(person);
    let page = kari.get("/me/settings").await.ok();
    assert!(page.contains(TOLD), "{page}");
    assert!(page.contains("<span lang=\"nb\">Spør en kollega, ikke lederen.</span>"));
    assert!(page.contains("href=\"/policy/versions/2?since=1\""));
    for path in ["/me/settings", "/policy", "/feed"] {
        assert!(!kari.get(path).await.ok().contains(TOLD), "{path}");
        assert!(!elsewhere.get(path).await.ok().contains(TOLD), "{path}");
    }
    assert_eq!(app.db(|conn| store::sightings_of(conn, person)), [2]);
    // She is asked to read it all the same, and it says there what is new.
    let page = kari.get("/policy").await.ok();
    assert!(page.contains("Teksten er ny") && page.contains("Spør en kollega, ikke lederen."));
}

#[actix_web::test]
async fn whoever_missed_a_version_sees_everything_since_the_one_they_read() {
    let app = TestApp::start().await;
    let mut ida = comms(&app);
    publish(&mut ida, "", "Én.", "").await;
    let mut mette = app.signed_in(NewPerson {
        email: "mette@example.org",
        lang: Lang::Da,
        ..Default::default()
    });
    mette.get("/policy").await.ok();
    let fields = [("number", "1"), ("lang", "nb")];
    mette.post("/policy/acceptance", &fields).await.done();
    let news = [("news_nb", "Om to."), ("news_da", "To.")];
    publish_with_news(&mut ida, "1", "Én. To.", &news).await;
    let news = [("news_nb", "Om tre."), ("news_da", "Tre.")];
    publish_with_news(&mut ida, "2", "Én. To. Tre.", &news).await;

    let page = mette.get("/feed").await.ok();
    assert!(page.contains("<span lang=\"da\">To. Tre.</span>"), "{page}");
    assert!(page.contains("/policy/versions/3?since=1"));
    // In Danish there is nothing to compare with; in bokmål there is.
    let mut kari = app.signed_in(NewPerson::default());
    let compared = kari.get("/policy/versions/3?since=1").await.ok();
    assert!(compared.contains("Endret fra versjon 1"));
    assert!(compared.contains("<ins>"), "{compared}");
    // A version that is no earlier one is not compared with.
    for since in ["3", "0", "-1", "9"] {
        let page = kari.get(&format!("/policy/versions/3?since={since}")).await;
        assert!(page.ok().contains("Endret fra versjon 2"), "{since}");
    }
}

#[actix_web::test]
async fn nothing_is_news_to_who_came_later_or_has_read_it() {
    let app = TestApp::start().await;
    let mut ida = comms(&app);
    publish(&mut ida, "", "Én.", "").await;
    let early = app.add(NewPerson::default());
    app.set_clock(wednesday() - TimeDelta::hours(1));
    publish_with_news(&mut ida, "1", "To.", &[]).await;
    app.set_clock(wednesday());
    // The account is younger than the version.
    let page = app.client_of(early).get("/feed").await.ok();
    assert!(!page.contains(TOLD));

    // Read before any other page was opened.
    let (_, mut kari) = (early, app.client_of(early));
    publish_with_news(&mut ida, "2", "Tre.", &[]).await;
    app.db(|conn| forpost::policy::verbs::accept(conn, early, 3, Lang::Nb, wednesday()));
    assert!(!kari.get("/feed").await.ok().contains(TOLD));
}

#[actix_web::test]
async fn the_sentence_belongs_to_a_text_and_has_a_limit() {
    let app = TestApp::start().await;
    let mut ida = comms(&app);
    let first = ida.get("/policy/edition").await.ok();
    assert!(!first.contains("news_nb"), "the first version has no news");
    publish(&mut ida, "", "Én.", "").await;
    assert!(ida.get("/policy/edition").await.ok().contains("news_nb"));
    let long = "å".repeat(281);
    for (news, message) in [
        (("news_en", "New."), "Skriv teksten på dette språket også"),
        (("news_nb", long.as_str()), "Teksten er 281 tegn."),
    ] {
        let fields = [("base", "1"), ("body_nb", "To."), news];
        let answer = ida.post("/policy/edition/preview", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = answer.text();
        assert!(page.contains(message) && page.contains(news.1), "{page}");
    }
    let fields = [("base", "1"), ("body_nb", "To."), ("news_nb", "Den er to.")];
    let preview = ida.post("/policy/edition/preview", &fields).await.ok();
    assert!(preview.contains("name=\"news_nb\" value=\"Den er to.\""));
    let again = ida.post("/policy/edition", &fields).await.ok();
    assert!(again.contains(">\nDen er to.</textarea>"));
    ida.post("/policy/versions", &fields).await.done();
    let page = ida.get("/policy/versions/2").await.ok();
    assert!(page.contains("Den er to."));
}
