//! What is stored about a person, and that nothing is forgotten there.

use diesel::prelude::*;
use forpost::access::PersonId;
use forpost::db::schema::{items, shares};

use super::{accept, ambassador, join, with_policy};
use crate::support::wednesday;

#[actix_web::test]
async fn what_is_stored_can_be_read_and_taken_along() {
    let app = with_policy().await;
    let (person, mut kari) = ambassador(&app);
    accept(&mut kari).await;
    join(&mut kari, &[("channels", "x"), ("followers_x", "350")]).await;
    app.db(|conn| share_of(conn, person));
    let page = kari.get("/me/data").await.ok();
    for part in [
        "kari@example.org",
        "Versjon 1",
        "350 følgere",
        "Mine ord",
        "https://example.org/innlegg",
        "Logget inn 18. november 2026",
    ] {
        assert!(page.contains(part), "{part}");
    }
    let answer = kari.get("/me/data.json").await;
    assert!(
        answer
            .header("content-disposition")
            .unwrap()
            .starts_with("attachment")
    );
    let data: serde_json::Value = serde_json::from_str(&answer.ok()).unwrap();
    assert_eq!(data["ambassador_channels"][0]["followers"], 350);
    assert_eq!(data["shares"][0]["share"]["caption"], "Mine ord");
    assert_eq!(data["persons"]["password_hash"], serde_json::Value::Null);

    // A table with a person in it that is not in the file has been forgotten.
    let schema = [
        include_str!("../../src/db/schema/ambition.rs"),
        include_str!("../../src/db/schema/people.rs"),
        include_str!("../../src/db/schema/content.rs"),
        include_str!("../../src/db/schema/crisis.rs"),
        include_str!("../../src/db/schema/policy.rs"),
        include_str!("../../src/db/schema/sharing.rs"),
        include_str!("../../src/db/schema/reach.rs"),
        include_str!("../../src/db/schema/dialogue.rs"),
        include_str!("../../src/db/schema/digest.rs"),
        include_str!("../../src/db/schema.rs"),
    ]
    .concat();
    let keys = [
        "person_id",
        "subject_id",
        "actor_id",
        "created_by",
        "published_by",
        "owner_id",
    ];
    let mut tables = 0;
    for table in schema.split("table! {").skip(1) {
        let table = table.split("\n}\n").next().unwrap();
        let columns = table
            .lines()
            .filter_map(|line| line.trim().split_once(" -> "));
        if !columns.clone().any(|(name, _)| keys.contains(&name)) {
            continue;
        }
        let head = table.lines().find(|line| line.contains(" (")).unwrap();
        let name = head.trim().split(' ').next().unwrap();
        assert!(
            data.get(name).is_some(),
            "{name} is missing in /me/data.json"
        );
        tables += 1;
    }
    assert!(tables > 10, "{tables} tables found");
}

/// A share as the person would have made it; answers its id.
pub fn share_of(conn: &mut forpost::db::Conn, person: PersonId) -> forpost::error::Result<i64> {
    let item = forpost::content::model::ItemId::new();
    let none = None::<String>;
    diesel::insert_into(items::table)
        .values((
            (
                items::id.eq(item),
                items::purpose.eq("brand"),
                items::kind.eq("article"),
                items::state.eq("published"),
                items::lang.eq("nb"),
                items::title.eq("Sak"),
                items::summary.eq(""),
                items::gain.eq(""),
                items::url.eq("https://example.org/"),
                items::site_name.eq(""),
                items::disclosure.eq("employer"),
            ),
            (
                items::internal_only.eq(false),
                items::pinned.eq(false),
                items::media_alt.eq(""),
                items::job_place.eq(""),
                items::job_employer.eq(""),
                items::unfurl.eq("none"),
                items::unfurl_error.eq(none),
                items::created_at.eq(wednesday()),
                items::updated_at.eq(wednesday()),
            ),
        ))
        .execute(conn)?;
    diesel::insert_into(shares::table)
        .values((
            shares::code.eq("AbCdEfGhIjK"),
            shares::item_id.eq(item),
            shares::person_id.eq(person),
            shares::channel.eq("linkedin"),
            shares::state.eq("posted"),
            shares::caption.eq("Mine ord"),
            shares::post_url.eq("https://example.org/innlegg"),
            shares::created_on.eq(wednesday().date()),
        ))
        .execute(conn)?;
    Ok(shares::table
        .filter(shares::code.eq("AbCdEfGhIjK"))
        .select(shares::id)
        .first(conn)?)
}
