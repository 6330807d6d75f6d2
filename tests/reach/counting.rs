//! What happens to a click when something stands in its way, and what is marked.

use actix_web::http::StatusCode;
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use forpost::access::Role;
use forpost::db::schema::{click_days, uncounted_days};
use forpost::db::{Conn, Pool};
use forpost::reach::model::ClickKind;

use super::{CODE, clicks, counted, link, phone, shared};
use crate::support::{NewPerson, TestApp};

fn bursts(app: &TestApp) -> i64 {
    let rows: Vec<i64> =
        app.db(|conn| Ok(click_days::table.select(click_days::burst).load(conn)?));
    rows.iter().sum()
}

#[actix_web::test]
async fn bursts_of_an_older_database_stay_marked() {
    let (app, _) = shared(&[], |_| {}).await;
    phone(&app).get(&link()).await;
    let marked: Vec<(String, String, i64)> = app.db(|conn| {
        let database = match conn {
            Conn::Sqlite(_) => "sqlite",
            #[cfg(feature = "postgres")]
            Conn::Postgres(_) => "postgres",
        };
        let step = format!("migrations/{database}/2026-11-23-002800_reach/down.sql");
        conn.batch_execute(&std::fs::read_to_string(step).unwrap())?;
        // Beside the one click that came from nowhere.
        conn.batch_execute(
            "DELETE FROM __diesel_schema_migrations WHERE version = '20261123002800';
             INSERT INTO click_days (day, share_id, network, kind, clicks)
             SELECT day, share_id, 'linkedin', 'human', 30 FROM click_days WHERE kind = 'human';
             INSERT INTO click_bursts (day, share_id, clicks)
             SELECT day, share_id, 25 FROM click_days WHERE network = 'linkedin'",
        )?;
        forpost::db::migrate(conn)?;
        Ok(click_days::table
            .filter(click_days::burst.gt(0))
            .select((click_days::network, click_days::kind, click_days::burst))
            .load(conn)?)
    });
    let linkedin = ("linkedin".to_owned(), "human".to_owned(), 25);
    assert_eq!(marked, [linkedin]);
}

fn rename(app: &TestApp, from: &str, to: &str) {
    let statement = format!("ALTER TABLE {from} RENAME TO {to}");
    app.db(|conn| Ok(conn.batch_execute(&statement)?));
}

#[actix_web::test]
async fn a_click_that_cannot_be_counted_leads_on_and_is_told_of() {
    let (app, _) = shared(&[], |_| {}).await;
    assert_eq!(phone(&app).get(&link()).await.status, StatusCode::FOUND);
    rename(&app, "click_days", "elsewhere");
    for _ in 0..2 {
        let answer = phone(&app).get(&link()).await;
        assert_eq!(answer.status, StatusCode::FOUND);
        assert_eq!(answer.location(), "https://www.example.org/historier/varme");
    }
    // On a busy machine visitors go on before the database has refused their clicks.
    while app.engine.standing().waiting > 0 {
        tokio::task::yield_now().await;
    }
    let standing = app.engine.standing();
    assert_eq!(
        (standing.counted, standing.uncounted, standing.waiting),
        (1, 2, 0)
    );
    rename(&app, "elsewhere", "click_days");

    // With the next click that can be, it is noted for good.
    phone(&app).get(&link()).await;
    assert_eq!(clicks(&app, ClickKind::Human), 2);
    let noted: Vec<i64> = app.db(|conn| {
        Ok(uncounted_days::table
            .select(uncounted_days::clicks)
            .load(conn)?)
    });
    assert_eq!(noted, [2]);
    let mut admin = app.signed_in(NewPerson {
        email: "admin@example.org",
        roles: &[Role::Admin],
        ..NewPerson::default()
    });
    let page = admin.get("/admin/counting").await.ok();
    assert!(page.contains("18. november 2026"), "{page}");
    assert!(page.contains("2 klikk"), "{page}");
}

#[actix_web::test]
async fn a_visitor_is_led_on_while_the_database_is_busy() {
    let folder = tempfile::tempdir().unwrap();
    let file = format!("sqlite:{}", folder.path().join("forpost.db").display());
    let settings = match std::env::var("TEST_DATABASE_URL") {
        Err(_) => vec![("FORPOST_DATABASE_URL", file.as_str())],
        Ok(_) => Vec::new(),
    };
    let (app, _) = shared(&settings, |_| {}).await;
    phone(&app).get(&link()).await;

    let config = &app.app.config;
    let other = Pool::open(config.database().unwrap(), config.durability, 1).unwrap();
    let mut other = other.get().unwrap();
    other.batch_execute(lock(&other)).unwrap();
    let answer = phone(&app).get(&link()).await;
    assert_eq!(answer.status, StatusCode::FOUND);
    assert_eq!(app.engine.standing().counted, 1);
    other.batch_execute("COMMIT").unwrap();

    // The next one is answered when it is on disk, and the one before it lies there too.
    phone(&app).get(&link()).await;
    assert_eq!(counted(&app), [3, 1, 0]);
    assert_eq!(app.engine.standing().uncounted, 0);
}

