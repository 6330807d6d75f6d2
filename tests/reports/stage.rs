//! Items, shares and clicks put straight into the database, on days of the test's choice.

use std::cell::Cell;
use std::collections::HashMap;

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;
use forpost::access::{PersonId, Role};
use forpost::content::model::{Disclosure, Item, ItemId, ItemKind, ItemState, Purpose};
use forpost::db::schema::{ambassadors, click_days, closed_spans, items, programme_days, shares};
use forpost::db::{Conn, ledger};
use forpost::people::model::TeamId;
use forpost::sharing::channel::Channel;
use forpost::sharing::model::{Ambassador, AmbassadorState, ShareState};
use forpost::texts::Lang;

use crate::support::{Client, NewPerson, TestApp, wednesday};

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A share; `Default` was posted to LinkedIn on Tuesday of the last week that is over.
#[derive(Clone, Copy)]
pub struct NewShare {
    pub item: ItemId,
    pub person: Option<PersonId>,
    pub team: Option<TeamId>,
    pub channel: Channel,
    pub made_on: &'static str,
    pub posted_on: Option<&'static str>,
    pub followers: Option<i64>,
}

pub struct Stage {
    pub app: TestApp,
    next_share: Cell<i64>,
}

impl Stage {
    pub async fn start() -> Self {
        Self::start_with(&[]).await
    }

    pub async fn start_with(settings: &[(&str, &str)]) -> Self {
        Self {
            app: TestApp::start_with(settings).await,
            next_share: Cell::new(1),
        }
    }

    pub fn team(&self, name: &str) -> TeamId {
        self.app
            .db(|conn| forpost::people::store::team_named(conn, name))
    }

    pub fn person(&self, email: &str) -> PersonId {
        self.app.add(NewPerson {
            email,
            name: email,
            ..NewPerson::default()
        })
    }

    /// Makes an ambassador of the person.
    pub fn join(&self, person: PersonId) {
        self.join_at(person, wednesday());
    }

    /// The same at a moment of the test's choice.
    pub fn join_at(&self, person: PersonId, joined_at: NaiveDateTime) {
        let ambassador = Ambassador {
            person_id: person,
            state: AmbassadorState::Active,
            joined_at,
            policy_number: 1,
            consent_lang: Lang::Nb,
            consent_digest: String::new(),
            country: None,
        };
        self.app.db(|conn| {
            diesel::insert_into(ambassadors::table)
                .values(&ambassador)
                .execute(conn)?;
            Ok(())
        })
    }

    /// So many people.
    pub fn people(&self, name: &str, count: usize) -> Vec<PersonId> {
        (0..count)
            .map(|n| self.person(&format!("{name}{n}@example.org")))
            .collect()
    }

    pub fn reader(&self, role: Role, lang: Lang) -> Client {
        self.app.signed_in(NewPerson {
            email: &format!("{role}-{lang}@example.org"),
            lang,
            roles: &[role],
            ..NewPerson::default()
        })
    }

    pub fn comms(&self) -> Client {
        self.reader(Role::Comms, Lang::Nb)
    }

    pub fn item(&self, purpose: Purpose, title: &str) -> ItemId {
        let is_vacancy = purpose == Purpose::Recruitment;
        let (kind, place) = if is_vacancy {
            (ItemKind::Vacancy, "Bodø")
        } else {
            (ItemKind::Article, "")
        };
        let item = Item {
            state: ItemState::Published,
            title: title.into(),
            url: "https://example.org/".into(),
            disclosure: Disclosure::Neutral,
            job_place: place.into(),
            job_deadline: is_vacancy.then(|| day("2026-12-01")),
            published_at: Some(wednesday()),
            ..Item::blank(purpose, kind, Lang::Nb, wednesday())
        };
        self.app.db(|conn| {
            diesel::insert_into(items::table)
                .values(&item)
                .execute(conn)?;
            Ok(item.id)
        })
    }

    /// A share of this item by this person, posted on Tuesday 10 November 2026.
    pub fn of(&self, item: ItemId, person: PersonId) -> NewShare {
        NewShare {
            item,
            person: Some(person),
            team: None,
            channel: Channel::LinkedIn,
            made_on: "2026-11-10",
            posted_on: Some("2026-11-10"),
            followers: None,
        }
    }

