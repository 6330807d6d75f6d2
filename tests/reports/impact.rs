//! My impact: one's own figures, and nobody else's.

use diesel::prelude::*;
use forpost::content::model::{ItemId, Purpose};
use forpost::db::Conn;
use forpost::db::schema::{api_tokens, click_days, conversions, shares};
use forpost::error::Result;
use forpost::sharing::channel::Channel;
use forpost::sharing::model::{FigureSource, Figures};
use forpost::sharing::store::figures;

use super::stage::{NewShare, Stage, day, words};

#[actix_web::test]
async fn a_person_sees_the_own_figures_only() {
    let stage = Stage::start().await;
    let vacancy = stage.item(Purpose::Recruitment, "Driftsleder");
    let article = stage.item(Purpose::Brand, "Ny kraftlinje");
    let [kari, ola] = [
        stage.person("kari@example.org"),
        stage.person("ola@example.org"),
    ];
    let one = stage.share(stage.of(vacancy, kari));
    let other = stage.share(NewShare {
        channel: Channel::X,
        posted_on: None,
        ..stage.of(vacancy, kari)
    });
    stage.clicks(one, "2026-11-11", [7, 5, 3]);
    stage.clicks(one, "2026-11-18", [2, 2, 0]);
    // Longer ago than the curve goes back, but still part of the whole.
    stage.clicks(other, "2026-01-05", [1, 1, 0]);
    let olas = stage.share(stage.of(article, ola));
    stage.clicks(olas, "2026-11-11", [4_000, 3_000, 0]);

    let page = words(&stage.app.client_of(kari).get("/me").await.ok());
    for expected in [
        "Bare du ser dette",
        "Klikk 10",
        "Besøkende 8",
        "Delinger 1",
        "I tillegg kom 3 besøk fra maskiner",
        "Du har laget 2 lenker",
        "uke 47, 2026 2 2",
        "uke 46, 2026 7 5",
        "Driftsleder LinkedIn, X 10. nov. 10 8 0 1 –",
        "LinkedIn 9 7 0 0 – 1",
        "X 1 1 0 1 – 0",
    ] {
        assert!(page.contains(expected), "{expected} in {page}");
    }
    for secret in ["4~000", "3~000", "Ny kraftlinje", "ola@"] {
        assert!(!page.contains(secret), "{secret}");
    }
    let path = format!("/me/{ola}");
    assert_eq!(
        stage.app.client_of(kari).get(&path).await.status.as_u16(),
        404
    );
    assert!(
        stage
            .app
            .visitor()
            .get("/me")
            .await
            .location()
            .starts_with("/sign-in")
    );
}

#[actix_web::test]
async fn who_has_not_shared_is_shown_the_next_step() {
    let stage = Stage::start().await;
    let kari = stage.person("kari@example.org");
    let mut kari_s = stage.app.client_of(kari);
    let page = kari_s.get("/me").await.ok();
    assert!(page.contains("Les om programmet") && page.contains("href=\"/programme\""));
    stage.join(kari);
    let page = kari_s.get("/me").await.ok();
    assert!(page.contains("Du har ikke delt noe ennå"));
}

/// A conversion of this kind on a vacancy, counted on a share.
fn applied(stage: &Stage, number: i64, item: ItemId, share: i64, kind: &str) {
    stage.app.db(|conn| {
        token(conn)?;
        diesel::insert_into(conversions::table)
            .values((
                conversions::token_id.eq("t"),
                conversions::key_hash.eq(number.to_string()),
                conversions::day.eq(day("2026-11-12")),
                conversions::item_id.eq(item),
                conversions::channel.eq(Some("linkedin")),
                conversions::kind.eq(kind),
                conversions::share_id.eq(Some(share)),
            ))
            .execute(conn)?;
        Ok(())
    });
}

/// The career site's token, unless it is there.
fn token(conn: &mut Conn) -> Result<()> {
    let tokens: i64 = api_tokens::table.count().get_result(conn)?;
    if tokens == 0 {
        diesel::insert_into(api_tokens::table)
            .values((
                api_tokens::id.eq("t"),
                api_tokens::name.eq("Karriereside"),
                api_tokens::token_hash.eq("h"),
                api_tokens::origin.eq(""),
                api_tokens::created_on.eq(day("2026-11-01")),
            ))
            .execute(conn)?;
    }
    Ok(())
}

#[actix_web::test]
async fn what_travelled_what_came_at_once_and_what_networks_show_stand_beside_the_clicks() {
    let stage = Stage::start().await;
    let vacancy = stage.item(Purpose::Recruitment, "Driftsleder");
    let [kari, ola] = ["kari@example.org", "ola@example.org"].map(|email| stage.person(email));
    stage.join(kari);
    let share = stage.share(stage.of(vacancy, kari));
    let passed_on = stage.share(NewShare {
        channel: Channel::X,
        ..stage.of(vacancy, ola)
    });
    // One day that a closed span holds, and today.
    for (on, clicks) in [("2026-11-11", 40), ("2026-11-18", 6)] {
        stage.clicks(share, on, [clicks, clicks, 0]);
        stage.app.db(|conn| {
            diesel::insert_into(click_days::table)
                .values((
                    click_days::day.eq(day(on)),
                    click_days::share_id.eq(share),
                    click_days::network.eq("facebook"),
                    click_days::kind.eq("human"),
                    click_days::clicks.eq(clicks / 2),
                    click_days::burst.eq(clicks / 4),
                ))
                .execute(conn)?;
            diesel::update(shares::table.find(passed_on))
                .set((shares::parent_id.eq(Some(share)), shares::hand.eq(2)))
                .execute(conn)?;
            Ok(())
        });
    }
    applied(&stage, 1, vacancy, share, "started");
    applied(&stage, 2, vacancy, share, "sent");
    applied(&stage, 3, vacancy, passed_on, "sent");
    for (likes, views) in [(5, None), (9, Some(1_200))] {
        let figures = Figures {
            impressions: views,
            likes: Some(likes),
            ..Figures::default()
        };
        stage.app.db(|conn| {
            let on = day("2026-11-17");
            figures::insert(conn, share, on, FigureSource::Typed, &figures)
        });
    }
    let mut client = stage.app.client_of(kari);
    let page = words(&client.get("/me").await.ok());
    for expected in [
        "Klikk 69 Av disse kom 11 i støt",
        "Klikk fra andre nettverk 23 Facebook 23",
        "Videredelinger 1",
        "Målte visninger 1~200 Kjent for 1 av 1 delinger",
        "Likerklikk 9",
        "telles ikke på deg",
    ] {
        assert!(page.contains(expected), "{expected} in {page}");
    }
    assert!(!page.contains("Søknader sendt"));
    client
        .post("/programme/consents/conversion-credit", &[])
        .await
        .done();
    let page = words(&client.get("/me").await.ok());
    assert!(page.contains("Søknader sendt 1 Én ble påbegynt"), "{page}");
    // Nothing of it is the colleague's.
    let page = words(&stage.app.client_of(ola).get("/me").await.ok());
    assert!(page.contains("Klikk 0") && page.contains("Ingen tall ennå"));
}
