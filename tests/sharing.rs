//! The feed, one item, and sharing it: through the pages.

use actix_web::http::StatusCode;
use chrono::{NaiveDate, TimeDelta};
use diesel::prelude::*;
use forpost::access::PersonId;
use forpost::content::channel::Channel;
use forpost::content::model::{
    Audience, CaptionDraft, Disclosure, Item, ItemId, ItemState, Tone, Vote,
};
use forpost::content::store as content;
use forpost::db::schema::{ambassadors, shares};
use forpost::sharing::model::{AmbassadorState, Share, ShareState};
use forpost::texts::Lang;
use url::Url;

use crate::support::{Client, NewPerson, TestApp, item, wednesday};

const OWN_WORDS: &str = "Jeg var med på målingen selv, og sjøen var kald & klar.";

/// An application with one item and Kari, who has joined with LinkedIn and 320 followers.
async fn kari() -> (TestApp, Client, PersonId, ItemId) {
    let app = TestApp::start().await;
    let person = app.add(NewPerson {
        team: Some("Drift"),
        ..NewPerson::default()
    });
    app.join(person, &[(Channel::LinkedIn, Some(320))]);
    let item = app.put_item(&item("Sjøvann varmer"));
    let client = app.client_of(person);
    (app, client, person, item)
}

fn all_shares(app: &TestApp) -> Vec<Share> {
    app.db(|conn| {
        Ok(shares::table
            .order(shares::id)
            .select(shares::all_columns)
            .load(conn)?)
    })
}

fn titles(page: &str) -> Vec<&str> {
    let links = page.split("<h2><a href=\"/items/").skip(1);
    links
        .map(|rest| rest.split_once('>').unwrap().1.split_once('<').unwrap().0)
        .collect()
}

/// The text of the element with this id, as a reader sees it.
fn text_of(page: &str, id: &str) -> String {
    let document = scraper::Html::parse_document(page);
    let selector = scraper::Selector::parse(&format!("#{id}")).unwrap();
    let found = document.select(&selector).next();
    found
        .unwrap_or_else(|| panic!("no #{id}: {page}"))
        .text()
        .collect()
}

