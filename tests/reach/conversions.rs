//! Conversions: other sites tell what came of a visit.

use actix_web::http::{Method, StatusCode};
use actix_web::test::TestRequest;
use chrono::NaiveDate;
use diesel::prelude::*;
use forpost::access::PersonId;
use forpost::content::channel::Channel;
use forpost::content::model::{ItemId, ItemState};
use forpost::db;
use forpost::db::schema::{api_tokens, consents, conversions};
use serde_json::{Value, json};

use super::tokens::{admin, revocation, token};
use crate::support::{Client, NewPerson, Response, TestApp, item, wednesday};

const PATH: &str = "/api/v1/conversions";
const SITE: &str = "https://jobb.example.org";
const CODE: &str = "aB3dE6gH9jK";

/// An application with one vacancy, an admin's browser and a server's token.
pub async fn start() -> (TestApp, ItemId, Client, String) {
    let app = TestApp::start().await;
    let mut vacancy = item("Montør i Ørsta");
    vacancy.url = format!("{SITE}/stillinger/17?kilde=intranett");
    let vacancy = app.put_item(&vacancy);
    let (_, mut admin) = admin(&app);
    let secret = token(&mut admin, "Søknadssystemet", "").await;
    (app, vacancy, admin, secret)
}

/// A program that shows this token.
pub fn program(app: &TestApp, secret: &str) -> Client {
    app.visitor()
        .with_header("authorization", &format!("Bearer {secret}"))
}

pub async fn tell(program: &mut Client, body: &Value) -> Response {
    let request = TestRequest::post().uri(PATH).set_json(body);
    program.send(request).await
}

/// A conversion that needs nothing more.
pub fn sent(item: ItemId, key: &str) -> Value {
    json!({ "item": item, "kind": "sent", "key": key })
}

pub type Row = (NaiveDate, ItemId, Option<Channel>, String, Option<i64>);

pub fn kept(app: &TestApp) -> Vec<Row> {
    app.db(|conn| {
        Ok(conversions::table
            .order(conversions::id)
            .select((
                conversions::day,
                conversions::item_id,
                conversions::channel,
                conversions::kind,
                conversions::share_id,
            ))
            .load(conn)?)
    })
}

#[track_caller]
pub fn refused(answer: Response, status: StatusCode) -> Value {
    assert_eq!(answer.status, status, "{}", answer.text());
    assert_eq!(
        answer.header("content-type"),
        Some("application/problem+json")
    );
    assert_eq!(answer.header("set-cookie"), None);
    let problem: Value = serde_json::from_slice(&answer.body).unwrap();
    assert_eq!(problem["status"], status.as_u16());
    assert_eq!(problem["title"], status.canonical_reason().unwrap());
    assert_eq!(problem["type"], "about:blank");
    problem
}

