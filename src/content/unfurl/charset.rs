//! From bytes to text, as browsers do it: byte order mark, header, `<meta>`, then a guess.

use std::borrow::Cow;
use std::sync::LazyLock;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use regex::bytes::Regex;

/// How far into the page a `<meta>` charset is looked for, in bytes.
const SNIFF_BYTES: usize = 4096;

/// Both `<meta charset=…>` and `<meta http-equiv=… content="…; charset=…">`.
static META: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r#"(?i-u)<meta[^>]{0,400}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([a-z0-9_:.\-]{2,40})"#)
        .ok()
});

/// Decodes a page; bytes that fit no character become U+FFFD.
pub(super) fn decode<'a>(body: &'a [u8], content_type: Option<&str>) -> Cow<'a, str> {
    let encoding = content_type
        .and_then(from_header)
        .or_else(|| from_meta(body))
        .unwrap_or_else(|| guess(body));
    // `decode` lets a byte order mark overrule, as the standard asks.
    let (text, _, _) = encoding.decode(body);
    text
}

fn from_header(content_type: &str) -> Option<&'static Encoding> {
    content_type.split(';').skip(1).find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        if !name.trim().eq_ignore_ascii_case("charset") {
            return None;
        }
        let label = value.trim().trim_matches(['"', '\'']);
        Encoding::for_label(label.as_bytes())
    })
}

fn from_meta(body: &[u8]) -> Option<&'static Encoding> {
    let start = &body[..body.len().min(SNIFF_BYTES)];
    let label = META.as_ref()?.captures(start)?.get(1)?;
    let encoding = Encoding::for_label(label.as_bytes())?;
    // A tag that could be read byte by byte is not in UTF-16, whatever it says.
    Some(if encoding == UTF_16LE || encoding == UTF_16BE {
        UTF_8
    } else {
        encoding
    })
}

/// Undeclared pages are UTF-8 today and windows-1252 if they are old. The last bytes are left
/// out of the test: a page cut at the size cap may end within a character.
fn guess(body: &[u8]) -> &'static Encoding {
    match std::str::from_utf8(body) {
        Ok(_) => UTF_8,
        Err(error) if error.valid_up_to() + 4 > body.len() => UTF_8,
        Err(_) => WINDOWS_1252,
    }
}
