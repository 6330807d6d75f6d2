//! The figures themselves: what is counted, when, and how each language writes it.

use forpost::access::Role;
use forpost::content::model::Purpose;
use forpost::sharing::channel::Channel;
use forpost::texts::Lang;

use super::stage::{NewShare, Stage, day, lines, words};

/// Eight ambassadors of one team share a vacancy on LinkedIn with 1,000 followers each, six of
/// them also an article on X with 500. Added up by hand: 8 × 3 + 6 × 2 = 36 clicks, 8 × 2 + 6 =
/// 22 visitors, 14 shares and links, 8 ambassadors, 8 × 1,000 + 6 × 500 = 11,000 followers,
/// 8 × 1,000 × 0.08 + 6 × 500 × 0.03 = 730 views, 8 × 5 = 40 machines.
async fn fourteen_shares() -> Stage {
    let stage = Stage::start().await;
    let team = stage.team("Drift");
    let vacancy = stage.item(Purpose::Recruitment, "Driftsleder");
    let article = stage.item(Purpose::Brand, "Ny kraftlinje");
    for (n, person) in stage.people("a", 8).into_iter().enumerate() {
        let share = stage.share(NewShare {
            team: Some(team),
            followers: Some(1_000),
            ..stage.of(vacancy, person)
        });
        stage.clicks(share, "2026-11-11", [3, 2, 5]);
        if n < 6 {
            let share = stage.share(NewShare {
                team: Some(team),
                channel: Channel::X,
                followers: Some(500),
                ..stage.of(article, person)
            });
            stage.clicks(share, "2026-11-15", [2, 1, 0]);
        }
    }
    stage
}

#[actix_web::test]
async fn the_overview_adds_up() {
    let stage = fourteen_shares().await;
    let mut comms = stage.comms();
    let page = words(&comms.get("/reports/overview").await.ok());
    for expected in [
        "Klikk 36",
        "Besøkende 22",
        "Delinger 14",
        "Ambassadører 8",
        "Lenker 14",
        "Mulig publikum 11~000",
        "Anslåtte visninger 730",
        "40 maskinbesøk er ikke med",
        "Omdømme 12 6 6 6 6 3~000 90 0",
        "Rekruttering 24 16 8 8 8 8~000 640 40",
        "Kundedialog 0 0 0 0 0 0 0 0",
        "I alt 36 22 14 8 14 11~000 730 40",
        "uke 46, 2026 36 22 14 8 14 11~000 730 40",
        "LinkedIn 24 16 8",
        "X 12 6 6",
        "LinkedIn 8~% · X 3~%",
        "12 uker, fra 24. august 2026 til 15. november 2026",
    ] {
        assert!(page.contains(expected), "{expected} in {page}");
    }
}

#[actix_web::test]
async fn a_vacancy_has_its_place_and_deadline() {
    let stage = fourteen_shares().await;
    let mut comms = stage.comms();
    let page = words(&comms.get("/reports/recruitment").await.ok());
    for expected in [
        "Driftsleder Bodø Frist 1. desember 2026 LinkedIn 24 16 8 8 640",
        "I alt 24",
    ] {
        assert!(page.contains(expected), "{expected} in {page}");
    }
    assert!(!page.contains("Ny kraftlinje"));
    let page = words(&comms.get("/reports/brand").await.ok());
    assert!(page.contains("Ny kraftlinje X 12 6 6 6 90"), "{page}");
    let page = words(&comms.get("/reports/care").await.ok());
    assert!(page.contains("Ingen delinger i denne perioden"), "{page}");
}

