//! What the organisation's papers and screens are made of: its look, its channels, the frame in
//! five lines.

use std::collections::BTreeMap;

use diesel::prelude::*;
use serde::Serialize;
use url::Url;

use super::colour::{Colour, WHITE};
use crate::content::picture::Picture;
use crate::db::schema::{frame_lines, looks, official_channels};
use crate::error::{Error, Fields, Message, Result};
use crate::texts::{Lang, Texts};

/// The colour of papers and screens until the organisation has chosen its own.
pub const USUAL_ACCENT: &str = "#0e3038";
/// Lines of the frame on the wall, and letters in each: what can be read in passing.
pub const LINES: usize = 5;
/// See [`LINES`].
pub const LINE_CHARS: usize = 80;
/// Channels that a poster has room for.
pub const CHANNELS: usize = 6;
/// The longest name of a channel, in characters.
pub const NAME_CHARS: usize = 24;
/// The longest handle, in characters.
pub const HANDLE_CHARS: usize = 40;
/// The longest address, in characters: a longer one makes a code that a phone cannot read from
/// where people stand.
const ADDRESS_CHARS: usize = 150;
/// What a colour needs against white paper to be seen as a line or a large letter.
const LEAST_CONTRAST: f64 = 3.0;

text_enum! {
    /// What can be printed.
    Paper {
        /// The channels, the frame, the contact; for the wall.
        Poster = "poster",
        /// Advice to staff and to leaders; one sheet, folded twice.
        Leaflet = "leaflet",
        /// The programme on one page; for the board.
        Summary = "summary",
    }
}

text_enum! {
    /// How large a poster is.
    Size {
        /// 210 × 297 mm.
        A4 = "a4",
        /// 297 × 420 mm.
        A3 = "a3",
    }
}

/// The organisation's look.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = looks)]
pub struct Look {
    /// Always 1.
    pub id: i32,
    /// Its colour, as `#rrggbb`.
    pub accent: String,
    /// `image/jpeg` or `image/png`, where there is a logo.
    pub logo_type: Option<String>,
    /// The logo, re-encoded by us.
    pub logo: Option<Vec<u8>>,
}

impl Default for Look {
    fn default() -> Self {
        Self {
            id: 1,
            accent: USUAL_ACCENT.to_owned(),
            logo_type: None,
            logo: None,
        }
    }
}

impl Look {
    /// The style sheet that brings the colour, and what is written on it, to papers and screens.
    ///
    /// # Errors
    /// Only if the colour that was kept is none.
    pub fn stylesheet(&self) -> Result<String> {
        let accent: Colour = self.accent.parse().map_err(Error::internal)?;
        let ink = accent.ink();
        Ok(format!(":root {{ --own: {accent}; --own-ink: {ink}; }}\n"))
    }
}

/// A look as it is chosen.
#[derive(Clone, Debug)]
pub struct LookDraft {
    /// The colour, as typed.
    pub accent: String,
    /// A new logo.
    pub logo: Option<Picture>,
    /// Whether the logo that is there goes.
    pub removes_logo: bool,
}

impl LookDraft {
    /// Notes beside `accent` what is no colour, or cannot be seen on paper.
    pub fn check(&self, fields: &mut Fields) {
        match self.accent.parse::<Colour>() {
            Err(_) => fields.add("accent", Message::new("office-look-no-colour")),
            Ok(colour) if colour.contrast(WHITE) < LEAST_CONTRAST => {
                fields.add("accent", Message::new("office-look-too-light"));
            }
            Ok(_) => {}
        }
    }
}

/// One of the organisation's own channels.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, Serialize)]
#[diesel(table_name = official_channels)]
pub struct OfficialChannel {
    /// Its place on the poster, from 0.
    pub position: i32,
    /// Name of the network or site.
    pub name: String,
    /// What the organisation is called there.
    pub handle: String,
    /// Where it is (http or https).
    pub address: String,
}

