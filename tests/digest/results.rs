//! Figures by mail are the figures of the reports, and hide what those hide.

use forpost::access::Role;
use forpost::content::model::{ItemKind, ItemState, Purpose};
use forpost::mail::Mail;
use forpost::texts::Lang;

use super::{MONDAY, at, strike};
use crate::reports::stage::{NewShare, Stage, lines};
use crate::support::{NewPerson, TestApp, item, wednesday};

const WEEK: &str = "period=weeks&from=2026-W47&to=2026-W47";

fn add(app: &TestApp, email: &str, role: Role, team: Option<&str>) -> forpost::access::PersonId {
    app.add(NewPerson {
        email,
        name: email,
        team,
        roles: &[role],
        ..NewPerson::default()
    })
}

fn to<'a>(mails: &'a [Mail], email: &str) -> &'a Mail {
    let mut mine = mails.iter().filter(|mail| mail.to.1 == email);
    let mail = mine.next().unwrap_or_else(|| panic!("nothing to {email}"));
    assert!(mine.next().is_none(), "two mails to {email}");
    mail
}

/// So many people of a team share an item in week 47, each with so many clicks.
fn share(
    stage: &Stage,
    item: forpost::content::model::ItemId,
    team: &str,
    people: usize,
    clicks: i64,
) {
    let team_id = stage.team(team);
    for person in stage.people(team, people) {
        let share = stage.share(NewShare {
            team: Some(team_id),
            made_on: "2026-11-17",
            posted_on: Some("2026-11-17"),
            ..stage.of(item, person)
        });
        stage.clicks(share, "2026-11-18", [clicks, clicks - 1, 2]);
    }
}

/// People who want figures only.
fn without_letters(app: &TestApp, people: &[forpost::access::PersonId]) {
    for &person in people {
        app.db(|conn| {
            forpost::digest::verbs::turn_off(
                conn,
                person,
                forpost::mail::unsubscribe::Scope::Letter,
            )
        });
    }
}

#[actix_web::test]
async fn every_figure_is_the_reports_figure() {
    let stage = Stage::start().await;
    let app = &stage.app;
    let brand = stage.item(Purpose::Brand, "Varme fra havet");
    let vacancy = stage.item(Purpose::Recruitment, "Montør");
    share(&stage, brand, "Drift", 6, 211);
    share(&stage, vacancy, "Salg", 5, 30);
    share(&stage, vacancy, "Kontor", 2, 9);
    let comms = add(app, "comms@example.org", Role::Comms, None);
    let hr = add(app, "hr@example.org", Role::Hr, None);
    let leader = add(app, "leder@example.org", Role::Leader, Some("Drift"));
    let small = add(app, "liten@example.org", Role::Leader, Some("Kontor"));
    without_letters(app, &[comms, hr, leader, small]);
    let mails = strike(app, MONDAY).await;

    for (email, person, report, division) in [
        ("comms@example.org", comms, "overview", "Kanal"),
        ("hr@example.org", hr, "recruitment", "Sak"),
        ("leder@example.org", leader, "overview", "Kanal"),
    ] {
        let mail = to(&mails, email);
        let mut reader = app.client_of(person);
        let file = reader.get(&format!("/reports/{report}.csv?{WEEK}")).await;
        let lines = lines(&file.body, b';');
        let total = &lines.iter().find(|(key, _)| key.1 == "I alt").unwrap().1;
        // clicks, visitors, shares
        for (label, at) in [("Klikk", 1), ("Besøkende", 2), ("Delinger", 3)] {
            let written: i64 = total[at].parse().unwrap();
            let written = app.app.texts().formats(Lang::Nb).number(written);
            assert!(
                mail.text.contains(&format!("{label}: {written}")),
                "{email}: {label} {written}\n{}",
                mail.text
            );
        }
        let parts = lines.keys().filter(|key| key.0 == division);
        assert!(parts.count() > 0, "{email}");
        // The page that the mail leads to says the same.
        let page = reader.get(&format!("/reports/{report}?{WEEK}")).await.ok();
        let clicks: i64 = total[1].parse().unwrap();
        let clicks = app.app.texts().formats(Lang::Nb).number(clicks);
        assert!(page.contains(&clicks) && mail.html.contains(&clicks));
        assert!(mail.text.contains(&format!("/reports/{report}?{WEEK}")));
    }
    assert!(to(&mails, "comms@example.org").subject.contains("uke 47"));
    // Two people of the office stand behind its figures: too few, in the mail as in the report.
    let nothing = mails.iter().any(|mail| mail.to.1 == "liten@example.org");
    let text = mails.iter().find(|mail| mail.to.1 == "liten@example.org");
    if nothing {
        assert!(text.unwrap().text.contains("Derfor vises de ikke"));
    }
    for mail in &mails {
        assert!(!mail.text.contains("Kontor: 18"), "{}", mail.text);
    }
}

