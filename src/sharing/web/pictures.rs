//! An item's picture for those who post it: each format as a file, and what the picture shows
//! in words.

use serde_json::{Value, json};

use crate::content::crop::part;
use crate::content::format::Format;
use crate::content::model::Item;
use crate::web::Ctx;

/// What the pages about an item offer, the format that suits best first; `None` without a picture
/// and where the item may not leave. `size` is the kept picture's, in pixels.
pub(super) fn pictures_view(
    ctx: &Ctx,
    item: &Item,
    size: Option<(u32, u32)>,
    best: Format,
) -> Option<Value> {
    let size = size.filter(|_| item.may_leave(ctx.now()) && !ctx.is_halted())?;
    let others = Format::ALL.iter().filter(|format| **format != best);
    let others: Vec<Value> = others.map(|format| cut_view(item, size, *format)).collect();
    Some(json!({
        "best": [cut_view(item, size, best)],
        "others": others,
        "alt": item.media_alt,
    }))
}

/// One format. The small picture beside it is drawn by the browser from the one it has already.
fn cut_view(item: &Item, size: (u32, u32), format: Format) -> Value {
    let (width, height) = format.size();
    json!({
        "format": format,
        "width": width.to_string(),
        "height": height.to_string(),
        "address": format!("/items/{}/pictures/{format}", item.id),
        "whole": {
            "address": item.media_id.map(|media| format!("/media/{media}")),
            "width": size.0,
            "height": size.1,
        },
        "part": part(size, item.focus(), format),
    })
}
