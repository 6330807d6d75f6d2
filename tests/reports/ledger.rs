//! What the ledger adds up beyond plain clicks, read from the file that has every measure.

use std::collections::HashMap;

use diesel::prelude::*;
use forpost::access::PersonId;
use forpost::content::model::{CampaignId, ItemId, Purpose};
use forpost::db::schema::{
    api_tokens, campaign_items, campaigns, channel_prices, click_days, conversions, job_ads,
    network_figures, shares,
};
use forpost::sharing::channel::Channel;

use super::stage::{NewShare, Stage, day};
use crate::support::{Client, wednesday};

/// Division and group → name of a measure → what stands there.
type File = HashMap<(String, String), HashMap<String, String>>;

/// The same reader every time.
fn comms(stage: &Stage) -> Client {
    let email = "comms-nb@example.org";
    let known = stage
        .app
        .db(|conn| forpost::people::store::by_email(conn, email));
    match known {
        Some(person) => stage.app.client_of(person.id),
        None => stage.comms(),
    }
}

async fn file(stage: &Stage, address: &str) -> File {
    let answer = comms(stage).get(address).await;
    assert_eq!(answer.status.as_u16(), 200, "{address}: {}", answer.text());
    let text = answer.body.strip_prefix("\u{feff}".as_bytes()).unwrap();
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(text);
    let head: Vec<String> = reader
        .headers()
        .unwrap()
        .iter()
        .map(str::to_owned)
        .collect();
    reader
        .records()
        .map(|line| {
            let line: Vec<String> = line.unwrap().iter().map(str::to_owned).collect();
            let cells = head.iter().cloned().zip(line.iter().cloned()).collect();
            ((line[2].clone(), line[3].clone()), cells)
        })
        .collect()
}

#[track_caller]
fn cell<'f>(file: &'f File, division: &str, group: &str, measure: &str) -> &'f str {
    let row = file
        .get(&(division.to_owned(), group.to_owned()))
        .unwrap_or_else(|| panic!("no {division} {group} in {:?}", file.keys()));
    &row[measure]
}

const OVERVIEW: &str = "/reports/overview.csv";
const ALL: (&str, &str) = ("", "I alt");

#[track_caller]
fn total<'f>(file: &'f File, measure: &str) -> &'f str {
    cell(file, ALL.0, ALL.1, measure)
}

impl Stage {
    /// Clicks by people that came from this network.
    fn came_from(&self, share: i64, on: &str, network: &str, clicks: i64) {
        self.app.db(|conn| {
            diesel::insert_into(click_days::table)
                .values((
                    click_days::day.eq(day(on)),
                    click_days::share_id.eq(share),
                    click_days::network.eq(network),
                    click_days::kind.eq("human"),
                    click_days::clicks.eq(clicks),
                ))
                .execute(conn)?;
            self.reopen(conn)
        });
    }

    /// What a network showed of a share on a day, in all.
    fn told(&self, share: i64, on: &str, impressions: i64, likes: Option<i64>) {
        self.app.db(|conn| {
            diesel::insert_into(network_figures::table)
                .values((
                    network_figures::share_id.eq(share),
                    network_figures::day.eq(day(on)),
                    network_figures::source.eq("typed"),
                    network_figures::impressions.eq(Some(impressions)),
                    network_figures::likes.eq(likes),
                ))
                .execute(conn)?;
            self.reopen(conn)
        });
    }

    fn price(&self, channel: Channel, click: Option<i64>, thousand_views: Option<i64>) {
        self.app.db(|conn| {
            diesel::insert_into(channel_prices::table)
                .values((
                    channel_prices::channel.eq(channel),
                    channel_prices::click_price.eq(click),
                    channel_prices::thousand_views_price.eq(thousand_views),
                ))
                .execute(conn)?;
            Ok(())
        });
    }

