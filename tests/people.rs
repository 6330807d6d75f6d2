//! Accounts: in, out, and what is done to them.

use actix_web::http::StatusCode;
use forpost::people::{password, store};

use crate::support::{NewPerson, TestApp};

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
