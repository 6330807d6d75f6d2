//! Everything that is stored about one person (L6), in one answer.
//!
//! Fields bear the names of the tables, so that a test can hold them against the schema: a new
//! table with a person in it must come in here.

use chrono::{NaiveDate, NaiveDateTime};
use diesel::dsl::max;
use diesel::prelude::*;
use serde::Serialize;

use super::{ambassadors as opt_in, consents, figures, plans};
use crate::access::{PersonId, Role};
use crate::content::model::{Vote, VoteReason};
use crate::content::suggestions::{self, model::Suggestion};
use crate::db::Conn;
use crate::db::schema::{
    ambassador_topics, audit_lines, case_answers, click_days, invitations, items, mail_standings,
    outbox, policy_versions, questions, saved_views, sessions, shares, topics, votes,
};
use crate::error::Result;
use crate::people::model::Person;
use crate::policy::ambitions::model::Ambition;
use crate::policy::cases::model::CaseId;
use crate::policy::contact::model::Contact;
use crate::policy::crisis::model::CrisisId;
use crate::policy::model::Acceptance;
use crate::sharing::model::Rhythm;
use crate::sharing::model::{
    Ambassador, AmbassadorChannel, Entry, ExtraConsent, PlannedShare, Share, ShareId,
};
use crate::sharing::store::rhythms;
use crate::{people, policy};

/// All rows about one person. Hashes of passwords and of one-time addresses are left out: they
/// are of no use to anybody but a thief.
#[derive(Debug, Serialize)]
pub struct PersonalData {
    /// The account.
    pub persons: Person,
    /// Name of the team.
    pub teams: Option<String>,
    /// Roles beyond employee.
    pub person_roles: Vec<Role>,
    /// One-time addresses that still work.
    pub invitations: Vec<OneTimeAddress>,
    /// Signed-in browsers, newest first.
    pub sessions: Vec<Session>,
    /// What was done to the account or by the person, newest first.
    pub audit_lines: Vec<AuditLine>,
    /// Mail to the person, newest first.
    pub outbox: Vec<SentMail>,
    /// How the address takes mail, if there is anything to say of it.
    pub mail_standings: Option<MailStanding>,
    /// When the weekly mails are to come, and which; none for who has not chosen.
    pub rhythms: Option<Rhythm>,
    /// Numbers of policy versions the person published.
    pub policy_versions: Vec<i32>,
    /// Policy versions read and understood.
    pub acceptances: Vec<Acceptance>,
    /// Questions to the policy that the person asked by name, or answered.
    pub questions: Vec<OwnQuestion>,
    /// Cases the person has answered; what, is not known.
    pub case_answers: Vec<OwnCaseAnswer>,
    /// Ambitions the person follows up.
    pub ambitions: Vec<Ambition>,
    /// Numbers of the policy versions the person was told of.
    pub policy_sightings: Vec<i32>,
    /// What is shown of the person as the one to ask about the policy.
    pub policy_contacts: Option<Contact>,
    /// The crisis whose message the person has met on a page, while it runs.
    pub crisis_readers: Vec<CrisisId>,
    /// Items the person began.
    pub items: Vec<OwnItem>,
    /// What the person suggested to share, newest first.
    pub suggestions: Vec<Suggestion>,
    /// What the person said of items.
    pub votes: Vec<OwnVote>,
    /// The opt-in.
    pub ambassadors: Option<Ambassador>,
    /// Channels chosen.
    pub ambassador_channels: Vec<AmbassadorChannel>,
    /// Names of the topics chosen.
    pub ambassador_topics: Vec<String>,
    /// Extras agreed to.
    pub consents: Vec<ExtraConsent>,
    /// Shares with the title of their item, newest first.
    pub shares: Vec<OwnShare>,
    /// Shares the person wants to be reminded of, the next first.
    pub planned_shares: Vec<OwnPlan>,
    /// Clicks on the links of these shares, by day.
    pub click_days: Vec<OwnClicks>,
    /// Reports saved under a name.
    pub saved_views: Vec<OwnView>,
    /// What networks showed under these shares, as typed in, oldest first.
    pub network_figures: Vec<Entry>,
}

/// An invitation or an address to set a new password.
#[derive(Debug, Queryable, Serialize)]
pub struct OneTimeAddress {
    /// What it is for.
    pub purpose: String,
    /// When it stops working (UTC).
    pub expires_at: NaiveDateTime,
}

