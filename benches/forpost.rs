//! What the product does all day, measured through the same door as the tests: a link that is
//! followed, a feed with a thousand items, a report over a year. `docs/performance.md` has the
//! figures. The database is a SQLite file, as a small organisation has it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

// The benches need a part of it only.
#[allow(dead_code, unused_imports)]
#[path = "../tests/support/mod.rs"]
mod support;

use std::hint::black_box;

use chrono::{Days, NaiveDate};
use criterion::Criterion;
use diesel::prelude::*;
use forpost::access::{PersonId, Role};
use forpost::content;
use forpost::content::channel::Channel;
use forpost::content::model::{Disclosure, Item, ItemId, ItemKind, ItemState, Purpose};
use forpost::db::schema::click_days;
use forpost::db::{self, Conn};
use forpost::error::Result;
use forpost::reach::model::ClickKind;
use forpost::reach::network::Network;
use forpost::sharing::model::{Ambassador, AmbassadorState, ShareState};
use forpost::sharing::store::{ambassadors, shares};
use forpost::texts::Lang;
use support::{NewPerson, TestApp, wednesday};

const ITEMS: usize = 1000;
const AMBASSADORS: usize = 150;
/// Shares that one ambassador has on the reported items.
const SHARES_EACH: usize = 30;
const CHROME: &str = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36";

fn item(number: usize) -> Item {
    let now = wednesday();
    let made = now - chrono::Duration::hours(number as i64 * 8);
    let purpose = Purpose::ALL[number % Purpose::ALL.len()];
    let kind = ItemKind::ALL[number % ItemKind::ALL.len()];
    let lang = Lang::ALL[number % Lang::ALL.len()];
    Item {
        state: ItemState::Published,
        title: format!("Sak nummer {number} om fjernvarme og folkene bak"),
        summary: "Et sammendrag på et par setninger, slik de pleier å være. Her er den andre."
            .into(),
        gain: "Leseren får vite hvor varmen kommer fra.".into(),
        url: format!("https://www.example.org/nyheter/{number}"),
        site_name: "example.org".into(),
        disclosure: Disclosure::ALL[0],
        pinned: number.is_multiple_of(200),
        published_at: Some(made),
        ..Item::blank(purpose, kind, lang, made)
    }
}

/// The day `ago` days before the tests' Wednesday.
fn day(ago: usize) -> NaiveDate {
    wednesday().date() - Days::new(ago as u64)
}

/// Ambassadors, their shares over a year and the clicks on them: about 4,500 shares and
/// 40,000 rows of clicks.
fn live_a_year(conn: &mut Conn, people: &[PersonId], items: &[ItemId]) -> Result<()> {
    for (who, &person) in people.iter().enumerate() {
        let ambassador = Ambassador {
            person_id: person,
            state: AmbassadorState::Active,
            joined_at: wednesday() - chrono::Duration::days(370),
            policy_number: 1,
            consent_lang: Lang::Nb,
            consent_digest: String::new(),
            country: None,
        };
        ambassadors::insert(conn, &ambassador)?;
        for at in 0..SHARES_EACH {
            let item = items[(who * 7 + at * 13) % items.len()];
            let channel = [Channel::LinkedIn, Channel::Facebook, Channel::Bluesky][(who + at) % 3];
            let shared = 360 - at * 12;
            shares::insert(
                conn,
                &shares::NewShare {
                    code: format!("b{who:05}x{at:04}"),
                    item_id: item,
                    person_id: Some(person),
                    team_id: None,
                    channel,
                    state: ShareState::Posted,
                    caption: None,
                    post_url: None,
                    followers: Some(400),
                    created_on: day(shared),
                    posted_on: Some(day(shared)),
                    parent_id: None,
                    hand: 1,
                },
            )?;
            let share = shares::find(conn, person, item, channel)?;
            for later in 0..3 {
                for kind in [ClickKind::Human, ClickKind::Unique, ClickKind::Bot] {
                    let clicked = day(shared.saturating_sub(later * 2));
                    diesel::insert_into(click_days::table)
                        .values((
                            click_days::day.eq(clicked),
                            click_days::share_id.eq(share.id),
                            click_days::network.eq(Network::ALL[0]),
                            click_days::kind.eq(kind),
                            click_days::clicks.eq(1 + later as i64),
                        ))
                        .execute(conn)?;
                }
            }
        }
    }
    Ok(())
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    let folder = tempfile::tempdir().unwrap();
    let file = format!("sqlite:{}", folder.path().join("bench.db").display());
    let system = actix_web::rt::System::new();
    let app = system.block_on(TestApp::start_with(&[("FORPOST_DATABASE_URL", &file)]));
    let people: Vec<PersonId> = (0..AMBASSADORS)
        .map(|number| {
            app.add(NewPerson {
                email: &format!("person{number}@example.org"),
                team: Some(["Drift", "Salg", "Kundeservice"][number % 3]),
                ..NewPerson::default()
            })
        })
        .collect();
    app.db(|conn| {
        db::write(conn, |conn| {
            let items: Vec<Item> = (0..ITEMS).map(item).collect();
            for item in &items {
                content::store::insert(conn, item)?;
            }
            let ids: Vec<ItemId> = items.iter().map(|item| item.id).collect();
            live_a_year(conn, &people, &ids)
        })
    });

    let mut visitor = app.visitor().with_header("user-agent", CHROME);
    criterion.bench_function("redirect: a link is followed", |bench| {
        bench.iter(|| {
            let answer = system.block_on(visitor.get("/s/b00000x0000"));
            assert_eq!(answer.status.as_u16(), 302);
            black_box(answer)
        });
    });

    let mut reader = app.client_of(people[0]);
    criterion.bench_function("feed: a page of 1,000 published items", |bench| {
        bench.iter(|| black_box(system.block_on(reader.get("/feed")).ok()));
    });

    let mut hr = app.signed_in(NewPerson {
        email: "hr@example.org",
        roles: &[Role::Hr],
        ..NewPerson::default()
    });
    criterion.bench_function("report: the overview of 52 weeks", |bench| {
        let address = "/reports/overview?period=weeks&from=2025-W47&to=2026-W46";
        bench.iter(|| black_box(system.block_on(hr.get(address)).ok()));
    });
    criterion.final_summary();
}
