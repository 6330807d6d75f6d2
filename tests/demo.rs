//! The demo: its company, its one-tap sign-in, its pages. The company is written without
//! pictures, which are tested where they are painted.

use std::collections::BTreeSet;

use actix_web::http::StatusCode;
use chrono::{Days, NaiveDate};
use diesel::dsl::count_star;
use diesel::prelude::*;
use forpost::db::Conn;
use forpost::db::schema::{
    acceptances, ambassadors, campaigns, click_days, conversions, items, network_figures, persons,
    programme_days, shares, teams, votes,
};
use forpost::demo::cast::Face;
use forpost::demo::story::Story;
use forpost::demo::write::{self, Pictures};
use forpost::mail::{Mail, outbox};
use forpost::reports::answer::{Cell, Question};
use forpost::reports::ledger::Ledger;
use forpost::reports::model::{Slice, Subject};
use forpost::reports::period::Period;
use forpost::reports::verbs;

use crate::support::{TestApp, wednesday};

const SEED: u64 = 18;

async fn company(seed: u64) -> TestApp {
    let app = TestApp::start_demo().await;
    let story = Story::tell(seed, wednesday(), app.app.config.time_zone).unwrap();
    write::write(&app.app, &story, Pictures::Left, |_| {}).unwrap();
    app
}

/// How much of everything there is, by its table.
type Figures = (
    Vec<i64>,
    Vec<(String, i64)>,
    Vec<(String, i64)>,
    Vec<(NaiveDate, String, i64)>,
);

fn figures(app: &TestApp) -> Figures {
    app.db(|conn| {
        let counts = vec![
            teams::table.count().get_result(conn)?,
            persons::table.count().get_result(conn)?,
            ambassadors::table.count().get_result(conn)?,
            acceptances::table.count().get_result(conn)?,
            items::table.count().get_result(conn)?,
            votes::table.count().get_result(conn)?,
            shares::table.count().get_result(conn)?,
        ];
        let mut states: Vec<(String, i64)> = items::table
            .group_by(items::state)
            .select((items::state, count_star()))
            .load(conn)?;
        states.sort();
        let mut codes: Vec<(String, i64)> = shares::table
            .group_by(shares::code)
            .select((shares::code, count_star()))
            .load(conn)?;
        codes.sort();
        let mut clicks: Vec<(NaiveDate, String, i64)> = click_days::table
            .select((click_days::day, click_days::kind, click_days::clicks))
            .load(conn)?;
        clicks.sort();
        Ok((counts, states, codes, clicks))
    })
}

#[actix_web::test]
async fn the_company_is_as_large_as_promised_and_the_same_every_time() {
    let app = company(SEED).await;
    let first = figures(&app);
    let [teams, people, joined, accepted, items, votes, shared] = first.0[..] else {
        panic!("seven counts");
    };
    assert_eq!((teams, items), (8, 60));
    assert!((380..=420).contains(&people), "{people} people");
    assert!((115..=145).contains(&joined), "{joined} ambassadors");
    assert!(accepted >= joined, "{accepted} acceptances");
    assert!((300..2_000).contains(&votes), "{votes} votes");
    assert!((2_500..5_000).contains(&shared), "{shared} shares");
    let states: Vec<&str> = first.1.iter().map(|(state, _)| state.as_str()).collect();
    assert_eq!(
        states,
        ["draft", "expired", "published", "retracted", "scheduled"]
    );
    let total = |kind: &str| -> i64 {
        let of_kind = first.3.iter().filter(|(_, known, _)| known == kind);
        of_kind.map(|(_, _, clicks)| clicks).sum()
    };
    let (human, unique, bot) = (total("human"), total("unique"), total("bot"));
    assert!((15_000..60_000).contains(&human), "{human} clicks");
    assert!(unique <= human && unique > human / 2, "{unique} of {human}");
    assert!(bot > human / 4, "{bot} bots");

    assert!(
        first == figures(&company(SEED).await),
        "same seed, same day"
    );
    assert!(first != figures(&company(SEED + 1).await), "another seed");
}

