//! Fetching of pasted addresses in the background, and the re-encoding and cutting of pictures,
//! which are done one at a time.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::future::join_all;
use tokio::sync::Semaphore;
use tokio::time::{Instant, timeout_at};
use url::Url;

use super::crop::cut;
use super::format::Format;
use super::model::{Focus, Item, ItemId};
use super::picture::{Picture, PictureError, reencode};
use super::unfurl::{PageFacts, read_page};
use super::{store, verbs};
use crate::app::App;
use crate::egress::EgressError;
use crate::error::{Error, Result};

/// The longest a page and its picture may take together.
const LONGEST: Duration = Duration::from_secs(5);
/// How many pages are fetched at the same time.
const AT_A_TIME: usize = 4;

// Of the process, not of the application: the machine's line out is shared by all there is.
static TURNS: Semaphore = Semaphore::const_new(AT_A_TIME);
/// A decoder may take a quarter of a gigabyte.
static DECODER: Semaphore = Semaphore::const_new(1);
/// What is being fetched right now, so that the job and a fresh paste do not both fetch it.
static CLAIMED: Mutex<BTreeSet<ItemId>> = Mutex::new(BTreeSet::new());

/// Reads the pages that wait; answers how many. Each is waiting until its result is written,
/// so what a stopped process left behind is read by the next.
pub async fn read_waiting(app: Arc<App>) -> Result<usize> {
    let limit = i64::try_from(AT_A_TIME * 2).map_err(Error::internal)?;
    let waiting = app
        .db(move |conn| store::waiting_for_unfurl(conn, limit))
        .await?;
    let claimed = waiting.into_iter().filter_map(Claim::take);
    let read = join_all(claimed.map(|claim| read_one(&app, claim))).await;
    let done: Result<Vec<()>> = read.into_iter().collect();
    Ok(done?.len())
}

/// Starts reading at once instead of at the job's next round.
pub fn start_reading(app: Arc<App>) {
    actix_web::rt::spawn(async move {
        if let Err(error) = read_waiting(app).await {
            // The item still waits; the job takes it up.
            tracing::error!(%error, "reading of a pasted address failed");
        }
    });
}

/// An item that this task reads; given back when it is dropped.
struct Claim(Item);

impl Claim {
    fn take(item: Item) -> Option<Self> {
        let mut claimed = CLAIMED.lock().unwrap_or_else(PoisonError::into_inner);
        // Lazily: a claim that is made and not wanted would be dropped right here, and dropping
        // one takes the lock that is held.
        claimed.insert(item.id).then(|| Self(item))
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        let mut claimed = CLAIMED.lock().unwrap_or_else(PoisonError::into_inner);
        claimed.remove(&self.0.id);
    }
}

async fn read_one(app: &Arc<App>, claim: Claim) -> Result<()> {
    let turn = TURNS.acquire().await.map_err(Error::internal)?;
    let (id, url) = (claim.0.id, claim.0.url.clone());
    let outcome = fetch(app, &url, Instant::now() + LONGEST).await?;
    drop(turn);
    app.db(move |conn| match outcome {
        Ok((facts, picture)) => verbs::note_page(conn, id, &url, &facts, picture),
        Err(key) => verbs::note_failure(conn, id, &url, format!("content-fetch-{key}")),
    })
    .await
}

type Outcome = Result<(PageFacts, Option<Picture>), &'static str>;

/// The outer error is ours, the inner one the key of what the address did.
async fn fetch(app: &App, url: &str, deadline: Instant) -> Result<Outcome> {
    let Ok(url) = Url::parse(url) else {
        return Ok(Err("refused"));
    };
    let page = timeout_at(deadline, app.egress.get_html(&url)).await;
    let page = match page.unwrap_or(Err(EgressError::Timeout)) {
        Ok(page) => page,
        Err(error) => return Ok(Err(error.key())),
    };
    let facts = actix_web::web::block(move || {
        read_page(&page.body, page.content_type.as_deref(), &page.final_url)
    })
    .await?;
    let picture = match &facts.image {
        // A page without its picture is worth having; an editor can upload one.
        Some(image) => timeout_at(deadline, fetch_picture(app, image))
            .await
            .unwrap_or(Ok(None))?,
        None => None,
    };
    Ok(Ok((facts, picture)))
}

async fn fetch_picture(app: &App, image: &Url) -> Result<Option<Picture>> {
    let fetched = match app.egress.get_image(image).await {
        Ok(fetched) => fetched,
        Err(error) => {
            tracing::info!(reason = error.key(), "a page's picture was not fetched");
            return Ok(None);
        }
    };
    match prepare_picture(fetched.body).await? {
        Ok(picture) => Ok(Some(picture)),
        Err(error) => {
            tracing::info!(reason = error.key(), "a page's picture was not taken");
            Ok(None)
        }
    }
}

/// Re-encodes a picture off the request threads, one at a time. The outer error is ours, the
/// inner one the file's.
pub async fn prepare_picture(bytes: Vec<u8>) -> Result<Result<Picture, PictureError>> {
    let _turn = DECODER.acquire().await.map_err(Error::internal)?;
    Ok(actix_web::web::block(move || reencode(&bytes)).await?)
}

/// Cuts a kept picture to a format, under the same conditions. The file is our own: where it
/// cannot be read, the fault is ours.
pub async fn cut_picture(bytes: Vec<u8>, focus: Focus, format: Format) -> Result<Picture> {
    let _turn = DECODER.acquire().await.map_err(Error::internal)?;
    let cut = actix_web::web::block(move || cut(&bytes, focus, format)).await?;
    cut.map_err(Error::internal)
}
