//! My impact: one's own figures, and nobody else's.

use forpost::content::model::Purpose;
use forpost::sharing::channel::Channel;

use super::stage::{NewShare, Stage, words};

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
        "Driftsleder LinkedIn, X 10. november 2026 10 8",
        "LinkedIn 9 7 1",
        "X 1 1 0",
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
