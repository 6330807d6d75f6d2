//! No way out lets an item out that must not leave: every combination of state, internal-only,
//! embargo, expiry, audience and crisis, asked at every door.

use std::io::Cursor;

use actix_web::http::StatusCode;
use chrono::{NaiveDateTime, TimeDelta};
use forpost::access::{PersonId, Role};
use forpost::content::channel::Channel;
use forpost::content::model::{Audience, ItemId, ItemState, MediaId, QuoteDraft, QuoteId};
use forpost::content::picture::Picture;
use forpost::content::store as content;
use forpost::content::verbs::keep_picture;
use forpost::people::store as people;
use forpost::texts::Lang;
use image::{DynamicImage, ImageFormat};

use crate::digest::{MONDAY, strike};
use crate::support::{Client, NewPerson, TestApp, item, wednesday};

/// When something is, seen from the Wednesday on which the doors are tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum When {
    Never,
    Past,
    Ahead,
}

const WHENS: [When; 3] = [When::Never, When::Past, When::Ahead];

/// For whom, seen from Kari, who is in no team and reads bokmål.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum For {
    Everybody,
    AnotherTeam,
    AnotherLanguage,
}

const AUDIENCES: [For; 3] = [For::Everybody, For::AnotherTeam, For::AnotherLanguage];

/// One combination, and the item that has it.
#[derive(Clone, Debug)]
struct Case {
    state: ItemState,
    is_internal: bool,
    embargo: When,
    expiry: When,
    audience: For,
    title: String,
    code: String,
    item: ItemId,
    quote: QuoteId,
}

impl Case {
    /// The rule, written a second time and without the code that is tested.
    fn may_leave(&self) -> bool {
        self.state == ItemState::Published
            && !self.is_internal
            && self.embargo != When::Ahead
            && self.expiry != When::Past
    }

    fn is_read_by_kari(&self) -> bool {
        self.state == ItemState::Published
            && self.expiry != When::Past
            && self.audience == For::Everybody
    }

    fn is_for_the_wall(&self) -> bool {
        self.may_leave() && self.audience == For::Everybody
    }
}

fn moment(when: When, past: TimeDelta) -> Option<NaiveDateTime> {
    match when {
        When::Never => None,
        When::Past => Some(wednesday() - past),
        When::Ahead => Some(wednesday() + TimeDelta::days(30)),
    }
}

fn put(app: &TestApp, mut case: Case, picture: MediaId) -> Case {
    let mut new = item(&case.title);
    new.media_id = Some(picture);
    new.state = case.state;
    new.internal_only = case.is_internal;
    new.embargo_until = moment(case.embargo, TimeDelta::minutes(30));
    new.expires_at = moment(case.expiry, TimeDelta::minutes(10));
    // What must not leave is the newest: where lists are cut, it would come first.
    let age = TimeDelta::hours(if case.is_for_the_wall() { 2 } else { 1 });
    let is_out = !matches!(case.state, ItemState::Draft | ItemState::Scheduled);
    new.published_at = is_out.then(|| wednesday() - age);
    case.item = app.put_item(&new);
    let said = QuoteDraft::typed("Sjøen er kald.", "");
    case.quote = app.db(|conn| {
        content::set_quotes(conn, case.item, &[said])?;
        Ok(content::quotes_of(conn, case.item)?[0].id)
    });
    app.db(|conn| {
        let audience = match case.audience {
            For::Everybody => return Ok(()),
            For::AnotherTeam => Audience {
                teams: vec![people::team_named(conn, "Salg")?],
                ..Audience::default()
            },
            For::AnotherLanguage => Audience {
                langs: vec![Lang::Da],
                ..Audience::default()
            },
        };
        content::set_audience(conn, case.item, &audience)
    });
    app.put_share(&case.code, case.item, None, Channel::LinkedIn);
    case
}

/// A picture that all of them show.
fn put_picture(app: &TestApp) -> MediaId {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::new_rgb8(16, 9)
        .write_to(&mut bytes, ImageFormat::Jpeg)
        .unwrap();
    let picture = Picture {
        bytes: bytes.into_inner(),
        content_type: "image/jpeg",
        width: 16,
        height: 9,
    };
    app.db(|conn| keep_picture(conn, picture))
}

fn put_all(app: &TestApp) -> Vec<Case> {
    let picture = put_picture(app);
    let mut cases = Vec::new();
    for &state in ItemState::ALL {
        for is_internal in [false, true] {
            for embargo in WHENS {
                for expiry in WHENS {
                    for audience in AUDIENCES {
                        let number = cases.len();
                        let case = Case {
                            state,
                            is_internal,
                            embargo,
                            expiry,
                            audience,
                            title: format!("Sak nummer {number:03}"),
                            code: format!("Lenke{number:06}"),
                            item: ItemId::new(),
                            quote: QuoteId::new(),
                        };
                        cases.push(put(app, case, picture));
                    }
                }
            }
        }
    }
    assert_eq!(
        cases.iter().filter(|case| case.is_for_the_wall()).count(),
        4
    );
    cases
}

