//! What hangs on the wall: papers, and how they look.

mod print;
mod screens;
mod summary;

use actix_web::http::StatusCode;
use forpost::access::Role;
use image::{DynamicImage, ImageFormat, Rgba, RgbaImage};

use crate::support::{Client, NewPerson, TestApp};

pub fn person(app: &TestApp, roles: &[Role]) -> Client {
    let name = roles.first().map_or("employee", |role| role.as_str());
    app.signed_in(NewPerson {
        email: &format!("{name}@example.org"),
        roles,
        ..NewPerson::default()
    })
}

fn picture(format: ImageFormat) -> Vec<u8> {
    let glass = RgbaImage::from_pixel(40, 20, Rgba([10, 80, 90, 120]));
    let image: DynamicImage = match format {
        ImageFormat::Jpeg => DynamicImage::ImageRgba8(glass).into_rgb8().into(),
        _ => glass.into(),
    };
    let mut bytes = Vec::new();
    image
        .write_to(&mut std::io::Cursor::new(&mut bytes), format)
        .unwrap();
    bytes
}

#[actix_web::test]
async fn the_front_page_leads_only_where_one_may_enter() {
    let app = TestApp::start().await;
    for (role, choices, weekly) in [
        (Role::Comms, true, true),
        (Role::Admin, true, false),
        (Role::Leader, false, true),
    ] {
        let page = person(&app, &[role]).get("/office").await.ok();
        assert!(page.contains("href=\"/office/poster\""), "{role}");
        assert_eq!(page.contains("href=\"/office/look\""), choices, "{role}");
        let link = "class=\"list-title\" href=\"/digest/printable\"";
        assert_eq!(page.contains(link), weekly, "{role}");
    }
}

#[actix_web::test]
async fn the_poster_has_channels_lines_and_where_the_frame_stands() {
    let app = TestApp::start().await;
    let mut comms = person(&app, &[Role::Comms]);
    let page = comms.get("/office/poster").await.ok();
    assert!(page.contains("Slik gjør vi det i Fjordkraft Varme"));
    assert!(page.contains("Det er frivillig") && page.contains("127.0.0.1:8080/policy"));
    assert!(!page.contains("Her finner du oss"), "no channel yet");

    let fields = [
        ("name_0", "LinkedIn"),
        ("handle_0", "Fjordkraft Varme"),
        (
            "address_0",
            "https://www.linkedin.com/company/fjordkraft-varme",
        ),
        ("name_3", "Nettstedet"),
        ("address_3", "https://www.example.org"),
    ];
    comms.post("/office/channels", &fields).await.done();
    let page = comms.get("/office/poster?language=da&size=a3").await.ok();
    assert!(page.contains("<html lang=\"da\">") && page.contains("sheet-a3"));
    assert!(page.contains("Her finder du os") && page.contains("Kode, der fører til LinkedIn"));
    // The second moves up; the list is what the poster says.
    let page = comms.get("/office/channels").await.ok();
    assert!(page.contains("name=\"name_1\" type=\"text\" value=\"Nettstedet\""));

    comms.post("/office/channels", &[]).await.done();
    let page = comms.get("/office/poster").await.ok();
    assert!(!page.contains("LinkedIn"));
}

