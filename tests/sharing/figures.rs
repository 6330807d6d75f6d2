//! What a network shows under a post: typed in, asked about, taken back.

use actix_web::http::StatusCode;
use diesel::prelude::*;
use forpost::content::channel::Channel;
use forpost::db::schema::{network_figures, shares};
use forpost::sharing::model::ShareId;

use super::{all_shares, kari};
use crate::support::{Client, NewPerson, Response, TestApp};

type Row = (Option<i64>, Option<i64>, Option<i64>, Option<i64>, String);

fn rows(app: &TestApp) -> Vec<Row> {
    app.db(|conn| {
        Ok(network_figures::table
            .order(network_figures::id)
            .select((
                network_figures::impressions,
                network_figures::likes,
                network_figures::comments,
                network_figures::reposts,
                network_figures::source,
            ))
            .load(conn)?)
    })
}

/// Kari with one posted share on LinkedIn.
async fn posted() -> (TestApp, Client, ShareId) {
    let (app, kari, person, item) = kari().await;
    app.put_share("aaaaaaaaaaa", item, Some(person), Channel::LinkedIn);
    let id = all_shares(&app)[0].id;
    (app, kari, id)
}

async fn type_in(kari: &mut Client, id: ShareId, told: &[(&str, &str)]) -> Response {
    let names: Vec<String> = told
        .iter()
        .map(|(name, _)| format!("{name}_{id}"))
        .collect();
    let mut fields: Vec<(&str, &str)> = names
        .iter()
        .zip(told)
        .map(|(name, (_, value))| (name.as_str(), *value))
        .collect();
    fields.push(("next", "/shares?state=posted"));
    kari.post(&format!("/shares/{id}/figures"), &fields).await
}

#[actix_web::test]
async fn figures_are_typed_in_where_the_share_is_listed() {
    let (app, mut kari, id) = posted().await;
    let page = kari.get("/shares").await.ok();
    assert!(page.contains(&format!("action=\"/shares/{id}/figures\"")));
    assert!(page.contains("inputmode=\"numeric\""));
    let told = [
        ("impressions", "1 250"),
        ("likes", "1.030"),
        ("comments", ""),
    ];
    assert_eq!(
        type_in(&mut kari, id, &told).await.done(),
        "/shares?state=posted"
    );
    let typed = "typed".to_owned();
    assert_eq!(rows(&app), [(Some(1250), Some(1030), None, None, typed)]);
    let page = kari.get("/shares").await.ok();
    assert!(page.contains("Tallene er notert.") && page.contains("Sist: 1\u{a0}250"));
    assert!(page.contains("Skrevet inn") && page.contains("18. nov."));
    // The same stands on the page of the share.
    let share = &all_shares(&app)[0];
    app.db(|conn| {
        diesel::update(shares::table)
            .set(shares::caption.eq(Some("Mine ord")))
            .execute(conn)?;
        Ok(())
    });
    let page = format!("/items/{}/shares/linkedin", share.item_id);
    assert!(kari.get(&page).await.ok().contains("Sist: 1\u{a0}250"));
}

#[actix_web::test]
async fn what_is_wrong_is_said_beside_the_field_and_nothing_is_lost() {
    let (app, mut kari, id) = posted().await;
    for (told, field) in [
        (vec![("impressions", "mange")], "impressions"),
        (vec![("impressions", "-4")], "impressions"),
        (vec![("likes", "100 000 001"), ("comments", "7")], "likes"),
        (vec![("reposts", "99999999999999999999")], "reposts"),
        (vec![], "impressions"),
    ] {
        let answer = type_in(&mut kari, id, &told).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{told:?}");
        let page = answer.text();
        assert!(
            page.contains(&format!("id=\"{field}_{id}-error\"")),
            "{told:?}"
        );
        for (_, value) in told {
            assert!(page.contains(&format!("value=\"{value}\"")), "{value}");
        }
        assert!(page.contains("value=\"/shares?state&#x3D;posted\""));
    }
    assert_eq!(rows(&app), []);
    let most = [("likes", "100 000 000"), ("impressions", "0")];
    type_in(&mut kari, id, &most).await.done();
    assert_eq!(rows(&app).len(), 1);
}

