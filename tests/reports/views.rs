//! Saved views: a report with its filters under a name, and its link.

use forpost::access::Role;
use forpost::content::model::Purpose;
use forpost::texts::Lang;

use super::stage::{Stage, words};
use crate::support::{Client, NewPerson};

/// Saves this address and gives the view's link.
async fn save(reader: &mut Client, name: &str, address: &str) -> String {
    let fields = [("name", name), ("address", address)];
    let list = reader.post("/reports/views", &fields).await.done();
    let page = reader.get(&list).await.ok();
    assert!(page.contains(name), "{page}");
    let (before, _) = page.split_once(&format!(">{name}</a>")).unwrap();
    let (_, link) = before.rsplit_once("href=\"").unwrap();
    link.trim_end_matches('"').to_owned()
}

#[actix_web::test]
async fn a_view_keeps_the_report_and_what_was_asked_of_it() {
    let stage = Stage::start().await;
    let mut hr = stage.reader(Role::Hr, Lang::Nb);
    let asked = "/reports/recruitment?period=26&team=&channel=linkedin";
    let page = hr.get(asked).await.ok();
    let (_, rest) = page.split_once("/reports/views/new?address=").unwrap();
    let (address, _) = rest.split_once('"').unwrap();
    let page = hr
        .get(&format!("/reports/views/new?address={address}"))
        .await
        .ok();
    let kept = "/reports/recruitment?period=26&amp;channel=linkedin";
    assert!(
        page.contains(&format!(
            "name=\"address\" value=\"{}\"",
            kept.replace('=', "&#x3D;")
        )) || page.contains(&format!("name=\"address\" value=\"{kept}\"")),
        "{page}"
    );
    let link = save(&mut hr, "Stillinger på LinkedIn", asked).await;
    let to = "/reports/recruitment?period=26&channel=linkedin";
    assert_eq!(hr.get(&link).await.location(), to);
    // Whoever reads reports may follow the link; nobody else.
    let mut comms = stage.comms();
    assert_eq!(comms.get(&link).await.location(), to);
    let mut employee = stage.app.signed_in(NewPerson::default());
    assert_eq!(employee.get(&link).await.status.as_u16(), 403);
    // It is in nobody else's list, and nobody else removes it.
    let page = comms.get("/reports/views").await.ok();
    assert!(page.contains("Du har ikke lagret noen visninger"));
    let removal = format!("{link}/removal");
    assert_eq!(comms.post(&removal, &[]).await.status.as_u16(), 404);
    hr.post(&removal, &[]).await.done();
    assert_eq!(hr.get(&link).await.status.as_u16(), 404);
}

#[actix_web::test]
async fn a_leader_who_follows_a_link_sees_the_own_team() {
    let stage = Stage::start().await;
    let (drift, salg) = (stage.team("Drift"), stage.team("Salg"));
    let item = stage.item(Purpose::Brand, "Ny kraftlinje");
    stage.shared_by(&stage.people("d", 6), item, drift, 3);
    stage.shared_by(&stage.people("s", 7), item, salg, 11);
    let mut hr = stage.reader(Role::Hr, Lang::Nb);
    let link = save(&mut hr, "Salg", &format!("/reports/overview?team={salg}")).await;
    let mut leader = stage.app.signed_in(NewPerson {
        email: "leder@example.org",
        team: Some("Drift"),
        roles: &[Role::Leader],
        ..NewPerson::default()
    });
    let to = leader.get(&link).await.location().to_owned();
    let page = words(&leader.get(&to).await.ok());
    assert!(
        page.contains("Avdeling: Drift") && page.contains("Klikk 18"),
        "{page}"
    );
    assert!(!page.contains("77"), "{page}");
}

#[actix_web::test]
async fn names_are_asked_for_and_searched() {
    let stage = Stage::start().await;
    let mut comms = stage.comms();
    let long = "x".repeat(81);
    for (name, message) in [("", "Gi visningen et navn"), (&long, "høyst 80 tegn")] {
        let fields = [("name", name), ("address", "/reports/brand")];
        let answer = comms.post("/reports/views", &fields).await;
        assert_eq!(answer.status.as_u16(), 422);
        assert!(answer.text().contains(message));
    }
    for address in ["https://evil.example/", "/me", "/reports/prices"] {
        let fields = [("name", "Et navn"), ("address", address)];
        let answer = comms.post("/reports/views", &fields).await;
        assert_eq!(answer.status.as_u16(), 404, "{address}");
    }
    for name in ["Årsrapport", "Omdømme i høst", "<b>Uke"] {
        let fields = [("name", name), ("address", "/reports/brand")];
        comms.post("/reports/views", &fields).await.done();
    }
    let page = comms.get("/reports/views?q=%C3%A5rs").await.ok();
    assert!(page.contains("Årsrapport") && !page.contains("Omdømme i høst"));
    let page = comms.get("/reports/views?q=finnes-ikke").await.ok();
    assert!(page.contains("Ingen visning har det navnet"));
    let page = comms.get("/reports/views").await.ok();
    assert!(page.contains("&lt;b&gt;Uke") && !page.contains("<b>Uke"));
    let data = comms.get("/me/data.json").await.ok();
    assert!(data.contains("Årsrapport"));
    assert!(comms.get("/me/data").await.ok().contains("Omdømme i høst"));
}