/// Where the button leads that opens the network.
fn way_out(page: &str) -> Option<String> {
    let document = scraper::Html::parse_document(page);
    let selector = scraper::Selector::parse(".actions a.button[href]").unwrap();
    let mut ways = document
        .select(&selector)
        .filter_map(|link| link.attr("href"));
    ways.find(|href| !href.starts_with('/')).map(str::to_owned)
}

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
async fn a_share_goes_from_channel_to_words_to_post() {
    let (app, mut kari, person, id) = kari().await;
    app.db(|conn| {
        let suggested = |channel, body: &str| CaptionDraft {
            lang: Lang::Nb,
            tone: Tone::Personal,
            channel,
            body: body.into(),
        };
        let drafts = [
            suggested(None, "Forslag til alle"),
            suggested(Some(Channel::LinkedIn), "Forslag til LinkedIn"),
            suggested(Some(Channel::X), "Forslag til X"),
        ];
        content::set_captions(conn, id, &drafts)
    });
    let share = format!("/items/{id}/shares/linkedin");
    let words = format!("{share}/caption");
    let shares = format!("/items/{id}/shares");
    assert_eq!(
        kari.post(&shares, &[("channel", "linkedin")]).await.done(),
        words
    );
    // Again, from another tab: the same share.
    assert_eq!(
        kari.post(&shares, &[("channel", "linkedin")]).await.done(),
        words
    );
    let [made] = all_shares(&app).try_into().unwrap();
    assert_eq!(
        (made.state, made.followers),
        (ShareState::Prepared, Some(320))
    );
    assert!(made.team_id.is_some());
    assert_eq!(made.code.len(), 11);
    // The words come before the post.
    assert_eq!(kari.get(&share).await.done(), words);

    let page = kari.get(&words).await.ok();
    assert!(page.find("Forslag til LinkedIn").unwrap() < page.find("Forslag til alle").unwrap());
    assert!(!page.contains("Forslag til X"));
    let (_, rest) = page.split_once("name=\"use\" value=\"").unwrap();
    let suggestion = rest.split_once('"').unwrap().0.to_owned();
    assert_eq!(
        kari.post(&words, &[("use", &suggestion)]).await.done(),
        words
    );
    let page = kari.get(&words).await.ok();
    let link = format!("http://127.0.0.1:8080/s/{}", made.code);
    let text = format!("Jeg jobber i Fjordkraft Varme\n\nForslag til LinkedIn\n\n{link}");
    assert_eq!(text_of(&page, "composed"), text);
    assert!(page.contains("av 3\u{a0}000 tegn"), "{page}");
    assert!(kari.get(&share).await.ok().contains("ord for ord"));

    assert_eq!(
        kari.post(&words, &[("caption", OWN_WORDS)]).await.done(),
        share
    );
    let page = kari.get(&share).await.ok();
    assert!(!page.contains("ord for ord"));
    assert_eq!(
        text_of(&page, "composed"),
        format!("Jeg jobber i Fjordkraft Varme\n\n{OWN_WORDS}\n\n{link}")
    );
    assert_eq!(page.matches("type=\"checkbox\" name=\"think\"").count(), 4);
    assert!(!page.contains("required"));

    let post = format!("/shares/{}/post", made.id);
    let bad = kari
        .post(&post, &[("post_url", "javascript:alert(1)")])
        .await;
    assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(bad.text().contains("value=\"javascript:alert(1)\""));
    let url = "https://www.linkedin.com/feed/update/1";
    assert_eq!(kari.post(&post, &[("post_url", url)]).await.done(), share);
    let page = kari.get(&share).await.ok();
    assert!(page.contains("Takk, det er notert.") && page.contains("Lagt ut 18. november 2026"));
    let [posted] = all_shares(&app).try_into().unwrap();
    assert_eq!(
        (posted.state, posted.posted_on),
        (ShareState::Posted, Some(wednesday().date()))
    );
    assert_eq!(posted.post_url.as_deref(), Some(url));
    assert!(titles(&kari.get("/feed").await.ok()).is_empty());

    // The day stays when the address is told later.
    app.set_clock(wednesday() + TimeDelta::days(2));
    let mut later = app.client_of(person);
    later.post(&post, &[("post_url", "")]).await.done();
    assert_eq!(
        all_shares(&app)[0].posted_on,
        NaiveDate::from_ymd_opt(2026, 11, 18)
    );
    later.post(&format!("{post}/removal"), &[]).await.done();
    let [undone] = all_shares(&app).try_into().unwrap();
    assert_eq!(
        (undone.state, undone.posted_on, undone.post_url),
        (ShareState::Prepared, None, None)
    );
}

/// What a network's compose page is told, by name; a mail's body and subject too.
fn told(address: &str) -> Vec<(String, String)> {
    let pairs = Url::parse(address).unwrap();
    pairs.query_pairs().into_owned().collect()
}

#[actix_web::test]
async fn every_channel_gets_disclosure_words_and_link_within_its_length() {
    let classes = [
        (
            Disclosure::Commercial,
            ["Reklame", "Reklame", "Advertisement"],
        ),
        (
            Disclosure::Employer,
            [
                "Jeg jobber i Fjordkraft Varme",
                "Jeg arbejder hos Fjordkraft Varme",
                "I work at Fjordkraft Varme",
            ],
        ),
        (Disclosure::Neutral, ["", "", ""]),
    ];
    let (app, mut kari, _, _) = kari().await;
    let long = "Sjøen er kald & klar, og æøå skal overleve. ".repeat(110);
    for (class, disclosures) in classes {
        for (lang, disclosure) in Lang::ALL.iter().zip(disclosures) {
            let mut new = item("Sjøvann & varme");
            (new.disclosure, new.lang) = (class, *lang);
            let id = app.put_item(&new);
            for (channel, words) in Channel::ALL
                .iter()
                .flat_map(|c| [(c, OWN_WORDS), (c, &long)])
            {
                let case = format!("{class} {lang} {channel}");
                let words = words.trim();
                let fields = [("channel", channel.as_str())];
                let to = kari
                    .post(&format!("/items/{id}/shares"), &fields)
                    .await
                    .done();
                let fields = [("caption", words), ("instance", "snabelen.no")];
                let share = kari.post(&to, &fields).await.done();
                let page = kari.get(&share).await.ok();
                let composed = text_of(&page, "composed");
                let link = text_of(&page, "link");
                assert!(composed.starts_with(disclosure), "{case}: {composed}");
                assert!(composed.ends_with(&link), "{case}: {composed}");
                if let Some(limit) = channel.limit() {
                    assert!(channel.measure(&composed) <= limit, "{case}");
                }
                if words == OWN_WORDS {
                    assert!(composed.contains(OWN_WORDS), "{case}: {composed}");
                } else {
                    let is_cut = channel
                        .limit()
                        .is_some_and(|limit| channel.measure(words) > limit);
                    assert_eq!(page.contains("kortet ned"), is_cut, "{case}");
                }
                let Some(out) = way_out(&page) else {
                    assert!(matches!(channel, Channel::Device | Channel::Copy), "{case}");
                    continue;
                };
                let told = told(&out);
                assert!(
                    told.iter().any(|(_, value)| value.contains(&link)),
                    "{case}: {out}"
                );
                if channel.takes_text() {
                    let text = text_of(&page, "words");
                    let sent = |value: &str| value.replace("\r\n", "\n").contains(&text);
                    assert!(told.iter().any(|(_, value)| sent(value)), "{case}: {out}");
                }
            }
        }
    }
}

