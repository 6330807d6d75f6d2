//! What people read is whole: every text in every language with the same arguments, every
//! text that is asked for is there, none lies about unused, and each language keeps its own
//! quotation marks.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::FluentArgs;
use forpost::texts::{Lang, Texts};
use regex::Regex;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read_all(folder: &str, ending: &str) -> Vec<(String, String)> {
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
    found.sort();
    found
}

/// The texts of a language as they are written: key → everything after the equals sign.
fn written(lang: Lang) -> BTreeMap<String, String> {
    let start = Regex::new(r"^([a-z][a-z0-9_-]*) =(.*)$").unwrap();
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    for (file, source) in read_all(&format!("src/texts/{lang}"), "ftl") {
        let room = Path::new(&file).file_stem().unwrap().to_str().unwrap();
        let mut current: Option<String> = None;
        for line in source.lines() {
            if let Some(found) = start.captures(line) {
                let key = found[1].to_owned();
                assert!(
                    key.starts_with(&format!("{room}-")),
                    "{file}: {key} belongs into another file"
                );
                texts.insert(key.clone(), found[2].to_owned());
                current = Some(key);
            } else if line.is_empty() {
                // May stand inside a text of several paragraphs.
            } else if line.starts_with([' ', '}']) {
                let text = current.as_ref().and_then(|key| texts.get_mut(key));
                let text = text.unwrap_or_else(|| panic!("{file}: {line:?} belongs to no text"));
                text.push('\n');
                text.push_str(line);
            } else {
                current = None;
            }
        }
    }
    assert!(!texts.is_empty());
    texts
}

fn arguments(text: &str) -> BTreeSet<String> {
    let argument = Regex::new(r"\$([a-zA-Z_-]+)").unwrap();
    argument
        .captures_iter(text)
        .map(|found| found[1].to_owned())
        .collect()
}

/// What code and templates ask for: patterns of keys, because a part of a key may come from
/// the data. `[a-z0-9_-]+` stands where it does.
struct Asked {
    by: String,
    pattern: String,
}

/// Names of HTTP headers, which begin like a text of the room `content`.
const HEADERS: &[&str] = &[
    "content-disposition",
    "content-language",
    "content-length",
    "content-security-policy",
    "content-type",
];

const ANY: &str = "[a-z0-9_-]+";

