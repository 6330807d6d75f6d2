//! Pages of the policy.

pub mod edition;
pub mod programme_text;
pub mod templates;
pub mod versions;

use actix_web::HttpResponse;
use serde_json::json;

use super::model::{Acceptance, Edition, PolicyVersion};
use super::{contact, matrix, store, verbs};
use crate::access::Role;
use crate::clock::day_in;
use crate::error::{Error, Result};
use crate::texts::Lang;
use crate::web::{Ctx, Notice, PostForm};

/// `GET /policy`: the version that holds, in the reader's language, the matrix, and whom to ask.
pub async fn page(ctx: Ctx) -> Result<HttpResponse> {
    let person = ctx.person()?;
    let (current, versions, accepted, cells, contact) = ctx
        .db(move |conn| {
            Ok((
                store::current(conn)?,
                store::versions(conn)?,
                store::acceptances_of(conn, person)?,
                matrix::store::matrix(conn)?,
                contact::store::current(conn)?,
            ))
        })
        .await?;
    let edition = current.as_ref().map(|edition| shown(&ctx, edition));
    let number = current.map(|edition| edition.version.number);
    ctx.page(
        "policy/page",
        "policy-title",
        json!({
            "edition": edition,
            "accepted_on": accepted_on(&ctx, &accepted, number),
            "accepted_before": accepted.iter().map(|a| a.number).find(|n| Some(*n) != number),
            "may_edit": may_edit(&ctx),
            "is_ambassador": ctx.me()?.is_ambassador,
            "versions": versions.iter().map(|v| row(&ctx, v, number)).collect::<Vec<_>>(),
            "has_older": versions.len() > 1,
            "matrix": matrix::web::table(&ctx, &cells, ctx.lang),
            "contact": contact,
        }),
    )
}

/// `POST /policy/acceptance`: "read and understood".
pub async fn accept(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let person = ctx.person()?;
    let now = ctx.now();
    let number: i32 = form.text("number").parse().map_err(|_| Error::NotFound)?;
    let lang: Lang = form.text("lang").parse().map_err(|_| Error::NotFound)?;
    let accepted = ctx
        .db(move |conn| verbs::accept(conn, person, number, lang, now))
        .await;
    match accepted {
        // A newer version holds by now: show that one, rather than a page about a conflict.
        Err(Error::Conflict(message)) => {
            ctx.redirect_with("/policy", Notice::warning(message.key))
                .await
        }
        Err(error) => Err(error),
        Ok(()) => {
            let next = if ctx.me()?.is_ambassador {
                "/policy"
            } else {
                "/programme"
            };
            ctx.redirect_with(next, Notice::good("policy-accepted"))
                .await
        }
    }
}

/// A version as pages show it: `number`, `day`, `lang`, `body`, `news`, and `fallback`, the name
/// of the language shown when it is not the reader's.
fn shown(ctx: &Ctx, edition: &Edition) -> serde_json::Value {
    let text = edition.text_for(ctx.lang, ctx.app.config.organisation.lang);
    let lang = text.map_or(ctx.lang, |text| text.lang);
    json!({
        "number": edition.version.number,
        "day": day_in(ctx.app.config.time_zone, edition.version.published_at),
        "lang": lang,
        "body": text.map_or("", |text| text.body.as_str()),
        "news": text.map_or("", |text| text.news.as_str()),
        "fallback": (lang != ctx.lang).then(|| ctx.t(&format!("web-language-{lang}"))),
    })
}

fn row(ctx: &Ctx, version: &PolicyVersion, current: Option<i32>) -> serde_json::Value {
    json!({
        "number": version.number,
        "day": day_in(ctx.app.config.time_zone, version.published_at),
        "is_current": Some(version.number) == current,
    })
}

fn accepted_on(
    ctx: &Ctx,
    accepted: &[Acceptance],
    number: Option<i32>,
) -> Option<chrono::NaiveDate> {
    let of_this = accepted.iter().find(|a| Some(a.number) == number)?;
    Some(day_in(ctx.app.config.time_zone, of_this.accepted_at))
}

/// Whether the one who asks writes the policy.
pub(in crate::policy) fn may_edit(ctx: &Ctx) -> bool {
    ctx.has_role(Role::Comms) || ctx.has_role(Role::Hr)
}

/// The organisation's language first, then the others: the order of the fields in forms.
pub(in crate::policy) fn languages(ctx: &Ctx) -> Vec<Lang> {
    let first = ctx.app.config.organisation.lang;
    let others = Lang::ALL.iter().copied().filter(|lang| *lang != first);
    std::iter::once(first).chain(others).collect()
}