    fn ad(&self, item: ItemId, price: i64) {
        self.app.db(|conn| {
            diesel::insert_into(job_ads::table)
                .values((
                    job_ads::item_id.eq(item),
                    job_ads::price.eq(price),
                    job_ads::entered_on.eq(day("2026-11-16")),
                ))
                .execute(conn)?;
            Ok(())
        });
    }

    fn application(&self, item: ItemId, channel: Option<Channel>, on: &str, kind: &str) {
        self.app.db(|conn| {
            diesel::insert_into(api_tokens::table)
                .values((
                    api_tokens::id.eq("karriere"),
                    api_tokens::name.eq("Karriereside"),
                    api_tokens::token_hash.eq("karriere"),
                    api_tokens::origin.eq(""),
                    api_tokens::created_on.eq(day("2026-01-01")),
                ))
                .execute(conn)
                .or_else(|_| Ok::<usize, diesel::result::Error>(0))?;
            let number: i64 = conversions::table.count().get_result(conn)?;
            diesel::insert_into(conversions::table)
                .values((
                    conversions::token_id.eq("karriere"),
                    conversions::key_hash.eq(number.to_string()),
                    conversions::day.eq(day(on)),
                    conversions::item_id.eq(item),
                    conversions::channel.eq(channel),
                    conversions::kind.eq(kind),
                ))
                .execute(conn)?;
            self.reopen(conn)
        });
    }

    fn campaign(&self, name: &str, items: &[ItemId]) {
        let id = CampaignId::new();
        self.app.db(|conn| {
            diesel::insert_into(campaigns::table)
                .values((
                    campaigns::id.eq(id),
                    campaigns::name.eq(name),
                    campaigns::tag.eq(name.to_lowercase()),
                    campaigns::goal.eq(""),
                    campaigns::created_at.eq(wednesday()),
                ))
                .execute(conn)?;
            for item in items {
                diesel::insert_into(campaign_items::table)
                    .values((
                        campaign_items::item_id.eq(item),
                        campaign_items::campaign_id.eq(id),
                    ))
                    .execute(conn)?;
            }
            Ok(())
        });
    }

    /// A share by each of these people, each with so many clicks by as many visitors.
    fn shared(&self, people: &[PersonId], new: NewShare, clicks: i64) -> Vec<i64> {
        people
            .iter()
            .map(|&person| {
                let share = self.share(NewShare {
                    person: Some(person),
                    ..new
                });
                self.clicks(share, "2026-11-11", [clicks, clicks, 0]);
                share
            })
            .collect()
    }
}

#[actix_web::test]
async fn weeks_and_months_are_made_of_the_same_spans() {
    let stage = Stage::start().await;
    let item = stage.item(Purpose::Brand, "Ny kraftlinje");
    for person in stage.people("a", 5) {
        let share = stage.share(NewShare {
            made_on: "2026-09-01",
            posted_on: Some("2026-09-01"),
            ..stage.of(item, person)
        });
        // 1 October is a Thursday: one week, two months.
        stage.clicks(share, "2026-09-30", [1, 1, 0]);
        stage.clicks(share, "2026-10-01", [10, 10, 0]);
        stage.clicks(share, "2026-10-31", [100, 100, 0]);
    }
    assert!(stage.app.run_job("spans").await > 0);
    assert_eq!(stage.app.run_job("spans").await, 0);
    for (period, clicks) in [
        ("weeks&from=2026-W40&to=2026-W40", "55"),
        ("2026-09", "5"),
        ("2026-10", "550"),
        ("12", "555"),
    ] {
        let file = file(&stage, &format!("{OVERVIEW}?period={period}")).await;
        assert_eq!(total(&file, "Klikk"), clicks, "{period}");
    }
}