/// What a page or a mail lets out must be for the wall; `all` says that it has room for all of it.
#[track_caller]
fn assert_nothing_slips(door: &str, text: &str, cases: &[Case], all: bool) {
    for case in cases {
        let is_there = text.contains(&case.title);
        assert!(!is_there || case.is_for_the_wall(), "{door}: {case:?}");
        assert!(
            !all || is_there == case.is_for_the_wall(),
            "{door}: {case:?}"
        );
    }
}

struct House {
    app: TestApp,
    kari: PersonId,
    comms: PersonId,
    cases: Vec<Case>,
    screen: String,
}

async fn house() -> House {
    let app = TestApp::start().await;
    let kari = app.add(NewPerson::default());
    app.join(kari, &[(Channel::LinkedIn, None)]);
    let comms = app.add(NewPerson {
        email: "silje@example.org",
        roles: &[Role::Comms],
        ..NewPerson::default()
    });
    let cases = put_all(&app);
    let fields = [("name", "Resepsjonen"), ("language", "nb")];
    let made = app.client_of(comms).post("/office/screens", &fields).await;
    let page = made.ok();
    let (_, rest) = page.split_once("id=\"address\">").unwrap();
    let address = rest.split('<').next().unwrap();
    let screen = address[address.find("/screens/").unwrap()..].to_owned();
    House {
        app,
        kari,
        comms,
        cases,
        screen,
    }
}

/// The doors that are asked about each item: the feed, its page, its share, its picture, its quote,
/// its link.
async fn try_each(house: &House, is_halted: bool) {
    let mut kari: Client = house.app.client_of(house.kari);
    let mut visitor = house.app.visitor();
    let mut feed = String::new();
    for page in 1..=3 {
        feed += &kari.get(&format!("/feed?page={page}")).await.ok();
    }
    for case in &house.cases {
        let is_read = case.is_read_by_kari();
        assert_eq!(feed.contains(&case.title), is_read, "feed: {case:?}");
        let path = format!("/items/{}", case.item);
        let page = kari.get(&path).await;
        assert_eq!(page.status == StatusCode::OK, is_read, "page: {case:?}");
        let may_share = is_read && case.may_leave() && !is_halted;
        for offer in ["name=\"channel\"", "name=\"quote\""] {
            let offers = page.text().contains(offer);
            assert_eq!(offers, may_share, "{offer}: {case:?}");
        }
        let quote = case.quote.to_string();
        let fields = [("channel", "facebook"), ("quote", &quote)];
        let quoted = kari.post(&format!("{path}/shares"), &fields).await;
        assert_eq!(quoted.status.is_redirection(), may_share, "quote: {case:?}");
        let share = kari
            .post(&format!("{path}/shares"), &[("channel", "x")])
            .await;
        assert_eq!(share.status.is_redirection(), may_share, "share: {case:?}");
        let offers = page.text().contains("/pictures/square");
        assert_eq!(offers, may_share, "pictures: {case:?}");
        let file = kari.get(&format!("{path}/pictures/square")).await;
        assert_eq!(
            file.status == StatusCode::OK,
            may_share,
            "picture: {case:?}"
        );
        for (ending, leads) in [("", StatusCode::FOUND), ("+", StatusCode::OK)] {
            let link = visitor.get(&format!("/s/{}{ending}", case.code)).await;
            assert_eq!(link.status == leads, case.may_leave(), "link: {case:?}");
            let tells = link.text().contains(&case.title);
            assert!(!tells || case.may_leave(), "link: {case:?}");
        }
    }
}

#[actix_web::test]
async fn nothing_leaves_by_any_door_that_must_not() {
    let house = house().await;
    try_each(&house, false).await;
    let screen = house.app.visitor().get(&house.screen).await.ok();
    assert_nothing_slips("screen", &screen, &house.cases, false);

    let mails = strike(&house.app, MONDAY).await;
    let letters: Vec<_> = mails
        .iter()
        .filter(|mail| mail.text.contains("Sak nummer"))
        .collect();
    assert!(!letters.is_empty(), "a letter goes out");
    for mail in letters {
        assert_nothing_slips("letter", &mail.text, &house.cases, false);
    }
    // The week is settled on Tuesday.
    house.app.set_clock(wednesday() + TimeDelta::days(6));
    let mut comms = house.app.client_of(house.comms);
    let printed = comms.get("/digest/printable").await.ok();
    assert_nothing_slips("printable", &printed, &house.cases, true);
}

#[actix_web::test]
async fn in_a_crisis_nothing_new_leaves_at_all() {
    let house = house().await;
    let fields = [
        ("kind", "crisis"),
        ("name", "Driftsstans"),
        ("message_nb", "Ikke del noe nå."),
        ("statement_nb", "Vi retter feilen."),
        ("links", "keep"),
        ("mails", "nobody"),
        ("meant", "yes"),
    ];
    let mut comms = house.app.client_of(house.comms);
    comms.post("/studio/crisis", &fields).await.done();
    try_each(&house, true).await;
    let screen = house.app.visitor().get(&house.screen).await.ok();
    assert!(!screen.contains("Sak nummer"), "screen");
    let mails = strike(&house.app, MONDAY).await;
    assert!(
        mails.iter().all(|mail| !mail.text.contains("Sak nummer")),
        "letter"
    );
}
