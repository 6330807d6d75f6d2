//! The channels a person can share to: how long a text each takes, and the address that opens
//! its compose page.
//!
//! Nothing is posted for anyone: the address opens the network's own page with what it lets us
//! prefill, and the person presses the button there.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use unicode_segmentation::UnicodeSegmentation;
use url::{Host, Url};

/// Everything but the unreserved characters of RFC 3986.
const VALUE: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

text_enum! {
    /// Where a share goes, in the order in which channels are offered.
    Channel {
        /// LinkedIn.
        LinkedIn = "linkedin",
        /// Facebook.
        Facebook = "facebook",
        /// X, once Twitter.
        X = "x",
        /// Bluesky.
        Bluesky = "bluesky",
        /// Any Mastodon server.
        Mastodon = "mastodon",
        /// Threads.
        Threads = "threads",
        /// WhatsApp.
        WhatsApp = "whatsapp",
        /// Telegram.
        Telegram = "telegram",
        /// Reddit.
        Reddit = "reddit",
        /// Xing.
        Xing = "xing",
        /// A mail in the person's own mail program.
        Email = "email",
        /// The share sheet of the phone (Web Share).
        Device = "device",
        /// Copied, and pasted wherever the person likes.
        Copy = "copy",
    }
}

impl Channel {
    /// The longest post, in the units of [`Channel::measure`]; `None` where nobody reaches it.
    /// Mastodon's is the usual one: a server may allow more.
    pub fn limit(self) -> Option<usize> {
        match self {
            Self::LinkedIn => Some(3_000),
            Self::Facebook => Some(63_206),
            Self::X => Some(280),
            Self::Bluesky => Some(300),
            Self::Mastodon | Self::Threads => Some(500),
            Self::Telegram => Some(4_096),
            Self::WhatsApp
            | Self::Reddit
            | Self::Xing
            | Self::Email
            | Self::Device
            | Self::Copy => None,
        }
    }

    /// Whether people follow each other there, and a post shows what came of it.
    pub fn has_followers(self) -> bool {
        match self {
            Self::LinkedIn
            | Self::Facebook
            | Self::X
            | Self::Bluesky
            | Self::Mastodon
            | Self::Threads
            | Self::Telegram
            | Self::Reddit
            | Self::Xing => true,
            Self::WhatsApp | Self::Email | Self::Device | Self::Copy => false,
        }
    }

    /// Whether the opened page has the text in place. Where not, the person copies it first.
    pub fn takes_text(self) -> bool {
        match self {
            Self::X
            | Self::Bluesky
            | Self::Mastodon
            | Self::Threads
            | Self::WhatsApp
            | Self::Telegram
            | Self::Email
            | Self::Device => true,
            Self::LinkedIn | Self::Facebook | Self::Reddit | Self::Xing | Self::Copy => false,
        }
    }

    /// Whether the person must name a server first.
    pub fn needs_instance(self) -> bool {
        self == Self::Mastodon
    }

    /// How long the network counts a text: visible characters (graphemes); on X and Mastodon a
    /// link counts 23 whatever its length, and on X an emoji or a character of a wide script two.
    pub fn measure(self, text: &str) -> usize {
        text.split_inclusive(char::is_whitespace)
            .map(|word| match self.link_length() {
                Some(fixed) if is_link(word) => {
                    let space = word.len() - word.trim_end().len();
                    fixed + usize::from(space > 0)
                }
                _ => word.graphemes(true).map(|one| self.weight(one)).sum(),
            })
            .sum()
    }

    /// How long every link counts, where that is not its own length.
    pub fn link_length(self) -> Option<usize> {
        matches!(self, Self::X | Self::Mastodon).then_some(23)
    }

    fn weight(self, grapheme: &str) -> usize {
        if self != Self::X {
            return 1;
        }
        // The ranges X counts as one; everything else is two, an emoji sequence as a whole too.
        let light =
            |c: char| matches!(u32::from(c), 0..=4351 | 8192..=8205 | 8208..=8223 | 8242..=8247);
        if grapheme.chars().all(light) { 1 } else { 2 }
    }

