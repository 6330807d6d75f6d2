//! Every address that a template or a redirect names is a line of the table.

use std::fs;
use std::path::{Path, PathBuf};

use actix_web::http::Method;
use forpost::routes;
use regex::Regex;

fn read_all(folder: &str, ending: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == ending) {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    found
}

/// Whether an address, as it is written, can be one of a line: part by part, where what comes
/// from the data (`{{id}}`) and what a pattern leaves open (`{id}`) stand for anything.
fn is_line(method: &Method, written: &str) -> bool {
    let data = Regex::new(r"\{\{.*?\}\}|\{[^{}]*\}").unwrap();
    let path = data.replace_all(written, "*").into_owned();
    let path = path.split(['?', '#']).next().unwrap();
    routes::table(true).into_iter().any(|line| {
        let known = data.replace_all(line.path, "*").into_owned();
        let (known, asked): (Vec<_>, Vec<_>) =
            (known.split('/').collect(), path.split('/').collect());
        line.method == *method
            && known.len() == asked.len()
            && known.iter().zip(&asked).all(|(known, asked)| {
                known == asked || known.starts_with('*') || asked.starts_with('*')
            })
    })
}

#[test]
fn every_link_and_form_of_a_template_leads_to_a_line_of_the_table() {
    let tag = Regex::new(r"<(?:a|form|button|img|input)\b(?:[^>{]|\{\{[^}]*\}\})*>").unwrap();
    let named =
        Regex::new(r#"\b(href|action|formaction|src)="(/(?:[^"{]|\{\{[^}]*\}\})*)""#).unwrap();
    let given = Regex::new(r#"\bhref="(/[^"]*)"\s+action="#).unwrap();
    let mut wrong = Vec::new();
    for (file, source) in read_all("templates", "hbs") {
        let mut asked: Vec<(Method, String)> = Vec::new();
        for tag in tag.find_iter(&source) {
            for found in named.captures_iter(tag.as_str()) {
                let is_post = &found[1] == "formaction"
                    || (&found[1] == "action" && tag.as_str().contains("method=\"post\""));
                let method = if is_post { Method::POST } else { Method::GET };
                asked.push((method, found[2].to_owned()));
            }
        }
        // parts/empty is handed its link.
        asked.extend(
            given
                .captures_iter(&source)
                .map(|found| (Method::GET, found[1].to_owned())),
        );
        for (method, written) in asked {
            if !is_line(&method, &written) {
                wrong.push(format!("{}: {method} {written}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "links to nowhere:\n{}", wrong.join("\n"));
}

#[test]
fn every_redirect_leads_to_a_line_of_the_table() {
    let redirect = Regex::new(r#"\bredirect(?:_with)?\(\s*&?(?:format!\()?\s*"(/[^"]*)""#).unwrap();
    let mut wrong = Vec::new();
    for (file, source) in read_all("src", "rs") {
        for found in redirect.captures_iter(&source) {
            if !is_line(&Method::GET, &found[1]) {
                wrong.push(format!("{}: {}", file.display(), &found[1]));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "redirects to nowhere:\n{}",
        wrong.join("\n")
    );
}
