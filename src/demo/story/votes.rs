//! What readers said of items: useful, or not for me and why.

use chrono::{Days, NaiveDate};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::{Member, once_in};
use crate::content::model::{Vote, VoteReason};
use crate::demo::company::Company;
use crate::demo::rhythm::Publication;
use crate::people::model::PersonState;

/// Most people read and say nothing.
const OF_READERS: f64 = 28.0;
/// For each "not for me" there are about so many votes in all.
const OF_VOTES: f64 = 6.0;

/// One vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ballot {
    /// Place in the staff.
    pub person: usize,
    /// Place in the company's items.
    pub item: usize,
    /// Useful or not.
    pub vote: Vote,
    /// Why not.
    pub reason: Option<VoteReason>,
    /// The day.
    pub day: NaiveDate,
}

/// Votes on everything that was published. The cast's feed stays whole: a face has said of
/// nothing that it was not for them.
pub fn ballots(
    seed: u64,
    company: &Company,
    staff: &[Member],
    shareable: &[usize],
    publications: &[Publication],
    today: NaiveDate,
) -> Vec<Ballot> {
    let mut rng = StdRng::seed_from_u64(seed ^ 0x707e);
    let mut ballots = Vec::new();
    for (&item, publication) in shareable.iter().zip(publications) {
        let end = publication.until.unwrap_or(today).min(today);
        for (person, member) in staff.iter().enumerate() {
            let speaks = once_in(&mut rng, OF_READERS);
            let refuses = once_in(&mut rng, OF_VOTES) && member.face.is_none();
            let wait = Days::new(rng.random_range(0..6));
            if !speaks || member.state != PersonState::Active {
                continue;
            }
            let reason = reason(
                &mut rng,
                company.items[item].language != member.lang.as_str(),
            );
            ballots.push(Ballot {
                person,
                item,
                vote: if refuses {
                    Vote::NotForMe
                } else {
                    Vote::Useful
                },
                reason: refuses.then_some(reason),
                day: (publication.from + wait).min(end),
            });
        }
    }
    ballots
}

fn reason(rng: &mut StdRng, is_foreign: bool) -> VoteReason {
    if is_foreign && rng.random_bool(0.5) {
        return VoteReason::Language;
    }
    match rng.random_range(0..10) {
        0..5 => VoteReason::Field,
        5..7 => VoteReason::Seen,
        7..9 => VoteReason::Tone,
        _ => VoteReason::Other,
    }
}
