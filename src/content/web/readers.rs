//! What every person meets of this room: pictures, and the vote.

use actix_web::HttpResponse;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use actix_web::web::Path;

use super::super::model::{ItemId, MediaId, Reader, Vote, VoteReason};
use super::super::{store, verbs};
use crate::error::{Error, Result};
use crate::people::store as people;
use crate::people::web::local_path;
use crate::web::{Ctx, PostForm};

/// `GET /media/{id}`. A picture never changes under its id.
pub async fn picture(ctx: Ctx, id: Path<MediaId>) -> Result<HttpResponse> {
    let id = *id;
    let media = ctx.db(move |conn| store::find_media(conn, id)).await?;
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, media.content_type))
        .insert_header((CACHE_CONTROL, "private, max-age=31536000, immutable"))
        .insert_header((CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"))
        .body(media.bytes))
}

/// `POST /items/{id}/votes`: `vote` is a word of [`Vote`] with an optional `reason`, or `none`
/// to take it back. Goes on to `next`.
pub async fn vote(ctx: Ctx, id: Path<ItemId>, form: PostForm) -> Result<HttpResponse> {
    let (id, person) = (*id, ctx.person()?);
    let unknown = || Error::field("vote", "content-choice-unknown");
    let said = match form.text("vote") {
        "none" => None,
        word => Some(word.parse::<Vote>().map_err(|_| unknown())?),
    };
    let reason = match form.text("reason") {
        "" => None,
        word => Some(word.parse::<VoteReason>().map_err(|_| unknown())?),
    };
    // A reason is asked of those only for whom it is not.
    let reason = reason.filter(|_| said == Some(Vote::NotForMe));
    let (now, today, lang) = (ctx.now(), ctx.today(), ctx.lang);
    ctx.db(move |conn| {
        let team = people::find(conn, person)?.team_id;
        let reader = Reader { team, lang };
        let vote = said.map(|vote| (vote, reason));
        verbs::vote(conn, id, person, reader, vote, (now, today))
    })
    .await?;
    match form.text("next") {
        "" => ctx.redirect("/feed"),
        next => ctx.redirect(local_path(next)),
    }
}
