//! A long table is shown a page at a time; figures and files are of all of it.

use diesel::prelude::*;
use forpost::content::model::{CampaignId, Purpose};
use forpost::db::schema::{campaign_items, campaigns};

use super::stage::Stage;
use crate::support::wednesday;

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
    let (_, table) = first.split_once("id=\"rows-item\"").unwrap();
    let (_, table) = table.split_once("<tbody>").unwrap();
    assert_eq!(rows(table), 50);
    assert!(table.contains("Sak 49") && !table.contains("Sak 50"));
    assert!(first.contains("href=\"/reports/brand?period=4&amp;page-item=2#rows-item\""));
    let second = comms.get("/reports/brand?period=4&page-item=2").await.ok();
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
    let found = comms
        .get("/reports/brand?period=4&q-item=sak+57")
        .await
        .ok();
    let (_, table) = found.split_once("<tbody>").unwrap();
    assert_eq!(rows(table), 1);
    assert!(found.contains("name=\"period\" value=\"4\""));
    assert!(found.contains("value=\"sak 57\""));
    let none = comms.get("/reports/brand?period=4&q-item=havn").await.ok();
    let (_, section) = none.split_once("id=\"rows-item\"").unwrap();
    assert!(section.contains("Ingenting passer til søket"));
}

/// Sixty teams and sixty campaigns, each of five people.
async fn sixty_of_each() -> Stage {
    let stage = Stage::start().await;
    let people = stage.people("a", 5);
    for n in 0..60 {
        let item = stage.item(Purpose::Brand, &format!("Sak {n:02}"));
        let campaign = CampaignId::new();
        stage.app.db(|conn| {
            diesel::insert_into(campaigns::table)
                .values((
                    campaigns::id.eq(campaign),
                    campaigns::name.eq(format!("Kampanje {n:02}")),
                    campaigns::tag.eq(format!("kampanje-{n:02}")),
                    campaigns::goal.eq(""),
                    campaigns::created_at.eq(wednesday()),
                ))
                .execute(conn)?;
            diesel::insert_into(campaign_items::table)
                .values((
                    campaign_items::item_id.eq(item),
                    campaign_items::campaign_id.eq(campaign),
                ))
                .execute(conn)?;
            Ok(())
        });
        let team = stage.team(&format!("Avdeling {n:02}"));
        stage.shared_by(&people, item, team, 60 - n);
    }
    stage
}

/// The part of a page that begins with a table's place.
fn table<'a>(page: &'a str, rows: &str) -> &'a str {
    let (_, rest) = page.split_once(&format!("id=\"{rows}\"")).unwrap();
    rest.split_once("</section>").unwrap().0
}

#[actix_web::test]
async fn teams_and_campaigns_are_turned_and_searched_each_by_itself() {
    let stage = sixty_of_each().await;
    let mut comms = stage.comms();
    let count = |page: &str, rows: &str, what: &str| table(page, rows).matches(what).count();
    let both = [("rows-campaign", ">Kampanje "), ("rows-team", ">Avdeling ")];
    let page = comms.get("/reports/overview?period=4").await.ok();
    for (rows, what) in both {
        assert_eq!(count(&page, rows, what), 50, "{rows}");
    }
    let asked = "/reports/overview?period=4&page-team=2&q-campaign=kampanje+57";
    let page = comms.get(asked).await.ok().replace("&#x3D;", "=");
    let [campaigns, teams] = both.map(|(rows, what)| count(&page, rows, what));
    assert_eq!((campaigns, teams), (1, 10));
    let campaigns = table(&page, "rows-campaign");
    assert!(campaigns.contains("Kampanje 57") && campaigns.contains("value=\"kampanje 57\""));
    // A search in one leaves the other, and what is asked of the report, as they are.
    assert!(campaigns.contains("name=\"page-team\" value=\"2\""));
    assert!(campaigns.contains("name=\"period\" value=\"4\""));
    let back =
        "href=\"/reports/overview?period=4&amp;q-campaign=kampanje+57&amp;page-team=1#rows-team\"";
    assert!(
        table(&page, "rows-team").contains(back),
        "{}",
        table(&page, "rows-team")
    );
    // Where rows lead and what is saved is the report alone; files have all rows.
    assert!(page.contains("href=\"/reports/brand?period=4\""));
    let file = comms.get("/reports/overview.csv?period=4").await.ok();
    for n in [0, 59] {
        let kept = file.contains(&format!("Avdeling {n:02}"));
        assert!(kept && file.contains(&format!("Kampanje {n:02}")), "{n}");
    }
    let none = comms
        .get("/reports/overview?period=4&q-team=havn")
        .await
        .ok();
    assert!(table(&none, "rows-team").contains("Ingenting passer til søket"));
}

#[actix_web::test]
async fn one_s_own_items_are_turned_too() {
    let stage = Stage::start().await;
    let person = stage.person("a@example.org");
    stage.join(person);
    for n in 0..60 {
        let item = stage.item(Purpose::Brand, &format!("Sak {n:02}"));
        stage.share(stage.of(item, person));
    }
    let mut own = stage.app.client_of(person);
    for (path, expected) in [
        ("/me", 50),
        ("/me?page-item=2", 10),
        ("/me?q-item=sak+57", 1),
    ] {
        let page = own.get(path).await.ok();
        assert_eq!(rows(table(&page, "rows-item")), expected, "{path}");
    }
}
