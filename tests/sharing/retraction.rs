//! What was taken back is told to those who shared it: by mail, and on their own page with the
//! way to their post.

use forpost::access::Role;
use forpost::texts::Lang;

use super::{all_shares, kari};
use crate::support::NewPerson;

#[actix_web::test]
async fn the_own_page_leads_to_the_post_until_it_is_taken_down() {
    let (app, mut kari, person, item) = kari().await;
    let start = format!("/items/{item}/shares");
    kari.post(&start, &[("channel", "linkedin")]).await.done();
    let share = all_shares(&app)[0].id;
    let post = [("post_url", "https://www.linkedin.com/posts/kari-1")];
    kari.post(&format!("/shares/{share}/post"), &post)
        .await
        .done();
    kari.post(&start, &[("channel", "x")]).await.done();
    assert!(!kari.get("/shares").await.ok().contains("retracted-title"));

    let mut silje = app.signed_in(NewPerson {
        email: "silje@example.org",
        roles: &[Role::Comms],
        ..NewPerson::default()
    });
    let retract = format!("/studio/items/{item}/retraction");
    silje.post(&retract, &[]).await.done();
    assert_eq!(app.run_job("retraction").await, 1);
    let mails = app.mails().await;
    assert!(mails[0].text.contains(post[0].1) && mails[0].html.contains(post[0].1));
    let section = |page: &str| {
        let (_, rest) = page.split_once("id=\"retracted-title\"").unwrap();
        rest.split("</section>").next().unwrap().to_owned()
    };
    for (lang, title) in [
        (Lang::Nb, "Trukket tilbake"),
        (Lang::Da, "Trukket tilbage"),
        (Lang::En, "Retracted"),
    ] {
        app.db(|conn| forpost::people::store::set_lang(conn, person, lang));
        let mut kari = app.client_of(person);
        let own = section(&kari.get("/shares").await.ok());
        assert!(own.contains(title) && own.contains(post[0].1), "{own}");
        // What was never posted is nobody's worry.
        assert!(!own.contains("value=\"x\"") && own.matches("list-row").count() == 1);
    }
    kari.post(&format!("/shares/{share}/post/removal"), &[])
        .await
        .done();
    assert!(!kari.get("/shares").await.ok().contains("retracted-title"));
}
