//! Extras: off, on by a switch of their own, and off again.

use actix_web::http::StatusCode;
use diesel::prelude::*;
use forpost::access::Role;
use forpost::db::schema::{api_tokens, consents as rows, conversions};
use forpost::sharing::model::Extra;
use forpost::sharing::store::consents;

use super::{accept, ambassador, join, with_policy};
use crate::support::{NewPerson, TestApp, wednesday};

const SWITCH: &str = "/programme/consents/conversion-credit";

fn given(app: &TestApp) -> i64 {
    app.db(|conn| Ok(rows::table.count().get_result(conn)?))
}

#[actix_web::test]
async fn an_extra_is_off_until_it_is_turned_on_and_off_again() {
    let app = with_policy().await;
    let (person, mut kari) = ambassador(&app);
    accept(&mut kari).await;
    // Who has not joined has nothing to turn on.
    assert_eq!(kari.post(SWITCH, &[]).await.done(), "/programme");
    join(&mut kari, &[]).await;
    assert_eq!(given(&app), 0, "off by itself");
    let page = kari.get("/programme/channels").await.ok();
    assert!(page.contains(&format!("action=\"{SWITCH}\"")) && page.contains("Av."));
    let to = kari.post(SWITCH, &[]).await.done();
    assert_eq!(to, "/programme/channels");
    let has = |extra| app.db(|conn| consents::has(conn, person, extra));
    assert!(has(Extra::ConversionCredit));
    let page = kari.get("/programme/channels").await.ok();
    assert!(page.contains("På siden 18. november 2026"));
    let data = kari.get("/me/data").await.ok();
    assert!(data.contains("Søknader på mine delinger"));
    let data = kari.get("/me/data.json").await.ok();
    assert!(data.contains("conversion-credit"));
    kari.post(SWITCH, &[]).await.done();
    assert_eq!(given(&app), 1, "twice is once");
    kari.post(&format!("{SWITCH}/removal"), &[]).await.done();
    assert!(!has(Extra::ConversionCredit));
    let odd = kari.post("/programme/consents/everything", &[]).await;
    assert_eq!(odd.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn withdrawing_takes_what_was_counted_off_the_shares() {
    let app = with_policy().await;
    let (person, mut kari) = ambassador(&app);
    accept(&mut kari).await;
    join(&mut kari, &[]).await;
    kari.post(SWITCH, &[]).await.done();
    let share = app.db(|conn| super::personal::share_of(conn, person));
    let credited = |app: &TestApp| -> Vec<Option<i64>> {
        app.db(|conn| {
            Ok(conversions::table
                .order(conversions::id)
                .select(conversions::share_id)
                .load(conn)?)
        })
    };
    app.db(|conn| {
        let item: String = forpost::db::schema::shares::table
            .select(forpost::db::schema::shares::item_id)
            .first(conn)?;
        diesel::insert_into(api_tokens::table)
            .values((
                api_tokens::id.eq("t"),
                api_tokens::name.eq("Karriereside"),
                api_tokens::token_hash.eq("h"),
                api_tokens::origin.eq(""),
                api_tokens::created_on.eq(wednesday().date()),
            ))
            .execute(conn)?;
        diesel::insert_into(conversions::table)
            .values((
                conversions::token_id.eq("t"),
                conversions::key_hash.eq("k"),
                conversions::day.eq(wednesday().date()),
                conversions::item_id.eq(item),
                conversions::channel.eq(Some("x")),
                conversions::kind.eq("sent"),
                conversions::share_id.eq(Some(share)),
            ))
            .execute(conn)?;
        Ok(())
    });
    assert_eq!(credited(&app), [Some(share)]);
    kari.post(&format!("{SWITCH}/removal"), &[]).await.done();
    assert_eq!(credited(&app), [None], "still counted, on nobody's share");
}

#[actix_web::test]
async fn an_extra_ends_with_leaving_and_with_the_account() {
    let app = with_policy().await;
    let (person, mut kari) = ambassador(&app);
    accept(&mut kari).await;
    join(&mut kari, &[]).await;
    kari.post(SWITCH, &[]).await.done();
    kari.post("/programme/leaving", &[]).await.done();
    assert_eq!(given(&app), 0);
    join(&mut kari, &[]).await;
    assert_eq!(given(&app), 0, "joining again turns nothing on");
    kari.post(SWITCH, &[]).await.done();
    app.db(|conn| super::personal::share_of(conn, person));
    let mut admin = app.signed_in(NewPerson {
        email: "admin@example.org",
        roles: &[Role::Admin],
        ..NewPerson::default()
    });
    let path = format!("/admin/people/{person}/deactivation");
    admin.post(&path, &[]).await.done();
    assert_eq!(given(&app), 0);
    let words: Vec<Option<String>> = app.db(|conn| {
        Ok(forpost::db::schema::shares::table
            .select(forpost::db::schema::shares::caption)
            .load(conn)?)
    });
    assert_eq!(words, [None], "nor do the words stay");
}
