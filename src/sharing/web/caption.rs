//! The words of a share: chosen, thought over, kept.

use actix_web::HttpResponse;
use actix_web::web::Path;
use serde::Deserialize;
use serde_json::{Value, json};

use super::feed::standing;
use super::quote::quotes_view;
use super::share::{Sharing, count_line, path_of, which};
use crate::content::channel::Channel;
use crate::content::model::ItemId;
use crate::error::{Error, Fields, Message, Result};
use crate::policy::check::{Finding, name_of};
use crate::sharing::compose::{append, compose};
use crate::sharing::verbs::share::{Said, Which, Words, take_suggestion, write_caption};
use crate::sharing::verbs::think::think;
use crate::web::{Ctx, FormView, PostForm, Query};

/// The query string of the page.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// A quote that is filled in.
    quote: String,
}

/// `GET /items/{id}/shares/{channel}/caption`: the words as they are kept, or with a quote.
pub async fn page(
    ctx: Ctx,
    path: Path<(ItemId, Channel)>,
    asked: Query<Asked>,
) -> Result<HttpResponse> {
    let (which, now) = (which(&ctx, path.into_inner())?, ctx.now());
    let (home, quote) = (ctx.app.config.time_zone, asked.into_inner().quote);
    let (sharing, words, findings) = ctx
        .db(move |conn| {
            let sharing = Sharing::read(conn, which, now, home)?;
            let Some(words) = sharing.with_quote(sharing.caption(), &quote) else {
                let (words, findings) = (sharing.caption().to_owned(), sharing.stopped.clone());
                return Ok((sharing, words, findings));
            };
            let findings = think(conn, which.person, &sharing.item, &words, now)?;
            Ok((sharing, words, findings))
        })
        .await?;
    let form = FormView::new()
        .with("caption", words)
        .with("instance", sharing.instance.as_deref().unwrap_or_default());
    let data = caption_data(&ctx, &sharing, &form, &findings);
    ctx.page("sharing/caption", "sharing-words-title", data)
}

/// `POST /items/{id}/shares/{channel}/caption`: own words, or with `use` a suggested text. What is
/// worth a thought is asked on the same page; `considered` says that the person stands by it.
/// `quote` and `append` only put something to what was typed, a quote or the campaign's hashtags.
pub async fn save(ctx: Ctx, form: PostForm, path: Path<(ItemId, Channel)>) -> Result<HttpResponse> {
    let (which, now) = (which(&ctx, path.into_inner())?, ctx.now());
    let post = path_of(which.item, which.channel);
    if let Some(suggested) = form.all("use").first() {
        let caption = suggested.parse().map_err(|_| Error::NotFound)?;
        let (text, said) = ctx
            .db(move |conn| take_suggestion(conn, which, caption, now))
            .await?;
        return match said {
            Said::Kept => ctx.redirect(&format!("{post}/caption")),
            Said::Asks(findings) => {
                let form = asked(&ctx, &form, &findings).with("caption", text);
                again(&ctx, which, form, &findings).await
            }
        };
    }
    let typed = form.text("caption");
    if let Some(quote) = form.all("quote").first() {
        let with_quote = |sharing: &Sharing| sharing.with_quote(typed, quote);
        return filled(&ctx, which, &form, with_quote).await;
    }
    if form.ticked("append") {
        let today = ctx.today();
        let with_hashtags = |sharing: &Sharing| Some(append(typed, sharing.hashtags(today)));
        return filled(&ctx, which, &form, with_hashtags).await;
    }
    let words = Words {
        caption: typed.to_owned(),
        instance: form.text("instance").to_owned(),
        considered: form.text("considered").to_owned(),
    };
    let saved = ctx.db(move |conn| write_caption(conn, which, &words, now));
    match saved.await {
        Ok(Said::Kept) => ctx.redirect(&post),
        Ok(Said::Asks(findings)) => {
            let form = asked(&ctx, &form, &findings);
            again(&ctx, which, form, &findings).await
        }
        Err(Error::Invalid(fields)) => {
            let form = FormView::refused(&ctx, &form, &fields);
            again(&ctx, which, form, &[]).await
        }
        Err(error) => Err(error),
    }
}

/// The page of the words with something put to what was typed; nothing is kept yet.
async fn filled(
    ctx: &Ctx,
    which: Which,
    form: &PostForm,
    words: impl FnOnce(&Sharing) -> Option<String>,
) -> Result<HttpResponse> {
    let (now, home) = (ctx.now(), ctx.app.config.time_zone);
    let sharing = ctx
        .db(move |conn| Sharing::read(conn, which, now, home))
        .await?;
    let words = words(&sharing).ok_or(Error::NotFound)?;
    let form = FormView::new()
        .with("caption", words)
        .with("instance", form.text("instance"));
    let data = caption_data(ctx, &sharing, &form, &[]);
    ctx.page("sharing/caption", "sharing-words-title", data)
}

/// The form with what was typed, and beside it that there is something to think about.
fn asked(ctx: &Ctx, form: &PostForm, findings: &[Finding]) -> FormView {
    let is_stopped = findings.iter().any(Finding::blocks);
    let key = if is_stopped {
        "think-stop"
    } else {
        "think-ask"
    };
    let mut fields = Fields::new();
    fields.add("caption", Message::new(key));
    FormView::refused(ctx, form, &fields)
}

/// The page of the words again, with what was typed.
async fn again(
    ctx: &Ctx,
    which: Which,
    form: FormView,
    findings: &[Finding],
) -> Result<HttpResponse> {
    let (now, home) = (ctx.now(), ctx.app.config.time_zone);
    let sharing = ctx
        .db(move |conn| Sharing::read(conn, which, now, home))
        .await?;
    let data = caption_data(ctx, &sharing, &form, findings);
    ctx.rejected("sharing/caption", "sharing-words-title", data)
}

fn caption_data(ctx: &Ctx, sharing: &Sharing, form: &FormView, findings: &[Finding]) -> Value {
    let channel = sharing.share.channel;
    let disclosure = sharing.disclosure(ctx);
    let link = sharing.link(ctx);
    let typed = form.values.get("caption").map_or("", String::as_str);
    let composed = compose(disclosure.as_deref(), typed, &link, channel);
    json!({
        "item": sharing.item,
        "channel": channel,
        "channel_name": ctx.t(&format!("content-channel-{channel}")),
        "action": format!("{}/caption", path_of(sharing.item.id, channel)),
        "suggestions": sharing.suggestions(ctx),
        "quotes": quotes_view(&sharing.quotes, sharing.item.lang),
        "is_beside_own": sharing.is_beside_own(typed),
        "hashtags": sharing.hashtags(ctx.today()),
        "needs_instance": channel.needs_instance(),
        "disclosure": disclosure,
        "link": link,
        "composed": composed.text,
        "longest": composed.limit,
        "link_length": channel.link_length(),
        "count": count_line(ctx, &composed),
        "fits": composed.fits,
        "findings": findings,
        "considered": name_of(findings),
        "is_stopped": findings.iter().any(Finding::blocks),
        "country": sharing.country().unwrap_or(ctx.app.config.organisation.country),
        "standing": standing(sharing.ambassador.as_ref()),
        "is_open": sharing.is_open,
        "form": form,
    })
}
