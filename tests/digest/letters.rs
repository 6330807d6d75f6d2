//! Everybody's letter.

use diesel::prelude::*;
use forpost::access::PersonId;
use forpost::content::model::{ItemId, Purpose, Vote};
use forpost::content::store as content;
use forpost::db;
use forpost::db::schema::{ambassador_topics, item_teams, item_topics, outbox};
use forpost::digest::verbs;
use forpost::mail::outbox::State;
use forpost::people::model::{Person, PersonState};
use forpost::people::store as people;
use forpost::sharing::channel::Channel;
use forpost::sharing::model::Rhythm;
use forpost::texts::Lang;

use super::{MONDAY, at, strike};
use crate::reports::stage::{NewShare, Stage};
use crate::support::{NewPerson, TestApp, item, wednesday};

/// Follows a topic that the item is about.
fn follow(app: &TestApp, person: PersonId, of: ItemId) {
    app.db(|conn| {
        let topic = content::topic_named(conn, "energi")?;
        diesel::insert_into(item_topics::table)
            .values((item_topics::item_id.eq(of), item_topics::topic_id.eq(topic)))
            .execute(conn)?;
        diesel::insert_into(ambassador_topics::table)
            .values((
                ambassador_topics::person_id.eq(person),
                ambassador_topics::topic_id.eq(topic),
            ))
            .execute(conn)?;
        Ok(())
    });
}

#[actix_web::test]
async fn monday_at_eight_with_items_and_reasons_own_result_thanks_and_a_tip() {
    let stage = Stage::start().await;
    let app = &stage.app;
    let kari = stage.person("kari@example.org");
    stage.join(kari);
    for n in 1..=6 {
        app.put_item(&item(&format!("Vanlig sak {n}")));
    }
    let followed = app.put_item(&item("Varme fra havet"));
    follow(app, kari, followed);
    let mut old = item("Gammel sak");
    old.published_at = Some(at("2026-11-15 22:59"));
    app.put_item(&old);
    let mut new = item("Neste ukes sak");
    new.published_at = Some(at("2026-11-22 23:00"));
    app.put_item(&new);
    // Shared before, and clicked in the week: the own result, not a new item.
    let mut shared = item("Lærlinger søkes");
    shared.published_at = Some(at("2026-11-02 09:00"));
    let shared = app.put_item(&shared);
    let share = stage.share(NewShare {
        made_on: "2026-11-03",
        posted_on: Some("2026-11-03"),
        ..stage.of(shared, kari)
    });
    stage.clicks(share, "2026-11-13", [90, 80, 7]);
    stage.clicks(share, "2026-11-16", [7, 5, 3]);
    stage.clicks(share, "2026-11-22", [4, 3, 0]);
    stage.clicks(share, "2026-11-23", [50, 40, 0]);

    assert!(
        strike(app, "2026-11-23 06:59").await.is_empty(),
        "too early"
    );
    let mut mails = strike(app, MONDAY).await;
    assert_eq!(mails.len(), 1);
    assert!(
        strike(app, "2026-11-24 07:00").await.is_empty(),
        "once a week"
    );
    let mail = mails.remove(0);
    assert_eq!(mail.subject, "5 nye saker til deg");
    for part in [&mail.text, &mail.html] {
        assert!(part.contains("Fordi du følger energi"), "{part}");
        assert!(part.contains("Ny denne uka, på språket ditt"));
        assert!(part.contains("11 klikk fra 8 besøkende i uke 47."));
        assert!(part.contains("8 besøkende kom til «Lærlinger søkes» fordi du delte den."));
        assert!(part.contains("Ukas råd"));
        assert!(!part.contains("Gammel sak") && !part.contains("Neste ukes sak"));
        assert_eq!(part.matches("/items/").count(), 5, "{part}");
        assert!(part.contains(&format!("/items/{followed}")));
    }
    // What the person's own page says of that week is the same.
    let page = app.client_of(kari).get("/me").await.ok();
    let row = page
        .split("<tr>")
        .find(|row| row.contains("uke 47"))
        .unwrap();
    assert!(row.contains(">11<") && row.contains(">8<"), "{row}");
}

