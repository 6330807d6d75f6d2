//! Ambitions: written, followed up month by month, and held against the reports' own figures.

use actix_web::http::StatusCode;
use forpost::access::Role;
use forpost::content::model::Purpose;
use forpost::texts::Lang;

use super::stage::{NewShare, Stage};
use crate::support::{Client, NewPerson};

const TYPED: [(&str, &str); 7] = [
    ("name", "Flere som spør før de poster"),
    ("kind", "confidence"),
    ("measure", "typed"),
    ("unit", "spørsmål"),
    ("target", "40"),
    ("begins_on", "2026-08-01"),
    ("due_on", "2026-12-31"),
];

const COUNTED: [(&str, &str); 6] = [
    ("name", "Flere delinger av stillinger"),
    ("kind", "recruitment"),
    ("measure", "shares"),
    ("target", "10"),
    ("begins_on", "2026-10-05"),
    ("due_on", "2026-12-31"),
];

/// The form with other values in some of its fields.
fn but<'a>(form: &[(&'a str, &'a str)], other: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = form
        .iter()
        .filter(|(name, _)| !other.iter().any(|(changed, _)| changed == name));
    kept.chain(other).copied().collect()
}

async fn made(client: &mut Client, form: &[(&str, &str)]) -> String {
    client.post("/programme/ambitions", form).await.done()
}

#[actix_web::test]
async fn an_ambition_is_refused_beside_what_is_wrong_with_it() {
    let stage = Stage::start().await;
    let mut hr = stage.reader(Role::Hr, Lang::Nb);
    let page = hr.get("/programme/ambitions").await.ok();
    assert!(page.contains("Ingen ambisjoner ennå"), "{page}");
    let form = hr.get("/programme/ambitions/new").await.ok();
    assert!(form.contains("value=\"2026-11-18\""), "it begins today");
    for (wrong, value) in [
        ("name", ""),
        ("unit", ""),
        ("target", "mange"),
        ("target", "0"),
        ("begins_on", "i går"),
        ("due_on", ""),
        ("due_on", "2026-07-31"),
        ("due_on", "2028-08-01"),
        ("owner", "Kari"),
    ] {
        let typed = but(&TYPED, &[(wrong, value)]);
        let refused = hr.post("/programme/ambitions", &typed).await;
        assert_eq!(
            refused.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{wrong}: {value}"
        );
        let page = refused.text();
        assert!(page.contains(&format!("id=\"{wrong}-error\"")), "{wrong}");
        assert!(page.contains("value=\"typed\" selected"), "{wrong}");
    }
    let page = hr.get("/programme/ambitions").await.ok();
    assert!(page.contains("Ingen ambisjoner ennå"), "none was made");
}

