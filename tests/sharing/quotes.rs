//! A quote of an item, one tap from being shared; what was typed is never lost for it.

use actix_web::http::StatusCode;
use chrono::TimeDelta;
use forpost::access::{PersonId, Role};
use forpost::content::channel::Channel;
use forpost::content::model::{Audience, CaptionDraft, ItemId, ItemState, QuoteDraft, Tone};
use forpost::content::store as content;
use forpost::sharing::model::ShareState;
use forpost::texts::Lang;

use super::{all_shares, kari};
use crate::support::{Client, NewPerson, TestApp, item, wednesday};

const WORDS: &str = "«Sjøen er kald & klar.»\n— Eirin, biolog";
const OWN: &str = "Jeg var der selv.";

/// Gives the item these quotes and answers their ids.
fn quote(app: &TestApp, item: ItemId, said: &[(&str, &str)]) -> Vec<String> {
    let drafts = said.iter().map(|(body, by)| QuoteDraft::typed(body, by));
    let drafts: Vec<QuoteDraft> = drafts.collect();
    let quotes = app.db(|conn| {
        content::set_quotes(conn, item, &drafts)?;
        content::quotes_of(conn, item)
    });
    quotes.iter().map(|quote| quote.id.to_string()).collect()
}

/// Kari, an item with two quotes, and the ids of these.
async fn quoted() -> (TestApp, Client, PersonId, ItemId, Vec<String>) {
    let (app, kari, person, id) = kari().await;
    let said = [
        ("Sjøen er kald & klar.", "Eirin, biolog"),
        ("Ingen takker for en radiator.", ""),
    ];
    let quotes = quote(&app, id, &said);
    (app, kari, person, id, quotes)
}

async fn tap(kari: &mut Client, item: ItemId, channel: &str, quote: &str) -> String {
    let fields = [("quote", quote), ("channel", channel)];
    kari.post(&format!("/items/{item}/shares"), &fields)
        .await
        .done()
}

fn caption(app: &TestApp) -> Option<String> {
    let [share] = all_shares(app).try_into().unwrap();
    share.caption
}

/// What stands in the field of the words.
fn field(page: &str) -> String {
    let document = scraper::Html::parse_document(page);
    let selector = scraper::Selector::parse("textarea#caption").unwrap();
    let field = document.select(&selector).next().unwrap();
    field.text().collect::<String>().trim_start().to_owned()
}

#[actix_web::test]
async fn one_tap_leads_to_the_post_on_the_usual_channel() {
    let (app, mut kari, _, id, quotes) = quoted().await;
    let page = kari.get(&format!("/items/{id}")).await.ok();
    assert_eq!(page.matches("Del på LinkedIn").count(), 2, "{page}");
    assert_eq!(page.matches("<summary>En annen kanal").count(), 2);
    assert!(page.contains("<figcaption>— Eirin, biolog</figcaption>"));

    let post = format!("/items/{id}/shares/linkedin");
    assert_eq!(tap(&mut kari, id, "linkedin", &quotes[0]).await, post);
    assert_eq!(caption(&app).as_deref(), Some(WORDS));
    let page = kari.get(&post).await.ok();
    assert!(page.contains("Jeg jobber i Fjordkraft Varme\n\n«Sjøen er kald &amp; klar.»"));
    assert_eq!(
        page.matches("type=\"checkbox\" name=\"think\"").count(),
        1,
        "comms have looked at it"
    );

    // Another quote takes the place of the first; neither is anybody's own.
    assert_eq!(tap(&mut kari, id, "linkedin", &quotes[1]).await, post);
    let second = "«Ingen takker for en radiator.»";
    assert_eq!(caption(&app).as_deref(), Some(second));
    // So does a quote that of a suggested text.
    let suggestion = CaptionDraft {
        lang: Lang::Nb,
        tone: Tone::Personal,
        channel: None,
        body: "Et forslag".into(),
    };
    app.db(|conn| content::set_captions(conn, id, &[suggestion]));
    let words = format!("{post}/caption");
    kari.post(&words, &[("caption", "Et forslag")]).await.done();
    assert_eq!(tap(&mut kari, id, "linkedin", &quotes[0]).await, post);
    assert_eq!(caption(&app).as_deref(), Some(WORDS));
}

