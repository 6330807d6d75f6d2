//! Every person gets the mail about every week once: through the turn of a long year, through
//! both changes of the clocks, and whoever moves from zone to zone.

use std::collections::BTreeMap;

use chrono::{TimeDelta, Weekday};
use diesel::prelude::*;
use forpost::access::PersonId;
use forpost::clock::local_from_utc;
use forpost::db::schema::outbox;
use forpost::db::write;
use forpost::digest::verbs;
use forpost::mail::store::runs;
use forpost::sharing::model::Rhythm;

use super::{at, strike};
use crate::reports::stage::Stage;
use crate::support::{TestApp, item};

fn choose(app: &TestApp, rhythm: &Rhythm) {
    app.db(|conn| verbs::choose(conn, rhythm));
}

fn in_zone(person: PersonId, zone: &str) -> Rhythm {
    Rhythm {
        time_zone: Some(zone.into()),
        ..Rhythm::usual(person)
    }
}

/// Address and week of everything that was reserved, with how often.
fn reserved(app: &TestApp) -> BTreeMap<(String, String), usize> {
    let rows: Vec<(String, Option<String>)> = app.db(|conn| {
        Ok(outbox::table
            .select((outbox::to_email, outbox::about))
            .load(conn)?)
    });
    let mut counted = BTreeMap::new();
    for (email, week) in rows {
        *counted.entry((email, week.unwrap())).or_default() += 1;
    }
    counted
}

/// Runs the job every hour.
async fn live_through(
    app: &TestApp,
    from: &str,
    until: &str,
    mut moves: impl FnMut(&TestApp, &str),
) {
    let mut now = at(from);
    while now < at(until) {
        app.set_clock(now);
        moves(app, &now.format("%F %H:%M").to_string());
        app.run_job("rhythm").await;
        now += TimeDelta::hours(1);
    }
}

#[actix_web::test]
async fn week_53_and_a_person_who_moves_on_sunday() {
    let stage = Stage::start().await;
    let app = &stage.app;
    stage.person("hjemme@example.org");
    let east = stage.person("ost@example.org");
    let west = stage.person("vest@example.org");
    choose(app, &in_zone(east, "America/Los_Angeles"));
    choose(app, &in_zone(west, "Pacific/Auckland"));
    let back_and_forth = |app: &TestApp, now: &str| match now {
        // On the Sunday of week 52, 53 and 1: across the date line and back.
        "2026-12-27 12:00" | "2027-01-10 12:00" => {
            choose(app, &in_zone(east, "Pacific/Auckland"));
            choose(app, &in_zone(west, "America/Los_Angeles"));
        }
        "2027-01-03 12:00" => {
            choose(app, &in_zone(east, "America/Los_Angeles"));
            choose(app, &in_zone(west, "Pacific/Auckland"));
        }
        // And in the middle of Monday, when one of the two zones has had its mail.
        "2027-01-11 00:00" => choose(app, &in_zone(east, "America/Los_Angeles")),
        _ => {}
    };
    live_through(app, "2026-12-21 00:00", "2027-01-16 00:00", back_and_forth).await;
    let mut expected = BTreeMap::new();
    for email in ["hjemme@example.org", "ost@example.org", "vest@example.org"] {
        for week in ["2026-W51", "2026-W52", "2026-W53", "2027-W01"] {
            expected.insert((email.to_owned(), week.to_owned()), 1);
        }
    }
    // The week before is still sent, late, to those whose next is not due when the test begins.
    let mut all = reserved(app);
    all.retain(|(_, week), _| week != "2026-W50");
    assert_eq!(all, expected);
}

#[actix_web::test]
async fn both_changes_of_the_clocks() {
    for (from, until, weeks) in [
        (
            "2027-03-22 00:00",
            "2027-04-10 00:00",
            ["2027-W11", "2027-W12", "2027-W13"],
        ),
        (
            "2027-10-25 00:00",
            "2027-11-13 00:00",
            ["2027-W42", "2027-W43", "2027-W44"],
        ),
    ] {
        let stage = Stage::start().await;
        let app = &stage.app;
        stage.person("hjemme@example.org");
        let night = stage.person("natt@example.org");
        choose(
            app,
            &Rhythm {
                weekday: 7,
                hour: 2,
                weekends: true,
                quiet_from: 0,
                quiet_to: 0,
                ..Rhythm::usual(night)
            },
        );
        live_through(app, from, until, |_, _| {}).await;
        let of = |email: &str| -> Vec<String> {
            let all = reserved(app).into_iter();
            all.filter(|((to, _), times)| to == email && *times == 1)
                .map(|((_, week), _)| week)
                .collect()
        };
        // Those of the week before are late when the test begins.
        assert_eq!(of("hjemme@example.org")[1..], weeks);
        assert_eq!(of("natt@example.org")[1..], weeks[..2]);
    }
}

