//! What administrators see of mail, and what they can do about it; what the one whose address
//! refuses sees.

use chrono::TimeDelta;
use forpost::access::Role;
use forpost::db::write;
use forpost::mail::Transport;
use forpost::mail::outbox::{self, State};

use super::sink::Sink;
use super::{mail, reserve_letter, reserved, rows, send, with_relay};
use crate::support::{Client, NewPerson, TestApp, wednesday};

fn admin(app: &TestApp) -> Client {
    app.signed_in(NewPerson {
        email: "admin@example.org",
        name: "Ada Admin",
        roles: &[Role::Admin],
        ..NewPerson::default()
    })
}

#[actix_web::test]
async fn mails_can_be_searched_and_filtered() {
    let app = TestApp::start().await;
    let mut ada = admin(&app);
    assert!(
        ada.get("/admin/mail")
            .await
            .ok()
            .contains("Ingen e-post her")
    );
    super::put(&app);
    super::put_to(&app, "eva.lind@example.org");
    send(&app, &Transport::memory()).await;
    super::put_to(&app, "per@example.org");
    for (query, found) in [
        (
            "",
            &["ase@example.org", "eva.lind@example.org", "per@example.org"][..],
        ),
        ("?q=Lind", &["eva.lind@example.org"]),
        ("?q=%C3%85se+per", &["per@example.org"]),
        ("?state=waiting", &["per@example.org"]),
        ("?state=sent&q=eva", &["eva.lind@example.org"]),
        ("?kind=people-invitation&state=failed", &[]),
        ("?q=100%25", &[]),
    ] {
        let page = ada.get(&format!("/admin/mail{query}")).await.ok();
        for address in ["ase@example.org", "eva.lind@example.org", "per@example.org"] {
            assert_eq!(
                page.contains(address),
                found.contains(&address),
                "{query}: {address}"
            );
        }
        assert!(!page.contains(super::WORDS), "what was written is shown");
    }
}

#[actix_web::test]
async fn a_run_is_paused_resumed_and_ended() {
    let app = TestApp::start().await;
    let mut ada = admin(&app);
    let kari = reserve_letter(&app);
    let page = ada.get("/admin/mail").await.ok();
    assert!(page.contains("Utsending for uke 46, 2026") && page.contains("Pågår"));
    assert!(page.contains("0 av 1 er ferdig behandlet"));

    let run = "/admin/mail/runs/2026-W46";
    ada.post(&format!("{run}/pause"), &[]).await.done();
    assert_eq!(send(&app, &Transport::memory()).await, 0);
    assert!(ada.get("/admin/mail").await.ok().contains("På pause"));
    // Mails that belong to no run leave all the same.
    super::put(&app);
    assert_eq!(send(&app, &Transport::memory()).await, 1);

    ada.post(&format!("{run}/pause/removal"), &[]).await.done();
    assert_eq!(send(&app, &Transport::memory()).await, 1);
    assert!(
        ada.get("/admin/mail")
            .await
            .ok()
            .contains("1 av 1 er ferdig behandlet")
    );

    let late = [outbox::Reserved {
        kind: "digest-comms",
        ..reserved(kari, "2026-W46")
    }];
    app.db(|conn| write(conn, |conn| outbox::reserve(conn, &late, wednesday())));
    ada.post(&format!("{run}/ending"), &[]).await.done();
    assert_eq!(send(&app, &Transport::memory()).await, 0);
    let ended = rows(&app)
        .into_iter()
        .find(|row| row.kind == "digest-comms");
    assert_eq!(ended.unwrap().state, State::Ended);
    ada.post(&format!("{run}/ending"), &[]).await.done();
    assert!(
        ada.get("/admin/mail")
            .await
            .ok()
            .contains("Det var alt gjort")
    );
}

#[actix_web::test]
async fn an_address_that_refuses_three_times_is_left_alone_until_somebody_looks() {
    let sink = Sink::start(&[]);
    let (app, relay) = with_relay(&sink.port, &[]).await;
    let mut ada = admin(&app);
    let address = "rcpt-550-kari@example.org";
    let kari = app.add(NewPerson {
        email: address,
        ..NewPerson::default()
    });
    let mut browser = app.client_of(kari);
    let refuse = async |to: &str| {
        let mut mail = mail();
        mail.person = Some(kari);
        mail.to.1 = to.into();
        app.db(|conn| write(conn, |conn| outbox::put(conn, &mail, wednesday())));
        send(&app, &relay).await
    };
    let reserve = |about: &str| {
        let mut letter = reserved(kari, about);
        letter.due_at += TimeDelta::days(1);
        app.db(|conn| write(conn, |conn| outbox::reserve(conn, &[letter], wednesday())))
    };
    // A full mailbox and a relay that will not send for us say nothing about the address.
    for name in ["data-552-kari", "rcpt-554-kari", "data-554-kari"] {
        refuse(&format!("{name}@example.org")).await;
    }
    refuse(address).await;
    refuse(address).await;
    assert_eq!(reserve("2026-W45"), 1);
    let notice = "ukebrev og påminnelser er stanset";
    assert!(!browser.get("/me/settings").await.ok().contains(notice));
    refuse(address).await;

    assert_eq!(reserve("2026-W46"), 0, "nothing is reserved any more");
    let letter = rows(&app).into_iter().find(|row| row.about.is_some());
    assert_eq!(letter.unwrap().state, State::Ended);
    assert!(browser.get("/me/settings").await.ok().contains(notice));
    let page = ada.get("/admin/mail").await.ok();
    assert!(page.contains("Adresser som ikke tar imot"));
    app.mails().await;
    let told = app.mails().await;
    assert_eq!(told.len(), 1);
    assert_eq!(
        (told[0].to.1.as_str(), &*told[0].kind),
        ("admin@example.org", "people-paused")
    );
    assert!(told[0].text.contains(address));

    let resumption = format!("/admin/mail/people/{kari}/pause/removal");
    ada.post(&resumption, &[]).await.done();
    assert!(!browser.get("/me/settings").await.ok().contains(notice));
    assert_eq!(reserve("2026-W46"), 1);
}
