//! The calendar of the studio.

use forpost::content::model::{ItemState, Purpose};

use super::comms;
use crate::support::{TestApp, item, wednesday};

/// The cell of a day.
fn day<'a>(page: &'a str, iso: &str) -> &'a str {
    let (_, rest) = page.split_once(&format!("datetime=\"{iso}\"")).unwrap();
    rest.split("class=\"calendar-day").next().unwrap()
}

#[actix_web::test]
async fn a_month_and_a_week_show_what_goes_out_and_what_ends() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let empty = silje.get("/studio/calendar").await.ok();
    assert!(empty.contains("Ingenting i kalenderen her") && empty.contains("november 2026"));

    let at = |text: &str| chrono::NaiveDateTime::parse_from_str(text, "%F %H:%M").unwrap();
    let mut out = item("Ute nå");
    out.published_at = Some(wednesday());
    // Midnight in Oslo: the last day is the one before.
    out.expires_at = Some(at("2026-11-29 23:00"));
    app.put_item(&out);
    let mut coming = item("Kommer snart");
    coming.state = ItemState::Scheduled;
    coming.purpose = Purpose::Care;
    coming.published_at = None;
    // Half past midnight in Oslo, on the next day there.
    coming.publish_at = Some(at("2026-11-19 23:30"));
    app.put_item(&coming);
    let mut taken_back = item("Trukket");
    taken_back.state = ItemState::Retracted;
    app.put_item(&taken_back);

    let page = silje
        .get("/studio/calendar?view=month&day=2026-11-18")
        .await
        .ok();
    assert!(day(&page, "2026-11-18").contains("Ute nå"));
    assert!(day(&page, "2026-11-18").contains("Ute 10.00"));
    assert!(day(&page, "2026-11-20").contains("Går ut 00.30"), "{page}");
    assert!(day(&page, "2026-11-29").contains("Siste dag"));
    assert!(!page.contains("Trukket<"));
    assert!(page.contains("aria-current=\"date\""));

    let week = silje
        .get("/studio/calendar?view=week&day=2026-11-25")
        .await
        .ok();
    assert!(week.contains("Uke 48") && !week.contains("Kommer snart"));
    assert!(day(&week, "2026-11-29").contains("Ute nå"));
    let care = silje
        .get("/studio/calendar?day=2026-11-18&purpose=care")
        .await
        .ok();
    assert!(care.contains("Kommer snart") && !care.contains("Ute nå"));
    // Days that are none, or far away, are today.
    for asked in ["day=tull", "day=9999-12-31", "day=-0001-01-01"] {
        let page = silje.get(&format!("/studio/calendar?{asked}")).await.ok();
        assert!(page.contains("november 2026"), "{asked}");
    }
}

#[actix_web::test]
async fn campaigns_stand_above_and_filter() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let fields = [
        ("name", "Advent"),
        ("starts_on", "2026-11-20"),
        ("ends_on", "2026-12-24"),
    ];
    let campaign = silje.post("/studio/campaigns", &fields).await.done();
    let id = campaign.rsplit('/').next().unwrap();
    super::published(&mut silje, &[("title", "Julelys"), ("campaign", id)]).await;
    super::published(&mut silje, &[("title", "Uten kampanje")]).await;
    let page = silje.get("/studio/calendar").await.ok();
    assert!(page.contains("20. nov. – 24. des."), "{page}");
    assert!(page.contains("Uten kampanje"));
    let page = silje
        .get(&format!("/studio/calendar?campaign={id}"))
        .await
        .ok();
    assert!(page.contains("Julelys") && !page.contains("Uten kampanje"));
    let page = silje.get("/studio/calendar?day=2026-10-01").await.ok();
    assert!(!page.contains(" – 24. des."));
}
