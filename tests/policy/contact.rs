//! The one to ask: named by editors, seen by everybody, gone when the person is.

use actix_web::http::StatusCode;
use forpost::access::Role;
use forpost::policy::contact::store;

use super::comms;
use crate::support::{NewPerson, TestApp};

#[actix_web::test]
async fn the_one_to_ask_stands_on_the_policy_s_page() {
    let app = TestApp::start().await;
    let mut ida = comms(&app);
    let mut kari = app.signed_in(NewPerson::default());
    let none = "Ingen er navngitt ennå";
    assert!(ida.get("/policy").await.ok().contains(none));
    assert!(!kari.get("/policy").await.ok().contains(none));
    assert_eq!(
        kari.get("/policy/contact").await.status,
        StatusCode::FORBIDDEN
    );

    let answer = ida.post("/policy/contact", &[("name", "Desken")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.text();
    assert!(page.contains("id=\"reach-error\"") && page.contains("value=\"Desken\""));
    let desk = [("name", "Desken"), ("reach", "desk@example.org, rom 204")];
    assert_eq!(ida.post("/policy/contact", &desk).await.done(), "/policy");
    let page = kari.get("/policy").await.ok();
    assert!(page.contains("Desken") && page.contains("desk@example.org, rom 204"));
    let form = ida.get("/policy/contact").await.ok();
    assert!(form.contains("value=\"Desken\"") && form.contains("/policy/contact/removal"));

    ida.post("/policy/contact/removal", &[]).await.done();
    ida.post("/policy/contact/removal", &[]).await.done();
    assert!(!kari.get("/policy").await.ok().contains("Desken"));
    assert_eq!(app.db(store::current), None);
}

#[actix_web::test]
async fn a_person_is_no_longer_named_when_they_leave() {
    let app = TestApp::start().await;
    let mut ida = comms(&app);
    let kari = app.add(NewPerson::default());
    let named = |email: &'static str| {
        [
            ("name", "Kari Nordmann"),
            ("reach", "Tlf. 22 00 00 00"),
            ("email", email),
        ]
    };
    let answer = ida
        .post("/policy/contact", &named("nobody@example.org"))
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("Ingen konto som er i bruk"));
    let fields = named("Kari@example.org");
    ida.post("/policy/contact", &fields).await.done();
    let contact = app.db(store::current).unwrap();
    assert_eq!(contact.person_id, Some(kari));
    // She can read that about herself.
    let mut hers = app.client_of(kari);
    assert!(hers.get("/me/data").await.ok().contains("Tlf. 22 00 00 00"));
    let data: serde_json::Value =
        serde_json::from_str(&hers.get("/me/data.json").await.ok()).unwrap();
    assert_eq!(data["policy_contacts"]["reach"], "Tlf. 22 00 00 00");

    let mut admin = app.signed_in(NewPerson {
        email: "admin@example.org",
        roles: &[Role::Admin],
        ..Default::default()
    });
    let leaving = format!("/admin/people/{kari}/deactivation");
    admin.post(&leaving, &[]).await.done();
    assert_eq!(app.db(store::current), None);
    let answer = ida.post("/policy/contact", &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
}
