//! The organisation's own prices, and what a vacancy's ad would have cost.

use forpost::access::Role;
use forpost::content::model::Purpose;
use forpost::texts::Lang;

use super::stage::Stage;

/// What stands in a field of the page.
fn typed<'a>(page: &'a str, field: &str) -> &'a str {
    let (_, input) = page.split_once(&format!("<input id=\"{field}\"")).unwrap();
    let (_, value) = input.split_once("value=\"").unwrap();
    value.split_once('"').unwrap().0
}

#[actix_web::test]
async fn prices_are_typed_and_read_as_each_language_writes_them() {
    let stage = Stage::start().await;
    for (lang, click, views, rate) in [
        (Lang::Nb, "1 234,50", "42", "7,5"),
        (Lang::Da, "1.234,50", "42,00", "7,5"),
        (Lang::En, "1,234.50", "42.0", "7.5"),
    ] {
        let mut hr = stage.reader(Role::Hr, lang);
        let fields = [
            ("click-linkedin", click),
            ("views-linkedin", views),
            ("rate-linkedin", rate),
        ];
        let to = hr.post("/reports/prices", &fields).await.done();
        let page = hr.get(&to).await.ok();
        assert_eq!(typed(&page, "click-linkedin").replace('\u{a0}', " "), click);
        assert_eq!(typed(&page, "rate-linkedin"), rate);
        assert_eq!(typed(&page, "click-facebook"), "");
        // Whatever the language was: it is the same price.
        let mut comms = stage.reader(Role::Comms, lang);
        comms.post("/language", &[("language", "nb")]).await;
        let page = comms.get("/reports/prices").await.ok();
        assert_eq!(typed(&page, "views-linkedin"), "42,00");
        assert!(page.contains("NOK") && page.contains("Tomt felt: 8 %"));
    }
}

#[actix_web::test]
async fn what_is_no_price_is_said_beside_its_field_and_kept() {
    let stage = Stage::start().await;
    let mut comms = stage.comms();
    let fields = [
        ("click-linkedin", "1.70"),
        ("views-x", "femti"),
        ("rate-x", "101"),
        ("click-x", "-3"),
        ("rate-facebook", "10,25"),
        ("click-facebook", "3"),
    ];
    let answer = comms.post("/reports/prices", &fields).await;
    assert_eq!(answer.status.as_u16(), 422);
    let page = answer.text();
    for (field, text) in fields {
        assert_eq!(typed(&page, field), text);
        let has_error = page.contains(&format!("id=\"{field}-error\""));
        assert_eq!(has_error, field != "click-facebook", "{field}");
    }
    assert!(page.contains("Skriv et tall, for eksempel 12,50"), "{page}");
    assert!(
        page.contains("Det høyeste som kan brukes, er 100"),
        "{page}"
    );
    let page = comms.get("/reports/prices").await.ok();
    assert_eq!(typed(&page, "click-facebook"), "", "nothing was saved");
}

#[actix_web::test]
async fn who_changed_prices_is_noted_once() {
    let stage = Stage::start_with(&[("FORPOST_REPORTS__CURRENCY", "DKK")]).await;
    let mut comms = stage.comms();
    for _ in 0..2 {
        let fields = [("click-linkedin", "3"), ("click-x", "2")];
        comms.post("/reports/prices", &fields).await.done();
    }
    let page = comms.get("/reports/prices").await.ok();
    assert!(page.contains("DKK") && !page.contains("NOK"));
    let mut admin = stage.reader(Role::Admin, Lang::Nb);
    let log = admin.get("/admin/audit").await.ok();
    assert_eq!(log.matches("linkedin, x").count(), 1);
    assert!(log.contains("Priser endret"));
    // Emptied again: no price, and no nought either.
    comms.post("/reports/prices", &[]).await.done();
    let page = comms.get("/reports/prices").await.ok();
    assert_eq!(typed(&page, "click-linkedin"), "");
}

#[actix_web::test]
async fn a_vacancy_s_ad_price_is_entered_changed_and_removed() {
    let stage = Stage::start().await;
    let vacancy = stage.item(Purpose::Recruitment, "Driftsleder");
    let article = stage.item(Purpose::Brand, "Ny kraftlinje");
    stage.shared_by(&stage.people("a", 6), vacancy, stage.team("Drift"), 3);
    let mut hr = stage.reader(Role::Hr, Lang::Nb);
    let form = format!("/reports/items/{vacancy}/job-ad");
    let page = hr.get("/reports/recruitment").await.ok();
    assert!(page.contains(&format!("href=\"{form}\"")));
    for (wrong, message) in [
        ("", "Skriv hva annonsen ville ha kostet"),
        ("0", "Skriv et beløp over 0"),
        ("12.500", "Skriv et tall, for eksempel 12"),
    ] {
        let answer = hr.post(&form, &[("price", wrong)]).await;
        assert_eq!(answer.status.as_u16(), 422);
        let page = answer.text();
        assert!(
            page.contains(message) && typed(&page, "price") == wrong,
            "{page}"
        );
    }
    for price in ["12 500", "9 000,50"] {
        hr.post(&form, &[("price", price)]).await.done();
    }
    let page = hr.get(&form).await.ok();
    assert_eq!(typed(&page, "price").replace('\u{a0}', " "), "9 000,50");
    let removal = format!("{form}/removal");
    hr.post(&removal, &[]).await.done();
    assert_eq!(hr.post(&removal, &[]).await.status.as_u16(), 404);
    assert_eq!(typed(&hr.get(&form).await.ok(), "price"), "");

    // Only vacancies have ads.
    let other = format!("/reports/items/{article}/job-ad");
    assert_eq!(hr.get(&other).await.status.as_u16(), 404);
    let answer = hr.post(&other, &[("price", "5")]).await;
    assert_eq!(answer.status.as_u16(), 404);
    let mut leader = stage.reader(Role::Leader, Lang::Nb);
    assert_eq!(leader.get(&form).await.status.as_u16(), 403);
    let mut admin = stage.reader(Role::Admin, Lang::Nb);
    let log = admin.get("/admin/audit").await.ok();
    assert!(log.contains("Spart annonsepris oppgitt") && log.contains("Driftsleder"));
}