/// A signed-in browser.
#[derive(Debug, Queryable, Serialize)]
pub struct Session {
    /// When it signed in (UTC).
    pub created_at: NaiveDateTime,
    /// When it was last used (UTC, to within minutes).
    pub seen_at: NaiveDateTime,
    /// When it is signed out at the latest (UTC).
    pub expires_at: NaiveDateTime,
}

/// A line of the log.
#[derive(Debug, Queryable, Serialize)]
pub struct AuditLine {
    /// The day.
    pub day: NaiveDate,
    /// What was done.
    pub action: String,
    /// To what.
    pub detail: String,
}

/// A mail to the person.
#[derive(Debug, Queryable, Serialize)]
pub struct SentMail {
    /// Which kind.
    pub kind: String,
    /// Address it went to.
    pub to_email: String,
    /// Subject.
    pub subject: String,
    /// Waiting, sent or given up.
    pub state: String,
    /// When it was written (UTC).
    pub created_at: NaiveDateTime,
}

/// How an address takes mail.
#[derive(Debug, Queryable, Serialize)]
pub struct MailStanding {
    /// Refusals for good, in a row.
    pub bounces: i32,
    /// Since when nothing is sent on our own account.
    pub paused_on: Option<NaiveDate>,
}

/// A question asked by name, or answered.
#[derive(Debug, Queryable, Serialize)]
pub struct OwnQuestion {
    /// The question.
    pub body: String,
    /// The day it was asked.
    pub asked_on: NaiveDate,
    /// The answer; empty while it waits.
    pub answer: String,
}

/// A case that was answered.
#[derive(Debug, Queryable, Serialize)]
pub struct OwnCaseAnswer {
    /// Which.
    pub case_id: CaseId,
    /// The policy version it was asked about; 0 for none in particular.
    pub edition: i32,
}

/// An item the person began.
#[derive(Debug, Queryable, Serialize)]
pub struct OwnItem {
    /// Its title.
    pub title: String,
    /// When (UTC).
    pub created_at: NaiveDateTime,
}

/// A vote.
#[derive(Debug, Queryable, Serialize)]
pub struct OwnVote {
    /// Title of the item.
    pub title: String,
    /// What was said.
    pub vote: Vote,
    /// Why.
    pub reason: Option<VoteReason>,
    /// The day.
    pub day: NaiveDate,
}

/// A report saved under a name.
#[derive(Debug, Queryable, Serialize)]
pub struct OwnView {
    /// The name.
    pub name: String,
    /// The report and what was asked of it.
    pub address: String,
    /// The day.
    pub created_on: NaiveDate,
}

/// A share and the title of its item.
#[derive(Debug, Queryable, Serialize)]
pub struct OwnShare {
    /// Title of the item.
    pub title: String,
    /// The share.
    pub share: Share,
}

/// A share to be reminded of, and the title of its item.
#[derive(Debug, Serialize)]
pub struct OwnPlan {
    /// Title of the item.
    pub title: String,
    /// The plan.
    pub plan: PlannedShare,
}

/// Clicks of one kind from one network on one day.
#[derive(Debug, Queryable, Serialize)]
pub struct OwnClicks {
    /// The share.
    pub share_id: ShareId,
    /// The day.
    pub day: NaiveDate,
    /// Where the visitors came from.
    pub network: String,
    /// Human, unique or bot.
    pub kind: String,
    /// How many.
    pub clicks: i64,
    /// How many of them came in a burst.
    pub burst: i64,
}

