//! Uploaded pictures.

use actix_web::http::StatusCode;
use image::{DynamicImage, ImageFormat, RgbImage};

use super::{comms, empty_draft, with};
use crate::support::TestApp;

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(RgbImage::new(width, height))
        .write_to(&mut bytes, ImageFormat::Png)
        .unwrap();
    bytes.into_inner()
}

/// A PNG whose header promises far more than its few bytes hold.
fn bomb() -> Vec<u8> {
    let mut bytes = png(8, 8);
    bytes[16..24].copy_from_slice(&[0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60]);
    let crc = bytes[12..29].iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ if crc & 1 == 1 { 0xedb8_8320 } else { 0 }
        })
    });
    bytes[29..33].copy_from_slice(&(!crc).to_be_bytes());
    bytes
}

#[actix_web::test]
async fn what_is_no_picture_is_refused_beside_the_field_and_nothing_typed_is_lost() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let item = empty_draft(&mut silje).await;
    let svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".to_vec();
    for (file, message) in [
        (svg, "Filen er ikke et bilde vi kan ta imot."),
        (bomb(), "Bildet har for mange piksler."),
        (
            png(40, 40)[..60].to_vec(),
            "Filen lar seg ikke lese som bilde.",
        ),
    ] {
        let answer = silje
            .post_file(&item, &with(&[]), ("picture", "bilde.png", &file))
            .await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = answer.text();
        assert!(page.contains(message), "{message}");
        assert!(page.contains("id=\"picture-error\""));
        assert!(page.contains("Du skjønner hvor varmen kommer fra."));
    }
}

#[actix_web::test]
async fn a_picture_needs_words_and_survives_a_refusal() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let item = empty_draft(&mut silje).await;
    let publication = format!("{item}/publication");
    let file = png(60, 30);
    let answer = silje
        .post_file(&publication, &with(&[]), ("picture", "a.png", &file))
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.text();
    assert!(page.contains("id=\"media_alt-error\""));
    let media = page
        .split("name=\"media\" value=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .unwrap()
        .to_owned();
    let said = with(&[("media", &media), ("media_alt", "Et rør i fjorden")]);
    silje.post(&publication, &said).await.done();
    let page = silje.get(&item).await.ok();
    assert!(page.contains(&format!("src=\"/media/{media}\" alt=\"Et rør i fjorden\"")));
    let removed = with(&[("media", &media), ("media_removed", "1")]);
    silje.post(&item, &removed).await.done();
    assert!(!silje.get(&item).await.ok().contains("src=\"/media/"));
    assert_eq!(
        app.visitor().get(&format!("/media/{media}")).await.status,
        StatusCode::SEE_OTHER,
        "pictures are for people with an account"
    );
}
