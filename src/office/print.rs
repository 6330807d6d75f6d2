//! A paper as a page that stands by itself in a folder, with all it needs beside it, and that
//! page as a PDF, by whichever Chromium is on the machine.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use super::store;
use crate::app::App;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::texts::Lang;
use crate::web::asset;

/// Style sheets of a paper.
const STYLES: [&str; 2] = ["forpost.css", "office.css"];

/// What Chromium is called, here and there.
const NAMES: [&str; 5] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
];

/// Why there is no PDF.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// No Chromium where it was looked for.
    #[error(
        "no Chromium on this machine: install it (apt install chromium), name it in the setting office.chromium, or print the page /office/{0} from a browser"
    )]
    NoChromium(&'static str),
    /// Chromium could not be started.
    #[error("{0} cannot be started: {1}")]
    Start(PathBuf, #[source] std::io::Error),
    /// Chromium ended without writing a PDF.
    #[error("{0} wrote no PDF: {1}")]
    Nothing(PathBuf, String),
}

/// Writes the page that holds `data` (see [`super::paper::read`]) into `folder`; answers the file.
///
/// # Errors
/// When the folder cannot be written to.
pub fn write_page(
    app: &App,
    conn: &mut Conn,
    lang: Lang,
    mut data: Value,
    folder: &Path,
) -> Result<PathBuf> {
    let page = json!({ "lang": lang, "org": app.config.organisation.name, "asset": "." });
    if let Some(fields) = data.as_object_mut() {
        fields.insert("page".to_owned(), page);
    }
    let look = store::look(conn)?;
    let put =
        |name: &str, bytes: &[u8]| fs::write(folder.join(name), bytes).map_err(Error::internal);
    for name in STYLES {
        put(name, &asset(name)?)?;
    }
    put("look.css", look.stylesheet()?.as_bytes())?;
    if let Some(logo) = look.logo {
        fs::create_dir(folder.join("look")).map_err(Error::internal)?;
        // Without an ending: Chromium knows a picture by its first bytes.
        put("look/logo", &logo)?;
    }
    let html = app.templates.render(lang, "office/print", data)?;
    put("paper.html", html.as_bytes())?;
    Ok(folder.join("paper.html"))
}

/// The Chromium to print with: `setting`, a name or a path, or where that is empty the first that
/// is found.
pub fn chromium(setting: &str) -> Option<PathBuf> {
    let names: &[&str] = if setting.is_empty() {
        &NAMES
    } else {
        &[setting]
    };
    let path = env::var_os("PATH").unwrap_or_default();
    names.iter().find_map(|name| found(name, &path))
}

fn found(name: &str, path: &OsStr) -> Option<PathBuf> {
    let given = Path::new(name);
    if given.components().count() > 1 {
        return given.is_file().then(|| given.to_owned());
    }
    let mut folders = env::split_paths(path).map(|folder| folder.join(name));
    folders.find(|file| file.is_file())
}

/// Prints the page in the file `page` to the file `out`. What Chromium keeps goes into the folder
/// of the page.
///
/// # Errors
/// [`PrintError`] when it cannot be started, or writes nothing.
pub fn to_pdf(chromium: &Path, page: &Path, out: &Path) -> Result<(), PrintError> {
    let mut command = Command::new(chromium);
    command
        .args(["--headless", "--disable-gpu", "--no-first-run"])
        .args(["--disable-background-networking", "--no-pdf-header-footer"]);
    if is_root() {
        // Its sandbox does not work for root. The page is ours and has no script.
        command.arg("--no-sandbox");
    }
    if let Some(folder) = page.parent() {
        let profile = folder.join("profile");
        command.arg(format!("--user-data-dir={}", profile.display()));
    }
    let done = command
        .arg(format!("--print-to-pdf={}", out.display()))
        .arg(format!("file://{}", page.display()))
        .stdin(Stdio::null())
        .output()
        .map_err(|error| PrintError::Start(chromium.to_owned(), error))?;
    let has_pages = fs::metadata(out).is_ok_and(|file| file.len() > 0);
    if done.status.success() && has_pages {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&done.stderr);
    let last = said.lines().last().unwrap_or_default().to_owned();
    Err(PrintError::Nothing(chromium.to_owned(), last))
}

fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_found_by_name_or_by_path() {
        let path = OsStr::new("/nowhere:/bin");
        assert_eq!(found("sh", path), Some(PathBuf::from("/bin/sh")));
        assert_eq!(found("/bin/sh", OsStr::new("")), Some("/bin/sh".into()));
        assert_eq!(found("no-such-program", path), None);
        assert_eq!(found("/bin/no-such-program", path), None);
    }
}
