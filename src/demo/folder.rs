//! The folder that a demo lives in: its database, its mail, and a marker that says what it is,
//! so that the same demo can be opened again and nobody's files are mistaken for one.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// The marker's name.
const MARKER: &str = "forpost-demo.toml";
/// The database's name.
const DATABASE: &str = "forpost.db";
/// The seed of those who do not ask for one; it draws a company with some of everything.
const USUAL_SEED: u64 = 18;

/// A demo's folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder {
    /// Where it is.
    pub path: PathBuf,
    /// What its company is drawn from.
    pub seed: u64,
    /// Whether the company is in its database, all of it.
    pub is_filled: bool,
}

/// Why a folder cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// It holds something else.
    #[error("{0} is not empty and holds no demo; give another folder with --data")]
    NotOurs(PathBuf),
    /// It holds a demo, drawn from another seed than the one asked for.
    #[error("{path} holds a demo of seed {seed}; leave --seed out, or give another folder")]
    OtherSeed {
        /// The folder.
        path: PathBuf,
        /// Its seed.
        seed: u64,
    },
    /// The marker cannot be read.
    #[error("{0}: {1}")]
    Marker(PathBuf, toml::de::Error),
    /// The disk said no.
    #[error("{0}: {1}")]
    Disk(PathBuf, std::io::Error),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Marker {
    /// The program that made the demo.
    version: String,
    seed: u64,
    filled: bool,
}

impl Folder {
    /// Opens `path`, or makes a folder of its own under the system's temporary ones.
    pub fn open(path: Option<&Path>, seed: Option<u64>) -> Result<Self, FolderError> {
        let path = match path {
            Some(path) => path.to_owned(),
            None => fresh_path(),
        };
        make(&path).map_err(|error| FolderError::Disk(path.clone(), error))?;
        // In full, because it is printed and stands in the database's address.
        let path = path
            .canonicalize()
            .map_err(|error| FolderError::Disk(path.clone(), error))?;
        let marker = path.join(MARKER);
        match std::fs::read_to_string(&marker) {
            Ok(text) => {
                let known: Marker =
                    toml::from_str(&text).map_err(|error| FolderError::Marker(marker, error))?;
                if seed.is_some_and(|asked| asked != known.seed) {
                    let seed = known.seed;
                    return Err(FolderError::OtherSeed { path, seed });
                }
                let folder = Self {
                    path,
                    seed: known.seed,
                    is_filled: known.filled,
                };
                if !folder.is_filled {
                    folder.remove_beginnings()?;
                }
                Ok(folder)
            }
            Err(error) if error.kind() == ErrorKind::NotFound => Self::begin(path, seed),
            Err(error) => Err(FolderError::Disk(marker, error)),
        }
    }

    fn begin(path: PathBuf, seed: Option<u64>) -> Result<Self, FolderError> {
        let disk = |error| FolderError::Disk(path.clone(), error);
        if std::fs::read_dir(&path).map_err(disk)?.next().is_some() {
            return Err(FolderError::NotOurs(path));
        }
        let folder = Self {
            path,
            seed: seed.unwrap_or(USUAL_SEED),
            is_filled: false,
        };
        folder.mark()?;
        Ok(folder)
    }

    /// Notes that the company is in the database.
    pub fn filled(&mut self) -> Result<(), FolderError> {
        self.is_filled = true;
        self.mark()
    }

    fn mark(&self) -> Result<(), FolderError> {
        let marker = self.path.join(MARKER);
        let text = format!(
            "# A demo of Forpost. The whole folder can be deleted.\n\
             version = \"{}\"\nseed = {}\nfilled = {}\n",
            env!("CARGO_PKG_VERSION"),
            self.seed,
            self.is_filled
        );
        std::fs::write(&marker, text).map_err(|error| FolderError::Disk(marker, error))
    }

    /// A demo that was interrupted while it was written is written anew.
    fn remove_beginnings(&self) -> Result<(), FolderError> {
        for name in [DATABASE, "forpost.db-wal", "forpost.db-shm"] {
            let file = self.path.join(name);
            match std::fs::remove_file(&file) {
                Err(error) if error.kind() != ErrorKind::NotFound => {
                    return Err(FolderError::Disk(file, error));
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Address of the database in it.
    pub fn database_url(&self) -> String {
        format!("sqlite:{}", self.path.join(DATABASE).display())
    }

    /// Where its mails are put.
    pub fn mail(&self) -> PathBuf {
        self.path.join("mail")
    }
}

/// A name that nobody can have taken on purpose.
fn fresh_path() -> PathBuf {
    let chance: u64 = rand::random();
    std::env::temp_dir().join(format!("forpost-demo-{chance:016x}"))
}

/// Makes the folder, for the own account only; one that is there already stays as it is.
fn make(path: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_demo_is_opened_again_and_nothing_else_is_taken_for_one() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("demo");
        let mut first = Folder::open(Some(&path), Some(3)).unwrap();
        assert_eq!((first.seed, first.is_filled), (3, false));
        std::fs::write(path.join(DATABASE), "half").unwrap();
        assert_eq!(Folder::open(Some(&path), None).unwrap(), first);
        assert!(!path.join(DATABASE).exists(), "half a demo is no demo");
        std::fs::write(path.join(DATABASE), "whole").unwrap();
        first.filled().unwrap();
        assert_eq!(Folder::open(Some(&path), None).unwrap(), first);
        assert!(path.join(DATABASE).exists());
        assert!(matches!(
            Folder::open(Some(&path), Some(4)),
            Err(FolderError::OtherSeed { seed: 3, .. })
        ));

        let photos = home.path().join("photos");
        std::fs::create_dir(&photos).unwrap();
        std::fs::write(photos.join("summer.jpg"), "").unwrap();
        assert!(matches!(
            Folder::open(Some(&photos), None),
            Err(FolderError::NotOurs(_))
        ));
    }
}
