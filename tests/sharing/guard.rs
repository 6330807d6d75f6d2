//! What holds a share back for a thought, and what it begins with.

use actix_web::http::StatusCode;
use chrono::TimeDelta;
use forpost::access::Role;
use forpost::content::channel::Channel;
use forpost::content::model::{CaptionDraft, Disclosure, Tone};
use forpost::content::store as content;
use forpost::texts::Lang;

use super::{all_shares, kari};
use crate::support::{Client, NewPerson, TestApp, item, wednesday};

fn comms(app: &TestApp) -> Client {
    app.signed_in(NewPerson {
        email: "silje@example.org",
        roles: &[Role::Comms],
        ..NewPerson::default()
    })
}

async fn term(silje: &mut Client, phrase: &str, force: &str, lang: &str) {
    let fields = [
        ("manner", "words"),
        ("phrase", phrase),
        ("force", force),
        ("lang", lang),
        ("reason", "Vent til det er lagt fram."),
    ];
    silje.post("/studio/terms", &fields).await.done();
}

/// The value of the button that says "I stand by it".
fn considered(page: &str) -> String {
    let rest = page.split("name=\"considered\" value=\"").nth(1).unwrap();
    rest.split('"').next().unwrap().to_owned()
}

#[actix_web::test]
async fn advice_is_asked_once_in_one_breath_and_the_person_decides() {
    let (app, mut kari, _, id) = kari().await;
    term(&mut comms(&app), "kvartalstall*", "advice", "").await;
    kari.post(&format!("/items/{id}/shares"), &[("channel", "linkedin")])
        .await
        .done();
    let page = format!("/items/{id}/shares/linkedin");
    let words = format!("{page}/caption");

    let clean = kari.post(&words, &[("caption", "Fin dag på jobben")]).await;
    assert_eq!(clean.location(), page, "not longer than without the check");

    let text = "Kvartalstallene blir gode. Ring 90 12 34 56";
    let asked = kari.post(&words, &[("caption", text)]).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    let shown = asked.text();
    for said in [
        "«Kvartalstallene»",
        "Vent til det er lagt fram.",
        "«90 12 34 56» ser ut som et telefonnummer",
        "Ring 90 12 34 56</textarea>",
    ] {
        assert!(shown.contains(said), "{said}: {shown}");
    }
    assert_eq!(
        all_shares(&app)[0].caption.as_deref(),
        Some("Fin dag på jobben"),
        "nothing is kept before the answer"
    );

    // Other words than those that were thought about are asked about again.
    let name = considered(&shown);
    let more = format!("{text} eller 91 12 34 56");
    let again = kari
        .post(&words, &[("caption", &more), ("considered", &name)])
        .await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    let kept = kari
        .post(&words, &[("caption", text), ("considered", &name)])
        .await;
    assert_eq!(kept.location(), page);
    assert!(kari.get(&page).await.ok().contains("Kvartalstallene"));
}