#[actix_web::test]
async fn the_file_says_what_the_page_says_in_every_language() {
    let stage = fourteen_shares().await;
    for (lang, delimiter, total, views) in [
        (Lang::Nb, b';', "I alt", "Anslåtte visninger 730"),
        (Lang::Da, b';', "I alt", "Anslåede visninger 730"),
        (Lang::En, b',', "In all", "Estimated views 730"),
    ] {
        let mut reader = stage.reader(Role::Hr, lang);
        let page = words(&reader.get("/reports/overview").await.ok());
        assert!(page.contains(views), "{page}");
        let audience = match lang {
            Lang::Nb => "11~000",
            Lang::Da => "11.000",
            Lang::En => "11,000",
        };
        assert!(page.contains(audience), "{page}");
        let answer = reader.get("/reports/overview.csv").await;
        assert_eq!(
            answer.header("content-type"),
            Some("text/csv; charset=utf-8")
        );
        assert_eq!(
            answer.header("content-disposition"),
            Some("attachment; filename=\"forpost-overview-2026-08-24-2026-11-15.csv\"")
        );
        let file = lines(&answer.body, delimiter);
        assert_eq!(
            file[&(String::new(), total.to_owned())],
            ["", "36", "22", "14", "8", "14", "11000", "730", "40", ""]
        );
        assert!(answer.text().contains("\r\n"));
    }
}

#[actix_web::test]
async fn a_share_counts_when_it_was_posted_and_a_click_on_its_day() {
    let stage = Stage::start().await;
    let team = stage.team("Drift");
    let item = stage.item(Purpose::Brand, "Ny kraftlinje");
    for person in stage.people("a", 5) {
        // Made on the Sunday, posted on the Monday after.
        let share = stage.share(NewShare {
            team: Some(team),
            made_on: "2026-11-08",
            posted_on: Some("2026-11-09"),
            ..stage.of(item, person)
        });
        stage.clicks(share, "2026-11-08", [1, 1, 0]);
        stage.clicks(share, "2026-11-09", [10, 10, 0]);
        stage.clicks(share, "2026-11-15", [100, 100, 0]);
        // Of the week that is not over.
        stage.clicks(share, "2026-11-16", [1_000, 1_000, 0]);
    }
    let mut comms = stage.comms();
    for (query, total) in [
        (
            "period=weeks&from=2026-W45&to=2026-W45",
            "I alt 5 5 0 0 5 0 0 0",
        ),
        (
            "period=weeks&from=2026-W46&to=2026-W46",
            "I alt 550 550 5 5 0 ukjent ukjent 0",
        ),
        (
            "period=4&team=&channel=",
            "I alt 555 555 5 5 5 ukjent ukjent 0",
        ),
        ("period=2026-10", "Ingen delinger i denne perioden"),
    ] {
        let page = words(&comms.get(&format!("/reports/overview?{query}")).await.ok());
        assert!(page.contains(total), "{query}: {total} in {page}");
    }
    for open in [
        "period=weeks&from=2026-W46&to=2026-W47",
        "period=2026-11",
        "period=7",
    ] {
        let answer = comms.get(&format!("/reports/overview?{open}")).await;
        assert_eq!(answer.status.as_u16(), 409);
        assert!(
            answer
                .text()
                .contains("Rapporter finnes bare for hele uker")
        );
    }
    // It is Monday in Oslo half an hour before it is Monday in UTC: the week is over.
    stage
        .app
        .set_clock(day("2026-11-22").and_hms_opt(23, 30, 0).unwrap());
    let mut hr = stage.reader(Role::Hr, Lang::Nb);
    let page = words(&hr.get("/reports/overview?period=4").await.ok());
    assert!(page.contains("I alt 5~555 5~555 5 5 5"), "{page}");
    assert!(page.contains("til 22. november 2026"), "{page}");
}

#[actix_web::test]
async fn a_figure_is_held_against_the_period_before() {
    let stage = Stage::start().await;
    let team = stage.team("Drift");
    let item = stage.item(Purpose::Brand, "Ny kraftlinje");
    for person in stage.people("a", 5) {
        let share = stage.share(NewShare {
            team: Some(team),
            made_on: "2026-10-14",
            posted_on: Some("2026-10-14"),
            ..stage.of(item, person)
        });
        stage.clicks(share, "2026-10-14", [4, 4, 0]);
        stage.clicks(share, "2026-11-11", [5, 4, 0]);
    }
    let page = words(&stage.comms().get("/reports/overview?period=4").await.ok());
    assert!(
        page.contains("Klikk 25 25,0~% mer enn perioden før (20)"),
        "{page}"
    );
    assert!(
        page.contains("Besøkende 20 Som perioden før (20)"),
        "{page}"
    );
}
