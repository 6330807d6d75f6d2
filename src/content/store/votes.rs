//! Votes of the readers. Editors see how many, never who.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::dsl::count_star;
use diesel::prelude::*;

use super::super::model::{ItemId, Vote, VoteReason};
use crate::access::PersonId;
use crate::db::Conn;
use crate::db::schema::votes;
use crate::error::Result;

/// How many said what of one item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VoteCounts {
    /// "Useful".
    pub useful: i64,
    /// "Not for me".
    pub not_for_me: i64,
    /// Why not, for those who said why.
    pub reasons: Vec<(VoteReason, i64)>,
}

/// Sets a person's vote on an item; an earlier one is replaced.
pub fn set_vote(
    conn: &mut Conn,
    item: ItemId,
    person: PersonId,
    vote: Vote,
    reason: Option<VoteReason>,
    day: NaiveDate,
) -> Result<()> {
    let said = (
        votes::vote.eq(vote),
        votes::reason.eq(reason),
        votes::day.eq(day),
    );
    on_each!(conn, |c| diesel::insert_into(votes::table)
        .values((votes::item_id.eq(item), votes::person_id.eq(person), said))
        .on_conflict((votes::item_id, votes::person_id))
        .do_update()
        .set(said)
        .execute(c))?;
    Ok(())
}

/// Takes a person's vote on an item back; fine when there is none.
pub fn remove_vote(conn: &mut Conn, item: ItemId, person: PersonId) -> Result<()> {
    diesel::delete(votes::table.find((item, person))).execute(conn)?;
    Ok(())
}

/// What a person has said of which items.
pub fn votes_of_person(conn: &mut Conn, person: PersonId) -> Result<HashMap<ItemId, Vote>> {
    Ok(votes::table
        .filter(votes::person_id.eq(person))
        .select((votes::item_id, votes::vote))
        .load(conn)?
        .into_iter()
        .collect())
}

/// The votes of these items, counted. Items nobody voted on are left out.
pub fn vote_counts(conn: &mut Conn, of: &[ItemId]) -> Result<HashMap<ItemId, VoteCounts>> {
    let rows: Vec<(ItemId, Vote, Option<VoteReason>, i64)> = votes::table
        .filter(votes::item_id.eq_any(of))
        .group_by((votes::item_id, votes::vote, votes::reason))
        .select((votes::item_id, votes::vote, votes::reason, count_star()))
        .load(conn)?;
    let mut counts: HashMap<ItemId, VoteCounts> = HashMap::new();
    for (item, vote, reason, number) in rows {
        let of_item = counts.entry(item).or_default();
        match vote {
            Vote::Useful => of_item.useful += number,
            Vote::NotForMe => of_item.not_for_me += number,
        }
        if let Some(reason) = reason {
            of_item.reasons.push((reason, number));
        }
    }
    for of_item in counts.values_mut() {
        of_item.reasons.sort_unstable();
    }
    Ok(counts)
}
