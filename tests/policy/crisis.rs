//! Crisis mode: the switch, what waits, where links lead, drills and what they tell.

use actix_web::http::StatusCode;
use chrono::{NaiveDateTime, TimeDelta};
use forpost::access::{PersonId, Role};
use forpost::content::channel::Channel;
use forpost::content::model::{ItemId, ItemState};
use forpost::content::store as content;
use forpost::texts::Lang;

use super::comms;
use crate::support::{Client, NewPerson, TestApp, item, wednesday};

const MESSAGE: &str = "Ikke del noe nå. Pressen ringer Ida.";
const CODE: &str = "aB3dE6gH9jK";

/// What turns the switch, with some fields put differently.
fn switch<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = [
        ("kind", "crisis"),
        ("name", "Driftsstans"),
        ("message_nb", MESSAGE),
        ("message_en", "Please share nothing now."),
        ("statement_nb", "Vi retter feilen. **Følg med.**"),
        ("links", "keep"),
        ("mails", "nobody"),
        ("meant", "yes"),
    ];
    let kept = usual
        .into_iter()
        .filter(|(name, _)| !changes.iter().any(|(changed, _)| changed == name));
    kept.chain(changes.iter().copied()).collect()
}

pub async fn turn_on(client: &mut Client, changes: &[(&str, &str)]) {
    let to = client.post("/studio/crisis", &switch(changes)).await;
    assert_eq!(to.done(), "/studio/crisis");
}

/// Resumes everything; the address of the report.
pub async fn turn_off(client: &mut Client) -> String {
    client.post("/studio/crisis/ending", &[]).await.done()
}

/// Kari, who has joined and has a share of an item with its words.
async fn kari(app: &TestApp) -> (Client, PersonId, ItemId) {
    let person = app.add(NewPerson::default());
    app.join(person, &[(Channel::LinkedIn, Some(320))]);
    let id = app.put_item(&item("Sjøvann varmer"));
    (app.client_of(person), person, id)
}

fn later(hours: i64) -> NaiveDateTime {
    wednesday() + TimeDelta::hours(hours)
}

