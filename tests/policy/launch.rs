//! The launch: step by step, and what the programme page tells of it to whom.

use actix_web::http::StatusCode;
use forpost::access::Role;

use crate::support::{Client, NewPerson, TestApp};

fn planner(app: &TestApp, role: Role) -> Client {
    app.signed_in(NewPerson {
        email: &format!("{role}@example.org"),
        roles: &[role],
        ..Default::default()
    })
}

#[actix_web::test]
async fn the_launch_is_written_step_by_step() {
    let app = TestApp::start().await;
    let mut hr = planner(&app, Role::Hr);
    let page = hr.get("/programme/launch").await.ok();
    assert!(page.contains("0 av 9 er på plass"), "{page}");
    assert!(page.contains("Alle er ingen målgruppe"), "advice on each");

    let goals = [("body", "Flere **lærlinger** innen høsten.")];
    let next = hr.post("/programme/launch/goals", &goals).await.done();
    assert_eq!(next, "/programme/launch/channels");
    let stay = [("body", "LinkedIn."), ("stay", "1")];
    let whole = hr.post("/programme/launch/channels", &stay).await.done();
    assert_eq!(whole, "/programme/launch");
    let page = hr.get("/programme/launch").await.ok();
    assert!(page.contains("2 av 9 er på plass") && page.contains("<strong>lærlinger</strong>"));

    // An emptied step is open again.
    let empty = [("body", " "), ("stay", "1")];
    hr.post("/programme/launch/channels", &empty).await.done();
    let page = hr.get("/programme/launch").await.ok();
    assert!(page.contains("1 av 9 er på plass"), "{page}");

    let mut admin = planner(&app, Role::Admin);
    let log = admin.get("/admin/audit?action=launch-changed").await.ok();
    let lines = log.matches("Lansering av programmet endret</p>").count();
    assert_eq!(lines, 3, "{log}");
    let form = admin.get("/programme/launch/goals").await.ok();
    assert!(form.contains("Flere **lærlinger** innen høsten."));
    let nowhere = admin.get("/programme/launch/party").await;
    assert_eq!(nowhere.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn what_is_wrong_is_said_beside_the_field_and_nothing_is_lost() {
    let app = TestApp::start().await;
    let mut hr = planner(&app, Role::Hr);
    let long = "å".repeat(2_001);
    let refused = hr
        .post("/programme/launch/message", &[("body", &long)])
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = refused.text();
    assert!(page.contains("id=\"body-error\"") && page.contains(&long));
    let fields = [("body", "Vi møtes."), ("held_on", "i morgen")];
    let refused = hr.post("/programme/launch/talk", &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = refused.text();
    assert!(page.contains("id=\"held_on-error\"") && page.contains("Vi møtes."));
}

#[actix_web::test]
async fn everybody_is_told_of_the_talk_once_it_was_held_and_of_nothing_else() {
    let app = TestApp::start().await;
    let mut hr = planner(&app, Role::Hr);
    let mut kari = app.signed_in(NewPerson::default());
    hr.post("/programme/launch/goals", &[("body", "Hemmelige mål.")])
        .await
        .done();
    // The clock of the tests stands on Wednesday 18 November 2026.
    let coming = [("held_on", "2026-11-19"), ("body", "Rom 3.")];
    hr.post("/programme/launch/talk", &coming).await.done();
    let whole = hr.get("/programme/launch").await.ok();
    assert!(whole.contains("Avtalt til 19. november 2026"));
    assert!(
        whole.contains("1 av 9 er på plass"),
        "planned is not held: {whole}"
    );
    let told = kari.get("/programme").await.ok();
    assert!(!told.contains("tillitsvalgte"), "{told}");

    let held = [("held_on", "2026-11-18"), ("body", "Rom 3.")];
    hr.post("/programme/launch/talk", &held).await.done();
    let told = kari.get("/programme").await.ok();
    assert!(told.contains("drøftet med de tillitsvalgte 18. november 2026"));
    for hidden in ["/programme/launch", "Hemmelige mål", "Rom 3", "av 9"] {
        assert!(!told.contains(hidden), "{hidden}");
    }
    let planned = hr.get("/programme").await.ok();
    assert!(planned.contains("2 av 9 er på plass"), "{planned}");
}
