//! What the feed and the list of own shares show, and in which order.

use actix_web::http::StatusCode;
use chrono::TimeDelta;
use diesel::prelude::*;
use forpost::content::channel::Channel;
use forpost::content::model::{Audience, Item, ItemState, Vote};
use forpost::content::store as content;
use forpost::db::schema::ambassadors;
use forpost::sharing::model::AmbassadorState;
use forpost::texts::Lang;

use super::{all_shares, kari, titles};
use crate::support::{NewPerson, TestApp, item, wednesday};

#[actix_web::test]
async fn what_fits_the_reader_comes_first_and_says_why() {
    let (app, mut kari, person, first) = kari().await;
    let hours = |n| Some(wednesday() - TimeDelta::hours(n));
    let put = |title: &str, change: &dyn Fn(&mut Item)| {
        let mut new = item(title);
        change(&mut new);
        app.put_item(&new)
    };
    put("In English", &|item| item.lang = Lang::En);
    let energy = put("Om energi", &|item| item.published_at = hours(30));
    put("Festet", &|item| {
        (item.pinned, item.lang) = (true, Lang::Da)
    });
    app.db(|conn| {
        let topic = content::topic_named(conn, "energi")?;
        let audience = Audience {
            topics: vec![topic],
            ..Audience::default()
        };
        content::set_audience(conn, energy, &audience)?;
        diesel::insert_into(forpost::db::schema::ambassador_topics::table)
            .values((
                forpost::db::schema::ambassador_topics::person_id.eq(person),
                forpost::db::schema::ambassador_topics::topic_id.eq(topic),
            ))
            .execute(conn)?;
        Ok(())
    });
    let page = kari.get("/feed").await.ok();
    assert_eq!(
        titles(&page),
        ["Festet", "Om energi", "Sjøvann varmer", "In English"]
    );
    assert!(page.contains("Fordi du følger energi"));
    assert!(page.contains("På engelsk"));
    assert!(page.contains(&format!("href=\"/items/{first}#share\"")));
}

#[actix_web::test]
async fn the_feed_is_filtered_searched_and_paged() {
    let (app, mut kari, _, _) = kari().await;
    for n in 1..=13 {
        let mut new = item(&format!("Ørsta {n}"));
        new.purpose = forpost::content::model::Purpose::Care;
        app.put_item(&new);
    }
    let first = kari.get("/feed").await.ok();
    assert_eq!(titles(&first).len(), 12);
    assert_eq!(titles(&kari.get("/feed?page=2").await.ok()).len(), 2);
    let brand = kari.get("/feed?purpose=brand&view=&q=").await.ok();
    assert_eq!(titles(&brand), ["Sjøvann varmer"]);
    let found = kari.get("/feed?q=%C3%B8RSTA+13").await.ok();
    assert_eq!(titles(&found), ["Ørsta 13"]);
    let none = kari.get("/feed?q=finnesikke").await.ok();
    assert!(none.contains("Ingen treff"));
    assert!(none.contains("value=\"finnesikke\""));
    // What means nothing is not a fault.
    assert_eq!(
        kari.get("/feed?purpose=x&view=y").await.status,
        StatusCode::OK
    );
}