/// `{{t "content-purpose-" purpose}}` and `(t key "-text")` in the templates.
fn asked_in_templates() -> Vec<Asked> {
    let call = Regex::new(r#"(?:\{\{~?|\()t\s+((?:"[^"]*"|\([^()]*\)|[\w.@/\[\]]+)(?:\s+(?:"[^"]*"|\([^()]*\)|[\w.@/\[\]]+))*)"#).unwrap();
    let parameter = Regex::new(r#""([^"]*)"|\([^()]*\)|[\w.@/\[\]]+=?"#).unwrap();
    let mut asked = Vec::new();
    for (file, source) in read_all("templates", "hbs") {
        for found in call.captures_iter(&source) {
            let end = found.get(1).unwrap().end();
            // The last word before `=` names an argument of the text.
            let names_argument = source[end..].starts_with('=');
            let mut parts: Vec<String> = parameter
                .captures_iter(&found[1])
                .map(|p| {
                    p.get(1)
                        .map_or(ANY.to_owned(), |text| regex::escape(text.as_str()))
                })
                .collect();
            if names_argument {
                parts.pop();
            }
            asked.push(Asked {
                by: file.clone(),
                pattern: parts.concat(),
            });
        }
    }
    asked
}

/// String literals in the source that begin like a key; `{…}` in them comes from the data.
fn asked_in_source(rooms: &BTreeSet<String>) -> Vec<Asked> {
    let literal = Regex::new(r#""((?:[a-z]+|\{\w*\})-[a-z0-9_{}:?-]*)""#).unwrap();
    let hole = Regex::new(r"\\\{[^{}]*\\\}").unwrap();
    let mut asked = Vec::new();
    for (file, source) in read_all("src", "rs") {
        if file.contains("/tests") {
            continue;
        }
        for found in literal.captures_iter(&source) {
            let text = &found[1];
            let room = text.split('-').next().unwrap();
            if HEADERS.contains(&text) {
                continue;
            }
            // A mail's kind names its subject and preheader, see `mail::compose`.
            let of_mail = text.split_once('-').filter(|_| file.ends_with("/mails.rs"));
            let text = &of_mail.map_or(text.to_owned(), |(room, mail)| {
                format!("{room}-mail-{mail}-{{line}}")
            });
            if rooms.contains(room) || text.starts_with('{') {
                let pattern = hole.replace_all(&regex::escape(text), ANY).into_owned();
                let pattern = if text.ends_with('-') {
                    pattern + ANY
                } else {
                    pattern
                };
                asked.push(Asked {
                    by: file.clone(),
                    pattern,
                });
            }
        }
    }
    asked
}

#[test]
fn every_language_has_every_text_with_the_same_arguments() {
    let reference = written(Lang::Nb);
    let mut wrong = Vec::new();
    for &lang in &[Lang::Da, Lang::En] {
        let texts = written(lang);
        for key in reference.keys().chain(texts.keys()) {
            match (reference.get(key), texts.get(key)) {
                (Some(one), Some(other)) if arguments(one) == arguments(other) => {}
                (Some(_), Some(_)) => wrong.push(format!("{lang} {key}: other arguments than nb")),
                _ => wrong.push(format!("{key} is not in both nb and {lang}")),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_text_can_be_written_out() {
    let texts = Texts::load().unwrap();
    for &lang in Lang::ALL {
        for (key, source) in written(lang) {
            let mut args = FluentArgs::new();
            for name in arguments(&source) {
                args.set(name, 2);
            }
            assert!(
                texts.find(lang, &key, &args).is_some(),
                "{lang} {key}: {source}"
            );
        }
    }
}

#[test]
fn every_text_asked_for_exists_and_none_is_unused() {
    let keys: BTreeSet<String> = written(Lang::Nb).into_keys().collect();
    let rooms: BTreeSet<String> = read_all("src/texts/nb", "ftl")
        .iter()
        .map(|(file, _)| {
            Path::new(file)
                .file_stem()
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned()
        })
        .collect();
    let mut asked = asked_in_templates();
    asked.extend(asked_in_source(&rooms));
    let mut used: BTreeSet<&str> = BTreeSet::new();
    let mut missing = BTreeSet::new();
    for Asked { by, pattern } in &asked {
        if pattern == ANY {
            continue; // the whole key comes from the data, and so from a literal elsewhere
        }
        let pattern = Regex::new(&format!("^{pattern}$")).unwrap();
        let matching: Vec<_> = keys.iter().filter(|key| pattern.is_match(key)).collect();
        // The beginning of a family of texts, e.g. of a mail's subject and body.
        let family = pattern
            .as_str()
            .trim_start_matches('^')
            .trim_end_matches('$');
        let family = format!("{}-", family.replace('\\', ""));
        let is_known = !matching.is_empty() || keys.iter().any(|key| key.starts_with(&family));
        if !is_known && !pattern.as_str().starts_with(&format!("^{ANY}")) {
            missing.insert(format!("{by} asks for {pattern}"));
        }
        used.extend(matching.into_iter().map(String::as_str));
    }
    let unused: Vec<_> = keys
        .iter()
        .filter(|key| !used.contains(key.as_str()))
        .collect();
    assert!(
        missing.is_empty() && unused.is_empty(),
        "texts missing: {missing:#?}\ntexts unused: {unused:#?}"
    );
}

#[test]
fn each_language_keeps_its_own_marks() {
    let literal = Regex::new(r#"\{ *"[^"]*" *\}"#).unwrap();
    let mut wrong = Vec::new();
    for &lang in Lang::ALL {
        let (opening, closing, foreign) = match lang {
            Lang::Nb => ('«', '»', "“”„\""),
            Lang::Da => ('»', '«', "“”„\""),
            Lang::En => ('“', '”', "«»„\""),
        };
        for (key, source) in written(lang) {
            let text = literal.replace_all(&source, "");
            let mut complain = |why: &str| wrong.push(format!("{lang} {key}: {why}"));
            if text.contains(|c| foreign.contains(c)) {
                complain("quotation marks of another language");
            }
            let mut is_open = false;
            for c in text.chars().filter(|c| [opening, closing].contains(c)) {
                if (c == opening) == is_open {
                    complain("quotation marks the wrong way round");
                    break;
                }
                is_open = c == opening;
            }
            if text.contains('!') {
                complain("an exclamation mark");
            }
            if text.contains("...") {
                complain("three dots where … belongs");
            }
            if text.contains('\'') {
                complain("a typewriter's apostrophe where ’ belongs");
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
