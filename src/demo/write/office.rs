//! What hangs on the company's walls.

use rand::RngExt;

use super::Written;
use crate::access::Role;
use crate::db::{self, Conn};
use crate::demo::story::Story;
use crate::error::{Error, Result};
use crate::office::model::ChannelsDraft;
use crate::office::screens::model::ScreenDraft;
use crate::office::screens::verbs as screens;
use crate::office::verbs as office;
use crate::sharing::model::{Extra, ExtraConsent};
use crate::sharing::store::consents;
use crate::texts::Lang;

/// Where the company itself is to be found: network, name there, address.
const CHANNELS: [[&str; 3]; 4] = [
    [
        "LinkedIn",
        "Havlun",
        "https://www.linkedin.com/company/havlun",
    ],
    ["Instagram", "@havlun", "https://www.instagram.com/havlun"],
    [
        "Bluesky",
        "@havlun.example",
        "https://bsky.app/profile/havlun.example",
    ],
    ["Nettstedet", "havlun.example", "https://www.havlun.example"],
];
/// Where a screen hangs.
const SCREEN: &str = "Resepsjonen i Bergen";
/// Part of the ambassadors who like to be named there.
const NAMED: f64 = 0.4;

pub(super) fn write(conn: &mut Conn, story: &Story, written: &Written) -> Result<()> {
    let comms = story
        .staff
        .iter()
        .position(|m| m.roles.contains(&Role::Comms));
    let editor = comms.map(|at| written.people[at]).ok_or(Error::NotFound)?;
    let today = story.period.first;
    let rows = CHANNELS.map(|row| row.map(str::to_owned)).to_vec();
    office::change_channels(conn, &ChannelsDraft { rows }, editor, today)?;
    let screen = ScreenDraft {
        name: SCREEN.to_owned(),
        lang: Lang::Nb,
    };
    screens::make(conn, &screen, editor, today)?;
    let mut rng = story.chance(0x5c4e);
    db::write(conn, |conn| {
        for ambassador in &story.ambassadors {
            if rng.random_bool(NAMED) {
                let consent = ExtraConsent {
                    person_id: written.people[ambassador.person],
                    extra: Extra::NamedOnScreens,
                    since: ambassador.joined,
                };
                consents::insert(conn, &consent)?;
            }
        }
        Ok(())
    })
}