#[actix_web::test]
async fn the_switch_asks_first_and_everybody_reads_the_message_in_their_language() {
    let app = TestApp::start().await;
    let mut ida = comms(&app);
    let (mut kari, _, _) = kari(&app).await;
    let mut john = app.signed_in(NewPerson {
        email: "john@example.org",
        name: "John Smith",
        lang: Lang::En,
        roles: &[Role::Admin],
        ..NewPerson::default()
    });
    let page = ida.get("/studio/crisis/new").await.ok();
    assert!(page.contains("Noe har skjedd, og vi trenger ro"), "{page}");
    for (without, wrong) in [
        (("meant", ""), "meant"),
        (("message_nb", ""), "message_nb"),
        (("name", ""), "name"),
    ] {
        let mut fields = switch(&[without]);
        fields.retain(|(_, value)| !value.is_empty());
        let refused = ida.post("/studio/crisis", &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert!(refused.text().contains(&format!("id=\"{wrong}-error\"")));
    }
    let silent = switch(&[("links", "statement"), ("statement_nb", "")]);
    let refused = ida.post("/studio/crisis", &silent).await;
    assert!(refused.text().contains("id=\"statement_nb-error\""));
    assert!(!kari.get("/feed").await.ok().contains("data-crisis"));

    // Communications and administrators alike.
    turn_on(&mut john, &[]).await;
    let feed = kari.get("/feed").await.ok();
    assert!(feed.contains("Krisemodus: all deling er satt på pause"));
    assert!(feed.contains(MESSAGE));
    let page = john.get("/me/settings").await.ok();
    assert!(page.contains("Crisis mode") && page.contains("Please share nothing now."));
    // Who follows no link of ours and has no account is told nothing.
    let page = app.visitor().get("/sign-in").await.ok();
    assert!(!page.contains("data-crisis"));
    // One at a time.
    let second = ida.post("/studio/crisis", &switch(&[])).await;
    assert_eq!(second.status, StatusCode::CONFLICT);
    let drill = ida
        .post("/studio/crisis", &switch(&[("kind", "drill")]))
        .await;
    assert_eq!(drill.status, StatusCode::CONFLICT);

    let report = turn_off(&mut ida).await;
    assert!(!kari.get("/feed").await.ok().contains("data-crisis"));
    let again = ida.post("/studio/crisis/ending", &[]).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    assert!(ida.get(&report).await.ok().contains(MESSAGE));
    let list = ida.get("/studio/crisis").await.ok();
    assert!(list.contains("Driftsstans"), "{list}");
    let log = john.get("/admin/audit").await.ok();
    assert!(log.contains("Crisis mode switched on") && log.contains("Crisis mode switched off"));
}

#[actix_web::test]
async fn share_buttons_give_way_and_come_back() {
    let app = TestApp::start().await;
    let mut ida = comms(&app);
    let (mut kari, _, id) = kari(&app).await;
    let (start, page) = (format!("/items/{id}/shares"), format!("/items/{id}"));
    let post = format!("{start}/linkedin");
    kari.post(&start, &[("channel", "linkedin")]).await.done();
    let words = [("caption", "Varme fra havet")];
    kari.post(&format!("{post}/caption"), &words).await.done();
    let button = format!("href=\"{page}#share\"");
    assert!(kari.get("/feed").await.ok().contains(&button));

    turn_on(&mut ida, &[]).await;
    assert!(!kari.get("/feed").await.ok().contains(&button));
    let shown = kari.get(&page).await.ok();
    assert!(shown.contains("All deling er satt på pause"), "{shown}");
    assert!(!shown.contains("value=\"linkedin\""));
    let shown = kari.get(&post).await.ok();
    assert!(!shown.contains("linkedin.com"), "{shown}");
    assert!(shown.contains("Varme fra havet"), "what was begun is kept");
    let refused = kari.post(&start, &[("channel", "x")]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.text().contains("All deling er satt på pause"));

    turn_off(&mut ida).await;
    assert!(kari.get("/feed").await.ok().contains(&button));
    assert!(kari.get(&post).await.ok().contains("linkedin.com"));
}

#[actix_web::test]
async fn what_is_due_waits_and_goes_out_once_afterwards() {
    let app = TestApp::start().await;
    let mut ida = comms(&app);
    let (mut kari, person, shared) = kari(&app).await;
    let mut scheduled = item("Går ut i storm");
    scheduled.state = ItemState::Scheduled;
    scheduled.published_at = None;
    scheduled.publish_at = Some(later(1));
    let scheduled = app.put_item(&scheduled);
    let start = format!("/items/{shared}/shares");
    kari.post(&start, &[("channel", "linkedin")]).await.done();
    let plan = "/shares/1/plan";
    let at = [("at", "2026-11-19T08:00")];
    kari.post(plan, &at).await.done();

    turn_on(&mut ida, &[]).await;
    let draft = ida.post("/studio/items", &[("words", "1")]).await.done();
    let fields = [
        ("url", "https://www.example.org/ny"),
        ("title", "Ny sak"),
        ("summary", "Midt i stormen."),
        ("gain", "Ingenting nå."),
        ("purpose", "care"),
        ("kind", "article"),
        ("lang", "nb"),
    ];
    let refused = ida.post(&format!("{draft}/publication"), &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("Ingenting nytt går ut"));

    // A week later the item, the reminder and the weekly letter have all been due.
    app.set_clock(wednesday() + TimeDelta::days(5));
    for job in ["publication", "reminders", "rhythm"] {
        app.run_job(job).await;
    }
    assert!(app.mails().await.is_empty(), "nothing leaves");
    let state = app.db(|conn| content::find(conn, scheduled)).state;
    assert_eq!(state, ItemState::Scheduled);

    let mut ida = app.client_of(person_of(&app, "ida@example.org"));
    turn_off(&mut ida).await;
    for _ in 0..2 {
        for job in ["publication", "reminders", "rhythm"] {
            app.run_job(job).await;
        }
        app.mails().await;
    }
    let state = app.db(|conn| content::find(conn, scheduled)).state;
    assert_eq!(state, ItemState::Published);
    let mails = app.app.mail.sent();
    let of = |kind: &str| {
        let mine = mails.iter().filter(|mail| mail.person == Some(person));
        mine.filter(|mail| mail.kind == kind).count()
    };
    assert_eq!(of("sharing-reminder"), 1, "not lost, not doubled");
    assert_eq!(of("digest-letter"), 1, "not lost, not doubled");
}

fn person_of(app: &TestApp, email: &str) -> PersonId {
    let person = app.db(|conn| forpost::people::store::by_email(conn, email));
    person.unwrap().id
}

#[actix_web::test]
async fn links_keep_working_or_lead_to_the_statement() {
    let app = TestApp::start().await;
    let mut ida = comms(&app);
    let (_, person, id) = kari(&app).await;
    app.put_share(CODE, id, Some(person), Channel::LinkedIn);
    let link = format!("/s/{CODE}");
    let mut visitor = app.visitor().with_header("accept-language", "nb");
    let item = "https://www.example.org/historier/varme";
    assert_eq!(visitor.get(&link).await.location(), item);

    turn_on(&mut ida, &[]).await;
    assert_eq!(visitor.get(&link).await.location(), item);
    turn_off(&mut ida).await;

    turn_on(&mut ida, &[("links", "statement")]).await;
    for path in [link.clone(), format!("{link}+")] {
        let page = visitor.get(&path).await;
        assert_eq!(page.header("x-robots-tag"), Some("noindex"));
        let page = page.ok();
        assert!(page.contains("<strong>Følg med.</strong>"), "{page}");
        assert!(!page.contains(item) && !page.contains(CODE), "{page}");
        // The message is for colleagues.
        assert!(!page.contains(MESSAGE));
    }
    turn_off(&mut ida).await;
    assert_eq!(visitor.get(&link).await.location(), item);

    // A visitor has no part in a drill, and can go on.
    let drill = [("kind", "drill"), ("links", "statement")];
    turn_on(&mut ida, &drill).await;
    let page = visitor.get(&link).await.ok();
    assert!(page.contains("Dette er en øvelse") && page.contains(item));
    let gone = visitor.get("/s/zzzzzzzzzzz").await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn a_drill_says_so_everywhere_and_is_reported() {
    let app = TestApp::start().await;
    let mut ida = comms(&app);
    for n in 0..6 {
        let email = format!("person{n}@example.org");
        let person = app.add(NewPerson {
            email: &email,
            ..NewPerson::default()
        });
        app.join(person, &[]);
    }
    let none = ida
        .post("/studio/crisis/drills", &[("drill_name", "")])
        .await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    let name = [("drill_name", "Strømmen er borte")];
    ida.post("/studio/crisis/drills", &name).await.done();
    let twice = ida.post("/studio/crisis/drills", &name).await;
    assert_eq!(twice.status, StatusCode::CONFLICT);
    let mails = app.mails().await;
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].subject, "Øvelse: Strømmen er borte");
    let page = ida.get("/studio/crisis/new").await.ok();
    assert!(page.contains("value=\"drill\" checked") && page.contains("Strømmen er borte"));

    app.set_clock(wednesday() + TimeDelta::seconds(200));
    let drill = [("kind", "drill"), ("name", "Strømmen er borte")];
    turn_on(
        &mut ida,
        &[&drill[..], &[("mails", "ambassadors")]].concat(),
    )
    .await;
    // Where the switch leads.
    ida.get("/studio/crisis").await.ok();
    assert_eq!(app.run_job("crisis").await, 6);
    assert_eq!(app.run_job("crisis").await, 0, "once");
    let mails = app.mails().await;
    assert_eq!(mails.len(), 7);
    let subject = "Øvelse: deling er satt på pause";
    let told = mails.iter().find(|mail| mail.subject == subject).unwrap();
    assert!(told.text.contains("Dette er en øvelse") && told.text.contains(MESSAGE));
    for n in 0..5 {
        let mut reader = app.client_of(person_of(&app, &format!("person{n}@example.org")));
        let page = reader.get("/feed").await.ok();
        assert!(page.contains("Øvelse: all deling er satt på pause"));
    }
    let row = |page: &str, circle: &str| {
        let (_, rest) = page.split_once(&format!("{circle}</th>")).unwrap();
        let cells = rest
            .split("</tr>")
            .next()
            .unwrap()
            .split("<td class=\"num\">");
        let cells = cells
            .skip(1)
            .map(|cell| cell.split("</td>").next().unwrap());
        cells.map(str::to_owned).collect::<Vec<_>>()
    };
    app.set_clock(wednesday() + TimeDelta::minutes(65));
    let report = turn_off(&mut ida).await;
    let page = ida.get(&report).await.ok();
    assert!(page.contains("3 min 20 s"), "until the switch: {page}");
    assert!(page.contains("1 t 1 min"), "how long it lasted: {page}");
    assert_eq!(row(&page, "Andre ambassadører"), ["6", "5"]);
    let few = "færre enn 5";
    assert_eq!(row(&page, "Kommunikasjon og administratorer"), [few, few]);
    assert_eq!(row(&page, "Andre kolleger"), ["0", "0"]);
}