#[actix_web::test]
async fn a_day_is_over_five_minutes_after_midnight() {
    let stage = Stage::start().await;
    let item = stage.item(Purpose::Brand, "Ny kraftlinje");
    let people = stage.people("a", 5);
    for share in stage.shared(&people, stage.of(item, people[0]), 1) {
        stage.clicks(share, "2026-11-22", [3, 3, 0]);
    }
    // Midnight in Oslo is 23:00 in UTC.
    let at = |minute| day("2026-11-22").and_hms_opt(23, minute, 0).unwrap();
    let address = format!("{OVERVIEW}?period=weeks&from=2026-W47&to=2026-W47");
    stage.app.set_clock(at(4));
    assert_eq!(comms(&stage).get(&address).await.status.as_u16(), 409);
    stage.app.set_clock(at(6));
    assert_eq!(total(&file(&stage, &address).await, "Klikk"), "15");
}

#[actix_web::test]
async fn posts_that_moved_on_and_clicks_in_bursts_stand_beside_the_clicks() {
    let stage = Stage::start().await;
    let item = stage.item(Purpose::Brand, "Ny kraftlinje");
    let people = stage.people("a", 6);
    let posted = stage.shared(&people, stage.of(item, people[0]), 2);
    for &share in &posted {
        stage.came_from(share, "2026-11-12", "facebook", 3);
        stage.came_from(share, "2026-11-12", "other", 7);
    }
    // A copied link may be anywhere: nothing can be said of it.
    for &person in &people {
        let copied = stage.share(NewShare {
            channel: Channel::Copy,
            ..stage.of(item, person)
        });
        stage.came_from(copied, "2026-11-12", "facebook", 50);
    }
    stage.app.db(|conn| {
        diesel::update(click_days::table)
            .filter(click_days::day.eq(day("2026-11-12")))
            .filter(click_days::share_id.eq(posted[0]))
            .filter(click_days::network.eq("other"))
            .set(click_days::burst.eq(4))
            .execute(conn)?;
        Ok(())
    });
    let file = file(&stage, OVERVIEW).await;
    assert_eq!(total(&file, "Klikk"), (6 * (12 + 50)).to_string());
    assert_eq!(total(&file, "Klikk fra andre nettverk"), "18");
    assert_eq!(total(&file, "Klikk i støt"), "4");
}

#[actix_web::test]
async fn what_networks_show_counts_by_how_much_it_grew() {
    let stage = Stage::start().await;
    let item = stage.item(Purpose::Brand, "Ny kraftlinje");
    let people = stage.people("a", 6);
    let early = NewShare {
        made_on: "2026-11-03",
        posted_on: Some("2026-11-03"),
        ..stage.of(item, people[0])
    };
    for share in stage.shared(&people, early, 1) {
        stage.told(share, "2026-11-04", 100, Some(2));
        stage.told(share, "2026-11-12", 250, None);
        stage.told(share, "2026-11-13", 240, Some(5));
        // Of the week that is not over.
        stage.told(share, "2026-11-17", 1_000, None);
    }
    let week = format!("{OVERVIEW}?period=weeks&from=2026-W46&to=2026-W46");
    let of_week = file(&stage, &week).await;
    assert_eq!(total(&of_week, "Målte visninger"), (6 * 140).to_string());
    assert_eq!(total(&of_week, "Likerklikk"), (6 * 3).to_string());
    let of_all = file(&stage, OVERVIEW).await;
    assert_eq!(total(&of_all, "Målte visninger"), (6 * 240).to_string());
    assert_eq!(total(&of_all, "Likerklikk"), (6 * 5).to_string());
}

#[actix_web::test]
async fn what_few_have_told_is_hidden_though_the_group_is_not() {
    let stage = Stage::start().await;
    let item = stage.item(Purpose::Brand, "Ny kraftlinje");
    for (n, person) in stage.people("a", 9).into_iter().enumerate() {
        let share = stage.share(NewShare {
            followers: (n < 4).then_some(1_000),
            ..stage.of(item, person)
        });
        stage.clicks(share, "2026-11-11", [2, 2, 0]);
        if n < 5 {
            stage.told(share, "2026-11-12", 300, None);
        }
    }
    let file = file(&stage, OVERVIEW).await;
    assert_eq!(total(&file, "Klikk"), "18");
    assert_eq!(total(&file, "Mulig publikum"), "");
    assert_eq!(total(&file, "Anslåtte visninger"), "");
    assert_eq!(total(&file, "Målte visninger"), "1500");
}