#[actix_web::test]
async fn there_is_something_of_all_that_reports_tell() {
    let app = company(SEED).await;
    let count = |rows: &dyn Fn(&mut Conn) -> QueryResult<i64>| app.db(|conn| Ok(rows(conn)?));
    let of_hand = |hand: i32| {
        count(&|conn| {
            let hands = shares::table.filter(shares::hand.eq(hand));
            hands
                .filter(shares::parent_id.is_not_null().or(shares::hand.eq(1)))
                .count()
                .get_result(conn)
        })
    };
    let [first, second, third] = [1, 2, 3].map(of_hand);
    assert!(
        second * 100 > first * 2 && second * 100 < first * 12,
        "{second} of {first}"
    );
    assert!(third > 5 && third < second, "{third} of third hand");
    let figures = count(&|conn| network_figures::table.count().get_result(conn));
    assert!((300..2_000).contains(&figures), "{figures} network figures");
    let sent = |kind: &'static str| {
        count(&|conn| {
            let of_kind = conversions::table.filter(conversions::kind.eq(kind));
            of_kind.count().get_result(conn)
        })
    };
    let (started, sent) = (sent("started"), sent("sent"));
    assert!(
        sent > 20 && sent < started,
        "{sent} of {started} applications"
    );
    let days = count(&|conn| programme_days::table.count().get_result(conn));
    assert_eq!(days, 183, "a row for each day of the story");
    assert_eq!(count(&|conn| campaigns::table.count().get_result(conn)), 3);
    let travelled = count(&|conn| {
        click_days::table
            .inner_join(shares::table)
            .filter(shares::channel.eq("linkedin"))
            .filter(click_days::network.eq("facebook"))
            .count()
            .get_result(conn)
    });
    assert!(travelled > 50, "{travelled} rows of clicks that travelled");
    let bursts: Vec<i64> = app.db(|conn| {
        Ok(click_days::table
            .filter(click_days::burst.gt(0))
            .select(click_days::burst)
            .load(conn)?)
    });
    assert!(bursts.len() == 3 && bursts.iter().all(|clicks| *clicks > 1));
}

#[actix_web::test]
async fn no_share_is_older_than_its_ambassador_or_newer_than_today() {
    let app = company(SEED).await;
    let today = app.app.today();
    let early: i64 = app.db(|conn| {
        let joined = shares::person_id.eq(ambassadors::person_id.nullable());
        let rows: Vec<(NaiveDate, chrono::NaiveDateTime)> = shares::table
            .inner_join(ambassadors::table.on(joined))
            .select((shares::created_on, ambassadors::joined_at))
            .load(conn)?;
        let early = rows.iter().filter(|(day, at)| *day < at.date());
        Ok(early.count() as i64)
    });
    assert_eq!(early, 0);
    let ahead: Option<NaiveDate> = app.db(|conn| {
        let day = click_days::table.select(diesel::dsl::max(click_days::day));
        Ok(day.first(conn)?)
    });
    assert!(ahead.unwrap() <= today);
}

#[actix_web::test]
async fn in_no_week_more_people_take_part_than_there_are() {
    let app = company(SEED).await;
    let (ledger, today) = (Ledger::new(), app.app.settled_today());
    let mut known = 0;
    for weeks_ago in 0..26 {
        let question = Question {
            subject: Subject::Overview,
            slice: Slice::default(),
            period: Period::last_weeks(1, today - Days::new(7 * weeks_ago)),
            threshold: 5,
        };
        let answer = app.db(|conn| verbs::ask(conn, &ledger, today, question));
        if let Cell::Known(part) = answer.programme.unwrap().participation {
            assert!(part <= 1_000, "{part} ‰ {weeks_ago} weeks ago");
            known += 1;
        }
    }
    assert!(known > 20, "{known} weeks are known");
}

