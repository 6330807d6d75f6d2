//! "Did we understand each other?": three cases with the policy version in force.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde_json::json;

use super::super::model::{Case, CaseId};
use super::super::understanding::CASES;
use super::super::{store, verbs};
use super::{organisation, shown};
use crate::error::{Error, Result};
use crate::policy::web::may_edit;
use crate::web::{Choice, Ctx, FormView, Notice, PostForm};

/// `GET /policy/understanding`
pub async fn understanding(ctx: Ctx) -> Result<HttpResponse> {
    let me = ctx.person()?;
    let (all, (number, ids), answered) = ctx
        .db(move |conn| {
            let (number, ids) = verbs::understanding(conn)?.ok_or(Error::NotFound)?;
            let answered = store::answered(conn, me, number)?;
            Ok((store::all(conn)?, (number, ids), answered))
        })
        .await?;
    let cases = ids
        .iter()
        .filter_map(|id| all.iter().find(|case| case.row.id == *id));
    let rows = cases.map(|case| {
        json!({
            "about": shown(&ctx, case, number),
            "is_answered": answered.contains(&case.row.id),
        })
    });
    let next = ids.iter().find(|id| !answered.contains(id));
    let data = json!({
        "number": number,
        "rows": rows.collect::<Vec<_>>(),
        "next": next.map(|id| super::address(*id, number)),
        "may_edit": may_edit(&ctx),
    });
    ctx.page("policy/cases/understanding", "cases-understanding", data)
}

/// `GET /policy/understanding/cases`: which three go with the version in force.
pub async fn choice(ctx: Ctx) -> Result<HttpResponse> {
    let ids = ctx
        .db(verbs::understanding)
        .await?
        .ok_or(Error::NotFound)?
        .1;
    let form = (1..)
        .zip(&ids)
        .fold(FormView::new(), |form, (at, id)| form.with(&field(at), id));
    choice_page(&ctx, StatusCode::OK, form).await
}

/// `POST /policy/understanding/cases`
pub async fn choose(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let ids = (1..=CASES).map(|at| form.text(&field(at)).parse());
    let ids: Vec<CaseId> = ids.collect::<Result<_, _>>().map_err(|_| Error::NotFound)?;
    match ctx.db(move |conn| verbs::choose(conn, &ids)).await {
        Ok(()) => {
            let notice = Notice::good("cases-notice-chosen");
            ctx.redirect_with("/policy/understanding", notice).await
        }
        Err(Error::Invalid(fields)) => {
            let refused = FormView::refused(&ctx, &form, &fields);
            choice_page(&ctx, StatusCode::UNPROCESSABLE_ENTITY, refused).await
        }
        Err(error) => Err(error),
    }
}

async fn choice_page(ctx: &Ctx, status: StatusCode, form: FormView) -> Result<HttpResponse> {
    let all = ctx.db(store::all).await?;
    let open: Vec<&Case> = all.iter().filter(|case| !case.row.is_hidden).collect();
    let selects = (1..=CASES).map(|at| {
        let name = field(at);
        let options = open.iter().map(|case| {
            let id = case.row.id;
            let words = case.words(ctx.app.texts(), ctx.lang, organisation(ctx));
            let selected = form
                .values
                .get(&name)
                .is_some_and(|typed| typed == id.as_str());
            Choice::new(id, words.title, selected)
        });
        json!({ "name": name, "number": at, "options": options.collect::<Vec<_>>() })
    });
    let data = json!({ "selects": selects.collect::<Vec<_>>(), "form": form });
    let title = ctx.t("cases-understanding-choose");
    ctx.page_titled(status, "policy/cases/choice", &title, data)
}

fn field(at: usize) -> String {
    format!("case_{at}")
}
