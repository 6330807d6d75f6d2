//! A signature that another program finds good, and broken after a change.

use std::fs;
use std::path::Path;
use std::process::Command;

use forpost::mail::Transport;

use super::sink::script;
use super::{put, reserve_letter, send};
use crate::support::TestApp;

fn openssl(args: &[&str]) -> Vec<u8> {
    let done = Command::new("openssl").args(args).output().unwrap();
    assert!(done.status.success(), "{done:?}");
    done.stdout
}

/// Whether the signature in a file holds for the domain's published key.
fn holds(file: &Path, record: &str) -> bool {
    let output = script()
        .arg("--read")
        .arg(file)
        .args(["--dkim", record])
        .output()
        .unwrap();
    let said: serde_json::Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)));
    said["holds"] == true
}

#[actix_web::test]
async fn signatures_hold_until_somebody_changes_the_mail() {
    use base64::Engine as _;
    let folder = tempfile::tempdir().unwrap();
    let key = folder.path().join("key.pem");
    let key = key.to_str().unwrap();
    for (kind, algorithm) in [("rsa", "RSA"), ("ed25519", "ED25519")] {
        openssl(&["genpkey", "-algorithm", algorithm, "-out", key]);
        let public = openssl(&["pkey", "-in", key, "-pubout", "-outform", "DER"]);
        // An Ed25519 key is published bare, without the twelve bytes that say what it is.
        let public = if kind == "rsa" {
            &public[..]
        } else {
            &public[12..]
        };
        let public = base64::engine::general_purpose::STANDARD.encode(public);
        let record = format!("v=DKIM1; k={kind}; p={public}");
        let app = TestApp::start_with(&[
            ("FORPOST_MAIL__FROM", "Forpost <forpost@example.org>"),
            ("FORPOST_MAIL__DKIM_SELECTOR", "mail"),
            ("FORPOST_MAIL__DKIM_KEY", key),
        ])
        .await;
        put(&app);
        reserve_letter(&app);
        let mails = folder.path().join(kind);
        fs::create_dir(&mails).unwrap();
        assert_eq!(send(&app, &Transport::Folder(mails.clone())).await, 2);
        for file in fs::read_dir(&mails).unwrap() {
            let file = file.unwrap().path();
            assert!(holds(&file, &record), "{kind}");
            let text = fs::read_to_string(&file).unwrap();
            assert_eq!(
                text.contains("List-Unsubscribe"),
                text.contains("list-unsubscribe")
            );
            fs::write(&file, text.replacen("Subject: ", "Subject: Re: ", 1)).unwrap();
            assert!(!holds(&file, &record), "{kind}: the subject was changed");
        }
    }
}
