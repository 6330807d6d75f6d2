//! What may not leave is as unknown to other sites as what is not there.

use actix_web::http::StatusCode;
use chrono::TimeDelta;
use forpost::content::model::{Item, ItemId, ItemState};
use serde_json::{Value, json};

use super::conversions::{kept, program, refused, sent, start, tell};
use crate::support::{item, wednesday};

const NOBODY: &str = "019a9a00-0000-7000-8000-000000000000";

/// A published item with an address of its own.
fn at(path: &str, change: impl FnOnce(&mut Item)) -> Item {
    let mut new = item(path);
    new.url = format!("https://www.example.org/{path}");
    change(&mut new);
    new
}

fn by_address(path: &str, key: &str) -> Value {
    let url = format!("https://www.example.org/{path}");
    json!({ "url": url, "kind": "sent", "key": key })
}

#[actix_web::test]
async fn an_item_that_may_not_leave_is_refused_like_an_unknown_one() {
    let (app, _, _, secret) = start().await;
    let mut program = program(&app, &secret);
    let unknown: ItemId = NOBODY.parse().unwrap();
    let by_id = refused(
        tell(&mut program, &sent(unknown, "1")).await,
        StatusCode::UNPROCESSABLE_ENTITY,
    );
    let by_url = refused(
        tell(&mut program, &by_address("finnes-ikke", "1")).await,
        StatusCode::UNPROCESSABLE_ENTITY,
    );
    let lifts = wednesday() + TimeDelta::hours(1);
    let withheld = [
        at("bare-oss", |item| item.internal_only = true),
        at("sperret", |item| item.embargo_until = Some(lifts)),
        at("utkast", |item| {
            item.state = ItemState::Draft;
            item.published_at = None;
        }),
    ];
    for item in &withheld {
        let id = app.put_item(item);
        let answer = tell(&mut program, &sent(id, "1")).await;
        assert_eq!(refused(answer, StatusCode::UNPROCESSABLE_ENTITY), by_id);
        let answer = tell(&mut program, &by_address(&item.title, "1")).await;
        assert_eq!(refused(answer, StatusCode::UNPROCESSABLE_ENTITY), by_url);
    }
    assert!(kept(&app).is_empty());

    // From the moment it lifts, it is an item like all others.
    app.set_clock(lifts);
    let counted = tell(&mut program, &by_address("sperret", "1")).await;
    assert_eq!(counted.status, StatusCode::CREATED);
}

#[actix_web::test]
async fn an_item_that_is_over_still_counts() {
    let (app, _, _, secret) = start().await;
    let mut program = program(&app, &secret);
    let over = [
        at("utlopt", |item| item.state = ItemState::Expired),
        at("trukket", |item| {
            item.state = ItemState::Retracted;
            item.retracted_at = Some(wednesday());
        }),
    ];
    for item in &over {
        let id = app.put_item(item);
        let by_id = tell(&mut program, &sent(id, &item.title)).await;
        assert_eq!(by_id.status, StatusCode::CREATED, "{}", item.title);
        let key = format!("{}-2", item.title);
        let by_url = tell(&mut program, &by_address(&item.title, &key)).await;
        assert_eq!(by_url.status, StatusCode::CREATED, "{}", item.title);
    }
    assert_eq!(kept(&app).len(), 4);
}