/// Everything stored about `person`.
pub fn collect(conn: &mut Conn, person: PersonId) -> Result<PersonalData> {
    let account = people::store::find(conn, person)?;
    let team = people::store::teams(conn)?
        .into_iter()
        .find(|team| Some(team.id) == account.team_id)
        .map(|team| team.name);
    let own_shares: Vec<OwnShare> = shares::table
        .inner_join(items::table)
        .filter(shares::person_id.eq(person))
        .order(shares::id.desc())
        .select((items::title, shares::all_columns))
        .load(conn)?;
    let own_ids: Vec<ShareId> = own_shares.iter().map(|own| own.share.id).collect();
    Ok(PersonalData {
        teams: team,
        persons: account,
        person_roles: people::store::roles(conn, person)?,
        invitations: invitations::table
            .filter(invitations::person_id.eq(person))
            .order(invitations::expires_at.desc())
            .select((invitations::purpose, invitations::expires_at))
            .load(conn)?,
        sessions: sessions::table
            .filter(sessions::person_id.eq(person))
            .order(sessions::created_at.desc())
            .select((
                sessions::created_at,
                sessions::seen_at,
                sessions::expires_at,
            ))
            .load(conn)?,
        audit_lines: audit_lines::table
            .filter(
                audit_lines::subject_id
                    .eq(person)
                    .or(audit_lines::actor_id.eq(person)),
            )
            .order(audit_lines::id.desc())
            .select((audit_lines::day, audit_lines::action, audit_lines::detail))
            .load(conn)?,
        outbox: outbox::table
            .filter(outbox::person_id.eq(person))
            .order(outbox::created_at.desc())
            .select((
                outbox::kind,
                outbox::to_email,
                outbox::subject,
                outbox::state,
                outbox::created_at,
            ))
            .load(conn)?,
        mail_standings: mail_standings::table
            .find(person)
            .select((mail_standings::bounces, mail_standings::paused_on))
            .first(conn)
            .optional()?,
        rhythms: rhythms::chosen(conn, person)?,
        policy_versions: policy_versions::table
            .filter(policy_versions::published_by.eq(person))
            .order(policy_versions::number.desc())
            .select(policy_versions::number)
            .load(conn)?,
        acceptances: policy::store::acceptances_of(conn, person)?,
        questions: questions::table
            .filter(
                questions::person_id
                    .eq(person)
                    .or(questions::answered_by.eq(person)),
            )
            .order(questions::asked_on.desc())
            .select((questions::body, questions::asked_on, questions::answer))
            .load(conn)?,
        case_answers: case_answers::table
            .filter(case_answers::person_id.eq(person))
            .order((case_answers::edition, case_answers::case_id))
            .select((case_answers::case_id, case_answers::edition))
            .load(conn)?,
        ambitions: policy::ambitions::store::of_owner(conn, person)?,
        policy_sightings: policy::store::sightings_of(conn, person)?,
        policy_contacts: policy::contact::store::of_person(conn, person)?,
        crisis_readers: policy::crisis::store::met_by(conn, person)?,
        items: items::table
            .filter(items::created_by.eq(person))
            .order(items::created_at.desc())
            .select((items::title, items::created_at))
            .load(conn)?,
        suggestions: suggestions::store::of_person(conn, person)?,
        votes: votes::table
            .inner_join(items::table)
            .filter(votes::person_id.eq(person))
            .order(votes::day.desc())
            .select((items::title, votes::vote, votes::reason, votes::day))
            .load(conn)?,
        ambassadors: opt_in::find(conn, person)?,
        ambassador_channels: opt_in::channels_of(conn, person)?,
        ambassador_topics: ambassador_topics::table
            .inner_join(topics::table)
            .filter(ambassador_topics::person_id.eq(person))
            .select(topics::name)
            .load(conn)?,
        saved_views: saved_views::table
            .filter(saved_views::person_id.eq(person))
            .order(saved_views::id.desc())
            .select((
                saved_views::name,
                saved_views::address,
                saved_views::created_on,
            ))
            .load(conn)?,
        consents: consents::of_person(conn, person)?,
        network_figures: figures::of_shares(conn, &own_ids)?,
        click_days: clicks_of(conn, &own_shares)?,
        planned_shares: plans::of_person(conn, person)?
            .into_iter()
            .map(|(plan, _, item)| OwnPlan {
                title: item.title,
                plan,
            })
            .collect(),
        shares: own_shares,
    })
}

/// The clicks on the links of these shares. The table is found by day and share together, and by
/// day alone; among millions of rows nothing else is quick.
fn clicks_of(conn: &mut Conn, own: &[OwnShare]) -> Result<Vec<OwnClicks>> {
    let last: Option<NaiveDate> = click_days::table.select(max(click_days::day)).first(conn)?;
    let first = own.iter().map(|own| own.share.created_on).min();
    let (Some(first), Some(last)) = (first, last) else {
        return Ok(Vec::new());
    };
    let ids: Vec<ShareId> = own.iter().map(|own| own.share.id).collect();
    let days: Vec<NaiveDate> = first.iter_days().take_while(|day| *day <= last).collect();
    Ok(click_days::table
        .filter(click_days::day.eq_any(days))
        .filter(click_days::share_id.eq_any(ids))
        .order((click_days::day.desc(), click_days::share_id))
        .select((
            click_days::share_id,
            click_days::day,
            click_days::network,
            click_days::kind,
            click_days::clicks,
            click_days::burst,
        ))
        .load(conn)?)
}
