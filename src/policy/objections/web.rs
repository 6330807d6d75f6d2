//! The cards on pages: to read, search, write and hide.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::web::{languages, may_edit};
use super::model::{ANSWER_LIMIT, Card, CardDraft, CardKey, OBJECTION_LIMIT, Words};
use super::store;
use super::verbs::{self, Writer};
use crate::error::{Error, Result};
use crate::texts::Lang;
use crate::web::{Ctx, FormView, Notice, Paging, PostForm, Query};

const PER_PAGE: i64 = 20;

/// What the list is asked for.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Filter {
    #[serde(default)]
    q: String,
    /// Whether the hidden cards are asked for; readers are never shown them.
    #[serde(default)]
    hidden: String,
    page: Option<i64>,
}

/// `GET /policy/objections`
pub async fn page(ctx: Ctx, filter: Query<Filter>) -> Result<HttpResponse> {
    let all = ctx.db(store::all).await?;
    let hidden = all.iter().filter(|card| card.is_hidden).count();
    let wants_hidden = !filter.hidden.is_empty() && may_edit(&ctx);
    let found = all
        .iter()
        .filter(|card| card.is_hidden == wants_hidden)
        .filter_map(|card| shown(&ctx, card, &filter.q));
    let (cards, paging) = Paging::cut(filter.page, found, PER_PAGE, &ctx.path);
    let data = json!({
        "cards": cards,
        "paging": paging,
        "may_edit": may_edit(&ctx),
        "hidden_count": hidden,
        "wants_hidden": wants_hidden,
        "is_filtered": !filter.q.trim().is_empty(),
        "form": FormView::new().with("q", filter.q.trim()),
    });
    ctx.page("policy/objections", "objections-title", data)
}

/// A card as the list shows it, if all the words searched for are on it.
fn shown(ctx: &Ctx, card: &Card, search: &str) -> Option<Value> {
    let organisation = ctx.app.config.organisation.lang;
    let (lang, words) = card.for_reader(ctx.app.texts(), ctx.lang, organisation);
    let said = format!("{} {}", words.objection, words.answer).to_lowercase();
    let is_found = search
        .to_lowercase()
        .split_whitespace()
        .all(|word| said.contains(word));
    is_found.then(|| {
        json!({
            "key": card.key.to_string(),
            "lang": lang,
            "objection": words.objection,
            "answer": words.answer,
            "is_hidden": card.is_hidden,
        })
    })
}

/// `GET /policy/objections/new`
pub async fn new(ctx: Ctx) -> Result<HttpResponse> {
    write_on(&ctx, StatusCode::OK, None, FormView::new())
}

/// `POST /policy/objections`
pub async fn add(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    save_as(ctx, None, form).await
}

/// `GET /policy/objections/{card}`: what stands on a card, to write on.
pub async fn form(ctx: Ctx, key: Path<CardKey>) -> Result<HttpResponse> {
    let key = *key;
    let card = ctx.db(move |conn| store::find(conn, key)).await?;
    let mut view = FormView::new();
    for &lang in Lang::ALL {
        if let Some(words) = card.in_language(ctx.app.texts(), lang) {
            view = view
                .with(&CardDraft::objection_field(lang), words.objection)
                .with(&CardDraft::answer_field(lang), words.answer);
        }
    }
    write_on(&ctx, StatusCode::OK, Some(&card), view)
}

/// `POST /policy/objections/{card}`
pub async fn save(ctx: Ctx, key: Path<CardKey>, form: PostForm) -> Result<HttpResponse> {
    save_as(ctx, Some(*key), form).await
}

