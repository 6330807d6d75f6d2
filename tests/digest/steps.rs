//! What to do next, as it stands in the weekly mails of those who can.

use actix_web::http::StatusCode;
use forpost::access::{PersonId, Role};
use forpost::mail::Mail;

use super::{MONDAY, strike};
use crate::support::{Client, NewPerson, TestApp};

const OWED: &str = "Månedens oppfølging av ambisjonene dine:";
const SUGGESTED: &str = "Forslag fra kolleger som venter på svar:";
const UNANSWERED: &str = "Spørsmål til «Tenk deg om» som venter på svar:";

/// Somebody with this role who wants figures only, and their client.
fn add(app: &TestApp, email: &str, role: Role) -> (PersonId, Client) {
    let person = app.add(NewPerson {
        email,
        roles: &[role],
        ..NewPerson::default()
    });
    app.db(|conn| {
        let letter = forpost::mail::unsubscribe::Scope::Letter;
        forpost::digest::verbs::turn_off(conn, person, letter)
    });
    (person, app.client_of(person))
}

/// Comms, HR and a leader; and Kari, who asks and suggests.
async fn office(app: &TestApp) -> ([(PersonId, Client); 3], Client) {
    let readers = [
        add(app, "comms@example.org", Role::Comms),
        add(app, "hr@example.org", Role::Hr),
        add(app, "leder@example.org", Role::Leader),
    ];
    let kari = app.signed_in(NewPerson::default());
    (readers, kari)
}

fn to<'a>(mails: &'a [Mail], email: &str) -> Option<&'a str> {
    let mut mine = mails.iter().filter(|mail| mail.to.1 == email);
    mine.next().map(|mail| mail.text.as_str())
}

#[actix_web::test]
async fn questions_without_an_answer_are_named_to_those_who_answer() {
    let app = TestApp::start().await;
    let ([_, (_, mut hr), _], mut kari) = office(&app).await;
    let ask = async |kari: &mut Client, body| {
        kari.get("/policy/questions/new").await.ok();
        let fields = [("body", body), ("sign", "")];
        kari.post("/policy/questions", &fields).await.done()
    };
    let open = ask(&mut kari, "Kan jeg dele\n\n**bilder** fra verkstedet?").await;
    let answered = ask(&mut kari, "Kan jeg like en konkurrent?").await;
    hr.get(&answered).await.ok();
    let fields = [("answer", "Ja."), ("lang", "nb")];
    hr.post(&format!("{answered}/answer"), &fields).await.done();
    let mails = strike(&app, MONDAY).await;
    for reader in ["comms@example.org", "hr@example.org"] {
        let text = to(&mails, reader).unwrap();
        let (_, step) = text.split_once(UNANSWERED).unwrap();
        assert!(step.contains("(spurt 18. november 2026)"), "{step}");
        assert!(step.contains(&open) && !step.contains(&answered), "{step}");
        assert!(!text.contains("konkurrent"), "{text}");
    }
    for other in ["leder@example.org", "kari@example.org"] {
        let is_silent = to(&mails, other).is_none_or(|text| !text.contains(UNANSWERED));
        assert!(is_silent, "{other}");
    }
}

#[actix_web::test]
async fn suggestions_that_wait_are_counted_to_communications() {
    let app = TestApp::start().await;
    let ([(comms, _), ..], mut kari) = office(&app).await;
    for body in ["Vi feiret ti år i dag.", "Lærlingene våre besto."] {
        let fields = [("body", body), ("why", "Det er verdt å vise fram.")];
        kari.post("/suggestions", &fields).await.done();
    }
    let mails = strike(&app, MONDAY).await;
    let text = to(&mails, "comms@example.org").unwrap();
    assert!(
        text.contains(&format!(
            "{SUGGESTED}\n* 2 forslag (det eldste kom 18. november 2026)"
        )),
        "{text}"
    );
    let link = "/studio/suggestions?state=waiting";
    assert!(text.contains(link), "{text}");
    assert!(
        !text.contains("ti år"),
        "what it says is read in the studio"
    );
    assert!(to(&mails, "hr@example.org").is_none_or(|text| !text.contains(SUGGESTED)));

    // The link leads to those that wait, and once they are answered there is nothing to do.
    let mut comms = app.client_of(comms);
    let list = comms.get(link).await.ok();
    for id in list.split("href=\"/studio/suggestions/").skip(1) {
        let id = id.split('"').next().unwrap();
        let fields = [("reason", "Fin tanke, men ikke nå.")];
        let address = format!("/studio/suggestions/{id}/refusal");
        comms.post(&address, &fields).await.done();
    }
    let mails = strike(&app, "2026-11-30 07:00").await;
    assert!(to(&mails, "comms@example.org").is_none(), "nothing to say");
}

#[actix_web::test]
async fn the_month_s_check_in_is_asked_of_the_owner_alone() {
    let app = TestApp::start().await;
    let ([_, (owner, mut hr), _], _) = office(&app).await;
    let make = async |hr: &mut Client, name: &str, begins: &str| {
        let fields = [
            ("name", name),
            ("kind", "recruitment"),
            ("measure", "typed"),
            ("unit", "kolleger"),
            ("target", "20"),
            ("begins_on", begins),
            ("due_on", "2027-06-30"),
            ("owner", owner.as_str()),
        ];
        hr.post("/programme/ambitions", &fields).await.done()
    };
    let owed = make(&mut hr, "Tjue nye kolleger", "2026-08-01").await;
    let dropped = make(&mut hr, "Ti lærlinger", "2026-08-01").await;
    let to_state = [("state", "dropped")];
    let turned = hr.post(&format!("{dropped}/state"), &to_state).await;
    assert_eq!(turned.status, StatusCode::SEE_OTHER);
    make(&mut hr, "Nettopp begynt", "2026-11-10").await;

    let mails = strike(&app, MONDAY).await;
    let text = to(&mails, "hr@example.org").unwrap();
    assert!(
        text.contains(&format!("{OWED}\n* Tjue nye kolleger (november 2026)")),
        "{text}"
    );
    assert!(text.contains(&format!("{owed}#check-in")), "{text}");
    assert!(!text.contains("Ti lærlinger") && !text.contains("Nettopp begynt"));
    for other in ["comms@example.org", "leder@example.org"] {
        assert!(to(&mails, other).is_none(), "{other} owes nothing");
    }

    let done = app
        .client_of(owner)
        .post(&format!("{owed}/check-ins"), &[("figure", "14")])
        .await
        .done();
    assert!(done.starts_with(&owed), "{done}");
    let mails = strike(&app, "2026-11-30 07:00").await;
    assert!(to(&mails, "hr@example.org").is_none(), "November is noted");
    // A new month: now the one that began in November is owed too.
    let mails = strike(&app, "2026-12-07 07:00").await;
    let text = to(&mails, "hr@example.org").unwrap();
    for name in ["Tjue nye kolleger", "Nettopp begynt"] {
        let line = format!("* {name} (desember 2026)");
        assert!(text.contains(&line), "{text}");
    }
}
