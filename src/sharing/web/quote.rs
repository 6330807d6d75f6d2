//! Quotes beside an item, one tap from being shared, and among the words of a share.

use actix_web::HttpResponse;
use serde_json::{Value, json};

use super::share::{Sharing, path_of};
use crate::content::channel::Channel;
use crate::content::model::{Quote, QuoteId, in_marks};
use crate::error::Result;
use crate::sharing::compose::compose;
use crate::sharing::quoting::{is_offered, with_quote};
use crate::sharing::verbs::quote::{Tapped, share_quote};
use crate::sharing::verbs::share::Which;
use crate::texts::Lang;
use crate::web::{Ctx, Notice};

/// A quote was tapped: on to where it is posted, or, where there is something to decide about its
/// words first, to these.
pub(super) async fn tapped(
    ctx: &Ctx,
    which: Which,
    quote: QuoteId,
    from: Option<String>,
) -> Result<HttpResponse> {
    let (now, today) = (ctx.now(), ctx.today());
    let tapped = ctx
        .db(move |conn| share_quote(conn, which, quote, from.as_deref(), now, today))
        .await?;
    let post = path_of(which.item, which.channel);
    match tapped {
        Tapped::Gone => {
            let item = format!("/items/{}#quotes", which.item);
            let notice = Notice::warning("quotes-notice-gone");
            ctx.redirect_with(&item, notice).await
        }
        Tapped::Waits => ctx.redirect(&format!("{post}/caption?quote={quote}")),
        Tapped::Kept => {
            let home = ctx.app.config.time_zone;
            let sharing = ctx
                .db(move |conn| Sharing::read(conn, which, now, home))
                .await?;
            // Shortened, it would put other words into somebody's mouth.
            let to = if sharing.fits(ctx) {
                post
            } else {
                format!("{post}/caption")
            };
            ctx.redirect(&to)
        }
    }
}

impl Sharing {
    /// Whether the post is within what the channel takes.
    fn fits(&self, ctx: &Ctx) -> bool {
        let disclosure = self.disclosure(ctx);
        let (link, channel) = (self.link(ctx), self.share.channel);
        compose(disclosure.as_deref(), self.caption(), &link, channel).fits
    }

    /// Whether these words are a text that the item offers, as it is.
    pub(super) fn is_offered(&self, words: &str) -> bool {
        is_offered(words, &self.captions, &self.quotes, self.item.lang)
    }

    /// The words with a quote: below them where they are somebody's own, else in their place; none
    /// when the quote is gone.
    pub(super) fn with_quote(&self, words: &str, quote: &str) -> Option<String> {
        let mut quotes = self.quotes.iter();
        let quote = quotes.find(|one| one.id.as_str() == quote)?;
        let own = if self.is_offered(words) { "" } else { words };
        Some(with_quote(own, &quote.words(self.item.lang)))
    }

    /// Whether these words are the ones that are kept, somebody's own, with a quote below them.
    pub(super) fn is_beside_own(&self, words: &str) -> bool {
        let own = self.caption();
        let has_own = !own.is_empty() && !self.is_offered(own) && words != own;
        let with = |quote: &Quote| with_quote(own, &quote.words(self.item.lang));
        has_own && self.quotes.iter().any(|quote| with(quote) == words)
    }
}

/// Quotes as pages show and offer them.
pub(super) fn quotes_view(quotes: &[Quote], lang: Lang) -> Vec<Value> {
    let view = |(number, quote): (usize, &Quote)| {
        json!({
            "id": quote.id,
            "number": number,
            "lang": lang,
            "said": in_marks(&quote.body, lang),
            "said_by": quote.said_by,
            "words": quote.words(lang),
        })
    };
    (1..).zip(quotes).map(view).collect()
}

/// What the button says that shares on this channel.
pub(super) fn share_on(ctx: &Ctx, channel: Channel) -> String {
    match channel {
        Channel::Email | Channel::Device | Channel::Copy => {
            ctx.t(&format!("quotes-share-{channel}"))
        }
        network => {
            let name = ctx.t(&format!("content-channel-{network}"));
            ctx.t_with("quotes-share-on", &[("channel", &name)])
        }
    }
}
