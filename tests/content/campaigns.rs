//! Campaigns: made, found, changed, removed, and the items that serve them.

use actix_web::http::StatusCode;
use chrono::NaiveDate;
use forpost::access::Role;
use forpost::content::store::campaigns;

use super::{comms, empty_draft, published, with};
use crate::support::{Client, NewPerson, TestApp};

/// A campaign by its fields; its address in the studio.
async fn campaign(client: &mut Client, fields: &[(&str, &str)]) -> String {
    client.post("/studio/campaigns", fields).await.done()
}

fn id_of(address: &str) -> &str {
    address.rsplit('/').next().unwrap()
}

#[actix_web::test]
async fn a_campaign_needs_a_name_and_makes_its_own_tag() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let page = silje.get("/studio/campaigns").await.ok();
    assert!(page.contains("Ingen kampanjer ennå"));
    assert!(
        silje
            .get("/studio/campaigns/new")
            .await
            .ok()
            .contains("utm_campaign")
    );

    let typed = [
        ("name", ""),
        ("goal", "Flere søkere"),
        ("starts_on", "i dag"),
    ];
    let refused = silje.post("/studio/campaigns", &typed).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = refused.text();
    assert!(page.contains("id=\"starts_on-error\"") && page.contains("Flere søkere"));
    let refused = silje
        .post("/studio/campaigns", &[("name", "")])
        .await
        .text();
    assert!(refused.contains("id=\"name-error\""));

    let made = campaign(&mut silje, &[("name", "Blåbærlærling 2026")]).await;
    let page = silje.get(&made).await.ok();
    assert!(page.contains("value=\"blabaerlaerling-2026\""), "{page}");
}

#[actix_web::test]
async fn names_and_tags_are_unique_and_tags_are_plain() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let spring = campaign(&mut silje, &[("name", "Vår"), ("tag", "v26")]).await;
    campaign(&mut silje, &[("name", "Høst")]).await;
    for (fields, wrong) in [
        (&[("name", "vår"), ("tag", "annet")][..], "name"),
        (&[("name", "Sommer"), ("tag", "v26")], "tag"),
        (&[("name", "Sommer"), ("tag", "Vår 26")], "tag"),
        (&[("name", "!!!")], "tag"),
        (&[("name", "Host")], "tag"),
        (
            &[
                ("name", "Jul"),
                ("starts_on", "2026-12-24"),
                ("ends_on", "2026-12-01"),
            ],
            "ends_on",
        ),
    ] {
        for path in ["/studio/campaigns", &spring] {
            let of_itself =
                path == spring && (fields[0].1 == "vår" || fields.contains(&("tag", "v26")));
            if of_itself {
                continue;
            }
            let refused = silje.post(path, fields).await;
            assert_eq!(
                refused.status,
                StatusCode::UNPROCESSABLE_ENTITY,
                "{fields:?}"
            );
            let error = format!("id=\"{wrong}-error\"");
            assert!(refused.text().contains(&error), "{fields:?}");
        }
    }
    // Its own name and tag are not taken.
    let same = [("name", "Våren"), ("tag", "v26"), ("goal", "Flere søkere")];
    assert_eq!(silje.post(&spring, &same).await.done(), spring);
    let page = silje.get(&spring).await.ok();
    assert!(page.contains("<h1>Våren</h1>") && page.contains("Flere søkere"));
}

