//! Draft, scheduled, published, expired, retracted.

use actix_web::http::StatusCode;
use chrono::TimeDelta;

use super::{comms, empty_draft, for_readers, published, with};
use crate::support::{NewPerson, TestApp, wednesday};

#[actix_web::test]
async fn an_item_goes_out_when_it_has_what_a_reader_needs() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let mut kari = app.signed_in(NewPerson::default());
    let item = empty_draft(&mut silje).await;
    let publication = format!("{item}/publication");

    let typed = with(&[("title", ""), ("gain", ""), ("url", "")]);
    let refused = silje.post(&publication, &typed).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = refused.text();
    for field in ["title", "gain", "url"] {
        assert!(page.contains(&format!("id=\"{field}-error\"")), "{field}");
        assert!(page.contains(&format!("href=\"#{field}\"")), "{field}");
    }
    assert!(page.contains("Slik blir fjorden til varmt vann."));

    assert_eq!(
        kari.get(&for_readers(&item)).await.status,
        StatusCode::NOT_FOUND
    );
    silje.post(&publication, &with(&[])).await.done();
    let page = kari.get(&for_readers(&item)).await.ok();
    assert!(page.contains("Sjøvarme til Ørsta"));

    // What is out stays complete.
    let refused = silje.post(&item, &with(&[("gain", "")])).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let twice = silje.post(&publication, &with(&[])).await;
    assert_eq!(twice.status, StatusCode::CONFLICT);
}

#[actix_web::test]
async fn a_scheduled_item_goes_out_when_its_time_comes_and_ends_when_it_is_over() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let mut kari = app.signed_in(NewPerson::default());
    let item = empty_draft(&mut silje).await;
    let publication = format!("{item}/publication");

    let past = with(&[("when", "later"), ("publish_at", "2026-11-18T09:30")]);
    let refused = silje.post(&publication, &past).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("id=\"publish_at-error\""));

    // 12:00 in Oslo is 11:00 UTC.
    let later = with(&[
        ("when", "later"),
        ("publish_at", "2026-11-18T12:00"),
        ("expires_at", "2026-11-20T12:00"),
    ]);
    silje.post(&publication, &later).await.done();
    let page = silje.get(&item).await.ok();
    assert!(page.contains("18. november 2026 kl. 12"), "{page}");
    let minute = TimeDelta::minutes(1);
    let noon = wednesday() + TimeDelta::hours(2);
    app.set_clock(noon - minute);
    assert_eq!(app.run_job("publication").await, 0);
    assert_eq!(
        kari.get(&for_readers(&item)).await.status,
        StatusCode::NOT_FOUND
    );
    app.set_clock(noon);
    assert_eq!(app.run_job("publication").await, 1);
    kari.get(&for_readers(&item)).await.ok();

    app.set_clock(noon + TimeDelta::days(2));
    let (mut silje, mut kari) = (comms_again(&app), kari_again(&app));
    assert_eq!(
        kari.get(&for_readers(&item)).await.status,
        StatusCode::NOT_FOUND,
        "over at the minute, whether the job has run or not"
    );
    assert_eq!(app.run_job("publication").await, 1);
    assert!(silje.get(&item).await.ok().contains("Utløpt"));
}

/// Sessions end after hours without use; two days later people sign in anew.
fn comms_again(app: &TestApp) -> crate::support::Client {
    app.signed_in(NewPerson {
        email: "silje2@example.org",
        roles: &[forpost::access::Role::Comms],
        ..NewPerson::default()
    })
}

fn kari_again(app: &TestApp) -> crate::support::Client {
    app.signed_in(NewPerson {
        email: "kari2@example.org",
        ..NewPerson::default()
    })
}

#[actix_web::test]
async fn a_scheduled_item_can_go_back_to_draft() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let item = empty_draft(&mut silje).await;
    let publication = format!("{item}/publication");
    let later = with(&[("when", "later"), ("publish_at", "2026-11-18T12:00")]);
    silje.post(&publication, &later).await.done();
    let removal = format!("{publication}/removal");
    silje.post(&removal, &[]).await.done();
    app.set_clock(wednesday() + TimeDelta::hours(5));
    assert_eq!(app.run_job("publication").await, 0);
    let page = silje.get(&item).await.ok();
    assert!(page.contains("state-draft"));
    assert!(
        page.contains("value=\"2026-11-18T12:00\""),
        "the time is kept"
    );
    let again = silje.post(&removal, &[]).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
}

