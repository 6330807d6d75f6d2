//! The page on which comms choose what texts begin with.

use actix_web::HttpResponse;
use serde_json::{Value, json};

use super::model::{Label, by_law};
use super::verbs::field_of;
use super::{store, verbs};
use crate::content::model::Disclosure;
use crate::error::{Error, Result};
use crate::texts::Lang;
use crate::web::{Ctx, FormView, Notice, PostForm};

/// `GET /studio/labels`
pub async fn page(ctx: Ctx) -> Result<HttpResponse> {
    let chosen = ctx.db(store::all).await?;
    let form = chosen.iter().fold(FormView::new(), |form, label| {
        form.with(&field_of(label), &label.words)
    });
    ctx.page("sharing/labels", "labels-title", view(&ctx, form))
}

/// `POST /studio/labels`
pub async fn word(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let (person, today) = (ctx.person()?, ctx.today());
    let org = ctx.app.config.organisation.name.clone();
    let typed: Vec<Label> = every(|mut label| {
        let words = form.text(&field_of(&label)).split_whitespace();
        label.words = words.collect::<Vec<_>>().join(" ");
        label
    });
    let saved = ctx
        .db(move |conn| verbs::word(conn, &org, &typed, person, today))
        .await;
    match saved {
        Ok(()) => {
            let notice = Notice::good("labels-notice-saved");
            ctx.redirect_with("/studio/labels", notice).await
        }
        Err(Error::Invalid(fields)) => {
            let data = view(&ctx, FormView::refused(&ctx, &form, &fields));
            ctx.rejected("sharing/labels", "labels-title", data)
        }
        Err(error) => Err(error),
    }
}

/// Something for each class in each language.
fn every<T>(make: impl Fn(Label) -> T) -> Vec<T> {
    let pairs = Disclosure::ALL
        .iter()
        .flat_map(|class| Lang::ALL.iter().map(move |lang| (*class, *lang)));
    pairs
        .map(|(disclosure, lang)| {
            make(Label {
                disclosure,
                lang,
                words: String::new(),
            })
        })
        .collect()
}

fn view(ctx: &Ctx, form: FormView) -> Value {
    let organisation = &ctx.app.config.organisation;
    let rows = every(|label| {
        let (class, lang) = (label.disclosure, label.lang);
        let law = by_law(ctx.app.texts(), &organisation.name, class, lang);
        json!({
            "disclosure": class,
            "field": field_of(&label),
            "lang": lang,
            "hint": law.map(|law| ctx.t_with("labels-law", &[("words", &law)])),
        })
    });
    let classes = Disclosure::ALL.iter().map(|class| {
        let of_class = rows.iter().filter(|row| row["disclosure"] == json!(class));
        json!({ "class": class, "rows": of_class.collect::<Vec<_>>() })
    });
    json!({ "classes": classes.collect::<Vec<_>>(), "form": form })
}
