//! The pages of the office.

mod channels;
mod frame;
mod look;
mod papers;

use actix_web::HttpResponse;
use serde_json::{Value, json};

pub use channels::{channels_page, save_channels};
pub use frame::{frame_page, save_frame};
pub use look::{logo, look_page, save_look, stylesheet};
pub(in crate::office) use papers::languages;
pub use papers::{leaflet, poster, summary};

use crate::access::{Access, Role};
use crate::error::Result;
use crate::web::Ctx;

const ALL: Access = Access::Roles(&[Role::Comms, Role::Hr, Role::Leader, Role::Admin]);
const READERS: Access = Access::Roles(&[Role::Comms, Role::Hr, Role::Leader]);
const EDITORS: Access = Access::Roles(&[Role::Comms, Role::Hr]);
const KEEPERS: Access = Access::Roles(&[Role::Comms, Role::Admin]);

/// What can be hung up: address, name in the texts, who may enter.
const PAPERS: &[(&str, &str, Access)] = &[
    ("/office/poster", "poster", ALL),
    ("/office/leaflet", "leaflet", ALL),
    ("/digest/printable", "weekly", READERS),
    ("/office/summary", "summary", EDITORS),
    ("/office/screens", "screens", KEEPERS),
];

/// What is decided about all of it.
const CHOICES: &[(&str, &str, Access)] = &[
    ("/office/look", "look", KEEPERS),
    ("/office/channels", "channels", KEEPERS),
    ("/office/frame", "frame", KEEPERS),
];

/// `GET /office`: everything that can be hung up, as far as the reader may enter there.
pub async fn front(ctx: Ctx) -> Result<HttpResponse> {
    let roles = &ctx.me()?.roles;
    let open = |lines: &[(&str, &str, Access)]| -> Vec<Value> {
        lines
            .iter()
            .filter(|(_, _, access)| access.admits(Some(roles)))
            .map(|(href, name, _)| json!({ "href": href, "name": name }))
            .collect()
    };
    let data = json!({ "papers": open(PAPERS), "choices": open(CHOICES) });
    ctx.page("office/front", "office-title", data)
}
