//! Pages of questions.

use std::collections::HashMap;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Deserialize;
use serde_json::{Value, json};

use super::model::{ANSWER_CHARS, AnswerDraft, QUESTION_CHARS, Question, QuestionDraft};
use super::model::{QuestionId, View};
use super::{store, verbs};
use crate::access::PersonId;
use crate::error::{Error, Result};
use crate::policy::cases::store as cases;
use crate::policy::web::may_edit;
use crate::texts::Lang;
use crate::web::{Choice, Ctx, FormView, Limit, Notice, Paging, PostForm, Query};

const PER_PAGE: i64 = 20;

/// What the list is asked for; a word that is no view filters nothing.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Filter {
    #[serde(default)]
    q: String,
    #[serde(default)]
    state: String,
    page: Option<i64>,
}

/// `GET /policy/questions`
pub async fn list(ctx: Ctx, filter: Query<Filter>) -> Result<HttpResponse> {
    let me = ctx.person()?;
    let view: Option<View> = filter.state.parse().ok();
    let words = filter.q.trim().to_owned();
    let path = ctx.path.clone();
    let asked = filter.page;
    let (found, shown, names, paging) = ctx
        .db(move |conn| {
            let mut found = store::all(conn)?;
            found.retain(|question| question.says(&words));
            let in_view = |one: &&Question| view.is_none_or(|view| one.is_in(view, me));
            let shown = found.iter().filter(in_view).cloned();
            let (shown, paging) = Paging::cut(asked, shown, PER_PAGE, &path);
            let names = store::names(conn, &shown)?;
            Ok((found, shown, names, paging))
        })
        .await?;
    let rows = shown.iter().map(|question| row(question, &names));
    let data = json!({
        "tabs": tabs(&ctx, &filter, &found)?,
        "rows": rows.collect::<Vec<_>>(),
        "paging": paging,
        "is_filtered": view.is_some() || !filter.q.trim().is_empty(),
        "view": view,
        "form": FormView::new().with("q", filter.q.trim()),
    });
    ctx.page("policy/questions/list", "questions-title", data)
}

/// One tab for all and one for each view, with how many there are among what is searched for; the
/// reader's own only where there are any.
fn tabs(ctx: &Ctx, filter: &Filter, found: &[Question]) -> Result<Vec<Value>> {
    let me = ctx.person()?;
    let tab = |label: String, state: &str, count: usize| {
        let pairs = [("q", filter.q.trim()), ("state", state)];
        let query = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(pairs.iter().filter(|(_, value)| !value.is_empty()))
            .finish();
        let href = format!("/policy/questions?{query}");
        json!({ "label": label, "href": href, "count": count, "current": filter.state == state })
    };
    let mut tabs = vec![tab(ctx.t("web-all"), "", found.len())];
    for view in View::ALL {
        let count = found.iter().filter(|one| one.is_in(*view, me)).count();
        if count > 0 || *view != View::Mine {
            let label = ctx.t(&format!("questions-view-{view}"));
            tabs.push(tab(label, view.as_str(), count));
        }
    }
    Ok(tabs)
}

fn row(question: &Question, names: &HashMap<PersonId, String>) -> Value {
    json!({
        "href": address(question.id),
        "line": question.line(),
        "lang": question.lang,
        "asker": question.person_id.and_then(|asker| names.get(&asker)),
        "asked_on": question.asked_on,
        "answer": question.answer_line(),
        "answer_lang": question.answer_lang,
        "answered_on": question.answered_on,
    })
}

/// `GET /policy/questions/new`
pub async fn new_page(ctx: Ctx) -> Result<HttpResponse> {
    ask_page(&ctx, StatusCode::OK, FormView::new())
}

fn ask_page(ctx: &Ctx, status: StatusCode, form: FormView) -> Result<HttpResponse> {
    let signed = form.values.get("sign").is_none_or(|sign| sign != "no");
    let data = json!({
        "form": form,
        "most": QUESTION_CHARS,
        "signs": Choice::explained(ctx, "questions-sign-", &["yes", "no"], |word| (word == "yes") == signed),
    });
    let title = ctx.t("questions-ask");
    ctx.page_titled(status, "policy/questions/new", &title, data)
}

