//! Who was told that sharing is halted is told that it is open again.

use chrono::TimeDelta;
use forpost::access::PersonId;
use forpost::mail::Mail;

use super::comms;
use super::crisis::{turn_off, turn_on};
use crate::support::{NewPerson, TestApp, wednesday};

const OPEN: &str = "Deling er åpen igjen";

fn ambassador(app: &TestApp, email: &str) -> PersonId {
    let person = app.add(NewPerson {
        email,
        ..NewPerson::default()
    });
    app.join(person, &[]);
    person
}

fn to<'a>(mails: &'a [Mail], email: &str) -> Vec<&'a str> {
    let mine = mails.iter().filter(|mail| mail.to.1 == email);
    mine.map(|mail| mail.subject.as_str()).collect()
}

#[actix_web::test]
async fn whoever_was_told_is_told_once_that_it_is_over() {
    let app = TestApp::start().await;
    let mut ida = comms(&app);
    ambassador(&app, "kari@example.org");
    app.add(NewPerson {
        email: "kollega@example.org",
        ..NewPerson::default()
    });
    turn_on(&mut ida, &[("mails", "ambassadors")]).await;
    assert_eq!(app.run_job("crisis").await, 1);
    assert_eq!(app.mails().await.len(), 1);
    // Whoever joins meanwhile has heard nothing of a beginning.
    ambassador(&app, "ny@example.org");
    turn_off(&mut ida).await;
    assert_eq!(app.run_job("crisis").await, 1);
    assert_eq!(app.run_job("crisis").await, 0, "once");
    // The next crisis does not hold this one back: it invites nobody to share.
    turn_on(&mut ida, &[("mails", "nobody")]).await;
    let mails = app.mails().await;
    let last = mails.last().unwrap();
    assert_eq!(last.subject, OPEN);
    assert!(last.text.contains("/feed") && !last.text.contains("velse"));
    assert_eq!(to(&mails, "kari@example.org").len(), 2);
    for untold in ["kollega@example.org", "ny@example.org"] {
        assert!(to(&mails, untold).is_empty(), "{untold}");
    }

    // Its own beginning told nobody, and so does its end.
    turn_off(&mut ida).await;
    assert_eq!(app.run_job("crisis").await, 0);
}

#[actix_web::test]
async fn a_drill_says_so_and_waits_for_the_crisis_that_took_its_place() {
    let app = TestApp::start().await;
    let mut ida = comms(&app);
    ambassador(&app, "kari@example.org");
    turn_on(&mut ida, &[("kind", "drill"), ("mails", "ambassadors")]).await;
    assert_eq!(app.run_job("crisis").await, 1);
    assert_eq!(app.mails().await.len(), 1);
    turn_on(&mut ida, &[("mails", "nobody")]).await;
    assert_eq!(app.run_job("crisis").await, 0, "nothing is open");
    turn_off(&mut ida).await;
    assert_eq!(app.run_job("crisis").await, 1);
    let mails = app.mails().await;
    let last = mails.last().unwrap();
    assert_eq!(last.subject, "Øvelsen er over: deling er åpen igjen");
    assert!(
        last.text.contains("Ingenting hadde skjedd"),
        "{}",
        last.text
    );
}

#[actix_web::test]
async fn it_is_no_news_days_later() {
    let app = TestApp::start().await;
    let mut ida = comms(&app);
    ambassador(&app, "kari@example.org");
    turn_on(&mut ida, &[("mails", "everybody")]).await;
    assert_eq!(app.run_job("crisis").await, 2);
    turn_off(&mut ida).await;
    app.set_clock(wednesday() + TimeDelta::days(3));
    assert_eq!(app.run_job("crisis").await, 0);
}
