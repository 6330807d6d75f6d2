//! Asking for a report.

use chrono::NaiveDate;

use crate::access::PersonId;
use crate::content::store as content;
use crate::content::store::campaigns;
use crate::db::Conn;
use crate::error::Result;
use crate::people;
use crate::reach;
use crate::reach::spans::Span;
use crate::reports::answer::{Answer, Question, Today, answer};
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
    let snapshot = ledger.read(conn, today)?;
    let (name, votes) = match question.subject {
        Subject::Campaign(id) => (Some(campaigns::find(conn, id)?.name), None),
        Subject::Item(id) => {
            let title = store::item_title(conn, id)?;
            let votes = content::vote_counts(conn, &[id])?.remove(&id);
            (Some(title), Some(votes.unwrap_or_default()))
        }
        Subject::Overview | Subject::Purpose(_) | Subject::Channel(_) => (None, None),
    };
    let known = Today {
        items: store::item_lines(conn)?,
        campaigns: campaigns::all(conn)?,
        teams: people::store::teams(conn)?,
        rates: rates(conn)?,
        programme_days: programme_days::until(conn, question.period.last)?,
        name,
        votes,
    };
    Ok(answer(ledger, &snapshot, question, known))
}

/// Reads what has changed and adds up the periods that people open reports with, so that the
/// first reader of the day need not wait for it.
pub fn make_ready(
    conn: &mut Conn,
    ledger: &Ledger,
    today: NaiveDate,
    threshold: usize,
) -> Result<()> {
    for weeks in [USUAL_RUN, LONGEST_RUN] {
        let question = Question {
            subject: Subject::Overview,
            slice: Slice::default(),
            period: Period::last_weeks(weeks, today),
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
