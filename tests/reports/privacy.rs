//! Who may ask, and what nobody is told.

use forpost::access::Role;
use forpost::content::model::Purpose;
use forpost::sharing::channel::Channel;
use forpost::texts::Lang;

use super::stage::{NewShare, Stage, lines, words};
use crate::support::NewPerson;

const ADDRESSES: [&str; 9] = [
    "/reports",
    "/reports/overview",
    "/reports/recruitment",
    "/reports/brand",
    "/reports/care",
    "/reports/overview.csv",
    "/reports/recruitment.csv",
    "/reports/brand.csv",
    "/reports/care.csv",
];

#[actix_web::test]
async fn only_readers_enter() {
    let stage = Stage::start().await;
    let mut employee = stage.app.signed_in(NewPerson::default());
    let ambassador = stage.person("amb@example.org");
    stage.join(ambassador);
    let mut ambassador = stage.app.client_of(ambassador);
    let mut admin = stage.reader(Role::Admin, Lang::Nb);
    let mut hr = stage.reader(Role::Hr, Lang::Nb);
    for path in ADDRESSES {
        for shut_out in [&mut employee, &mut ambassador, &mut admin] {
            assert_eq!(shut_out.get(path).await.status.as_u16(), 403, "{path}");
        }
        assert!(
            stage
                .app
                .visitor()
                .get(path)
                .await
                .location()
                .starts_with("/sign-in")
        );
        let status = hr.get(path).await.status.as_u16();
        assert_eq!(status, if path == "/reports" { 303 } else { 200 }, "{path}");
    }
}

#[actix_web::test]
async fn a_leader_sees_the_own_team_whatever_is_asked_for() {
    let stage = Stage::start().await;
    let (drift, salg) = (stage.team("Drift"), stage.team("Salg"));
    let item = stage.item(Purpose::Brand, "Ny kraftlinje");
    stage.shared_by(&stage.people("d", 6), item, drift, 3);
    stage.shared_by(&stage.people("s", 7), item, salg, 11);
    let mut leader = stage.app.signed_in(NewPerson {
        email: "leder@example.org",
        team: Some("Drift"),
        roles: &[Role::Leader],
        ..NewPerson::default()
    });
    for query in [String::new(), format!("?team={salg}"), "?team=none".into()] {
        let page = words(&leader.get(&format!("/reports/overview{query}")).await.ok());
        assert!(page.contains("Avdeling: Drift"), "{page}");
        assert!(page.contains("Klikk 18"), "{page}");
        assert!(
            !page.contains("Salg") && !page.contains("77") && !page.contains("95"),
            "{page}"
        );
        let file = leader.get(&format!("/reports/overview.csv{query}")).await;
        let file = lines(&file.body, b';');
        assert_eq!(file[&(String::new(), "I alt".into())][1], "18");
        assert!(!file.keys().any(|(division, _)| division == "Avdeling"));
    }
    let mut alone = stage.reader(Role::Leader, Lang::Nb);
    let page = alone.get("/reports/overview").await.ok();
    assert!(page.contains("Du er ikke knyttet til noen avdeling"));
    assert_eq!(
        alone.get("/reports/overview.csv").await.status.as_u16(),
        409
    );
}

#[actix_web::test]
async fn a_small_team_is_hidden_and_the_next_smallest_with_it() {
    let stage = Stage::start().await;
    let item = stage.item(Purpose::Brand, "Ny kraftlinje");
    stage.shared_by(&stage.people("a", 4), item, stage.team("Arkiv"), 13);
    stage.shared_by(&stage.people("b", 6), item, stage.team("Butikk"), 17);
    stage.shared_by(&stage.people("c", 9), item, stage.team("Drift"), 19);
    let mut comms = stage.comms();
    let page = words(&comms.get("/reports/overview").await.ok());
    assert!(
        page.contains("Arkiv færre enn 5 Butikk skjult Drift 171"),
        "{page}"
    );
    assert!(page.contains("I alt 325"), "{page}");
    let file = lines(&comms.get("/reports/overview.csv").await.body, b';');
    let team = |name: &str| file[&("Avdeling".to_owned(), name.to_owned())].clone();
    assert_eq!(team("Drift")[1], "171");
    assert_eq!(team("Arkiv")[..9], vec![String::new(); 9]);
    assert_eq!(
        (team("Arkiv")[9].as_str(), team("Butikk")[9].as_str()),
        ("færre enn 5", "skjult")
    );
    assert_eq!(team("Butikk")[1], "");

    // What the table hides, no choice of filters brings to light.
    for hidden in ["Arkiv", "Butikk"] {
        let id = stage.team(hidden);
        for extra in ["", "&channel=linkedin"] {
            for report in ["overview", "brand"] {
                let query = format!("team={id}{extra}");
                let page = comms.get(&format!("/reports/{report}?{query}")).await.ok();
                let page = words(&page);
                assert!(
                    page.contains("Færre enn 5 ambassadører står bak dette utvalget"),
                    "{page}"
                );
                assert!(!page.contains("102") && !page.contains(" 52 "), "{page}");
                let file = comms
                    .get(&format!("/reports/{report}.csv?{query}"))
                    .await
                    .text();
                assert!(!file.contains("102") && !file.contains(";52"), "{file}");
            }
        }
    }
}

