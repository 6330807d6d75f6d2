//! Pictures cut to the networks' formats: the focus in the studio, files for readers, and pictures
//! that nobody shows any more.

use actix_web::http::StatusCode;
use chrono::TimeDelta;
use forpost::access::Role;
use forpost::content::channel::Channel;
use forpost::content::model::{Item, MediaId};
use forpost::content::store;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

use super::{comms, empty_draft, for_readers, with};
use crate::support::{Client, NewPerson, Response, TestApp, wednesday};

/// The left half red, the right half blue.
fn two_colours(width: u32, height: u32) -> Vec<u8> {
    let picture = RgbImage::from_fn(width, height, |x, _| {
        if x < width / 2 {
            Rgb([230, 0, 0])
        } else {
            Rgb([0, 0, 230])
        }
    });
    let mut bytes = std::io::Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(picture)
        .write_to(&mut bytes, ImageFormat::Png)
        .unwrap();
    bytes.into_inner()
}

const SAID: (&str, &str) = ("media_alt", "En fjord i to farger");

/// An item that is out, with a picture; its address in the studio.
async fn with_picture(client: &mut Client, width: u32, height: u32) -> String {
    let item = empty_draft(client).await;
    let publication = format!("{item}/publication");
    let file = two_colours(width, height);
    let fields = with(&[SAID]);
    let sent = client.post_file(&publication, &fields, ("picture", "a.png", &file));
    sent.await.done();
    item
}

fn item_at(app: &TestApp, address: &str) -> Item {
    let id = address.rsplit('/').next().unwrap().parse().unwrap();
    app.db(|conn| store::find(conn, id))
}

fn media_of(app: &TestApp, address: &str) -> String {
    item_at(app, address).media_id.unwrap().to_string()
}

fn pixels(answer: &Response) -> RgbImage {
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    assert_eq!(answer.header("content-type"), Some("image/jpeg"));
    image::load_from_memory(&answer.body).unwrap().into_rgb8()
}

/// Saves the item again, with these fields.
async fn save(
    client: &mut Client,
    app: &TestApp,
    item: &str,
    changes: &[(&str, &str)],
) -> Response {
    let media = media_of(app, item);
    let mut fields = vec![SAID, ("media", media.as_str())];
    fields.extend(changes);
    client.post(item, &with(&fields)).await
}

