//! The command line that makes a PDF, where there is nothing to make it with.

use std::process::{Command, Output};

fn forpost(paper: &str, path: &str, chromium: &str) -> Output {
    let home = tempfile::tempdir().unwrap();
    Command::new(env!("CARGO_BIN_EXE_forpost"))
        .args(["office", paper, "--language", "nb", "--out", "paper.pdf"])
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
    for (paper, chromium) in [
        ("poster", ""),
        ("leaflet", "no-such-browser"),
        ("summary", "/nowhere/chromium"),
    ] {
        let done = forpost(paper, "/nowhere", chromium);
        let said = String::from_utf8_lossy(&done.stderr);
        assert!(!done.status.success(), "{chromium}");
        assert!(said.contains("no Chromium on this machine"), "{said}");
        assert!(said.contains(&format!("/office/{paper}")), "{said}");
    }
}

#[test]
fn a_program_that_prints_nothing_is_no_success() {
    let done = forpost("summary", "/nowhere", "/bin/true");
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(!done.status.success());
    assert!(said.contains("/bin/true wrote no PDF"), "{said}");
}