#[actix_web::test]
async fn a_lower_figure_is_asked_about_once() {
    let (app, mut kari, id) = posted().await;
    type_in(&mut kari, id, &[("impressions", "500"), ("likes", "20")])
        .await
        .done();
    // What was left empty this time is still known from before.
    type_in(&mut kari, id, &[("impressions", "600")])
        .await
        .done();
    let lower = [("likes", "12"), ("impressions", "601")];
    let page = type_in(&mut kari, id, &lower).await.ok();
    assert!(page.contains("Lavere enn sist: Likerklikk."), "{page}");
    assert!(page.contains("value=\"12\"") && page.contains("name=\"meant\""));
    assert_eq!(rows(&app).len(), 2, "nothing is kept before the answer");
    let meant = [
        (format!("likes_{id}"), "12"),
        (format!("impressions_{id}"), "601"),
    ];
    let mut fields: Vec<(&str, &str)> = meant.iter().map(|(n, v)| (n.as_str(), *v)).collect();
    fields.push(("meant", "yes"));
    let to = kari
        .post(&format!("/shares/{id}/figures"), &fields)
        .await
        .done();
    assert_eq!(to, "/shares");
    assert_eq!(rows(&app)[2].1, Some(12));
}

#[actix_web::test]
async fn only_the_newest_entry_is_taken_back() {
    let (app, mut kari, id) = posted().await;
    type_in(&mut kari, id, &[("likes", "20")]).await.done();
    type_in(&mut kari, id, &[("likes", "30")]).await.done();
    let entries: Vec<i64> = app.db(|conn| {
        Ok(network_figures::table
            .order(network_figures::id)
            .select(network_figures::id)
            .load(conn)?)
    });
    let removal = format!("/shares/{id}/figures/removal");
    let page = kari.get("/shares").await.ok();
    assert!(page.contains(&format!("name=\"entry\" value=\"{}\"", entries[1])));
    let old = entries[0].to_string();
    kari.post(&removal, &[("entry", &old)]).await.done();
    assert_eq!(rows(&app).len(), 2);
    assert!(
        kari.get("/shares")
            .await
            .ok()
            .contains("Ingenting er tatt bort")
    );
    let newest = entries[1].to_string();
    kari.post(&removal, &[("entry", &newest)]).await.done();
    let left: Vec<Option<i64>> = rows(&app).iter().map(|row| row.1).collect();
    assert_eq!(left, [Some(20)]);
}

#[actix_web::test]
async fn anothers_and_what_has_no_figures_are_not_found() {
    let (app, mut kari, id) = posted().await;
    let ola = app.add(NewPerson {
        email: "ola@example.org",
        ..NewPerson::default()
    });
    app.join(ola, &[]);
    let mut ola_s = app.client_of(ola);
    let path = format!("/shares/{id}/figures");
    assert_eq!(ola_s.get(&path).await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        type_in(&mut ola_s, id, &[("likes", "3")]).await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        type_in(&mut ola_s, id, &[("likes", "x")]).await.status,
        StatusCode::NOT_FOUND
    );
    type_in(&mut kari, id, &[("likes", "3")]).await.done();
    let entry: i64 = app.db(|conn| {
        Ok(network_figures::table
            .select(network_figures::id)
            .first(conn)?)
    });
    let entry = entry.to_string();
    let answer = ola_s
        .post(&format!("{path}/removal"), &[("entry", &entry)])
        .await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert_eq!(rows(&app).len(), 1);
    // A mail shows no figures, and what is not posted has none yet.
    let share = all_shares(&app).remove(0);
    app.put_share(
        "bbbbbbbbbbb",
        share.item_id,
        share.person_id,
        Channel::Email,
    );
    let mail = all_shares(&app)[1].id;
    assert_eq!(
        type_in(&mut kari, mail, &[("likes", "3")]).await.status,
        StatusCode::NOT_FOUND
    );
    kari.post(&format!("/shares/{id}/post/removal"), &[])
        .await
        .done();
    assert_eq!(kari.get(&path).await.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn the_file_has_the_figures_and_leaving_keeps_them_without_a_person() {
    let (app, mut kari, id) = posted().await;
    type_in(&mut kari, id, &[("impressions", "700")])
        .await
        .done();
    let page = kari.get("/me/data").await.ok();
    assert!(page.contains("18. november 2026: Visninger 700"));
    let file: serde_json::Value =
        serde_json::from_str(&kari.get("/me/data.json").await.ok()).unwrap();
    assert_eq!(file["network_figures"][0]["figures"]["impressions"], 700);
    kari.post("/programme/leaving", &[]).await.done();
    assert_eq!(all_shares(&app)[0].person_id, None);
    assert_eq!(rows(&app)[0].0, Some(700));
    let file: serde_json::Value =
        serde_json::from_str(&kari.get("/me/data.json").await.ok()).unwrap();
    assert_eq!(file["network_figures"], serde_json::json!([]));
}
