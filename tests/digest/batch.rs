//! Mails are written in a fixed number of questions, however many they are.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use diesel::Connection;
use diesel::connection::InstrumentationEvent;
use forpost::access::{PersonId, Role};
use forpost::digest::composer::{Letters, Wanted};
use forpost::digest::mails::Kind;

use super::at;
use crate::reports::stage::{NewShare, Stage};
use crate::support::{NewPerson, item};

/// Statements that writing these mails takes.
fn statements(stage: &Stage, wanted: &[Wanted]) -> usize {
    let app = &stage.app;
    let letters = Letters::new(app.app.clone(), app.ledger.clone());
    let asked = Arc::new(AtomicUsize::new(0));
    app.db(|conn| {
        let count = asked.clone();
        conn.set_instrumentation(move |event: InstrumentationEvent<'_>| {
            if matches!(event, InstrumentationEvent::StartQuery { .. }) {
                count.fetch_add(1, Ordering::Relaxed);
            }
        });
        let written = letters.write(conn, wanted);
        conn.set_instrumentation(|_: InstrumentationEvent<'_>| {});
        let written = written?;
        assert!(written.iter().all(Result::is_ok), "{written:?}");
        Ok(())
    });
    asked.load(Ordering::Relaxed)
}

fn of(kind: Kind, people: &[PersonId]) -> Vec<Wanted> {
    let each = people.iter().map(|&person| Wanted {
        kind,
        about: "2026-W47".into(),
        person,
    });
    each.collect()
}

#[actix_web::test]
async fn as_many_questions_for_fifty_as_for_two() {
    let stage = Stage::start().await;
    let people = stage.people("a", 50);
    let new = stage.app.put_item(&item("Varme fra havet"));
    let other = stage.app.put_item(&item("Kraft i høst"));
    for (n, person) in people.iter().enumerate() {
        stage.join(*person);
        let share = stage.share(NewShare {
            made_on: "2026-11-17",
            posted_on: Some("2026-11-17"),
            ..stage.of(if n % 2 == 0 { new } else { other }, *person)
        });
        stage.clicks(share, "2026-11-18", [3, 2, 0]);
    }
    let leaders: Vec<PersonId> = (0..20)
        .map(|n| {
            stage.app.add(NewPerson {
                email: &format!("leder{n}@example.org"),
                team: Some(&format!("Avdeling {n}")),
                roles: &[Role::Leader, Role::Comms, Role::Hr],
                ..NewPerson::default()
            })
        })
        .collect();
    let mut vacancy = item("Montør");
    vacancy.kind = forpost::content::model::ItemKind::Vacancy;
    vacancy.job_deadline = Some("2026-11-27".parse().unwrap());
    stage.app.put_item(&vacancy);
    stage.app.set_clock(at("2026-11-23 07:00"));
    // Weeks that are over are added up, and the ledger is read, by whoever asks first.
    statements(&stage, &of(Kind::Letter, &people[..1]));
    statements(&stage, &of(Kind::Comms, &leaders[..1]));
    for (kind, people) in [
        (Kind::Letter, &people),
        (Kind::Comms, &leaders),
        (Kind::Hr, &leaders),
        (Kind::Leader, &leaders),
    ] {
        let few = statements(&stage, &of(kind, &people[..2]));
        let many = statements(&stage, &of(kind, people));
        assert_eq!(few, many, "{kind}");
        assert!(many < 30, "{kind}: {many}");
    }
}
