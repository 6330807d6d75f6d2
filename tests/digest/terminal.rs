//! The weekly mails from the command line.

use std::path::Path;
use std::process::Command;

use forpost::db::{self, Durability, Pool};
use forpost::people::model::{Person, PersonId, PersonState};
use forpost::texts::Lang;

/// Runs `forpost digest …` on this database; answers what it printed.
fn forpost(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_forpost"))
        .arg("digest")
        .args(arguments)
        .env(
            "FORPOST_DATABASE_URL",
            format!("sqlite:{}", folder.join("forpost.db").display()),
        )
        .env("FORPOST_MAIL__FOLDER", folder.join("mail"))
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

fn person(email: &str, state: PersonState) -> Person {
    Person {
        id: PersonId::new(),
        name: "Åse".into(),
        email: email.into(),
        lang: Lang::Nb,
        team_id: None,
        state,
        password_hash: None,
        created_at: "2026-01-01T08:00:00".parse().unwrap(),
        deactivated_at: None,
    }
}

#[test]
fn a_preview_a_list_of_fates_and_a_run() {
    let folder = tempfile::tempdir().unwrap();
    let address = format!("sqlite:{}", folder.path().join("forpost.db").display());
    let pool = Pool::open(address.parse().unwrap(), Durability::Process, 2).unwrap();
    let conn = &mut *pool.get().unwrap();
    db::migrate(conn).unwrap();
    let mut fresh = crate::support::item("Varme fra havet");
    fresh.published_at = Some("2026-01-07T09:00:00".parse().unwrap());
    {
        use diesel::prelude::*;
        diesel::insert_into(forpost::db::schema::items::table)
            .values(&fresh)
            .execute(conn)
            .unwrap();
    }
    for (email, state) in [
        ("ase@example.org", PersonState::Active),
        ("ny@example.org", PersonState::Invited),
    ] {
        forpost::people::store::insert(conn, &person(email, state), &[]).unwrap();
    }
    let week = ["--week", "2026-W02"];
    let shown = forpost(
        folder.path(),
        &[&["preview", "--person", "ase@example.org"][..], &week].concat(),
    );
    assert!(
        shown.contains("Én ny sak til deg") && shown.contains("Varme fra havet"),
        "{shown}"
    );

    let listed = forpost(folder.path(), &[&["send", "--dry-run"][..], &week].concat());
    assert!(
        listed.contains(
            "ase@example.org  digest-letter  2026-W02  would be sent, due 2026-01-12 08:00"
        ),
        "{listed}"
    );
    assert!(listed.contains("ny@example.org  digest-letter  2026-W02  not sent: not-in-use"));

    let sent = forpost(folder.path(), &[&["send", "--at-once"][..], &week].concat());
    assert!(
        sent.contains("1 mails left.") && sent.contains("1  sent"),
        "{sent}"
    );
    let files = std::fs::read_dir(folder.path().join("mail"))
        .unwrap()
        .count();
    assert_eq!(files, 1);
    let again = forpost(folder.path(), &[&["send", "--at-once"][..], &week].concat());
    assert!(
        again.contains("0 mails are new") && again.contains("0 mails left."),
        "{again}"
    );
    let listed = forpost(folder.path(), &[&["send", "--dry-run"][..], &week].concat());
    assert!(listed.contains("in the outbox: sent"), "{listed}");
}