#[actix_web::test]
async fn an_application_is_counted_once_for_its_key() {
    let (app, vacancy, mut admin, secret) = start().await;
    let mut program = program(&app, &secret);
    let first = tell(&mut program, &sent(vacancy, "søknad 4711")).await;
    assert_eq!(first.status, StatusCode::CREATED);
    assert_eq!(first.text(), r#"{"counted":true}"#);
    let again = tell(&mut program, &sent(vacancy, "søknad 4711")).await;
    assert_eq!(again.status, StatusCode::OK);
    assert_eq!(again.text(), r#"{"counted":false}"#);
    // Another teller's keys are its own.
    let other = token(&mut admin, "Et annet system", "").await;
    let mut other = self::program(&app, &other);
    let counted = tell(&mut other, &sent(vacancy, "søknad 4711")).await;
    assert_eq!(counted.status, StatusCode::CREATED);
    let day = wednesday().date();
    let row = (day, vacancy, None, "sent".to_owned(), None);
    assert_eq!(kept(&app), [row.clone(), row]);
    let stored: Vec<String> = app.db(|conn| {
        Ok(conversions::table
            .select(conversions::key_hash)
            .load(conn)?)
    });
    assert!(
        stored
            .iter()
            .all(|hash| hash.len() == 64 && !hash.contains("4711"))
    );
}

#[actix_web::test]
async fn two_at_the_same_time_count_once() {
    let (app, vacancy, _, secret) = start().await;
    let told = (0..5).map(|_| async {
        let mut program = program(&app, &secret);
        tell(&mut program, &sent(vacancy, "1")).await.status
    });
    let mut all = futures_util::future::join_all(told).await;
    all.sort();
    assert_eq!(all[4], StatusCode::CREATED);
    assert!(
        all[..4].iter().all(|status| *status == StatusCode::OK),
        "{all:?}"
    );
    assert_eq!(kept(&app).len(), 1);
}

#[actix_web::test]
async fn the_day_is_the_organisation_s_and_the_use_is_noted() {
    let (app, vacancy, _, secret) = start().await;
    // 23:30 UTC is half past midnight in Oslo.
    app.set_clock(wednesday().date().and_hms_opt(23, 30, 0).unwrap());
    tell(&mut program(&app, &secret), &sent(vacancy, "1")).await;
    let thursday = NaiveDate::from_ymd_opt(2026, 11, 19).unwrap();
    assert_eq!(kept(&app)[0].0, thursday);
    let used: Vec<Option<NaiveDate>> = app.db(|conn| {
        Ok(api_tokens::table
            .select(api_tokens::last_used_on)
            .load(conn)?)
    });
    assert_eq!(used, [Some(thursday)]);
}

#[actix_web::test]
async fn an_address_is_compared_without_query_and_fragment() {
    let (app, vacancy, _, secret) = start().await;
    let mut draft = item("Ikke ute ennå");
    draft.url = format!("{SITE}/stillinger/18");
    draft.state = ItemState::Draft;
    draft.published_at = None;
    let draft = app.put_item(&draft);
    let mut program = program(&app, &secret);
    let told = |url: &str, key: &str| json!({ "url": url, "channel": "linkedin", "kind": "started", "key": key });
    for (at, url) in [
        "https://jobb.example.org/stillinger/17",
        "https://JOBB.example.org/stillinger/17?utm_source=x#topp",
    ]
    .iter()
    .enumerate()
    {
        let answer = tell(&mut program, &told(url, &at.to_string())).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{url}");
    }
    for url in [
        "https://jobb.example.org/stillinger/1",
        "https://jobb.example.org/stillinger/18",
        "http://jobb.example.org/stillinger/17",
        "stillinger/17",
        "javascript:alert(1)",
    ] {
        let answer = tell(&mut program, &told(url, url)).await;
        let problem = refused(answer, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(problem["errors"]["url"].is_string(), "{url}");
    }
    let unknown = tell(&mut program, &sent(draft, "d")).await;
    let problem = refused(unknown, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(problem["errors"]["item"].is_string());
    let day = wednesday().date();
    let row = (
        day,
        vacancy,
        Some(Channel::LinkedIn),
        "started".to_owned(),
        None,
    );
    assert_eq!(kept(&app), [row.clone(), row]);
}

/// A share of the vacancy under [`CODE`].
fn shared(app: &TestApp, vacancy: ItemId) -> (PersonId, i64) {
    let kari = app.add(NewPerson::default());
    let share = app.put_share(CODE, vacancy, Some(kari), Channel::Facebook);
    (kari, share)
}

#[actix_web::test]
async fn a_share_is_named_only_where_its_ambassador_agreed() {
    let (app, vacancy, _, secret) = start().await;
    let (kari, share) = shared(&app, vacancy);
    let mut program = program(&app, &secret);
    let told = |key: &str| json!({ "code": CODE, "item": ItemId::new(), "channel": "x", "kind": "sent", "key": key });
    assert_eq!(
        tell(&mut program, &told("1")).await.status,
        StatusCode::CREATED
    );
    app.db(|conn| {
        db::write(conn, |conn| {
            diesel::insert_into(consents::table)
                .values((
                    consents::person_id.eq(kari),
                    consents::extra.eq("conversion-credit"),
                    consents::since.eq(wednesday().date()),
                ))
                .execute(conn)?;
            Ok(())
        })
    });
    assert_eq!(
        tell(&mut program, &told("2")).await.status,
        StatusCode::CREATED
    );
    let day = wednesday().date();
    // Item and channel are the share's, whatever else was said.
    let row = |share| {
        (
            day,
            vacancy,
            Some(Channel::Facebook),
            "sent".to_owned(),
            share,
        )
    };
    assert_eq!(kept(&app), [row(None), row(Some(share))]);
    let unknown = json!({ "code": "zzzzzzzzzzz", "kind": "sent", "key": "3" });
    let problem = refused(
        tell(&mut program, &unknown).await,
        StatusCode::UNPROCESSABLE_ENTITY,
    );
    assert!(problem["errors"]["code"].is_string());
}

#[actix_web::test]
async fn every_field_is_checked_and_none_is_ignored() {
    let (app, vacancy, _, secret) = start().await;
    let mut program = program(&app, &secret);
    let good = sent(vacancy, "1");
    let with = |name: &str, value: Value| {
        let mut body = good.clone();
        body[name] = value;
        body
    };
    for (body, field) in [
        (with("kind", json!("hired")), "kind"),
        (with("kind", json!("")), "kind"),
        (with("channel", json!("myspace")), "channel"),
        (with("key", json!("")), "key"),
        (with("key", json!("x".repeat(201))), "key"),
        (with("item", json!("17")), "item"),
        (with("item", json!("")), "item"),
        (
            with("url", json!("https://jobb.example.org/stillinger/17")),
            "item",
        ),
    ] {
        let answer = tell(&mut program, &body).await;
        let problem = refused(answer, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(problem["errors"][field].is_string(), "{body}: {problem}");
    }
    let list = tell(&mut program, &with("channel", json!("myspace"))).await;
    let problem = refused(list, StatusCode::UNPROCESSABLE_ENTITY);
    let words = problem["errors"]["channel"].as_str().unwrap().to_owned();
    assert!(
        Channel::ALL
            .iter()
            .all(|channel| words.contains(channel.as_str())),
        "{words}"
    );
    for (body, named) in [
        (with("name", json!("Kari")), "name"),
        (with("token", json!(secret)), "token"),
        (with("kind", json!(5)), "integer"),
    ] {
        let problem = refused(
            tell(&mut program, &body).await,
            StatusCode::UNPROCESSABLE_ENTITY,
        );
        assert!(
            problem["detail"].as_str().unwrap().contains(named),
            "{problem}"
        );
    }
    assert!(kept(&app).is_empty());
    assert_eq!(
        tell(&mut program, &with("key", json!("æ".repeat(200))))
            .await
            .status,
        StatusCode::CREATED
    );
}

#[actix_web::test]
async fn without_a_token_in_force_nobody_gets_further() {
    let (app, vacancy, mut admin, secret) = start().await;
    let unreadable = || {
        TestRequest::post()
            .uri(PATH)
            .set_payload("x".repeat(100_000))
    };
    for header in ["", "Bearer ", "Bearer fp_gjettet", "Basic abc", &secret] {
        let mut guessing = app.visitor().with_header("authorization", header);
        let answer = guessing.send(unreadable()).await;
        assert_eq!(answer.header("www-authenticate"), Some("Bearer"));
        // Said before the body is looked at, which is too large and no JSON.
        refused(answer, StatusCode::UNAUTHORIZED);
    }
    // A cookie is none.
    refused(
        tell(&mut admin, &sent(vacancy, "1")).await,
        StatusCode::UNAUTHORIZED,
    );
    let revoke = revocation(&mut admin).await;
    admin.post(&revoke, &[]).await.done();
    let answer = tell(&mut program(&app, &secret), &sent(vacancy, "1")).await;
    refused(answer, StatusCode::UNAUTHORIZED);
    assert!(kept(&app).is_empty());
}

#[actix_web::test]
async fn bodies_of_other_kinds_are_refused_by_name() {
    let (app, _, _, secret) = start().await;
    let mut program = program(&app, &secret);
    for (content_type, body, status) in [
        (
            "text/plain",
            "{}".to_owned(),
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
        ),
        (
            "multipart/form-data; boundary=x",
            String::new(),
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
        ),
        ("application/json", "{".to_owned(), StatusCode::BAD_REQUEST),
        ("application/json", String::new(), StatusCode::BAD_REQUEST),
        (
            "application/json",
            "[]".to_owned(),
            StatusCode::UNPROCESSABLE_ENTITY,
        ),
        (
            "application/json",
            "\"".repeat(17_000),
            StatusCode::PAYLOAD_TOO_LARGE,
        ),
        (
            "application/x-www-form-urlencoded",
            "kind=sent&kind=sent".to_owned(),
            StatusCode::UNPROCESSABLE_ENTITY,
        ),
        (
            "application/x-www-form-urlencoded",
            "navn=Kari".to_owned(),
            StatusCode::UNPROCESSABLE_ENTITY,
        ),
    ] {
        let request = TestRequest::post()
            .uri(PATH)
            .insert_header(("content-type", content_type))
            .set_payload(body);
        refused(program.send(request).await, status);
    }
    let other = program.send(TestRequest::put().uri(PATH)).await;
    refused(other, StatusCode::METHOD_NOT_ALLOWED);
    refused(program.get(PATH).await, StatusCode::METHOD_NOT_ALLOWED);
}

/// A browser on a page of `origin` that posts a form there.
async fn form(app: &TestApp, origin: &str, fields: &[(&str, &str)]) -> Response {
    let mut browser = app
        .visitor()
        .with_header("origin", origin)
        .with_header("sec-fetch-site", "cross-site");
    let body = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish();
    let request = TestRequest::post()
        .uri(PATH)
        .insert_header(("content-type", "application/x-www-form-urlencoded"))
        .set_payload(body);
    browser.send(request).await
}

#[actix_web::test]
async fn a_plain_form_of_the_career_site_counts_and_leads_on() {
    let (app, vacancy, mut admin, server) = start().await;
    let site = token(&mut admin, "Siden", SITE).await;
    let url = format!("{SITE}/stillinger/17");
    let fields = |key: &'static str| {
        vec![
            ("token", site.as_str()),
            ("kind", "started"),
            ("url", &url),
            ("key", key),
            ("channel", ""),
        ]
    };
    let answer = form(&app, SITE, &fields("1")).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    assert_eq!(answer.header("access-control-allow-origin"), Some(SITE));
    assert_eq!(answer.header("set-cookie"), None);
    let again = form(&app, SITE, &fields("1")).await;
    assert_eq!(again.status, StatusCode::OK);

    let next = format!("{SITE}/stillinger/17/sok?a=1");
    let mut onward = fields("2");
    onward.push(("next", &next));
    let answer = form(&app, SITE, &onward).await;
    assert_eq!(
        (answer.status, answer.location()),
        (StatusCode::SEE_OTHER, next.as_str())
    );
    assert_eq!(kept(&app).len(), 2);
    // Whoever applies gets there although nothing could be counted.
    let broken = [
        ("token", site.as_str()),
        ("kind", "started"),
        ("next", &next),
    ];
    assert_eq!(form(&app, SITE, &broken).await.location(), next);
    assert_eq!(kept(&app).len(), 2);
    for elsewhere in [
        "https://evil.example/",
        "//evil.example",
        "/stillinger",
        "javascript:1",
    ] {
        let mut fields = fields("3");
        fields.push(("next", elsewhere));
        let problem = refused(
            form(&app, SITE, &fields).await,
            StatusCode::UNPROCESSABLE_ENTITY,
        );
        assert!(problem["errors"]["next"].is_string(), "{elsewhere}");
    }

    // Pages of other sites may use neither it nor a server's token, nor may a server use it.
    for origin in ["https://evil.example", "null", "http://jobb.example.org"] {
        refused(
            form(&app, origin, &fields("4")).await,
            StatusCode::FORBIDDEN,
        );
    }
    let answer = tell(&mut program(&app, &site), &sent(vacancy, "5")).await;
    refused(answer, StatusCode::FORBIDDEN);
    let mut page = program(&app, &server).with_header("origin", SITE);
    let answer = tell(&mut page, &sent(vacancy, "6")).await;
    assert_eq!(answer.header("access-control-allow-origin"), None);
    refused(answer, StatusCode::FORBIDDEN);
    // A server's token has no place in a page.
    let body = [
        ("token", server.as_str()),
        ("kind", "sent"),
        ("url", &url),
        ("key", "7"),
    ];
    refused(form(&app, SITE, &body).await, StatusCode::FORBIDDEN);
    assert_eq!(kept(&app).len(), 2);
    // With its own origin, JSON is fine too.
    let mut page = program(&app, &site).with_header("origin", SITE);
    assert_eq!(
        tell(&mut page, &sent(vacancy, "8")).await.status,
        StatusCode::CREATED
    );
    assert!(
        !tell(&mut page, &json!({}))
            .await
            .header("access-control-allow-origin")
            .unwrap()
            .is_empty()
    );
}

#[actix_web::test]
async fn browsers_that_ask_first_are_answered_for_known_sites() {
    let (app, _, mut admin, _) = start().await;
    token(&mut admin, "Siden", SITE).await;
    let ask = || TestRequest::default().method(Method::OPTIONS).uri(PATH);
    let answer = app.visitor().with_header("origin", SITE).send(ask()).await;
    assert_eq!(answer.status, StatusCode::NO_CONTENT);
    assert_eq!(answer.header("access-control-allow-origin"), Some(SITE));
    assert_eq!(answer.header("access-control-allow-methods"), Some("POST"));
    assert_eq!(answer.header("vary"), Some("origin"));
    assert_eq!(answer.header("access-control-allow-credentials"), None);
    for origin in ["https://evil.example", "null", ""] {
        let answer = app
            .visitor()
            .with_header("origin", origin)
            .send(ask())
            .await;
        assert_eq!(answer.header("access-control-allow-origin"), None);
        refused(answer, StatusCode::FORBIDDEN);
    }
}

#[actix_web::test]
async fn a_flood_is_slowed_for_its_token_alone() {
    let (app, vacancy, mut admin, secret) = start().await;
    let other = token(&mut admin, "Et annet system", "").await;
    let mut flood = program(&app, &secret);
    // Ten a second come in again while this runs, hence far more than the 120 at once.
    let mut slowed = None;
    for at in 0..5_000 {
        let answer = tell(&mut flood, &json!({ "key": at.to_string() })).await;
        if answer.status == StatusCode::TOO_MANY_REQUESTS {
            slowed = Some(answer);
            break;
        }
    }
    let slowed = slowed.unwrap();
    let seconds: u64 = slowed.header("retry-after").unwrap().parse().unwrap();
    assert!(seconds >= 1);
    refused(slowed, StatusCode::TOO_MANY_REQUESTS);
    let calm = tell(&mut program(&app, &other), &sent(vacancy, "1")).await;
    assert_eq!(calm.status, StatusCode::CREATED);
}

#[actix_web::test]
async fn the_description_for_programs_names_what_is_accepted() {
    let (app, _, _, _) = start().await;
    let answer = app.visitor().get("/api/openapi.json").await;
    assert_eq!(answer.header("content-type"), Some("application/json"));
    let described: Value = serde_json::from_str(&answer.ok()).unwrap();
    assert!(described["paths"][PATH]["post"].is_object());
    let fields = &described["components"]["schemas"]["Conversion"]["properties"];
    let words = |field: &str| -> Vec<String> {
        let words = fields[field]["enum"].as_array().unwrap();
        words
            .iter()
            .map(|word| word.as_str().unwrap().to_owned())
            .collect()
    };
    let channels: Vec<String> = Channel::ALL.iter().map(ToString::to_string).collect();
    assert_eq!(words("channel"), channels);
    assert_eq!(words("kind"), ["started", "sent", "other"]);
}