#[actix_web::test]
async fn a_crisis_takes_the_place_of_a_drill_and_a_drill_can_be_called_off() {
    let app = TestApp::start().await;
    let mut ida = comms(&app);
    let name = [("drill_name", "Øvelse i kantina")];
    ida.post("/studio/crisis/drills", &name).await.done();
    let off = "/studio/crisis/drills/removal";
    ida.post(off, &[]).await.done();
    assert!(!ida.get("/studio/crisis").await.ok().contains("i kantina"));

    turn_on(&mut ida, &[("kind", "drill"), ("name", "Bare prøve")]).await;
    assert!(ida.get("/feed").await.ok().contains("Øvelse: all deling"));
    turn_on(&mut ida, &[]).await;
    let page = ida.get("/feed").await.ok();
    assert!(page.contains("Krisemodus: all deling") && !page.contains("Øvelse: all deling"));
    assert!(ida.get("/studio/crisis").await.ok().contains("Bare prøve"));
}

#[actix_web::test]
async fn messages_are_written_in_advance() {
    let app = TestApp::start().await;
    let mut ida = comms(&app);
    let fields = [
        ("name", "Datainnbrudd"),
        ("message_nb", "Bytt passord."),
        ("statement_nb", "Vi undersøker."),
    ];
    let add = "/studio/crisis/messages";
    ida.post(add, &fields).await.done();
    let taken = ida.post(add, &fields).await;
    assert!(taken.text().contains("id=\"name-error\""));
    let orphan = [
        ("name", "Brann"),
        ("message_nb", "Gå ut."),
        ("statement_da", "Vi er ude."),
    ];
    let refused = ida.post(add, &orphan).await;
    assert!(refused.text().contains("id=\"message_da-error\""));

    let list = ida.get("/studio/crisis").await.ok();
    let id = list.split("/studio/crisis/new?message=").nth(1).unwrap();
    let id = id.split('"').next().unwrap();
    let page = ida
        .get(&format!("/studio/crisis/new?message={id}"))
        .await
        .ok();
    assert!(page.contains("Bytt passord.") && page.contains("Vi undersøker."));
    let address = format!("{add}/{id}");
    let changed = [("name", "Datainnbrudd"), ("message_nb", "Bytt passord nå.")];
    ida.post(&address, &changed).await.done();
    let page = ida.get(&address).await.ok();
    assert!(page.contains("Bytt passord nå.") && !page.contains("Vi undersøker."));
    ida.post(&format!("{address}/removal"), &[]).await.done();
    assert_eq!(ida.get(&address).await.status, StatusCode::NOT_FOUND);
}
