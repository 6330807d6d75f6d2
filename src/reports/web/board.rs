//! The board report.

use actix_web::HttpResponse;
use actix_web::web::Data;
use serde_json::json;

use super::super::board;
use super::super::ledger::Ledger;
use super::super::model::Subject;
use super::super::words::Words;
use super::Asked;
use super::reading::{read, threshold};
use crate::error::Result;
use crate::web::{Ctx, FormView, Query};

/// `GET /reports/board`: of the leader's own team for a leader.
pub async fn board_page(
    ctx: Ctx,
    asked: Query<Asked>,
    ledger: Data<Ledger>,
) -> Result<HttpResponse> {
    let Some(read) = read(&ctx, ledger, Subject::Overview, &asked).await? else {
        return ctx.page("reports/no_team", "reports-board", json!({}));
    };
    let words = Words::new(&ctx, threshold(&ctx));
    let board = read
        .answer
        .is_active
        .then(|| board::board(&read.answer, &words));
    let data = json!({
        "path": "/reports/board",
        "form": FormView::new(),
        "choices": asked.choices(&words, read.slice, &read.teams, true),
        "own_team": read.own_team.as_ref().map(|team| &team.name),
        "period": words.period(read.answer.period),
        "is_active": read.answer.is_active,
        "threshold": words.threshold(),
        "board": board.flatten(),
    });
    ctx.page("reports/board", "reports-board", data)
}
