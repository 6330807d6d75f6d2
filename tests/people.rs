//! Accounts: in, out, and what is done to them.

mod admin;
mod renewal;

use actix_web::http::StatusCode;
use chrono::TimeDelta;
use forpost::access::Role;
use forpost::people::{password, store, verbs};

use crate::support::{Client, NewPerson, TestApp, wednesday};

const PASSWORD: &str = "fire tilfeldige ord";

/// Kari with a password.
fn add_kari(app: &TestApp) {
    let kari = app.add(NewPerson::default());
    let hash = password::hash(PASSWORD).unwrap();
    app.db(|conn| store::set_password(conn, kari, &hash));
}

#[actix_web::test]
async fn signing_in_and_out() {
    let app = TestApp::start().await;
    add_kari(&app);
    let mut browser = app.visitor();
    let shut = browser.get("/").await.done();
    assert_eq!(shut, "/sign-in");
    assert!(browser.get("/sign-in").await.ok().contains("Logg inn"));
    let fields = [
        ("email", " Kari@Example.org "),
        ("password", PASSWORD),
        ("next", "/feed?purpose=care"),
    ];
    let to = browser.post("/sign-in", &fields).await.done();
    assert_eq!(to, "/feed?purpose=care");
    assert_eq!(browser.get("/").await.done(), "/feed");
    browser.get("/nowhere").await; // a page of hers, for the token of its forms
    let out = browser.post("/sign-out", &[]).await;
    assert!(out.header("clear-site-data").is_some());
    assert_eq!(out.done(), "/sign-in");
    assert_eq!(browser.get("/").await.done(), "/sign-in");
}

#[actix_web::test]
async fn a_wrong_password_and_an_unknown_address_get_the_same_answer() {
    let app = TestApp::start().await;
    add_kari(&app);
    let try_as = async |email: &'static str| {
        let fields = [("email", email), ("password", "noe helt annet her")];
        let answer = app.visitor().post("/sign-in", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = answer.text();
        assert!(page.contains("passer ikke sammen"));
        assert!(!page.contains("noe helt annet her"));
        page.replace(email, "…")
    };
    assert_eq!(
        try_as("kari@example.org").await,
        try_as("nobody@example.org").await
    );
}

#[actix_web::test]
async fn nobody_is_led_to_another_site() {
    let app = TestApp::start().await;
    add_kari(&app);
    for next in ["//evil.example", "/\\evil.example", "https://evil.example/"] {
        let fields = [
            ("email", "kari@example.org"),
            ("password", PASSWORD),
            ("next", next),
        ];
        let to = app.visitor().post("/sign-in", &fields).await.done();
        assert_eq!(to, "/");
        let fields = [("language", "da"), ("next", next)];
        let to = app.visitor().post("/language", &fields).await.done();
        assert_eq!(to, "/?language=da");
    }
}

