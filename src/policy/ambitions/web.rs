//! Writing ambitions. They are read among the reports, which know how far they are.

use std::str::FromStr;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use chrono::NaiveDate;
use serde_json::json;

use super::model::{
    Ambition, AmbitionDraft, AmbitionId, AmbitionKind, AmbitionMeasure, AmbitionState, typed_number,
};
use super::store;
use super::verbs::{self, Planner};
use crate::access::PersonId;
use crate::error::{Error, Fields, Message, Result};
use crate::web::{Choice, Ctx, FormView, Notice, PostForm};

/// Who asks, as the verbs want to know it.
pub fn planner(ctx: &Ctx) -> Result<Planner> {
    Ok(Planner {
        person: ctx.person()?,
        now: ctx.now(),
        today: ctx.today(),
    })
}

/// Where an ambition is read.
pub fn address(id: AmbitionId) -> String {
    format!("/programme/ambitions/{id}")
}

/// `GET /programme/ambitions/new`
pub async fn new_page(ctx: Ctx) -> Result<HttpResponse> {
    let form = FormView::new()
        .with("begins_on", ctx.today())
        .with("owner", ctx.person()?);
    show(&ctx, None, form, StatusCode::OK).await
}

/// `POST /programme/ambitions`
pub async fn add(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let (by, draft) = (planner(&ctx)?, draft(&form));
    match ctx.db(move |conn| verbs::add(conn, draft?, by)).await {
        Ok(id) => {
            let notice = Notice::good("ambition-added");
            ctx.redirect_with(&address(id), notice).await
        }
        Err(error) => refuse(&ctx, None, &form, error).await,
    }
}

/// `GET /programme/ambitions/{id}/edition`
pub async fn edit_page(ctx: Ctx, id: Path<AmbitionId>) -> Result<HttpResponse> {
    let id = *id;
    let ambition = ctx.db(move |conn| store::find(conn, id)).await?;
    show(&ctx, Some(id), stored(&ambition), StatusCode::OK).await
}

/// `POST /programme/ambitions/{id}`
pub async fn change(ctx: Ctx, id: Path<AmbitionId>, form: PostForm) -> Result<HttpResponse> {
    let (id, by, draft) = (*id, planner(&ctx)?, draft(&form));
    let changed = ctx
        .db(move |conn| verbs::change(conn, id, draft?, by))
        .await;
    match changed {
        Ok(()) => {
            let notice = Notice::good("ambition-changed");
            ctx.redirect_with(&address(id), notice).await
        }
        Err(error) => refuse(&ctx, Some(id), &form, error).await,
    }
}

/// `POST /programme/ambitions/{id}/state`
pub async fn turn(ctx: Ctx, id: Path<AmbitionId>, form: PostForm) -> Result<HttpResponse> {
    let (id, by) = (*id, planner(&ctx)?);
    let state: AmbitionState = form.text("state").parse().map_err(|_| Error::NotFound)?;
    ctx.db(move |conn| verbs::turn(conn, id, state, by)).await?;
    let notice = Notice::good("ambition-changed");
    ctx.redirect_with(&address(id), notice).await
}

/// `POST /programme/ambitions/{id}/removal`
pub async fn remove(ctx: Ctx, id: Path<AmbitionId>, _: PostForm) -> Result<HttpResponse> {
    let (id, by) = (*id, planner(&ctx)?);
    ctx.db(move |conn| verbs::remove(conn, id, by)).await?;
    let notice = Notice::good("ambition-removed");
    ctx.redirect_with("/programme/ambitions", notice).await
}

async fn refuse(
    ctx: &Ctx,
    id: Option<AmbitionId>,
    form: &PostForm,
    error: Error,
) -> Result<HttpResponse> {
    let Error::Invalid(fields) = error else {
        return Err(error);
    };
    let refused = FormView::refused(ctx, form, &fields);
    show(ctx, id, refused, StatusCode::UNPROCESSABLE_ENTITY).await
}

/// The form of an ambition, or of a new one.
async fn show(
    ctx: &Ctx,
    id: Option<AmbitionId>,
    form: FormView,
    status: StatusCode,
) -> Result<HttpResponse> {
    let owners = ctx.db(store::owners).await?;
    let chosen = |name: &str| form.values.get(name).map_or("", String::as_str);
    let owners = owners
        .iter()
        .map(|(id, name)| Choice::new(id, name, id.as_str() == chosen("owner")));
    let nobody = Choice::new("", ctx.t("ambition-owner-none"), chosen("owner").is_empty());
    let title = ctx.t(if id.is_some() {
        "ambition-change"
    } else {
        "ambition-new"
    });
    let all = "/programme/ambitions";
    let back = id.map_or_else(|| all.to_owned(), |id| format!("{all}/{id}"));
    let data = json!({
        "back": back,
        "heading": title,
        "kinds": Choice::of_words(ctx, "ambition-kind-", AmbitionKind::ALL, |word| word == chosen("kind")),
        "measures": Choice::of_words(ctx, "ambition-measure-", AmbitionMeasure::ALL, |word| word == chosen("measure")),
        "owners": std::iter::once(nobody).chain(owners).collect::<Vec<_>>(),
        "form": form,
    });
    ctx.page_titled(status, "policy/ambitions/form", &title, data)
}

fn stored(ambition: &Ambition) -> FormView {
    FormView::new()
        .with("name", &ambition.name)
        .with("kind", ambition.kind)
        .with("measure", ambition.measure)
        .with("unit", &ambition.unit)
        .with("target", ambition.target)
        .with("begins_on", ambition.begins_on)
        .with("due_on", ambition.due_on)
        .with(
            "owner",
            ambition
                .owner_id
                .map_or_else(String::new, |id| id.to_string()),
        )
}

/// What was typed.
fn draft(form: &PostForm) -> Result<AmbitionDraft> {
    let mut fields = Fields::new();
    let begins_on = read::<NaiveDate>(&mut fields, form, "begins_on", "ambition-day-missing");
    let due_on = read::<NaiveDate>(&mut fields, form, "due_on", "ambition-day-missing");
    let owner = read::<PersonId>(&mut fields, form, "owner", "ambition-choose");
    // A browser always sends one of the words.
    let kind = form.text("kind").parse().map_err(|_| Error::NotFound)?;
    let measure = form.text("measure").parse().map_err(|_| Error::NotFound)?;
    fields.into_result()?;
    Ok(AmbitionDraft {
        name: form.text("name").to_owned(),
        kind,
        measure,
        unit: form.text("unit").to_owned(),
        target: typed_number(form.text("target")),
        begins_on,
        due_on,
        owner,
    })
}

/// What stands in a field; `None`, with the complaint `wrong`, where it cannot be read.
fn read<T: FromStr>(
    fields: &mut Fields,
    form: &PostForm,
    name: &str,
    wrong: &'static str,
) -> Option<T> {
    let text = form.text(name);
    let value = text.parse().ok();
    if value.is_none() && !text.is_empty() {
        fields.add(name, Message::new(wrong));
    }
    value
}
