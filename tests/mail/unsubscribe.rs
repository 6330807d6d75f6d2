//! Addresses that end a list: only ours, only for whom they were made, and only until they are
//! made void.

use forpost::access::PersonId;
use forpost::db::write;
use forpost::mail::store::standings;
use forpost::mail::unsubscribe::{Scope, Signer, read};

use crate::support::{NewPerson, TestApp};

fn who(app: &TestApp, token: &str) -> Option<(PersonId, Scope)> {
    app.db(|conn| read(conn, token))
}

#[actix_web::test]
async fn a_token_says_whose_mails_it_ends_and_nobody_else_can_make_one() {
    let app = TestApp::start().await;
    let kari = app.add(NewPerson::default());
    let signer = app.db(Signer::new);
    let token = signer.token(kari, Scope::Letter, 0).unwrap();
    assert_eq!(who(&app, &token), Some((kari, Scope::Letter)));
    assert!(!token.contains("example.org"));
    // The key stays: mails of last year still end their list.
    let again = app.db(Signer::new).token(kari, Scope::Letter, 0).unwrap();
    assert_eq!(again, token);

    let (claim, signature) = token.rsplit_once('.').unwrap();
    let other = claim.replace("letter", "results");
    let of_others = app.add(NewPerson {
        email: "ola@example.org",
        ..NewPerson::default()
    });
    let forged = claim.replace(kari.as_str(), of_others.as_str());
    for wrong in [
        format!("{other}.{signature}"),
        format!("{forged}.{signature}"),
        format!("{claim}."),
        claim.to_owned(),
        format!("{claim}.{}", "A".repeat(43)),
        token[1..].to_owned(),
        String::new(),
    ] {
        assert_eq!(who(&app, &wrong), None, "{wrong}");
    }
}

#[actix_web::test]
async fn a_token_holds_until_its_epoch_is_over() {
    let app = TestApp::start().await;
    let kari = app.add(NewPerson::default());
    let signer = app.db(Signer::new);
    let old = signer.token(kari, Scope::Results, 0).unwrap();
    for _ in 0..2 {
        app.db(|conn| write(conn, |conn| standings::raise_epoch(conn, kari)));
        assert_eq!(who(&app, &old), None);
    }
    let epochs = app.db(|conn| standings::epochs(conn, &[kari]));
    let new = signer.token(kari, Scope::Results, epochs[&kari]).unwrap();
    assert_eq!(who(&app, &new), Some((kari, Scope::Results)));
}
