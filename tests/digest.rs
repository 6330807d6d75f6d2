//! The weekly mails: who gets which, when, what stands in them, and how they end.

mod batch;
mod ending;
mod examples;
mod letters;
mod printable;
mod results;
mod settings;
mod steps;
mod terminal;
mod week;

use chrono::NaiveDateTime;
use forpost::mail::Mail;

use crate::support::TestApp;

/// A moment in UTC, e.g. `2026-11-23 07:00`.
pub fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%F %H:%M").unwrap()
}

/// Lets the hour strike: what is due is reserved and sent. Answers the mails that left now.
pub async fn strike(app: &TestApp, moment: &str) -> Vec<Mail> {
    let before = app.app.mail.sent().len();
    app.set_clock(at(moment));
    app.run_job("rhythm").await;
    app.mails().await.split_off(before)
}

/// Monday the 23rd of November 2026, eight o'clock in Oslo: week 47 is over.
pub const MONDAY: &str = "2026-11-23 07:00";
