//! The switch itself: asked for with everything that is said, and turned back in one step.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Deserialize;
use serde_json::json;

use super::super::model::{
    CrisisMessageId, LinkRule, MESSAGE_CHARS, MailRule, STATEMENT_CHARS, Said, Switch,
};
use super::super::{store, verbs};
use super::{draft_of, fields_of, form_of, operator};
use crate::access::Role;
use crate::error::{Error, Result};
use crate::texts::Lang;
use crate::web::{Choice, Ctx, FormView, Notice, PostForm, Query};

/// The query string: a message written in advance, and whether a drill is meant.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    message: String,
    drill: String,
}

/// `GET /studio/crisis/new`: the words to be approved, filled in as far as they are known.
pub async fn switch_page(ctx: Ctx, asked: Query<Asked>) -> Result<HttpResponse> {
    let message: Option<CrisisMessageId> = asked.message.parse().ok();
    let (prepared, announced) = ctx
        .db(move |conn| {
            let prepared = message.map(|id| store::message(conn, id)).transpose()?;
            Ok((prepared, store::announced(conn)?))
        })
        .await?;
    let is_drill = announced.is_some() || !asked.drill.is_empty();
    let form = match (prepared, &announced) {
        (Some((message, said)), None) => form_of(&message.name, &said),
        (Some((_, said)), Some(drill)) => form_of(&drill.name, &said),
        (None, drill) => {
            let name = drill.as_ref().map_or("", |drill| drill.name.as_str());
            form_of(name, &starters(&ctx))
        }
    };
    let form = form.with("kind", if is_drill { "drill" } else { "crisis" });
    show(&ctx, StatusCode::OK, form)
}

/// Words to begin with, in every language.
pub(super) fn starters(ctx: &Ctx) -> Vec<Said> {
    let org = ctx.app.config.organisation.name.as_str();
    let text = |lang, key| ctx.app.texts().text_with(lang, key, &[("org", org)]);
    let said = |&lang: &Lang| Said {
        lang,
        message: text(lang, "crisis-starter-message"),
        statement: text(lang, "crisis-starter-statement"),
    };
    Lang::ALL.iter().map(said).collect()
}

/// `POST /studio/crisis`: on.
pub async fn begin(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let unknown = || Error::field("links", "crisis-choice-unknown");
    let switch = Switch {
        draft: draft_of(&form),
        drill: form.text("kind") == "drill",
        links: form.text("links").parse().map_err(|_| unknown())?,
        mails: form.text("mails").parse().map_err(|_| unknown())?,
        is_meant: form.ticked("meant"),
    };
    let (operator, is_drill) = (operator(&ctx)?, switch.drill);
    match ctx
        .db(move |conn| verbs::begin(conn, &switch, operator))
        .await
    {
        Ok(_) if is_drill => {
            let notice = Notice::good("crisis-notice-drill");
            ctx.redirect_with("/studio/crisis", notice).await
        }
        Ok(_) => {
            let notice = Notice::good("crisis-notice-on");
            ctx.redirect_with("/studio/crisis", notice).await
        }
        Err(Error::Invalid(fields)) => {
            let view = FormView::refused(&ctx, &form, &fields);
            show(&ctx, StatusCode::UNPROCESSABLE_ENTITY, view)
        }
        Err(error) => Err(error),
    }
}

/// `POST /studio/crisis/ending`: everything is resumed.
pub async fn end(ctx: Ctx, _: PostForm) -> Result<HttpResponse> {
    let operator = operator(&ctx)?;
    let id = ctx.db(move |conn| verbs::end(conn, operator)).await?;
    let notice = Notice::good("crisis-notice-off");
    ctx.redirect_with(&format!("/studio/crisis/{id}"), notice)
        .await
}

fn show(ctx: &Ctx, status: StatusCode, form: FormView) -> Result<HttpResponse> {
    let typed = |field: &str| form.values.get(field).map_or("", String::as_str);
    let choices = |field: &str, words: Vec<&'static str>| {
        let chosen = match typed(field) {
            "" => words.first().copied().unwrap_or_default(),
            typed => typed,
        };
        Choice::explained(ctx, &format!("crisis-{field}-"), &words, |word| {
            word == chosen
        })
    };
    let links = LinkRule::ALL.iter().map(|rule| rule.as_str()).collect();
    let mails = MailRule::ALL.iter().map(|rule| rule.as_str()).collect();
    let data = json!({
        "is_comms": ctx.has_role(Role::Comms),
        "kinds": choices("kind", vec!["crisis", "drill"]),
        "links": choices("links", links),
        "mails": choices("mails", mails),
        "texts": fields_of(ctx),
        "longest_message": MESSAGE_CHARS,
        "longest_statement": STATEMENT_CHARS,
        "is_meant": !typed("meant").is_empty(),
        "form": form,
    });
    ctx.page_titled(status, "crisis/switch", &ctx.t("crisis-switch-title"), data)
}
