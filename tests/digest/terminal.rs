//! The weekly mails from the command line.

use std::path::Path;
use std::process::Command;

use forpost::access::Role;
use forpost::content::model::{ItemKind, ItemState, Purpose};
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

fn database(folder: &Path) -> Pool {
    let address = format!("sqlite:{}", folder.join("forpost.db").display());
    let pool = Pool::open(address.parse().unwrap(), Durability::Process, 2).unwrap();
    db::migrate(&mut pool.get().unwrap()).unwrap();
    pool
}

#[test]
fn a_preview_a_list_of_fates_and_a_run() {
    let folder = tempfile::tempdir().unwrap();
    let pool = database(folder.path());
    let conn = &mut *pool.get().unwrap();
    let mut fresh = crate::support::item("Varme fra havet");
    fresh.published_at = Some("2026-01-07T09:00:00".parse().unwrap());
    forpost::content::store::insert(conn, &fresh).unwrap();
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

#[test]
fn a_preview_for_hr_has_the_vacancies_that_ran_out_in_the_week() {
    let folder = tempfile::tempdir().unwrap();
    let pool = database(folder.path());
    let conn = &mut *pool.get().unwrap();
    let [over, open] = ["2026-01-11T23:00:00", "2026-02-01T23:00:00"].map(|end| {
        let mut vacancy = crate::support::item(&format!("Montør til {end}"));
        vacancy.kind = ItemKind::Vacancy;
        vacancy.purpose = Purpose::Recruitment;
        vacancy.published_at = Some("2026-01-05T09:00:00".parse().unwrap());
        vacancy.expires_at = Some(end.parse().unwrap());
        vacancy.state = ItemState::Expired;
        forpost::content::store::insert(conn, &vacancy).unwrap();
        vacancy.id
    });
    for (email, roles) in [
        ("hr@example.org", &[Role::Hr][..]),
        ("ase@example.org", &[]),
    ] {
        let person = person(email, PersonState::Active);
        forpost::people::store::insert(conn, &person, roles).unwrap();
    }
    let shown = |email| {
        let asked = ["preview", "--person", email, "--week", "2026-W02"];
        forpost(folder.path(), &asked)
    };
    let of_hr = shown("hr@example.org");
    assert!(of_hr.contains("== digest-hr about 2026-W02"), "{of_hr}");
    let heading = format!("== digest-vacancy about {over}");
    assert!(of_hr.contains(&heading), "{of_hr}");
    assert!(of_hr.contains("Slik gikk det: Montør til 2026-01-11"));
    assert!(!of_hr.contains(open.as_str()), "it runs out later");
    assert!(!shown("ase@example.org").contains("digest-vacancy"));
}