#[actix_web::test]
async fn channels_that_lead_nowhere_are_refused_beside_their_field() {
    let app = TestApp::start().await;
    let mut comms = person(&app, &[Role::Comms]);
    let long = "x".repeat(41);
    for (fields, wrong) in [
        (vec![("name_0", "LinkedIn")], "address_0"),
        (vec![("address_1", "https://example.org")], "name_1"),
        (
            vec![("name_0", "X"), ("address_0", "javascript:alert(1)")],
            "address_0",
        ),
        (
            vec![
                ("name_0", "X"),
                ("handle_0", long.as_str()),
                ("address_0", "https://x.com/org"),
            ],
            "handle_0",
        ),
    ] {
        let refused = comms.post("/office/channels", &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = refused.text();
        assert!(page.contains(&format!("id=\"{wrong}-error\"")), "{wrong}");
        assert!(page.contains(fields[0].1), "what was typed is kept");
    }
}

#[actix_web::test]
async fn own_lines_take_the_place_of_ours_and_give_it_back() {
    let app = TestApp::start().await;
    let mut comms = person(&app, &[Role::Comms]);
    let own = "Del det du vil.\n\n  Spør når du lurer.  ";
    comms
        .post("/office/frame", &[("lines_nb", own)])
        .await
        .done();
    let page = comms.get("/office/poster").await.ok();
    assert!(page.contains("<li>Del det du vil.</li><li>Spør når du lurer.</li>\n"));
    let page = comms.get("/office/poster?language=en").await.ok();
    assert!(page.contains("It is voluntary"), "the others stay ours");

    let six = "a\nb\nc\nd\ne\nf";
    let long = "å".repeat(81);
    for body in [six, long.as_str()] {
        let refused = comms.post("/office/frame", &[("lines_nb", body)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("id=\"lines_nb-error\""));
    }
    comms
        .post("/office/frame", &[("lines_nb", "")])
        .await
        .done();
    let page = comms.get("/office/poster").await.ok();
    assert!(page.contains("Det er frivillig"));
}

#[actix_web::test]
async fn the_leaflet_has_ten_pieces_of_advice_for_each() {
    let app = TestApp::start().await;
    let mut leader = person(&app, &[Role::Leader]);
    for language in ["nb", "da", "en"] {
        let address = format!("/office/leaflet?language={language}");
        let page = leader.get(&address).await.ok();
        assert_eq!(page.matches("<li><b>").count(), 20, "{language}");
        assert_eq!(page.matches("class=\"leaflet-panel").count(), 6);
    }
}

#[actix_web::test]
async fn a_colour_is_taken_when_it_can_be_seen() {
    let app = TestApp::start().await;
    let mut comms = person(&app, &[Role::Comms]);
    for (accent, says) in [
        ("#ffe08a", "for lys"),
        ("#fff", "seks tegn"),
        ("red;}", "seks tegn"),
    ] {
        let refused = comms.post("/office/look", &[("accent", accent)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains(says), "{accent}");
    }
    let css = app.visitor().get("/look.css").await.ok();
    assert_eq!(css, ":root { --own: #0e3038; --own-ink: #ffffff; }\n");
    for (accent, ink) in [("#7A1F5C", "#ffffff"), ("#e07a00", "#000000")] {
        comms
            .post("/office/look", &[("accent", accent)])
            .await
            .done();
        let css = app.visitor().get("/look.css").await.ok();
        let accent = accent.to_lowercase();
        assert!(css.contains(&format!("--own: {accent}; --own-ink: {ink};")));
    }
}

#[actix_web::test]
async fn a_logo_is_written_anew_and_an_svg_is_refused() {
    let app = TestApp::start().await;
    let mut comms = person(&app, &[Role::Comms]);
    let nothing = app.visitor().get("/look/logo").await;
    assert_eq!(nothing.status, StatusCode::NOT_FOUND);
    let accent = [("accent", "#0a4d5c")];
    let svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
    let refused = comms
        .post_file("/office/look", &accent, ("logo", "logo.svg", svg))
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("SVG tar vi ikke imot."));

    for (format, kind) in [
        (ImageFormat::Png, "image/png"),
        (ImageFormat::WebP, "image/png"),
        (ImageFormat::Jpeg, "image/jpeg"),
    ] {
        let mut bytes = picture(format);
        bytes.extend(b"what a program hid behind it");
        comms
            .post_file("/office/look", &accent, ("logo", "logo", &bytes))
            .await
            .done();
        let logo = app.visitor().get("/look/logo").await;
        assert_eq!(logo.header("content-type"), Some(kind), "{format:?}");
        assert!(!logo.text().contains("hid behind"), "{format:?}");
    }
    // A change of colour leaves it; taking it away is asked for.
    comms.post("/office/look", &accent).await.done();
    let page = comms.get("/office/poster").await.ok();
    assert!(page.contains("src=\"/look/logo\" alt=\"Fjordkraft Varme\""));
    let away = [("accent", "#0a4d5c"), ("removes_logo", "yes")];
    comms.post("/office/look", &away).await.done();
    let page = comms.get("/office/poster").await.ok();
    assert!(!page.contains("/look/logo"));
}

#[actix_web::test]
async fn changes_are_written_down() {
    let app = TestApp::start().await;
    let mut admin = person(&app, &[Role::Admin]);
    admin
        .post("/office/look", &[("accent", "#0a4d5c")])
        .await
        .done();
    let channel = [("name_0", "Bluesky"), ("address_0", "https://bsky.app/x")];
    admin.post("/office/channels", &channel).await.done();
    admin
        .post("/office/frame", &[("lines_da", "Del det, du vil.")])
        .await
        .done();
    let log = admin.get("/admin/audit").await.ok();
    for line in ["#0a4d5c", "Bluesky", "De fem linjene endret"] {
        assert!(log.contains(line), "{line}");
    }
}
