//! Whatever happens, in whatever order, the sum over the links is what the items, the campaign,
//! the report, its lines and its spreadsheet say: random streams of clicks, retractions, leavings
//! and restarts against a model that counts along.

use std::collections::{BTreeMap, HashSet};

use chrono::{Datelike, Days, NaiveDate};
use diesel::prelude::*;
use forpost::access::{PersonId, Role};
use forpost::content::model::{CampaignDraft, CampaignId, ItemId, Purpose};
use forpost::content::{store, verbs};
use forpost::db;
use forpost::db::schema::click_days;
use forpost::sharing::channel::Channel;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::files::{Cell, sheets};
use super::stage::{NewShare, Stage, day, lines, words};
use crate::support::{Client, NewPerson, TestApp, wednesday};

/// Enough that nothing is hidden after [`MOST_LEAVE`] of them have left.
const AMBASSADORS: usize = 8;
const MOST_LEAVE: usize = 3;
const TITLES: [&str; 3] = ["Fjordvarme", "Kraftlinja", "Montør"];
const CHANNELS: [Channel; 3] = [Channel::LinkedIn, Channel::X, Channel::Facebook];
const CAMPAIGN: &str = "Høst";
/// Items of the campaign.
const IN_CAMPAIGN: [usize; 2] = [0, 2];
const FIRST_DAY: &str = "2026-09-14";
/// Days of the story: all in closed weeks when the reports are read.
const DAYS: u64 = 50;

const AGENTS: [&str; 2] = [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
    "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0",
];
const REFERRERS: [&str; 4] = [
    "https://www.linkedin.com/",
    "https://t.co/x",
    "https://blogg.example/",
    "about:blank",
];

/// Who follows a link.
#[derive(Clone, Copy, Debug)]
enum Who {
    /// A person, with one of the [`AGENTS`].
    Person(usize),
    /// A machine.
    Machine,
    /// One who asks not to be counted.
    Shy,
}

#[derive(Clone, Copy, Debug)]
enum Event {
    Click {
        share: usize,
        who: Who,
        address: u8,
        referrer: usize,
    },
    /// So many days go by.
    Days(u64),
    /// An item is taken back: its links count no more.
    Retract(usize),
    /// An ambassador leaves: the links count on, for nobody.
    Leave(usize),
    /// The process ends and another begins: visitors of earlier today are new again.
    Restart,
}

fn event() -> impl Strategy<Value = Event> {
    let who = prop_oneof![
        6 => (0..AGENTS.len()).prop_map(Who::Person),
        2 => Just(Who::Machine),
        1 => Just(Who::Shy),
    ];
    let shares = AMBASSADORS * TITLES.len();
    let click = (0..shares, who, 0..4u8, 0..REFERRERS.len());
    prop_oneof![
        30 => click.prop_map(|(share, who, address, referrer)| Event::Click {
            share,
            who,
            address,
            referrer,
        }),
        4 => (1..5u64).prop_map(Event::Days),
        1 => (0..TITLES.len()).prop_map(Event::Retract),
        1 => (0..AMBASSADORS).prop_map(Event::Leave),
        1 => Just(Event::Restart),
    ]
}

/// Human clicks, visitors, machines.
type Counts = [i64; 3];

/// What must have been counted.
#[derive(Default)]
struct Model {
    /// By share and day.
    counts: BTreeMap<(usize, NaiveDate), Counts>,
    seen: HashSet<(usize, NaiveDate, usize, u8)>,
    retracted: HashSet<usize>,
    left: HashSet<usize>,
}

fn item_of(share: usize) -> usize {
    share / AMBASSADORS
}

impl Model {
    fn click(&mut self, share: usize, on: NaiveDate, who: Who, address: u8) {
        if self.retracted.contains(&item_of(share)) {
            return;
        }
        let counts = match who {
            Who::Shy => return,
            Who::Machine => [0, 0, 1],
            Who::Person(agent) => {
                let is_new = self.seen.insert((share, on, agent, address));
                [1, i64::from(is_new), 0]
            }
        };
        let all = self.counts.entry((share, on)).or_default();
        *all = add(*all, counts);
    }

