//! The programme on one page.

use actix_web::http::StatusCode;
use forpost::access::Role;

use super::person;
use crate::support::TestApp;

#[actix_web::test]
async fn the_board_reads_what_is_wanted_and_how_far_it_is() {
    let app = TestApp::start().await;
    let mut hr = person(&app, &[Role::Hr]);
    let bare = hr.get("/office/summary").await.ok();
    assert!(bare.contains("Ingen er satt ennå") && bare.contains("0 av 9"));
    assert!(bare.contains("minst 5 ambassadører"), "no figures: {bare}");
    let fields = [
        ("name", "Tjue nye kolleger"),
        ("kind", "recruitment"),
        ("measure", "typed"),
        ("unit", "kolleger"),
        ("target", "20"),
        ("begins_on", "2026-08-01"),
        ("due_on", "2026-12-31"),
    ];
    let ambition = hr.post("/programme/ambitions", &fields).await.done();
    hr.post(&format!("{ambition}/check-ins"), &[("figure", "14")])
        .await
        .done();
    hr.post("/programme/launch/talk", &[("held_on", "2026-11-02")])
        .await
        .done();
    let page = hr.get("/office/summary").await.ok();
    for said in [
        "Tjue nye kolleger",
        "14 av 20 kolleger",
        "1 av 9",
        "drøftet med de tillitsvalgte 2. november 2026",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let danish = hr.get("/office/summary?language=da").await.ok();
    assert!(danish.contains("14 af 20 kolleger"), "{danish}");
    let mut leader = person(&app, &[Role::Leader]);
    let refused = leader.get("/office/summary").await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
}
