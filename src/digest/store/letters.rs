//! What the weekly letters of many people are written from: asked for all of them at once, in
//! the same number of questions as for one.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDateTime;
use diesel::prelude::*;

use crate::access::PersonId;
use crate::content::model::{ItemId, ItemState, Published, Topic, TopicId, Vote};
use crate::content::store as content;
use crate::db::Conn;
use crate::db::schema::{
    ambassador_topics, conversions, item_langs, item_teams, items, share_spans, shares, votes,
};
use crate::digest::choice::Fresh;
use crate::digest::letter::{Addressee, OwnWeek};
use crate::digest::model::Week;
use crate::digest::store::accounts::Account;
use crate::error::Result;
use crate::people::model::TeamId;
use crate::reach::conversions::model::ConversionKind;
use crate::reach::spans::Span;
use crate::sharing::feed::Taste;
use crate::sharing::model::ShareState;
use crate::texts::Lang;

/// Topics of items, each under its item.
pub type Topics = Vec<(ItemId, Topic)>;

/// Items that came out between two moments and may leave at `now`, with the topics of each. A mail
/// is a way out: what is internal is read in the feed.
pub fn fresh(
    conn: &mut Conn,
    (from, until): (NaiveDateTime, NaiveDateTime),
    now: NaiveDateTime,
) -> Result<(Vec<Fresh>, Topics)> {
    let line = (
        items::id,
        items::state,
        items::title,
        items::summary,
        items::site_name,
    );
    let published = (
        line,
        items::purpose,
        items::lang,
        items::pinned,
        items::published_at,
    );
    let rows: Vec<(Published, _, _, _)> = items::table
        .filter(items::state.eq(ItemState::Published))
        .filter(items::internal_only.eq(false))
        .filter(
            items::embargo_until
                .is_null()
                .or(items::embargo_until.le(now)),
        )
        .filter(came_out!(from, until))
        .filter(items::expires_at.is_null().or(items::expires_at.gt(now)))
        .select((published, items::gain, items::kind, items::job_deadline))
        .load(conn)?;
    let ids: Vec<ItemId> = rows.iter().map(|row| row.0.line.id).collect();
    let teams: Vec<(ItemId, TeamId)> = item_teams::table
        .filter(item_teams::item_id.eq_any(&ids))
        .select((item_teams::item_id, item_teams::team_id))
        .load(conn)?;
    let langs: Vec<(ItemId, Lang)> = item_langs::table
        .filter(item_langs::item_id.eq_any(&ids))
        .select((item_langs::item_id, item_langs::lang))
        .load(conn)?;
    let topics = content::topics_of(conn, &ids)?;
    let fresh = rows.into_iter().map(|(item, gain, kind, deadline)| Fresh {
        teams: of(&teams, item.line.id),
        langs: of(&langs, item.line.id),
        item,
        gain,
        kind,
        deadline,
    });
    Ok((fresh.collect(), topics))
}

fn of<T: Copy>(rows: &[(ItemId, T)], item: ItemId) -> Vec<T> {
    let mine = rows.iter().filter(|(of, _)| *of == item);
    mine.map(|(_, what)| *what).collect()
}

/// What the holders of these accounts have to do with `week` and its new items, which are about
/// `topics`.
pub fn addressees(
    conn: &mut Conn,
    accounts: impl Iterator<Item = Account>,
    week: Week,
    fresh: &[Fresh],
    topics: &[(ItemId, Topic)],
) -> Result<HashMap<PersonId, Addressee>> {
    let mut known: HashMap<PersonId, Addressee> = accounts
        .map(|account| {
            let id = account.id;
            let to = Addressee {
                taste: Taste {
                    lang: account.lang,
                    followed: HashMap::new(),
                    votes: HashMap::new(),
                    posted: HashSet::new(),
                },
                account,
                own: OwnWeek::default(),
                found_useful: None,
            };
            (id, to)
        })
        .collect();
    let people: Vec<PersonId> = known.keys().copied().collect();
    let people = people.as_slice();
    let items: Vec<ItemId> = fresh.iter().map(|one| one.item.line.id).collect();
    add_taste(conn, people, &items, topics, &mut known)?;
    add_votes(conn, people, week, &mut known)?;
    add_clicks(conn, people, week, &mut known)?;
    add_what_came(conn, week, &mut known)?;
    Ok(known)
}

type Known = HashMap<PersonId, Addressee>;