#[actix_web::test]
async fn one_person_s_clicks_are_not_a_group_s() {
    let stage = Stage::start().await;
    let (drift, item) = (
        stage.team("Drift"),
        stage.item(Purpose::Brand, "Ny kraftlinje"),
    );
    let people = stage.people("a", 6);
    stage.shared_by(&people[1..], item, drift, 2);
    let share = stage.share(NewShare {
        team: Some(drift),
        ..stage.of(item, people[0])
    });
    stage.clicks(share, "2026-11-11", [41, 41, 0]);
    let page = words(&stage.comms().get("/reports/overview").await.ok());
    assert!(
        !page.contains("51") && page.contains("Færre enn 5 ambassadører"),
        "{page}"
    );
    // 40 of 50 is four fifths, not more.
    let stage = Stage::start().await;
    let (drift, item) = (
        stage.team("Drift"),
        stage.item(Purpose::Brand, "Ny kraftlinje"),
    );
    let people = stage.people("a", 6);
    stage.shared_by(&people[1..], item, drift, 2);
    let share = stage.share(NewShare {
        team: Some(drift),
        ..stage.of(item, people[0])
    });
    stage.clicks(share, "2026-11-11", [40, 40, 0]);
    let page = words(&stage.comms().get("/reports/overview").await.ok());
    assert!(page.contains("I alt 50 50 6 6"), "{page}");
}

#[actix_web::test]
async fn who_has_left_stands_for_nobody_and_a_larger_threshold_holds() {
    let stage = Stage::start_with(&[("FORPOST_REPORTS__SMALLEST_GROUP", "8")]).await;
    let drift = stage.team("Drift");
    let small = stage.item(Purpose::Recruitment, "Driftsleder");
    let large = stage.item(Purpose::Recruitment, "Montør");
    stage.shared_by(&stage.people("a", 7), small, drift, 3);
    let people = stage.people("b", 9);
    stage.shared_by(&people, large, drift, 4);
    let gone = stage.share(NewShare {
        person: None,
        team: Some(drift),
        channel: Channel::LinkedIn,
        ..stage.of(small, people[0])
    });
    stage.clicks(gone, "2026-11-11", [3, 3, 0]);
    let page = words(&stage.comms().get("/reports/recruitment").await.ok());
    assert!(
        page.contains("Driftsleder Bodø Frist 1. desember 2026 færre enn 8"),
        "{page}"
    );
    assert!(
        page.contains("Montør Bodø Frist 1. desember 2026 skjult"),
        "{page}"
    );
    assert!(page.contains("I alt 60 60 17 16"), "{page}");
}

#[actix_web::test]
async fn one_click_on_a_vacancy_shared_by_five_is_seen() {
    let stage = Stage::start().await;
    let drift = stage.team("Drift");
    let vacancy = stage.item(Purpose::Recruitment, "Driftsleder");
    let people = stage.people("a", 5);
    stage.shared_by(&people[1..], vacancy, drift, 0);
    stage.shared_by(&people[..1], vacancy, drift, 1);
    let mut hr = stage.reader(Role::Hr, Lang::En);
    let page = words(&hr.get("/reports/recruitment").await.ok());
    assert!(
        page.contains("Apply by 1 December 2026 LinkedIn 1 1 5 5"),
        "{page}"
    );
}

#[actix_web::test]
async fn a_title_is_no_formula() {
    let stage = Stage::start().await;
    let title = "=HYPERLINK(\"https://evil.example\";\"x\")";
    let item = stage.item(Purpose::Brand, title);
    stage.shared_by(&stage.people("a", 5), item, stage.team("@Drift"), 2);
    let file = stage.comms().get("/reports/brand.csv").await;
    let file = lines(&file.body, b';');
    assert_eq!(file[&("Sak".to_owned(), format!("'{title}"))][1], "10");
    assert_eq!(
        file[&("Avdeling".to_owned(), "'@Drift".to_owned())][1],
        "10"
    );
}
