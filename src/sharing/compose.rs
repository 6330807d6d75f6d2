//! Putting a post together: disclosure first, then the caption, then the link.
//!
//! The law wants the disclosure where nobody can miss it, and a share without its link is none;
//! so when a text must be shortened, it is the caption that gives way.

use unicode_segmentation::UnicodeSegmentation;

use super::channel::{Channel, with_link};

/// A post as the reader will see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Composed {
    /// Disclosure and caption: what [`Channel::compose_url`] takes, which adds the link itself.
    pub words: String,
    /// The whole post, the link as its last paragraph: what is previewed and copied.
    pub text: String,
    /// How long the channel counts the whole post.
    pub length: usize,
    /// The channel's limit, if it has one that matters.
    pub limit: Option<usize>,
    /// Whether the post is within the limit.
    pub fits: bool,
}

/// Puts a post together as it stands, however long. Line endings become `\n`; empty parts leave
/// no empty lines.
pub fn compose(disclosure: Option<&str>, caption: &str, link: &str, channel: Channel) -> Composed {
    let caption = caption.replace("\r\n", "\n");
    let parts = [disclosure.unwrap_or_default().trim(), caption.trim()];
    let words = parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n");
    let text = with_link(&words, link);
    let length = channel.measure(&text);
    let limit = channel.limit();
    Composed {
        words,
        text,
        length,
        limit,
        fits: limit.is_none_or(|limit| length <= limit),
    }
}

/// A caption with those of the words at its end that do not stand in it yet, whatever their case.
pub fn append(caption: &str, words: &str) -> String {
    let caption = caption.trim_end();
    let lower = caption.to_lowercase();
    let known: Vec<&str> = lower.split_whitespace().collect();
    let new: Vec<&str> = words
        .split_whitespace()
        .filter(|word| !known.contains(&word.to_lowercase().as_str()))
        .collect();
    let parts = [caption.to_owned(), new.join(" ")];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("\n\n")
}

/// Like [`compose`], with the caption cut at a word (and `…`) until the post fits. Disclosure
/// and link stay whole; where these two alone are too long, the caption is gone and the post
/// says that it does not fit.
pub fn compose_to_fit(
    disclosure: Option<&str>,
    caption: &str,
    link: &str,
    channel: Channel,
) -> Composed {
    let whole = compose(disclosure, caption, link, channel);
    if whole.fits {
        return whole;
    }
    // Where a caption may end: after a word, or, in a first word that is too long by itself,
    // after any visible character. The longest that fits is found by halving.
    let caption = caption.trim();
    let words: Vec<usize> = caption
        .char_indices()
        .filter(|(_, c)| c.is_whitespace())
        .map(|(at, _)| at)
        .collect();
    let letters: Vec<usize> = caption
        .grapheme_indices(true)
        .map(|(at, _)| at)
        .skip(1)
        .collect();
    let shortened = |end: usize| {
        let kept =
            caption[..end].trim_end_matches(|c: char| c.is_whitespace() || ",;:–-".contains(c));
        compose(disclosure, &format!("{kept}…"), link, channel)
    };
    longest_that_fits(&words, shortened)
        .or_else(|| longest_that_fits(&letters, shortened))
        .unwrap_or_else(|| compose(disclosure, "", link, channel))
}

fn longest_that_fits(ends: &[usize], shortened: impl Fn(usize) -> Composed) -> Option<Composed> {
    let fitting = ends.partition_point(|end| shortened(*end).fits);
    let last = ends.get(fitting.checked_sub(1)?)?;
    Some(shortened(*last))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINK: &str = "https://go.example.no/s/AbCdEfGhIjK";

    #[test]
    fn the_disclosure_is_first_and_the_link_last() {
        let post = compose(
            Some("Reklame"),
            " Vi har åpent\r\ni helgen ",
            LINK,
            Channel::LinkedIn,
        );
        assert_eq!(post.words, "Reklame\n\nVi har åpent\ni helgen");
        assert_eq!(
            post.text,
            format!("Reklame\n\nVi har åpent\ni helgen\n\n{LINK}")
        );
        assert_eq!((post.limit, post.fits), (Some(3000), true));
        assert_eq!(compose(None, "", LINK, Channel::Copy).text, LINK);
        assert_eq!(
            compose(Some(" "), "Hei", LINK, Channel::Copy).text,
            format!("Hei\n\n{LINK}")
        );
    }

    #[test]
    fn the_length_is_the_channels_own() {
        let caption = "a".repeat(255);
        // 255 + an empty line + a link that counts 23.
        let x = compose(None, &caption, LINK, Channel::X);
        assert_eq!((x.length, x.fits), (280, true));
        let over = compose(None, &format!("{caption}a"), LINK, Channel::X);
        assert_eq!((over.length, over.fits), (281, false));
        let bluesky = compose(None, &caption, LINK, Channel::Bluesky);
        assert_eq!(bluesky.length, 255 + 2 + LINK.len());
    }

    #[test]
    fn disclosure_and_link_survive_every_cut() {
        let captions = [
            "Vi søker en lege som liker fjell, ".repeat(40),
            "👩‍⚕️".repeat(900),
            "sammenhengendeord".repeat(60),
            "kort".to_owned(),
            format!("x {}", "y".repeat(5000)),
        ];
        for &channel in Channel::ALL {
            for caption in &captions {
                let post = compose_to_fit(Some("Reklame"), caption, LINK, channel);
                assert!(post.fits, "{channel}: {} of {:?}", post.length, post.limit);
                assert!(post.words.starts_with("Reklame\n\n"), "{channel}");
                assert!(post.text.ends_with(LINK), "{channel}");
            }
        }
        let long = &captions[0];
        let post = compose_to_fit(Some("Reklame"), long, LINK, Channel::Bluesky);
        assert!(post.words.ends_with('…') && !post.words.ends_with(",…"));
        assert!(post.length > 280, "as much of the caption as fits stays");
    }

    #[test]
    fn too_long_a_disclosure_is_kept_and_told() {
        let disclosure = "Reklame ".repeat(50);
        let post = compose_to_fit(Some(&disclosure), "Hei", LINK, Channel::X);
        assert!(!post.fits);
        assert!(post.text.starts_with("Reklame") && post.text.ends_with(LINK));
    }
}
