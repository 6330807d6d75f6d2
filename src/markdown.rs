//! Markdown as people may write it here: a few marks, no raw HTML, no pictures.
//!
//! Two layers, so that a fault in one is caught by the other: the parser's events are reduced to
//! what we allow, and the finished HTML goes through an allow list.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use ammonia::{Builder, UrlRelative};
use pulldown_cmark::{CowStr, Event, HeadingLevel, Parser, Tag, TagEnd, html};

static ALLOWED: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    builder
        .tags(HashSet::from([
            "p",
            "h2",
            "h3",
            "h4",
            "ul",
            "ol",
            "li",
            "strong",
            "em",
            "a",
            "blockquote",
            "br",
            "hr",
            "code",
            "pre",
        ]))
        .tag_attributes(HashMap::from([("a", HashSet::from(["href"]))]))
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .url_relative(UrlRelative::Custom(Box::new(own_address)))
        .link_rel(Some("noopener noreferrer"));
    builder
});

/// HTML that may be shown as it is: `p h2 h3 h4 ul ol li strong em a blockquote br hr code pre`.
///
/// `#` and `##` are both `h2` (the page has its own `h1`), deeper ones than `h4` are `h4`. Links
/// lead to http(s), mailto or an address of our own. HTML that was typed is shown as typed.
pub fn to_html(markdown: &str) -> String {
    let events = Parser::new(markdown).filter_map(allowed);
    let mut raw = String::new();
    html::push_html(&mut raw, events);
    ALLOWED.clean(&raw).to_string()
}

/// Plain text for mails and searches: blocks apart by an empty line, `- ` before list items,
/// a link's address after its words.
pub fn to_text(markdown: &str) -> String {
    let mut text = String::new();
    let mut links: Vec<(String, usize)> = Vec::new();
    for event in Parser::new(markdown).filter_map(allowed) {
        match event {
            Event::Text(piece) | Event::Code(piece) => text.push_str(&piece),
            Event::SoftBreak => text.push(' '),
            Event::HardBreak => text.push('\n'),
            Event::Start(Tag::Item) => {
                start_line(&mut text);
                text.push_str("- ");
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                links.push((dest_url.into_string(), text.len()));
            }
            Event::End(TagEnd::Link) => {
                if let Some((address, start)) = links.pop()
                    && text[start..] != address
                {
                    text.push_str(&format!(" ({address})"));
                }
            }
            Event::End(TagEnd::Item) => start_line(&mut text),
            Event::End(
                TagEnd::Paragraph
                | TagEnd::Heading(_)
                | TagEnd::List(_)
                | TagEnd::CodeBlock
                | TagEnd::BlockQuote(_),
            ) => {
                start_line(&mut text);
                if !text.is_empty() && !text.ends_with("\n\n") {
                    text.push('\n');
                }
            }
            _ => {}
        }
    }
    text.trim_end().to_owned()
}

fn start_line(text: &mut String) {
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
}