#[actix_web::test]
async fn own_words_stay_and_the_quote_stands_below_them() {
    let (app, mut kari, _, id, quotes) = quoted().await;
    let post = format!("/items/{id}/shares/linkedin");
    let words = format!("{post}/caption");
    kari.post(&format!("/items/{id}/shares"), &[("channel", "linkedin")])
        .await
        .done();
    kari.post(&words, &[("caption", OWN)]).await.done();

    let to = tap(&mut kari, id, "linkedin", &quotes[0]).await;
    assert_eq!(to, format!("{words}?quote={}", quotes[0]));
    assert_eq!(caption(&app).as_deref(), Some(OWN), "nothing is kept yet");
    let page = kari.get(&to).await.ok();
    assert_eq!(field(&page), format!("{OWN}\n\n{WORDS}"));
    assert!(page.contains("Du hadde alt skrevet noe her."));

    // On the page of the words a quote is put to what is typed, kept or not, and only once.
    let typed = [("caption", "Fin dag."), ("quote", &quotes[0])];
    let page = kari.post(&words, &typed).await.ok();
    assert_eq!(field(&page), format!("Fin dag.\n\n{WORDS}"));
    let both = field(&page);
    let again = [("caption", &*both), ("quote", &*quotes[0])];
    assert_eq!(field(&kari.post(&words, &again).await.ok()), both);
    assert_eq!(caption(&app).as_deref(), Some(OWN));
    assert_eq!(kari.post(&words, &[("caption", &*both)]).await.done(), post);
    assert_eq!(caption(&app), Some(both));

    // What is posted is not changed by a tap.
    let share = all_shares(&app)[0].id;
    kari.post(&words, &[("caption", "")]).await.done();
    kari.post(&format!("/shares/{share}/post"), &[("post_url", "")])
        .await
        .done();
    let to = tap(&mut kari, id, "linkedin", &quotes[0]).await;
    assert_eq!(field(&kari.get(&to).await.ok()), WORDS);
    let [posted] = all_shares(&app).try_into().unwrap();
    assert_eq!(
        (posted.state, posted.caption.as_deref()),
        (ShareState::Posted, Some(""))
    );
}

#[actix_web::test]
async fn quotes_stand_among_the_suggestions() {
    let (_app, mut kari, _, id, quotes) = quoted().await;
    let shares = format!("/items/{id}/shares");
    let words = kari.post(&shares, &[("channel", "linkedin")]).await.done();
    let page = kari.get(&words).await.ok();
    assert!(!page.contains("Det er ingen forslag"));
    for quote in &quotes {
        let button = format!("name=\"quote\" value=\"{quote}\" data-fill=\"#caption\"");
        assert!(page.contains(&button), "{page}");
    }
    let other = id.to_string();
    let unknown = [("caption", OWN), ("quote", &other)];
    let refused = kari.post(&words, &unknown).await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn a_quote_is_thought_twice_about_and_never_cut() {
    let (app, mut kari, _, id, quotes) = quoted().await;
    let mut silje = app.signed_in(NewPerson {
        email: "silje@example.org",
        roles: &[Role::Comms],
        ..NewPerson::default()
    });
    let term = [
        ("manner", "words"),
        ("phrase", "radiator"),
        ("force", "advice"),
        ("lang", ""),
        ("reason", "Vi sier ovn."),
    ];
    silje.post("/studio/terms", &term).await.done();
    let to = tap(&mut kari, id, "linkedin", &quotes[1]).await;
    let words = format!("/items/{id}/shares/linkedin/caption");
    assert_eq!(to, format!("{words}?quote={}", quotes[1]));
    assert_eq!(caption(&app), None);
    let page = kari.get(&to).await.ok();
    assert_eq!(field(&page), "«Ingen takker for en radiator.»");
    assert!(page.contains("Vi sier ovn."));
    let (_, rest) = page.split_once("name=\"considered\" value=\"").unwrap();
    let considered = rest.split('"').next().unwrap();
    let fields = [("caption", &*field(&page)), ("considered", considered)];
    assert_eq!(
        kari.post(&words, &fields).await.done(),
        format!("/items/{id}/shares/linkedin")
    );
    // Who has thought about it once is not asked again by the same tap.
    let post = format!("/items/{id}/shares/linkedin");
    assert_eq!(tap(&mut kari, id, "linkedin", &quotes[1]).await, post);

    let long = "fire ".repeat(56);
    let quotes = quote(&app, id, &[(&long, "Eirin, biolog")]);
    assert_eq!(
        tap(&mut kari, id, "bluesky", &quotes[0]).await,
        format!("/items/{id}/shares/bluesky/caption"),
        "a quote is not cut without its reader's say"
    );
    assert_eq!(
        tap(&mut kari, id, "facebook", &quotes[0]).await,
        format!("/items/{id}/shares/facebook")
    );
}

#[actix_web::test]
async fn a_quote_that_comms_took_away_is_not_shared() {
    let (app, mut kari, _, id, quotes) = quoted().await;
    quote(&app, id, &[("Noe annet.", "")]);
    let to = tap(&mut kari, id, "linkedin", &quotes[0]).await;
    assert_eq!(to, format!("/items/{id}#quotes"));
    let page = kari.get(&format!("/items/{id}")).await.ok();
    assert!(page.contains("Sitatet er endret eller tatt bort."));
    assert!(all_shares(&app).is_empty());

    let other = app.put_item(&item("En annen sak"));
    let theirs = quote(&app, other, &[("Fra en annen sak.", "")]);
    let to = tap(&mut kari, id, "linkedin", &theirs[0]).await;
    assert_eq!(to, format!("/items/{id}#quotes"));
    let fields = [("quote", "noe rart"), ("channel", "linkedin")];
    let refused = kari.post(&format!("/items/{id}/shares"), &fields).await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND);
    assert!(all_shares(&app).is_empty());
}