/// A transaction that lets nobody else count.
fn lock(conn: &Conn) -> &'static str {
    match conn {
        Conn::Sqlite(_) => "BEGIN IMMEDIATE",
        #[cfg(feature = "postgres")]
        Conn::Postgres(_) => "BEGIN; LOCK TABLE click_days IN ACCESS EXCLUSIVE MODE",
    }
}

#[actix_web::test]
async fn twenty_clicks_from_one_place_within_a_minute_are_marked_and_stay() {
    let (app, _) = shared(&[], |_| {}).await;
    for number in 0..25 {
        phone(&app)
            .at_address([203, 0, 113, number])
            .get(&link())
            .await;
    }
    assert_eq!(counted(&app), [25, 25, 0]);
    assert_eq!(bursts(&app), 25);
    // From elsewhere, or a minute later, nothing is added.
    phone(&app).at_address([203, 0, 114, 1]).get(&link()).await;
    app.set_clock(app.app.clock.now() + chrono::TimeDelta::minutes(1));
    phone(&app).at_address([203, 0, 113, 1]).get(&link()).await;
    assert_eq!(counted(&app)[0], 27);
    assert_eq!(bursts(&app), 25);
}

#[actix_web::test]
async fn counting_can_be_switched_off_for_everybody() {
    let (app, _) = shared(&[("FORPOST_REACH__COUNT_CLICKS", "false")], |_| {}).await;
    assert_eq!(phone(&app).get(&link()).await.status, StatusCode::FOUND);
    assert_eq!(counted(&app), [0, 0, 0]);
}

#[actix_web::test]
async fn what_is_taken_back_leads_nowhere_at_once() {
    let (app, kari) = shared(&[], |_| {}).await;
    assert_eq!(phone(&app).get(&link()).await.status, StatusCode::FOUND);
    let id = app.db(|conn| {
        use forpost::db::schema::shares;
        Ok(shares::table
            .filter(shares::code.eq(CODE))
            .select(shares::item_id)
            .first::<forpost::content::model::ItemId>(conn)?)
    });
    let mut comms = app.signed_in(NewPerson {
        email: "comms@example.org",
        roles: &[Role::Comms],
        ..NewPerson::default()
    });
    comms
        .post(&format!("/studio/items/{id}/retraction"), &[])
        .await;
    let answer = phone(&app).get(&link()).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert_eq!(counted(&app), [1, 1, 0]);
    let _ = kari;
}

#[actix_web::test]
async fn who_leaves_is_not_taken_for_the_owner_any_more() {
    let (app, kari) = shared(&[], |_| {}).await;
    app.join(kari, &[]);
    let mut own = app.client_of(kari).with_header("user-agent", super::PHONE);
    own.get(&link()).await;
    assert_eq!(counted(&app), [0, 0, 0]);
    own.post("/programme/leaving", &[]).await;
    own.get(&link()).await;
    assert_eq!(counted(&app), [1, 1, 0]);
}

#[actix_web::test]
async fn an_item_that_runs_out_while_its_link_is_known_leads_nowhere() {
    let (app, _) = shared(&[], |item| {
        item.expires_at = Some(crate::support::wednesday() + chrono::TimeDelta::seconds(5));
    })
    .await;
    assert_eq!(phone(&app).get(&link()).await.status, StatusCode::FOUND);
    app.set_clock(crate::support::wednesday() + chrono::TimeDelta::seconds(5));
    assert_eq!(phone(&app).get(&link()).await.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn metrics_are_for_this_machine_and_for_who_has_the_token() {
    let (app, _) = shared(&[("FORPOST_REACH__METRICS_TOKEN", "hemmelig-nok")], |_| {}).await;
    phone(&app).get(&link()).await;
    let mine = app
        .visitor()
        .at_address([127, 0, 0, 1])
        .get("/metrics")
        .await
        .ok();
    assert!(mine.contains("forpost_clicks_counted_total 1"), "{mine}");
    assert!(mine.contains("forpost_clicks_uncounted_total 0"), "{mine}");
    assert_eq!(
        app.visitor().get("/metrics").await.status,
        StatusCode::NOT_FOUND
    );
    let wrong = app.visitor().with_header("authorization", "Bearer feil");
    assert_eq!(
        { wrong }.get("/metrics").await.status,
        StatusCode::NOT_FOUND
    );
    let right = app
        .visitor()
        .with_header("authorization", "Bearer hemmelig-nok");
    assert!(
        { right }
            .get("/metrics")
            .await
            .ok()
            .contains("forpost_clicks_counted_total 1")
    );
}