/// `POST /policy/questions`
pub async fn ask(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let me = ctx.person()?;
    let draft = QuestionDraft {
        lang: ctx.lang,
        body: form.text("body").to_owned(),
    };
    if let Err(Error::Invalid(fields)) = draft.check() {
        let refused = FormView::refused(&ctx, &form, &fields);
        return ask_page(&ctx, StatusCode::UNPROCESSABLE_ENTITY, refused);
    }
    ctx.app.limits.check(Limit::Question, me.as_str())?;
    // A form that does not say is one without a name: what is not given is not taken.
    let by = (form.text("sign") == "yes").then_some(me);
    let today = ctx.today();
    let id = ctx
        .db(move |conn| verbs::ask(conn, &draft, by, today))
        .await?;
    let notice = match by {
        Some(_) => Notice::good("questions-notice-asked"),
        None => Notice::good("questions-notice-asked-without-name"),
    };
    ctx.redirect_with(&address(id), notice).await
}

/// `GET /policy/questions/{id}`
pub async fn page(ctx: Ctx, id: Path<QuestionId>) -> Result<HttpResponse> {
    show(&ctx, *id, StatusCode::OK, None).await
}

/// A question; `refused` is the answer that was typed and not accepted.
async fn show(
    ctx: &Ctx,
    id: QuestionId,
    status: StatusCode,
    refused: Option<FormView>,
) -> Result<HttpResponse> {
    let (question, names, became) = ctx
        .db(move |conn| {
            let question = store::find(conn, id)?;
            let names = store::names(conn, std::slice::from_ref(&question))?;
            Ok((question, names, cases::of_question(conn, id)?))
        })
        .await?;
    let opens = refused.is_some();
    let form = refused.unwrap_or_else(|| FormView::new().with("answer", &question.answer));
    let chosen = form.values.get("lang").map(String::as_str);
    let chosen = chosen.unwrap_or(question.answer_lang.as_str()).to_owned();
    let langs = Choice::of_words(ctx, "web-language-", Lang::ALL, |word| word == chosen);
    let title = question.line();
    let data = json!({
        "id": id,
        "body": question.body,
        "answer_body": question.answer,
        "answerer": question.answered_by.and_then(|by| names.get(&by)),
        "asked": row(&question, &names),
        "became": became,
        "may_edit": may_edit(ctx),
        "most": ANSWER_CHARS,
        "langs": langs,
        "form": form,
        "opens": opens,
    });
    ctx.page_titled(status, "policy/questions/page", &title, data)
}

/// `POST /policy/questions/{id}/answer`
pub async fn answer(ctx: Ctx, id: Path<QuestionId>, form: PostForm) -> Result<HttpResponse> {
    let (id, by, now) = (*id, ctx.person()?, ctx.now());
    let app = ctx.app.clone();
    let draft = AnswerDraft {
        lang: form.text("lang").parse().unwrap_or(ctx.lang),
        body: form.text("answer").to_owned(),
    };
    let answered = ctx
        .db(move |conn| verbs::answer(&app, conn, id, &draft, by, now))
        .await;
    match answered {
        Ok(()) => {
            let notice = Notice::good("questions-notice-answered");
            ctx.redirect_with(&address(id), notice).await
        }
        Err(Error::Invalid(fields)) => {
            let refused = FormView::refused(&ctx, &form, &fields);
            show(&ctx, id, StatusCode::UNPROCESSABLE_ENTITY, Some(refused)).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /policy/questions/{id}/removal`
pub async fn remove(ctx: Ctx, id: Path<QuestionId>, _: PostForm) -> Result<HttpResponse> {
    let (id, by, today) = (*id, ctx.person()?, ctx.today());
    ctx.db(move |conn| verbs::remove(conn, id, by, today))
        .await?;
    let notice = Notice::good("questions-notice-removed");
    ctx.redirect_with("/policy/questions", notice).await
}

/// Where a question is read.
fn address(id: QuestionId) -> String {
    format!("/policy/questions/{id}")
}