#[actix_web::test]
async fn a_team_that_is_too_small_is_hidden_and_the_next_steps_remain() {
    let stage = Stage::start().await;
    let app = &stage.app;
    let brand = stage.item(Purpose::Brand, "Varme fra havet");
    share(&stage, brand, "Kontor", 4, 37);
    let leader = add(app, "leder@example.org", Role::Leader, Some("Kontor"));
    let lost = add(app, "uten@example.org", Role::Leader, None);
    without_letters(app, &[leader, lost]);
    assert!(
        strike(app, MONDAY).await.is_empty(),
        "nothing to show and nothing to do"
    );
    // A vacancy near its last day is something to do.
    let vacancy = stage.item(Purpose::Recruitment, "Montør");
    assert!(!vacancy.as_str().is_empty());
    share(&stage, brand, "Kontor", 0, 37);
    let mails = strike(app, "2026-11-30 07:00").await;
    let mail = to(&mails, "leder@example.org");
    assert!(mail.text.contains("Ingen delte eller klikket denne uka."));
    assert!(
        mail.text
            .contains("Stillinger med frist snart:\n* Montør (frist 1. desember 2026)")
    );
    // Addresses hold numbers of their own.
    let lines = mail.text.lines().filter(|line| !line.contains("http"));
    let said: String = lines.collect();
    assert!(!said.contains("37") && !said.contains("148"), "{said}");
}

#[actix_web::test]
async fn what_to_do_next_names_what_nobody_shares() {
    let stage = Stage::start().await;
    let app = &stage.app;
    let comms = add(app, "comms@example.org", Role::Comms, None);
    without_letters(app, &[comms]);
    let mut lonely = item("Ingen har delt denne");
    lonely.published_at = Some(at("2026-11-10 09:00"));
    app.put_item(&lonely);
    let mut internal = item("Bare til å lese");
    internal.internal_only = true;
    internal.published_at = Some(at("2026-11-10 09:00"));
    app.put_item(&internal);
    let mail = &strike(app, MONDAY).await[0];
    assert!(
        mail.text
            .contains("Saker ingen har delt ennå:\n* Ingen har delt denne")
    );
    assert!(!mail.text.contains("Bare til å lese"));
    assert_eq!(wednesday(), at("2026-11-18 09:00"));
}

#[actix_web::test]
async fn a_vacancy_that_ran_out_is_reported_once_with_its_whole_result() {
    let stage = Stage::start().await;
    let app = &stage.app;
    let hr = add(app, "hr@example.org", Role::Hr, None);
    without_letters(app, &[hr]);
    let mut vacancy = item("Montør i Bodø");
    vacancy.kind = ItemKind::Vacancy;
    vacancy.purpose = Purpose::Recruitment;
    vacancy.published_at = Some(at("2026-11-03 09:00"));
    vacancy.job_deadline = Some("2026-11-22".parse().unwrap());
    // The end of its last day in Oslo.
    vacancy.expires_at = Some(at("2026-11-22 23:00"));
    let id = app.put_item(&vacancy);
    for (n, person) in stage.people("a", 5).into_iter().enumerate() {
        stage.join(person);
        let share = stage.share(NewShare {
            made_on: "2026-11-04",
            posted_on: Some("2026-11-04"),
            ..stage.of(id, person)
        });
        stage.clicks(share, "2026-11-05", [10, 8, 0]);
        stage.clicks(share, "2026-11-19", [n as i64 + 1, 1, 0]);
    }
    app.set_clock(at("2026-11-22 23:01"));
    app.run_job("publication").await;
    let mails = strike(app, MONDAY).await;
    let report: Vec<&Mail> = mails
        .iter()
        .filter(|mail| mail.subject == "Slik gikk det: Montør i Bodø")
        .collect();
    assert_eq!(
        report.len(),
        1,
        "{:?}",
        mails.iter().map(|m| &m.subject).collect::<Vec<_>>()
    );
    assert!(report[0].text.contains("Klikk: 65"), "{}", report[0].text);
    assert!(report[0].text.contains("Delinger: 5"));
    assert!(report[0].text.contains(&format!(
        "/reports/items/{id}?period=weeks&from=2026-W45&to=2026-W47"
    )));
    assert!(
        strike(app, "2026-11-30 07:00")
            .await
            .iter()
            .all(|m| !m.subject.starts_with("Slik gikk det"))
    );
    let item = app.db(|conn| forpost::content::store::find(conn, id));
    assert_eq!(item.state, ItemState::Expired);
}
