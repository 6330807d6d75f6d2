//! What changed between two versions, word by word.

use serde::Serialize;
use similar::{ChangeTag, TextDiff};

/// What happened to a piece of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// It stands in both.
    Kept,
    /// It stands only in the later one.
    Added,
    /// It stands only in the earlier one.
    Removed,
}

/// A run of text with the same fate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// What happened to it.
    pub change: Change,
    /// The text, blanks and line breaks included.
    pub text: String,
}

/// The way from `before` to `after`: kept and added pieces put together are `after`, kept and
/// removed ones `before`. Where text was replaced, what was removed comes first.
pub fn difference(before: &str, after: &str) -> Vec<Piece> {
    let diff = TextDiff::from_words(before, after);
    let changes: Vec<(ChangeTag, &str)> = diff
        .iter_all_changes()
        .map(|change| (change.tag(), change.value()))
        .collect();
    let mut pieces = Vec::new();
    let (mut removed, mut added) = (String::new(), String::new());
    for (at, &(tag, text)) in changes.iter().enumerate() {
        match tag {
            ChangeTag::Delete => removed.push_str(text),
            ChangeTag::Insert => added.push_str(text),
            // A blank between two changed words belongs to the change: a replaced phrase is
            // read as a phrase, not as a ladder of single words.
            ChangeTag::Equal if is_bridge(&changes, at, &removed, &added) => {
                removed.push_str(text);
                added.push_str(text);
            }
            ChangeTag::Equal => {
                push(&mut pieces, Change::Removed, std::mem::take(&mut removed));
                push(&mut pieces, Change::Added, std::mem::take(&mut added));
                push(&mut pieces, Change::Kept, text.to_owned());
            }
        }
    }
    push(&mut pieces, Change::Removed, removed);
    push(&mut pieces, Change::Added, added);
    pieces
}

/// Whether the kept piece at `at` is a blank on one line, with a change on both sides of it.
fn is_bridge(changes: &[(ChangeTag, &str)], at: usize, removed: &str, added: &str) -> bool {
    let (_, text) = changes[at];
    let next_is_change = changes
        .get(at + 1)
        .is_some_and(|(tag, _)| *tag != ChangeTag::Equal);
    text.chars().all(|c| c == ' ') && !(removed.is_empty() && added.is_empty()) && next_is_change
}

fn push(pieces: &mut Vec<Piece>, change: Change, text: String) {
    if text.is_empty() {
        return;
    }
    match pieces.last_mut() {
        Some(last) if last.change == change => last.text.push_str(&text),
        _ => pieces.push(Piece { change, text }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(before: &str, after: &str) -> String {
        difference(before, after)
            .into_iter()
            .map(|piece| match piece.change {
                Change::Kept => piece.text,
                Change::Added => format!("+{}+", piece.text),
                Change::Removed => format!("-{}-", piece.text),
            })
            .collect()
    }

    #[test]
    fn a_replaced_phrase_is_one_change() {
        assert_eq!(
            marked("Spør lederen din først.", "Spør en kollega først."),
            "Spør -lederen din-+en kollega+ først."
        );
        assert_eq!(marked("Likt", "Likt"), "Likt");
        assert_eq!(marked("", "Nytt her"), "+Nytt her+");
        assert_eq!(marked("Borte nå", ""), "-Borte nå-");
    }

    #[test]
    fn both_versions_can_be_read_out_of_the_pieces() {
        let before = "# Tenk deg om\n\n- Del det du **liker**.\n- Spør når du lurer.\n";
        let after = "# Tenk deg om\n\n- Del det du vet.\n\nDet er frivillig, hele veien.\n";
        let pieces = difference(before, after);
        let side = |gone: Change| {
            pieces
                .iter()
                .filter(|piece| piece.change != gone)
                .map(|piece| piece.text.as_str())
                .collect::<String>()
        };
        assert_eq!(side(Change::Added), before);
        assert_eq!(side(Change::Removed), after);
    }
}
