//! Reminders on public holidays: asked about, kept where they are meant, and never suggested.

use forpost::content::channel::Channel;
use forpost::texts::Lang;

use super::plan::{is_asked_about, plan, plans, prepare, prepared, utc};
use crate::support::{NewPerson, TestApp, item};

#[actix_web::test]
async fn a_holiday_is_named_and_asked_about() {
    let (app, _, person, _, share) = prepared().await;
    app.set_clock(utc("2027-05-03 09:00"));
    let mut kari = app.client_of(person);
    let form = format!("/shares/{share}/plan");
    for (at, why) in [
        (
            "2027-05-06T08:00",
            "Det er Kristi himmelfartsdag, og da sendes ingenting",
        ),
        // A Sunday as well, and at night: the holiday says most.
        ("2027-05-16T23:00", "Det er første pinsedag"),
        ("2027-05-17T08:00", "Det er 17. mai"),
        ("2027-12-24T21:00", "Mellom klokka 20 og 7"),
        ("2027-12-25T08:00", "Det er første juledag"),
        ("2028-05-01T08:00", "Det er 1. mai"),
    ] {
        is_asked_about(&app, &mut kari, &form, at, why).await;
    }
    let meant = [("at", "2027-05-06T08:00"), ("meant", "yes")];
    kari.post(&form, &meant).await.done();
    app.set_clock(utc("2027-05-06 06:00"));
    assert_eq!(app.run_job("reminders").await, 1, "asked for, so it comes");
}

#[actix_web::test]
async fn it_is_said_in_the_language_of_the_page() {
    for (lang, said) in [
        (Lang::Nb, "Det er skjærtorsdag, og da sendes ingenting"),
        (
            Lang::Da,
            "Det er skærtorsdag, og så bliver der ikke sendt noget",
        ),
        (Lang::En, "That is Maundy Thursday, a public holiday"),
    ] {
        let app = TestApp::start().await;
        let person = app.add(NewPerson {
            lang,
            ..NewPerson::default()
        });
        app.join(person, &[]);
        let item = app.put_item(&item("Sjøvann varmer"));
        let mut client = app.client_of(person);
        let share = prepare(
            &app,
            &mut client,
            item,
            Channel::LinkedIn,
            "Varme fra havet",
        )
        .await;
        let answer = client
            .post(
                &format!("/shares/{share}/plan"),
                &[("at", "2027-03-25T09:00")],
            )
            .await;
        assert!(answer.text().contains(said), "{said}");
    }
}

#[actix_web::test]
async fn the_suggestion_passes_over_holidays_and_weekends() {
    let (app, _, person, item, _) = prepared().await;
    for (now, suggested) in [
        // The Wednesday before Easter, the day before Ascension, the Friday before Whitsun.
        ("2027-03-24 09:00", "2027-03-30T08:00"),
        ("2027-05-05 09:00", "2027-05-07T08:00"),
        ("2027-05-14 09:00", "2027-05-18T08:00"),
    ] {
        app.set_clock(utc(now));
        let mut kari = app.client_of(person);
        let page = kari
            .get(&format!("/items/{item}/shares/linkedin"))
            .await
            .ok();
        assert!(page.contains(&format!("value=\"{suggested}\"")), "{now}");
    }
}

#[actix_web::test]
async fn everybody_keeps_the_holidays_of_the_own_clock() {
    let (app, _, person, _, share) = prepared().await;
    app.set_clock(utc("2028-04-26 09:00"));
    let mut kari = app.client_of(person);
    let hours = [
        ("weekday", "1"),
        ("hour", "8"),
        ("time_zone", "Europe/Copenhagen"),
        ("weekends", "yes"),
        ("quiet_from", "20"),
        ("quiet_to", "7"),
    ];
    kari.post("/me/settings/mail", &hours).await.done();
    for (at, due) in [
        ("2028-05-01T08:00", "2028-05-01 06:00"),
        ("2028-05-17T08:00", "2028-05-17 06:00"),
    ] {
        plan(&mut kari, share, at).await;
        assert_eq!(plans(&app)[0].due_at, utc(due), "no holiday in Denmark");
    }
    let form = format!("/shares/{share}/plan");
    let answer = kari.post(&form, &[("at", "2028-05-25T08:00")]).await;
    assert!(answer.text().contains("Det er Kristi himmelfartsdag"));
}

#[actix_web::test]
async fn what_is_late_waits_for_the_holiday_to_be_over() {
    let (app, _, person, _, share) = prepared().await;
    app.set_clock(utc("2027-03-24 09:00"));
    let mut kari = app.client_of(person);
    plan(&mut kari, share, "2027-03-24T15:00").await;
    // The server was down from then until Maundy Thursday.
    for off in ["2027-03-25 09:00", "2027-03-27 09:00", "2027-03-29 09:00"] {
        app.set_clock(utc(off));
        assert_eq!(app.run_job("reminders").await, 0, "{off}");
    }
    app.set_clock(utc("2027-03-30 06:00"));
    assert_eq!(app.run_job("reminders").await, 1);
}
