//! Following a link: where it leads, what the browser is told, what is counted.

mod conversions;
mod counting;
mod kill;
mod tokens;
mod withheld;

use actix_web::http::StatusCode;
use chrono::TimeDelta;
use diesel::prelude::*;
use forpost::access::PersonId;
use forpost::content::model::{Item, ItemState};
use forpost::db::schema::click_days;
use forpost::reach::model::ClickKind;
use forpost::reach::network::Network;
use forpost::sharing::channel::Channel;

use crate::support::{Client, NewPerson, TestApp, item, wednesday};

const CODE: &str = "aB3dE6gH9jK";
const PHONE: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1";
const LAPTOP: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0";

/// An application with one item, shared by `person` under [`CODE`].
async fn shared(settings: &[(&str, &str)], change: impl FnOnce(&mut Item)) -> (TestApp, PersonId) {
    let app = TestApp::start_with(settings).await;
    let person = app.add(NewPerson::default());
    let mut item = item("Sjøvann varmer");
    change(&mut item);
    let item = app.put_item(&item);
    app.put_share(CODE, item, Some(person), Channel::LinkedIn);
    (app, person)
}

fn phone(app: &TestApp) -> Client {
    app.visitor().with_header("user-agent", PHONE)
}

/// Clicks of one kind, all days and networks together.
fn clicks(app: &TestApp, kind: ClickKind) -> i64 {
    let rows: Vec<i64> = app.db(|conn| {
        Ok(click_days::table
            .filter(click_days::kind.eq(kind))
            .select(click_days::clicks)
            .load(conn)?)
    });
    rows.iter().sum()
}

/// Human, unique, bot.
fn counted(app: &TestApp) -> [i64; 3] {
    [ClickKind::Human, ClickKind::Unique, ClickKind::Bot].map(|kind| clicks(app, kind))
}

fn link() -> String {
    format!("/s/{CODE}")
}

#[actix_web::test]
async fn a_browser_that_names_itself_in_other_letters_is_a_persons() {
    let (app, _) = shared(&[], |_| {}).await;
    let agent = PHONE.replace("iPhone;", "iPhone; Ren\u{e9}s t\u{e5}rn;");
    let mut phone = app.visitor().with_header("user-agent", &agent);
    assert_eq!(phone.get(&link()).await.status, StatusCode::FOUND);
    assert_eq!(counted(&app), [1, 1, 0]);
}

#[actix_web::test]
async fn a_link_leads_on_and_leaves_nothing_behind() {
    let (app, _) = shared(&[], |_| {}).await;
    let answer = phone(&app).get(&link()).await;
    assert_eq!(answer.status, StatusCode::FOUND);
    assert_eq!(answer.location(), "https://www.example.org/historier/varme");
    assert_eq!(answer.header("set-cookie"), None);
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    assert_eq!(answer.header("x-robots-tag"), Some("noindex"));
    assert_eq!(
        answer.header("referrer-policy"),
        Some("strict-origin-when-cross-origin")
    );
    assert!(answer.body.len() < 1000);
}

#[actix_web::test]
async fn a_person_counts_every_time_and_once_a_day_as_a_visitor() {
    let (app, _) = shared(&[], |_| {}).await;
    for _ in 0..3 {
        phone(&app).get(&link()).await;
    }
    assert_eq!(counted(&app), [3, 1, 0]);
    app.visitor()
        .with_header("user-agent", LAPTOP)
        .get(&link())
        .await;
    phone(&app).at_address([203, 0, 113, 8]).get(&link()).await;
    assert_eq!(counted(&app), [5, 3, 0]);
    app.set_clock(wednesday() + chrono::TimeDelta::days(1));
    phone(&app).get(&link()).await;
    assert_eq!(counted(&app), [6, 4, 0]);
}