#[actix_web::test]
async fn each_format_is_a_file_of_exactly_its_size() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let item = with_picture(&mut silje, 800, 400).await;
    let mut kari = app.signed_in(NewPerson::default());
    for (format, size) in [
        ("landscape", (1200, 627)),
        ("square", (1080, 1080)),
        ("portrait", (1080, 1920)),
    ] {
        let path = format!("{}/pictures/{format}", for_readers(&item));
        let file = kari.get(&path).await;
        assert_eq!(pixels(&file).dimensions(), size, "{format}");
        assert_eq!(file.header("cache-control"), Some("private, no-cache"));
        let name = format!("sjovarme-til-orsta-{}x{}.jpg", size.0, size.1);
        let attached = format!("attachment; filename=\"{name}\"");
        assert_eq!(file.header("content-disposition"), Some(&*attached));

        let shown = silje.get(&format!("{item}/pictures/{format}")).await;
        assert_eq!(pixels(&shown).dimensions(), size, "{format}");
        assert_eq!(shown.header("content-disposition"), Some("inline"));
        let status = kari.get(&format!("{item}/pictures/{format}")).await.status;
        assert_eq!(status, StatusCode::FORBIDDEN, "previews are for comms");
    }
    let path = format!("{}/pictures/panorama", for_readers(&item));
    assert_eq!(kari.get(&path).await.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn the_focus_decides_what_stays() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let item = with_picture(&mut silje, 900, 300).await;
    let path = format!("{}/pictures/square", for_readers(&item));
    let mut kari = app.signed_in(NewPerson::default());
    let page = silje.get(&item).await.ok();
    assert!(page.contains("name=\"focus\" value=\"middle\" checked"));
    assert!(page.contains(&format!("src=\"{item}/pictures/portrait\"")));

    let mut seen = Vec::new();
    for (place, is_red, is_blue) in [
        ("middle", true, true),
        ("left", true, false),
        ("bottom-right", false, true),
    ] {
        save(&mut silje, &app, &item, &[("focus", place)])
            .await
            .done();
        let file = kari.get(&path).await;
        let picture = pixels(&file);
        let has = |colour: usize| picture.pixels().any(|pixel| pixel.0[colour] > 180);
        assert_eq!((has(0), has(2)), (is_red, is_blue), "{place}");
        seen.push(file.header("etag").unwrap().to_owned());
    }
    seen.dedup();
    assert_eq!(seen.len(), 3, "another focus is another file");
    let page = silje.get(&item).await.ok();
    assert!(page.contains("name=\"focus\" value=\"bottom-right\" checked"));

    let exact = [("focus", "exact"), ("focus_x", "31"), ("focus_y", "0")];
    save(&mut silje, &app, &item, &exact).await.done();
    let stored = item_at(&app, &item);
    assert_eq!((stored.focus_x, stored.focus_y), (31, 0));
    let page = silje.get(&item).await.ok();
    assert!(page.contains("name=\"focus\" value=\"exact\" checked"));
    assert!(page.contains("<circle cx=\"31%\" cy=\"0%\""));
    for (x, y) in [("101", "0"), ("5", "-1"), ("", "5"), ("half", "5")] {
        let beside = [("focus", "exact"), ("focus_x", x), ("focus_y", y)];
        let refused = save(&mut silje, &app, &item, &beside).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{x} {y}");
        let page = refused.text();
        assert!(page.contains("id=\"focus_x-error\""));
        assert!(page.contains(&format!("name=\"focus_y\" type=\"text\" value=\"{y}\"")));
    }

    let copy = silje.post(&format!("{item}/copy"), &[]).await.done();
    assert_eq!(item_at(&app, &copy).focus_x, 31, "a copy keeps it");
}

#[actix_web::test]
async fn a_new_picture_begins_in_the_middle() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let item = with_picture(&mut silje, 60, 30).await;
    save(&mut silje, &app, &item, &[("focus", "top-left")])
        .await
        .done();
    assert_eq!(item_at(&app, &item).focus_x, 17);
    let before = media_of(&app, &item);
    let fields = with(&[SAID, ("media", &before), ("focus", "top-left")]);
    let file = two_colours(30, 60);
    silje
        .post_file(&item, &fields, ("picture", "b.png", &file))
        .await
        .done();
    let stored = item_at(&app, &item);
    assert_ne!(stored.media_id.unwrap().to_string(), before);
    assert_eq!((stored.focus_x, stored.focus_y), (50, 50));
}

