//! What there is to talk of, on screen and on paper.

use actix_web::HttpResponse;
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::agenda::{Group, Point, agenda as agenda_of};
use super::super::model::{ANY_TIME, Case, Choice};
use super::super::store;
use super::{shown, together};
use crate::error::Result;
use crate::web::{Ctx, Query};

/// Which answers are asked for.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub struct Asked {
    edition: Option<i32>,
}

/// `GET /policy/cases/agenda`
pub async fn agenda(ctx: Ctx, asked: Query<Asked>) -> Result<HttpResponse> {
    let edition = asked.edition.unwrap_or(ANY_TIME);
    let (all, tallies, editions) = ctx
        .db(move |conn| {
            Ok((
                store::all(conn)?,
                store::tallies(conn, edition)?,
                store::editions(conn)?,
            ))
        })
        .await?;
    let points = agenda_of(&tallies, together(&ctx));
    let rows = points.iter().filter_map(|point| {
        let case = all.iter().find(|case| case.row.id == point.case)?;
        (!case.row.is_hidden).then(|| row(&ctx, case, point))
    });
    let tab = |edition: i32, label: String| {
        let href = match edition {
            ANY_TIME => "/policy/cases/agenda".to_owned(),
            edition => format!("/policy/cases/agenda?edition={edition}"),
        };
        json!({ "label": label, "href": href, "edition": edition })
    };
    let versions = editions.iter().filter(|edition| **edition != ANY_TIME);
    let versions = versions.map(|number| {
        let text = number.to_string();
        tab(
            *number,
            ctx.t_with("policy-version-title", &[("number", &text)]),
        )
    });
    let data = json!({
        "tabs": std::iter::once(tab(ANY_TIME, ctx.t("cases-agenda-any-time")))
            .chain(versions)
            .map(|mut tab| {
                tab["current"] = (tab["edition"] == edition).into();
                tab
            })
            .collect::<Vec<Value>>(),
        "is_of_version": edition != ANY_TIME,
        "rows": rows.collect::<Vec<_>>(),
        "together": together(&ctx),
        "today": ctx.today(),
    });
    ctx.page("policy/cases/agenda", "cases-agenda-title", data)
}

fn row(ctx: &Ctx, case: &Case, point: &Point) -> Value {
    let group = |group: &Group, choice: Choice| group.percent(choice);
    let choices = Choice::ALL.iter().map(|&choice| {
        json!({
            "choice": choice,
            "is_ours": choice == case.choice(),
            "staff": group(&point.staff, choice),
            "leaders": group(&point.leaders, choice),
        })
    });
    json!({
        "about": shown(ctx, case, ANY_TIME),
        "choices": choices.collect::<Vec<_>>(),
        "staff": point.staff.total(),
        "leaders": point.leaders.total(),
        "gap": point.gap(),
    })
}
