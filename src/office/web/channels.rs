//! The organisation's own channels.

use actix_web::HttpResponse;
use serde_json::{Value, json};

use crate::error::{Error, Result};
use crate::office::model::{CHANNELS, ChannelsDraft};
use crate::office::{store, verbs};
use crate::web::{Ctx, FormView, Notice, PostForm};

/// The columns of the form; each row's fields carry its number.
const COLUMNS: [&str; 3] = ["name", "handle", "address"];

/// `GET /office/channels`
pub async fn channels_page(ctx: Ctx) -> Result<HttpResponse> {
    let channels = ctx.db(store::channels).await?;
    let mut form = FormView::new();
    for (at, channel) in channels.iter().enumerate() {
        let texts = [&channel.name, &channel.handle, &channel.address];
        for (column, text) in COLUMNS.iter().zip(texts) {
            form = form.with(&format!("{column}_{at}"), text);
        }
    }
    ctx.page("office/channels", "office-channels", view(&form))
}

fn view(form: &FormView) -> Value {
    let rows = (0..CHANNELS).map(|at| {
        let [name, handle, address] = COLUMNS.map(|column| format!("{column}_{at}"));
        json!({ "number": at + 1, "name": name, "handle": handle, "address": address })
    });
    json!({ "form": form, "rows": rows.collect::<Vec<_>>() })
}

/// `POST /office/channels`
pub async fn save_channels(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let row = |at| COLUMNS.map(|column| form.text(&format!("{column}_{at}")).to_owned());
    let draft = ChannelsDraft {
        rows: (0..CHANNELS).map(row).collect(),
    };
    let (by, today) = (ctx.person()?, ctx.today());
    let saved = ctx
        .db(move |conn| verbs::change_channels(conn, &draft, by, today))
        .await;
    match saved {
        Ok(()) => {
            let notice = Notice::good("office-notice-channels");
            ctx.redirect_with("/office/channels", notice).await
        }
        Err(Error::Invalid(fields)) => {
            let refused = FormView::refused(&ctx, &form, &fields);
            ctx.rejected("office/channels", "office-channels", view(&refused))
        }
        Err(error) => Err(error),
    }
}
