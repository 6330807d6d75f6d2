//! What admins do with accounts.

use actix_web::http::StatusCode;
use forpost::people::{password, store};

use super::{OLA, PASSWORD, add_kari, address_in_mail, admin, page_of};
use crate::support::{NewPerson, TestApp};

#[actix_web::test]
async fn a_deactivated_person_is_out_at_once_and_can_be_let_in_again() {
    let app = TestApp::start().await;
    let mut ada = admin(&app);
    let kari = app.add(NewPerson::default());
    let hash = password::hash(PASSWORD).unwrap();
    app.db(|conn| store::set_password(conn, kari, &hash));
    let mut browser = app.client_of(kari);
    assert_eq!(browser.get("/").await.done(), "/feed");

    let page = page_of(&mut ada, "kari").await;
    assert!(
        ada.get(&page)
            .await
            .ok()
            .contains("Avslutte kontoen til Kari Nordmann?")
    );
    ada.post(&format!("{page}/deactivation"), &[]).await.done();
    assert_eq!(browser.get("/").await.done(), "/sign-in");
    let fields = [("email", "kari@example.org"), ("password", PASSWORD)];
    let answer = app.visitor().post("/sign-in", &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    app.visitor()
        .post("/password", &[("email", "kari@example.org")])
        .await
        .ok();
    assert!(app.mails().await.is_empty(), "no way back in by mail");

    ada.post(&format!("{page}/deactivation/removal"), &[])
        .await
        .done();
    let path = address_in_mail(&app).await;
    let to = app
        .visitor()
        .post(&path, &[("new_password", PASSWORD)])
        .await
        .done();
    assert_eq!(to, "/");
    let log = ada.get("/admin/audit?q=kari").await.ok();
    assert!(log.contains("Konto avsluttet") && log.contains("Konto åpnet igjen"));
}

#[actix_web::test]
async fn the_last_admin_stays() {
    let app = TestApp::start().await;
    let mut ada = admin(&app);
    let page = page_of(&mut ada, "ada").await;
    ada.get(&page).await.ok();
    let answer = ada.post(&format!("{page}/roles"), &[("roles", "hr")]).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    let answer = ada.post(&format!("{page}/deactivation"), &[]).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.text().contains("siste administratoren"));
    ada.get("/admin/people").await.ok();
}

#[actix_web::test]
async fn roles_are_given_with_the_own_password_and_hold_at_once() {
    let app = TestApp::start().await;
    let mut ada = admin(&app);
    let ada_id = app.db(|conn| Ok(store::by_email(conn, "ada@example.org")?.unwrap().id));
    let hash = password::hash(PASSWORD).unwrap();
    app.db(|conn| store::set_password(conn, ada_id, &hash));
    let mut kari = app.signed_in(NewPerson::default());
    assert_eq!(
        kari.get("/admin/people").await.status,
        StatusCode::FORBIDDEN
    );

    let page = page_of(&mut ada, "kari").await;
    ada.get(&page).await.ok();
    let roles = format!("{page}/roles");
    let without = ada
        .post(&roles, &[("roles", "admin"), ("own_password", "")])
        .await;
    assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        without.text().contains("value=\"admin\" checked"),
        "what was ticked stays"
    );
    assert_eq!(
        kari.get("/admin/people").await.status,
        StatusCode::FORBIDDEN
    );
    let with = [
        ("roles", "admin"),
        ("roles", "hr"),
        ("own_password", PASSWORD),
    ];
    ada.post(&roles, &with).await.done();
    kari.get("/admin/people").await.ok();
    let own_lines = kari.get("/me/settings").await.ok();
    assert!(own_lines.contains("Roller endret: HR, Administrator"));
    assert!(own_lines.contains("Kontoen vist for administrator"));

    // An invitation that gives a role is a change of roles too.
    let mut fields = OLA.to_vec();
    fields.push(("roles", "admin"));
    let answer = ada.post("/admin/people", &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("value=\"Ola Nordmann\""));
}

#[actix_web::test]
async fn a_file_invites_the_good_rows_and_names_the_bad_ones() {
    let app = TestApp::start().await;
    let mut ada = admin(&app);
    add_kari(&app);
    let file = "\u{feff}name;email;team;language;roles\r\n\
        Ola Nordmann;ola@example.org;Salg;nb;\r\n\
        Kari Igjen;kari@example.org;Salg;nb;\r\n\
        Jens Jensen;jens@example.org;HR;da;hr+comms\r\n\
        Bjørg;not an address;Salg;nb;\r\n\
        01018012345;tall@example.org;Salg;nb;\r\n\
        Sjefen;sjef@example.org;Salg;nb;boss\r\n\
        Zoë;zoe@example.org;Salg;fr;\r\n";
    ada.get("/admin/people/import").await.ok();
    let answer = ada.post_file(
        "/admin/people/import",
        &[],
        ("file", "folk.csv", file.as_bytes()),
    );
    let page = answer.await.ok();
    assert!(page.contains("2 personer er invitert"), "{page}");
    for row in [
        "Linje 3: kari@example.org",
        "Linje 5",
        "Linje 6",
        "Linje 7",
        "Linje 8",
    ] {
        assert!(page.contains(row), "{row}: {page}");
    }
    assert!(
        page.contains("ligner et fødselsnummer")
            && page.contains("«boss»")
            && page.contains("«fr»")
    );
    let mails = app.mails().await;
    assert_eq!(mails.len(), 2);
    let to_jens = mails.iter().find(|mail| mail.to.1 == "jens@example.org");
    let subject = to_jens.map_or("", |mail| &mail.subject);
    assert!(subject.contains("Din konto"), "in Danish: {subject}");
    let jens = ada.get("/admin/people?role=hr&state=invited").await.ok();
    assert!(jens.contains("Jens Jensen") && !jens.contains("Ola Nordmann"));

    let nothing = ada.post_file(
        "/admin/people/import",
        &[],
        ("file", "x.csv", b"name,email\n"),
    );
    assert_eq!(nothing.await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[actix_web::test]
async fn what_admins_see_says_nothing_about_the_programme() {
    let app = TestApp::start().await;
    let mut ada = admin(&app);
    app.add(NewPerson::default());
    let page = page_of(&mut ada, "kari").await;
    for path in [
        "/admin/people",
        page.as_str(),
        "/admin/audit",
        "/admin/mail",
    ] {
        let main = ada.get(path).await.ok();
        let main = main.split_once("<main").unwrap().1.to_lowercase();
        assert!(!main.contains("ambassadør"), "{path}");
    }
}
