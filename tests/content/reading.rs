//! Pasted addresses, read from a server on this machine.

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::{App, HttpResponse, HttpServer, web};
use image::{DynamicImage, ImageFormat, RgbImage};
use tokio::sync::Notify;

use super::comms;
use crate::support::{Client, TestApp};

const VACANCY: &str = r#"<!doctype html><html lang="nb-NO"><head>
<title>Ledig stilling</title>
<meta property="og:title" content="Driftsingeni&oslash;r &amp; lagspiller">
<meta property="og:description" content="Vil du holde Bergen varm? Vi søker deg som trives ved sjøen.">
<meta property="og:image" content="/bilder/hav.png">
<meta property="og:site_name" content="Fjordkraft Varme">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting",
"title":"Driftsingeniør","validThrough":"2026-12-01T23:59","hiringOrganization":{"@type":"Organization","name":"Fjordkraft Varme AS"},
"jobLocation":{"@type":"Place","address":{"@type":"PostalAddress","addressLocality":"Bergen"}}}</script>
</head><body></body></html>"#;

const OLD: &str =
    "<html><head><title>Br\u{f8}d p\u{e5} \u{c6}r\u{f8}</title></head><body></body></html>";

/// A site on this machine; ends with the test. `/sen` answers when it is let go.
struct Site {
    authority: String,
    let_go: Arc<Notify>,
}

impl Site {
    fn start() -> Self {
        let let_go = Arc::new(Notify::new());
        let gate = let_go.clone();
        let server = HttpServer::new(move || {
            App::new()
                .app_data(web::Data::from(gate.clone()))
                .route("/stilling", web::get().to(vacancy))
                .route("/gammel", web::get().to(old))
                .route("/sen", web::get().to(late))
                .route("/bilder/hav.png", web::get().to(picture))
        })
        .workers(1)
        .disable_signals()
        .bind(("127.0.0.1", 0))
        .unwrap();
        let authority = server.addrs()[0].to_string();
        actix_web::rt::spawn(server.run());
        Self { authority, let_go }
    }

    fn address(&self, path: &str) -> String {
        format!("http://{}{path}", self.authority)
    }
}

async fn vacancy() -> HttpResponse {
    HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .body(VACANCY)
}

async fn old() -> HttpResponse {
    let latin1: Vec<u8> = OLD.chars().map(|c| u8::try_from(c).unwrap()).collect();
    HttpResponse::Ok()
        .content_type("text/html; charset=iso-8859-1")
        .body(latin1)
}

async fn late(gate: web::Data<Notify>) -> HttpResponse {
    gate.notified().await;
    vacancy().await
}

async fn picture() -> HttpResponse {
    let mut bytes = std::io::Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(RgbImage::new(40, 20))
        .write_to(&mut bytes, ImageFormat::Png)
        .unwrap();
    HttpResponse::Ok()
        .content_type("image/png")
        .body(bytes.into_inner())
}

async fn start(site: &Site) -> (TestApp, Client) {
    let app = TestApp::start_with(&[("FORPOST_UNFURL__ALLOW_PRIVATE", &site.authority)]).await;
    let client = comms(&app);
    (app, client)
}

/// Pastes an address; where the item is edited.
async fn paste(client: &mut Client, address: &str) -> String {
    client
        .post("/studio/items", &[("url", address)])
        .await
        .done()
}

/// The page once it has stopped refreshing itself, as a browser would come to it.
async fn settled(client: &mut Client, path: &str) -> String {
    loop {
        let answer = client.get(path).await;
        match answer.header("refresh") {
            Some(seconds) => assert_eq!(seconds, "2"),
            None => return answer.ok(),
        }
    }
}

fn has_value(page: &str, field: &str, value: &str) -> bool {
    let start = format!("id=\"{field}\" ");
    let input = page.split(&start).nth(1).unwrap_or_default();
    let input = input.split('>').next().unwrap_or_default();
    input.contains(&format!("value=\"{value}\""))
}

