//! Questions to the policy: asked by name or without, answered, searched, removed.

use actix_web::http::StatusCode;
use forpost::access::Role;
use forpost::policy::questions::model::QuestionId;
use forpost::policy::questions::store;
use forpost::texts::Lang;

use crate::support::{Client, NewPerson, TestApp};

fn hr(app: &TestApp) -> Client {
    app.signed_in(NewPerson {
        email: "aksel@example.org",
        name: "Aksel Hansen",
        roles: &[Role::Hr],
        ..Default::default()
    })
}

/// Asks; answers where the question stands.
async fn ask(client: &mut Client, body: &str, sign: &str) -> String {
    client.get("/policy/questions/new").await.ok();
    let fields = [("body", body), ("sign", sign)];
    client.post("/policy/questions", &fields).await.done()
}

async fn answer(client: &mut Client, page: &str, text: &str) {
    client.get(page).await.ok();
    let fields = [("answer", text), ("lang", "nb")];
    let to = client.post(&format!("{page}/answer"), &fields).await.done();
    assert_eq!(to, page);
}

#[actix_web::test]
async fn a_question_by_name_is_answered_and_its_asker_told() {
    let app = TestApp::start().await;
    let mut kari = app.signed_in(NewPerson::default());
    let empty = kari.get("/policy/questions").await.ok();
    assert!(empty.contains("Ingen har spurt om noe ennå"));
    let page = ask(&mut kari, "Kan jeg dele **bilder** fra verkstedet?", "yes").await;
    assert!(kari.get(&page).await.ok().contains("Kari Nordmann spør"));
    assert_eq!(
        kari.post(&format!("{page}/answer"), &[("answer", "Ja")])
            .await
            .status,
        StatusCode::FORBIDDEN
    );

    let mut aksel = hr(&app);
    let list = aksel.get("/policy/questions?state=waiting").await.ok();
    assert!(list.contains("Kan jeg dele bilder fra verkstedet?"));
    let bare = [("answer", " "), ("lang", "nb")];
    let refused = aksel.post(&format!("{page}/answer"), &bare).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("id=\"answer-error\""));
    answer(&mut aksel, &page, "Ja, spør dem som er med på bildet.").await;
    assert!(aksel.get(&page).await.ok().contains("Aksel Hansen"));

    let next = kari.get("/programme").await.ok();
    assert!(next.contains("Spørsmålet ditt til «Tenk deg om» er besvart."));
    assert!(!kari.get("/programme").await.ok().contains("er besvart."));
    let mails = app.mails().await;
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].to.1, "kari@example.org");
    assert!(mails[0].text.contains("Ja, spør dem som er med på bildet."));
    assert!(mails[0].html.contains(&page));
    // Another wording is no second answer.
    answer(&mut aksel, &page, "Ja, så lenge de sier ja.").await;
    assert_eq!(app.mails().await.len(), 1);
    let mine = kari.get("/policy/questions?state=mine").await.ok();
    assert!(mine.contains("så lenge de sier ja"));
}

#[actix_web::test]
async fn of_a_question_without_a_name_nothing_leads_to_who_asked() {
    let app = TestApp::start().await;
    let person = app.add(NewPerson::default());
    let mut kari = app.client_of(person);
    let page = ask(&mut kari, "Får jeg si hva jeg tjener?", "no").await;
    let kept = app.db(store::all);
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].person_id, None);
    // Ids made from now on begin with the moment; this one does not.
    let id: uuid::Uuid = kept[0].id.as_str().parse().unwrap();
    assert_eq!(id.get_version_num(), 4);
    let read = kari.get(&page).await.ok();
    assert!(read.contains("En på jobben spør") && !read.contains("Kari Nordmann spør"));
    assert!(!kari.get("/me/data").await.ok().contains("hva jeg tjener"));
    answer(&mut hr(&app), &page, "Ja, det bestemmer du selv.").await;
    assert!(app.mails().await.is_empty());
    // A form that says neither is one without a name.
    kari.get("/policy/questions/new").await.ok();
    let silent = [("body", "Hva med overtid?")];
    kari.post("/policy/questions", &silent).await.done();
    assert!(app.db(|conn| store::of_person(conn, person)).is_empty());
}

