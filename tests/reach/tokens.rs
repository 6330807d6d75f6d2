//! Tokens: made and shown once, listed, revoked, written down.

use actix_web::http::StatusCode;
use diesel::prelude::*;
use forpost::access::{PersonId, Role};
use forpost::db;
use forpost::db::schema::{api_tokens, persons};
use forpost::people::password;
use forpost::reach::tokens::model::TokenDraft;
use forpost::reach::tokens::store;

use crate::support::{Client, NewPerson, TestApp, wednesday};

/// An account that may make tokens, and its browser.
pub fn admin(app: &TestApp) -> (PersonId, Client) {
    let person = app.add(NewPerson {
        email: "admin@example.org",
        name: "Anders Admin",
        roles: &[Role::Admin],
        ..NewPerson::default()
    });
    (person, app.client_of(person))
}

/// Makes a token over the page and reads it there; `origin` is empty for a server's.
pub async fn token(client: &mut Client, name: &str, origin: &str) -> String {
    let fields = [("name", name), ("origin", origin)];
    let page = client.post("/admin/tokens", &fields).await.ok();
    let (_, rest) = page.split_once("id=\"token\">").unwrap();
    rest.split('<').next().unwrap().to_owned()
}

/// The address of the first button on the list that revokes.
pub async fn revocation(client: &mut Client) -> String {
    let page = client.get("/admin/tokens").await.ok();
    let (before, _) = page.split_once("/removal\"").unwrap();
    let id = before.rsplit('/').next().unwrap();
    format!("/admin/tokens/{id}/removal")
}

#[actix_web::test]
async fn a_token_is_shown_once_and_only_its_hash_is_kept() {
    let app = TestApp::start().await;
    let (_, mut admin) = admin(&app);
    let page = admin.get("/admin/tokens").await.ok();
    assert!(page.contains("Ingen nøkler ennå"));
    let secret = token(&mut admin, "Karrieresiden", "jobb.example.org/ledige").await;
    assert!(secret.starts_with("fp_") && secret.len() == 46, "{secret}");

    let page = admin.get("/admin/tokens").await.ok();
    assert!(page.contains("Karrieresiden") && page.contains("https://jobb.example.org<"));
    assert!(page.contains("18. november 2026") && page.contains("Ikke brukt ennå"));
    assert!(!page.contains(&secret));
    let kept: Vec<(String, String)> = app.db(|conn| {
        let columns = (api_tokens::token_hash, api_tokens::origin);
        Ok(api_tokens::table.select(columns).load(conn)?)
    });
    assert_eq!(kept[0].0.len(), 64);
    assert!(!secret.contains(&kept[0].0));
}

#[actix_web::test]
async fn the_example_is_for_what_the_token_is_for() {
    let app = TestApp::start().await;
    let (_, mut admin) = admin(&app);
    let site = [("name", "Side"), ("origin", "https://jobb.example.org")];
    let page = admin.post("/admin/tokens", &site).await.ok();
    assert!(page.contains("&lt;form") && page.contains("https://jobb.example.org/jobs/123"));
    let server = [("name", "Server"), ("origin", "")];
    let page = admin.post("/admin/tokens", &server).await.ok();
    assert!(
        page.contains("curl http://127.0.0.1:8080/api/v1/conversions"),
        "{page}"
    );
}

#[actix_web::test]
async fn what_is_no_token_is_refused_beside_its_field() {
    let app = TestApp::start().await;
    let (_, mut admin) = admin(&app);
    token(&mut admin, "Karrieresiden", "").await;
    for (fields, wrong) in [
        ([("name", ""), ("origin", "")], "name"),
        ([("name", "karrieresiden"), ("origin", "")], "name"),
        (
            [("name", "Ny"), ("origin", "http://jobb.example.org")],
            "origin",
        ),
        ([("name", "Ny"), ("origin", "jobb siden")], "origin"),
    ] {
        let refused = admin.post("/admin/tokens", &fields).await;
        assert_eq!(
            refused.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{fields:?}"
        );
        let page = refused.text();
        assert!(
            page.contains(&format!("id=\"{wrong}-error\"")),
            "{fields:?}"
        );
        assert!(!page.contains("fp_"));
    }
}

#[actix_web::test]
async fn an_admin_with_a_password_is_asked_for_it() {
    let app = TestApp::start().await;
    let (person, mut admin) = admin(&app);
    let hash = password::hash("fjord og fjell 7").unwrap();
    app.db(|conn| {
        db::write(conn, |conn| {
            diesel::update(persons::table.find(person))
                .set(persons::password_hash.eq(Some(hash)))
                .execute(conn)?;
            Ok(())
        })
    });
    assert!(
        admin
            .get("/admin/tokens/new")
            .await
            .ok()
            .contains("own_password")
    );
    let wrong = [("name", "Side"), ("own_password", "gjettet")];
    let refused = admin.post("/admin/tokens", &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("id=\"own_password-error\""));
    let right = [("name", "Side"), ("own_password", "fjord og fjell 7")];
    assert!(
        admin
            .post("/admin/tokens", &right)
            .await
            .ok()
            .contains("fp_")
    );
}

#[actix_web::test]
async fn making_and_revoking_are_written_down() {
    let app = TestApp::start().await;
    let (_, mut admin) = admin(&app);
    token(&mut admin, "Karrieresiden", "").await;
    let revoke = revocation(&mut admin).await;
    assert_eq!(admin.post(&revoke, &[]).await.done(), "/admin/tokens");
    let page = admin.get("/admin/tokens").await.ok();
    assert!(page.contains("Trukket tilbake 18. november 2026"));
    // Once more changes nothing and is not written down again.
    admin.post(&revoke, &[]).await.done();
    let log = admin.get("/admin/audit").await.ok();
    let lines = log.split("</select>").nth(1).unwrap();
    assert_eq!(lines.matches("API-nøkkel laget").count(), 1);
    assert_eq!(lines.matches("API-nøkkel trukket tilbake").count(), 1);
    assert_eq!(lines.matches("Karrieresiden").count(), 2);
    // The name is free again.
    token(&mut admin, "Karrieresiden", "").await;
    let nobody = "/admin/tokens/019a9a00-0000-7000-8000-000000000000/removal";
    assert_eq!(admin.post(nobody, &[]).await.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn the_list_is_searched_and_paged() {
    let app = TestApp::start().await;
    let (_, mut admin) = admin(&app);
    app.db(|conn| {
        for at in 0..26 {
            let draft = TokenDraft {
                name: format!("System {at:02}"),
                origin: String::new(),
            };
            store::insert(conn, &draft, &at.to_string(), wednesday().date())?;
        }
        Ok(())
    });
    token(&mut admin, "Ørsta", "https://jobb.example.org").await;
    let first = admin.get("/admin/tokens").await.ok();
    assert!(first.contains("System 00") && !first.contains("Ørsta"));
    assert!(
        admin
            .get("/admin/tokens?page=2")
            .await
            .ok()
            .contains("Ørsta")
    );
    for query in ["q=%C3%B8RSTA", "q=jobb.example"] {
        let found = admin.get(&format!("/admin/tokens?{query}")).await.ok();
        assert!(
            found.contains("Ørsta") && !found.contains("System"),
            "{query}"
        );
    }
    let none = admin.get("/admin/tokens?q=finnes+ikke").await.ok();
    assert!(none.contains("Ingen nøkler passer"));
}
