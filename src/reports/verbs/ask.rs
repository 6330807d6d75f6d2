//! Asking for a report.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::access::PersonId;
use crate::content::model::ItemId;
use crate::content::store as content;
use crate::content::store::{VoteCounts, campaigns};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::people;
use crate::reach;
use crate::reach::spans::Span;
use crate::reports::answer::{About, Answer, Question, Today, answer};
use crate::reports::impact::Own;
use crate::reports::ledger::Ledger;
use crate::reports::model::{Rate, Slice, Subject};
use crate::reports::period::{LONGEST_RUN, Period, USUAL_RUN};
use crate::reports::store;
use crate::sharing::channel::Channel;
use crate::sharing::model::Extra;
use crate::sharing::store::{ambassadors, consents, programme_days};

/// Answers a question about closed periods. `today` is the day from which on nothing is settled,
/// see [`crate::app::App::settled_today`].
///
/// # Errors
/// `NotFound` for a campaign or an item that there is none of.
pub fn ask(
    conn: &mut Conn,
    ledger: &Ledger,
    today: NaiveDate,
    question: Question,
) -> Result<Answer> {
    let mut answers = ask_all(conn, ledger, today, &[question])?;
    answers.pop().ok_or(Error::NotFound)
}

/// The same for several questions, in their order; the database is asked as often as for one.
///
/// # Errors
/// `NotFound` when one is about a campaign or an item that there is none of.
pub fn ask_all(
    conn: &mut Conn,
    ledger: &Ledger,
    today: NaiveDate,
    questions: &[Question],
) -> Result<Vec<Answer>> {
    let Some(last) = questions.iter().map(|question| question.period.last).max() else {
        return Ok(Vec::new());
    };
    let snapshot = ledger.read(conn, today)?;
    let asked = questions
        .iter()
        .filter_map(|question| match question.subject {
            Subject::Item(id) => Some(id),
            _ => None,
        });
    let asked: Vec<ItemId> = asked.collect();
    let votes = content::vote_counts(conn, &asked)?;
    let known = Today {
        items: store::item_lines(conn)?,
        campaigns: campaigns::all(conn)?,
        teams: people::store::teams(conn)?,
        rates: rates(conn)?,
        programme_days: programme_days::until(conn, last)?,
    };
    let answers = questions.iter().map(|question| {
        let about = about(&known, &votes, question.subject)?;
        Ok(answer(ledger, &snapshot, *question, &known, about))
    });
    answers.collect()
}

fn about(known: &Today, votes: &HashMap<ItemId, VoteCounts>, subject: Subject) -> Result<About> {
    match subject {
        Subject::Campaign(id) => {
            let campaign = known.campaigns.iter().find(|campaign| campaign.id == id);
            let name = campaign.map(|campaign| campaign.name.clone());
            Ok(About {
                name: Some(name.ok_or(Error::NotFound)?),
                votes: None,
            })
        }
        Subject::Item(id) => {
            let item = known.items.iter().find(|item| item.id == id);
            Ok(About {
                name: Some(item.ok_or(Error::NotFound)?.title.clone()),
                votes: Some(votes.get(&id).cloned().unwrap_or_default()),
            })
        }
        Subject::Overview | Subject::Purpose(_) | Subject::Channel(_) => Ok(About::default()),
    }
}

/// Reads what has changed and adds up the periods that people open reports with, so that the
/// first reader of the day need not wait for it.
pub fn make_ready(
    conn: &mut Conn,
    ledger: &Ledger,
    today: NaiveDate,
    threshold: usize,
) -> Result<()> {
    let usual = [
        Period::last_weeks(USUAL_RUN, today),
        Period::last_weeks(LONGEST_RUN, today),
        Period::last_months(12, today),
    ];
    for period in usual {
        let question = Question {
            subject: Subject::Overview,
            slice: Slice::default(),
            period,
            threshold,
        };
        ask(conn, ledger, today, question)?;
    }
    Ok(())
}

/// A person's own shares with what came of them up to now.
pub fn own(conn: &mut Conn, person: PersonId, today: NaiveDate) -> Result<Own> {
    reach::verbs::close_spans(conn, today)?;
    let running = Span::of(today).first;
    // Clicks may be counted a little ahead of the day that is settled.
    let open: Vec<NaiveDate> = running.iter_days().take(9).collect();
    Ok(Own {
        takes_part: ambassadors::find(conn, person)?.is_some(),
        is_credited: consents::has(conn, person, Extra::ConversionCredit)?,
        shares: store::own::shares(conn, person, &open)?,
    })
}

/// Rates and prices of every channel: the organisation's own where it has entered them.
fn rates(conn: &mut Conn) -> Result<Vec<Rate>> {
    let mut rates: Vec<Rate> = Channel::ALL.iter().map(|it| Rate::usual(*it)).collect();
    for own in store::prices::prices(conn)? {
        let rate = &mut rates[own.channel as usize];
        rate.click_price = own.click;
        rate.thousand_views_price = own.thousand_views;
        if let Some(view_rate) = own.view_rate {
            rate.view_rate = view_rate;
            rate.is_own = true;
        }
    }
    Ok(rates)
}
