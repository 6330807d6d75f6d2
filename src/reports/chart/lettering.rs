//! How wide words are, near enough to break them into lines where no browser does it: SVG has no
//! lines of its own.

use unicode_segmentation::UnicodeSegmentation;

/// Stands for what was left out.
const MORE: &str = "…";

/// How wide a text is, in hundredths of an em: near enough, whichever sans the reader has.
pub fn width(text: &str) -> u32 {
    text.chars().map(width_of).sum()
}

/// The same in bold, for figures: as wide as in the widest sans that is common, because a figure may
/// not be broken.
pub fn bold_width(text: &str) -> u32 {
    width(text) * 6 / 5
}

fn width_of(letter: char) -> u32 {
    match letter {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '!' | '|' | '\'' | '’' | ' ' | '\u{a0}' => {
            32
        }
        'f' | 'r' | 't' | '-' | '(' | ')' | '/' | '«' | '»' => 44,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '—' | 'æ' | 'Æ' | '…' => 95,
        letter if letter.is_uppercase() => 74,
        // Letters and digits of Latin; everything further on may be a picture.
        letter if u32::from(letter) < 0x250 => 59,
        '–' => 55,
        _ => 130,
    }
}

/// A text in lines that are no wider than `room`, `most` of them at most; what does not fit is left
/// out with an ellipsis. A word that is too long for a line is broken wherever it must.
pub fn lines(text: &str, room: u32, most: usize) -> Vec<String> {
    let pieces = text.split_whitespace().flat_map(|word| parts(word, room));
    let mut lines: Vec<String> = Vec::new();
    for (piece, begins_word) in pieces {
        if let Some(line) = lines.last_mut() {
            let blank = if begins_word { " " } else { "" };
            let longer = format!("{line}{blank}{piece}");
            if width(&longer) <= room {
                *line = longer;
                continue;
            }
        }
        lines.push(piece);
    }
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            shorten(last, room);
        }
    }
    lines
}

/// A word in parts of which each fits into a line; whether each begins the word.
fn parts(word: &str, room: u32) -> Vec<(String, bool)> {
    let mut parts = vec![(String::new(), true)];
    for letter in word.graphemes(true) {
        match parts.last_mut() {
            Some((part, _)) if part.is_empty() || width(part) + width(letter) <= room => {
                part.push_str(letter);
            }
            _ => parts.push((letter.to_owned(), false)),
        }
    }
    parts
}

/// Puts an ellipsis at the end of a line, in the place of what it needs.
fn shorten(line: &mut String, room: u32) {
    while !line.is_empty() && width(line) + width(MORE) > room {
        let end = line.grapheme_indices(true).next_back();
        line.truncate(end.map_or(0, |(at, _)| at));
    }
    line.truncate(line.trim_end_matches([' ', ',', '–', '-', ':']).len());
    line.push_str(MORE);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_break_between_words() {
        assert_eq!(lines("LinkedIn", 1_000, 3), ["LinkedIn"]);
        assert_eq!(
            lines("Ny kraftlinje over fjellet", 1_000, 3),
            ["Ny kraftlinje over", "fjellet"]
        );
        assert_eq!(lines("  To   ord ", 1_000, 3), ["To ord"]);
        assert!(lines("", 1_000, 3).is_empty());
    }

    #[test]
    fn what_does_not_fit_ends_with_an_ellipsis() {
        let said = "Hvordan vi bygger et fjernvarmeanlegg, fra iskaldt vann til varm radiator";
        assert_eq!(lines(said, 1_000, 2), ["Hvordan vi bygger", "et…"]);
        // Nothing is put where nothing was left out.
        assert_eq!(
            lines("Hvordan vi bygger et", 1_000, 2).join(" "),
            "Hvordan vi bygger et"
        );
    }

    #[test]
    fn a_word_longer_than_a_line_is_broken() {
        let word = "Speciallægepraksiskonsulentordningsstillingsbetegnelsen";
        let broken = lines(word, 1_000, 9);
        assert!(broken.len() > 1);
        assert_eq!(broken.concat(), word);
        // What is one letter for the reader stays one.
        let family = "👩‍👩‍👧";
        let two = lines(&family.repeat(2), 700, 9);
        assert_eq!(two, [family, family]);
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_the_room(text in "\\PC{0,120}", most in 1..4usize) {
            let lines = lines(&text, 1_000, most);
            prop_assert!(lines.len() <= most);
            for line in &lines {
                let letters = line.graphemes(true).count();
                prop_assert!(letters <= 2 || width(line) <= 1_000, "{line}");
            }
        }
    }
}
