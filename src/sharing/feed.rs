//! The order of the feed: pinned items, then what is fresh and fits the reader, then the
//! newest; what was shared or put aside is out of the way.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use chrono::{NaiveDateTime, TimeDelta};

use crate::content::model::{ItemId, Published, Purpose, Topic, Vote};
use crate::texts::Lang;

/// So long an item counts as fresh. Without this, an old item on the right topic would stand
/// before the news of the week for ever.
const FRESH: TimeDelta = TimeDelta::weeks(4);

text_enum! {
    /// A part of the feed.
    View {
        /// Waits to be shared or put aside.
        New = "new",
        /// The reader has posted it.
        Shared = "shared",
        /// The reader said that it is not for them.
        Aside = "aside",
    }
}

/// What is known of the reader.
#[derive(Clone, Debug)]
pub struct Taste {
    /// The language of the reader's pages.
    pub lang: Lang,
    /// Items about topics that the reader follows, with these topics.
    pub followed: HashMap<ItemId, Vec<Topic>>,
    /// What the reader has said of which items.
    pub votes: HashMap<ItemId, Vote>,
    /// Items that the reader has posted somewhere.
    pub posted: HashSet<ItemId>,
}

impl Taste {
    /// The part of the feed that an item stands in.
    pub fn view_of(&self, item: ItemId) -> View {
        if self.posted.contains(&item) {
            View::Shared
        } else if self.votes.get(&item) == Some(&Vote::NotForMe) {
            View::Aside
        } else {
            View::New
        }
    }

    /// How well an item fits: one for the language, one for a topic.
    fn fit(&self, item: &Published) -> u8 {
        u8::from(item.lang == self.lang) + u8::from(self.followed.contains_key(&item.line.id))
    }
}

/// What the reader asks to see.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Which part.
    pub view: View,
    /// Only what serves this.
    pub purpose: Option<Purpose>,
    /// Only items that say these words; empty for all.
    pub words: String,
}

/// The items of the part that is asked for, best first, and how many there are in each part
/// with the same purpose and words.
pub fn arrange<'a>(
    items: impl IntoIterator<Item = &'a Published>,
    taste: &Taste,
    wanted: &Wanted,
    now: NaiveDateTime,
) -> (Vec<ItemId>, HashMap<View, usize>) {
    let is_asked_for = |item: &&Published| {
        wanted.purpose.is_none_or(|purpose| item.purpose == purpose)
            && (wanted.words.is_empty() || item.line.says(&wanted.words))
    };
    let mut counts = HashMap::new();
    let mut items: Vec<&Published> = items
        .into_iter()
        .filter(is_asked_for)
        .filter(|item| {
            let view = taste.view_of(item.line.id);
            *counts.entry(view).or_default() += 1;
            view == wanted.view
        })
        .collect();
    items.sort_by_key(|item| {
        let fresh = item.published_at.is_some_and(|at| now - at < FRESH);
        let fit = taste.fit(item);
        Reverse((item.pinned, fresh, fit, item.published_at, item.line.id))
    });
    (items.iter().map(|item| item.line.id).collect(), counts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::model::{ItemState, Line, TopicId};

    fn item(day: u32, lang: Lang, pinned: bool) -> Published {
        let published_at =
            chrono::NaiveDate::from_ymd_opt(2026, 11, day).and_then(|day| day.and_hms_opt(8, 0, 0));
        Published {
            line: Line {
                id: ItemId::new(),
                state: ItemState::Published,
                title: format!("Sak {day}"),
                summary: "Ørsta".into(),
                site_name: String::new(),
            },
            purpose: if day.is_multiple_of(2) {
                Purpose::Brand
            } else {
                Purpose::Care
            },
            lang,
            pinned,
            published_at,
        }
    }

    fn days(items: &[Published], order: &[ItemId]) -> Vec<u32> {
        let day = |id: &ItemId| {
            let item = items.iter().find(|item| item.line.id == *id).unwrap();
            chrono::Datelike::day(&item.published_at.unwrap())
        };
        order.iter().map(day).collect()
    }

    #[test]
    fn what_fits_comes_first_and_what_is_done_is_out_of_the_way() {
        let mut stale = item(30, Lang::Nb, false);
        stale.published_at = stale.published_at.map(|at| at - TimeDelta::weeks(6));
        let items = vec![
            item(1, Lang::En, true),
            item(2, Lang::Nb, false),
            item(3, Lang::Nb, false),
            item(4, Lang::En, false),
            item(5, Lang::En, false),
            item(6, Lang::Nb, false),
            item(7, Lang::Nb, false),
            stale,
        ];
        let now = items[0].published_at.unwrap() + TimeDelta::days(20);
        let topic = Topic {
            id: TopicId::new(),
            name: "energi".into(),
        };
        let taste = Taste {
            lang: Lang::Nb,
            followed: HashMap::from([
                (items[1].line.id, vec![topic.clone()]),
                (items[4].line.id, vec![topic]),
            ]),
            votes: HashMap::from([
                (items[5].line.id, Vote::NotForMe),
                (items[2].line.id, Vote::Useful),
            ]),
            posted: HashSet::from([items[6].line.id]),
        };
        let mut wanted = Wanted {
            view: View::New,
            purpose: None,
            words: String::new(),
        };
        let (order, counts) = arrange(&items, &taste, &wanted, now);
        // Pinned; language and topic; one of the two, newest first; neither; and last what is
        // six weeks older, of the 19th of October.
        assert_eq!(days(&items, &order), [1, 2, 5, 3, 4, 19]);
        assert_eq!(counts[&View::Shared], 1);
        assert_eq!(counts[&View::Aside], 1);
        wanted.view = View::Aside;
        assert_eq!(days(&items, &arrange(&items, &taste, &wanted, now).0), [6]);
        wanted.view = View::New;
        wanted.purpose = Some(Purpose::Care);
        wanted.words = "ørsta".into();
        assert_eq!(
            days(&items, &arrange(&items, &taste, &wanted, now).0),
            [1, 5, 3]
        );
    }
}
