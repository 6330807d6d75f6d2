//! Terms, for comms: listed, tried, added, changed, removed.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Deserialize;
use serde_json::json;

use super::model::{Force, Manner, TermDraft, TermId};
use super::{store, verbs};
use crate::error::{Error, Fields, Message, Result};
use crate::policy::check::check;
use crate::texts::Lang;
use crate::web::{Choice, Ctx, FormView, Notice, Paging, PostForm, Query};

const PER_PAGE: i64 = 25;

/// What the list is asked for; a word that is no choice filters nothing.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    q: String,
    force: String,
    lang: String,
    text: String,
    page: Option<i64>,
}

/// `GET /studio/terms`, with `text` tried against the list.
pub async fn list(ctx: Ctx, asked: Query<Asked>) -> Result<HttpResponse> {
    let all = ctx.db(store::all).await?;
    let force: Option<Force> = asked.force.parse().ok();
    let lang: Option<Lang> = asked.lang.parse().ok();
    let shown = all
        .iter()
        .filter(|term| term.says(&asked.q))
        .filter(|term| force.is_none_or(|force| term.force == force))
        .filter(|term| lang.is_none_or(|lang| term.lang.is_none_or(|only| only == lang)));
    let (rows, paging) = Paging::cut(asked.page, shown, PER_PAGE, &ctx.path);
    let found = check(&asked.text, all.iter())?;
    let data = json!({
        "rows": rows,
        "paging": paging,
        "is_filtered": force.is_some() || lang.is_some() || !asked.q.trim().is_empty(),
        "forces": Choice::filter(&ctx, "terms-force-", Force::ALL, force),
        "langs": Choice::filter(&ctx, "web-language-", Lang::ALL, lang),
        "tried": !asked.text.trim().is_empty(),
        "found": found,
        "form": FormView::new().with("q", asked.q.trim()).with("text", &asked.text),
    });
    ctx.page("policy/terms", "terms-title", data)
}

/// `GET /studio/terms/new`
pub async fn new_page(ctx: Ctx) -> Result<HttpResponse> {
    show(&ctx, StatusCode::OK, None, FormView::new())
}

/// `POST /studio/terms`
pub async fn add(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let (person, now, today, draft) = (ctx.person()?, ctx.now(), ctx.today(), draft(&form));
    let added = ctx
        .db(move |conn| verbs::add(conn, draft?, Some(person), now, today))
        .await;
    answer(&ctx, &form, None, added.map(|_| ())).await
}

/// `GET /studio/terms/{id}`
pub async fn page(ctx: Ctx, id: Path<TermId>) -> Result<HttpResponse> {
    let id = *id;
    let term = ctx.db(move |conn| store::find(conn, id)).await?;
    let form = FormView::new()
        .with("manner", term.manner)
        .with("phrase", &term.phrase)
        .with("lang", term.lang.map_or("", |lang| lang.as_str()))
        .with("force", term.force)
        .with("reason", &term.reason);
    show(&ctx, StatusCode::OK, Some(id), form)
}

/// `POST /studio/terms/{id}`
pub async fn change(ctx: Ctx, id: Path<TermId>, form: PostForm) -> Result<HttpResponse> {
    let (id, person, today, draft) = (*id, ctx.person()?, ctx.today(), draft(&form));
    let changed = ctx
        .db(move |conn| verbs::change(conn, id, draft?, person, today))
        .await;
    answer(&ctx, &form, Some(id), changed).await
}

/// `POST /studio/terms/{id}/removal`
pub async fn remove(ctx: Ctx, id: Path<TermId>, _: PostForm) -> Result<HttpResponse> {
    let (id, person, today) = (*id, ctx.person()?, ctx.today());
    ctx.db(move |conn| verbs::remove(conn, id, person, today))
        .await?;
    ctx.redirect_with("/studio/terms", Notice::good("terms-notice-removed"))
        .await
}

async fn answer(
    ctx: &Ctx,
    form: &PostForm,
    id: Option<TermId>,
    done: Result<()>,
) -> Result<HttpResponse> {
    match done {
        Ok(()) => {
            let notice = Notice::good("terms-notice-saved");
            ctx.redirect_with("/studio/terms", notice).await
        }
        Err(Error::Invalid(fields)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            show(ctx, status, id, FormView::refused(ctx, form, &fields))
        }
        Err(error) => Err(error),
    }
}

fn show(ctx: &Ctx, status: StatusCode, id: Option<TermId>, form: FormView) -> Result<HttpResponse> {
    let word = |field: &str| form.values.get(field).map_or("", String::as_str);
    let chosen = |field: &str, usual: &'static str| match word(field) {
        "" => usual,
        word => word,
    };
    let manner = chosen("manner", Manner::Words.as_str());
    let force = chosen("force", Force::Advice.as_str());
    let every = Choice::new("", ctx.t("terms-every-language"), word("lang").is_empty());
    let langs = Choice::of_words(ctx, "web-language-", Lang::ALL, |lang| lang == word("lang"));
    let title = ctx.t(if id.is_some() {
        "terms-change"
    } else {
        "terms-new"
    });
    let all = "/studio/terms";
    let here = id.map_or_else(|| all.to_owned(), |id| format!("{all}/{id}"));
    let data = json!({
        "id": id,
        "here": here,
        "title": title,
        "manners": Choice::explained(ctx, "terms-manner-", Manner::ALL, |word| word == manner),
        "forces": Choice::explained(ctx, "terms-force-", Force::ALL, |word| word == force),
        "langs": std::iter::once(every).chain(langs).collect::<Vec<_>>(),
        "form": form,
    });
    ctx.page_titled(status, "policy/term", &title, data)
}

fn draft(form: &PostForm) -> Result<TermDraft> {
    let mut fields = Fields::new();
    let lang = match form.text("lang") {
        "" => None,
        word => Some(word.parse().map_err(|_| Error::NotFound)?),
    };
    let manner = form.text("manner").parse().ok();
    let force = form.text("force").parse().ok();
    for (name, is_missing) in [("manner", manner.is_none()), ("force", force.is_none())] {
        if is_missing {
            fields.add(name, Message::new("terms-choice-missing"));
        }
    }
    fields.into_result()?;
    Ok(TermDraft {
        manner: manner.unwrap_or(Manner::Words),
        phrase: form.text("phrase").to_owned(),
        lang,
        force: force.unwrap_or(Force::Advice),
        reason: form.text("reason").to_owned(),
    })
}
