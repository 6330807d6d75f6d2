//! Info-screens: what a stranger in the lobby may see, and nothing else.

use actix_web::http::StatusCode;
use chrono::TimeDelta;
use diesel::prelude::*;
use forpost::access::Role;
use forpost::content::model::{Audience, ItemState, Media, MediaId};
use forpost::content::store as content;
use forpost::db;
use forpost::db::schema::screens as rows;
use forpost::sharing::channel::Channel;

use super::person;
use crate::support::{Client, NewPerson, TestApp, item, wednesday};

/// Makes a screen over the page; its address without the host.
async fn screen(client: &mut Client, name: &str, language: &str) -> String {
    let fields = [("name", name), ("language", language)];
    let page = client.post("/office/screens", &fields).await.ok();
    let (_, rest) = page.split_once("id=\"address\">").unwrap();
    let address = rest.split('<').next().unwrap();
    address["http://127.0.0.1:8080".len()..].to_owned()
}

async fn shown(app: &TestApp, address: &str) -> String {
    app.visitor().get(address).await.ok()
}

#[actix_web::test]
async fn a_screen_s_address_is_shown_once_and_only_its_hash_is_kept() {
    let app = TestApp::start().await;
    let mut comms = person(&app, &[Role::Comms]);
    let page = comms.get("/office/screens").await.ok();
    assert!(page.contains("Ingen infoskjermer ennå"));
    let address = screen(&mut comms, "Resepsjonen", "da").await;
    let token = address.strip_prefix("/screens/").unwrap();
    assert_eq!(token.len(), 43);
    let kept: Vec<String> = app.db(|conn| Ok(rows::table.select(rows::token_hash).load(conn)?));
    assert_eq!(kept[0].len(), 64);
    let page = comms.get("/office/screens").await.ok();
    assert!(page.contains("Resepsjonen") && !page.contains(token));

    let page = shown(&app, &address).await;
    assert!(page.contains("<html lang=\"da\">") && page.contains("Nyt hos os"));
    assert!(page.contains("Det er frivilligt"), "the frame");
    for (name, why) in [("", "nameless"), ("resepsjonen", "taken")] {
        let refused = comms.post("/office/screens", &[("name", name)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{why}");
        assert!(refused.text().contains("id=\"name-error\""), "{why}");
    }
}

#[actix_web::test]
async fn a_revoked_address_leads_nowhere_at_once() {
    let app = TestApp::start().await;
    let mut admin = person(&app, &[Role::Admin]);
    let address = screen(&mut admin, "Kantinen", "nb").await;
    let page = admin.get("/office/screens").await.ok();
    let (before, _) = page.split_once("/removal\"").unwrap();
    let id = before.rsplit('/').next().unwrap();
    let to = format!("/office/screens/{id}/removal");
    assert_eq!(admin.post(&to, &[]).await.done(), "/office/screens");
    admin.post(&to, &[]).await.done();
    for path in [address.clone(), format!("{address}/events")] {
        let gone = app.visitor().get(&path).await;
        assert_eq!(gone.status, StatusCode::NOT_FOUND, "{path}");
    }
    let log = admin.get("/admin/audit").await.ok();
    let lines = log.split("</select>").nth(1).unwrap();
    assert_eq!(lines.matches("Infoskjerm slått av for godt").count(), 1);
    // The name is free again.
    screen(&mut admin, "Kantinen", "nb").await;
}

#[actix_web::test]
async fn only_items_that_anybody_may_see_are_shown() {
    let app = TestApp::start().await;
    let mut comms = person(&app, &[Role::Comms]);
    let address = screen(&mut comms, "Resepsjonen", "nb").await;
    assert!(
        shown(&app, &address)
            .await
            .contains("Det første vi publiserer")
    );

    app.put_item(&item("Åpen sak"));
    let mut internal = item("Intern sak");
    internal.internal_only = true;
    let mut secret = item("Sak under embargo");
    secret.embargo_until = Some(wednesday() + TimeDelta::hours(1));
    let mut over = item("Utløpt sak");
    over.expires_at = Some(wednesday());
    let mut taken_back = item("Trukket sak");
    taken_back.state = ItemState::Retracted;
    let of_a_team = item("Bare for drift");
    for hidden in [&internal, &secret, &over, &taken_back, &of_a_team] {
        app.put_item(hidden);
        app.put_share(&hidden.title, hidden.id, None, Channel::LinkedIn);
    }
    app.db(|conn| {
        db::write(conn, |conn| {
            let team = forpost::people::store::team_named(conn, "Drift")?;
            let audience = Audience {
                teams: vec![team],
                ..Audience::default()
            };
            content::set_audience(conn, of_a_team.id, &audience)
        })
    });
    let page = shown(&app, &address).await;
    assert!(page.contains("Åpen sak"));
    for hidden in ["Intern", "embargo", "Utløpt", "Trukket", "drift"] {
        assert!(!page.contains(hidden), "{hidden}");
    }
    assert!(!page.contains("Sist delt"), "nor their shares");
    app.set_clock(wednesday() + TimeDelta::hours(2));
    assert!(shown(&app, &address).await.contains("Sak under embargo"));
}

#[actix_web::test]
async fn a_share_has_a_name_only_where_its_person_agreed() {
    let app = TestApp::start().await;
    let mut comms = person(&app, &[Role::Comms]);
    let address = screen(&mut comms, "Resepsjonen", "nb").await;
    let open = app.put_item(&item("Åpen sak"));
    let kari = app.add(NewPerson::default());
    app.join(kari, &[(Channel::LinkedIn, None)]);
    app.put_share("kari", open, Some(kari), Channel::LinkedIn);
    let page = shown(&app, &address).await;
    assert!(page.contains("På LinkedIn") && !page.contains("Kari"));

    let switch = "/programme/consents/named-on-screens";
    let mut client = app.client_of(kari);
    client.post(switch, &[]).await.done();
    assert!(
        shown(&app, &address)
            .await
            .contains("Kari Nordmann på LinkedIn")
    );
    client.post(&format!("{switch}/removal"), &[]).await.done();
    assert!(!shown(&app, &address).await.contains("Kari"));

    // Who leaves takes the name along.
    client.post(switch, &[]).await.done();
    client.post("/programme/leaving", &[]).await;
    let page = shown(&app, &address).await;
    assert!(!page.contains("Kari"));
}

#[actix_web::test]
async fn pictures_are_those_of_items_on_screens() {
    let app = TestApp::start().await;
    let mut comms = person(&app, &[Role::Comms]);
    let address = screen(&mut comms, "Resepsjonen", "nb").await;
    let picture = || Media {
        id: MediaId::new(),
        content_type: "image/png".into(),
        width: 1,
        height: 1,
        bytes: vec![0x89, b'P', b'N', b'G'],
    };
    let (open, hidden) = (picture(), picture());
    app.db(|conn| {
        content::insert_media(conn, &open)?;
        content::insert_media(conn, &hidden)
    });
    let mut seen = item("Åpen sak");
    seen.media_id = Some(open.id);
    let mut internal = item("Intern sak");
    internal.media_id = Some(hidden.id);
    internal.internal_only = true;
    app.put_item(&seen);
    app.put_item(&internal);
    let page = shown(&app, &address).await;
    let path = format!("{address}/pictures/{}", open.id);
    assert!(page.contains(&path));
    let answer = app.visitor().get(&path).await;
    assert_eq!(answer.header("content-type"), Some("image/png"));
    for path in [
        format!("{address}/pictures/{}", hidden.id),
        format!("/screens/guessed/pictures/{}", open.id),
    ] {
        let answer = app.visitor().get(&path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[actix_web::test]
async fn in_a_crisis_the_screen_says_the_statement_and_shows_nothing_else() {
    let app = TestApp::start().await;
    let mut comms = person(&app, &[Role::Comms]);
    let address = screen(&mut comms, "Resepsjonen", "nb").await;
    app.put_item(&item("Åpen sak"));
    let switch = |kind: &'static str| {
        [
            ("name", "Lekkasje på Laksevåg"),
            ("kind", kind),
            ("links", "statement"),
            ("mails", "nobody"),
            ("meant", "yes"),
            ("message_nb", "Ikke svar journalister."),
            ("statement_nb", "Vi *retter* feilen nå."),
        ]
    };
    for (kind, is_drill) in [("drill", true), ("crisis", false)] {
        comms.post("/studio/crisis", &switch(kind)).await.done();
        let page = shown(&app, &address).await;
        assert!(page.contains("Vi <em>retter</em> feilen nå."), "{page}");
        assert!(!page.contains("Åpen sak") && !page.contains("journalister"));
        assert_eq!(page.contains("screen-drill"), is_drill);
        comms.post("/studio/crisis/ending", &[]).await.done();
        assert!(shown(&app, &address).await.contains("Åpen sak"));
    }
}

#[actix_web::test]
async fn the_list_is_searched() {
    let app = TestApp::start().await;
    let mut comms = person(&app, &[Role::Comms]);
    for name in ["Ørsta", "Bergen"] {
        screen(&mut comms, name, "nb").await;
    }
    let found = comms.get("/office/screens?q=%C3%B8rsta").await.ok();
    assert!(found.contains("Ørsta") && !found.contains("Bergen"));
    let none = comms.get("/office/screens?q=finnes+ikke").await.ok();
    assert!(none.contains("Ingen skjerm heter det"));
}