#[actix_web::test]
async fn the_feed_shows_only_what_is_out_and_for_me() {
    type Change = fn(&mut Item);
    let (app, mut kari, _, _) = kari().await;
    let hidden: [(&str, Change); 4] = [
        ("Kladd", |item| item.state = ItemState::Draft),
        ("Planlagt", |item| item.state = ItemState::Scheduled),
        ("Trukket", |item| item.state = ItemState::Retracted),
        ("Utløpt", |item| item.expires_at = Some(wednesday())),
    ];
    for (title, change) in hidden {
        let mut new = item(title);
        change(&mut new);
        let id = app.put_item(&new);
        let answer = kari.get(&format!("/items/{id}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{title}");
    }
    let elsewhere = app.put_item(&item("Bare salg"));
    app.db(|conn| {
        let team = forpost::people::store::team_named(conn, "Salg")?;
        let audience = Audience {
            teams: vec![team],
            ..Audience::default()
        };
        content::set_audience(conn, elsewhere, &audience)
    });
    let answer = kari.get(&format!("/items/{elsewhere}")).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert_eq!(titles(&kari.get("/feed").await.ok()), ["Sjøvann varmer"]);
}

#[actix_web::test]
async fn what_is_done_is_out_of_the_way() {
    let (app, mut kari, person, first) = kari().await;
    let second = app.put_item(&item("Ikke for meg"));
    app.put_share("aaaaaaaaaaa", first, Some(person), Channel::X);
    app.db(|conn| {
        content::set_vote(
            conn,
            second,
            person,
            Vote::NotForMe,
            None,
            wednesday().date(),
        )
    });
    let page = kari.get("/feed").await.ok();
    assert!(titles(&page).is_empty());
    assert!(page.contains("Ingen saker venter på deg"));
    assert_eq!(
        titles(&kari.get("/feed?view=shared").await.ok()),
        ["Sjøvann varmer"]
    );
    let aside = kari.get("/feed?view=aside").await.ok();
    assert_eq!(titles(&aside), ["Ikke for meg"]);
    assert!(aside.contains("name=\"vote\" value=\"none\""));
}

#[actix_web::test]
async fn readers_are_welcome_and_shown_the_way_in() {
    let app = TestApp::start().await;
    let id = app.put_item(&item("Sjøvann varmer"));
    let mut ola = app.signed_in(NewPerson::default());
    let page = ola.get("/feed").await.ok();
    assert!(page.contains("href=\"/programme\""));
    let page = ola.get(&format!("/items/{id}")).await.ok();
    assert!(!page.contains("name=\"channel\""));
    let to = ola
        .post(&format!("/items/{id}/shares"), &[("channel", "x")])
        .await
        .done();
    assert_eq!(to, "/programme");
    assert!(all_shares(&app).is_empty());
}

#[actix_web::test]
async fn internal_items_are_read_and_never_shared() {
    let (app, mut kari, _, _) = kari().await;
    let mut internal = item("Bare internt");
    internal.internal_only = true;
    let id = app.put_item(&internal);
    assert!(
        kari.get("/feed")
            .await
            .ok()
            .contains("Til å lese, ikke til å dele")
    );
    let page = kari.get(&format!("/items/{id}")).await.ok();
    assert!(page.contains("Til å lese, ikke til å dele") && !page.contains("name=\"channel\""));
    let answer = kari
        .post(&format!("/items/{id}/shares"), &[("channel", "x")])
        .await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert!(all_shares(&app).is_empty());
}

#[actix_web::test]
async fn a_break_is_respected() {
    let (app, mut kari, _, id) = kari().await;
    app.db(|conn| {
        diesel::update(ambassadors::table)
            .set(ambassadors::state.eq(AmbassadorState::Paused))
            .execute(conn)?;
        Ok(())
    });
    assert!(kari.get("/feed").await.ok().contains("Du har pause"));
    let page = kari.get(&format!("/items/{id}")).await.ok();
    assert!(page.contains("Du har pause") && !page.contains("name=\"channel\""));
    let answer = kari
        .post(&format!("/items/{id}/shares"), &[("channel", "x")])
        .await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(all_shares(&app).is_empty());
}

#[actix_web::test]
async fn only_the_channels_of_the_item_are_offered_and_own_ones_stand_first() {
    let (app, mut kari, _, id) = kari().await;
    app.db(|conn| {
        let channels = vec![Channel::X, Channel::LinkedIn];
        content::set_audience(
            conn,
            id,
            &Audience {
                channels,
                ..Audience::default()
            },
        )
    });
    let page = kari.get(&format!("/items/{id}")).await.ok();
    let at = |channel: &str| page.find(&format!("name=\"channel\" value=\"{channel}\""));
    assert!(at("linkedin").unwrap() < at("x").unwrap());
    assert_eq!(at("facebook"), None);
    let path = format!("/items/{id}/shares");
    let answer = kari.post(&path, &[("channel", "facebook")]).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    let answer = kari.post(&path, &[("channel", "brevdue")]).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn own_shares_are_listed_filtered_and_searched() {
    let (app, mut kari, person, id) = kari().await;
    assert!(
        kari.get("/shares")
            .await
            .ok()
            .contains("Du har ikke delt noe ennå")
    );
    let other = app.put_item(&item("Ørsta bygger"));
    app.put_share("aaaaaaaaaaa", id, Some(person), Channel::X);
    app.put_share("bbbbbbbbbbb", other, Some(person), Channel::LinkedIn);
    let lists = [
        ("/shares", true, true),
        ("/shares?state=prepared", false, false),
        ("/shares?state=posted&channel=x&q=", true, false),
        ("/shares?q=%C3%B8RSTA", false, true),
    ];
    for (path, sea, town) in lists {
        let page = kari.get(path).await.ok();
        assert_eq!(page.contains("Sjøvann varmer"), sea, "{path}");
        assert_eq!(page.contains("Ørsta bygger"), town, "{path}");
    }
}
