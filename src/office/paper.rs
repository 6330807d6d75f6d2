//! What stands on the papers: the same for the page that shows them and for the file that is
//! printed.

use serde_json::{Value, json};

use super::model::{OfficialChannel, Paper, Size};
use super::{store, summary};
use crate::app::App;
use crate::db::Conn;
use crate::error::Result;
use crate::policy::contact::store as contact;
use crate::reports::ledger::Ledger;
use crate::texts::Lang;
use crate::web::Qr;

/// Pieces of advice, for each of the two that get some.
const ADVICE: usize = 10;

/// A paper that is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// Which.
    pub paper: Paper,
    /// In which language.
    pub lang: Lang,
    /// How large; posters only.
    pub size: Size,
}

/// What its template needs. `root` is where look and logo are found: `/`, or `./` beside a file.
///
/// # Errors
/// Only what the database has.
pub fn read(
    app: &App,
    conn: &mut Conn,
    ledger: &Ledger,
    asked: Asked,
    root: &str,
) -> Result<Value> {
    let mut data = match asked.paper {
        Paper::Poster | Paper::Leaflet => hung_up(app, conn, asked.lang)?,
        Paper::Summary => summary::read(app, conn, ledger, asked.lang)?,
    };
    data["paper"] = json!(asked.paper);
    data["size"] = json!(asked.size);
    data["root"] = json!(root);
    Ok(data)
}

/// What stands on a poster or a leaflet.
fn hung_up(app: &App, conn: &mut Conn, lang: Lang) -> Result<Value> {
    let look = store::look(conn)?;
    let lines = store::frame_lines(conn, app.texts(), lang)?;
    let channels = store::channels(conn)?;
    // Name and how to reach it; whose account it is, is nobody's business on a wall.
    let contact = contact::current(conn)?
        .map(|contact| json!({ "name": contact.name, "reach": contact.reach }));
    let frame = format!("{}/policy", app.config.base());
    let advice: Vec<usize> = (1..=ADVICE).collect();
    Ok(json!({
        "has_logo": look.logo.is_some(),
        "lines": lines.lines(),
        "channels": channels.iter().map(channel).collect::<Result<Vec<_>>>()?,
        "contact": contact,
        "frame_code": Qr::new(&frame)?,
        "frame_address": frame.split_once("://").map_or(frame.as_str(), |(_, rest)| rest),
        "staff": advice.chunks(ADVICE / 2).collect::<Vec<_>>(),
        "leaders": advice,
    }))
}

fn channel(channel: &OfficialChannel) -> Result<Value> {
    Ok(json!({
        "name": channel.name,
        "handle": channel.handle,
        "address": channel.address,
        "code": Qr::new(&channel.address)?,
    }))
}
