//! A session gets a new id when its person's roles change, and nobody is signed out by it.

use actix_web::http::StatusCode;
use actix_web::test::TestRequest;
use chrono::TimeDelta;

use super::{admin, page_of};
use crate::support::{Client, NewPerson, Response, TestApp, wednesday};

/// Gives an account these roles and no others.
async fn give(admin: &mut Client, search: &str, roles: &[&str]) {
    let page = page_of(admin, search).await;
    admin.get(&page).await.ok();
    let fields: Vec<_> = roles.iter().map(|role| ("roles", *role)).collect();
    admin.post(&format!("{page}/roles"), &fields).await.done();
}

/// The session's id that an answer brings.
fn new_id(answer: &Response) -> Option<String> {
    let cookie = answer.header("set-cookie")?;
    assert!(
        cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"),
        "{cookie}"
    );
    let id = cookie.strip_prefix("forpost=")?.split(';').next()?;
    Some(id.to_owned())
}

fn later(app: &TestApp, seconds: i64) {
    app.set_clock(wednesday() + TimeDelta::seconds(seconds));
}

#[actix_web::test]
async fn a_role_given_or_withdrawn_brings_a_new_id_with_the_next_page() {
    let app = TestApp::start().await;
    let mut ada = admin(&app);
    let mut kari = app.signed_in(NewPerson::default());
    assert_eq!(new_id(&kari.get("/feed").await), None);

    give(&mut ada, "kari", &["admin"]).await;
    let mut stale = kari.clone();
    let answer = kari.get("/admin/people").await;
    let first = new_id(&answer).expect("a new id");
    answer.ok();
    assert_eq!(new_id(&kari.get("/admin/people").await), None, "once");
    later(&app, 11);
    assert_eq!(stale.get("/feed").await.done(), "/sign-in?next=%2Ffeed");
    kari.get("/admin/people").await.ok();

    give(&mut ada, "kari", &[]).await;
    let mut stale = kari.clone();
    let answer = kari.get("/admin/people").await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    let second = new_id(&answer).expect("a new id");
    assert_ne!(first, second);
    later(&app, 22);
    assert_eq!(stale.get("/feed").await.done(), "/sign-in?next=%2Ffeed");
    assert_eq!(new_id(&kari.get("/feed").await), None);

    // Nothing was changed.
    give(&mut ada, "kari", &[]).await;
    assert_eq!(new_id(&kari.get("/feed").await), None);
    // Who gives also gets no new one: it is the other's role.
    assert_eq!(new_id(&ada.get("/feed").await), None);
}

#[actix_web::test]
async fn each_browser_of_the_person_gets_its_own() {
    let app = TestApp::start().await;
    let mut ada = admin(&app);
    let kari = app.add(NewPerson::default());
    let (mut desk, mut phone) = (app.client_of(kari), app.client_of(kari));
    give(&mut ada, "kari", &["hr"]).await;
    let at_desk = new_id(&desk.get("/feed").await).expect("a new id");
    later(&app, 3600);
    let on_phone = new_id(&phone.get("/feed").await).expect("a new id");
    assert_ne!(at_desk, on_phone);
    for browser in [&mut desk, &mut phone] {
        browser.get("/feed").await.ok();
    }
}

#[actix_web::test]
async fn what_is_under_way_with_the_old_id_signs_nobody_out() {
    let app = TestApp::start().await;
    let mut ada = admin(&app);
    let mut kari = app.signed_in(NewPerson::default());
    kari.get("/feed").await.ok();
    give(&mut ada, "kari", &["hr"]).await;
    // What a page pulls in and what is posted go on with the id they came with.
    let picture = kari.get("/favicon.ico").await;
    let head = kari.send(
        TestRequest::default()
            .method("HEAD".parse().unwrap())
            .uri("/feed"),
    );
    assert_eq!((new_id(&picture), new_id(&head.await)), (None, None));
    let posted = kari
        .post("/language", &[("language", "en"), ("next", "/feed")])
        .await;
    assert_eq!(new_id(&posted), None);
    assert_eq!(posted.done(), "/feed");

    // Three tabs that open at once, and the answer to one is lost.
    let (mut tab, mut lost) = (kari.clone(), kari.clone());
    let mut form = kari.clone();
    let id = new_id(&lost.get("/feed").await).expect("a new id");
    later(&app, 5);
    assert_eq!(new_id(&tab.get("/feed").await), Some(id.clone()));
    let posted = form
        .post("/language", &[("language", "nb"), ("next", "/feed")])
        .await;
    assert_eq!(posted.done(), "/feed");
    assert_eq!(new_id(&kari.get("/reports").await), Some(id));
    // A form that was open before is sent afterwards.
    later(&app, 60);
    let posted = kari
        .post("/language", &[("language", "da"), ("next", "/feed")])
        .await;
    assert_eq!(posted.done(), "/feed");
    assert_eq!(form.get("/feed").await.done(), "/sign-in?next=%2Ffeed");
}

#[actix_web::test]
async fn roles_that_change_again_at_once_bring_one_more() {
    let app = TestApp::start().await;
    let mut ada = admin(&app);
    let mut kari = app.signed_in(NewPerson::default());
    give(&mut ada, "kari", &["hr"]).await;
    let mut stale = kari.clone();
    let first = new_id(&kari.get("/feed").await).expect("a new id");
    give(&mut ada, "kari", &["hr", "comms"]).await;
    assert_eq!(
        stale.get("/feed").await.done(),
        "/sign-in?next=%2Ffeed",
        "the one before the last holds no more"
    );
    let second = new_id(&kari.get("/studio").await).expect("a new id");
    assert_ne!(first, second);
    kari.get("/studio").await.ok();
}