#[actix_web::test]
async fn a_vacancy_fills_the_form_with_picture_and_deadline() {
    let site = Site::start();
    let (_app, mut silje) = start(&site).await;
    let item = paste(&mut silje, &site.address("/stilling")).await;
    let page = settled(&mut silje, &item).await;
    assert!(has_value(&page, "title", "Driftsingeniør &amp; lagspiller"));
    assert!(page.contains("Vil du holde Bergen varm? Vi søker deg som trives ved sjøen."));
    assert!(has_value(&page, "site_name", "Fjordkraft Varme"));
    assert!(has_value(&page, "job_place", "Bergen"));
    assert!(has_value(&page, "job_employer", "Fjordkraft Varme AS"));
    assert!(has_value(&page, "job_deadline", "2026-12-01"));
    assert!(page.contains("<option value=\"vacancy\" selected>"));
    assert!(page.contains("name=\"purpose\" value=\"recruitment\" checked"));
    let picture = page.split("src=\"/media/").nth(1).unwrap();
    let picture = format!("/media/{}", picture.split('"').next().unwrap());
    let answer = silje.get(&picture).await;
    assert_eq!(answer.header("content-type"), Some("image/jpeg"));
    assert_eq!(
        answer.header("content-security-policy"),
        Some("default-src 'none'; sandbox")
    );
    let cache = answer.header("cache-control").unwrap();
    assert!(cache.starts_with("private") && cache.contains("immutable"));
}

#[actix_web::test]
async fn an_old_page_keeps_its_letters() {
    let site = Site::start();
    let (_app, mut silje) = start(&site).await;
    let item = paste(&mut silje, &site.address("/gammel")).await;
    let page = settled(&mut silje, &item).await;
    assert!(has_value(&page, "title", "Brød på Ærø"));
}

#[actix_web::test]
async fn what_is_typed_meanwhile_stays_and_the_rest_is_filled_in() {
    let site = Site::start();
    let (_app, mut silje) = start(&site).await;
    let address = site.address("/sen");
    let item = paste(&mut silje, &address).await;
    let waiting = silje.get(&item).await;
    assert_eq!(waiting.header("refresh"), Some("2"));
    assert!(!waiting.text().contains("name=\"title\""));
    let by_hand = silje.get(&format!("{item}?by_hand=1")).await;
    assert_eq!(by_hand.header("refresh"), None);
    assert!(by_hand.ok().contains("name=\"while_reading\""));
    let typed = [
        ("while_reading", "1"),
        ("url", address.as_str()),
        ("title", "Vår egen tittel"),
    ];
    silje.post(&item, &typed).await.done();
    site.let_go.notify_one();
    let page = loop {
        let page = silje.get(&item).await.ok();
        if !page.contains("name=\"while_reading\"") {
            break page;
        }
    };
    assert!(has_value(&page, "title", "Vår egen tittel"));
    assert!(page.contains("Vil du holde Bergen varm?"));
    // The same form, opened before and posted after, does not empty what was filled in.
    silje.post(&item, &typed).await.done();
    let page = silje.get(&item).await.ok();
    assert!(page.contains("Vil du holde Bergen varm?"));
}

#[actix_web::test]
async fn a_host_that_never_answers_is_given_up_after_five_seconds() {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let authority = silent.local_addr().unwrap().to_string();
    let app = TestApp::start_with(&[("FORPOST_UNFURL__ALLOW_PRIVATE", &authority)]).await;
    let mut silje = comms(&app);
    let item = paste(&mut silje, &format!("http://{authority}/")).await;
    let page = settled(&mut silje, &item).await;
    assert!(page.contains("Adressen svarte ikke innen fem sekunder. Alt du skrev er her;"));
    assert!(page.contains(&format!("formaction=\"{item}/unfurl\"")));
}

#[actix_web::test]
async fn an_address_inside_the_house_is_not_fetched() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let item = paste(&mut silje, "http://127.0.0.1/admin").await;
    let page = settled(&mut silje, &item).await;
    assert!(page.contains("Adressen ligger i et lukket nett"));
    // Trying again saves what was typed and says the same.
    let again = format!("{item}/unfurl");
    let typed = [("url", "http://127.0.0.1/admin"), ("gain", "Noe å lære")];
    silje.post(&again, &typed).await.done();
    app.run_job("unfurl").await;
    let page = loop {
        let page = silje.get(&item).await.ok();
        if page.contains("lukket nett") {
            break page;
        }
    };
    assert!(page.contains("Noe å lære"));
}

#[actix_web::test]
async fn without_reading_the_form_comes_at_once() {
    let app = TestApp::start_with(&[("FORPOST_UNFURL__ENABLED", "false")]).await;
    let mut silje = comms(&app);
    let item = paste(&mut silje, "www.example.org/sak").await;
    let page = silje.get(&item).await;
    assert_eq!(page.header("refresh"), None);
    assert!(has_value(&page.ok(), "url", "https://www.example.org/sak"));
}

#[actix_web::test]
async fn what_is_no_web_address_is_said_beside_the_field() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    for typed in ["javascript:alert(1)", "ftp://example.org/", "https://", ""] {
        let answer = silje.post("/studio/items", &[("url", typed)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
        let page = answer.text();
        assert!(page.contains("id=\"url-error\""), "{typed}");
        assert!(has_value(&page, "url", typed), "{typed}");
    }
}