async fn save_as(ctx: Ctx, key: Option<CardKey>, form: PostForm) -> Result<HttpResponse> {
    let (writer, app, draft) = (writer(&ctx)?, ctx.app.clone(), typed(&form));
    let saved = ctx
        .db(move |conn| verbs::save(conn, writer, app.texts(), key, &draft))
        .await;
    match saved {
        Err(Error::Invalid(fields)) => {
            let card = match key {
                Some(key) => Some(ctx.db(move |conn| store::find(conn, key)).await?),
                None => None,
            };
            let view = FormView::refused(&ctx, &form, &fields);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            write_on(&ctx, status, card.as_ref(), view)
        }
        Err(error) => Err(error),
        Ok(_) => {
            let notice = Notice::good("objections-saved");
            ctx.redirect_with("/policy/objections", notice).await
        }
    }
}

/// `POST /policy/objections/{card}/hiding`
pub async fn hide(ctx: Ctx, key: Path<CardKey>, _: PostForm) -> Result<HttpResponse> {
    set_hidden(&ctx, *key, true).await?;
    let notice = Notice::good("objections-hidden");
    ctx.redirect_with("/policy/objections", notice).await
}

/// `POST /policy/objections/{card}/hiding/removal`
pub async fn show(ctx: Ctx, key: Path<CardKey>, _: PostForm) -> Result<HttpResponse> {
    set_hidden(&ctx, *key, false).await?;
    let notice = Notice::good("objections-shown");
    ctx.redirect_with("/policy/objections", notice).await
}

async fn set_hidden(ctx: &Ctx, key: CardKey, is_hidden: bool) -> Result<()> {
    let (writer, app) = (writer(ctx)?, ctx.app.clone());
    ctx.db(move |conn| verbs::set_hidden(conn, writer, app.texts(), key, is_hidden))
        .await
}

/// `POST /policy/objections/{card}/words/removal`: a shipped card says what the product says
/// again.
pub async fn restore(ctx: Ctx, key: Path<CardKey>, _: PostForm) -> Result<HttpResponse> {
    let (writer, app, key) = (writer(&ctx)?, ctx.app.clone(), *key);
    if let CardKey::Own(_) = key {
        return Err(Error::NotFound);
    }
    let draft = CardDraft::default();
    ctx.db(move |conn| verbs::save(conn, writer, app.texts(), Some(key), &draft))
        .await?;
    let notice = Notice::good("objections-restored");
    ctx.redirect_with("/policy/objections", notice).await
}

fn writer(ctx: &Ctx) -> Result<Writer> {
    Ok(Writer {
        person: ctx.person()?,
        today: ctx.today(),
        now: ctx.now(),
        organisation: ctx.app.config.organisation.lang,
    })
}

fn typed(form: &PostForm) -> CardDraft {
    CardDraft::new(Lang::ALL.iter().map(|&lang| {
        let words = Words {
            objection: form.text(&CardDraft::objection_field(lang)).to_owned(),
            answer: form.text(&CardDraft::answer_field(lang)).to_owned(),
        };
        (lang, words)
    }))
}

fn write_on(
    ctx: &Ctx,
    status: StatusCode,
    card: Option<&Card>,
    view: FormView,
) -> Result<HttpResponse> {
    let is_shipped = card.is_some_and(|card| matches!(card.key, CardKey::Shipped(_)));
    let organisation = ctx.app.config.organisation.lang;
    let languages: Vec<Value> = languages(ctx)
        .into_iter()
        .map(|lang| {
            json!({
                "code": lang,
                "language": ctx.t(&format!("web-language-{lang}")),
                "objection": CardDraft::objection_field(lang),
                "answer": CardDraft::answer_field(lang),
                "may_be_empty": is_shipped || lang != organisation,
            })
        })
        .collect();
    let title = match card {
        Some(_) => "objections-change",
        None => "objections-new",
    };
    let data = json!({
        "form": view,
        "texts": languages,
        "heading": title,
        "key": card.map(|card| card.key.to_string()),
        "is_shipped": is_shipped,
        "has_own_words": card.is_some_and(|card| !card.own.is_empty()),
        "is_hidden": card.is_some_and(|card| card.is_hidden),
        "limit_of_objection": OBJECTION_LIMIT,
        "limit_of_answer": ANSWER_LIMIT,
    });
    ctx.page_titled(status, "policy/objection", &ctx.t(title), data)
}