#[actix_web::test]
async fn where_nothing_may_be_shared_quotes_are_read_and_no_more() {
    let (app, mut kari, person, _) = kari().await;
    let mut number = 0;
    let mut put = |change: &dyn Fn(&mut forpost::content::model::Item)| {
        let mut new = item("Sjøvann varmer");
        change(&mut new);
        let id = app.put_item(&new);
        number += 1;
        let said = format!("Sagt i sak {number}");
        let quotes = quote(&app, id, &[(&said, "")]);
        (id, quotes[0].clone())
    };
    let hour = TimeDelta::hours(1);
    let read = [
        put(&|item| item.internal_only = true),
        put(&|item| item.embargo_until = Some(wednesday() + hour)),
    ];
    let unread = [
        put(&|item| item.state = ItemState::Retracted),
        put(&|item| item.state = ItemState::Draft),
        put(&|item| item.expires_at = Some(wednesday() - hour)),
        {
            let (id, quote) = put(&|_| {});
            let audience = Audience {
                langs: vec![Lang::Da],
                ..Audience::default()
            };
            app.db(|conn| content::set_audience(conn, id, &audience));
            (id, quote)
        },
    ];
    let open = put(&|_| {});
    for (id, quote) in read.iter().chain(&unread) {
        let page = kari.get(&format!("/items/{id}")).await;
        let is_read = read.iter().any(|(one, _)| one == id);
        assert_eq!(page.status == StatusCode::OK, is_read);
        let text = page.text();
        assert_eq!(text.contains("«Sagt i sak"), is_read);
        assert!(!text.contains("name=\"quote\""));
        let fields = [("quote", &**quote), ("channel", "linkedin")];
        let refused = kari.post(&format!("/items/{id}/shares"), &fields).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND);
    }
    // Only on the channels that comms offer.
    let (id, quote) = &open;
    let audience = Audience {
        channels: vec![Channel::LinkedIn],
        ..Audience::default()
    };
    app.db(|conn| content::set_audience(conn, *id, &audience));
    let page = kari.get(&format!("/items/{id}")).await.ok();
    assert!(page.contains("name=\"quote\"") && !page.contains("<summary>En annen kanal"));
    let fields = [("quote", &**quote), ("channel", "x")];
    let refused = kari.post(&format!("/items/{id}/shares"), &fields).await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND);

    // A reader who has not joined, and an ambassador who takes a break, read it.
    let mut reader = app.signed_in(NewPerson {
        email: "per@example.org",
        ..NewPerson::default()
    });
    let fields = [("quote", &**quote), ("channel", "linkedin")];
    let page = reader.get(&format!("/items/{id}")).await.ok();
    assert!(page.contains("«Sagt i sak") && !page.contains("name=\"quote\""));
    let to = reader.post(&format!("/items/{id}/shares"), &fields).await;
    assert_eq!(to.done(), "/programme");
    app.db(|conn| forpost::sharing::verbs::pause(conn, person));
    let page = kari.get(&format!("/items/{id}")).await.ok();
    assert!(page.contains("«Sagt i sak") && !page.contains("name=\"quote\""));
    let refused = kari.post(&format!("/items/{id}/shares"), &fields).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    app.db(|conn| forpost::sharing::verbs::resume(conn, person));

    let mut silje = app.signed_in(NewPerson {
        email: "silje@example.org",
        roles: &[Role::Comms],
        ..NewPerson::default()
    });
    let crisis = [
        ("kind", "crisis"),
        ("name", "Driftsstans"),
        ("message_nb", "Ikke del noe nå."),
        ("statement_nb", "Vi retter feilen."),
        ("links", "keep"),
        ("mails", "nobody"),
        ("meant", "yes"),
    ];
    silje.post("/studio/crisis", &crisis).await.done();
    let page = kari.get(&format!("/items/{id}")).await.ok();
    assert!(page.contains("«Sagt i sak") && !page.contains("name=\"quote\""));
    let refused = kari.post(&format!("/items/{id}/shares"), &fields).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(all_shares(&app).is_empty());
}

#[actix_web::test]
async fn a_quote_of_a_colleagues_share_is_passed_on_from_hand_to_hand() {
    let (app, mut kari, _, id, quotes) = quoted().await;
    app.put_share("AbCdEfGhIjK", id, None, Channel::X);
    let page = kari
        .get(&format!("/items/{id}?from=AbCdEfGhIjK"))
        .await
        .ok();
    let hidden = "name=\"from\" value=\"AbCdEfGhIjK\"><input type=\"hidden\" name=\"quote\"";
    assert!(page.contains(hidden), "{page}");
    let fields = [
        ("from", "AbCdEfGhIjK"),
        ("quote", &*quotes[0]),
        ("channel", "linkedin"),
    ];
    kari.post(&format!("/items/{id}/shares"), &fields)
        .await
        .done();
    let shares = all_shares(&app);
    assert_eq!(
        (shares[1].hand, shares[1].parent_id),
        (2, Some(shares[0].id))
    );
}
