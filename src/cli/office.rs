//! `forpost office …`: what hangs on the wall, as files for the printer.

use std::path::{Path, PathBuf, absolute};

use anyhow::Context;
use clap::{Args, Subcommand};

use super::serve::start_log;
use crate::app::App;
use crate::clock::Clock;
use crate::config::Config;
use crate::db;
use crate::mail::Transport;
use crate::office::model::{Paper, Size};
use crate::office::paper::{self, Asked};
use crate::office::print::{self, PrintError};
use crate::reports::ledger::Ledger;
use crate::texts::Lang;

/// What to print.
#[derive(Subcommand)]
pub(super) enum Office {
    /// The poster: channels, the frame in five lines, the contact
    Poster(Poster),
    /// The leaflet: advice to staff and leaders on one sheet, folded twice
    Leaflet(Sheet),
    /// The summary: the programme on one page, for the board
    Summary(Sheet),
}

#[derive(Args)]
pub(super) struct Poster {
    /// a4 or a3
    #[arg(long, value_name = "SIZE", default_value = "a4")]
    size: Size,
    #[command(flatten)]
    sheet: Sheet,
}

#[derive(Args)]
pub(super) struct Sheet {
    /// nb, da or en; the organisation's language otherwise
    #[arg(long, value_name = "LANGUAGE")]
    language: Option<Lang>,
    /// The PDF to write
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// Does it, on the database of the settings.
pub(super) fn run(config: Config, what: Office) -> anyhow::Result<()> {
    start_log("warn");
    let (paper, sheet, size) = match what {
        Office::Poster(poster) => (Paper::Poster, poster.sheet, poster.size),
        Office::Leaflet(sheet) => (Paper::Leaflet, sheet, Size::A4),
        Office::Summary(sheet) => (Paper::Summary, sheet, Size::A4),
    };
    let chromium =
        print::chromium(&config.office.chromium).ok_or(PrintError::NoChromium(paper.as_str()))?;
    let lang = sheet.language.unwrap_or(config.organisation.lang);
    let transport = Transport::new(&config.mail)?;
    let app = App::new(config, Clock::System, transport, false)?;
    let conn = &mut *app.db.get()?;
    db::migrate(conn)?;
    let asked = Asked { paper, lang, size };
    let data = paper::read(&app, conn, &Ledger::new(), asked, "./")?;
    let out = absolute(&sheet.out)?;
    in_a_folder(|folder| {
        let page = print::write_page(&app, conn, lang, data, folder)?;
        Ok(print::to_pdf(&chromium, &page, &out)?)
    })?;
    println!("{}", sheet.out.display());
    Ok(())
}

/// Works in a folder that is gone afterwards, whatever came of it.
fn in_a_folder(work: impl FnOnce(&Path) -> anyhow::Result<()>) -> anyhow::Result<()> {
    let chance: u64 = rand::random();
    let folder = std::env::temp_dir().join(format!("forpost-office-{chance:016x}"));
    std::fs::create_dir(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let done = work(&folder);
    std::fs::remove_dir_all(&folder)
        .with_context(|| format!("cannot remove {}", folder.display()))?;
    done
}
