//! Making foreign text inert: entities resolved, markup and invisible characters gone, length
//! bounded.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::{Captures, Regex};
use scraper::{Html, Node};
use unicode_segmentation::UnicodeSegmentation;

static ENTITY: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});").ok()
});

/// One line of clean text of at most `max` characters, cut at a word with an ellipsis.
///
/// HTML entities still in it are resolved: publishing systems often escape twice, and JSON-LD
/// is written by the same templates.
pub(super) fn clean(raw: &str, max: usize) -> String {
    let resolved = unescape(start(raw, max));
    let visible: String = resolved
        .chars()
        .map(|c| {
            if c.is_whitespace() || is_line_control(c) {
                ' '
            } else {
                c
            }
        })
        .filter(|c| !c.is_control() && !is_invisible(*c))
        .collect();
    let line = visible.split_whitespace().collect::<Vec<_>>().join(" ");
    shorten(&line, max)
}

/// The text of an HTML fragment, with blocks set apart by a space. Markup that was escaped as
/// text (usual in JSON-LD) is seen through. Enough of a long text is read to give `max`
/// characters.
pub(super) fn strip_markup(html: &str, max: usize) -> String {
    let once = visible_text(start(html, max));
    if once.contains("</") || once.contains("<br") || once.contains("<p>") {
        visible_text(&once)
    } else {
        once
    }
}

/// Resolves HTML entities and leaves everything else as it is.
pub(super) fn unescape(raw: &str) -> Cow<'_, str> {
    let Some(entity) = ENTITY.as_ref() else {
        return Cow::Borrowed(raw);
    };
    entity.replace_all(raw, |found: &Captures<'_>| visible_text(&found[0]))
}

/// Far more than is kept, so that a megabyte of entities or tags costs nothing.
fn start(raw: &str, max: usize) -> &str {
    &raw[..raw.floor_char_boundary(max * 32)]
}

fn visible_text(html: &str) -> String {
    let fragment = Html::parse_fragment(html);
    let mut text = String::new();
    for node in fragment.tree.root().descendants() {
        let after_block = node.prev_sibling().is_some_and(
            |before| matches!(before.value(), Node::Element(e) if sets_apart(e.name())),
        );
        if after_block {
            text.push(' ');
        }
        match node.value() {
            Node::Text(piece) => {
                let hidden = node.parent().is_some_and(|parent| {
                    matches!(parent.value(), Node::Element(e) if matches!(e.name(), "script" | "style"))
                });
                if !hidden {
                    text.push_str(piece);
                }
            }
            Node::Element(element) if sets_apart(element.name()) => text.push(' '),
            _ => {}
        }
    }
    text
}

fn sets_apart(name: &str) -> bool {
    matches!(
        name,
        "p" | "br"
            | "div"
            | "li"
            | "ul"
            | "ol"
            | "tr"
            | "td"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
    )
}

fn is_line_control(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}')
}

/// Characters that show nothing but can turn text around, hide or split words.
/// The zero-width joiner stays: it holds emoji together.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
            | '\u{fff9}'..='\u{fffc}' | '\u{e0000}'..='\u{e007f}'
    )
}

/// Cuts at a word (or, in one endless word, between two visible characters).
fn shorten(line: &str, max: usize) -> String {
    if line.chars().count() <= max {
        return line.to_owned();
    }
    let mut end = 0;
    let mut word_end = 0;
    let mut used = 1; // the ellipsis
    for (at, grapheme) in line.grapheme_indices(true) {
        used += grapheme.chars().count();
        if used > max {
            break;
        }
        end = at + grapheme.len();
        if grapheme == " " {
            word_end = at;
        }
    }
    if line[end..].starts_with(' ') {
        word_end = end;
    }
    let cut = if word_end > end / 2 { word_end } else { end };
    let kept = line[..cut].trim_end_matches([' ', ',', ';', ':', '–', '-']);
    format!("{kept}…")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entities_are_resolved_once_or_twice() {
        assert_eq!(clean("R&amp;D p&aring; Fl&#248;ya", 99), "R&D på Fløya");
        assert_eq!(
            clean("Bruk av <div> og &lt;p&gt;", 99),
            "Bruk av <div> og <p>"
        );
        assert_eq!(
            clean("AT&T & co; &finnesikke;", 99),
            "AT&T & co; &finnesikke;"
        );
    }

    #[test]
    fn invisible_and_turning_characters_are_removed() {
        assert_eq!(
            clean("Lege\u{202e}gnipök\u{2066}\u{200b} \u{0}\u{7}nå", 99),
            "Legegnipök nå"
        );
        assert_eq!(clean("  to\r\n\tord\u{a0}her ", 99), "to ord her");
    }

    #[test]
    fn long_text_ends_at_a_word() {
        assert_eq!(clean("en to tre fire fem", 14), "en to tre…");
        assert_eq!(clean("en to tre fire", 14), "en to tre fire");
        assert_eq!(clean("aaaaaaaaaaaaaaaaaaaa", 10), "aaaaaaaaa…");
        let family = "👨‍👩‍👧‍👦".repeat(4);
        let cut = clean(&family, 16);
        assert_eq!(cut, format!("{}…", "👨‍👩‍👧‍👦".repeat(2)));
    }

    #[test]
    fn markup_is_stripped_also_when_escaped() {
        assert_eq!(
            clean(
                &strip_markup(
                    "<p>Hei</p><ul><li>ett</li><li>to</li></ul><script>x()</script>",
                    99
                ),
                99
            ),
            "Hei ett to"
        );
        assert_eq!(
            clean(
                &strip_markup("&lt;p&gt;Vi s&oslash;ker&lt;/p&gt;deg", 99),
                99
            ),
            "Vi søker deg"
        );
    }
}
