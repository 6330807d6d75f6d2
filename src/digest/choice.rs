//! Up to five new items for one reader, the best first, each with the reason why.

use chrono::{NaiveDate, NaiveDateTime};

use crate::content::model::{ItemKind, Published, Reader, Vote};
use crate::people::model::TeamId;
use crate::sharing::feed::{Taste, View, Wanted, arrange};
use crate::texts::Lang;

/// Items in a letter at most.
pub const MOST: usize = 5;

/// An item that went out in the week.
#[derive(Clone, Debug)]
pub struct Fresh {
    /// What the feed is ordered by.
    pub item: Published,
    /// What the reader gains.
    pub gain: String,
    /// What it is.
    pub kind: ItemKind,
    /// Vacancy: last day to apply.
    pub deadline: Option<NaiveDate>,
    /// Only for these teams; empty for all.
    pub teams: Vec<TeamId>,
    /// Only for readers of these languages; empty for all.
    pub langs: Vec<Lang>,
}

/// Why an item was chosen: the first of these that is true.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The reader follows these topics.
    Topics(Vec<String>),
    /// Comms have put it first.
    Pinned,
    /// It is for the reader's team and not for all.
    Team,
    /// It is in the reader's language.
    Language,
    /// It is new.
    New,
}

impl Reason {
    /// Its word in the keys of texts.
    pub fn word(&self) -> &'static str {
        match self {
            Reason::Topics(_) => "topics",
            Reason::Pinned => "pinned",
            Reason::Team => "team",
            Reason::Language => "language",
            Reason::New => "new",
        }
    }
}

/// An item of a letter.
#[derive(Clone, Debug)]
pub struct Chosen<'a> {
    /// The item.
    pub fresh: &'a Fresh,
    /// Why this one.
    pub reason: Reason,
}

/// The items for one reader: those the reader may see and has neither posted, nor voted on, nor
/// put aside, in the order of the feed.
pub fn choose<'a>(
    fresh: &'a [Fresh],
    reader: Reader,
    taste: &Taste,
    now: NaiveDateTime,
) -> Vec<Chosen<'a>> {
    let unseen = |one: &&Fresh| {
        one.is_for(reader) && taste.votes.get(&one.item.line.id) != Some(&Vote::Useful)
    };
    let items = fresh.iter().filter(unseen).map(|one| &one.item);
    let wanted = Wanted {
        view: View::New,
        purpose: None,
        words: String::new(),
    };
    let (order, _) = arrange(items, taste, &wanted, now);
    let chosen = order.iter().take(MOST).filter_map(|id| {
        let fresh = fresh.iter().find(|one| one.item.line.id == *id)?;
        Some(Chosen {
            reason: fresh.reason(taste),
            fresh,
        })
    });
    chosen.collect()
}

impl Fresh {
    fn is_for(&self, reader: Reader) -> bool {
        let of_team = |team| self.teams.contains(&team);
        (self.teams.is_empty() || reader.team.is_some_and(of_team))
            && (self.langs.is_empty() || self.langs.contains(&reader.lang))
    }

    fn reason(&self, taste: &Taste) -> Reason {
        if let Some(topics) = taste.followed.get(&self.item.line.id) {
            let names = topics.iter().map(|topic| topic.name.clone());
            Reason::Topics(names.collect())
        } else if self.item.pinned {
            Reason::Pinned
        } else if !self.teams.is_empty() {
            Reason::Team
        } else if self.item.lang == taste.lang {
            Reason::Language
        } else {
            Reason::New
        }
    }
}
