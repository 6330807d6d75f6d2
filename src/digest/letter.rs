//! The weekly letter: what it says to one person.

use chrono::{Datelike, NaiveDateTime};

use super::choice::{Chosen, Fresh, Reason, choose};
use super::model::{Silence, Week};
use super::store::accounts::Account;
use crate::content::model::Reader;
use crate::people::model::PersonState;
use crate::sharing::feed::Taste;
use crate::sharing::model::AmbassadorState;
use crate::texts::{KindOfDate, Lang, Texts};

/// Tips for ambassadors, and for readers: each week the next one.
const TIPS: u32 = 8;
const READERS_TIPS: u32 = 4;

/// What came of a person's shares in one week. Only the person is told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnWeek {
    /// Clicks by people on own links.
    pub clicks: i64,
    /// Of these, first visits of a day.
    pub visitors: i64,
    /// The item that most of them came for, and how many.
    pub best: Option<(String, i64)>,
    /// Titles of items that a colleague passed on from here.
    pub passed_on: Vec<String>,
    /// Titles of vacancies that somebody applied for through an own link.
    pub applied: Vec<String>,
}

/// What is known of a person to whom a letter may go.
#[derive(Clone, Debug)]
pub struct Addressee {
    /// The account.
    pub account: Account,
    /// What the person likes, has said and has done.
    pub taste: Taste,
    /// What came of the own shares.
    pub own: OwnWeek,
    /// Title of an item that the person called useful in that week.
    pub found_useful: Option<String>,
}

/// One line of thanks: for what came of it, never for having done something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Thanks {
    /// Somebody applied for this vacancy through an own link.
    Applied(String),
    /// A colleague passed the share of this on.
    PassedOn(String),
    /// So many read this through an own link.
    Read(String, i64),
    /// The editors learn from the vote on this.
    Useful(String),
}

/// A letter that has something to say.
#[derive(Clone, Debug)]
pub struct Letter<'a> {
    /// The week it is about.
    pub week: Week,
    /// Whether the person has opted in.
    pub is_ambassador: bool,
    /// New items, the best first.
    pub items: Vec<Chosen<'a>>,
    /// What came of the own shares, where anything did.
    pub own: Option<OwnWeek>,
    /// One line of thanks.
    pub thanks: Option<Thanks>,
    /// Which tip, from one on.
    pub tip: u32,
}

impl<'a> Letter<'a> {
    /// Writes down what there is to say. New items or an own result make a letter; thanks and
    /// tips alone do not.
    pub fn of(
        to: &Addressee,
        fresh: &'a [Fresh],
        week: Week,
        now: NaiveDateTime,
    ) -> Result<Self, Silence> {
        let account = &to.account;
        if account.state != PersonState::Active {
            return Err(Silence::NotInUse);
        }
        if account.paused_on.is_some() {
            return Err(Silence::Paused);
        }
        if !account.rhythm.letter {
            return Err(Silence::Off);
        }
        if account.opt_in == Some(AmbassadorState::Paused) {
            return Err(Silence::Break);
        }
        let reader = Reader {
            team: account.team,
            lang: account.lang,
        };
        let items = choose(fresh, reader, &to.taste, now);
        let is_ambassador = account.opt_in.is_some();
        let own = (is_ambassador && to.own.says_something()).then(|| to.own.clone());
        if items.is_empty() && own.is_none() {
            return Err(Silence::NothingToSay);
        }
        let tips = if is_ambassador { TIPS } else { READERS_TIPS };
        Ok(Self {
            week,
            is_ambassador,
            items,
            thanks: thanks(to, own.as_ref()),
            own,
            tip: week.monday().num_days_from_ce().unsigned_abs() / 7 % tips + 1,
        })
    }
}

impl Letter<'_> {
    /// The whole in one line: the first item, or what came of the own shares.
    pub fn lead(&self, texts: &Texts, lang: Lang) -> String {
        match self.items.first() {
            Some(first) => first.fresh.item.line.title.clone(),
            None => {
                let visitors = self.own.as_ref().map_or(0, |own| own.visitors);
                let visitors = visitors.to_string();
                texts.text_with(lang, "digest-own-lead", &[("visitors", &visitors)])
            }
        }
    }
}

/// What an item is, until when, and why it was chosen, in one line.
pub fn about(chosen: &Chosen<'_>, texts: &Texts, lang: Lang) -> String {
    let fresh = chosen.fresh;
    let kind = texts.text(lang, &format!("content-kind-{}", fresh.kind));
    let deadline = fresh.deadline.map(|day| {
        let day = texts.formats(lang).date(day, KindOfDate::Long);
        texts.text_with(lang, "digest-deadline", &[("day", &day)])
    });
    let topics = match &chosen.reason {
        Reason::Topics(names) => names.join(", "),
        _ => String::new(),
    };
    let because = format!("digest-because-{}", chosen.reason.word());
    let because = texts.text_with(lang, &because, &[("topics", &topics)]);
    let words: Vec<String> = [Some(kind), deadline, Some(because)]
        .into_iter()
        .flatten()
        .collect();
    words.join(" · ")
}

impl OwnWeek {
    fn says_something(&self) -> bool {
        self.clicks > 0 || !self.passed_on.is_empty() || !self.applied.is_empty()
    }
}

fn thanks(to: &Addressee, own: Option<&OwnWeek>) -> Option<Thanks> {
    let of_own = own.and_then(|own| {
        let applied = own.applied.first().cloned().map(Thanks::Applied);
        let passed_on = || own.passed_on.first().cloned().map(Thanks::PassedOn);
        let read = || own.best.clone().map(|(title, n)| Thanks::Read(title, n));
        applied.or_else(passed_on).or_else(read)
    });
    of_own.or_else(|| to.found_useful.clone().map(Thanks::Useful))
}