#[actix_web::test]
async fn a_typed_figure_is_followed_up_month_by_month_and_told_to_everybody() {
    let stage = Stage::start().await;
    let owner = stage.app.add(NewPerson {
        email: "silje@example.org",
        name: "Silje Solberg",
        roles: &[Role::Comms],
        ..NewPerson::default()
    });
    let mut silje = stage.app.client_of(owner);
    let id = owner.to_string();
    let address = made(&mut silje, &but(&TYPED, &[("owner", &id)])).await;
    let page = silje.get(&address).await.ok();
    assert!(page.contains("Følges opp av Silje Solberg"), "{page}");
    assert!(page.contains("Målet er 40 spørsmål"));
    let data = silje.get("/me/data").await.ok();
    assert!(data.contains("Flere som spør før de poster"), "{data}");

    let refused = silje
        .post(&format!("{address}/check-ins"), &[("note", "Bra.")])
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("id=\"figure-error\""));
    for (figure, note) in [("12", "Bra."), ("10", "To var talt dobbelt.")] {
        let fields = [("figure", figure), ("note", note)];
        let check_in = format!("{address}/check-ins");
        assert_eq!(silje.post(&check_in, &fields).await.done(), address);
    }
    let page = silje.get(&address).await.ok();
    assert!(page.contains("10 av 40 spørsmål"), "{page}");
    assert!(page.contains("value=\"25\""), "a quarter of the way");
    assert!(page.contains("To var talt dobbelt.") && !page.contains("Bra."));
    assert!(page.contains("Skrevet inn ved oppfølgingen i november 2026"));
    let mut kari = stage.app.signed_in(NewPerson::default());
    let told = kari.get("/programme").await.ok();
    assert!(told.contains("10 av 40 spørsmål") && !told.contains("/programme/ambitions"));
    assert!(!told.contains("To var talt"), "notes are for the planners");

    // Ended, it is told no more, and nothing is noted of it.
    let state = format!("{address}/state");
    silje.post(&state, &[("state", "reached")]).await.done();
    let told = kari.get("/programme").await.ok();
    assert!(!told.contains("10 av 40"), "{told}");
    let late = silje
        .post(&format!("{address}/check-ins"), &[("figure", "11")])
        .await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let list = silje.get("/programme/ambitions?state=reached").await.ok();
    assert!(list.contains("Flere som spør før de poster"));
    silje.post(&format!("{address}/removal"), &[]).await.done();
    assert_eq!(silje.get(&address).await.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn a_figure_of_the_reports_is_theirs_and_hidden_where_they_hide_it() {
    let stage = Stage::start().await;
    let mut comms = stage.comms();
    let address = made(&mut comms, &COUNTED).await;
    let vacancy = stage.item(Purpose::Recruitment, "Montør");
    let story = stage.item(Purpose::Brand, "Sju grader");
    let people = stage.people("kari", 5);
    let share = |item, person, posted_on| NewShare {
        made_on: posted_on,
        posted_on: Some(posted_on),
        ..stage.of(item, person)
    };
    for person in &people[..4] {
        stage.share(share(vacancy, *person, "2026-10-14"));
    }
    for person in &people {
        stage.share(share(story, *person, "2026-10-14"));
    }
    // November is not over.
    let late = stage.item(Purpose::Recruitment, "Lærling");
    stage.share(share(late, people[4], "2026-11-10"));
    let page = comms.get(&address).await.ok();
    assert!(page.contains("tallet så langt: skjult"), "{page}");
    stage.share(share(vacancy, people[4], "2026-10-20"));
    let page = comms.get(&address).await.ok();
    assert!(page.contains("5 av 10 delinger"), "{page}");
    assert!(page.contains("delinger for saker om rekruttering, oktober 2026"));

    let overview = comms.get("/reports/overview").await.ok();
    assert!(overview.contains("5 av 10 delinger"), "{overview}");
    // What reports count is for those who read them, and a leader reads the own team's.
    let mut kari = stage.app.signed_in(NewPerson::default());
    let told = kari.get("/programme").await.ok();
    assert!(told.contains("Målet er 10 delinger") && !told.contains("5 av 10"));
    let mut leader = stage.reader(Role::Leader, Lang::Nb);
    let page = leader.get("/reports/overview").await.ok();
    assert!(!page.contains("av 10 delinger"), "{page}");
    let refused = leader.get(&address).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
}

#[actix_web::test]
async fn items_and_campaigns_serve_an_ambition_and_outlive_it() {
    let stage = Stage::start().await;
    let mut comms = stage.comms();
    let address = made(&mut comms, &COUNTED).await;
    let id = address.rsplit('/').next().unwrap().to_owned();
    let fields = [("name", "Kom og jobb"), ("ambition", id.as_str())];
    let campaign = comms.post("/studio/campaigns", &fields).await.done();
    let form = comms.get(&campaign).await.ok();
    assert!(form.contains(&format!("value=\"{id}\" selected")), "{form}");
    let page = comms.get(&address).await.ok();
    assert!(page.contains("Kom og jobb"), "{page}");

    let fields = [("words", "1")];
    let item = comms.post("/studio/items", &fields).await.done();
    let draft = [
        ("purpose", "recruitment"),
        ("kind", "text"),
        ("lang", "nb"),
        ("title", "Ni grunner"),
        ("ambition", id.as_str()),
    ];
    comms.post(&item, &draft).await.done();
    assert!(comms.get(&address).await.ok().contains("Ni grunner"));
    let copy = comms.post(&format!("{item}/copy"), &[]).await.done();
    let form = comms.get(&copy).await.ok();
    assert!(form.contains(&format!("value=\"{id}\" selected")));

    comms.post(&format!("{address}/removal"), &[]).await.done();
    for page in [&item, &campaign] {
        let form = comms.get(page).await.ok();
        assert!(!form.contains(&id), "{page}");
    }
    // A form that was open while the ambition was removed loses only that.
    comms.post(&item, &draft).await.done();
    assert!(comms.get(&item).await.ok().contains("Ni grunner"));
}

#[actix_web::test]
async fn who_has_left_follows_nothing_up() {
    let stage = Stage::start().await;
    let silje = stage.app.add(NewPerson {
        email: "silje@example.org",
        name: "Silje Solberg",
        roles: &[Role::Comms],
        ..NewPerson::default()
    });
    let mut hr = stage.reader(Role::Hr, Lang::Nb);
    let id = silje.to_string();
    let address = made(&mut hr, &but(&TYPED, &[("owner", &id)])).await;
    assert!(hr.get(&address).await.ok().contains("Silje Solberg"));
    let mut admin = stage.reader(Role::Admin, Lang::Nb);
    admin
        .post(&format!("/admin/people/{silje}/deactivation"), &[])
        .await
        .done();
    let page = hr.get(&address).await.ok();
    assert!(!page.contains("Silje Solberg"), "{page}");
    assert!(page.contains("Ingen følger opp"));
    let mut log = Vec::new();
    for action in ["ambition-added", "ambition-changed"] {
        let page = admin.get(&format!("/admin/audit?action={action}")).await;
        log.push(page.ok().contains("Flere som spør før de poster"));
    }
    assert_eq!(log, [true, false]);
}
