//! Tokens, for admins: listed, made, revoked.

use actix_web::HttpResponse;
use actix_web::web::Path;
use serde::Deserialize;
use serde_json::{Value, json};

use super::model::{Token, TokenDraft, TokenId};
use super::{store, verbs};
use crate::error::{Error, Result};
use crate::people::store as people;
use crate::people::web::needs_password;
use crate::web::{Ctx, FormView, Notice, Paging, PostForm, Query};

const PER_PAGE: i64 = 25;

/// What the list is asked for.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
    page: Option<i64>,
}

/// `GET /admin/tokens`
pub async fn list(ctx: Ctx, asked: Query<Asked>) -> Result<HttpResponse> {
    let all = ctx.db(store::all).await?;
    let words = asked.q.trim().to_lowercase();
    let found = all.iter().filter(|token| {
        token.name.to_lowercase().contains(&words) || token.origin.contains(&words)
    });
    let (shown, paging) = Paging::cut(asked.page, found, PER_PAGE, &ctx.path);
    let data = json!({
        "tokens": shown.into_iter().map(row).collect::<Vec<_>>(),
        "paging": paging,
        "is_filtered": !words.is_empty(),
        "form": FormView::new().with("q", asked.q.trim()),
        "tab": "tokens",
    });
    ctx.page("reach/tokens", "reach-tokens-title", data)
}

fn row(token: &Token) -> Value {
    json!({
        "id": token.id,
        "name": token.name,
        "origin": token.origin,
        "made": token.created_on,
        "used": token.last_used_on,
        "revoked": token.revoked_on,
    })
}

/// `GET /admin/tokens/new`
pub async fn new_page(ctx: Ctx) -> Result<HttpResponse> {
    let data = form_view(&ctx, FormView::new()).await?;
    ctx.page("reach/token_new", "reach-token-new", data)
}

async fn form_view(ctx: &Ctx, form: FormView) -> Result<Value> {
    let me = ctx.person()?;
    let admin = ctx.db(move |conn| people::find(conn, me)).await?;
    Ok(json!({ "form": form, "asks_password": admin.password_hash.is_some() }))
}

/// `POST /admin/tokens`: the answer shows the token, this one time. It is no redirect, because
/// the next page could only show what had been stored.
pub async fn make(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    match try_make(&ctx, &form).await {
        Ok((token, draft)) => {
            let data = json!({
                "token": token,
                "name": draft.name,
                "origin": draft.origin,
                "base": ctx.app.config.base(),
            });
            ctx.page("reach/token_made", "reach-token-made-title", data)
        }
        Err(Error::Invalid(fields)) => {
            let refused = FormView::refused(&ctx, &form, &fields);
            let data = form_view(&ctx, refused).await?;
            ctx.rejected("reach/token_new", "reach-token-new", data)
        }
        Err(error) => Err(error),
    }
}

async fn try_make(ctx: &Ctx, form: &PostForm) -> Result<(String, TokenDraft)> {
    let draft = TokenDraft {
        name: form.text("name").to_owned(),
        origin: form.text("origin").to_owned(),
    }
    .checked()?;
    needs_password(ctx, form).await?;
    let (by, today, wanted) = (ctx.person()?, ctx.today(), draft.clone());
    let token = ctx
        .db(move |conn| verbs::make(conn, wanted, by, today))
        .await?;
    Ok((token, draft))
}

/// `POST /admin/tokens/{id}/removal`
pub async fn revoke(ctx: Ctx, id: Path<TokenId>, _: PostForm) -> Result<HttpResponse> {
    let (id, by, today) = (*id, ctx.person()?, ctx.today());
    ctx.db(move |conn| verbs::revoke(conn, id, by, today))
        .await?;
    let notice = Notice::good("reach-notice-token-revoked");
    ctx.redirect_with("/admin/tokens", notice).await
}
