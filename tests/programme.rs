//! Joining, pausing and leaving, through the door.

mod consents;
mod personal;

use std::collections::HashMap;

use actix_web::http::StatusCode;
use diesel::prelude::*;
use forpost::access::{PersonId, Role};
use forpost::db::schema::{ambassador_channels, ambassador_topics, ambassadors, shares};
use forpost::policy::model::{EditionDraft, digest};
use forpost::sharing::channel::Channel;
use forpost::sharing::model::AmbassadorState;
use forpost::sharing::opt_in::Consent;
use forpost::sharing::store::ambassadors as store;
use forpost::texts::Lang;

use crate::support::{Client, NewPerson, TestApp, wednesday};

/// An application with a policy in all languages.
async fn with_policy() -> TestApp {
    let app = TestApp::start().await;
    let editor = app.add(NewPerson {
        email: "ida@example.org",
        name: "Ida Comms",
        roles: &[Role::Comms],
        ..Default::default()
    });
    publish(&app, editor, None, "Tenk deg om");
    app
}

fn publish(app: &TestApp, editor: PersonId, base: Option<i32>, body: &str) {
    let draft = EditionDraft {
        bodies: Lang::ALL
            .iter()
            .map(|&l| (l, format!("{body} ({l})")))
            .collect(),
        news: Default::default(),
        base,
    };
    app.db(|conn| {
        forpost::policy::verbs::publish(
            conn,
            editor,
            &draft,
            Lang::Nb,
            (wednesday(), wednesday().date()),
        )
    });
}

async fn accept(client: &mut Client) {
    client.get("/policy").await.ok();
    let fields = [("number", "1"), ("lang", "nb")];
    client.post("/policy/acceptance", &fields).await.done();
}

/// The value of a hidden field on a page.
fn hidden(page: &str, name: &str) -> String {
    let (_, rest) = page
        .split_once(&format!("name=\"{name}\" value=\""))
        .unwrap_or_else(|| panic!("no {name} in {page}"));
    rest.split('"').next().unwrap().to_owned()
}

/// Joins with these choices on top; answers where the form leads.
async fn join(client: &mut Client, more: &[(&str, &str)]) -> String {
    let page = client.get("/programme/membership").await.ok();
    let (policy, consent) = (hidden(&page, "policy"), hidden(&page, "consent"));
    let mut fields = vec![("policy", policy.as_str()), ("consent", &consent)];
    fields.push(("agreed", "yes"));
    fields.extend(more);
    client.post("/programme/membership", &fields).await.done()
}

fn ambassador(app: &TestApp) -> (PersonId, Client) {
    let person = app.add(NewPerson::default());
    (person, app.client_of(person))
}

#[actix_web::test]
async fn the_way_in_goes_from_the_programme_over_the_policy() {
    let app = with_policy().await;
    let (person, mut kari) = ambassador(&app);
    let page = kari.get("/programme").await.ok();
    assert!(
        page.contains("Folk stoler på folk"),
        "the vision comes first"
    );
    assert!(page.find("Folk stoler").unwrap() < page.find("Tenk deg om (nb)").unwrap());
    assert!(page.contains("href=\"/policy\"") && !page.contains("/programme/membership"));
    assert_eq!(
        kari.get("/programme/membership").await.location(),
        "/policy",
        "the policy first"
    );
    accept(&mut kari).await;
    assert!(
        kari.get("/programme")
            .await
            .ok()
            .contains("/programme/membership")
    );

    let lege = app.db(|conn| forpost::content::store::topic_named(conn, "Lege"));
    let fields = [
        ("channels", "linkedin"),
        ("channels", "mastodon"),
        ("followers_linkedin", "1 250"),
        ("followers_x", "17"),
        ("instance", "https://snabelen.no/@kari"),
        ("topics", lege.as_str()),
    ];
    assert_eq!(join(&mut kari, &fields).await, "/programme");
    let row = app.db(|conn| store::find(conn, person)).unwrap();
    assert_eq!(
        (row.state, row.policy_number, row.consent_lang),
        (AmbassadorState::Active, 1, Lang::Nb)
    );
    let consent = Consent::new(app.app.texts(), Lang::Nb, "Fjordkraft Varme", 5, 1);
    assert_eq!(row.consent_digest, digest(&consent.text()));
    let channels = app.db(|conn| store::channels_of(conn, person));
    let told: Vec<_> = channels
        .iter()
        .map(|row| (row.channel, row.followers, row.instance.as_deref()))
        .collect();
    assert_eq!(
        told,
        [
            (Channel::LinkedIn, Some(1250), None),
            (Channel::Mastodon, None, Some("snabelen.no")),
        ],
        "nothing is kept of a channel that was not chosen"
    );
    assert_eq!(app.db(|conn| store::topics_of(conn, person)), [lege]);
    let page = kari.get("/programme").await.ok();
    assert!(page.contains("Ambassadør siden 18. november 2026."));
}

