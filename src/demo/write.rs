//! Writes a story into an empty database, by the rooms' verbs and stores with the moments of
//! the story instead of now. The mass rows, shares and clicks, go in by the hundred.

mod crisis;
mod dialogue;
mod figures;
mod frame;
mod items;
mod launch;
mod office;
mod people;
mod pictures;
mod plans;
mod programme;
mod quotes;
mod shares;
pub mod simulation;
mod suggestions;
mod terms;

use crate::access::PersonId;
use crate::app::App;
use crate::content::model::{ItemId, TopicId};
use crate::db;
use crate::demo::story::Story;
use crate::error::{Error, Result};
use crate::people::model::TeamId;

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
    /// What reports hold against them: campaigns, applications, prices, members of each day.
    Figures,
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

/// Writes the story into the application's empty database; `tell` hears of each step when it
/// begins. What was written stays when a later step fails.
pub fn write(
    app: &App,
    story: &Story,
    pictures: Pictures,
    mut tell: impl FnMut(Step),
) -> Result<()> {
    std::thread::scope(|scope| {
        // Painting begins at once and goes on beside the database's work.
        let painted = (pictures == Pictures::Painted).then(|| pictures::paint(scope, story));
        let conn = &mut *app.db.get()?;
        let mut written = Written::default();
        tell(Step::People);
        people::write(app, conn, story, &mut written)?;
        tell(Step::Programme);
        programme::write(app, conn, story, &mut written)?;
        office::write(conn, story, &written)?;
        frame::write(app, conn, story, &written)?;
        dialogue::write(app, conn, story, &written)?;
        terms::write(conn, story)?;
        tell(Step::Items);
        db::write(conn, |conn| items::write(conn, story, &mut written))?;
        db::write(conn, |conn| quotes::write(conn, story, &written))?;
        crisis::write(app, conn, story, &written)?;
        db::write(conn, |conn| suggestions::write(conn, story, &written))?;
        tell(Step::Shares);
        let shares = db::write(conn, |conn| shares::write(conn, story, &written))?;
        db::write(conn, |conn| plans::write(conn, story, &written, &shares))?;
        tell(Step::Clicks);
        db::write(conn, |conn| shares::write_clicks(conn, story, &shares))?;
        tell(Step::Figures);
        db::write(conn, |conn| figures::write(conn, story, &written, &shares))?;
        launch::write(conn, story, &written)?;
        for (done, picture) in painted.iter().flatten().enumerate() {
            tell(Step::Picture(done + 1));
            let picture = picture?;
            db::write(conn, |conn| pictures::write(conn, &written.items, picture))?;
        }
        Ok(())
    })
}

/// A word of the company's files that the rooms know.
fn word<T: std::str::FromStr<Err = db::UnknownWord>>(text: &str) -> Result<T> {
    text.parse().map_err(Error::internal)
}
