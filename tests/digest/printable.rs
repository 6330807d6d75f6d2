//! The weekly on paper: what stands on it, and that its codes lead there.

use actix_web::http::StatusCode;
use chrono::{NaiveDateTime, TimeDelta};
use diesel::prelude::*;
use forpost::access::Role;
use forpost::content::channel::Channel;
use forpost::content::model::{Audience, Item, ItemId, ItemKind, ItemState, Purpose};
use forpost::content::store as content;
use forpost::db::schema::click_days;
use forpost::texts::Lang;
use regex::Regex;

use crate::support::{Client, NewPerson, TestApp, item, wednesday};

/// The Tuesday after: week 47, in which [`item`] came out, is over.
fn next_tuesday() -> NaiveDateTime {
    wednesday() + TimeDelta::days(6)
}

async fn next_week() -> TestApp {
    let app = TestApp::start().await;
    app.set_clock(next_tuesday());
    app
}

fn reader(app: &TestApp, role: Role, team: Option<&str>) -> Client {
    app.signed_in(NewPerson {
        email: &format!("{role}@example.org"),
        team,
        roles: &[role],
        ..NewPerson::default()
    })
}

fn put(app: &TestApp, title: &str, change: impl FnOnce(&mut Item)) -> ItemId {
    let mut new = item(title);
    change(&mut new);
    app.put_item(&new)
}

fn only_for(app: &TestApp, item: ItemId, team: Option<&str>, lang: Option<Lang>) {
    app.db(|conn| {
        let team = team.map(|name| forpost::people::store::team_named(conn, name));
        let audience = Audience {
            teams: team.transpose()?.into_iter().collect(),
            langs: lang.into_iter().collect(),
            ..Audience::default()
        };
        content::set_audience(conn, item, &audience)
    });
}

