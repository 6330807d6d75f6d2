//! A share that waits for its time: through the pages, the job and the mail.

use actix_web::http::StatusCode;
use actix_web::test::TestRequest;
use chrono::{NaiveDateTime, TimeDelta};
use diesel::prelude::*;
use forpost::access::{PersonId, Role};
use forpost::content::channel::Channel;
use forpost::content::model::ItemId;
use forpost::db::schema::{ambassadors, click_days, items, outbox, planned_shares};
use forpost::sharing::model::{AmbassadorState, PlannedShare};
use forpost::texts::Lang;

use super::{all_shares, kari};
use crate::support::{Client, NewPerson, TestApp, item};

/// Thursday 26 November, eight o'clock in Oslo.
const THURSDAY: &str = "2026-11-26T08:00";

pub(super) fn utc(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

/// Kari with a share that has its words; answers its id too.
pub(super) async fn prepared() -> (TestApp, Client, PersonId, ItemId, i64) {
    let (app, mut kari, person, item) = kari().await;
    let id = prepare(
        &app,
        &mut kari,
        item,
        Channel::LinkedIn,
        "Varme fra havet, hver dag",
    )
    .await;
    (app, kari, person, item, id)
}

pub(super) async fn prepare(
    app: &TestApp,
    client: &mut Client,
    item: ItemId,
    channel: Channel,
    words: &str,
) -> i64 {
    let start = format!("/items/{item}/shares");
    client
        .post(&start, &[("channel", channel.as_str())])
        .await
        .done();
    let form = format!("{start}/{channel}/caption");
    client.post(&form, &[("caption", words)]).await.done();
    all_shares(app).last().unwrap().id
}

pub(super) async fn plan(client: &mut Client, share: i64, at: &str) {
    let form = format!("/shares/{share}/plan");
    client.post(&form, &[("at", at)]).await.done();
}

pub(super) fn plans(app: &TestApp) -> Vec<PlannedShare> {
    app.db(|conn| {
        Ok(planned_shares::table
            .select(planned_shares::all_columns)
            .load(conn)?)
    })
}

/// Planned for then, it is not yet kept: why is said beside the field, which keeps what was typed.
pub(super) async fn is_asked_about(
    app: &TestApp,
    client: &mut Client,
    form: &str,
    at: &str,
    why: &str,
) {
    let answer = client.post(form, &[("at", at)]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{at}");
    let page = answer.text();
    assert!(page.contains(why), "{at}: {page}");
    assert!(page.contains("name=\"meant\""), "{at}");
    assert!(page.contains(&format!("value=\"{at}\"")), "{at}");
    assert!(plans(app).is_empty());
}

#[actix_web::test]
async fn a_reminder_comes_at_its_time_with_words_and_way() {
    let (app, mut kari, _, item, share) = prepared().await;
    let page = format!("/items/{item}/shares/linkedin");
    assert!(
        kari.get(&page)
            .await
            .ok()
            .contains("value=\"2026-11-19T08:00\"")
    );
    plan(&mut kari, share, THURSDAY).await;
    let shown = kari.get(&page).await.ok();
    assert!(
        shown.contains("Du får en påminnelse torsdag 26. november 2026 kl. 08.00."),
        "{shown}"
    );
    assert!(shown.contains("Påminnelse: torsdag 26. november 2026 kl. 08.00"));
    let list = kari.get("/shares").await.ok();
    assert!(list.contains("Planlagt") && list.contains("torsdag 26. november 2026 kl. 08.00"));

    app.set_clock(utc("2026-11-26 06:59"));
    assert_eq!(app.run_job("reminders").await, 0);
    app.set_clock(utc("2026-11-26 07:00"));
    assert_eq!(app.run_job("reminders").await, 1);
    assert_eq!(app.run_job("reminders").await, 0, "once");
    let mails = app.mails().await;
    assert_eq!(mails.len(), 1);
    let mail = &mails[0];
    assert_eq!(mail.subject, "Du ville dele «Sjøvann varmer» nå");
    let code = &all_shares(&app)[0].code;
    for part in [&mail.text, &mail.html] {
        for said in [
            "Sjøvann varmer",
            "Jeg jobber i Fjordkraft Varme",
            "Varme fra havet, hver dag",
            "https://www.linkedin.com/sharing/share-offsite/?url",
            &format!("%2Fs%2F{code}"),
            &format!("http://127.0.0.1:8080{page}"),
        ] {
            assert!(part.contains(said), "{said} in {part}");
        }
    }
    assert!(plans(&app).is_empty());
}

#[actix_web::test]
async fn every_channel_has_its_way_in_every_language() {
    for (lang, ready) in [
        (Lang::Nb, "Til teksten og lenken"),
        (Lang::Da, "Til teksten og linket"),
        (Lang::En, "To the text and the link"),
    ] {
        let app = TestApp::start().await;
        let person = app.add(NewPerson {
            lang,
            ..NewPerson::default()
        });
        app.join(person, &[]);
        let item = app.put_item(&item("Sjøvann varmer"));
        let mut client = app.client_of(person);
        for channel in [Channel::Bluesky, Channel::Copy] {
            let share = prepare(&app, &mut client, item, channel, "En linje\nog én til").await;
            plan(&mut client, share, THURSDAY).await;
        }
        app.set_clock(utc("2026-11-26 07:00"));
        app.run_job("reminders").await;
        let mails = app.mails().await;
        let by = |way: &str| mails.iter().find(|mail| mail.text.contains(way)).unwrap();
        let bluesky = by("https://bsky.app/intent/compose?text=");
        assert!(bluesky.html.contains("En linje<br />og én til"));
        assert!(bluesky.text.contains("En linje\nog én til\n"));
        let copy = by("/shares/copy");
        assert!(copy.html.contains(ready) && !copy.text.contains("%2Fs%2F"));
    }
}

#[actix_web::test]
async fn nights_and_weekends_are_asked_about() {
    let (app, mut kari, _, _, share) = prepared().await;
    let form = format!("/shares/{share}/plan");
    for (at, why) in [
        ("2026-11-21T10:00", "Det er helg"),
        ("2026-11-22T10:00", "Det er helg"),
        ("2026-11-26T20:00", "Mellom klokka 20 og 7"),
        ("2026-11-26T06:59", "Mellom klokka 20 og 7"),
    ] {
        is_asked_about(&app, &mut kari, &form, at, why).await;
    }
    let meant = [("at", "2026-11-21T10:00"), ("meant", "yes")];
    kari.post(&form, &meant).await.done();
    app.set_clock(utc("2026-11-21 09:00"));
    assert_eq!(app.run_job("reminders").await, 1, "asked for, so it comes");
}

#[actix_web::test]
async fn a_time_that_makes_no_sense_is_explained() {
    let (app, mut kari, _, item, share) = prepared().await;
    app.db(|conn| {
        diesel::update(items::table.find(item))
            .set(items::expires_at.eq(Some(utc("2026-11-30 22:59"))))
            .execute(conn)?;
        Ok(())
    });
    let form = format!("/shares/{share}/plan");
    for (at, why) in [
        ("", "Skriv dato og klokkeslett"),
        ("i morgen", "Skriv dato og klokkeslett"),
        ("æøåæøåæøåæøåæøå", "Skriv dato og klokkeslett"),
        ("2026-11-18T09:59", "tidspunktet er passert"),
        ("2028-11-20T09:00", "mer enn et år til"),
        ("2026-12-02T09:00", "Da er saken ikke lenger ute"),
    ] {
        let answer = kari.post(&form, &[("at", at)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{at}");
        assert!(answer.text().contains(why), "{at}: {why}");
    }
    assert!(plans(&app).is_empty());
}

#[actix_web::test]
async fn a_plan_is_moved_and_dropped() {
    let (app, mut kari, _, item, share) = prepared().await;
    plan(&mut kari, share, THURSDAY).await;
    plan(&mut kari, share, "2026-11-27T09:30").await;
    let planned = plans(&app);
    assert_eq!(planned.len(), 1);
    assert_eq!(
        (planned[0].due_at, planned[0].revision),
        (utc("2026-11-27 08:30"), 1)
    );
    let drop = format!("/shares/{share}/plan/removal");
    assert_eq!(
        kari.post(&drop, &[("next", "/shares")]).await.done(),
        "/shares"
    );
    assert!(
        kari.get("/shares")
            .await
            .ok()
            .contains("Påminnelsen er droppet")
    );
    let elsewhere = [("next", "https://example.org/")];
    assert_eq!(kari.post(&drop, &elsewhere).await.done(), "/");
    assert!(plans(&app).is_empty());
    let page = kari
        .get(&format!("/items/{item}/shares/linkedin"))
        .await
        .ok();
    assert!(page.contains("Passer det ikke nå?"));
    app.set_clock(utc("2026-11-27 09:00"));
    assert_eq!(app.run_job("reminders").await, 0);
}

#[actix_web::test]
async fn posting_ends_the_plan_and_a_posted_share_takes_none() {
    let (app, mut kari, _, _, share) = prepared().await;
    plan(&mut kari, share, THURSDAY).await;
    kari.post(&format!("/shares/{share}/post"), &[])
        .await
        .done();
    assert!(plans(&app).is_empty());
    let answer = kari
        .post(&format!("/shares/{share}/plan"), &[("at", THURSDAY)])
        .await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
}

#[actix_web::test]
async fn nobody_is_reminded_of_what_is_over_or_during_a_break() {
    let (app, mut kari, _, item, share) = prepared().await;
    plan(&mut kari, share, THURSDAY).await;
    let mut comms = app.signed_in(NewPerson {
        email: "silje@example.org",
        roles: &[Role::Comms],
        ..NewPerson::default()
    });
    comms
        .post(&format!("/studio/items/{item}/retraction"), &[])
        .await
        .done();
    assert!(
        kari.get("/shares")
            .await
            .ok()
            .contains("så det kommer ingen påminnelse")
    );
    app.set_clock(utc("2026-11-26 07:00"));
    assert_eq!(app.run_job("reminders").await, 0);
    assert!(plans(&app).is_empty());

    let (app, mut kari, _, _, share) = prepared().await;
    plan(&mut kari, share, THURSDAY).await;
    app.db(|conn| {
        diesel::update(ambassadors::table)
            .set(ambassadors::state.eq(AmbassadorState::Paused))
            .execute(conn)?;
        Ok(())
    });
    let answer = kari
        .post(&format!("/shares/{share}/plan"), &[("at", THURSDAY)])
        .await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    app.set_clock(utc("2026-11-26 07:00"));
    assert_eq!(app.run_job("reminders").await, 0);
    assert!(app.mails().await.is_empty());
}

#[actix_web::test]
async fn a_reminder_that_is_late_waits_for_the_morning() {
    let (app, mut kari, _, _, share) = prepared().await;
    plan(&mut kari, share, THURSDAY).await;
    // The server was down from Thursday morning until the evening.
    app.set_clock(utc("2026-11-26 21:00"));
    assert_eq!(app.run_job("reminders").await, 0);
    app.set_clock(utc("2026-11-27 06:00"));
    assert_eq!(app.run_job("reminders").await, 1);
}

#[actix_web::test]
async fn a_plan_is_its_owners_alone_and_goes_when_they_leave() {
    let (app, mut kari, person, _, share) = prepared().await;
    plan(&mut kari, share, THURSDAY).await;
    let ola = app.add(NewPerson {
        email: "ola@example.org",
        ..NewPerson::default()
    });
    app.join(ola, &[]);
    let mut ola = app.client_of(ola);
    let answer = ola
        .post(&format!("/shares/{share}/plan"), &[("at", THURSDAY)])
        .await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    let answer = ola
        .post(&format!("/shares/{share}/plan/removal"), &[])
        .await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    let answer = ola.get(&format!("/shares/{share}/plan.ics")).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert_eq!(plans(&app).len(), 1);
    assert!(
        kari.get("/me/data")
            .await
            .ok()
            .contains("Påminnelse: 26. november")
    );
    let data = kari.get("/me/data.json").await.ok();
    let data: serde_json::Value = serde_json::from_str(&data).unwrap();
    assert_eq!(data["planned_shares"][0]["title"], "Sjøvann varmer");

    kari.post("/programme/leaving", &[]).await.done();
    assert!(plans(&app).is_empty());
    app.join(person, &[]);
    let item = app.put_item(&item("En annen sak"));
    let share = prepare(&app, &mut kari, item, Channel::X, "Hei").await;
    plan(&mut kari, share, THURSDAY).await;
    let mut admin = app.signed_in(NewPerson {
        email: "admin@example.org",
        roles: &[Role::Admin],
        ..NewPerson::default()
    });
    admin
        .post(&format!("/admin/people/{person}/deactivation"), &[])
        .await
        .done();
    assert!(plans(&app).is_empty());
}

/// The lines of a calendar file, put together where they were folded.
fn lines(file: &str) -> Vec<String> {
    let unfolded = file.replace("\r\n ", "");
    unfolded
        .split_terminator("\r\n")
        .map(str::to_owned)
        .collect()
}

#[actix_web::test]
async fn the_calendar_takes_it_along() {
    let (app, mut kari, _, item) = kari().await;
    let share = prepare(
        &app,
        &mut kari,
        item,
        Channel::LinkedIn,
        "Varme, vann; og mer\nhver dag – æøå",
    )
    .await;
    plan(&mut kari, share, THURSDAY).await;
    let address = format!("/shares/{share}/plan.ics");
    let answer = kari.get(&address).await;
    assert_eq!(
        answer.header("content-type"),
        Some("text/calendar; charset=utf-8")
    );
    let first = answer.ok();
    assert!(
        first.lines().all(|line| line.len() <= 75),
        "folded at 75 octets: {first}"
    );
    let text = lines(&first);
    let has = |line: &str| assert!(text.iter().any(|other| other == line), "{line} in {text:?}");
    for line in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "DTSTAMP:20261118T090000Z",
        "DTSTART:20261126T070000Z",
        "DTEND:20261126T071500Z",
        "SEQUENCE:0",
        "SUMMARY:Del: Sjøvann varmer (LinkedIn)",
        "ACTION:DISPLAY",
    ] {
        has(line);
    }
    has(&format!(
        "URL:http://127.0.0.1:8080/items/{item}/shares/linkedin"
    ));
    has(&format!(
        "DESCRIPTION:Jeg jobber i Fjordkraft Varme\\n\\nVarme\\, vann\\; og mer\\nhver dag – æøå\\n\\n\
         http://127.0.0.1:8080/items/{item}/shares/linkedin"
    ));
    let uid = |text: &[String]| {
        text.iter()
            .find(|line| line.starts_with("UID:"))
            .unwrap()
            .clone()
    };
    assert!(uid(&text).ends_with("@127.0.0.1"));

    // A later file moves the entry.
    plan(&mut kari, share, "2026-11-27T09:30").await;
    let second = lines(&kari.get(&address).await.ok());
    assert_eq!(uid(&second), uid(&text));
    assert!(second.contains(&"SEQUENCE:1".to_owned()));
    assert!(second.contains(&"DTSTART:20261127T083000Z".to_owned()));
}

#[actix_web::test]
async fn the_clock_is_the_organisations_in_winter_and_summer() {
    let (app, mut kari, _, _, share) = prepared().await;
    for (typed, due) in [
        ("2027-03-24T08:00", "2027-03-24 07:00"),
        ("2027-03-30T08:00", "2027-03-30 06:00"),
    ] {
        plan(&mut kari, share, typed).await;
        assert_eq!(plans(&app)[0].due_at, utc(due));
    }
}

#[actix_web::test]
async fn who_has_chosen_other_hours_is_planned_by_them() {
    let (app, mut kari, _, item, share) = prepared().await;
    let hours = [
        ("weekday", "1"),
        ("hour", "8"),
        ("time_zone", "America/New_York"),
        ("weekends", "yes"),
        ("quiet_from", "10"),
        ("quiet_to", "12"),
    ];
    kari.post("/me/settings/mail", &hours).await.done();
    // Ten o'clock is quiet there now, Saturday evening is not.
    let form = format!("/shares/{share}/plan");
    let answer = kari.post(&form, &[("at", "2026-11-26T10:00")]).await;
    assert!(answer.text().contains("Mellom klokka 10 og 12"));
    plan(&mut kari, share, "2026-11-21T21:00").await;
    assert_eq!(plans(&app)[0].due_at, utc("2026-11-22 02:00"));
    let page = kari
        .get(&format!("/items/{item}/shares/linkedin"))
        .await
        .ok();
    assert!(
        page.contains("America/New_York") && page.contains("lørdag 21. november 2026 kl. 21.00")
    );
    app.set_clock(utc("2026-11-22 02:00"));
    assert_eq!(app.run_job("reminders").await, 1);
}

#[actix_web::test]
async fn a_gateway_that_opens_every_link_changes_nothing() {
    let (app, mut kari, _, _, share) = prepared().await;
    plan(&mut kari, share, THURSDAY).await;
    app.set_clock(utc("2026-11-26 07:00"));
    app.run_job("reminders").await;
    let mail = app.mails().await.remove(0);
    let address = regex::Regex::new(r#"http://127\.0\.0\.1:8080(/[^\s"<]*)"#).unwrap();
    let all = format!("{}\n{}", mail.text, mail.html);
    let own: Vec<&str> = address
        .captures_iter(&all)
        .map(|found| found.get(1).unwrap().as_str())
        .collect();
    assert!(!own.is_empty());
    let mut gateway = app.visitor();
    for path in own.iter().cycle().take(own.len() * 50) {
        let request = TestRequest::get()
            .uri(path)
            .insert_header(("user-agent", "Mozilla/5.0 (Windows NT 10.0; Win64; x64)"));
        gateway.send(request).await;
    }
    let counted: i64 = app.db(|conn| Ok(click_days::table.count().get_result(conn)?));
    assert_eq!(counted, 0);
    assert_eq!(all_shares(&app)[0].posted_on, None);
    let mails: i64 = app.db(|conn| Ok(outbox::table.count().get_result(conn)?));
    assert_eq!(mails, 1);
    app.set_clock(utc("2026-11-26 07:00") + TimeDelta::days(8));
    assert_eq!(app.run_job("reminders").await, 0);
}
