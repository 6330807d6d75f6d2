//! A long table of items is shown a page at a time; figures and files are of all of it.

use forpost::content::model::Purpose;

use super::stage::Stage;

/// Sixty items, each shared by five people, the last ones with the fewest clicks.
async fn sixty() -> Stage {
    let stage = Stage::start().await;
    let team = stage.team("Drift");
    let people = stage.people("a", 5);
    for n in 0..60 {
        let item = stage.item(Purpose::Brand, &format!("Sak {n:02}"));
        stage.shared_by(&people, item, team, 60 - n);
    }
    stage
}

fn rows(page: &str) -> usize {
    page.matches(">Sak ").count()
}

#[actix_web::test]
async fn items_are_shown_fifty_at_a_time() {
    let stage = sixty().await;
    let mut comms = stage.comms();
    let first = comms.get("/reports/brand?period=4").await.ok();
    let first = first.replace("&#x3D;", "=");
    let (_, table) = first.split_once("id=\"rows\"").unwrap();
    let (_, table) = table.split_once("<tbody>").unwrap();
    assert_eq!(rows(table), 50);
    assert!(table.contains("Sak 49") && !table.contains("Sak 50"));
    assert!(first.contains("href=\"/reports/brand?period=4&amp;page=2#rows\""));
    let second = comms.get("/reports/brand?period=4&page=2").await.ok();
    let second = second.replace("&#x3D;", "=");
    let (_, table) = second.split_once("<tbody>").unwrap();
    assert_eq!(rows(table), 10);
    // Only the table turns: the files and the other reports are asked for as before.
    for address in ["brand.csv", "brand.xlsx", "recruitment"] {
        let href = format!("href=\"/reports/{address}?period=4\"");
        assert!(second.contains(&href), "{address}");
    }
    let foot = |page: &str| {
        let (_, foot) = page.split_once("<tfoot>").unwrap();
        foot.split_once("</tfoot>").unwrap().0.to_owned()
    };
    assert_eq!(foot(&first), foot(&second));
    let file = comms.get("/reports/brand.csv?period=4").await.ok();
    assert!(file.contains("Sak 00") && file.contains("Sak 59"));
}

#[actix_web::test]
async fn a_title_is_found_on_whatever_page_it_stands() {
    let stage = sixty().await;
    let mut comms = stage.comms();
    let found = comms.get("/reports/brand?period=4&q=sak+57").await.ok();
    let (_, table) = found.split_once("<tbody>").unwrap();
    assert_eq!(rows(table), 1);
    assert!(found.contains("name=\"period\" value=\"4\""));
    assert!(found.contains("value=\"sak 57\""));
    let none = comms.get("/reports/brand?period=4&q=havn").await.ok();
    let (_, section) = none.split_once("id=\"rows\"").unwrap();
    assert!(section.contains("Ingen titler passer"));
}