#[actix_web::test]
async fn days_begin_where_the_organisation_is() {
    let (app, _) = shared(&[], |_| {}).await;
    // 23:30 UTC is half past midnight in Oslo.
    app.set_clock(wednesday().date().and_hms_opt(23, 30, 0).unwrap());
    phone(&app).get(&link()).await;
    let days: Vec<chrono::NaiveDate> = app.db(|conn| {
        Ok(click_days::table
            .select(click_days::day)
            .distinct()
            .load(conn)?)
    });
    assert_eq!(
        days,
        [chrono::NaiveDate::from_ymd_opt(2026, 11, 19).unwrap()]
    );
}

#[actix_web::test]
async fn machines_are_led_on_and_counted_apart() {
    let (app, _) = shared(&[], |_| {}).await;
    let previewer =
        "LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)";
    let machines = [
        app.visitor().with_header("user-agent", previewer),
        app.visitor().with_header("user-agent", "curl/8.5.0"),
        app.visitor(),
        phone(&app).with_header("sec-purpose", "prefetch;prerender"),
        phone(&app).with_header("x-moz", "prefetch"),
    ];
    for mut machine in machines {
        assert_eq!(machine.get(&link()).await.status, StatusCode::FOUND);
    }
    let head = phone(&app).head(&link()).await;
    assert_eq!(head.status, StatusCode::FOUND);
    assert_eq!(head.location(), "https://www.example.org/historier/varme");
    assert_eq!(counted(&app), [0, 0, 6]);
}

#[actix_web::test]
async fn who_asks_not_to_be_counted_is_not() {
    let (app, kari) = shared(&[], |_| {}).await;
    for header in ["dnt", "sec-gpc"] {
        let answer = phone(&app).with_header(header, "1").get(&link()).await;
        assert_eq!(answer.status, StatusCode::FOUND);
    }
    let own = app
        .client_of(kari)
        .with_header("user-agent", PHONE)
        .get(&link())
        .await;
    assert_eq!(own.status, StatusCode::FOUND);
    assert_eq!(counted(&app), [0, 0, 0]);
    let ola = app.add(NewPerson {
        email: "ola@example.org",
        ..NewPerson::default()
    });
    app.client_of(ola)
        .with_header("user-agent", PHONE)
        .get(&link())
        .await;
    assert_eq!(counted(&app), [1, 1, 0]);
}

#[actix_web::test]
async fn the_network_is_kept_and_nothing_finer() {
    let (app, _) = shared(&[], |_| {}).await;
    for referer in [
        "https://www.linkedin.com/",
        "https://lnkd.in/x",
        "https://blogg.example/",
    ] {
        phone(&app)
            .with_header("referer", referer)
            .get(&link())
            .await;
    }
    let mut networks: Vec<(Network, i64)> = app.db(|conn| {
        Ok(click_days::table
            .filter(click_days::kind.eq(ClickKind::Human))
            .select((click_days::network, click_days::clicks))
            .load(conn)?)
    });
    networks.sort();
    assert_eq!(networks, [(Network::LinkedIn, 2), (Network::Other, 1)]);
}

#[actix_web::test]
async fn behind_a_trusted_proxy_the_browser_counts_and_elsewhere_nobody_is_believed() {
    let (app, _) = shared(&[("FORPOST_TRUSTED_PROXIES", "10.0.0.1")], |_| {}).await;
    for browser in ["198.51.100.1", "198.51.100.2"] {
        phone(&app)
            .at_address([10, 0, 0, 1])
            .with_header("x-forwarded-for", browser)
            .get(&link())
            .await;
    }
    assert_eq!(counted(&app), [2, 2, 0]);
    for pretended in ["198.51.100.3", "198.51.100.4"] {
        phone(&app)
            .with_header("x-forwarded-for", pretended)
            .get(&link())
            .await;
    }
    assert_eq!(counted(&app), [4, 3, 0]);
}