#[actix_web::test]
async fn a_block_holds_until_the_words_are_gone_wherever_they_were_typed() {
    let (app, mut kari, _, id) = kari().await;
    kari.post(&format!("/items/{id}/shares"), &[("channel", "linkedin")])
        .await
        .done();
    let page = format!("/items/{id}/shares/linkedin");
    let words = format!("{page}/caption");
    kari.post(&words, &[("caption", "Om Prosjekt Nordlys")])
        .await
        .done();
    let share = all_shares(&app)[0].id;
    let fields = [("at", "2026-11-20T10:00")];
    kari.post(&format!("/shares/{share}/plan"), &fields)
        .await
        .done();

    let mut silje = comms(&app);
    term(&mut silje, "prosjekt nordlys", "block", "nb").await;
    let stopped = kari.get(&page).await;
    assert_eq!(stopped.location(), words, "back to the words");
    let shown = kari.get(&words).await.ok();
    assert!(shown.contains("Vent til det er lagt fram.") && !shown.contains("name=\"considered\""));
    let refused = kari
        .post(
            &words,
            &[("caption", "Prosjekt Nordlys!"), ("considered", "0")],
        )
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);

    // A suggested text is looked through as well.
    app.db(|conn| {
        let drafts = [CaptionDraft {
            lang: Lang::Nb,
            tone: Tone::Formal,
            channel: None,
            body: "Les om prosjekt Nordlys".into(),
        }];
        content::set_captions(conn, id, &drafts)
    });
    let suggested = app.db(|conn| Ok(content::captions_of(conn, id)?[0].id.to_string()));
    let refused = kari.post(&words, &[("use", &suggested)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);

    app.set_clock(wednesday() + TimeDelta::days(2) + TimeDelta::hours(1));
    app.run_job("reminders").await;
    let mails = app.mails().await;
    let mail = mails.last().unwrap();
    assert!(!mail.text.contains("Nordlys") && !mail.text.contains("linkedin.com"));
    assert!(mail.text.contains(&page), "{}", mail.text);
}

#[actix_web::test]
async fn what_is_not_public_yet_is_noticed_by_title_and_address() {
    let (app, mut kari, _, id) = kari().await;
    let mut secret = item("Vi kjøper opp Nordlys");
    secret.embargo_until = Some(wednesday() + TimeDelta::hours(1));
    secret.url = "https://www.example.org/oppkjop".into();
    app.put_item(&secret);
    kari.post(&format!("/items/{id}/shares"), &[("channel", "x")])
        .await
        .done();
    let words = format!("/items/{id}/shares/x/caption");
    for text in [
        "Hørt det? vi kjøper opp nordlys",
        "Se https://www.example.org/oppkjop",
    ] {
        let asked = kari.post(&words, &[("caption", text)]).await;
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY, "{text}");
        assert!(asked.text().contains("ikke offentlig ennå"), "{text}");
    }
}

#[actix_web::test]
async fn terms_are_kept_by_comms_with_a_reason() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let wrong = [
        ("manner", "expression"),
        ("phrase", "K-(["),
        ("force", "block"),
        ("lang", ""),
        ("reason", ""),
    ];
    let refused = silje.post("/studio/terms", &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = refused.text();
    assert!(page.contains("id=\"phrase-error\"") && page.contains("id=\"reason-error\""));
    assert!(page.contains("K-(["));
    for phrase in ["a*", "* tall", "..."] {
        let fields = [
            ("manner", "words"),
            ("phrase", phrase),
            ("force", "advice"),
            ("reason", "x"),
        ];
        let refused = silje.post("/studio/terms", &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{phrase}");
    }
    term(&mut silje, "Åpningstall*", "block", "nb").await;
    term(&mut silje, "lønn", "advice", "").await;
    let twice = [
        ("manner", "words"),
        ("phrase", "åpningstall*"),
        ("force", "advice"),
        ("lang", "nb"),
        ("reason", "x"),
    ];
    let refused = silje.post("/studio/terms", &twice).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);

    let found = silje
        .get("/studio/terms?q=%C3%85PNING&force=block")
        .await
        .ok();
    assert!(found.contains("Åpningstall*") && !found.contains(">lønn<"));
    let tried = silje
        .get("/studio/terms?text=Om+%C3%A5pningstallene")
        .await
        .ok();
    assert!(tried.contains("«åpningstallene»"), "{tried}");

    let id = tried
        .split("href=\"/studio/terms/")
        .find_map(|rest| rest.split('"').next().filter(|id| id.len() == 36))
        .unwrap()
        .to_owned();
    silje
        .post(&format!("/studio/terms/{id}/removal"), &[])
        .await
        .done();
    assert_eq!(
        silje.get(&format!("/studio/terms/{id}")).await.status,
        StatusCode::NOT_FOUND
    );
    let mut kari = app.signed_in(NewPerson::default());
    assert_eq!(
        kari.get("/studio/terms").await.status,
        StatusCode::FORBIDDEN
    );
}

