//! Suggestions from staff: made, taken up with thanks, declined with a reason, taken back.

use actix_web::http::StatusCode;
use diesel::prelude::*;
use forpost::access::Role;
use forpost::db::schema::suggestions;
use forpost::texts::Lang;

use super::comms;
use crate::support::{Client, NewPerson, TestApp};

const ADDRESS: (&str, &str) = ("url", "https://www.example.org/varmepumpe");
const WHY: (&str, &str) = ("why", "Naboen spør meg om dette hver uke.");

async fn suggest(client: &mut Client, fields: &[(&str, &str)]) {
    let to = client.post("/suggestions", fields).await.done();
    assert_eq!(to, "/suggestions");
}

/// Id of the newest suggestion.
fn newest(app: &TestApp) -> String {
    app.db(|conn| {
        Ok(suggestions::table
            .order(suggestions::id.desc())
            .select(suggestions::id)
            .first(conn)?)
    })
}

#[actix_web::test]
async fn a_suggestion_needs_something_and_a_why() {
    let app = TestApp::start().await;
    let mut kari = app.signed_in(NewPerson::default());
    assert!(
        kari.get("/feed")
            .await
            .ok()
            .contains("href=\"/suggestions\"")
    );
    for (fields, wrong) in [
        (&[WHY][..], "url"),
        (&[ADDRESS], "why"),
        (&[("url", "javascript:alert(1)"), WHY], "url"),
    ] {
        let refused = kari.post("/suggestions", fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            refused.text().contains(&format!("id=\"{wrong}-error\"")),
            "{fields:?}"
        );
    }
    suggest(&mut kari, &[("body", "Vi feiret ti år i dag."), WHY]).await;
    let page = kari.get("/suggestions").await.ok();
    assert!(page.contains("Vi feiret ti år i dag.") && page.contains("Venter på svar"));
    // Nobody else's business but the studio's.
    let mut ola = app.signed_in(NewPerson {
        email: "ola@example.org",
        ..NewPerson::default()
    });
    assert!(!ola.get("/suggestions").await.ok().contains("ti år"));
    let id = newest(&app);
    let removal = format!("/suggestions/{id}/removal");
    assert_eq!(ola.post(&removal, &[]).await.status, StatusCode::NOT_FOUND);
    kari.post(&removal, &[]).await.done();
    assert!(!kari.get("/suggestions").await.ok().contains("ti år"));
}

#[actix_web::test]
async fn taken_up_it_becomes_a_draft_and_is_thanked_for() {
    for (lang, thanks) in [
        (Lang::Nb, "Takk for forslaget"),
        (Lang::Da, "Tak for forslaget"),
        (Lang::En, "Thank you for the suggestion"),
    ] {
        let app = TestApp::start_with(&[("FORPOST_UNFURL__ENABLED", "false")]).await;
        let mut kari = app.signed_in(NewPerson {
            lang,
            ..NewPerson::default()
        });
        let mut silje = comms(&app);
        suggest(&mut kari, &[ADDRESS, WHY]).await;
        let list = silje
            .get("/studio/suggestions?state=waiting&q=NABOEN")
            .await
            .ok();
        assert!(
            list.contains("Kari Nordmann") && list.contains(ADDRESS.1),
            "{list}"
        );
        let other = silje.get("/studio/suggestions?q=elbil").await.ok();
        assert!(other.contains("Ingen forslag passer"));

        let page = format!("/studio/suggestions/{}", newest(&app));
        assert!(silje.get(&page).await.ok().contains(WHY.1));
        let accept = format!("{page}/acceptance");
        let fields = [("thanks", "Midt i blinken.")];
        let item = silje.post(&accept, &fields).await.done();
        assert!(item.starts_with("/studio/items/"));
        assert!(silje.get(&item).await.ok().contains(ADDRESS.1));
        let again = silje.post(&accept, &fields).await;
        assert_eq!(again.status, StatusCode::CONFLICT);

        let mails = app.mails().await;
        assert_eq!(mails.len(), 1);
        assert_eq!(mails[0].subject, thanks);
        assert!(mails[0].text.contains("Midt i blinken.") && mails[0].html.contains(ADDRESS.1));
        let own = kari.get("/suggestions").await.ok();
        assert!(own.contains("Midt i blinken."));
        // The draft is comms' own until it is out.
        let for_readers = item.replace("/studio", "");
        assert!(!own.contains(&for_readers));
        let complete = super::with(&[("url", ADDRESS.1)]);
        silje
            .post(&format!("{item}/publication"), &complete)
            .await
            .done();
        assert!(kari.get("/suggestions").await.ok().contains(&for_readers));
    }
}

#[actix_web::test]
async fn declining_takes_a_reason_and_whoever_left_is_not_written_to() {
    let app = TestApp::start().await;
    let person = app.add(NewPerson::default());
    let mut kari = app.client_of(person);
    let mut silje = comms(&app);
    suggest(&mut kari, &[ADDRESS, WHY]).await;
    let refusal = format!("/studio/suggestions/{}/refusal", newest(&app));
    let refused = silje.post(&refusal, &[("reason", "")]).await;
    assert!(refused.text().contains("id=\"reason-error\""));
    let reason = [("reason", "Vi skrev om det i forrige uke.")];
    silje.post(&refusal, &reason).await.done();
    let mails = app.mails().await;
    assert_eq!(mails[0].subject, "Svar på forslaget ditt");
    assert!(mails[0].text.contains(reason[0].1));
    assert!(kari.get("/suggestions").await.ok().contains(reason[0].1));
    assert!(kari.get("/me/data.json").await.ok().contains("varmepumpe"));

    suggest(&mut kari, &[("body", "En siste idé"), WHY]).await;
    let mut admin = app.signed_in(NewPerson {
        email: "admin@example.org",
        roles: &[Role::Admin],
        ..NewPerson::default()
    });
    let end = format!("/admin/people/{person}/deactivation");
    admin.post(&end, &[]).await.done();
    let page = format!("/studio/suggestions/{}", newest(&app));
    let shown = silje.get(&page).await.ok();
    assert!(shown.contains("En som har sluttet") && !shown.contains("Kari Nordmann"));
    silje.post(&format!("{page}/acceptance"), &[]).await.done();
    assert_eq!(app.mails().await.len(), 1, "no mail to who has left");
}
