//! The address in a mail that ends it: one click, no session, and no harm in opening it.

use forpost::access::Role;
use forpost::db;
use forpost::mail::Mail;
use forpost::mail::store::standings;
use forpost::sharing::store::rhythms;

use super::{MONDAY, at, strike};
use crate::reports::stage::Stage;
use crate::support::{Client, NewPerson, TestApp, item};

/// Path of the address that ends this mail.
fn path(mail: &Mail) -> String {
    let address = mail.unsubscribe.as_deref().unwrap();
    let at = address.find("/mail/unsubscribe/").unwrap();
    assert!(mail.html.contains(address) && mail.text.contains(address));
    address[at..].to_owned()
}

/// What a mail program's button posts, with nothing but the address.
async fn one_click(app: &TestApp, path: &str) -> u16 {
    let mut program: Client = app.visitor();
    let form = [("List-Unsubscribe", "One-Click")];
    program.post(path, &form).await.status.as_u16()
}

#[actix_web::test]
async fn one_click_ends_the_letter_without_a_session_and_twice_is_as_good_as_once() {
    let stage = Stage::start().await;
    let app = &stage.app;
    let kari = stage.person("kari@example.org");
    app.put_item(&item("Varme fra havet"));
    let mail = strike(app, MONDAY).await.remove(0);
    let path = path(&mail);
    assert!(!path.contains("example.org") && !path.contains('@'));

    let page = app.visitor().get(&path).await.ok();
    assert!(page.contains("Vil du ikke ha ukebrevet lenger?"), "{page}");
    assert!(
        !page.contains("Kari") && !page.contains("kari@"),
        "whose it is, is not told"
    );
    assert!(app.db(|conn| rhythms::find(conn, kari)).letter);
    for _ in 0..2 {
        assert_eq!(one_click(app, &path).await, 200);
        let rhythm = app.db(|conn| rhythms::find(conn, kari));
        assert!(
            !rhythm.letter && rhythm.results,
            "the letter and nothing else"
        );
    }
    let mut next = item("Kraft i høst");
    next.published_at = Some(at("2026-11-25 09:00"));
    app.put_item(&next);
    assert!(strike(app, "2026-11-30 07:00").await.is_empty());

    // The same from the page, by somebody who is signed in.
    let mut own = app.client_of(kari);
    assert!(
        own.post(&path, &[])
            .await
            .ok()
            .contains("Du får ikke ukebrevet lenger")
    );
    // Forged, of another person, void: nothing happens.
    let other = stage.person("ola@example.org");
    let forged = path.replace(kari.as_str(), other.as_str());
    assert_ne!(forged, path);
    assert_eq!(one_click(app, &forged).await, 404);
    assert!(app.db(|conn| rhythms::find(conn, other)).letter);
    let results = path.replace(".letter.", ".results.");
    assert_eq!(one_click(app, &results).await, 404);
    app.db(|conn| db::write(conn, |conn| standings::raise_epoch(conn, kari)));
    assert_eq!(one_click(app, &path).await, 404);
}

#[actix_web::test]
async fn figures_are_ended_by_themselves_and_what_waits_is_not_sent() {
    let stage = Stage::start().await;
    let app = &stage.app;
    let hr = app.add(NewPerson {
        email: "hr@example.org",
        roles: &[Role::Hr],
        ..NewPerson::default()
    });
    let mut vacancy = item("Montør");
    vacancy.kind = forpost::content::model::ItemKind::Vacancy;
    vacancy.job_deadline = Some("2026-12-03".parse().unwrap());
    app.put_item(&vacancy);
    let mails = strike(app, MONDAY).await;
    let figures = mails.iter().find(|mail| mail.kind == "digest-hr").unwrap();
    let path = path(figures);
    // The next is reserved and has not left.
    app.set_clock(at("2026-11-30 07:00"));
    app.run_job("rhythm").await;
    assert_eq!(one_click(app, &path).await, 200);
    let sent = app.mails().await.split_off(mails.len());
    assert!(sent.iter().all(|mail| mail.kind != "digest-hr"));
    let rhythm = app.db(|conn| rhythms::find(conn, hr));
    assert!(rhythm.letter && !rhythm.results);
}

#[actix_web::test]
async fn a_gateway_that_opens_every_link_fifty_times_changes_nothing_and_counts_nobody() {
    let stage = Stage::start().await;
    let app = &stage.app;
    let kari = stage.person("kari@example.org");
    stage.join(kari);
    for n in 0..3 {
        app.put_item(&item(&format!("Sak {n}")));
    }
    let mail = strike(app, MONDAY).await.remove(0);
    let base = app.app.config.base();
    let mut links: Vec<String> = Vec::new();
    for rest in mail.html.split("href=\"").skip(1) {
        let link = rest.split('"').next().unwrap();
        links.extend(link.strip_prefix(&base).map(str::to_owned));
    }
    assert!(links.len() > 5, "{links:?}");
    assert!(links.iter().all(|link| !link.starts_with("/s/")));
    let before = app.db(|conn| rhythms::find(conn, kari));
    let mut gateway = app.visitor().with_header(
        "user-agent",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130.0",
    );
    for _ in 0..50 {
        for link in &links {
            let status = gateway.get(link).await.status;
            assert!(
                status.is_success() || status.is_redirection(),
                "{link}: {status}"
            );
        }
    }
    assert_eq!(app.db(|conn| rhythms::find(conn, kari)), before);
    let counted: i64 = app.db(|conn| {
        use diesel::prelude::*;
        Ok(forpost::db::schema::click_days::table
            .count()
            .get_result(conn)?)
    });
    assert_eq!(counted, 0);
}
