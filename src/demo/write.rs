//! Writes a story into an empty database, all of it in one transaction: a demo that was
//! interrupted is an empty one. What rooms offer for one thing is used; the mass rows go in
//! by the hundred, with the moments of the story instead of now.

mod items;
mod people;
mod pictures;
mod programme;
mod shares;

use crate::access::PersonId;
use crate::content::model::{ItemId, TopicId};
use crate::db::{self, Conn};
use crate::demo::story::Story;
use crate::error::{Error, Result};
use crate::people::model::TeamId;
use crate::people::store;

/// Rows of one statement; well under what either database takes as parameters.
const BATCH: usize = 500;

/// What is being written, for the one who waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Teams and accounts.
    People,
    /// Programme page, policy and who accepted it.
    Programme,
    /// Items with captions, audience and votes.
    Items,
    /// Shares with their links.
    Shares,
    /// Clicks.
    Clicks,
    /// One picture, of so many.
    Picture(usize),
}

/// Whether the items get their pictures, which take most of the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pictures {
    /// Every item gets one.
    Painted,
    /// None does.
    Left,
}

/// The ids under which the story's things were written, place by place.
#[derive(Default)]
struct Written {
    teams: Vec<TeamId>,
    people: Vec<PersonId>,
    topics: Vec<TopicId>,
    items: Vec<ItemId>,
}

/// Whether nobody has an account yet.
pub fn is_empty(conn: &mut Conn) -> Result<bool> {
    Ok(store::teams(conn)?.is_empty())
}

/// Writes the story; `tell` hears of each step when it begins.
pub fn write(
    conn: &mut Conn,
    story: &Story,
    pictures: Pictures,
    mut tell: impl FnMut(Step),
) -> Result<()> {
    std::thread::scope(|scope| {
        // Painting begins at once and goes on beside the database's work.
        let painted = (pictures == Pictures::Painted).then(|| pictures::paint(scope, story));
        db::write(conn, |conn| {
            let mut written = Written::default();
            tell(Step::People);
            people::write(conn, story, &mut written)?;
            tell(Step::Programme);
            programme::write(conn, story, &mut written)?;
            tell(Step::Items);
            items::write(conn, story, &mut written)?;
            tell(Step::Shares);
            let shares = shares::write(conn, story, &written)?;
            tell(Step::Clicks);
            shares::write_clicks(conn, story, &shares)?;
            let Some(painted) = painted else {
                return Ok(());
            };
            for (done, picture) in painted.iter().enumerate() {
                tell(Step::Picture(done + 1));
                pictures::write(conn, &written.items, picture?)?;
            }
            Ok(())
        })
    })
}

/// A word of the company's files that the rooms know.
fn word<T: std::str::FromStr<Err = db::UnknownWord>>(text: &str) -> Result<T> {
    text.parse().map_err(Error::internal)
}