#[actix_web::test]
async fn labels_are_worded_by_comms_and_follow_the_ambassadors_country() {
    let (app, mut kari, _, _) = kari().await;
    let mut english = item("Warm water");
    (english.disclosure, english.lang) = (Disclosure::Commercial, Lang::En);
    let id = app.put_item(&english);
    kari.post(&format!("/items/{id}/shares"), &[("channel", "bluesky")])
        .await
        .done();
    let words = format!("/items/{id}/shares/bluesky/caption");
    assert!(
        kari.get(&words)
            .await
            .ok()
            .contains("Advertisement (reklame)")
    );

    let fields = [("country", "elsewhere"), ("channels", "linkedin")];
    kari.post("/programme/channels", &fields).await.done();
    assert!(
        kari.get("/programme/channels")
            .await
            .ok()
            .contains("value=\"elsewhere\" selected")
    );
    let page = kari.get(&words).await.ok();
    assert!(page.contains("Advertisement") && !page.contains("(reklame)"));

    let mut silje = comms(&app);
    let refused = silje
        .post("/studio/labels", &[("commercial-en", "Sponsored #ad")])
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("id=\"commercial-en-error\""));
    let added = [("commercial-en", "Ad from the people I work with")];
    silje.post("/studio/labels", &added).await.done();
    assert!(
        kari.get(&words)
            .await
            .ok()
            .contains("Ad from the people I work with")
    );
    silje
        .post("/studio/labels", &[("commercial-en", "")])
        .await
        .done();
    assert!(kari.get(&words).await.ok().contains("Advertisement"));
}

#[actix_web::test]
async fn under_embargo_an_item_is_read_and_nothing_leaves() {
    let (app, mut kari, person, id) = kari().await;
    app.put_share("AbCdEfGhIjK", id, Some(person), Channel::LinkedIn);
    let mut silje = comms(&app);
    let page = silje.get(&format!("/studio/items/{id}")).await.ok();
    assert!(page.contains("name=\"embargo_until\""));
    let fields = [
        ("title", "Sjøvann varmer"),
        ("gain", "Leseren kan forklare det."),
        ("url", "https://www.example.org/historier/varme"),
        ("purpose", "brand"),
        ("kind", "article"),
        ("lang", "nb"),
        ("embargo_until", "2026-11-18T12:00"),
        ("expires_at", "2026-11-18T11:30"),
    ];
    let refused = silje.post(&format!("/studio/items/{id}"), &fields).await;
    assert!(refused.text().contains("id=\"embargo_until-error\""));
    silje
        .post(&format!("/studio/items/{id}"), &fields[..7])
        .await
        .done();

    // Kari has shared it already: to others it is new.
    let mut per = app.signed_in(NewPerson {
        email: "per@example.org",
        ..NewPerson::default()
    });
    let feed = per.get("/feed").await.ok();
    for said in ["Sjøvann varmer", "Kan deles fra 18. november 2026 kl. 12"] {
        assert!(feed.contains(said), "{said}: {feed}");
    }
    let page = kari.get(&format!("/items/{id}")).await.ok();
    assert!(page.contains("sperrefrist") && !page.contains("name=\"channel\""));
    let share = format!("/items/{id}/shares");
    let refused = kari.post(&share, &[("channel", "x")]).await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND);
    let mut visitor = app.visitor();
    assert_eq!(
        visitor.get("/s/AbCdEfGhIjK").await.status,
        StatusCode::NOT_FOUND
    );

    app.set_clock(wednesday() + TimeDelta::hours(2));
    assert_eq!(
        visitor.get("/s/AbCdEfGhIjK").await.status,
        StatusCode::FOUND
    );
    app.client_of(person)
        .post(&share, &[("channel", "x")])
        .await
        .done();
}