#[actix_web::test]
async fn mastodon_asks_for_the_server_once() {
    let (app, mut kari, _, id) = kari().await;
    let shares = format!("/items/{id}/shares");
    let words = kari.post(&shares, &[("channel", "mastodon")]).await.done();
    for wrong in ["", "ikke en server", "127.0.0.1"] {
        let fields = [("caption", OWN_WORDS), ("instance", wrong)];
        let answer = kari.post(&words, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert!(answer.text().contains("id=\"instance-error\""));
        assert!(
            answer.text().contains("kald &amp; klar"),
            "what was typed is still there"
        );
    }
    let fields = [
        ("caption", OWN_WORDS),
        ("instance", "https://Snabelen.no/@kari"),
    ];
    let share = kari.post(&words, &fields).await.done();
    let page = kari.get(&share).await.ok();
    assert!(
        way_out(&page)
            .unwrap()
            .starts_with("https://snabelen.no/share?text=")
    );
    let other = app.put_item(&item("En sak til"));
    let shares = format!("/items/{other}/shares");
    let words = kari.post(&shares, &[("channel", "mastodon")]).await.done();
    assert!(
        kari.get(&words)
            .await
            .ok()
            .contains("value=\"snabelen.no\"")
    );
}

#[actix_web::test]
async fn a_share_of_an_item_that_is_over_says_so_and_can_still_be_told() {
    let (app, mut kari, _, id) = kari().await;
    let words = kari
        .post(&format!("/items/{id}/shares"), &[("channel", "x")])
        .await
        .done();
    let share = kari.post(&words, &[("caption", OWN_WORDS)]).await.done();
    assert!(way_out(&kari.get(&share).await.ok()).is_some());
    app.db(|conn| {
        let mut item = content::find(conn, id)?;
        item.state = ItemState::Retracted;
        content::update(conn, &item)
    });
    let page = kari.get(&share).await.ok();
    assert_eq!(way_out(&page), None);
    assert!(page.contains("Saken er ikke ute lenger"));
    let made = all_shares(&app)[0].id;
    kari.post(&format!("/shares/{made}/post"), &[]).await.done();
    assert_eq!(all_shares(&app)[0].state, ShareState::Posted);
}

#[actix_web::test]
async fn nobody_sees_or_changes_anothers_share() {
    let (app, mut kari, _, id) = kari().await;
    let words = kari
        .post(&format!("/items/{id}/shares"), &[("channel", "x")])
        .await
        .done();
    let made = all_shares(&app)[0].id;
    let ola = app.add(NewPerson {
        email: "ola@example.org",
        roles: &[forpost::access::Role::Comms, forpost::access::Role::Admin],
        ..NewPerson::default()
    });
    app.join(ola, &[]);
    let mut ola = app.client_of(ola);
    for path in [&words, words.trim_end_matches("/caption")] {
        assert_eq!(ola.get(path).await.status, StatusCode::NOT_FOUND);
    }
    for path in [
        words,
        format!("/shares/{made}/post"),
        format!("/shares/{made}/post/removal"),
    ] {
        let answer = ola.post(&path, &[("caption", "x")]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert!(!ola.get("/shares").await.ok().contains("Sjøvann varmer"));
    assert_eq!(all_shares(&app)[0].state, ShareState::Prepared);
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