#[actix_web::test]
async fn a_browser_that_has_the_file_is_not_sent_it_again() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let item = with_picture(&mut silje, 60, 30).await;
    let path = format!("{}/pictures/landscape", for_readers(&item));
    let mut kari = app.signed_in(NewPerson::default());
    let tag = kari.get(&path).await.header("etag").unwrap().to_owned();
    let mut again = kari.clone().with_header("if-none-match", &tag);
    let answer = again.get(&path).await;
    assert_eq!(answer.status, StatusCode::NOT_MODIFIED);
    assert!(answer.body.is_empty());
    assert_eq!(answer.header("etag"), Some(&*tag));
    save(&mut silje, &app, &item, &[("focus", "right")])
        .await
        .done();
    assert_eq!(pixels(&again.get(&path).await).dimensions(), (1200, 627));
    // What ends, ends for those who have it as well.
    silje.post(&format!("{item}/retraction"), &[]).await.done();
    assert_eq!(again.get(&path).await.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn pages_offer_the_format_that_suits_first_and_nothing_that_must_stay() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let item = with_picture(&mut silje, 1300, 700).await;
    let page = silje.get(&item).await.ok();
    let small = page
        .matches("Bildet er for lite for dette formatet")
        .count();
    assert_eq!(small, 2, "square and portrait would be enlarged too far");
    let path = for_readers(&item);
    let person = app.add(NewPerson::default());
    app.join(person, &[(Channel::Threads, None)]);
    let mut kari = app.client_of(person);
    let order = |page: &str| {
        let mut found: Vec<_> = ["landscape", "square", "portrait"]
            .into_iter()
            .map(|format| {
                (
                    page.find(&format!("{path}/pictures/{format}")).unwrap(),
                    format,
                )
            })
            .collect();
        found.sort_unstable();
        found
            .into_iter()
            .map(|(_, format)| format)
            .collect::<Vec<_>>()
    };
    let page = kari.get(&path).await.ok();
    assert_eq!(order(&page), ["landscape", "square", "portrait"]);
    assert!(page.contains("1200 × 627 piksler"));
    assert!(page.contains("id=\"picture-alt\" lang=\"nb\">En fjord i to farger<"));
    let caption = kari
        .post(&format!("{path}/shares"), &[("channel", "threads")])
        .await
        .done();
    let words = [("caption", "Varmt."), ("considered", "")];
    let post = kari.post(&caption, &words).await.done();
    let page = kari.get(&post).await.ok();
    assert_eq!(order(&page), ["square", "landscape", "portrait"]);
    assert!(page.contains("En fjord i to farger"));

    save(&mut silje, &app, &item, &[("internal_only", "1")])
        .await
        .done();
    for page in [&path, &post] {
        assert!(!kari.get(page).await.ok().contains("/pictures/"), "{page}");
    }
    let file = kari.get(&format!("{path}/pictures/square")).await;
    assert_eq!(file.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn without_a_picture_nothing_is_offered() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let item = super::published(&mut silje, &[]).await;
    let path = for_readers(&item);
    assert!(!silje.get(&path).await.ok().contains("/pictures/"));
    for address in [
        format!("{path}/pictures/square"),
        format!("{item}/pictures/square"),
    ] {
        assert_eq!(silje.get(&address).await.status, StatusCode::NOT_FOUND);
    }
}

#[actix_web::test]
async fn pictures_that_no_item_shows_go_after_a_day() {
    let app = TestApp::start().await;
    let person = app.add(NewPerson {
        email: "silje@example.org",
        roles: &[Role::Comms],
        ..NewPerson::default()
    });
    // Nobody stays signed in for two days.
    let at = |hour: i64| {
        app.set_clock(wednesday() + TimeDelta::hours(hour));
        app.client_of(person)
    };
    let mut silje = at(0);
    let item = with_picture(&mut silje, 60, 30).await;
    let shown = media_of(&app, &item);
    let other = with_picture(&mut silje, 50, 30).await;
    let dropped = media_of(&app, &other);
    let is_there = |id: &str| {
        let id: MediaId = id.parse().unwrap();
        app.db(|conn| store::has_media(conn, id))
    };
    let without = with(&[("media", &dropped), ("media_removed", "1")]);
    silje.post(&other, &without).await.done();
    app.run_job("sweep").await;
    let mut silje = at(23);
    app.run_job("sweep").await;
    assert!(is_there(&shown) && is_there(&dropped));

    // A form that was open all the while may put it back; then it begins anew.
    silje
        .post(&other, &with(&[SAID, ("media", &dropped)]))
        .await
        .done();
    let mut silje = at(25);
    app.run_job("sweep").await;
    assert_eq!(media_of(&app, &other), dropped);
    silje.post(&other, &without).await.done();
    app.run_job("sweep").await;
    assert!(is_there(&dropped));
    let mut silje = at(49);
    app.run_job("sweep").await;
    assert!(is_there(&shown) && !is_there(&dropped));
    assert!(
        silje
            .get(&format!("{item}/pictures/square"))
            .await
            .status
            .is_success()
    );
}