#[actix_web::test]
async fn links_that_lead_nowhere_are_all_alike() {
    type Change = fn(&mut Item);
    let changes: [Change; 6] = [
        |item| item.state = ItemState::Retracted,
        |item| item.state = ItemState::Expired,
        |item| item.state = ItemState::Draft,
        |item| item.expires_at = Some(wednesday()),
        |item| item.internal_only = true,
        |item| item.embargo_until = Some(wednesday() + TimeDelta::minutes(1)),
    ];
    let app = TestApp::start().await;
    let unknown = phone(&app).get("/s/zzzzzzzzzzz").await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    assert_eq!(unknown.header("x-robots-tag"), Some("noindex"));
    for change in changes {
        let (app, _) = shared(&[], change).await;
        for path in [link(), format!("/s/{CODE}+"), "/s/zzzzzzzzzzz+".to_owned()] {
            let answer = phone(&app).get(&path).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
            assert_eq!(answer.body, unknown.body, "{path}");
        }
        assert_eq!(counted(&app), [0, 0, 0]);
    }
}

#[actix_web::test]
async fn a_link_leads_only_where_its_item_does() {
    let (app, _) = shared(&[], |_| {}).await;
    for query in ["?url=https://evil.example/", "?next=//evil.example"] {
        let answer = phone(&app).get(&format!("/s/{CODE}{query}")).await;
        assert_eq!(answer.location(), "https://www.example.org/historier/varme");
    }
    let answer = phone(&app)
        .get(&format!("/s/{CODE}%2F..%2F..%2Fevil"))
        .await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn nothing_beside_a_link_is_taken_for_one() {
    let (app, _) = shared(&[], |_| {}).await;
    let beside = ["/s", "/s/", "/s/+", "/sx", "/t"].map(str::to_owned);
    let below = ["/", "/x", "//", "/+"].map(|more| format!("/s/{CODE}{more}"));
    let before = [
        format!("//s/{CODE}"),
        format!("/s//{CODE}"),
        format!("/s{CODE}"),
    ];
    for path in beside.into_iter().chain(below).chain(before) {
        let answer = phone(&app).get(&path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
    let posted = phone(&app).post(&link(), &[]).await;
    assert_eq!(posted.status, StatusCode::NOT_FOUND);
    assert_eq!(counted(&app), [0, 0, 0]);
    assert_eq!(phone(&app).get(&link()).await.status, StatusCode::FOUND);
    assert_eq!(counted(&app), [1, 1, 0]);
}

#[actix_web::test]
async fn the_link_of_one_who_left_still_leads_on() {
    let app = TestApp::start().await;
    let item = app.put_item(&item("Sjøvann varmer"));
    app.put_share(CODE, item, None, Channel::LinkedIn);
    let answer = phone(&app).get(&link()).await;
    assert_eq!(answer.status, StatusCode::FOUND);
    assert_eq!(counted(&app), [1, 1, 0]);
}

#[actix_web::test]
async fn other_hosts_are_shown_before_the_visitor_goes_there() {
    let hosts = [(
        "FORPOST_SHARING__DIRECT_HOSTS",
        "www.example.org,jobb.example.org",
    )];
    let (app, _) = shared(&hosts, |_| {}).await;
    assert_eq!(phone(&app).get(&link()).await.status, StatusCode::FOUND);
    let (app, _) = shared(&hosts, |item| item.url = "https://evil.example/x".into()).await;
    let answer = phone(&app).get(&link()).await;
    assert_eq!(answer.header("location"), None);
    let page = answer.ok();
    assert!(page.contains("href=\"https://evil.example/x\""), "{page}");
    assert_eq!(counted(&app), [1, 1, 0]);
}

#[actix_web::test]
async fn a_plus_tells_where_the_link_leads_and_counts_nothing() {
    let (app, _) = shared(&[], |_| {}).await;
    let mut visitor = phone(&app).with_header("accept-language", "en");
    let page = visitor.get(&format!("/s/{CODE}+")).await.ok();
    for told in [
        "https://www.example.org/historier/varme",
        "Sjøvann varmer",
        "What is not stored",
        "href=\"/privacy\"",
    ] {
        assert!(page.contains(told), "{told}: {page}");
    }
    assert!(!page.contains("Kari"), "the ambassador is not named");
    assert_eq!(counted(&app), [0, 0, 0]);
}