#[actix_web::test]
async fn everything_is_told_before_the_button_and_no_box_is_ticked() {
    let app = with_policy().await;
    let (person, mut kari) = ambassador(&app);
    accept(&mut kari).await;
    app.db(|conn| forpost::content::store::topic_named(conn, "Lege"));
    let page = kari.get("/programme/membership").await.ok();
    assert!(!page.contains(" checked"), "no pre-ticked box");
    let button = page.find("<button class=\"button\">Bli med").unwrap();
    let consent = Consent::new(app.app.texts(), Lang::Nb, "Fjordkraft Varme", 5, 1);
    for part in &consent.parts {
        let at = page.find(part.text.as_str()).expect(&part.text);
        assert!(at < button);
    }
    // Without the tick nothing happens, and nothing typed is lost.
    let (policy, digest) = (hidden(&page, "policy"), hidden(&page, "consent"));
    let fields = [
        ("policy", policy.as_str()),
        ("consent", &digest),
        ("channels", "linkedin"),
        ("followers_linkedin", "ca. mange"),
    ];
    let answer = kari.post("/programme/membership", &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.text();
    assert!(
        page.contains("id=\"agreed-error\"") || page.contains("id=\"followers_linkedin-error\"")
    );
    assert!(page.contains("ca. mange"));
    assert!(page.contains("value=\"linkedin\" checked"));
    assert!(app.db(|conn| store::find(conn, person)).is_none());
    // The words must be those that were read.
    let fields = [("policy", "1"), ("consent", "0"), ("agreed", "yes")];
    let answer = kari.post("/programme/membership", &fields).await;
    assert!(answer.text().contains("Teksten er endret"));
    assert!(app.db(|conn| store::find(conn, person)).is_none());
}

#[actix_web::test]
async fn a_mastodon_server_and_followers_are_checked_beside_their_fields() {
    let app = with_policy().await;
    let (person, mut kari) = ambassador(&app);
    accept(&mut kari).await;
    join(&mut kari, &[]).await;
    for (fields, wrong) in [
        (
            vec![("channels", "mastodon"), ("instance", "127.0.0.1")],
            "instance",
        ),
        (vec![("channels", "mastodon")], "instance"),
        (
            vec![("channels", "x"), ("followers_x", "-5")],
            "followers_x",
        ),
        (
            vec![("channels", "x"), ("followers_x", "9999999999999")],
            "followers_x",
        ),
    ] {
        let answer = kari.post("/programme/channels", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            answer.text().contains(&format!("id=\"{wrong}-error\"")),
            "{fields:?}"
        );
    }
    let fields = [("channels", "x"), ("followers_x", "1.250")];
    assert_eq!(
        kari.post("/programme/channels", &fields).await.done(),
        "/programme"
    );
    let page = kari.get("/programme/channels").await.ok();
    assert!(page.contains("value=\"x\" checked") && page.contains("value=\"1250\""));
    let channels = app.db(|conn| store::channels_of(conn, person));
    assert_eq!(channels.len(), 1);
    let odd = kari
        .post("/programme/channels", &[("channels", "gopher")])
        .await;
    assert_eq!(odd.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn a_new_policy_asks_gently_and_shuts_nothing() {
    let app = with_policy().await;
    let (person, mut kari) = ambassador(&app);
    accept(&mut kari).await;
    join(&mut kari, &[]).await;
    let editor = app.db(|conn| {
        Ok(forpost::people::store::by_email(conn, "ida@example.org")?
            .unwrap()
            .id)
    });
    publish(&app, editor, Some(1), "Tenk deg om igjen");
    let page = kari.get("/programme").await.ok();
    assert!(page.contains("har fått en ny versjon") && page.contains("Du er med"));
    kari.get("/programme/channels").await.ok();
    assert!(app.db(|conn| store::find(conn, person)).is_some());
    // Someone who has read only the old one reads the new one before joining.
    let mut per = app.signed_in(NewPerson {
        email: "per@example.org",
        ..Default::default()
    });
    assert_eq!(per.get("/programme/membership").await.location(), "/policy");
}

#[actix_web::test]
async fn pausing_and_leaving_take_two_steps_and_no_reason() {
    let app = with_policy().await;
    let (person, mut kari) = ambassador(&app);
    accept(&mut kari).await;
    let lege = app.db(|conn| forpost::content::store::topic_named(conn, "Lege"));
    join(
        &mut kari,
        &[("channels", "linkedin"), ("topics", lege.as_str())],
    )
    .await;
    let share = app.db(|conn| personal::share_of(conn, person));

    kari.get("/programme").await.ok();
    kari.post("/programme/pause", &[]).await.done();
    let row = app.db(|conn| store::find(conn, person)).unwrap();
    assert_eq!(row.state, AmbassadorState::Paused);
    assert!(kari.get("/programme").await.ok().contains("Du har pause"));
    kari.post("/programme/resumption", &[]).await.done();
    assert!(kari.get("/programme").await.ok().contains("Du er med"));

    // One page, one press.
    let page = kari.get("/programme").await.ok();
    assert!(page.contains("action=\"/programme/leaving\""));
    kari.post("/programme/leaving", &[]).await.done();
    assert!(app.db(|conn| store::find(conn, person)).is_none());
    app.db(|conn| {
        type Left = (Option<PersonId>, Option<String>, Option<String>, String);
        let left: Left = shares::table
            .find(share)
            .select((
                shares::person_id,
                shares::caption,
                shares::post_url,
                shares::code,
            ))
            .first(conn)?;
        assert_eq!(left, (None, None, None, "AbCdEfGhIjK".to_owned()));
        let channels: i64 = ambassador_channels::table.count().get_result(conn)?;
        let topics: i64 = ambassador_topics::table.count().get_result(conn)?;
        assert_eq!((channels, topics), (0, 0));
        Ok(())
    });
    assert_eq!(app.mails().await.len(), 0, "nobody is told");
    let page = kari.get("/programme").await.ok();
    assert!(page.contains("Du er ikke lenger ambassadør"));
    // Doing it again does no harm.
    kari.post("/programme/leaving", &[]).await.done();
    kari.post("/programme/pause", &[]).await.done();
    assert!(
        kari.get("/programme")
            .await
            .ok()
            .contains("ingenting ble endret")
    );
    join(&mut kari, &[]).await;
}

#[actix_web::test]
async fn nobody_can_see_who_has_joined() {
    let app = with_policy().await;
    let (_, mut kari) = ambassador(&app);
    let mut others: HashMap<Role, Client> = HashMap::new();
    for &role in Role::ALL {
        others.insert(
            role,
            app.signed_in(NewPerson {
                email: &format!("{role}@example.org"),
                name: "En Annen",
                roles: &[role],
                ..Default::default()
            }),
        );
    }
    let pages = [
        "/programme",
        "/policy",
        "/programme/text",
        "/policy/edition",
        "/admin/people",
        "/reports/overview",
        "/studio",
    ];
    let mut before = Vec::new();
    for &role in Role::ALL {
        for page in pages {
            before.push(seen(others.get_mut(&role).unwrap(), page).await);
        }
    }
    accept(&mut kari).await;
    join(&mut kari, &[("channels", "linkedin")]).await;
    let mut after = Vec::new();
    for &role in Role::ALL {
        for page in pages {
            after.push(seen(others.get_mut(&role).unwrap(), page).await);
        }
    }
    assert_eq!(before, after, "joining changes no page of anybody else");
    let joined: i64 = app.db(|conn| Ok(ambassadors::table.count().get_result(conn)?));
    assert_eq!(joined, 1);
}

async fn seen(client: &mut Client, page: &str) -> String {
    client.get(page).await.text()
}

#[actix_web::test]
async fn without_a_policy_there_is_nothing_to_join_yet() {
    let app = TestApp::start().await;
    let mut kari = app.signed_in(NewPerson::default());
    let page = kari.get("/programme").await.ok();
    assert!(page.contains("Du kan bli med når") && !page.contains("/policy/edition"));
    let mut ida = app.signed_in(NewPerson {
        email: "hr@example.org",
        roles: &[Role::Hr],
        ..Default::default()
    });
    assert!(ida.get("/programme").await.ok().contains("/policy/edition"));
}