/// The channels as they are typed, row by row; a row without a word in it is none.
#[derive(Clone, Debug, Default)]
pub struct ChannelsDraft {
    /// Name, handle and address of each row.
    pub rows: Vec<[String; 3]>,
}

impl ChannelsDraft {
    /// The rows that hold something, in their order.
    ///
    /// # Errors
    /// `Invalid` beside `name_…`, `handle_…` and `address_…`, with the number of the row from 0.
    pub fn checked(&self) -> Result<Vec<OfficialChannel>> {
        let mut fields = Fields::new();
        let mut channels = Vec::new();
        for (at, [name, handle, address]) in self.rows.iter().take(CHANNELS).enumerate() {
            if [name, handle, address].iter().all(|text| text.is_empty()) {
                continue;
            }
            let beside = |what: &str| format!("{what}_{at}");
            fields.check(name.is_empty(), &beside("name"), "office-channel-nameless");
            check_length(&mut fields, &beside("name"), name, NAME_CHARS);
            check_length(&mut fields, &beside("handle"), handle, HANDLE_CHARS);
            check_length(&mut fields, &beside("address"), address, ADDRESS_CHARS);
            let is_site = Url::parse(address)
                .is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
            fields.check(!is_site, &beside("address"), "office-channel-no-address");
            channels.push(OfficialChannel {
                position: i32::try_from(channels.len()).map_err(Error::internal)?,
                name: name.clone(),
                handle: handle.clone(),
                address: address.clone(),
            });
        }
        fields.into_result()?;
        Ok(channels)
    }
}

fn check_length(fields: &mut Fields, field: &str, text: &str, limit: usize) {
    if text.chars().count() > limit {
        let message = Message::new("office-too-long").with("limit", limit);
        fields.add(field, message);
    }
}

/// The frame in lines, in one language.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = frame_lines)]
pub struct FrameLines {
    /// The language.
    pub lang: Lang,
    /// The lines, one a line.
    pub body: String,
}

impl FrameLines {
    /// The lines that we wrote.
    pub fn shipped(texts: &Texts, lang: Lang) -> Self {
        let line = |number: usize| texts.text(lang, &format!("office-line-{number}"));
        Self {
            lang,
            body: (1..=LINES).map(line).collect::<Vec<_>>().join("\n"),
        }
    }

    /// The form's name for a language's lines.
    pub fn field(lang: Lang) -> String {
        format!("lines_{lang}")
    }

    /// Each line by itself.
    pub fn lines(&self) -> Vec<&str> {
        self.body.lines().collect()
    }
}

/// The frame in lines as it is typed, by language.
#[derive(Clone, Debug, Default)]
pub struct FrameDraft {
    /// Lines, one a line; empty stands for the shipped ones.
    pub bodies: BTreeMap<Lang, String>,
}

impl FrameDraft {
    /// What differs from the shipped lines, without blanks and empty lines.
    ///
    /// # Errors
    /// `Invalid` beside `lines_…`: more than [`LINES`], or one longer than [`LINE_CHARS`].
    pub fn checked(&self, texts: &Texts) -> Result<Vec<FrameLines>> {
        let mut fields = Fields::new();
        let mut own = Vec::new();
        for (&lang, body) in &self.bodies {
            let lines: Vec<&str> = body.lines().map(str::trim).collect();
            let lines: Vec<&str> = lines.into_iter().filter(|line| !line.is_empty()).collect();
            let field = FrameLines::field(lang);
            if lines.len() > LINES {
                let message = Message::new("office-frame-too-many").with("limit", LINES);
                fields.add(&field, message);
            }
            if lines.iter().any(|line| line.chars().count() > LINE_CHARS) {
                let message = Message::new("office-frame-too-long").with("limit", LINE_CHARS);
                fields.add(&field, message);
            }
            let written = FrameLines {
                lang,
                body: lines.join("\n"),
            };
            if !lines.is_empty() && written != FrameLines::shipped(texts, lang) {
                own.push(written);
            }
        }
        fields.into_result()?;
        Ok(own)
    }
}