    /// The address that opens the network's compose page.
    ///
    /// `text` comes without the link: this puts the link where the network wants it. `title` is
    /// the subject of a mail and the headline on Reddit. `instance` is the person's Mastodon
    /// server as given by [`instance_host`]. `None` for the share sheet and copying, which have
    /// no page, and for Mastodon without a valid server.
    pub fn compose_url(
        self,
        text: &str,
        url: &Url,
        title: &str,
        instance: Option<&str>,
    ) -> Option<String> {
        let link = encode(url.as_str());
        let words = encode(text);
        let both = encode(&with_link(text, url.as_str()));
        let address = match self {
            Self::LinkedIn => {
                format!("https://www.linkedin.com/sharing/share-offsite/?url={link}")
            }
            Self::Facebook => format!("https://www.facebook.com/sharer/sharer.php?u={link}"),
            Self::X => format!("https://x.com/intent/post?text={words}&url={link}"),
            Self::Bluesky => format!("https://bsky.app/intent/compose?text={both}"),
            Self::Mastodon => {
                let host = instance.and_then(instance_host)?;
                format!("https://{host}/share?text={both}")
            }
            Self::Threads => {
                format!("https://www.threads.com/intent/post?text={words}&url={link}")
            }
            Self::WhatsApp => format!("https://wa.me/?text={both}"),
            Self::Telegram => format!("https://t.me/share/url?url={link}&text={words}"),
            Self::Reddit => {
                let title = encode(title);
                format!("https://www.reddit.com/submit?url={link}&title={title}")
            }
            Self::Xing => format!("https://www.xing.com/spi/shares/new?url={link}"),
            Self::Email => {
                // A subject is one line, and RFC 6068 wants CRLF between the lines of a body.
                let subject = encode(&title.split_whitespace().collect::<Vec<_>>().join(" "));
                let body = both.replace("%0A", "%0D%0A");
                format!("mailto:?subject={subject}&body={body}")
            }
            Self::Device | Self::Copy => return None,
        };
        Some(address)
    }
}

/// The text with its link as the last paragraph.
pub fn with_link(text: &str, link: &str) -> String {
    if text.is_empty() {
        link.to_owned()
    } else {
        format!("{text}\n\n{link}")
    }
}

/// The host name of a Mastodon server from what a person types: `snabelen.no`,
/// `https://snabelen.no/@kari` or `@kari@snabelen.no`. Lower case, international names in their
/// ASCII form. `None` for anything else: addresses of machines, ports, one-word names.
pub fn instance_host(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let name = match typed.strip_prefix("https://") {
        Some(rest) => rest.split(['/', '?', '#']).next().unwrap_or_default(),
        None => typed.trim_start_matches('@'),
    };
    let name = name.rsplit('@').next().unwrap_or_default();
    let Ok(Host::Domain(host)) = Host::parse(name) else {
        return None;
    };
    let label_is_sound = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    let sound = host.len() <= 253 && host.contains('.') && host.split('.').all(label_is_sound);
    sound.then_some(host)
}

fn is_link(word: &str) -> bool {
    let word = word.trim();
    ["https://", "http://"].iter().any(|scheme| {
        word.strip_prefix(scheme)
            .is_some_and(|rest| !rest.is_empty())
    })
}

