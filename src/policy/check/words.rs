//! Whole words and phrases, in any letters, with a star for what may follow.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

/// A star needs so many letters before it, or it would find half the language.
const STEM_LETTERS: usize = 3;

/// A word of a text.
#[derive(Debug)]
pub struct Word {
    folded: String,
    at: Range<usize>,
}

/// The words of a text: letters beyond ASCII are letters, signs between them are not.
pub fn split(text: &str) -> Vec<Word> {
    text.unicode_word_indices()
        .map(|(start, word)| Word {
            folded: fold(word),
            at: start..start + word.len(),
        })
        .collect()
}

/// What a phrase looks for: words that follow each other on a line.
#[derive(Debug)]
pub struct Pattern(Vec<Part>);

#[derive(Debug)]
struct Part {
    folded: String,
    is_stem: bool,
}

impl Pattern {
    /// Reads a phrase; none when it has no word, or a star stands elsewhere than after a stem of
    /// three letters.
    pub fn parse(phrase: &str) -> Option<Self> {
        let mut parts = Vec::new();
        for typed in phrase.split_whitespace() {
            let (word, is_stem) = match typed.strip_suffix('*') {
                Some(stem) => (stem, true),
                None => (typed, false),
            };
            let words = split(word);
            let (last, before) = words.split_last()?;
            let is_short = is_stem && last.folded.chars().count() < STEM_LETTERS;
            let ends_in_sign = is_stem && last.at.end < word.len();
            if word.contains('*') || is_short || ends_in_sign {
                return None;
            }
            parts.extend(before.iter().map(|word| Part {
                folded: word.folded.clone(),
                is_stem: false,
            }));
            parts.push(Part {
                folded: last.folded.clone(),
                is_stem,
            });
        }
        (!parts.is_empty()).then_some(Self(parts))
    }

    /// Where it first stands in a text, of which these are the words.
    pub fn find(&self, text: &str, words: &[Word]) -> Option<Range<usize>> {
        words.windows(self.0.len()).find_map(|passage| {
            let is_it = self.0.iter().zip(passage).all(|(part, word)| {
                if part.is_stem {
                    word.folded.starts_with(&part.folded)
                } else {
                    word.folded == part.folded
                }
            });
            let (first, last) = (passage.first()?, passage.last()?);
            let whole = first.at.start..last.at.end;
            (is_it && !text[whole.clone()].contains('\n')).then_some(whole)
        })
    }
}

/// Small letters, put together where they were typed as a letter and a sign over it, and without
/// the marks that nobody sees.
fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for letter in word.chars().flat_map(char::to_lowercase) {
        match letter {
            '\u{ad}' | '\u{200b}' | '\u{200c}' | '\u{200d}' => {}
            '\u{30a}' | '\u{308}' | '\u{301}' | '\u{300}' => {
                let composed = folded.pop().map(|base| compose(base, letter));
                folded.extend(composed.into_iter().flatten().flatten());
            }
            letter => folded.push(letter),
        }
    }
    folded
}

/// A letter with a sign over it, as one where the Nordic languages have it.
fn compose(base: char, sign: char) -> [Option<char>; 2] {
    let one = match (base, sign) {
        ('a', '\u{30a}') => 'å',
        ('a', '\u{308}') => 'ä',
        ('o', '\u{308}') => 'ö',
        ('u', '\u{308}') => 'ü',
        ('e', '\u{301}') => 'é',
        ('e', '\u{300}') => 'è',
        ('o', '\u{300}') => 'ò',
        _ => return [Some(base), Some(sign)],
    };
    [Some(one), None]
}
