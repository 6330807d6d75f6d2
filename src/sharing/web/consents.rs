//! The switches for what goes beyond taking part.

use actix_web::HttpResponse;
use actix_web::web::Path;
use serde_json::{Value, json};

use crate::access::PersonId;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::sharing::model::{Extra, ExtraConsent};
use crate::sharing::verbs;
use crate::web::{Ctx, Notice, PostForm};

/// The page that has the switches.
const PAGE: &str = "/programme/channels";

/// `POST /programme/consents/{extra}`: on.
pub async fn agree(ctx: Ctx, _: PostForm, extra: Path<Extra>) -> Result<HttpResponse> {
    let today = ctx.today();
    let agree = move |conn: &mut Conn, person, extra| verbs::agree(conn, person, extra, today);
    turn(ctx, *extra, agree, "programme-extra-agreed").await
}

/// `POST /programme/consents/{extra}/removal`: off again.
pub async fn withdraw(ctx: Ctx, _: PostForm, extra: Path<Extra>) -> Result<HttpResponse> {
    turn(ctx, *extra, verbs::withdraw, "programme-extra-withdrawn").await
}

async fn turn(
    ctx: Ctx,
    extra: Extra,
    verb: impl FnOnce(&mut Conn, PersonId, Extra) -> Result<()> + Send + 'static,
    done: &'static str,
) -> Result<HttpResponse> {
    let person = ctx.person()?;
    match ctx.db(move |conn| verb(conn, person, extra)).await {
        Ok(()) => ctx.redirect_with(PAGE, Notice::good(done)).await,
        Err(Error::Conflict(message)) => {
            let notice = Notice::warning(message.key);
            ctx.redirect_with("/programme", notice).await
        }
        Err(error) => Err(error),
    }
}

/// Every switch and how it stands.
pub(super) fn switches(given: &[ExtraConsent]) -> Vec<Value> {
    let switch = |extra: &Extra| {
        let since = given.iter().find(|consent| consent.extra == *extra);
        json!({ "extra": extra, "since": since.map(|consent| consent.since) })
    };
    Extra::ALL.iter().map(switch).collect()
}