fn encode(value: &str) -> String {
    // Forms send CRLF; networks count lines in LF.
    utf8_percent_encode(&value.replace("\r\n", "\n"), VALUE).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(channel: Channel, text: &str, instance: Option<&str>) -> Option<String> {
        let url = Url::parse("https://go.example.no/s/aB3?x=1&y=å").unwrap();
        channel.compose_url(text, &url, "Vi søker\nlege & venn", instance)
    }

    #[test]
    fn ids_go_both_ways() {
        for &channel in Channel::ALL {
            assert_eq!(channel.as_str().parse(), Ok(channel));
        }
        assert!("LinkedIn".parse::<Channel>().is_err());
        assert!("instagram".parse::<Channel>().is_err());
    }

    #[test]
    fn compose_pages_open_with_what_they_take() {
        let link = "https%3A%2F%2Fgo.example.no%2Fs%2FaB3%3Fx%3D1%26y%3D%25C3%25A5";
        let words = "Bl%C3%A5b%C3%A6r%20%26%20fl%C3%B8te%0A%2380%20%25";
        let table = [
            (
                Channel::LinkedIn,
                format!("https://www.linkedin.com/sharing/share-offsite/?url={link}"),
            ),
            (
                Channel::Facebook,
                format!("https://www.facebook.com/sharer/sharer.php?u={link}"),
            ),
            (
                Channel::X,
                format!("https://x.com/intent/post?text={words}&url={link}"),
            ),
            (
                Channel::Bluesky,
                format!("https://bsky.app/intent/compose?text={words}%0A%0A{link}"),
            ),
            (
                Channel::Mastodon,
                format!("https://snabelen.no/share?text={words}%0A%0A{link}"),
            ),
            (
                Channel::Threads,
                format!("https://www.threads.com/intent/post?text={words}&url={link}"),
            ),
            (
                Channel::WhatsApp,
                format!("https://wa.me/?text={words}%0A%0A{link}"),
            ),
            (
                Channel::Telegram,
                format!("https://t.me/share/url?url={link}&text={words}"),
            ),
            (
                Channel::Reddit,
                format!(
                    "https://www.reddit.com/submit?url={link}&title=Vi%20s%C3%B8ker%0Alege%20%26%20venn"
                ),
            ),
            (
                Channel::Xing,
                format!("https://www.xing.com/spi/shares/new?url={link}"),
            ),
        ];
        for (channel, expected) in table {
            let opened = open(channel, "Blåbær & fløte\n#80 %", Some("snabelen.no"));
            assert_eq!(opened.as_deref(), Some(expected.as_str()));
            Url::parse(&expected).unwrap();
        }
        assert_eq!(open(Channel::Device, "x", None), None);
        assert_eq!(open(Channel::Copy, "x", None), None);
    }

    #[test]
    fn a_mail_has_one_subject_line_and_crlf_in_its_body() {
        for text in ["en\nto", "en\r\nto"] {
            let mail = open(Channel::Email, text, None).unwrap();
            assert_eq!(
                mail,
                "mailto:?subject=Vi%20s%C3%B8ker%20lege%20%26%20venn&body=en%0D%0Ato%0D%0A%0D%0A\
                 https%3A%2F%2Fgo.example.no%2Fs%2FaB3%3Fx%3D1%26y%3D%25C3%25A5"
            );
        }
    }

    #[test]
    fn a_mastodon_server_is_a_host_name_and_nothing_else() {
        for (typed, expected) in [
            ("snabelen.no", Some("snabelen.no")),
            (" Mastodon.Social ", Some("mastodon.social")),
            ("https://snabelen.no/@kari", Some("snabelen.no")),
            ("@kari@snabelen.no", Some("snabelen.no")),
            ("blåbær.no", Some("xn--blbr-roah.no")),
            ("localhost", None),
            ("127.0.0.1", None),
            ("[::1]", None),
            ("snabelen.no:8443", None),
            ("snabelen.no/share?x=", None),
            ("evil.example#.snabelen.no", None),
            ("javascript:alert(1)", None),
            ("http://snabelen.no", None),
            ("-a.no", None),
            ("a..no", None),
            ("", None),
        ] {
            assert_eq!(instance_host(typed).as_deref(), expected, "{typed}");
        }
        assert_eq!(open(Channel::Mastodon, "x", None), None);
        assert_eq!(open(Channel::Mastodon, "x", Some("evil/x")), None);
    }

    #[test]
    fn lengths_are_counted_as_the_network_does() {
        let link = "https://go.example.no/s/abcdefghijklmnop";
        for (channel, text, expected) in [
            (Channel::X, "blåbær", 6),
            (Channel::X, "👨‍👩‍👧‍👦 a", 4),
            (Channel::Bluesky, "👨‍👩‍👧‍👦 a", 3),
            (Channel::X, "日本", 4),
            (Channel::Mastodon, "日本", 2),
            (Channel::X, &format!("se {link}"), 3 + 23),
            (Channel::Mastodon, &format!("{link} her"), 23 + 4),
            (Channel::Bluesky, &format!("se {link}"), 3 + 40),
            (Channel::Threads, "e\u{301}\n", 2),
            (Channel::Copy, "", 0),
        ] {
            assert_eq!(channel.measure(text), expected, "{channel} {text}");
        }
    }
}