#[actix_web::test]
async fn what_is_wrong_with_a_question_is_said_and_the_words_kept() {
    let app = TestApp::start().await;
    let mut kari = app.signed_in(NewPerson::default());
    kari.get("/policy/questions/new").await.ok();
    let long = "å".repeat(1_001);
    for body in ["", &long] {
        let fields = [("body", body), ("sign", "no")];
        let answer = kari.post("/policy/questions", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = answer.text();
        assert!(page.contains("id=\"body-error\"") && page.contains(body));
        assert!(page.contains("value=\"no\" checked"), "{page}");
    }
    let once = ask(&mut kari, "To ganger?", "yes").await;
    assert_eq!(ask(&mut kari, "To ganger?", "yes").await, once);
    assert_ne!(ask(&mut kari, "To ganger?", "no").await, once);
    let mut refused = None;
    for at in 0..10 {
        let body = format!("Spørsmål {at}");
        let fields = [("body", body.as_str()), ("sign", "no")];
        let answer = kari.post("/policy/questions", &fields).await;
        refused = refused.or((answer.status == StatusCode::TOO_MANY_REQUESTS).then_some(at));
    }
    assert!(refused.is_some(), "there is an end to it");
}

#[actix_web::test]
async fn questions_are_searched_filtered_and_turned_over_in_three_languages() {
    let app = TestApp::start().await;
    let (kari, aksel) = (app.add(NewPerson::default()), &mut hr(&app));
    for at in 0..25 {
        app.db(|conn| {
            let draft = forpost::policy::questions::model::QuestionDraft {
                lang: Lang::Nb,
                body: format!("Spørsmål nummer {at} om Ørsta"),
            };
            let today = app.app.today();
            forpost::policy::questions::verbs::ask(conn, &draft, Some(kari), today)
        });
    }
    let first = aksel.get("/policy/questions").await.ok();
    assert_eq!(first.matches("list-title").count(), 20);
    assert!(first.contains("/policy/questions?page&#x3D;2"));
    let second = aksel.get("/policy/questions?page=2").await.ok();
    assert_eq!(second.matches("list-title").count(), 5);
    let found = aksel.get("/policy/questions?q=%C3%B8rsta+17").await.ok();
    assert_eq!(found.matches("list-title").count(), 1);
    let none = aksel.get("/policy/questions?q=hest").await.ok();
    assert!(none.contains("Ingen spørsmål passer"));
    for (lang, words) in [
        (Lang::Da, "Venter på svar"),
        (Lang::En, "Waiting for an answer"),
    ] {
        let mut reader = app.signed_in(NewPerson {
            email: &format!("{lang}@example.org"),
            lang,
            ..Default::default()
        });
        assert!(reader.get("/policy/questions").await.ok().contains(words));
        reader.get("/policy/questions/new").await.ok();
    }
}

#[actix_web::test]
async fn a_question_that_does_not_belong_here_is_removed() {
    let app = TestApp::start().await;
    let mut kari = app.signed_in(NewPerson::default());
    let page = ask(&mut kari, "Hvorfor er Per Ås alltid syk?", "no").await;
    let mut aksel = hr(&app);
    assert!(
        aksel
            .get(&page)
            .await
            .ok()
            .contains("kan ikke hentes tilbake")
    );
    let to = aksel.post(&format!("{page}/removal"), &[]).await.done();
    assert_eq!(to, "/policy/questions");
    assert_eq!(kari.get(&page).await.status, StatusCode::NOT_FOUND);
    let mut admin = app.signed_in(NewPerson {
        email: "admin@example.org",
        roles: &[Role::Admin],
        ..Default::default()
    });
    let log = admin.get("/admin/audit").await.ok();
    assert!(log.contains("fjernet") && !log.contains("Per Ås"));
    let gone = format!("/policy/questions/{}", QuestionId::without_moment());
    assert_eq!(kari.get(&gone).await.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn who_leaves_leaves_their_questions_without_a_name() {
    let app = TestApp::start().await;
    let person = app.add(NewPerson::default());
    let page = ask(&mut app.client_of(person), "Hva med fritida?", "yes").await;
    let now = app.app.clock.now();
    app.db(|conn| forpost::db::write(conn, |conn| forpost::people::store::end(conn, person, now)));
    let read = hr(&app).get(&page).await.ok();
    assert!(read.contains("Hva med fritida?") && !read.contains("Kari"));
}
