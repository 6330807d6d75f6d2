//! A report as a page and as files. Which report it is, the path says.

use actix_web::HttpResponse;
use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::web::Data;
use serde_json::{Value, json};
use url::form_urlencoded;

use super::super::address::{Address, Ending};
use super::super::ledger::Ledger;
use super::super::model::{Slice, Subject};
use super::super::progress::Progress;
use super::super::words::Words;
use super::super::{csv, sheet, verbs, view, xlsx};
use super::Asked;
use super::reading::{Read, read, threshold};
use crate::content::model::Purpose;
use crate::error::{Error, Result};
use crate::policy::ambitions::store as ambitions;
use crate::web::{Ctx, FormView, Query};

/// Types of the files.
const CSV: &str = "text/csv; charset=utf-8";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/// The reports that have a tab.
const TABS: [Subject; 4] = [
    Subject::Overview,
    Subject::Purpose(Purpose::Recruitment),
    Subject::Purpose(Purpose::Brand),
    Subject::Purpose(Purpose::Care),
];

/// `GET /reports`
pub async fn front(ctx: Ctx) -> Result<HttpResponse> {
    ctx.redirect("/reports/overview")
}

/// `GET /reports/overview`, and every other report's page
pub async fn page(ctx: Ctx, asked: Query<Asked>, ledger: Data<Ledger>) -> Result<HttpResponse> {
    let subject = asked_for(&ctx)?.subject;
    let Some(read) = read(&ctx, ledger.clone(), subject, &asked).await? else {
        return ctx.page("reports/no_team", "reports-tabs", json!({}));
    };
    let progress = ambitions_beside(&ctx, subject, &read, ledger).await?;
    let asked = asked.into_inner();
    ctx.page_aside("reports/report", move |ctx| {
        let words = Words::new(ctx, threshold(ctx));
        let title = words.title(subject, read.answer.name.as_deref());
        (title, data(ctx, subject, &asked, &read, &progress, &words))
    })
    .await
}

/// `GET /reports/overview.csv`, `.xlsx`, and every other report's files
pub async fn file(ctx: Ctx, asked: Query<Asked>, ledger: Data<Ledger>) -> Result<HttpResponse> {
    let address = asked_for(&ctx)?;
    let Some(read) = read(&ctx, ledger, address.subject, &asked).await? else {
        return Err(Error::conflict("reports-no-team-text"));
    };
    let words = Words::new(&ctx, threshold(&ctx));
    let name = sheet::file_name(&read.answer);
    let answer = |kind: &str, ending: &str| {
        let name = format!("attachment; filename=\"{name}.{ending}\"");
        let mut answer = HttpResponse::Ok();
        answer.insert_header((CONTENT_TYPE, kind));
        answer.insert_header((CONTENT_DISPOSITION, name));
        answer
    };
    if address.ending == Ending::Xlsx {
        let file = xlsx::write(&read.answer, &words)?;
        return Ok(answer(XLSX, "xlsx").streaming(xlsx::chunks(file)));
    }
    let chunks = csv::chunks(read.answer, ctx.clone(), words.threshold());
    Ok(answer(CSV, "csv").streaming(chunks))
}

/// The path is one of the table's, but the id in it may be none.
fn asked_for(ctx: &Ctx) -> Result<Address> {
    let path = ctx.path.split('?').next().unwrap_or_default();
    Address::read(path).ok_or(Error::NotFound)
}

/// How far the running ambitions are: beside the overview of everything, for those who read the
/// whole. A leader reads the own team only.
async fn ambitions_beside(
    ctx: &Ctx,
    subject: Subject,
    read: &Read,
    ledger: Data<Ledger>,
) -> Result<Vec<Progress>> {
    let is_whole = read.own_team.is_none() && read.slice == Slice::default();
    if subject != Subject::Overview || !is_whole {
        return Ok(Vec::new());
    }
    let (settled, threshold) = (ctx.app.settled_today(), threshold(ctx));
    ctx.db(move |conn| {
        let running = ambitions::running(conn)?;
        verbs::progress(conn, &ledger, settled, threshold, running)
    })
    .await
}

fn data(
    ctx: &Ctx,
    subject: Subject,
    asked: &Asked,
    read: &Read,
    progress: &[Progress],
    words: &Words,
) -> Value {
    let listing = view::Listing::new(&ctx.path);
    let query = listing.query();
    let path = Address::page(subject);
    let address = format!("{path}{query}");
    let with_channels = !matches!(subject, Subject::Channel(_));
    json!({
        "report": subject.word(),
        "path": path,
        "heading": words.title(subject, read.answer.name.as_deref()),
        "badge": words.kind(subject),
        "tabs": tabs(ctx, subject, &query),
        "form": FormView::new(),
        "choices": asked.choices(words, read.slice, &read.teams, with_channels),
        "own_team": read.own_team.as_ref().map(|team| &team.name),
        "is_filtered": read.slice != Slice::default() && read.own_team.is_none(),
        "is_channel_left_out": read.is_channel_left_out,
        "uncounted": read.uncounted,
        "csv_href": format!("{path}.csv{query}"),
        "xlsx_href": format!("{path}.xlsx{query}"),
        "is_editor": words.is_editor(),
        "address": form_urlencoded::byte_serialize(address.as_bytes()).collect::<String>(),
        "ambitions": progress
            .iter()
            .map(|one| view::progress(one, ctx.today(), words))
            .collect::<Vec<_>>(),
        "answer": view::answer(&read.answer, &listing, words),
    })
}

fn tabs(ctx: &Ctx, subject: Subject, query: &str) -> Vec<Value> {
    TABS.iter()
        .map(|&tab| {
            json!({
                "href": format!("{}{query}", Address::page(tab)),
                "label": ctx.t(&format!("reports-tab-{}", tab.word())),
                "current": tab == subject,
            })
        })
        .collect()
}
