//! One case: the situation, three answers, and after the reader's own the organisation's.

use actix_web::HttpResponse;
use actix_web::web::Path;
use serde::Deserialize;
use serde_json::json;

use super::super::model::{ANY_TIME, Case, CaseId, Choice, Voice};
use super::super::{store, verbs};
use super::{address, shown, together};
use crate::access::Role;
use crate::error::{Error, Result};
use crate::policy::web::may_edit;
use crate::web::{Ctx, PostForm, Query};

/// With what a case is asked about.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub struct Asked {
    edition: Option<i32>,
}

/// `GET /policy/cases/{id}`
pub async fn page(ctx: Ctx, id: Path<CaseId>, asked: Query<Asked>) -> Result<HttpResponse> {
    show(&ctx, *id, asked.edition.unwrap_or(ANY_TIME), None).await
}

/// `POST /policy/cases/{id}`: an answer. The page says what was answered, this one time. It is no
/// redirect, because the next page could only show what had been stored.
pub async fn answer(
    ctx: Ctx,
    id: Path<CaseId>,
    asked: Query<Asked>,
    form: PostForm,
) -> Result<HttpResponse> {
    let (id, person) = (*id, ctx.person()?);
    let choice: Choice = form.text("choice").parse().map_err(|_| Error::NotFound)?;
    let edition = asked.edition.unwrap_or(ANY_TIME);
    let voice = if ctx.has_role(Role::Leader) {
        Voice::Leaders
    } else {
        Voice::Staff
    };
    let together = together(&ctx);
    let is_first = ctx
        .db(move |conn| verbs::answer(conn, person, voice, (id, edition), choice, together))
        .await?;
    show(&ctx, id, edition, is_first.then_some(choice)).await
}

/// A case; `told` is what the reader has answered just now.
async fn show(ctx: &Ctx, id: CaseId, edition: i32, told: Option<Choice>) -> Result<HttpResponse> {
    let me = ctx.person()?;
    let (all, answered, understanding) = ctx
        .db(move |conn| {
            Ok((
                store::all(conn)?,
                store::answered(conn, me, edition)?,
                verbs::understanding(conn)?,
            ))
        })
        .await?;
    let case = all.iter().find(|case| case.row.id == id);
    let case = case.filter(|case| !case.row.is_hidden || may_edit(ctx));
    let case = case.ok_or(Error::NotFound)?;
    let asked: Vec<CaseId> = match understanding {
        _ if edition == ANY_TIME => {
            let open = all.iter().filter(|case| !case.row.is_hidden);
            open.map(|case| case.row.id).collect()
        }
        Some((number, ids)) if number == edition && ids.contains(&id) => ids,
        _ => return Err(Error::NotFound),
    };
    let next = next(&asked, id, &answered);
    let data = json!({
        "case": shown(ctx, case, edition),
        "is_of_version": edition != ANY_TIME,
        "is_answered": answered.contains(&id),
        "told": told,
        "is_same": told == Some(case.choice()),
        "choices": Choice::ALL,
        "next": next.map(|next| address(next, edition)),
        "may_edit": may_edit(ctx),
    });
    let title = title(ctx, case);
    ctx.page_titled(
        actix_web::http::StatusCode::OK,
        "policy/cases/page",
        &title,
        data,
    )
}

fn title(ctx: &Ctx, case: &Case) -> String {
    case.words(ctx.app.texts(), ctx.lang, super::organisation(ctx))
        .title
}

/// The next that is not answered: after this one, else from the beginning.
fn next(asked: &[CaseId], here: CaseId, answered: &[CaseId]) -> Option<CaseId> {
    let at = asked.iter().position(|id| *id == here).unwrap_or_default();
    let around = asked[at..].iter().chain(&asked[..at]);
    around
        .copied()
        .find(|id| *id != here && !answered.contains(id))
}
