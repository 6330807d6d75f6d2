//! What a person chooses holds, and what is no day, hour or zone is refused.

use forpost::access::Role;
use forpost::sharing::model::Rhythm;
use forpost::sharing::store::rhythms;

use crate::support::{NewPerson, TestApp};

const FORM: &[(&str, &str)] = &[
    ("weekday", "4"),
    ("hour", "9"),
    ("time_zone", "Europe/Copenhagen"),
    ("letter", "yes"),
    ("results", "yes"),
    ("quiet_from", "19"),
    ("quiet_to", "8"),
];

#[actix_web::test]
async fn day_hour_zone_and_off_are_the_persons_own() {
    let app = TestApp::start().await;
    let person = app.add(NewPerson::default());
    let mut kari = app.client_of(person);
    let page = kari.get("/me/settings/mail").await.ok();
    assert!(page.contains("<option value=\"1\" selected>Mandag</option>"));
    assert!(page.contains("<option value=\"8\" selected>08.00</option>"));
    assert!(!page.contains("Ukas tall"), "an employee has no reports");
    assert_eq!(
        app.db(|conn| rhythms::find(conn, person)),
        Rhythm::usual(person)
    );

    assert_eq!(
        kari.post("/me/settings/mail", FORM).await.done(),
        "/me/settings/mail"
    );
    let chosen = Rhythm {
        weekday: 4,
        hour: 9,
        time_zone: Some("Europe/Copenhagen".into()),
        quiet_from: 19,
        quiet_to: 8,
        ..Rhythm::usual(person)
    };
    assert_eq!(app.db(|conn| rhythms::find(conn, person)), chosen);
    let page = kari.get("/me/settings/mail").await.ok();
    assert!(page.contains("<option value=\"4\" selected>Torsdag</option>"));
    assert!(page.contains("value=\"Europe/Copenhagen\""));

    let off: Vec<_> = FORM.iter().filter(|f| f.0 != "letter").copied().collect();
    kari.post("/me/settings/mail", &off).await.done();
    assert!(!app.db(|conn| rhythms::find(conn, person)).letter);
    // What was chosen is among what is stored.
    let data = kari.get("/me/data.json").await.ok();
    let data: serde_json::Value = serde_json::from_str(&data).unwrap();
    assert_eq!(data["rhythms"]["weekday"], 4);
}

#[actix_web::test]
async fn what_is_wrong_is_said_beside_the_field_and_what_was_typed_stays() {
    let app = TestApp::start().await;
    let mut hr = app.signed_in(NewPerson {
        roles: &[Role::Hr],
        ..NewPerson::default()
    });
    assert!(hr.get("/me/settings/mail").await.ok().contains("Ukas tall"));
    let mut form = FORM.to_vec();
    form[2].1 = "Mars/Olympus";
    form[1].1 = "24";
    let answer = hr.post("/me/settings/mail", &form).await;
    assert_eq!(answer.status, 422);
    let page = answer.text();
    assert!(page.contains("Vi kjenner ikke den tidssonen"));
    assert!(page.contains("Velg et helt klokkeslett"));
    assert!(page.contains("value=\"Mars/Olympus\""));
    assert!(page.contains("<option value=\"4\" selected>Torsdag</option>"));
}
