//! A colleague passes on what was shared.

use actix_web::http::StatusCode;
use forpost::access::{PersonId, Role};
use forpost::content::channel::Channel;
use forpost::content::model::ItemId;
use forpost::content::store as content;
use forpost::sharing::model::Share;

use super::{all_shares, kari};
use crate::support::{Client, NewPerson, TestApp, item};

fn ambassador(app: &TestApp, name: &str) -> (PersonId, Client) {
    let person = app.add(NewPerson {
        email: &format!("{name}@example.org"),
        name,
        ..NewPerson::default()
    });
    app.join(person, &[]);
    (person, app.client_of(person))
}

/// Opens the explained link and goes the way that it offers, as far as the form.
async fn way_on(client: &mut Client, code: &str, item: ItemId) -> String {
    let page = client.get(&format!("/s/{code}+")).await.ok();
    let way = format!("/items/{item}?from={code}#share");
    assert!(page.contains(&format!("href=\"{way}\"")), "{page}");
    let page = client.get(way.split('#').next().unwrap()).await.ok();
    assert!(page.contains(&format!("name=\"from\" value=\"{code}\"")));
    format!("/items/{item}/shares")
}

async fn pass_on(client: &mut Client, code: &str, item: ItemId, channel: Channel) {
    let form = way_on(client, code, item).await;
    let fields = [("from", code), ("channel", channel.as_str())];
    client.post(&form, &fields).await.done();
}

fn of_code<'a>(shares: &'a [Share], code: &str) -> &'a Share {
    shares.iter().find(|share| share.code == code).unwrap()
}

#[actix_web::test]
async fn a_share_is_passed_on_from_hand_to_hand() {
    let (app, mut kari, person, item) = kari().await;
    app.put_share("aaaaaaaaaaa", item, Some(person), Channel::LinkedIn);
    let page = kari.get("/shares").await.ok();
    assert!(page.contains("http://127.0.0.1:8080/s/aaaaaaaaaaa+"));
    assert!(!page.contains("Delt videre én"));

    let (ola, mut ola_s) = ambassador(&app, "ola");
    pass_on(&mut ola_s, "aaaaaaaaaaa", item, Channel::LinkedIn).await;
    let shares = all_shares(&app);
    let second = shares.iter().find(|share| share.person_id == Some(ola));
    let second = second.unwrap().clone();
    let first = of_code(&shares, "aaaaaaaaaaa");
    assert_eq!((second.parent_id, second.hand), (Some(first.id), 2));
    assert!(
        !kari.get("/shares").await.ok().contains("Delt videre én"),
        "only begun"
    );
    let post = format!("/shares/{}/post", second.id);
    ola_s.post(&post, &[]).await.done();
    let page = kari.get("/shares").await.ok();
    assert!(page.contains("Delt videre én gang"));
    assert!(!page.contains("ola"), "a count, no names");

    let (eva, mut eva_s) = ambassador(&app, "eva");
    pass_on(&mut eva_s, &second.code, item, Channel::X).await;
    let shares = all_shares(&app);
    let third = shares.iter().find(|share| share.person_id == Some(eva));
    let third = third.unwrap();
    assert_eq!((third.parent_id, third.hand), (Some(second.id), 3));

    // The parent is set at the making and never again: no chain runs in a circle.
    let code = third.code.clone();
    pass_on(&mut kari, &code, item, Channel::LinkedIn).await;
    let first = of_code(&all_shares(&app), "aaaaaaaaaaa").clone();
    assert_eq!((first.parent_id, first.hand), (None, 1));
    assert_eq!(all_shares(&app).len(), 3);
}

#[actix_web::test]
async fn who_has_left_is_passed_on_and_ones_own_is_not() {
    let (app, mut kari, person, item) = kari().await;
    app.put_share("aaaaaaaaaaa", item, Some(person), Channel::LinkedIn);
    app.put_share("bbbbbbbbbbb", item, None, Channel::LinkedIn);
    let own = kari.get("/s/aaaaaaaaaaa+").await.ok();
    assert!(!own.contains("?from=") && !own.contains("En kollega"));
    let path = format!("/items/{item}/shares");
    let fields = [("from", "aaaaaaaaaaa"), ("channel", "x")];
    assert_eq!(
        kari.post(&path, &fields).await.status,
        StatusCode::NOT_FOUND
    );
    pass_on(&mut kari, "bbbbbbbbbbb", item, Channel::X).await;
    let shares = all_shares(&app);
    let parent = of_code(&shares, "bbbbbbbbbbb").id;
    let made = shares.iter().find(|share| share.channel == Channel::X);
    assert_eq!(made.unwrap().parent_id, Some(parent));
}

#[actix_web::test]
async fn a_link_passes_on_its_own_item_only() {
    let (app, mut kari, _, first) = kari().await;
    let other = app.put_item(&item("En annen sak"));
    app.put_share("bbbbbbbbbbb", other, None, Channel::LinkedIn);
    let path = format!("/items/{first}/shares");
    for from in ["bbbbbbbbbbb", "zzzzzzzzzzz"] {
        let page = kari.get(&format!("/items/{first}?from={from}")).await.ok();
        assert!(!page.contains("name=\"from\""));
        let fields = [("from", from), ("channel", "x")];
        assert_eq!(
            kari.post(&path, &fields).await.status,
            StatusCode::NOT_FOUND
        );
    }
    assert_eq!(all_shares(&app).len(), 1);
}

#[actix_web::test]
async fn others_are_shown_what_fits_them() {
    let (app, _, person, item) = kari().await;
    app.put_share("aaaaaaaaaaa", item, Some(person), Channel::LinkedIn);
    let public = app.visitor().get("/s/aaaaaaaaaaa+").await.ok();
    assert!(!public.contains("?from=") && !public.contains("kollega"));
    let mut reader = app.signed_in(NewPerson {
        email: "per@example.org",
        ..NewPerson::default()
    });
    let page = reader.get("/s/aaaaaaaaaaa+").await.ok();
    assert!(page.contains("href=\"/programme\"") && !page.contains("?from="));
    // What may not be shared any more is explained to nobody.
    let mut comms = app.signed_in(NewPerson {
        email: "silje@example.org",
        roles: &[Role::Comms],
        ..NewPerson::default()
    });
    let retraction = format!("/studio/items/{item}/retraction");
    comms.post(&retraction, &[]).await.done();
    let answer = reader.get("/s/aaaaaaaaaaa+").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn what_is_not_for_the_reader_is_not_offered() {
    let (app, _, person, item) = kari().await;
    app.put_share("aaaaaaaaaaa", item, Some(person), Channel::LinkedIn);
    app.db(|conn| {
        let team = forpost::people::store::team_named(conn, "Salg")?;
        let audience = forpost::content::model::Audience {
            teams: vec![team],
            ..Default::default()
        };
        content::set_audience(conn, item, &audience)
    });
    let (_, mut ola) = ambassador(&app, "ola");
    let page = ola.get("/s/aaaaaaaaaaa+").await.ok();
    assert!(!page.contains("?from=") && !page.contains("kollega"));
}