#[actix_web::test]
async fn applications_belong_to_items_and_channels() {
    let stage = Stage::start().await;
    let item = stage.item(Purpose::Recruitment, "Driftsleder");
    let people = stage.people("a", 6);
    stage.shared(&people, stage.of(item, people[0]), 1);
    for _ in 0..3 {
        stage.application(item, Some(Channel::LinkedIn), "2026-11-12", "started");
    }
    stage.application(item, Some(Channel::LinkedIn), "2026-11-13", "sent");
    stage.application(item, None, "2026-11-13", "sent");
    stage.application(item, None, "2026-11-13", "other");
    stage.application(item, None, "2026-11-17", "sent");
    let file = file(&stage, "/reports/recruitment.csv").await;
    let (started, sent) = ("Søknader påbegynt", "Søknader sendt");
    assert_eq!((total(&file, started), total(&file, sent)), ("3", "2"));
    assert_eq!(cell(&file, "Sak", "Driftsleder", sent), "2");
    assert_eq!(cell(&file, "Kanal", "LinkedIn", started), "3");
    assert_eq!(cell(&file, "Kanal", "LinkedIn", sent), "1");
    assert_eq!(cell(&file, "Avdeling", "Uten avdeling", sent), "");
}

#[actix_web::test]
async fn value_needs_a_price_and_saved_cost_counts_each_vacancy_one_way() {
    let stage = Stage::start().await;
    let (value, saved) = ("Opptjent medieverdi", "Sparte annonsekroner");
    let [priced, other] = ["Driftsleder", "Montør"].map(|t| stage.item(Purpose::Recruitment, t));
    let people = stage.people("a", 6);
    stage.shared(
        &people,
        NewShare {
            followers: Some(500),
            ..stage.of(priced, people[0])
        },
        10,
    );
    stage.shared(&people, stage.of(other, people[0]), 5);
    let none = file(&stage, "/reports/recruitment.csv").await;
    assert_eq!((total(&none, value), total(&none, saved)), ("", ""));

    stage.price(Channel::LinkedIn, Some(170), Some(4_200));
    stage.ad(priced, 1_250_000);
    let all = file(&stage, "/reports/recruitment.csv").await;
    // 90 visitors × 1.70, and 6 × 500 × 0.08 = 240 views at 42 a thousand.
    assert_eq!(total(&all, value), "163,08");
    // The ad of the one, and 30 clicks × 1.70 of the other.
    assert_eq!(total(&all, saved), "12551,00");
    assert_eq!(cell(&all, "Sak", "Driftsleder", saved), "12500,00");
    assert_eq!(cell(&all, "Sak", "Montør", saved), "51,00");
    assert_eq!(cell(&all, "Kanal", "LinkedIn", saved), "");
}

#[actix_web::test]
async fn a_value_that_would_tell_hidden_channels_apart_is_hidden() {
    let stage = Stage::start().await;
    let value = "Opptjent medieverdi";
    let item = stage.item(Purpose::Brand, "Ny kraftlinje");
    let people = stage.people("a", 20);
    stage.shared(&people[..10], stage.of(item, people[0]), 3);
    for (channel, people) in [
        (Channel::X, &people[10..13]),
        (Channel::Xing, &people[13..17]),
    ] {
        let new = NewShare {
            channel,
            ..stage.of(item, people[0])
        };
        stage.shared(people, new, 4);
    }
    for channel in [Channel::LinkedIn, Channel::X] {
        stage.price(channel, Some(200), None);
    }
    // X and Xing are hidden, and only one of them has a price: the value would tell how many
    // visitors came from it.
    let hidden = file(&stage, OVERVIEW).await;
    assert_eq!(total(&hidden, "Besøkende"), "58");
    assert_eq!(total(&hidden, value), "");
    assert_eq!(cell(&hidden, "Kanal", "LinkedIn", value), "60,00");
    stage.price(Channel::Xing, Some(200), None);
    let shown = file(&stage, OVERVIEW).await;
    assert_eq!(total(&shown, value), "116,00");
}

