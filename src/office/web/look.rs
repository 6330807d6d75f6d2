//! The organisation's colour and logo: chosen by comms and admins, seen by everybody.

use actix_web::HttpResponse;
use actix_web::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use serde_json::{Value, json};

use crate::content::fetching::prepare_picture;
use crate::content::picture::PictureError;
use crate::error::{Error, Fields, Message, Result};
use crate::office::model::LookDraft;
use crate::office::{store, verbs};
use crate::web::{Ctx, FormView, Notice, PostForm};

/// `GET /office/look`
pub async fn look_page(ctx: Ctx) -> Result<HttpResponse> {
    let look = ctx.db(store::look).await?;
    let form = FormView::new().with("accent", &look.accent);
    ctx.page(
        "office/look",
        "office-look",
        view(form, look.logo.is_some()),
    )
}

fn view(form: FormView, has_logo: bool) -> Value {
    json!({ "form": form, "has_logo": has_logo })
}

/// `POST /office/look`
pub async fn save_look(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    match try_save(&ctx, &form).await {
        Ok(()) => {
            let notice = Notice::good("office-notice-look");
            ctx.redirect_with("/office/look", notice).await
        }
        Err(Error::Invalid(fields)) => {
            let look = ctx.db(store::look).await?;
            let form = FormView::refused(&ctx, &form, &fields);
            ctx.rejected(
                "office/look",
                "office-look",
                view(form, look.logo.is_some()),
            )
        }
        Err(error) => Err(error),
    }
}

async fn try_save(ctx: &Ctx, form: &PostForm) -> Result<()> {
    let mut draft = LookDraft {
        accent: form.text("accent").to_owned(),
        logo: None,
        removes_logo: form.ticked("removes_logo"),
    };
    let mut fields = Fields::new();
    draft.check(&mut fields);
    if let Some(file) = form.file("logo") {
        match prepare_picture(file.bytes.clone()).await? {
            Ok(picture) => draft.logo = Some(picture),
            Err(error) => fields.add("logo", Message::new(refusal(&error))),
        }
    }
    fields.into_result()?;
    let (by, today) = (ctx.person()?, ctx.today());
    ctx.db(move |conn| verbs::change_look(conn, draft, by, today))
        .await
}

fn refusal(error: &PictureError) -> &'static str {
    match error {
        PictureError::Kind => "office-logo-kind",
        PictureError::TooLarge => "office-logo-too-large",
        PictureError::Broken(_) | PictureError::Encoding(_) => "office-logo-broken",
    }
}

/// `GET /look.css`: the colour, for papers and screens.
pub async fn stylesheet(ctx: Ctx) -> Result<HttpResponse> {
    let look = ctx.db(store::look).await?;
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/css; charset=utf-8"))
        .body(look.stylesheet()?))
}

/// `GET /look/logo`
pub async fn logo(ctx: Ctx) -> Result<HttpResponse> {
    let look = ctx.db(store::look).await?;
    let (Some(kind), Some(bytes)) = (look.logo_type, look.logo) else {
        return Err(Error::NotFound);
    };
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, kind))
        .insert_header((CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"))
        .body(bytes))
}