fn titles(page: &str) -> Vec<String> {
    let title = Regex::new(r#"<a class="list-title"[^>]*>([^<]*)</a>"#).unwrap();
    let found = title.captures_iter(page);
    found.map(|title| title[1].to_owned()).collect()
}

/// What a phone reads from the codes of a page, in their order.
fn read_codes(page: &str) -> Vec<String> {
    const SCALE: usize = 4;
    let code =
        Regex::new(r#"class="qr" viewBox="0 0 (\d+) (\d+)"[^>]*><path d="([^"]*)""#).unwrap();
    let run = Regex::new(r"M(\d+) (\d+)h(\d+)v1h-\d+z").unwrap();
    let read = code.captures_iter(page).map(|code| {
        let size: usize = code[1].parse().unwrap();
        assert_eq!(code[1], code[2], "square");
        let mut dark = vec![false; size * size];
        for run in run.captures_iter(&code[3]) {
            let [x, y, wide] = [1, 2, 3].map(|n| run[n].parse::<usize>().unwrap());
            dark[y * size + x..][..wide].fill(true);
        }
        let side = size * SCALE;
        let shade = |x: usize, y: usize| match dark[y / SCALE * size + x / SCALE] {
            true => 0,
            false => 255,
        };
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side, side, shade);
        let found = picture.detect_grids();
        assert_eq!(found.len(), 1);
        found[0].decode().unwrap().1
    });
    read.collect()
}

#[actix_web::test]
async fn the_codes_lead_to_the_items() {
    let app = next_week().await;
    let id = put(&app, "Sjøvann varmer", |_| {});
    let other = put(&app, "Montør i Ålesund", |item| {
        item.kind = ItemKind::Vacancy;
        item.purpose = Purpose::Recruitment;
        item.job_deadline = "2026-12-01".parse().ok();
        item.pinned = true;
    });
    let mut comms = reader(&app, Role::Comms, None);
    let page = comms.get("/digest/printable").await.ok();
    assert_eq!(titles(&page), ["Montør i Ålesund", "Sjøvann varmer"]);
    let address = |id| format!("http://127.0.0.1:8080/items/{id}");
    assert_eq!(read_codes(&page), [address(other), address(id)]);
    for said in [
        "Uke 47: nytt å lese og dele",
        "16. november 2026 – 22. november 2026",
        "Frist 1. desember 2026",
        "Fra iskaldt vann til varm radiator.",
    ] {
        assert!(page.contains(said), "{said} in {page}");
    }
    assert!(!page.contains("ble klikket på"), "nobody has clicked");
}

#[actix_web::test]
async fn the_week_comes_first_and_what_is_still_out_fills_the_sheet() {
    let app = next_week().await;
    let days = |n| Some(wednesday() - TimeDelta::days(n));
    for n in 1..=4 {
        put(&app, &format!("Ny {n}"), |item| {
            item.published_at = days(n - 2)
        });
    }
    put(&app, "Eldre", |item| item.published_at = days(20));
    put(&app, "Eldst", |item| item.published_at = days(40));
    put(&app, "Festet og gammel", |item| {
        (item.pinned, item.published_at) = (true, days(50));
    });
    put(&app, "Uka etter", |item| {
        item.published_at = Some(next_tuesday())
    });
    put(&app, "Utløpt", |item| item.expires_at = Some(wednesday()));
    put(&app, "Trukket", |item| item.state = ItemState::Retracted);
    let mut comms = reader(&app, Role::Comms, None);
    let page = comms.get("/digest/printable").await.ok();
    assert_eq!(
        titles(&page),
        ["Ny 1", "Ny 2", "Ny 3", "Ny 4", "Festet og gammel"]
    );
    let page = comms.get("/digest/printable?week=2026-W43").await.ok();
    assert_eq!(
        titles(&page),
        ["Festet og gammel", "Eldst"],
        "no later ones"
    );
    let open = comms.get("/digest/printable?week=2026-W48").await;
    assert_eq!(open.status, StatusCode::CONFLICT);
    let none = comms.get("/digest/printable?week=2025-W20").await.ok();
    assert!(none.contains("Ingenting er ute for alle") && none.contains("2025"));
}

#[actix_web::test]
async fn it_is_for_everybody_or_for_the_leaders_team_and_in_the_language_asked_for() {
    let app = next_week().await;
    put(&app, "For alle", |_| {});
    only_for(&app, put(&app, "Bare drift", |_| {}), Some("Drift"), None);
    only_for(&app, put(&app, "Bare salg", |_| {}), Some("Salg"), None);
    let danish = put(&app, "Kun på dansk", |item| item.lang = Lang::Da);
    only_for(&app, danish, None, Some(Lang::Da));
    let sorted = |page: &str| {
        let mut titles = titles(page);
        titles.sort();
        titles
    };
    let mut hr = reader(&app, Role::Hr, Some("Drift"));
    let page = hr.get("/digest/printable").await.ok();
    assert_eq!(sorted(&page), ["For alle"]);
    let mut leader = reader(&app, Role::Leader, Some("Drift"));
    let page = leader.get("/digest/printable").await.ok();
    assert_eq!(sorted(&page), ["Bare drift", "For alle"]);
    assert!(page.contains("Drift · 16. november"));
    let page = hr.get("/digest/printable?language=da").await.ok();
    assert!(page.contains("<html lang=\"da\">") && page.contains("Uge 47: nyt at læse og dele"));
    assert_eq!(sorted(&page), ["For alle", "Kun på dansk"]);
    let page = hr.get("/digest/printable?language=en").await.ok();
    assert!(page.contains("Week 47: new to read and share"));
    let page = hr.get("/digest/printable?language=xx").await.ok();
    assert!(page.contains("<html lang=\"nb\">"));
}

#[actix_web::test]
async fn the_clicks_are_those_of_the_report_and_hidden_for_few() {
    let said = "Det som ble delt fra Fjordkraft Varme, ble klikket på";
    for (people, expected) in [(4, None), (6, Some("1\u{a0}500 ganger"))] {
        let app = next_week().await;
        let id = put(&app, "Sjøvann varmer", |_| {});
        for n in 0..people {
            click(&app, id, n);
        }
        let mut comms = reader(&app, Role::Comms, None);
        let page = comms.get("/digest/printable").await.ok();
        assert_eq!(page.contains(said), expected.is_some(), "{people}");
        if let Some(clicks) = expected {
            assert!(page.contains(&format!("{said} {clicks}")), "{page}");
            let report = "/reports/overview?period=weeks&from=2026-W47&to=2026-W47";
            let report = comms.get(report).await.ok();
            assert!(report.contains("1\u{a0}500"));
        }
    }
}

/// An ambassador whose share was clicked 250 times on Wednesday.
fn click(app: &TestApp, item: ItemId, n: usize) {
    let person = app.add(NewPerson {
        email: &format!("a{n}@example.org"),
        ..NewPerson::default()
    });
    app.join(person, &[]);
    let share = app.put_share(&format!("aaaaaaaaaa{n}"), item, Some(person), Channel::X);
    app.db(|conn| {
        diesel::insert_into(click_days::table)
            .values((
                click_days::day.eq(wednesday().date()),
                click_days::share_id.eq(share),
                click_days::network.eq("none"),
                click_days::kind.eq("human"),
                click_days::clicks.eq(250_i64),
            ))
            .execute(conn)?;
        Ok(())
    });
}
