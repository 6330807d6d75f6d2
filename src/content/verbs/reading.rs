//! What a read page gives an item: only what nobody has filled in.

use super::super::draft::fill_empty;
use super::super::model::{Item, ItemId, ItemKind, Purpose, Unfurl};
use super::super::picture::Picture;
use super::super::store;
use super::super::unfurl::{PageFacts, PageKind};
use crate::db::{Conn, write};
use crate::error::{Error, Result};

/// Fills an item from the page at `url`. Nothing happens when the item does not wait for that
/// address any more, or is gone.
pub fn note_page(
    conn: &mut Conn,
    id: ItemId,
    url: &str,
    facts: &PageFacts,
    picture: Option<Picture>,
) -> Result<()> {
    on_waiting(conn, id, url, |conn, item| {
        fill(item, facts);
        if let (None, Some(picture)) = (item.media_id, picture) {
            item.media_id = Some(super::insert_picture(conn, picture)?);
        }
        item.unfurl = Unfurl::Done;
        item.unfurl_error = None;
        Ok(())
    })
}

/// Notes why the page at `url` could not be read: the key of a text.
pub fn note_failure(conn: &mut Conn, id: ItemId, url: &str, key: String) -> Result<()> {
    on_waiting(conn, id, url, |_, item| {
        item.unfurl = Unfurl::Failed;
        item.unfurl_error = Some(key);
        Ok(())
    })
}

fn on_waiting(
    conn: &mut Conn,
    id: ItemId,
    url: &str,
    work: impl FnOnce(&mut Conn, &mut Item) -> Result<()>,
) -> Result<()> {
    write(conn, |conn| {
        let mut item = match store::find(conn, id) {
            Err(Error::NotFound) => return Ok(()),
            found => found?,
        };
        if item.unfurl != Unfurl::Waiting || item.url != url {
            return Ok(());
        }
        work(conn, &mut item)?;
        store::update(conn, &item)
    })
}

fn fill(item: &mut Item, facts: &PageFacts) {
    // Language, kind and purpose always have a value; while nothing is written beside them
    // they are nobody's choice yet.
    if item.is_unwritten() {
        if let Some(lang) = facts.language.as_deref().and_then(|lang| lang.parse().ok()) {
            item.lang = lang;
        }
        if item.kind == ItemKind::Article {
            item.kind = match facts.kind {
                PageKind::Article => ItemKind::Article,
                PageKind::Vacancy => ItemKind::Vacancy,
                PageKind::Video => ItemKind::Video,
                PageKind::Event => ItemKind::Event,
            };
        }
        if item.kind == ItemKind::Vacancy {
            item.purpose = Purpose::Recruitment;
            item.disclosure = Purpose::Recruitment.default_disclosure();
        }
    }
    let job = facts.job.clone().unwrap_or_default();
    fill_empty(&mut item.title, &facts.title);
    fill_empty(&mut item.summary, &facts.summary);
    fill_empty(&mut item.site_name, &facts.site_name);
    fill_empty(&mut item.job_place, &job.place.unwrap_or_default());
    fill_empty(&mut item.job_employer, &job.employer.unwrap_or_default());
    item.job_deadline = item.job_deadline.or(job.deadline);
}