/// What the people follow, have said and have posted of the new items.
fn add_taste(
    conn: &mut Conn,
    people: &[PersonId],
    items: &[ItemId],
    topics: &[(ItemId, Topic)],
    known: &mut Known,
) -> Result<()> {
    let followed: Vec<(PersonId, TopicId)> = ambassador_topics::table
        .filter(ambassador_topics::person_id.eq_any(people))
        .select((ambassador_topics::person_id, ambassador_topics::topic_id))
        .load(conn)?;
    for (person, follows) in followed {
        let Some(to) = known.get_mut(&person) else {
            continue;
        };
        for (item, topic) in topics.iter().filter(|(_, topic)| topic.id == follows) {
            let names = to.taste.followed.entry(*item).or_default();
            names.push(topic.clone());
            names.sort_by_key(|topic| topic.name.to_lowercase());
        }
    }
    let said: Vec<(PersonId, ItemId, Vote)> = votes::table
        .filter(votes::item_id.eq_any(items))
        .filter(votes::person_id.eq_any(people))
        .select((votes::person_id, votes::item_id, votes::vote))
        .load(conn)?;
    for (person, item, vote) in said {
        if let Some(to) = known.get_mut(&person) {
            to.taste.votes.insert(item, vote);
        }
    }
    let posted: Vec<(Option<PersonId>, ItemId)> = shares::table
        .filter(shares::item_id.eq_any(items))
        .filter(shares::person_id.eq_any(people.iter().copied().map(Some)))
        .filter(shares::state.eq(ShareState::Posted))
        .select((shares::person_id, shares::item_id))
        .load(conn)?;
    for (person, item) in posted {
        if let Some(to) = person.and_then(|person| known.get_mut(&person)) {
            to.taste.posted.insert(item);
        }
    }
    Ok(())
}

/// What people called useful in the week; of several the title that comes first.
fn add_votes(conn: &mut Conn, people: &[PersonId], week: Week, known: &mut Known) -> Result<()> {
    let useful: Vec<(PersonId, String)> = votes::table
        .inner_join(items::table)
        .filter(votes::person_id.eq_any(people))
        .filter(votes::day.between(week.monday(), week.sunday()))
        .filter(votes::vote.eq(Vote::Useful))
        .order(votes::item_id)
        .select((votes::person_id, items::title))
        .load(conn)?;
    for (person, title) in useful {
        if let Some(to) = known.get_mut(&person) {
            to.found_useful.get_or_insert(title);
        }
    }
    Ok(())
}

/// Clicks of the closed week, the same sums that the person's own page shows. Titles are asked for
/// afterwards: most of these people's shares are of items that nobody came for in that week.
fn add_clicks(conn: &mut Conn, people: &[PersonId], week: Week, known: &mut Known) -> Result<()> {
    let spans = Span::over(week.monday(), week.next().monday());
    let firsts: Vec<_> = spans.map(|span| span.first).collect();
    let rows: Vec<(Option<PersonId>, ItemId, i64, i64)> = share_spans::table
        .inner_join(shares::table)
        .filter(shares::person_id.eq_any(people.iter().copied().map(Some)))
        .filter(share_spans::first.eq_any(firsts))
        .select((
            shares::person_id,
            shares::item_id,
            share_spans::human,
            share_spans::visitors,
        ))
        .load(conn)?;
    let mut by_item: HashMap<(PersonId, ItemId), i64> = HashMap::new();
    for (person, item, human, visitors) in rows {
        let Some(person) = person else {
            continue;
        };
        if let Some(to) = known.get_mut(&person) {
            to.own.clicks += human;
            to.own.visitors += visitors;
            *by_item.entry((person, item)).or_default() += visitors;
        }
    }
    let mut best: HashMap<PersonId, (i64, ItemId)> = HashMap::new();
    for ((person, item), visitors) in by_item.into_iter().filter(|(_, visitors)| *visitors > 0) {
        let most = best.entry(person).or_insert((visitors, item));
        *most = (*most).max((visitors, item));
    }
    let items: Vec<ItemId> = best.values().map(|(_, item)| *item).collect();
    let titles: HashMap<ItemId, String> = items::table
        .filter(items::id.eq_any(items))
        .select((items::id, items::title))
        .load(conn)?
        .into_iter()
        .collect();
    for (person, (visitors, item)) in best {
        if let (Some(to), Some(title)) = (known.get_mut(&person), titles.get(&item)) {
            to.own.best = Some((title.clone(), visitors));
        }
    }
    Ok(())
}

/// Shares that a colleague passed on in the week, and those that somebody applied through. Asked
/// for everybody: few shares come to that in a week, and looking for them among all that these
/// people ever shared takes longer.
fn add_what_came(conn: &mut Conn, week: Week, known: &mut Known) -> Result<()> {
    let own = || {
        shares::table
            .inner_join(items::table)
            .order(shares::id)
            .select((shares::person_id, items::title))
            .into_boxed()
    };
    let (monday, sunday) = (week.monday(), week.sunday());
    let children = diesel::alias!(shares as children);
    let passed_on = children
        .filter(
            children
                .field(shares::posted_on)
                .between(monday, sunday)
                .and(children.field(shares::parent_id).is_not_null())
                .and(children.field(shares::state).eq(ShareState::Posted)),
        )
        .select(children.field(shares::parent_id));
    let passed_on: Vec<(Option<PersonId>, String)> = own()
        .filter(shares::id.nullable().eq_any(passed_on))
        .load(conn)?;
    for (person, title) in passed_on {
        if let Some(to) = person.and_then(|person| known.get_mut(&person)) {
            to.own.passed_on.push(title);
        }
    }
    let applied = conversions::table
        .filter(conversions::day.between(monday, sunday))
        .filter(conversions::kind.eq(ConversionKind::Sent))
        .select(conversions::share_id);
    let applied: Vec<(Option<PersonId>, String)> = own()
        .filter(shares::id.nullable().eq_any(applied))
        .load(conn)?;
    for (person, title) in applied {
        if let Some(to) = person.and_then(|person| known.get_mut(&person)) {
            to.own.applied.push(title);
        }
    }
    Ok(())
}
