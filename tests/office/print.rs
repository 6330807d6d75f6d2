//! The command line that makes a PDF, where there is nothing to make it with.

use std::process::{Command, Output};

fn forpost(path: &str, chromium: &str) -> Output {
    let home = tempfile::tempdir().unwrap();
    Command::new(env!("CARGO_BIN_EXE_forpost"))
        .args([
            "office",
            "poster",
            "--language",
            "nb",
            "--out",
            "poster.pdf",
        ])
        .current_dir(home.path())
        .env_clear()
        .env("PATH", path)
        .env("FORPOST_DATABASE_URL", "sqlite:forpost.db")
        .env("FORPOST_OFFICE__CHROMIUM", chromium)
        .output()
        .unwrap()
}

#[test]
fn without_a_chromium_it_says_so_and_what_to_do() {
    for chromium in ["", "no-such-browser", "/nowhere/chromium"] {
        let done = forpost("/nowhere", chromium);
        let said = String::from_utf8_lossy(&done.stderr);
        assert!(!done.status.success(), "{chromium}");
        assert!(said.contains("no Chromium on this machine"), "{said}");
        assert!(said.contains("/office/poster"), "{said}");
    }
}

#[test]
fn a_program_that_prints_nothing_is_no_success() {
    let done = forpost("/nowhere", "/bin/true");
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(!done.status.success());
    assert!(said.contains("/bin/true wrote no PDF"), "{said}");
}
