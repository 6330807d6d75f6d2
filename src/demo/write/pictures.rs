//! The items' pictures, painted on threads of their own beside the database's work.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::thread::Scope;

use crate::content::model::Focus;
use crate::content::model::{ItemId, Media, MediaId};
use crate::content::store;
use crate::db::Conn;
use crate::demo::pictures::{HEIGHT, WIDTH, focus, paint as paint_one};
use crate::demo::story::Story;
use crate::error::{Error, Result};

/// One picture: the item's place, the file, and what the eye goes to in it.
pub(super) type Painted = (usize, Vec<u8>, Focus);

/// Starts painting, one thread for each processor; the pictures come as they are done.
pub(super) fn paint<'scope>(
    scope: &'scope Scope<'scope, '_>,
    story: &'scope Story,
) -> Receiver<Result<Painted>> {
    let (hand_over, painted) = channel();
    let next = Arc::new(AtomicUsize::new(0));
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    for _ in 0..threads {
        let (hand_over, next) = (hand_over.clone(), next.clone());
        scope.spawn(move || {
            while let Some((at, item)) = {
                let at = next.fetch_add(1, Ordering::Relaxed);
                story.company.items.get(at).map(|item| (at, item))
            } {
                let seed = story.seed.wrapping_mul(1_000).wrapping_add(at as u64);
                let picture = paint_one(item.motif, &item.purpose, seed);
                let focus = focus(item.motif, seed);
                let picture = picture
                    .map(|jpeg| (at, jpeg, focus))
                    .map_err(Error::internal);
                // Nobody listens any more when the writing failed.
                if hand_over.send(picture).is_err() {
                    return;
                }
            }
        });
    }
    painted
}

/// Puts one picture in and hangs it on its item.
pub(super) fn write(conn: &mut Conn, items: &[ItemId], (at, bytes, focus): Painted) -> Result<()> {
    let media = Media {
        id: MediaId::new(),
        content_type: "image/jpeg".to_owned(),
        width: WIDTH as i32,
        height: HEIGHT as i32,
        bytes,
    };
    store::insert_media(conn, &media)?;
    let mut item = store::find(conn, items[at])?;
    item.media_id = Some(media.id);
    item.focus_x = focus.x;
    item.focus_y = focus.y;
    store::update(conn, &item)
}
