//! Templates as they stand in the files, and what is done to them before Handlebars reads them.

use fluent_bundle::FluentArgs;
use rust_embed::RustEmbed;

use super::TemplatesError;
use crate::texts::{Lang, Texts};
use crate::web::mjml::Mjml;

#[derive(RustEmbed)]
#[folder = "templates"]
#[include = "*.hbs"]
struct Files;

/// What every mail is put into.
const MAIL_FRAME: &str = "mail/frame.mjml.hbs";
/// What the text part of mails ends with, and where: put there once, because Handlebars copies
/// everything that a mail is written from for a part that sees the same.
const MAIL_FOOT: &str = "mail/foot.text.hbs";
const FOOT: &str = "{{> mail/foot.text}}\n";
/// What pages are put into: a page begins and ends with the name of one.
const FRAMES: [&str; 2] = ["layout", "plain"];
/// Where the page goes in its frame, and by which name the frame is handed it: as HTML.
const PLACE: &str = "{{> @partial-block}}";
const MAIN: &str = "{{{main}}}";
/// Begins the call of a part.
const PART: &str = "{{> ";

/// A template as it was read.
pub(super) struct Source {
    /// The path under `templates/` without `.hbs`.
    pub name: String,
    /// What stands in it, without its frame.
    pub text: String,
    /// Of a page: the frame that it stands in.
    pub frame: Option<&'static str>,
}

/// Every template. Mails written in MJML (`….mjml.hbs`) are HTML (`….html`) from here on, inside
/// the frame of all mails.
pub(super) fn sources() -> Result<Vec<Source>, TemplatesError> {
    let read = |path: &str| {
        let file = Files::get(path);
        let file = file.ok_or_else(|| TemplatesError(path.to_owned(), "gone".to_owned()))?;
        Ok(String::from_utf8_lossy(&file.data).into_owned())
    };
    let fail = |path: &str, why: String| TemplatesError(path.to_owned(), why);
    let mjml = Mjml::new(read(MAIL_FRAME)?).map_err(|e| fail(MAIL_FRAME, e.to_string()))?;
    let foot = read(MAIL_FOOT)?;
    let mut found = Vec::new();
    for path in Files::iter().filter(|path| path != MAIL_FRAME && path != MAIL_FOOT) {
        let Some(name) = path.strip_suffix(".hbs") else {
            continue;
        };
        let text = read(&path)?;
        found.push(match name.strip_suffix(".mjml") {
            Some(mail) => Source {
                name: format!("{mail}.html"),
                text: mjml.to_html(&text).map_err(|why| fail(&path, why))?,
                frame: None,
            },
            None => page(name, text.replace(FOOT, &foot)),
        });
    }
    Ok(found)
}

/// A page is what stands between the two ends of its frame, and is drawn before it.
fn page(name: &str, text: String) -> Source {
    let framed = FRAMES.iter().find_map(|frame| {
        let text = text.strip_prefix(&format!("{{{{#> {frame}}}}}\n"))?;
        let text = text.trim_end().strip_suffix(&format!("{{{{/{frame}}}}}"))?;
        Some((text.to_owned(), *frame))
    });
    let (text, frame) = match framed {
        Some((text, frame)) => (text, Some(frame)),
        None if FRAMES.contains(&name) => (text.replace(PLACE, MAIN), None),
        None => (text, None),
    };
    Source {
        name: name.to_owned(),
        text,
        frame,
    }
}

/// Puts the texts that stand by themselves (`{{t "key"}}`) in their places once, instead of each
/// time a page is drawn. Those that are missing or take arguments are left to the helper.
pub(super) fn with_texts(
    source: &str,
    lang: Lang,
    texts: &Texts,
    escape: fn(&str) -> String,
) -> String {
    const BEGIN: &str = "{{t \"";
    const END: &str = "\"}}";
    let mut parts = source.split(BEGIN);
    let mut done = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let text = part.split_once(END).and_then(|(key, rest)| {
            let is_key = key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
            let text = texts
                .find(lang, key, &FluentArgs::new())
                .filter(|_| is_key)?;
            Some((text, rest))
        });
        match text {
            Some((text, rest)) => {
                done.push_str(&escape(&text));
                done.push_str(rest);
            }
            None => {
                done.push_str(BEGIN);
                done.push_str(part);
            }
        }
    }
    done
}

/// Hands the parts that are called with parameters (`{{> parts/icon name="menu"}}`) these
/// alone: Handlebars would copy everything that the caller sees for each call, of a long report
/// the whole report for each of its figures. A part that is called without any sees what its
/// caller sees.
pub(super) fn with_parts_alone(source: &str) -> String {
    let mut calls = source.split(PART);
    let mut done = calls.next().unwrap_or_default().to_owned();
    for call in calls {
        let name = call.find([' ', '\n', '}']).unwrap_or(call.len());
        let (name, rest) = call.split_at(name);
        let first = rest.trim_start().split(['=', ' ', '}']).next();
        let has_name = first.is_some_and(|first| {
            !first.is_empty() && rest.trim_start()[first.len()..].starts_with('=')
        });
        done.push_str(PART);
        done.push_str(name);
        if has_name {
            done.push_str(" null");
        }
        done.push_str(rest);
    }
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_parts_with_parameters_by_name_stand_alone() {
        for (written, read) in [
            (
                r#"{{> parts/icon name="menu"}}"#,
                r#"{{> parts/icon null name="menu"}}"#,
            ),
            (
                "{{> parts/figure\n  label=one}} {{> parts/csrf}}",
                "{{> parts/figure null\n  label=one}} {{> parts/csrf}}",
            ),
            ("{{> parts/pager paging}}", "{{> parts/pager paging}}"),
            ("{{> mail/foot .}} a=b", "{{> mail/foot .}} a=b"),
        ] {
            assert_eq!(with_parts_alone(written), read);
        }
    }

    #[test]
    fn a_page_is_known_by_its_frame() {
        let of = |text: &str| page("x", text.to_owned());
        let framed = of("{{#> plain}}\n<h1>A</h1>\n{{/plain}}\n");
        assert_eq!(framed.frame, Some("plain"));
        assert_eq!(framed.text, "<h1>A</h1>\n");
        let frame = page("plain", "<main>{{> @partial-block}}</main>".to_owned());
        assert_eq!(frame.text, "<main>{{{main}}}</main>");
        assert_eq!(of("<h1>A</h1>").frame, None);
        assert_eq!(of("{{#> other}}\nA\n{{/other}}").frame, None);
    }
}
