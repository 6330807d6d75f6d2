//! The weekly to print.

use actix_web::HttpResponse;
use actix_web::web::Data;
use chrono::{Datelike, NaiveDate};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::access::Role;
use crate::content::model::{Item, Reader};
use crate::digest::model::Week;
use crate::digest::printable::{Sheet, Wanted, read};
use crate::error::{Error, Result};
use crate::people;
use crate::reports::ledger::Ledger;
use crate::reports::model::Slice;
use crate::reports::period::{closed_weeks, week_word};
use crate::reports::suppression::FLOOR;
use crate::sharing::store::reading;
use crate::texts::{KindOfDate, Lang};
use crate::web::{Choice, Ctx, FormView, Qr, Query};

/// How far back weeks are offered.
const WEEKS_OFFERED: u64 = 12;

/// The query string of the page; what is left out is the last week, in the reader's language.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    week: String,
    language: String,
}

/// `GET /digest/printable?week=…&language=…`: the whole page in that language. For a leader with
/// what is meant for the own team, for the others with what is meant for everybody.
pub async fn page(ctx: Ctx, asked: Query<Asked>, ledger: Data<Ledger>) -> Result<HttpResponse> {
    let lang = asked.language.parse().unwrap_or(ctx.lang);
    let ctx = Ctx { lang, ..ctx };
    let (now, settled) = (ctx.now(), ctx.app.settled_today());
    let week = match asked.week.as_str() {
        "" => Some(Week::closed(settled)),
        word => Week::parse(word, settled),
    };
    let week = week.ok_or_else(|| Error::conflict("reports-period-open"))?;
    let sees_all = ctx.has_role(Role::Comms) || ctx.has_role(Role::Hr);
    let (person, zone) = (ctx.person()?, ctx.app.config.time_zone);
    let threshold = FLOOR.max(ctx.app.config.reports.smallest_group as usize);
    let (sheet, team) = ctx
        .db(move |conn| {
            let own = reading::reader(conn, person)?.team.filter(|_| !sees_all);
            let wanted = Wanted {
                reader: Reader { team: own, lang },
                week,
                slice: Slice {
                    team: (!sees_all).then_some(own),
                    channel: None,
                },
                threshold,
                zone,
            };
            let teams = people::store::teams(conn)?;
            let team = teams.into_iter().find(|team| Some(team.id) == own);
            let sheet = read(conn, &ledger, wanted, now, settled)?;
            Ok((sheet, team.map(|team| team.name)))
        })
        .await?;
    let data = view(&ctx, &sheet, team.as_deref(), week)?;
    ctx.page("digest/printable", "digest-printable-title", data)
}

fn view(ctx: &Ctx, sheet: &Sheet, team: Option<&str>, week: Week) -> Result<Value> {
    let formats = ctx.app.texts().formats(ctx.lang);
    let day = |day: NaiveDate| formats.date(day, KindOfDate::Long);
    let days = [("from", day(week.monday())), ("to", day(week.sunday()))];
    let days = days.each_ref().map(|(name, day)| (*name, day.as_str()));
    let items = sheet.items.iter().map(|item| row(ctx, item));
    Ok(json!({
        "form": FormView::new(),
        "weeks": week_options(ctx, week),
        "languages": Choice::of_words(ctx, "web-language-", Lang::ALL, |word| word == ctx.lang.as_str()),
        "week": week.monday().iso_week().week(),
        "days": ctx.t_with("reports-days", &days),
        "from": team.unwrap_or(&ctx.app.config.organisation.name),
        "clicks": sheet.clicks,
        "items": items.collect::<Result<Vec<_>>>()?,
        "can_publish": ctx.has_role(Role::Comms),
        "base": ctx.app.config.base(),
    }))
}

fn row(ctx: &Ctx, item: &Item) -> Result<Value> {
    let path = format!("/items/{}", item.id);
    Ok(json!({
        "title": item.title,
        "summary": item.summary,
        "lang": item.lang,
        "purpose": item.purpose,
        "kind": item.kind,
        "deadline": item.job_deadline,
        "code": Qr::new(&format!("{}{path}", ctx.app.config.base()))?,
        "href": path,
    }))
}

fn week_options(ctx: &Ctx, chosen: Week) -> Vec<Choice> {
    let mut mondays = closed_weeks(WEEKS_OFFERED, ctx.app.settled_today());
    // An older week may be asked for by its address.
    if !mondays.contains(&chosen.monday()) {
        mondays.push(chosen.monday());
    }
    let option = |monday: NaiveDate| {
        let week = monday.iso_week();
        let number = week.week().to_string();
        let name = ctx.t_with("reports-week", &[("week", &number)]);
        let label = format!("{name}, {}", week.year());
        Choice::new(week_word(week), label, monday == chosen.monday())
    };
    mondays.into_iter().map(option).collect()
}
