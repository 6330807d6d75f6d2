//! A campaign as its readers see it.

use actix_web::http::StatusCode;
use forpost::access::Role;

use super::{kari, titles};
use crate::support::{NewPerson, item, wednesday};

#[actix_web::test]
async fn a_campaign_has_a_page_with_its_items_and_hashtags() {
    let (app, mut kari, _, shared) = kari().await;
    let mut silje = app.signed_in(NewPerson {
        email: "silje@example.org",
        roles: &[Role::Comms],
        ..NewPerson::default()
    });
    let wrong = [("name", "Varme"), ("hashtags", "#sjø-varme")];
    let refused = silje.post("/studio/campaigns", &wrong).await;
    assert!(refused.text().contains("id=\"hashtags-error\""));
    let fields = [
        ("name", "Varme"),
        ("goal", "At folk vet hvor varmen kommer fra."),
        ("hashtags", "sjøvarme, #fjernvarme"),
        ("ends_on", "2026-12-24"),
    ];
    let studio = silje.post("/studio/campaigns", &fields).await.done();
    let page = studio.replace("/studio", "");
    assert!(
        silje
            .get(&studio)
            .await
            .ok()
            .contains(&format!("href=\"{page}\""))
    );
    assert!(
        kari.get(&page)
            .await
            .ok()
            .contains("Ingen saker her for deg nå")
    );

    let other = app.put_item(&item("Utenfor kampanjen"));
    let mut draft = item("Bare et utkast");
    draft.state = forpost::content::model::ItemState::Draft;
    let draft = app.put_item(&draft);
    let id = page.rsplit('/').next().unwrap().parse().unwrap();
    app.db(|conn| {
        use forpost::content::store::campaigns::set_of_item;
        set_of_item(conn, shared, Some(id))?;
        set_of_item(conn, draft, Some(id))
    });
    let shown = kari.get(&page).await.ok();
    assert_eq!(titles(&shown), ["Sjøvann varmer"]);
    assert!(shown.contains("#sjøvarme #fjernvarme"), "{shown}");
    assert!(shown.contains("At folk vet hvor varmen kommer fra."));
    let of_item = kari.get(&format!("/items/{shared}")).await.ok();
    assert!(of_item.contains(&format!("href=\"{page}\"")) && of_item.contains("#sjøvarme"));
    let of_other = kari.get(&format!("/items/{other}")).await.ok();
    assert!(!of_other.contains("/campaigns/"));
    let nowhere = kari
        .get("/campaigns/019a9a00-0000-7000-8000-000000000000")
        .await;
    assert_eq!(nowhere.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn hashtags_are_offered_where_words_are_chosen_and_added_by_nobody_else() {
    let (app, mut kari, person, shared) = kari().await;
    let mut silje = app.signed_in(NewPerson {
        email: "silje@example.org",
        roles: &[Role::Comms],
        ..NewPerson::default()
    });
    let fields = [
        ("name", "Varme"),
        ("hashtags", "#sjøvarme #fjernvarme"),
        ("starts_on", "2026-11-18"),
        ("ends_on", "2026-11-18"),
    ];
    let studio = silje.post("/studio/campaigns", &fields).await.done();
    let id = studio.rsplit('/').next().unwrap().parse().unwrap();
    app.db(|conn| forpost::content::store::campaigns::set_of_item(conn, shared, Some(id)));

    let start = format!("/items/{shared}/shares");
    let to = kari.post(&start, &[("channel", "bluesky")]).await;
    let words = to.location().to_owned();
    let field = |page: &str| {
        let (_, rest) = page.split_once("<textarea").unwrap();
        let (_, rest) = rest.split_once('>').unwrap();
        rest.split("</textarea>").next().unwrap().trim().to_owned()
    };
    let page = kari.get(&words).await.ok();
    assert!(
        page.contains("data-content=\"#sjøvarme #fjernvarme\""),
        "{page}"
    );
    assert_eq!(field(&page), "");

    let typed = [("caption", "Varme fra #Sjøvarme her"), ("append", "yes")];
    let page = kari.post(&words, &typed).await.ok();
    assert_eq!(field(&page), "Varme fra #Sjøvarme her\n\n#fjernvarme");
    assert!(page.contains("av 300"), "counted with them: {page}");
    let again = [("caption", &*field(&page)), ("append", "yes")];
    let page = kari.post(&words, &again).await.ok();
    assert_eq!(field(&page), again[0].1, "once");
    assert_eq!(field(&kari.get(&words).await.ok()), "", "nothing is kept");

    app.set_clock(wednesday() + chrono::TimeDelta::days(1));
    let page = app.client_of(person).get(&words).await.ok();
    assert!(!page.contains("#fjernvarme"), "the campaign is over");
}