    fn sum(&self, is_in: impl Fn(usize, NaiveDate) -> bool) -> Counts {
        let counted = self
            .counts
            .iter()
            .filter(|((share, on), _)| is_in(*share, *on));
        counted.fold([0; 3], |sum, (_, counts)| add(sum, *counts))
    }
}

fn add(a: Counts, b: Counts) -> Counts {
    [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
}

/// The company of the story: every ambassador shares every item.
struct Company {
    people: Vec<PersonId>,
    items: Vec<ItemId>,
    campaign: CampaignId,
    /// In the order of the model's numbers.
    shares: Vec<i64>,
}

fn company(stage: &Stage) -> Company {
    let people = stage.people("a", AMBASSADORS);
    people.iter().for_each(|person| stage.join(*person));
    let purposes = [Purpose::Brand, Purpose::Brand, Purpose::Recruitment];
    let items: Vec<ItemId> = purposes
        .iter()
        .zip(TITLES)
        .map(|(purpose, title)| stage.item(*purpose, title))
        .collect();
    let mut shares = Vec::new();
    for (item, channel) in items.iter().zip(CHANNELS) {
        for person in &people {
            shares.push(stage.share(NewShare {
                channel,
                made_on: FIRST_DAY,
                posted_on: Some(FIRST_DAY),
                ..stage.of(*item, *person)
            }));
        }
    }
    let draft = CampaignDraft {
        name: CAMPAIGN.to_owned(),
        tag: String::new(),
        goal: String::new(),
        starts_on: None,
        ends_on: None,
        ambition: None,
        hashtags: String::new(),
    };
    let campaign = stage.app.db(|conn| {
        let campaign = verbs::add_campaign(conn, draft, wednesday())?;
        db::write(conn, |conn| {
            IN_CAMPAIGN.iter().try_for_each(|item| {
                store::campaigns::set_of_item(conn, items[*item], Some(campaign))
            })
        })?;
        Ok(campaign)
    });
    Company {
        people,
        items,
        campaign,
        shares,
    }
}

async fn follow(app: &TestApp, company: &Company, click: (usize, Who, u8, usize)) {
    let (share, who, address, referrer) = click;
    let visitor = app
        .visitor()
        .at_address([203, 0, 113, address])
        .with_header("referer", REFERRERS[referrer]);
    let mut visitor = match who {
        Who::Person(agent) => visitor.with_header("user-agent", AGENTS[agent]),
        Who::Machine => visitor.with_header("user-agent", "curl/8.5.0"),
        Who::Shy => visitor
            .with_header("user-agent", AGENTS[0])
            .with_header("dnt", "1"),
    };
    visitor
        .get(&format!("/s/code{:07}", company.shares[share]))
        .await;
}

/// Every link is followed once, so that no week of any group has too few people behind it, or
/// one with most of its clicks: what is hidden is another test's business.
async fn follow_all(app: &TestApp, company: &Company, model: &mut Model, on: NaiveDate) {
    for share in 0..company.shares.len() {
        follow(app, company, (share, Who::Person(0), 9, 0)).await;
        model.click(share, on, Who::Person(0), 9);
    }
}

async fn story(events: &[Event]) {
    let folder = tempfile::tempdir().unwrap();
    let file = format!("sqlite:{}", folder.path().join("forpost.db").display());
    let stage = match std::env::var("TEST_DATABASE_URL") {
        Err(_) => Stage::start_with(&[("FORPOST_DATABASE_URL", &file)]).await,
        Ok(_) => Stage::start().await,
    };
    let company = company(&stage);
    let editor = stage.app.add(NewPerson {
        email: "silje@example.org",
        roles: &[Role::Comms],
        ..NewPerson::default()
    });
    let url = stage.app.app.config.database_url.clone();
    let start = || async { TestApp::start_with(&[("FORPOST_DATABASE_URL", &url)]).await };
    let mut app = start().await;
    let mut model = Model::default();
    let mut today = day(FIRST_DAY);
    app.set_clock(today.and_hms_opt(9, 0, 0).unwrap());
    follow_all(&app, &company, &mut model, today).await;
    for event in events {
        match *event {
            Event::Click {
                share,
                who,
                address,
                referrer,
            } => {
                follow(&app, &company, (share, who, address, referrer)).await;
                model.click(share, today, who, address);
            }
            Event::Days(days) => {
                let last = day(FIRST_DAY) + Days::new(DAYS);
                let week = today.iso_week();
                today = last.min(today + Days::new(days));
                app.set_clock(today.and_hms_opt(9, 0, 0).unwrap());
                if today.iso_week() != week {
                    follow_all(&app, &company, &mut model, today).await;
                }
            }
            Event::Retract(item) => {
                let retraction = format!("/studio/items/{}/retraction", company.items[item]);
                if model.retracted.insert(item) {
                    let mut comms = app.client_of(editor);
                    comms.post(&retraction, &[]).await.done();
                }
            }
            Event::Leave(person) => {
                if model.left.len() < MOST_LEAVE && model.left.insert(person) {
                    let mut leaving = app.client_of(company.people[person]);
                    leaving.post("/programme/leaving", &[]).await.done();
                }
            }
            Event::Restart => {
                drop(app);
                app = start().await;
                app.set_clock(today.and_hms_opt(9, 0, 0).unwrap());
                model.seen.clear();
            }
        }
    }
    drop(app);
    links_are(&stage, &company, &model);
    reports_are(&stage.app.client_of(editor), &company, &model).await;
}

/// Every link's own counters.
fn links_are(stage: &Stage, company: &Company, model: &Model) {
    let rows: Vec<(i64, NaiveDate, String, i64)> = stage.app.db(|conn| {
        Ok(click_days::table
            .select((
                click_days::share_id,
                click_days::day,
                click_days::kind,
                click_days::clicks,
            ))
            .load(conn)?)
    });
    let mut counted: BTreeMap<(usize, NaiveDate), Counts> = BTreeMap::new();
    for (share, on, kind, clicks) in rows {
        let share = company.shares.iter().position(|id| *id == share).unwrap();
        let at = ["human", "unique", "bot"]
            .iter()
            .position(|k| *k == kind)
            .unwrap();
        counted.entry((share, on)).or_default()[at] += clicks;
    }
    assert_eq!(counted, model.counts, "links");
}

/// A line that a report must have: division, group, counts.
type Line = (&'static str, String, Counts);

fn line(division: &'static str, group: impl Into<String>, counts: Counts) -> Line {
    (division, group.into(), counts)
}

async fn reports_are(comms: &Client, company: &Company, model: &Model) {
    let total = model.sum(|_, _| true);
    let of_item = |item: usize| model.sum(|share, _| item_of(share) == item);
    let items = |all: &[usize]| -> Vec<Line> {
        let lines = all
            .iter()
            .map(|item| line("Sak", TITLES[*item], of_item(*item)));
        lines.collect()
    };
    let in_all = |counts| line("", "I alt", counts);
    let campaign = IN_CAMPAIGN
        .iter()
        .fold([0; 3], |sum, item| add(sum, of_item(*item)));
    let mut overview = vec![
        in_all(total),
        line("Formål", "Omdømme", add(of_item(0), of_item(1))),
        line("Formål", "Rekruttering", of_item(2)),
        line("Kampanje", CAMPAIGN, campaign),
    ];
    let names = ["LinkedIn", "X", "Facebook"];
    overview.extend((0..3).map(|item| line("Kanal", names[item], of_item(item))));
    overview.extend(weeks(model));
    report_is(comms, "overview", &overview).await;

    let mut brand = vec![in_all(add(of_item(0), of_item(1)))];
    brand.extend(items(&[0, 1]));
    report_is(comms, "brand", &brand).await;
    let mut recruitment = vec![in_all(of_item(2))];
    recruitment.extend(items(&[2]));
    report_is(comms, "recruitment", &recruitment).await;

    let mut of_campaign = vec![in_all(campaign)];
    of_campaign.extend(items(&IN_CAMPAIGN));
    let address = format!("campaigns/{}", company.campaign);
    report_is(comms, &address, &of_campaign).await;
    for (item, id) in company.items.iter().enumerate() {
        report_is(comms, &format!("items/{id}"), &[in_all(of_item(item))]).await;
        let channel = format!("channels/{}", CHANNELS[item]);
        report_is(comms, &channel, &[in_all(of_item(item))]).await;
    }
}

fn weeks(model: &Model) -> Vec<Line> {
    let days = model.counts.keys().map(|(_, on)| *on);
    let weeks: HashSet<_> = days
        .map(|on| (on.iso_week().year(), on.iso_week().week()))
        .collect();
    let in_week = |(year, week)| {
        let counts =
            model.sum(|_, on| (on.iso_week().year(), on.iso_week().week()) == (year, week));
        line("Uke", format!("uke {week}, {year}"), counts)
    };
    weeks.into_iter().map(in_week).collect()
}

/// The page, the lines and the spreadsheet of a report, one like the other.
async fn report_is(comms: &Client, report: &str, expected: &[Line]) {
    let mut comms = comms.clone();
    let page = words(&comms.get(&format!("/reports/{report}")).await.ok());
    let csv = comms.get(&format!("/reports/{report}.csv")).await;
    let csv = lines(&csv.body, b';');
    let xlsx = comms.get(&format!("/reports/{report}.xlsx")).await;
    let book = sheets(&xlsx.body);
    for (division, group, counts) in expected {
        let what = format!("{report}: {division} {group}");
        let cells = &csv[&((*division).to_owned(), group.clone())];
        let written = [1, 2, 8].map(|at| cells[at].parse().ok());
        assert_eq!(written, counts.map(Some), "{what}, lines {cells:?}");
        let written = in_book(&book, division, group);
        assert_eq!(written, counts.map(Some), "{what}, spreadsheet");
    }
    let clicks = expected[0].2[0];
    assert!(
        page.contains(&format!("Klikk {clicks} ")),
        "{report}: {clicks} in {page}"
    );
}

type Book = [(String, Vec<std::collections::HashMap<String, Cell>>)];

/// The three figures of a group in the spreadsheet: of the total on the first sheet one below
/// the other, of all others in the row of the group.
fn in_book(book: &Book, division: &str, group: &str) -> [Option<i64>; 3] {
    let measures = ["Klikk", "Besøkende", "Maskinbesøk"];
    let is = |cell: Option<&Cell>, text: &str| cell == Some(&Cell::Text(text.to_owned()));
    let number = |cell: Option<&Cell>| match cell {
        Some(Cell::Number(number)) => Some(*number as i64),
        _ => None,
    };
    let last = book.len() - 1;
    if division.is_empty() {
        let main = &book[0].1;
        return measures.map(|measure| {
            let row = main.iter().find(|row| is(row.get("A"), measure))?;
            number(row.get("B"))
        });
    }
    let rows = book[1..last].iter().map(|(_, rows)| rows);
    let mut found = rows.filter_map(|rows| {
        let row = rows.iter().find(|row| is(row.get("A"), group))?;
        Some((&rows[0], row))
    });
    let (head, row) = found.next().unwrap();
    measures.map(|measure| {
        let (column, _) = head.iter().find(|(_, cell)| is(Some(cell), measure))?;
        number(row.get(column))
    })
}

#[test]
fn the_sums_are_the_same_everywhere() {
    // Each case is a story of weeks over HTTP; what fails is shortened to its least.
    let config = Config {
        cases: 5,
        max_shrink_iters: 60,
        failure_persistence: None,
        ..Config::default()
    };
    let stories = prop::collection::vec(event(), 20..120);
    TestRunner::new(config)
        .run(&stories, |events| {
            actix_web::rt::System::new().block_on(story(&events));
            Ok(())
        })
        .unwrap();
}