    pub fn share(&self, new: NewShare) -> i64 {
        let id = self.next_share.get();
        self.next_share.set(id + 1);
        let state = match new.posted_on {
            Some(_) => ShareState::Posted,
            None => ShareState::Prepared,
        };
        self.app.db(|conn| {
            diesel::insert_into(shares::table)
                .values((
                    shares::id.eq(id),
                    shares::code.eq(format!("code{id:07}")),
                    shares::item_id.eq(new.item),
                    shares::person_id.eq(new.person),
                    shares::team_id.eq(new.team),
                    shares::channel.eq(new.channel),
                    shares::state.eq(state),
                    shares::followers.eq(new.followers),
                    shares::created_on.eq(day(new.made_on)),
                    shares::posted_on.eq(new.posted_on.map(day)),
                ))
                .execute(conn)?;
            self.reopen(conn)?;
            Ok(id)
        })
    }

    /// Closed spans are added up anew: what is put in here lies in the past, where nothing comes
    /// to pass any more.
    pub fn reopen(&self, conn: &mut Conn) -> forpost::error::Result<()> {
        diesel::delete(closed_spans::table).execute(conn)?;
        ledger::raise(conn, ledger::Part::Shares)
    }

    /// Clicks by people, of them unique, and visits of machines, as the redirect counts them.
    pub fn clicks(&self, share: i64, on: &str, [human, unique, bot]: [i64; 3]) {
        self.app.db(|conn| {
            for (kind, clicks) in [("human", human), ("unique", unique), ("bot", bot)] {
                if clicks > 0 {
                    diesel::insert_into(click_days::table)
                        .values((
                            click_days::day.eq(day(on)),
                            click_days::share_id.eq(share),
                            click_days::network.eq("linkedin"),
                            click_days::kind.eq(kind),
                            click_days::clicks.eq(clicks),
                        ))
                        .execute(conn)?;
                }
            }
            self.reopen(conn)
        })
    }

    /// How many were invited, had read and had joined on a day.
    pub fn stood(&self, on: &str, [people, readers, ambassadors]: [i64; 3]) {
        self.app.db(|conn| {
            diesel::insert_into(programme_days::table)
                .values((
                    programme_days::day.eq(day(on)),
                    programme_days::people.eq(people),
                    programme_days::readers.eq(readers),
                    programme_days::ambassadors.eq(ambassadors),
                ))
                .execute(conn)?;
            Ok(())
        });
    }

    /// A share by each of these people, each with so many clicks on the day after.
    pub fn shared_by(&self, people: &[PersonId], item: ItemId, team: TeamId, clicks: i64) {
        for &person in people {
            let share = self.share(NewShare {
                team: Some(team),
                ..self.of(item, person)
            });
            self.clicks(share, "2026-11-11", [clicks, clicks, 0]);
        }
    }
}

/// A page from its heading on, as read aloud: without filters and tags, blanks run together.
pub fn words(html: &str) -> String {
    let (_, html) = html.split_once("<h1>").unwrap_or(("", html));
    let (head, rest) = html
        .split_once("<form class=\"filters\"")
        .unwrap_or((html, ""));
    let (_, rest) = rest.split_once("</form>").unwrap_or(("", ""));
    let html = format!("{head}<{rest}");
    let mut text = String::new();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => {
                inside = true;
                text.push(' ');
            }
            '>' => inside = false,
            c if !inside => text.push(if c == '\u{a0}' { '~' } else { c }),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The lines of a file: division and group → channels, clicks, visitors, shares, ambassadors,
/// links, audience, views, machines and the note.
pub fn lines(file: &[u8], delimiter: u8) -> HashMap<(String, String), Vec<String>> {
    let file = file.strip_prefix("\u{feff}".as_bytes()).unwrap();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .from_reader(file);
    let channels = reader.headers().unwrap().len() - 21;
    let picked = [0, 1, 2, 5, 6, 7, 10, 11, 16, 20];
    reader
        .records()
        .map(|line| {
            let line: Vec<String> = line.unwrap().iter().map(str::to_owned).collect();
            let cells = picked.map(|at| line[channels + at].clone());
            ((line[2].clone(), line[3].clone()), cells.to_vec())
        })
        .collect()
}