#[actix_web::test]
async fn hands_add_up_to_the_shares() {
    let stage = Stage::start().await;
    let item = stage.item(Purpose::Brand, "Ny kraftlinje");
    let people = stage.people("a", 16);
    let first = stage.shared(&people[..6], stage.of(item, people[0]), 2);
    let second = stage.shared(&people[6..11], stage.of(item, people[0]), 3);
    let third = stage.shared(&people[11..], stage.of(item, people[0]), 4);
    stage.app.db(|conn| {
        for (hand, parent, shares_of) in [(2, first[0], &second), (4, second[0], &third)] {
            diesel::update(shares::table.filter(shares::id.eq_any(shares_of)))
                .set((shares::hand.eq(hand), shares::parent_id.eq(Some(parent))))
                .execute(conn)?;
        }
        stage.reopen(conn)
    });
    let file = file(&stage, OVERVIEW).await;
    assert_eq!(total(&file, "Videredelinger"), "10");
    for (hand, shares, clicks) in [
        ("Delt direkte", "6", "12"),
        ("Gitt videre én gang", "5", "15"),
        ("Gitt videre flere ganger", "5", "20"),
    ] {
        assert_eq!(cell(&file, "Ledd", hand, "Delinger"), shares);
        assert_eq!(cell(&file, "Ledd", hand, "Klikk"), clicks);
    }
}

#[actix_web::test]
async fn reshares_are_hidden_where_few_passed_something_on() {
    let stage = Stage::start().await;
    let item = stage.item(Purpose::Brand, "Ny kraftlinje");
    let people = stage.people("a", 12);
    let posted = stage.shared(&people, stage.of(item, people[0]), 2);
    stage.app.db(|conn| {
        diesel::update(shares::table.filter(shares::id.eq_any(&posted[..2])))
            .set(shares::hand.eq(2))
            .execute(conn)?;
        stage.reopen(conn)
    });
    let file = file(&stage, OVERVIEW).await;
    assert_eq!(total(&file, "Delinger"), "12");
    assert_eq!(total(&file, "Videredelinger"), "");
    assert_eq!(cell(&file, "Ledd", "Delt direkte", "Delinger"), "");
}

#[actix_web::test]
async fn campaigns_and_what_serves_none_add_up_to_the_whole() {
    let stage = Stage::start().await;
    let [one, two, three] = ["En", "To", "Tre"].map(|title| stage.item(Purpose::Brand, title));
    let people = stage.people("a", 6);
    for (item, clicks) in [(one, 1), (two, 2), (three, 4)] {
        stage.shared(&people, stage.of(item, people[0]), clicks);
    }
    stage.campaign("Vinterkampanjen", &[one, three]);
    let file = file(&stage, OVERVIEW).await;
    assert_eq!(cell(&file, "Kampanje", "Vinterkampanjen", "Klikk"), "30");
    assert_eq!(cell(&file, "Kampanje", "Uten kampanje", "Klikk"), "12");
    assert_eq!(total(&file, "Klikk"), "42");
}

#[actix_web::test]
async fn who_leaves_is_gone_from_the_very_next_report() {
    let stage = Stage::start().await;
    let item = stage.item(Purpose::Brand, "Ny kraftlinje");
    let people = stage.people("a", 6);
    stage.shared(&people, stage.of(item, people[0]), 2);
    assert_eq!(total(&file(&stage, OVERVIEW).await, "Ambassadører"), "6");
    let leave = |person| {
        stage
            .app
            .db(|conn| forpost::sharing::verbs::leave(conn, person));
    };
    leave(people[0]);
    let five = file(&stage, OVERVIEW).await;
    assert_eq!(total(&five, "Ambassadører"), "5");
    assert_eq!(total(&five, "Klikk"), "12");
    leave(people[1]);
    assert_eq!(total(&file(&stage, OVERVIEW).await, "Klikk"), "");
}
