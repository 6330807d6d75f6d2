//! The rules of the house, read from the source itself: which way data flows, where the
//! database is spoken to, what no page may carry, and that the manuals are true.

use std::fs;
use std::path::{Path, PathBuf};

use regex::Regex;

/// Knows no room.
const GROUND_FLOOR: &[&str] = &[
    "access", "app", "clock", "config", "db", "egress", "epoch", "error", "mail", "markdown",
    "texts", "web",
];

/// The rooms, in the order of flow: each may use those before it.
const ROOMS: &[&str] = &[
    "people", "policy", "content", "sharing", "reach", "reports", "digest", "office",
];

/// Puts the rooms together; nothing below uses it.
const ROOF: &[&str] = &[
    "cli", "demo", "health", "jobs", "lib", "main", "routes", "server",
];

/// Lines of a source file at most: about four hundred. A longer one is two things.
const LONGEST: usize = 420;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below `folder` with this ending, as (path from the root, content), in order.
fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path: PathBuf = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == ending) {
                let name = path.strip_prefix(root()).unwrap().to_str().unwrap();
                found.push((name.to_owned(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    assert!(!found.is_empty(), "nothing in {folder}");
    found.sort();
    found
}

/// The source that ships: files of tests left out, and of the others what stands after
/// `#[cfg(test)] mod …`, and comments.
fn shipped_source() -> Vec<(String, String)> {
    let tests = Regex::new(r"(?s)#\[cfg\(test\)\]\s*mod\b.*").unwrap();
    let comments = Regex::new(r"(?m)^\s*//.*$").unwrap();
    files("src", "rs")
        .into_iter()
        .filter(|(name, _)| !name.ends_with("/tests.rs") && !name.contains("/tests/"))
        .map(|(name, text)| {
            let text = comments.replace_all(&text, "").into_owned();
            (name, tests.replace(&text, "").into_owned())
        })
        .collect()
}

/// `src/sharing/store/links.rs` and `src/sharing.rs` stand in the room `sharing`.
fn room_of(file: &str) -> &str {
    let name = file.trim_start_matches("src/").split('/').next().unwrap();
    name.trim_end_matches(".rs")
}

/// The modules of the crate that a file names: after `crate::`, groups taken apart.
fn uses(source: &str) -> Vec<String> {
    // Innermost groups go first, until only `crate::{a::, b}` is left of the outermost.
    let nested = Regex::new(r"(::)\{[^{}]*\}([^{}]*\})").unwrap();
    let mut flat = source.to_owned();
    while nested.is_match(&flat) {
        flat = nested.replace_all(&flat, "$1$2").into_owned();
    }
    let named = Regex::new(r"\bcrate::(?:(\w+)|\{([^{}]*)\})").unwrap();
    let mut used = Vec::new();
    for found in named.captures_iter(&flat) {
        match (found.get(1), found.get(2)) {
            (Some(one), _) => used.push(one.as_str().to_owned()),
            (_, Some(group)) => used.extend(group.as_str().split(',').filter_map(|path| {
                let first = path.trim().split("::").next().unwrap_or_default();
                (!first.is_empty()).then(|| first.to_owned())
            })),
            _ => {}
        }
    }
    used
}

#[track_caller]
fn assert_none(rule: &str, wrong: Vec<String>) {
    assert!(wrong.is_empty(), "{rule}:\n  {}", wrong.join("\n  "));
}

#[test]
fn groups_of_uses_are_taken_apart() {
    let source =
        "use crate::{db::{self, Conn}, people, web::Ctx};\nfn f() { crate::texts::Lang::Nb; }";
    assert_eq!(uses(source), ["db", "people", "web", "texts"]);
}

#[test]
fn data_flows_down_the_list_of_rooms() {
    let mut wrong = Vec::new();
    for (file, source) in shipped_source() {
        let room = room_of(&file);
        if ROOF.contains(&room) {
            continue;
        }
        let above = ROOMS.iter().position(|known| *known == room);
        assert!(
            above.is_some() || GROUND_FLOOR.contains(&room),
            "{file} stands in no room: give it a place in docs/architecture.md and here"
        );
        for used in uses(&source) {
            let is_below = match ROOMS.iter().position(|known| *known == used) {
                Some(other) => above.is_none_or(|mine| other > mine),
                None => ROOF.contains(&used.as_str()),
            };
            if is_below {
                wrong.push(format!("{file} uses crate::{used}"));
            }
        }
    }
    assert_none("arrows that run up the house", wrong);
}

#[test]
fn the_database_is_spoken_to_in_stores_only() {
    // Rows derive their columns in model.rs; an error of diesel's becomes ours in error.rs.
    let is_store = |file: &str| {
        file.ends_with("/store.rs")
            || file.contains("/store/")
            || file.starts_with("src/db/")
            || file.starts_with("src/demo/write")
            || file.starts_with("src/web/session/")
            || ["src/mail/outbox.rs", "src/web/session.rs", "src/error.rs"].contains(&file)
    };
    let query = Regex::new(r"\bdiesel::(\w+)|\bdb::schema\b").unwrap();
    let takes_connection = Regex::new(r"\bConn\b").unwrap();
    let mut wrong = Vec::new();
    for (file, source) in shipped_source() {
        let is_model = file.ends_with("/model.rs") || file.contains("/model/");
        for found in query.captures_iter(&source) {
            let word = found.get(1).map(|m| m.as_str());
            let is_row =
                word.is_none_or(|word| word == "prelude" || word.starts_with(char::is_uppercase));
            if !(is_store(&file) || (is_model && is_row)) {
                wrong.push(format!("{file}: {}", &found[0]));
            }
        }
        if is_model && takes_connection.is_match(&source) {
            wrong.push(format!("{file}: a model knows no connection"));
        }
    }
    assert_none("diesel outside the stores", wrong);
}

#[test]
fn no_statement_is_put_together_from_text() {
    let composed =
        Regex::new(r"sql_query\(\s*(&?format!|[^)]*\+)|sql::<[^>]*>\(\s*&?format!").unwrap();
    let wrong = shipped_source()
        .into_iter()
        .filter(|(_, source)| composed.is_match(source))
        .map(|(file, _)| file)
        .collect();
    assert_none("SQL composed with format!", wrong);
}

#[test]
fn nothing_that_ships_gives_up_on_the_spot() {
    let giving_up =
        Regex::new(r"\.unwrap\(\)|\.expect\(|\bpanic!|\bunreachable!|\btodo!|\bunimplemented!")
            .unwrap();
    let mut wrong = Vec::new();
    for (file, source) in shipped_source() {
        for found in giving_up.find_iter(&source) {
            wrong.push(format!("{file}: {}", found.as_str()));
        }
    }
    assert_none("unwrap, expect or panic outside tests", wrong);
}

#[test]
fn files_stay_small() {
    let mut wrong = Vec::new();
    for (folder, ending) in [("src", "rs"), ("templates", "hbs")] {
        for (file, source) in files(folder, ending) {
            let lines = source.lines().count();
            if lines > LONGEST {
                wrong.push(format!("{file}: {lines} lines"));
            }
        }
    }
    assert_none(&format!("files over {LONGEST} lines"), wrong);
}

#[test]
fn pages_carry_no_script_no_style_and_nothing_unescaped() {
    let forbidden = Regex::new(r#"(?i)\{\{\{|\{\{&|\sstyle=|\son[a-z]+=|<style|<script(?: [^>]*)?>[^<]|javascript:|<script src="\{\{page\.asset\}\}/[^"]*"(?: [^d>][^>]*)?>"#).unwrap();
    let wrong = files("templates", "hbs")
        .into_iter()
        // Readers of mail know no stylesheet; a mail is no page.
        .filter(|(file, _)| !file.contains("/mails/") && !file.ends_with(".mjml.hbs"))
        .flat_map(|(file, source)| {
            let found: Vec<_> = forbidden
                .find_iter(&source)
                .map(|found| format!("{file}: {}", found.as_str().trim()))
                .collect();
            found
        })
        .collect();
    assert_none("against the content security policy or the escaping", wrong);
}

#[test]
fn the_manual_of_the_settings_is_the_sample() {
    let manual = fs::read_to_string(root().join("docs/configuration.md")).unwrap();
    assert!(
        manual.contains(&format!("```toml\n{}```", forpost::config::SAMPLE)),
        "docs/configuration.md does not hold src/config/sample.toml word for word"
    );
}

#[test]
fn every_room_is_on_the_map() {
    let map = fs::read_to_string(root().join("docs/architecture.md")).unwrap();
    let modules = Regex::new(r"(?m)^pub mod (\w+);").unwrap();
    let lib = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let missing = modules
        .captures_iter(&lib)
        .map(|found| found[1].to_owned())
        .filter(|module| {
            !map.contains(&format!("  {module}/")) && !map.contains(&format!("  {module}.rs"))
        })
        .collect();
    assert_none("not in docs/architecture.md", missing);
}

#[test]
fn links_between_the_documents_lead_somewhere() {
    let link = Regex::new(r"\]\(([^)#\s]+)[^)]*\)").unwrap();
    let mut documents = files("docs", "md");
    for name in ["README.md", "CHANGELOG.md"] {
        documents.push((
            name.to_owned(),
            fs::read_to_string(root().join(name)).unwrap(),
        ));
    }
    let mut wrong = Vec::new();
    for (file, text) in documents {
        let folder = Path::new(&file).parent().unwrap().to_owned();
        for found in link.captures_iter(&text) {
            let target = &found[1];
            if !target.contains("://") && !root().join(&folder).join(target).exists() {
                wrong.push(format!("{file}: {target}"));
            }
        }
    }
    assert_none("links to nothing", wrong);
}
