//! The matrix on pages: to read, to write, and how it will look.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde_json::{Value, json};

use super::super::web::languages;
use super::model::{CELL_LIMIT, Cell, Matrix, Sentence};
use super::{store, verbs};
use crate::error::{Error, Result};
use crate::texts::Lang;
use crate::web::{Ctx, FormView, Notice, PostForm};

/// The table for readers of `lang`, as `policy/matrix_table` shows it: a row for work time and
/// one for leisure.
pub fn table(ctx: &Ctx, matrix: &Matrix, lang: Lang) -> Value {
    let sentences = matrix.for_reader(ctx.app.texts(), lang);
    json!({
        "lang": lang,
        "rows": [
            { "time": "work", "job": sentences[&Cell::WorkJob], "private": sentences[&Cell::WorkPrivate] },
            { "time": "leisure", "job": sentences[&Cell::LeisureJob], "private": sentences[&Cell::LeisurePrivate] },
        ],
    })
}

/// `GET /policy/matrix`: what stands there, to write on.
pub async fn form(ctx: Ctx) -> Result<HttpResponse> {
    let matrix = ctx.db(store::matrix).await?;
    let mut view = FormView::new();
    for &lang in Lang::ALL {
        for (cell, body) in matrix.for_reader(ctx.app.texts(), lang) {
            view = view.with(&cell.field(lang), body);
        }
    }
    write_on(&ctx, StatusCode::OK, view)
}

/// `POST /policy/matrix/text`: back from the preview, with everything that was typed.
pub async fn continue_writing(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let view = FormView::refused(&ctx, &form, &Default::default());
    write_on(&ctx, StatusCode::OK, view)
}

/// `POST /policy/matrix/preview`: how it will look in each language.
pub async fn preview(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let matrix = typed(&form);
    if let Err(Error::Invalid(fields)) = matrix.check() {
        let view = FormView::refused(&ctx, &form, &fields);
        return write_on(&ctx, StatusCode::UNPROCESSABLE_ENTITY, view);
    }
    let tables: Vec<Value> = languages(&ctx)
        .into_iter()
        .map(|lang| {
            let is_shipped = !matrix.0.iter().any(|own| own.lang == lang);
            json!({
                "name": ctx.t(&format!("web-language-{lang}")),
                "matrix": table(&ctx, &matrix, lang),
                "is_shipped": is_shipped,
            })
        })
        .collect();
    let typed: Vec<Value> = matrix
        .0
        .iter()
        .map(|own| json!({ "field": own.cell.field(own.lang), "body": own.body }))
        .collect();
    let data = json!({ "tables": tables, "typed": typed });
    ctx.page("policy/matrix_preview", "policy-matrix-preview-title", data)
}

/// `POST /policy/matrix`
pub async fn save(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let (by, today) = (ctx.person()?, ctx.today());
    let matrix = typed(&form).own_words(ctx.app.texts());
    let saved = ctx
        .db(move |conn| verbs::save(conn, by, today, &matrix))
        .await;
    match saved {
        Err(Error::Invalid(fields)) => {
            let view = FormView::refused(&ctx, &form, &fields);
            write_on(&ctx, StatusCode::UNPROCESSABLE_ENTITY, view)
        }
        Err(error) => Err(error),
        Ok(()) => {
            ctx.redirect_with("/policy", Notice::good("policy-matrix-saved"))
                .await
        }
    }
}

fn typed(form: &PostForm) -> Matrix {
    let mut sentences = Vec::new();
    for &lang in Lang::ALL {
        for &cell in Cell::ALL {
            let body = form.text(&cell.field(lang));
            if !body.is_empty() {
                sentences.push(Sentence {
                    cell,
                    lang,
                    body: body.to_owned(),
                });
            }
        }
    }
    Matrix(sentences)
}

fn write_on(ctx: &Ctx, status: StatusCode, view: FormView) -> Result<HttpResponse> {
    let languages: Vec<Value> = languages(ctx)
        .into_iter()
        .map(|lang| {
            let cells = Cell::ALL.iter();
            let cells = cells.map(|cell| json!({ "name": cell.field(lang), "key": cell }));
            json!({
                "code": lang,
                "language": ctx.t(&format!("web-language-{lang}")),
                "cells": cells.collect::<Vec<_>>(),
            })
        })
        .collect();
    ctx.page_titled(
        status,
        "policy/matrix",
        &ctx.t("policy-matrix-write"),
        json!({ "form": view, "texts": languages, "limit_of_cell": CELL_LIMIT }),
    )
}
