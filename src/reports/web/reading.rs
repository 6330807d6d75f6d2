//! Reading a report: what was asked, cut down to what the reader may see.

use super::super::answer::{Answer, Question};
use super::super::ledger::Ledger;
use super::super::model::{Slice, Subject};
use super::super::suppression::FLOOR;
use super::super::{store, verbs};
use super::Asked;
use actix_web::web::Data;

use crate::access::Role;
use crate::error::Result;
use crate::people::model::Team;
use crate::web::Ctx;

/// An answer and what its page tells of it.
pub(super) struct Read {
    /// The figures.
    pub answer: Answer,
    /// The teams that the reader may choose between; none for a leader.
    pub teams: Vec<Team>,
    /// The leader's own team.
    pub own_team: Option<Team>,
    /// What was chosen, as far as it could be used.
    pub slice: Slice,
    /// Whether a channel was chosen and left out, because the team was chosen as well.
    pub is_channel_left_out: bool,
    /// Clicks of the period that were answered and could not be counted.
    pub uncounted: i64,
}

/// The smallest group that the organisation shows.
pub(super) fn threshold(ctx: &Ctx) -> usize {
    FLOOR.max(ctx.app.config.reports.smallest_group as usize)
}

/// Reads the report. `None` for a leader who has no team: there is nothing of his or hers.
pub(super) async fn read(
    ctx: &Ctx,
    ledger: Data<Ledger>,
    subject: Subject,
    asked: &Asked,
) -> Result<Option<Read>> {
    let today = ctx.app.settled_today();
    let period = asked.period(today)?;
    let mut slice = asked.slice()?;
    let sees_all = ctx.has_role(Role::Comms) || ctx.has_role(Role::Hr);
    let person = ctx.person()?;
    let threshold = threshold(ctx);
    ctx.db(move |conn| {
        let mut teams = crate::people::store::teams(conn)?;
        let mut own_team = None;
        if !sees_all {
            let Some(id) = store::team_of(conn, person)? else {
                return Ok(None);
            };
            own_team = teams.iter().find(|team| team.id == id).cloned();
            slice.team = Some(Some(id));
        }
        let is_channel_left_out = leave_channel_out(subject, &mut slice);
        if own_team.is_some() {
            teams.clear();
        }
        let question = Question {
            subject,
            slice,
            period,
            threshold,
        };
        let answer = verbs::ask(conn, &ledger, today, question)?;
        Ok(Some(Read {
            answer,
            teams,
            own_team,
            slice,
            is_channel_left_out,
            uncounted: store::uncounted(conn, period)?,
        }))
    })
    .await
}

/// One item or campaign in one team on one channel would always be too small a group: the team
/// stays, the channel goes. A report on a channel is about that one anyway.
fn leave_channel_out(subject: Subject, slice: &mut Slice) -> bool {
    let has_both = slice.team.is_some() && slice.channel.is_some();
    match subject {
        Subject::Overview | Subject::Purpose(_) => false,
        Subject::Channel(_) => {
            slice.channel = None;
            false
        }
        Subject::Item(_) | Subject::Campaign(_) => {
            if has_both {
                slice.channel = None;
            }
            has_both
        }
    }
}
