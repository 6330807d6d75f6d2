//! Every mail can be looked at before anybody gets it, and tells of nobody.

use forpost::access::Role;
use forpost::digest::examples::Example;

use crate::support::{NewPerson, TestApp};

#[actix_web::test]
async fn every_mail_in_every_language_as_page_text_and_source() {
    let app = TestApp::start().await;
    for (role, place) in [(Role::Comms, "studio"), (Role::Admin, "admin")] {
        let mut reader = app.signed_in(NewPerson {
            email: place,
            name: "Virkelig Person",
            roles: &[role],
            ..NewPerson::default()
        });
        let list = reader.get(&format!("/{place}/mails")).await.ok();
        for example in Example::ALL {
            let path = format!("/{place}/mails/{example}");
            assert!(list.contains(&path), "{path}");
            for lang in ["nb", "da", "en"] {
                let answer = reader.get(&format!("{path}?language={lang}")).await;
                assert!(
                    answer
                        .header("content-security-policy")
                        .unwrap()
                        .contains("frame-src 'self'")
                );
                let page = answer.ok();
                assert!(page.contains("Auto-Submitted: auto-generated"), "{path}");
                let is_of_list = page.contains("List-Unsubscribe: ");
                assert_eq!(is_of_list, example.room() == "digest", "{path}");
                let frame = format!("{path}/html?language={lang}");
                let answer = reader.get(&frame).await;
                let policy = answer.header("content-security-policy").unwrap().to_owned();
                assert!(policy.contains("sandbox") && policy.contains("frame-ancestors 'self'"));
                let html = answer.ok();
                assert!(html.contains(&format!("lang=\"{lang}\"")), "{frame}");
                for unwritten in ["{{", "digest-", "reports-", "Virkelig"] {
                    assert!(!html.contains(unwritten), "{frame}: {unwritten}");
                }
            }
        }
    }
}

#[actix_web::test]
async fn a_reader_s_letter_has_no_figures() {
    let app = TestApp::start().await;
    let mut comms = app.signed_in(NewPerson {
        roles: &[Role::Comms],
        ..NewPerson::default()
    });
    let own = comms.get("/studio/mails/letter/html").await.ok();
    assert!(own.contains("41 klikk"));
    let readers = comms.get("/studio/mails/reader/html").await.ok();
    assert!(!readers.contains("klikk") && !readers.contains("delte"));
}