/// Reduces one event: pictures leave their alternative text, HTML becomes text.
fn allowed(event: Event<'_>) -> Option<Event<'_>> {
    match event {
        Event::Html(raw) | Event::InlineHtml(raw) => Some(Event::Text(raw)),
        Event::Start(Tag::HtmlBlock) => Some(Event::Start(Tag::Paragraph)),
        Event::End(TagEnd::HtmlBlock) => Some(Event::End(TagEnd::Paragraph)),
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => None,
        Event::Start(Tag::Heading { level, .. }) => Some(Event::Start(Tag::Heading {
            level: our_level(level),
            id: None,
            classes: Vec::new(),
            attrs: Vec::new(),
        })),
        Event::End(TagEnd::Heading(level)) => Some(Event::End(TagEnd::Heading(our_level(level)))),
        // The language of a code block would become a class.
        Event::Start(Tag::CodeBlock(_)) => Some(Event::Start(Tag::CodeBlock(
            pulldown_cmark::CodeBlockKind::Fenced(CowStr::Borrowed("")),
        ))),
        other => Some(other),
    }
}

fn our_level(level: HeadingLevel) -> HeadingLevel {
    level.clamp(HeadingLevel::H2, HeadingLevel::H4)
}

/// Relative addresses stay within this site: `//host` and `/\host` would not.
fn own_address(address: &str) -> Option<Cow<'_, str>> {
    let inside = address.starts_with('#')
        || (address.starts_with('/')
            && !address[1..].starts_with(['/', '\\'])
            && !address.contains(|c: char| c.is_control()));
    inside.then_some(Cow::Borrowed(address))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_marks_become_html() {
        let table = [
            (
                "Hei **du** og *dere*",
                "<p>Hei <strong>du</strong> og <em>dere</em></p>",
            ),
            (
                "# En\n## To\n### Tre\n##### Fem",
                "<h2>En</h2>\n<h2>To</h2>\n<h3>Tre</h3>\n<h4>Fem</h4>",
            ),
            ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
            ("> sitat", "<blockquote>\n<p>sitat</p>\n</blockquote>"),
            ("`kode`\n\n---", "<p><code>kode</code></p>\n<hr>"),
            ("en  \nto", "<p>en<br>\nto</p>"),
            (
                "[Nav](https://www.nav.no/?a=1&b=2)",
                "<p><a href=\"https://www.nav.no/?a=1&amp;b=2\" rel=\"noopener noreferrer\">Nav</a></p>",
            ),
            (
                "[reglene](/policy)",
                "<p><a href=\"/policy\" rel=\"noopener noreferrer\">reglene</a></p>",
            ),
            (
                "<kari@example.no>",
                "<p><a href=\"mailto:kari@example.no\" rel=\"noopener noreferrer\">kari@example.no</a></p>",
            ),
            ("æøå &amp; 1 < 2", "<p>æøå &amp; 1 &lt; 2</p>"),
            ("```rust\nx\n```", "<pre><code>x\n</code></pre>"),
        ];
        for (markdown, expected) in table {
            assert_eq!(to_html(markdown).trim_end(), expected, "{markdown}");
        }
    }

    #[test]
    fn nothing_active_comes_through() {
        for markdown in [
            "<script>alert(1)</script>",
            "hei <img src=x onerror=alert(1)>",
            "<div onclick=\"alert(1)\">x</div>",
            "![x](javascript:alert(1))",
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt&colon;alert(1))",
            "[x](data:text/html,<script>alert(1)</script>)",
            "[x](vbscript:x)",
            "[x](//evil.example)",
            "[x](/\\evil.example)",
            "[x](<https://a.example/\" onmouseover=\"alert(1)>)",
            "<iframe src=//evil.example></iframe>",
            "<a href='https://a.example' style='x'>y</a>",
            "```\" onclick=\"alert(1)\nx\n```",
        ] {
            let html = to_html(markdown);
            let tags: Vec<&str> = html.split('<').skip(1).collect();
            for tag in tags {
                let tag = tag.split('>').next().unwrap();
                let name = tag.trim_start_matches('/').split(' ').next().unwrap();
                assert!(
                    ["p", "a", "pre", "code"].contains(&name),
                    "{markdown} → {html}"
                );
                assert!(!tag.contains("//evil") && !tag.contains('\\'), "{html}");
                assert!(
                    !tag.contains("javascript") && !tag.contains("data:"),
                    "{html}"
                );
                assert!(!tag.contains(" on") && !tag.contains("style"), "{html}");
            }
        }
        assert_eq!(
            to_html("<b>typed</b>").trim(),
            "<p>&lt;b&gt;typed&lt;/b&gt;</p>"
        );
        assert_eq!(to_html("![Blå fjord](a.png)").trim(), "<p>Blå fjord</p>");
    }

    #[test]
    fn text_reads_well_without_marks() {
        let markdown = "# Tenk deg om\n\nKan jeg **stå for** det?\nOgså i morgen?\n\n\
                        - Er det [vårt](/policy)?\n- Er det sant?\n\nSpør <https://a.example>.";
        assert_eq!(
            to_text(markdown),
            "Tenk deg om\n\nKan jeg stå for det? Også i morgen?\n\n\
             - Er det vårt (/policy)?\n- Er det sant?\n\nSpør https://a.example."
        );
        assert_eq!(to_text(""), "");
    }
}
