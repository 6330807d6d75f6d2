//! From a channel to the words to the post.

use actix_web::http::StatusCode;
use chrono::{NaiveDate, TimeDelta};
use forpost::access::Role;
use forpost::content::channel::Channel;
use forpost::content::model::{CaptionDraft, Disclosure, ItemState, Tone};
use forpost::content::store as content;
use forpost::sharing::model::ShareState;
use forpost::texts::Lang;
use url::Url;

use super::{all_shares, kari, titles};
use crate::support::{NewPerson, item, wednesday};

const OWN_WORDS: &str = "Jeg var med på målingen selv, og sjøen var kald & klar.";

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
    assert_eq!(page.matches("type=\"checkbox\" name=\"think\"").count(), 3);
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
async fn those_who_shared_are_told_once_when_an_item_is_taken_back() {
    let (app, mut kari, _, item) = kari().await;
    kari.post(&format!("/items/{item}/shares"), &[("channel", "linkedin")])
        .await
        .done();
    let share = all_shares(&app).remove(0);
    let post = "https://www.linkedin.com/posts/kari-1";
    kari.post(
        &format!("/shares/{}/post", share.id),
        &[("posted", "yes"), ("post_url", post)],
    )
    .await
    .done();
    assert_eq!(app.run_job("retraction").await, 0, "nothing is taken back");
    let mut comms = app.signed_in(NewPerson {
        email: "silje@example.org",
        name: "Silje",
        roles: &[Role::Comms],
        ..NewPerson::default()
    });
    comms
        .post(&format!("/studio/items/{item}/retraction"), &[])
        .await
        .done();
    assert_eq!(app.run_job("retraction").await, 1);
    assert_eq!(app.run_job("retraction").await, 0, "told once");
    let mails = app.mails().await;
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].to.1, "kari@example.org");
    assert!(mails[0].text.contains("Sjøvann varmer") && mails[0].text.contains(post));
    assert!(kari.get("/shares").await.ok().contains("Trukket tilbake"));
}
