//! The kit: gate, headers, error pages, health.

use actix_web::http::StatusCode;

use crate::support::{NewPerson, TestApp};

#[actix_web::test]
async fn health_and_readiness_answer() {
    let app = TestApp::start().await;
    assert_eq!(app.visitor().get("/healthz").await.ok(), "ok");
    assert_eq!(app.visitor().get("/readyz").await.ok(), "ready");
    assert_eq!(app.visitor().head("/healthz").await.status, StatusCode::OK);
}

#[actix_web::test]
async fn what_does_not_exist_gets_a_page_in_the_reader_s_language() {
    let app = TestApp::start().await;
    let mut visitor = app
        .visitor()
        .with_header("accept-language", "da-DK,da;q=0.9");
    let answer = visitor.get("/nowhere").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert!(answer.text().contains("<html lang=\"da\""));
    let mut kari = app.signed_in(NewPerson::default());
    assert!(kari.get("/nowhere").await.text().contains("Kari Nordmann"));
}

#[actix_web::test]
async fn every_answer_carries_the_security_headers() {
    let app = TestApp::start().await;
    let answer = app.visitor().get("/healthz").await;
    assert!(
        answer
            .header("content-security-policy")
            .unwrap()
            .starts_with("default-src 'none'")
    );
    assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
    assert_eq!(answer.header("cache-control"), Some("no-store"));
}

#[actix_web::test]
async fn another_host_name_is_not_ours() {
    let app = TestApp::start().await;
    let answer = app
        .visitor()
        .with_header("host", "evil.example")
        .get("/healthz")
        .await;
    assert_eq!(answer.status, StatusCode::MISDIRECTED_REQUEST);
}