#[actix_web::test]
async fn the_list_is_searched_and_sorted_into_tabs() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let dates = |first, last| [("starts_on", first), ("ends_on", last)];
    for (name, dates) in [
        ("Ålesund søker folk", dates("2026-11-18", "2026-11-18")),
        ("Jul", dates("2026-11-19", "")),
        ("Sommer", dates("2026-06-01", "2026-11-17")),
        ("Alltid", dates("", "")),
    ] {
        let mut fields = vec![("name", name)];
        fields.extend(dates);
        campaign(&mut silje, &fields).await;
    }
    let names = |page: &str| {
        ["Ålesund søker folk", "Jul", "Sommer", "Alltid"]
            .map(|name| page.contains(&format!(">{name}</a>")))
    };
    for (query, expected) in [
        ("", [true, true, true, true]),
        ("q=%C3%85LESUND", [true, false, false, false]),
        ("q=sommer&state=", [false, false, true, false]),
        ("state=running", [true, false, false, true]),
        ("state=coming", [false, true, false, false]),
        ("state=over", [false, false, true, false]),
        ("q=jul&state=over", [false, false, false, false]),
    ] {
        let page = silje.get(&format!("/studio/campaigns?{query}")).await.ok();
        assert_eq!(names(&page), expected, "{query}");
    }
    let page = silje.get("/studio/campaigns").await.ok();
    assert!(
        page.contains("Pågår <span class=\"num\">2</span>"),
        "{page}"
    );
    for number in 0..20 {
        campaign(&mut silje, &[("name", &format!("Uke {number}"))]).await;
    }
    let second = silje.get("/studio/campaigns?page=2").await.ok();
    assert_eq!(names(&second), [true, true, true, false]);
}

#[actix_web::test]
async fn an_item_serves_one_campaign_until_either_is_gone() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let spring = campaign(&mut silje, &[("name", "Vår")]).await;
    let autumn = campaign(&mut silje, &[("name", "Høst")]).await;
    let page = silje.get(&spring).await.ok();
    assert!(page.contains("Ingen saker ennå"));

    let item = published(&mut silje, &[("campaign", id_of(&spring))]).await;
    assert!(silje.get(&spring).await.ok().contains("Sjøvarme til Ørsta"));
    let form = silje.get(&item).await.ok();
    let chosen = format!("<option value=\"{}\" selected>Vår</option>", id_of(&spring));
    assert!(form.contains(&chosen), "{form}");
    assert!(silje.get("/studio/campaigns").await.ok().contains("1 sak"));

    // A copy serves the same goal; the item itself moves on to another campaign.
    let copy = silje.post(&format!("{item}/copy"), &[]).await.done();
    let moved = with(&[("campaign", id_of(&autumn))]);
    silje.post(&item, &moved).await.done();
    assert!(silje.get(&autumn).await.ok().contains(&item));
    let page = silje.get(&spring).await.ok();
    assert!(page.contains(&copy) && !page.contains(&item));

    let removal = format!("{autumn}/removal");
    assert_eq!(silje.post(&removal, &[]).await.done(), "/studio/campaigns");
    assert_eq!(silje.get(&autumn).await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        silje.post(&removal, &[]).await.status,
        StatusCode::NOT_FOUND
    );
    let form = silje.get(&item).await.ok();
    assert!(form.contains("<option value=\"\" selected>Ingen</option>"));
    // A form that was open while the campaign went away loses nothing else.
    silje.post(&item, &moved).await.done();
    let none = silje.post(&item, &with(&[("campaign", "vår")])).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(none.text().contains("id=\"campaign-error\""));
    // Nothing chosen: the copy serves none any more.
    silje.post(&copy, &with(&[("campaign", "")])).await.done();
    assert!(silje.get(&spring).await.ok().contains("Ingen saker ennå"));
    assert!(app.db(campaigns::sizes).is_empty());
}

#[actix_web::test]
async fn days_are_written_as_each_language_does() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let fields = [
        ("name", "Vår"),
        ("starts_on", "2026-03-01"),
        ("ends_on", "2026-05-31"),
    ];
    let spring = campaign(&mut silje, &fields).await;
    let page = silje.get(&spring).await.ok();
    assert!(page.contains("1. mars 2026 til 31. mai 2026"), "{page}");
    let first = app.db(|conn| Ok(campaigns::all(conn)?[0].starts_on));
    assert_eq!(first, NaiveDate::from_ymd_opt(2026, 3, 1));
}

#[actix_web::test]
async fn campaigns_are_for_comms_alone() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let spring = campaign(&mut silje, &[("name", "Vår")]).await;
    empty_draft(&mut silje).await;
    let mut hr = app.signed_in(NewPerson {
        roles: &[Role::Hr, Role::Admin],
        ..NewPerson::default()
    });
    for path in ["/studio/campaigns", "/studio/campaigns/new", &spring] {
        assert_eq!(hr.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    let removal = format!("{spring}/removal");
    assert_eq!(hr.post(&removal, &[]).await.status, StatusCode::FORBIDDEN);
}