#[actix_web::test]
async fn a_flood_of_attempts_is_slowed() {
    let app = TestApp::start().await;
    add_kari(&app);
    let fields = [("email", "kari@example.org"), ("password", "gjetter bare")];
    let mut browser = app.visitor();
    for _ in 0..10 {
        let answer = browser.post("/sign-in", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let answer = browser.post("/sign-in", &fields).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(answer.header("retry-after").is_some());
}

#[actix_web::test]
async fn the_language_is_kept_for_people_and_travels_in_the_address_of_visitors() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    let fields = [
        ("language", "da"),
        ("next", "/sign-in?next=%2Ffeed&language=en"),
    ];
    let to = visitor.post("/language", &fields).await.done();
    assert_eq!(to, "/sign-in?next=%2Ffeed&language=da");
    assert!(visitor.get(&to).await.ok().contains("Log ind"));

    let mut kari = app.signed_in(NewPerson::default());
    let fields = [("language", "en"), ("next", "/nowhere")];
    assert_eq!(kari.post("/language", &fields).await.done(), "/nowhere");
    assert!(
        kari.get("/nowhere")
            .await
            .text()
            .contains("<html lang=\"en\"")
    );
}

/// An admin's browser; her account has no password, so none is asked for.
fn admin(app: &TestApp) -> Client {
    app.signed_in(NewPerson {
        email: "ada@example.org",
        name: "Ada Admin",
        roles: &[Role::Admin],
        ..NewPerson::default()
    })
}

const OLA: [(&str, &str); 4] = [
    ("name", "Ola Nordmann"),
    ("email", "Ola@Example.org"),
    ("team", "Salg"),
    ("lang", "nb"),
];

/// The path of the one-time address in the newest mail.
async fn address_in_mail(app: &TestApp) -> String {
    let mail = app.mails().await.pop().unwrap();
    let at = mail.text.find("/invitations/").unwrap();
    let path = mail.text[at..].split_whitespace().next().unwrap();
    assert!(mail.html.contains(path));
    path.to_owned()
}

/// The path of a person's page, from the list.
async fn page_of(admin: &mut Client, search: &str) -> String {
    let list = admin.get(&format!("/admin/people?q={search}")).await.ok();
    let (_, rest) = list.split_once("list-title\" href=\"").unwrap();
    rest.split_once('"').unwrap().0.to_owned()
}

#[actix_web::test]
async fn an_invited_person_sets_a_password_and_is_in() {
    let app = TestApp::start().await;
    let mut ada = admin(&app);
    ada.get("/admin/people/new").await.ok();
    assert_eq!(
        ada.post("/admin/people", &OLA).await.done(),
        "/admin/people"
    );
    let list = ada.get("/admin/people").await.ok();
    assert!(list.contains("Ola Nordmann er invitert") && list.contains("ola@example.org"));

    let path = address_in_mail(&app).await;
    let mut ola = app.visitor();
    assert!(ola.get(&path).await.ok().contains("ola@example.org"));
    for refused in ["kort", "ola@example.org", "Ola Nordmann"] {
        let answer = ola.post(&path, &[("new_password", refused)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let to = ola.post(&path, &[("new_password", PASSWORD)]).await.done();
    assert_eq!(to, "/");
    assert_eq!(ola.get("/").await.done(), "/feed");
    assert!(
        ola.get("/me/settings")
            .await
            .ok()
            .contains("Valgte passord")
    );

    // Used up, for him and for everybody.
    assert_eq!(app.visitor().get(&path).await.status, StatusCode::GONE);
    let again = ola.post(&path, &[("new_password", PASSWORD)]).await;
    assert_eq!(again.status, StatusCode::GONE);
    let fields = [("email", "ola@example.org"), ("password", PASSWORD)];
    assert_eq!(app.visitor().post("/sign-in", &fields).await.done(), "/");
}

#[actix_web::test]
async fn an_invitation_runs_out_and_is_sent_again() {
    let app = TestApp::start().await;
    let mut ada = admin(&app);
    ada.get("/admin/people/new").await.ok();
    ada.post("/admin/people", &OLA).await.done();
    let first = address_in_mail(&app).await;
    app.set_clock(wednesday() + TimeDelta::days(7));
    assert_eq!(app.visitor().get(&first).await.status, StatusCode::GONE);
    assert_eq!(
        app.run_job("sweep").await,
        2,
        "the invitation and Ada's session"
    );

    let mut ada =
        app.client_of(app.db(|conn| Ok(store::by_email(conn, "ada@example.org")?.unwrap().id)));
    let page = page_of(&mut ada, "ola").await;
    ada.post(&format!("{page}/invitation"), &[]).await.done();
    let second = address_in_mail(&app).await;
    assert_ne!(first, second);
    assert!(
        app.visitor()
            .get(&second)
            .await
            .ok()
            .contains("Velg et passord")
    );
}

#[actix_web::test]
async fn a_forgotten_password_is_replaced_and_other_sessions_end() {
    let app = TestApp::start().await;
    add_kari(&app);
    let mut at_work = app.visitor();
    let fields = [("email", "kari@example.org"), ("password", PASSWORD)];
    at_work.post("/sign-in", &fields).await.done();

    let mut at_home = app.visitor();
    let known = at_home
        .post("/password", &[("email", "kari@example.org")])
        .await
        .ok();
    let unknown = at_home
        .post("/password", &[("email", "nobody@example.org")])
        .await
        .ok();
    assert_eq!(known, unknown);
    at_home
        .post("/password", &[("email", "kari@example.org")])
        .await
        .ok();
    assert_eq!(
        app.mails().await.len(),
        1,
        "one mail for two questions in a row, none to nobody"
    );

    let path = address_in_mail(&app).await;
    at_home.get(&path).await.ok();
    at_home
        .post(&path, &[("new_password", "et helt annet passord")])
        .await
        .done();
    assert_eq!(at_home.get("/").await.done(), "/feed");
    assert_eq!(at_work.get("/").await.done(), "/sign-in");
    let old = app.visitor().post("/sign-in", &fields).await;
    assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[actix_web::test]
async fn own_sessions_are_listed_and_ended() {
    let app = TestApp::start().await;
    let kari = app.add(NewPerson::default());
    let mut here = app.client_of(kari);
    let mut there = app.client_of(kari);
    let mut elsewhere = app.client_of(kari);
    let page = here.get("/me/settings").await.ok();
    assert!(page.contains("Denne nettleseren"));
    assert_eq!(page.matches("En annen nettleser").count(), 2);

    let (_, rest) = page.split_once("/me/settings/sessions/").unwrap();
    let id = rest.split_once('/').unwrap().0.to_owned();
    let mut stranger = app.signed_in(NewPerson {
        email: "per@example.org",
        ..NewPerson::default()
    });
    let path = format!("/me/settings/sessions/{id}/removal");
    stranger.post(&path, &[]).await.done();
    assert_eq!(
        here.get("/me/settings")
            .await
            .ok()
            .matches("En annen nettleser")
            .count(),
        2
    );
    here.post(&path, &[]).await.done();
    assert_eq!(
        here.get("/me/settings")
            .await
            .ok()
            .matches("En annen nettleser")
            .count(),
        1
    );
    here.post("/me/settings/sessions/removal", &[]).await.done();
    assert_eq!(there.get("/").await.done(), "/sign-in");
    assert_eq!(elsewhere.get("/").await.done(), "/sign-in");
    assert_eq!(here.get("/").await.done(), "/feed");
}

#[actix_web::test]
async fn the_own_password_is_changed_with_the_old_one() {
    let app = TestApp::start().await;
    add_kari(&app);
    let mut kari = app.visitor();
    let fields = [("email", "kari@example.org"), ("password", PASSWORD)];
    kari.post("/sign-in", &fields).await.done();
    kari.get("/me/settings").await.ok();
    let new = "et helt annet passord";
    let wrong = [("old_password", "ikke dette heller"), ("new_password", new)];
    let answer = kari.post("/me/settings/password", &wrong).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("Dette er ikke passordet du har nå"));
    let right = [("old_password", PASSWORD), ("new_password", new)];
    kari.post("/me/settings/password", &right).await.done();
    let fields = [("email", "kari@example.org"), ("password", new)];
    app.visitor().post("/sign-in", &fields).await.done();
}

#[actix_web::test]
async fn the_first_admin_is_claimed_once() {
    let app = TestApp::start().await;
    let offer = || app.db(|conn| verbs::offer_first_admin(&app.app, conn));
    let path = |address: Option<String>| {
        let address = address.unwrap();
        address[address.find("/invitations/").unwrap()..].to_owned()
    };
    let void = path(offer());
    let path = path(offer());
    let fields = [
        ("name", "Ada Admin"),
        ("email", "ada@example.org"),
        ("new_password", PASSWORD),
    ];
    let mut late = app.visitor();
    assert_eq!(late.get(&void).await.status, StatusCode::GONE);
    assert!(
        late.get(&path)
            .await
            .ok()
            .contains("Den første administratoren")
    );
    let wrong = [("name", ""), ("email", "ada"), ("new_password", "kort")];
    let answer = late.post(&path, &wrong).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(answer.text().matches("class=\"error\"").count(), 3);

    let mut ada = app.visitor();
    ada.post(&path, &fields).await.done();
    ada.get("/admin/people").await.ok();
    assert_eq!(late.post(&path, &fields).await.status, StatusCode::GONE);
    assert_eq!(offer(), None);
}

#[actix_web::test]
async fn privacy_is_for_everybody_and_admin_is_not() {
    let app =
        TestApp::start_with(&[("FORPOST_ORGANISATION__PRIVACY_CONTACT", "vern@example.org")]).await;
    for lang in ["nb", "da", "en"] {
        let page = app
            .visitor()
            .get(&format!("/privacy?language={lang}"))
            .await
            .ok();
        assert!(page.contains("vern@example.org"));
    }
    let mut kari = app.signed_in(NewPerson::default());
    for path in [
        "/admin",
        "/admin/people",
        "/admin/people/new",
        "/admin/audit",
        "/admin/mail",
    ] {
        assert_eq!(kari.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
        assert!(
            app.visitor()
                .get(path)
                .await
                .location()
                .starts_with("/sign-in?next=")
        );
    }
}

#[actix_web::test]
async fn the_demo_s_sign_in_page_offers_every_role() {
    let app = TestApp::start_demo().await;
    let page = app.visitor().get("/sign-in").await.ok();
    for role in ["employee", "ambassador", "comms", "hr", "leader", "admin"] {
        assert!(
            page.contains(&format!("name=\"role\" value=\"{role}\"")),
            "{role}"
        );
    }
}