#[actix_web::test]
async fn everybody_of_the_cast_signs_in_with_one_tap() {
    let app = company(SEED).await;
    let mut visitor = app.visitor();
    let page = visitor.get("/sign-in").await.ok();
    for face in Face::ALL {
        assert!(page.contains(&format!("value=\"{face}\"")), "{face}");
        // The same browser goes from one to the next, and a browser of its own comes without
        // any token.
        let role = [("role", face.as_str())];
        let answer = visitor.post("/demo/sign-in", &role).await;
        assert_eq!(answer.done(), face.first_page());
        visitor.get("/demo/mail").await.ok();
        let mut fresh = app.visitor();
        fresh.post("/demo/sign-in", &role).await.done();
        let greeted = fresh.get("/demo/mail").await.ok();
        assert!(greeted.contains(face.name()), "{face}");
    }
    let nobody = app
        .visitor()
        .post("/demo/sign-in", &[("role", "king")])
        .await;
    assert_eq!(nobody.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn the_cast_is_what_the_sign_in_page_says() {
    let app = company(SEED).await;
    let shared_by = |face: Face| -> (i64, i64) {
        app.db(|conn| {
            let person: String = persons::table
                .filter(persons::name.eq(face.name()))
                .select(persons::id)
                .first(conn)?;
            let joined = ambassadors::table.filter(ambassadors::person_id.eq(&person));
            let joined = joined.count().get_result(conn)?;
            let shared = shares::table.filter(shares::person_id.eq(&person));
            Ok((joined, shared.count().get_result(conn)?))
        })
    };
    for &face in Face::ALL {
        let (joined, shared) = shared_by(face);
        if face == Face::Ambassador {
            assert!(joined == 1 && shared >= 20, "{shared} shares");
        } else {
            assert_eq!((joined, shared), (0, 0), "{face}");
        }
    }
    let of_the_leader: i64 = app.db(|conn| {
        let team: Option<String> = persons::table
            .filter(persons::name.eq(Face::Leader.name()))
            .select(persons::team_id)
            .first(conn)?;
        let members = ambassadors::table.inner_join(persons::table);
        let members = members.filter(persons::team_id.eq(team));
        Ok(members.count().get_result(conn)?)
    });
    assert!(of_the_leader >= 5, "{of_the_leader} ambassadors");
}

#[actix_web::test]
async fn an_item_under_embargo_is_read_and_not_shared() {
    let app = company(SEED).await;
    let id: String = app.db(|conn| {
        let under_embargo = items::table.filter(items::embargo_until.gt(wednesday()));
        Ok(under_embargo.select(items::id).first(conn)?)
    });
    let mut ambassador = app.visitor();
    let role = [("role", Face::Ambassador.as_str())];
    ambassador.post("/demo/sign-in", &role).await.done();
    let feed = ambassador.get("/feed").await.ok();
    assert!(feed.contains(&format!("href=\"/items/{id}\"")));
    assert!(feed.contains("Kan deles fra"), "{feed}");
    let page = ambassador.get(&format!("/items/{id}")).await.ok();
    assert!(page.contains("Saken har sperrefrist"), "{page}");
    assert!(!page.contains("name=\"channel\""), "{page}");
}

/// An address with its ids, numbers and codes left out: one of each kind is enough.
fn kind_of(address: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap();
    let is_one = |part: &&str| part.len() > 20 || part.parse::<u64>().is_ok();
    let parts = path.split('/');
    let parts: Vec<&str> = parts
        .map(|part| if is_one(&part) { "…" } else { part })
        .collect();
    parts.join("/")
}

#[actix_web::test]
async fn every_link_that_the_cast_is_shown_leads_somewhere() {
    let app = company(SEED).await;
    let link = regex::Regex::new(r#" href="(/[^"]*)""#).unwrap();
    let mut dead = Vec::new();
    // A kind of page is looked at by the first of the cast who is shown it.
    let mut seen = BTreeSet::new();
    for face in Face::ALL {
        let mut client = app.visitor();
        let role = [("role", face.as_str())];
        let first = client.post("/demo/sign-in", &role).await.done();
        seen.insert(kind_of(&first));
        let mut waiting = vec![first];
        while let Some(address) = waiting.pop() {
            let answer = client.get(&address).await;
            if !(answer.status.is_success() || answer.status.is_redirection()) {
                dead.push(format!("{face}: {address}: {}", answer.status));
            }
            for found in link.captures_iter(&answer.text()) {
                let address = found[1].replace("&amp;", "&");
                if !address.starts_with("/assets/") && seen.insert(kind_of(&address)) {
                    waiting.push(address);
                }
            }
        }
    }
    assert!(seen.len() > 30, "only {seen:?}");
    assert!(dead.is_empty(), "{}", dead.join("\n"));
}

#[actix_web::test]
async fn outside_the_demo_its_addresses_do_not_exist() {
    let app = TestApp::start().await;
    let role = [("role", "admin")];
    let answer = app.visitor().post("/demo/sign-in", &role).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    let answer = app.visitor().get("/demo/mail").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn mail_is_shown_and_its_html_cannot_do_anything() {
    let app = TestApp::start_demo().await;
    let mut visitor = app.visitor();
    assert!(
        visitor
            .get("/demo/mail")
            .await
            .ok()
            .contains("href=\"/sign-in\"")
    );
    let mail = Mail {
        kind: "people-invitation".into(),
        person: None,
        to: ("Eva Lind".into(), "eva.lind@havlun.example".into()),
        subject: "Velkommen <til> Havlun".into(),
        text: "Åpne http://127.0.0.1:8080/invitations/abc innen onsdag.".into(),
        html: "<p>Åpne <a href=\"/x\">lenken</a></p><script>alert(1)</script>".into(),
        unsubscribe: None,
    };
    let id = app.db(|conn| forpost::db::write(conn, |conn| outbox::put(conn, &mail, wednesday())));
    let list = visitor.get("/demo/mail").await.ok();
    assert!(list.contains(&format!("href=\"/demo/mail/{id}\"")));
    assert!(list.contains("Velkommen &lt;til&gt; Havlun"));

    let page = visitor.get(&format!("/demo/mail/{id}")).await;
    let policy = page.header("content-security-policy").unwrap().to_owned();
    assert!(policy.contains("frame-src 'self'") && policy.contains("script-src 'self'"));
    let page = page.ok();
    assert!(page.contains(&format!("src=\"/demo/mail/{id}/html\"")));
    assert!(page.contains("href=\"http://127.0.0.1:8080/invitations/abc\""));

    let html = visitor.get(&format!("/demo/mail/{id}/html")).await;
    let policy = html.header("content-security-policy").unwrap();
    assert!(policy.contains("default-src 'none'") && policy.contains("sandbox"));
    assert!(policy.contains("frame-ancestors 'self'"));
    for nothing in [
        "/demo/mail/abc",
        "/demo/mail/019ab77e-0000-7000-8000-000000000000",
    ] {
        let answer = visitor.get(nothing).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{nothing}");
    }
}