#[actix_web::test]
async fn a_vacancy_is_over_when_the_deadline_s_day_is() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let vacancy = [("kind", "vacancy"), ("job_deadline", "2026-11-18")];
    let item = published(&mut silje, &vacancy).await;
    // The day ends at 23:00 UTC.
    app.set_clock(wednesday() + TimeDelta::minutes(14 * 60 - 1));
    assert_eq!(app.run_job("publication").await, 0);
    app.set_clock(wednesday() + TimeDelta::hours(14));
    assert_eq!(app.run_job("publication").await, 1);
    assert!(comms_again(&app).get(&item).await.ok().contains("Utløpt"));
}

#[actix_web::test]
async fn a_retracted_item_is_gone_for_good_and_can_be_copied() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let mut kari = app.signed_in(NewPerson::default());
    let item = published(&mut silje, &[]).await;
    let retraction = format!("{item}/retraction");
    let question = silje.get(&retraction).await.ok();
    assert!(question.contains("«Sjøvarme til Ørsta» forsvinner"));
    assert!(question.contains("Ingen har lenke til den."));
    silje.post(&retraction, &[]).await.done();
    assert_eq!(
        kari.get(&for_readers(&item)).await.status,
        StatusCode::NOT_FOUND
    );
    for path in [&item, &format!("{item}/publication")] {
        let answer = silje.post(path, &with(&[])).await;
        assert_eq!(answer.status, StatusCode::CONFLICT, "{path}");
    }
    let copy = silje.post(&format!("{item}/copy"), &[]).await.done();
    let page = silje.get(&copy).await.ok();
    assert!(page.contains("state-draft") && page.contains("Sjøvarme til Ørsta"));
    let audited: i64 = app.db(|conn| {
        use diesel::prelude::*;
        use forpost::db::schema::audit_lines;
        Ok(audit_lines::table
            .filter(audit_lines::action.eq("item-retracted"))
            .count()
            .get_result(conn)?)
    });
    assert_eq!(audited, 1);
}

#[actix_web::test]
async fn a_draft_can_be_thrown_away_and_what_was_out_cannot() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let draft = empty_draft(&mut silje).await;
    silje.post(&format!("{draft}/removal"), &[]).await.done();
    assert_eq!(silje.get(&draft).await.status, StatusCode::NOT_FOUND);
    let item = published(&mut silje, &[]).await;
    let answer = silje.post(&format!("{item}/removal"), &[]).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
}

#[actix_web::test]
async fn disclosure_follows_the_purpose_until_somebody_chooses() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let item = empty_draft(&mut silje).await;
    let class = || {
        let id = item.rsplit('/').next().unwrap().parse().unwrap();
        app.db(|conn| forpost::content::store::find(conn, id))
            .disclosure
            .to_string()
    };
    silje.post(&item, &with(&[("purpose", "brand")])).await;
    assert_eq!(class(), "commercial");
    let fields = with(&[("purpose", "recruitment"), ("disclosure", "")]);
    silje.post(&item, &fields).await;
    assert_eq!(class(), "employer");
    let chosen = with(&[("purpose", "brand"), ("disclosure", "neutral")]);
    silje.post(&item, &chosen).await;
    assert_eq!(class(), "neutral");
    assert!(
        silje
            .get(&item)
            .await
            .ok()
            .contains("name=\"disclosure\" value=\"neutral\" checked")
    );
}

#[actix_web::test]
async fn the_admin_reads_who_took_back_what_and_who_changed_a_label() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let item = published(&mut silje, &[]).await;
    let chosen = with(&[("disclosure", "commercial")]);
    silje.post(&item, &chosen).await.done();
    silje.post(&format!("{item}/retraction"), &[]).await.done();
    let mut admin = app.signed_in(NewPerson {
        email: "admin@example.org",
        name: "Ada Admin",
        roles: &[forpost::access::Role::Admin],
        ..NewPerson::default()
    });
    let page = admin.get("/admin/audit").await.ok();
    assert!(page.contains("Sak trukket tilbake"));
    assert!(page.contains("Sak merket som reklame"));
    assert!(page.contains("Sjøvarme til Ørsta") && page.contains("Silje Redaktør"));
}
