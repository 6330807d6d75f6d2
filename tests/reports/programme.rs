//! The programme's funnel and participation, asked for as the overview asks.

use diesel::prelude::*;
use forpost::access::PersonId;
use forpost::content::model::Purpose;
use forpost::db::schema::{programme_days, shares};
use forpost::reports::answer::{Answer, Cell, Programme, Question, Step};
use forpost::reports::ledger::Ledger;
use forpost::reports::model::{Slice, Subject};
use forpost::reports::period::Period;
use forpost::reports::verbs;

use super::stage::{NewShare, Stage, day};

fn ask(stage: &Stage, subject: Subject, period: Period) -> Answer {
    let question = Question {
        subject,
        slice: Slice::default(),
        period,
        threshold: 5,
    };
    let today = stage.app.app.settled_today();
    stage
        .app
        .db(|conn| verbs::ask(conn, &Ledger::new(), today, question))
}

fn of_november(stage: &Stage, weeks: u32) -> Programme {
    let period = Period::last_weeks(weeks, day("2026-11-18"));
    ask(stage, Subject::Overview, period).programme.unwrap()
}

fn people(programme: &Programme) -> Vec<Option<i64>> {
    let stages = programme.funnel.iter();
    stages.map(|stage| stage.people.known()).collect()
}

/// Twelve ambassadors post in the last week, six of them a week earlier as well.
async fn twelve() -> Stage {
    let stage = Stage::start().await;
    let [one, two] = ["En", "To"].map(|title| stage.item(Purpose::Brand, title));
    for (n, person) in stage.people("a", 12).into_iter().enumerate() {
        stage.share(stage.of(one, person));
        if n < 6 {
            stage.share(NewShare {
                posted_on: Some("2026-11-04"),
                made_on: "2026-11-04",
                ..stage.of(two, person)
            });
        }
    }
    stage
}

#[actix_web::test]
async fn the_way_from_an_account_to_coming_back() {
    let stage = twelve().await;
    stage.stood("2026-11-01", [100, 60, 20]);
    stage.stood("2026-11-12", [110, 70, 40]);
    stage.stood("2026-11-17", [900, 800, 700]);
    let programme = of_november(&stage, 2);
    let steps: Vec<Step> = programme.funnel.iter().map(|stage| stage.step).collect();
    assert_eq!(steps, Step::ALL);
    let expected = [110, 70, 40, 12, 6].map(Some);
    assert_eq!(people(&programme), expected);
    // 2 to 11 November 20 members, 12 to 15 November 40: 360 in 14 days.
    assert_eq!(programme.mean_members, Cell::Known(2_571));
    assert_eq!(programme.participation, Cell::Known(467));
    assert_eq!(programme.weekly_active, Cell::Known(12));
    // Nobody had posted in October.
    assert_eq!(programme.monthly_active, Cell::Known(0));
}

#[actix_web::test]
async fn whoever_joins_in_the_middle_counts_from_then_on() {
    let stage = Stage::start().await;
    let item = stage.item(Purpose::Brand, "Sak");
    for (n, person) in stage.people("a", 12).into_iter().enumerate() {
        let joined = if n < 6 { "2026-11-01" } else { "2026-11-09" };
        stage.join_at(person, day(joined).into());
        stage.share(stage.of(item, person));
    }
    // Of six members in the first week and twelve in the second, all post.
    stage.stood("2026-11-01", [100, 60, 6]);
    stage.stood("2026-11-09", [100, 60, 12]);
    let programme = of_november(&stage, 2);
    assert_eq!(programme.mean_members, Cell::Known(900));
    assert_eq!(programme.participation, Cell::Known(1_000));
    // Of twelve and twenty-four, half: 6 of 12 and 12 of 24.
    let stage = twelve().await;
    stage.stood("2026-11-01", [100, 60, 12]);
    stage.stood("2026-11-09", [100, 60, 24]);
    let people: Vec<PersonId> = stage.app.db(|conn| {
        let people = shares::table.filter(shares::posted_on.eq(day("2026-11-10")));
        Ok(people
            .select(shares::person_id.assume_not_null())
            .load(conn)?)
    });
    for (n, person) in people.into_iter().enumerate() {
        let joined = if n < 6 { "2026-11-01" } else { "2026-11-09" };
        stage.join_at(person, day(joined).into());
    }
    assert_eq!(of_november(&stage, 2).participation, Cell::Known(500));
}

#[actix_web::test]
async fn before_the_first_day_that_is_known_nothing_is() {
    let stage = twelve().await;
    stage.stood("2026-11-17", [900, 800, 700]);
    let programme = of_november(&stage, 2);
    assert_eq!(people(&programme), [None, None, None, Some(12), Some(6)]);
    assert_eq!(programme.participation, Cell::Unknown);
}

#[actix_web::test]
async fn no_stage_tells_of_a_few() {
    let stage = twelve().await;
    // Three more have read than have joined, and two more have joined than have posted.
    stage.stood("2026-11-01", [100, 17, 14]);
    assert_eq!(
        people(&of_november(&stage, 2)),
        [Some(100), Some(17), None, Some(12), Some(6)]
    );
    let one_week = of_november(&stage, 1);
    assert_eq!(people(&one_week)[4], Some(0));
    let stage = Stage::start().await;
    stage.stood("2026-11-01", [4, 0, 0]);
    assert_eq!(people(&of_november(&stage, 1))[0], None);
}

#[actix_web::test]
async fn stock_is_taken_of_those_who_are_there() {
    let stage = Stage::start().await;
    for person in stage.people("a", 3) {
        stage.join(person);
    }
    stage.app.run_job("programme").await;
    stage.people("b", 1);
    stage.app.run_job("programme").await;
    let rows: Vec<(i64, i64, i64)> = stage.app.db(|conn| {
        Ok(programme_days::table
            .select((
                programme_days::people,
                programme_days::readers,
                programme_days::ambassadors,
            ))
            .load(conn)?)
    });
    assert_eq!(rows, [(4, 0, 3)]);
}

#[actix_web::test]
async fn an_item_and_a_channel_are_reports_of_their_own() {
    let stage = twelve().await;
    let item = stage.item(Purpose::Recruitment, "Driftsleder");
    for person in stage.people("b", 6) {
        let share = stage.share(stage.of(item, person));
        stage.clicks(share, "2026-11-11", [2, 1, 0]);
    }
    let period = Period::last_weeks(2, day("2026-11-18"));
    let answer = ask(&stage, Subject::Item(item), period);
    let total = answer.total.as_ref().unwrap();
    use forpost::reports::answer::{Division, Measure};
    assert_eq!(answer.name.as_deref(), Some("Driftsleder"));
    assert_eq!(total.value(Measure::Clicks), Some(12));
    assert!(answer.votes.is_some() && answer.programme.is_none());
    let channel = forpost::sharing::channel::Channel::LinkedIn;
    let answer = ask(&stage, Subject::Channel(channel), period);
    let total = answer.total.as_ref().unwrap();
    assert_eq!(total.value(Measure::Shares), Some(24));
    let divisions: Vec<Division> = answer.tables.iter().map(|table| table.division).collect();
    assert_eq!(
        divisions,
        [
            Division::Purpose,
            Division::Item,
            Division::Week,
            Division::Team
        ]
    );
    for table in &answer.tables {
        let shown = table.rows.iter().filter_map(|row| row.shown.as_ref().ok());
        let shares: i64 = shown.filter_map(|row| row.value(Measure::Shares)).sum();
        assert_eq!(shares, 24, "{:?}", table.division);
    }
}