#[actix_web::test]
async fn who_has_not_opted_in_gets_no_figures_and_no_pressure() {
    let stage = Stage::start().await;
    let app = &stage.app;
    let reader = app.add(NewPerson {
        email: "per@example.org",
        lang: Lang::En,
        ..NewPerson::default()
    });
    let shown = app.put_item(&item("Varme fra havet"));
    app.db(|conn| {
        db::write(conn, |conn| {
            content::set_vote(conn, shown, reader, Vote::Useful, None, wednesday().date())
        })
    });
    // A share of his from before he left is nobody's now.
    let share = stage.share(NewShare {
        person: None,
        ..stage.of(shown, reader)
    });
    stage.clicks(share, "2026-11-17", [9, 9, 0]);
    // He has said what he thinks of the only item: thanks alone are no reason to write.
    assert!(strike(app, MONDAY).await.is_empty());

    app.set_clock(at("2026-11-25 09:00"));
    let mut next = item("Kraft i høst");
    next.published_at = Some(at("2026-11-25 09:00"));
    app.put_item(&next);
    let mail = strike(app, "2026-11-30 07:00").await.remove(0);
    assert_eq!(mail.subject, "One new item for you");
    assert!(mail.html.contains("lang=\"en\"") && mail.html.contains("New this week"));
    for part in [&mail.text, &mail.html] {
        for word in [
            "click",
            "visitor",
            "What you shared",
            "New to share",
            "Thank you",
        ] {
            assert!(!part.contains(word), "{word}: {part}");
        }
    }
}

#[actix_web::test]
async fn nothing_is_sent_when_there_is_nothing_to_say_or_it_is_not_wanted() {
    let stage = Stage::start().await;
    let app = &stage.app;
    let done = stage.person("done@example.org");
    stage.join(done);
    let off = stage.person("off@example.org");
    let paused = stage.person("pause@example.org");
    stage.join(paused);
    let invited = Person {
        id: PersonId::new(),
        name: "Ny".into(),
        email: "ny@example.org".into(),
        lang: Lang::Nb,
        team_id: None,
        state: PersonState::Invited,
        password_hash: None,
        created_at: wednesday(),
        deactivated_at: None,
    };
    app.db(|conn| people::insert(conn, &invited, &[]));
    let posted = app.put_item(&item("Delt før"));
    let aside = app.put_item(&item("Lagt til side"));
    let mut for_others = item("Bare for verkstedet");
    for_others.lang = Lang::Da;
    let for_others = app.put_item(&for_others);
    let team = stage.team("Verkstedet");
    app.db(|conn| {
        diesel::insert_into(item_teams::table)
            .values((
                item_teams::item_id.eq(for_others),
                item_teams::team_id.eq(team),
            ))
            .execute(conn)?;
        db::write(conn, |conn| {
            content::set_vote(conn, aside, done, Vote::NotForMe, None, wednesday().date())
        })?;
        verbs::choose(
            conn,
            &Rhythm {
                letter: false,
                ..Rhythm::usual(off)
            },
        )
    });
    app.put_share("posted00001", posted, Some(done), Channel::LinkedIn);
    app.client_of(paused)
        .post("/programme/pause", &[])
        .await
        .done();
    assert!(strike(app, MONDAY).await.is_empty());
    let states: Vec<(String, State)> = app.db(|conn| {
        Ok(outbox::table
            .order(outbox::to_email)
            .select((outbox::to_email, outbox::state))
            .load(conn)?)
    });
    assert_eq!(
        states,
        [
            ("done@example.org".to_owned(), State::Nothing),
            ("pause@example.org".to_owned(), State::Nothing)
        ],
        "no place is kept for who has turned it off or has no account yet"
    );
}

#[actix_web::test]
async fn leaving_ends_the_letter_at_once() {
    let stage = Stage::start().await;
    let app = &stage.app;
    let kari = stage.person("kari@example.org");
    stage.join(kari);
    app.put_item(&item("Varme fra havet"));
    app.set_clock(at(MONDAY));
    app.run_job("rhythm").await;
    // Reserved and not yet sent.
    app.client_of(kari)
        .post("/programme/leaving", &[])
        .await
        .done();
    assert!(app.mails().await.is_empty());
    let mut next = item("Kraft i høst");
    next.published_at = Some(at("2026-11-25 09:00"));
    app.put_item(&next);
    assert!(strike(app, "2026-11-30 07:00").await.is_empty());
    // It is theirs to turn on again.
    app.db(|conn| verbs::choose(conn, &Rhythm::usual(kari)));
    assert_eq!(strike(app, "2026-11-30 08:00").await.len(), 1);
}

#[actix_web::test]
async fn links_are_the_same_for_everybody() {
    let stage = Stage::start().await;
    let app = &stage.app;
    for email in ["kari@example.org", "ola@example.org"] {
        let person = stage.person(email);
        stage.join(person);
    }
    stage.item(Purpose::Brand, "Varme fra havet");
    let mails = strike(app, MONDAY).await;
    let links = |html: &str| -> Vec<String> {
        let links = html.split("href=\"").skip(1);
        let all = links.map(|rest| rest.split('"').next().unwrap().to_owned());
        all.filter(|link| !link.contains("/unsubscribe/")).collect()
    };
    assert_eq!(mails.len(), 2);
    assert_eq!(links(&mails[0].html), links(&mails[1].html));
    assert!(
        links(&mails[0].html)
            .iter()
            .any(|link| link.contains("/items/"))
    );
    assert!(!mails[0].html.contains("<img"), "no open pixel");
}