#[actix_web::test]
async fn what_was_missed_comes_late_but_not_at_night_and_not_when_the_next_is_due() {
    let stage = Stage::start().await;
    let app = &stage.app;
    stage.person("kari@example.org");
    app.put_item(&item("Varme fra havet"));
    // The server was down from Sunday to the night before Thursday.
    assert!(strike(app, "2026-11-25 23:00").await.is_empty(), "midnight");
    assert!(
        strike(app, "2026-11-26 05:59").await.is_empty(),
        "before seven"
    );
    assert_eq!(strike(app, "2026-11-26 06:00").await.len(), 1);
    // Down for two weeks: only the newest.
    let mut later = item("Kraft i høst");
    later.published_at = Some(at("2026-12-09 09:00"));
    app.put_item(&later);
    strike(app, "2026-12-15 09:00").await;
    let weeks: Vec<String> = reserved(app).into_keys().map(|(_, week)| week).collect();
    assert_eq!(weeks, ["2026-W47", "2026-W50"]);
}

#[actix_web::test]
async fn who_joins_on_wednesday_is_told_on_monday() {
    let stage = Stage::start().await;
    let app = &stage.app;
    // Wednesday of week 47, when the mails about week 46 are long gone.
    stage.person("kari@example.org");
    let mut before = item("Forrige uke");
    before.published_at = Some(at("2026-11-12 09:00"));
    app.put_item(&before);
    assert!(strike(app, "2026-11-18 10:00").await.is_empty());
    assert!(reserved(app).is_empty());
}

#[actix_web::test]
async fn no_letter_on_easter_monday_nor_at_the_weekend() {
    let stage = Stage::start().await;
    let app = &stage.app;
    let person = stage.person("kari@example.org");
    let mut now = at("2027-03-29 00:00");
    let mut struck = None;
    while struck.is_none() {
        app.set_clock(now);
        app.run_job("rhythm").await;
        let is_there = reserved(app)
            .into_keys()
            .any(|(_, week)| week == "2027-W12");
        struck = is_there.then_some(now);
        now += TimeDelta::hours(1);
    }
    let local = local_from_utc(chrono_tz::Tz::Europe__Oslo, struck.unwrap());
    assert_eq!(local, at("2027-03-30 08:00"));
    assert_eq!(chrono::Datelike::weekday(&local), Weekday::Tue);
    choose(
        app,
        &Rhythm {
            weekday: 6,
            ..Rhythm::usual(person)
        },
    );
    for day in ["2027-04-10", "2027-04-11"] {
        for hour in 0..24 {
            strike(app, &format!("{day} {hour:02}:00")).await;
        }
    }
    let is_late = |(_, week): &(String, String)| week.as_str() > "2027-W12";
    let late: Vec<_> = reserved(app).into_keys().filter(is_late).collect();
    assert!(late.is_empty(), "Saturday waits for Monday: {late:?}");
}

#[actix_web::test]
async fn what_was_held_up_until_the_evening_waits_for_the_morning() {
    let stage = Stage::start().await;
    let app = &stage.app;
    stage.person("kari@example.org");
    app.put_item(&item("Varme fra havet"));
    app.set_clock(at(super::MONDAY));
    app.run_job("rhythm").await;
    app.db(|conn| write(conn, |conn| runs::pause(conn, "2026-W47")));
    assert!(strike(app, "2026-11-23 12:00").await.is_empty());
    app.db(|conn| write(conn, |conn| runs::resume(conn, "2026-W47")));
    for night in ["2026-11-23 20:31", "2026-11-24 05:59"] {
        assert!(strike(app, night).await.is_empty(), "{night}");
    }
    assert_eq!(strike(app, "2026-11-24 06:00").await.len(), 1);
}
