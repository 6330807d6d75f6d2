//! Pages and files of reports, and my impact.

mod prices;
mod saved_views;

pub use prices::{enter_job_ad, job_ad, prices, remove_job_ad, save_prices};
pub use saved_views::{new_view, remove_view, save_view, view, views};

use actix_web::HttpResponse;
use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::web::Data;
use chrono::Datelike;
use serde::Deserialize;
use serde_json::{Value, json};
use url::form_urlencoded;

use super::answer::{Answer, Question};
use super::impact::{self, Impact, Yield};
use super::ledger::Ledger;
use super::model::{Slice, Subject, TeamKey};
use super::period::{Period, closed_months, closed_weeks, week_word};
use super::suppression::FLOOR;
use super::words::Words;
use super::{chart, csv, store, verbs, view as shown};
use crate::access::Role;
use crate::content::model::Purpose;
use crate::error::{Error, Result};
use crate::people::model::Team;
use crate::sharing::channel::Channel;
use crate::web::{Ctx, FormView, Query};

/// The reports that have a tab.
const TABS: [Subject; 4] = [
    Subject::Overview,
    Subject::Purpose(Purpose::Recruitment),
    Subject::Purpose(Purpose::Brand),
    Subject::Purpose(Purpose::Care),
];
/// Runs of weeks that are offered, and the one that a report opens with.
const RUNS: [u32; 4] = [4, 12, 26, 52];
const USUAL_RUN: u32 = 12;
/// How far back single weeks and months are offered.
const WEEKS_OFFERED: u64 = 104;
const MONTHS_OFFERED: u32 = 13;
/// Stands for people without a team in addresses.
const WITHOUT_TEAM: &str = "none";

/// What is asked of a report, as it stands in the address. Empty is the same as missing.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asked {
    /// `12` weeks back, a month `2026-10`, or `weeks` with `from` and `to`.
    #[serde(default)]
    period: String,
    #[serde(default)]
    from: String,
    #[serde(default)]
    to: String,
    #[serde(default)]
    team: String,
    #[serde(default)]
    channel: String,
}

/// `GET /reports`
pub async fn front(ctx: Ctx) -> Result<HttpResponse> {
    ctx.redirect("/reports/overview")
}

/// `GET /reports/overview`
pub async fn overview(ctx: Ctx, asked: Query<Asked>, ledger: Data<Ledger>) -> Result<HttpResponse> {
    page(ctx, ledger, Subject::Overview, asked.into_inner()).await
}

/// `GET /reports/recruitment`
pub async fn recruitment(
    ctx: Ctx,
    asked: Query<Asked>,
    ledger: Data<Ledger>,
) -> Result<HttpResponse> {
    page(
        ctx,
        ledger,
        Subject::Purpose(Purpose::Recruitment),
        asked.into_inner(),
    )
    .await
}

/// `GET /reports/brand`
pub async fn brand(ctx: Ctx, asked: Query<Asked>, ledger: Data<Ledger>) -> Result<HttpResponse> {
    page(
        ctx,
        ledger,
        Subject::Purpose(Purpose::Brand),
        asked.into_inner(),
    )
    .await
}

/// `GET /reports/care`
pub async fn care(ctx: Ctx, asked: Query<Asked>, ledger: Data<Ledger>) -> Result<HttpResponse> {
    page(
        ctx,
        ledger,
        Subject::Purpose(Purpose::Care),
        asked.into_inner(),
    )
    .await
}

/// `GET /reports/overview.csv`
pub async fn overview_csv(
    ctx: Ctx,
    asked: Query<Asked>,
    ledger: Data<Ledger>,
) -> Result<HttpResponse> {
    file(ctx, ledger, Subject::Overview, asked.into_inner()).await
}

/// `GET /reports/recruitment.csv`
pub async fn recruitment_csv(
    ctx: Ctx,
    asked: Query<Asked>,
    ledger: Data<Ledger>,
) -> Result<HttpResponse> {
    file(
        ctx,
        ledger,
        Subject::Purpose(Purpose::Recruitment),
        asked.into_inner(),
    )
    .await
}

/// `GET /reports/brand.csv`
pub async fn brand_csv(
    ctx: Ctx,
    asked: Query<Asked>,
    ledger: Data<Ledger>,
) -> Result<HttpResponse> {
    file(
        ctx,
        ledger,
        Subject::Purpose(Purpose::Brand),
        asked.into_inner(),
    )
    .await
}

/// `GET /reports/care.csv`
pub async fn care_csv(ctx: Ctx, asked: Query<Asked>, ledger: Data<Ledger>) -> Result<HttpResponse> {
    file(
        ctx,
        ledger,
        Subject::Purpose(Purpose::Care),
        asked.into_inner(),
    )
    .await
}

/// An answer and the teams that the reader may choose between; none for a leader.
struct Read {
    answer: Answer,
    teams: Vec<Team>,
    own_team: Option<Team>,
    slice: Slice,
}

async fn page(
    ctx: Ctx,
    ledger: Data<Ledger>,
    subject: Subject,
    asked: Asked,
) -> Result<HttpResponse> {
    let title = format!("reports-{}", subject.word());
    let Some(read) = read(&ctx, ledger, subject, &asked).await? else {
        return ctx.page("reports/no_team", &title, json!({}));
    };
    let words = Words::new(&ctx, threshold(&ctx));
    let data = json!({
        "report": subject.word(),
        "tabs": tabs(&ctx, subject),
        "form": FormView::new(),
        "periods": period_options(&words, &asked),
        "first_weeks": week_options(&words, &asked.from),
        "last_weeks": week_options(&words, &asked.to),
        "own_weeks": asked.period == "weeks",
        "teams": team_options(&ctx, &read),
        "channels": channel_options(&words, read.slice),
        "own_team": read.own_team.as_ref().map(|team| &team.name),
        "is_filtered": read.slice != Slice::default() && read.own_team.is_none(),
        "csv_href": csv_href(&ctx, subject),
        "is_editor": words.is_editor(),
        "address": form_urlencoded::byte_serialize(ctx.path.as_bytes()).collect::<String>(),
        "answer": shown::answer(&read.answer, &words),
    });
    ctx.page("reports/report", &title, data)
}

async fn file(
    ctx: Ctx,
    ledger: Data<Ledger>,
    subject: Subject,
    asked: Asked,
) -> Result<HttpResponse> {
    let Some(read) = read(&ctx, ledger, subject, &asked).await? else {
        return Err(Error::conflict("reports-no-team-text"));
    };
    let words = Words::new(&ctx, threshold(&ctx));
    let name = csv::file_name(&read.answer);
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/csv; charset=utf-8"))
        .insert_header((
            CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}\""),
        ))
        .body(csv::write(&read.answer, &words)?))
}

fn threshold(ctx: &Ctx) -> usize {
    FLOOR.max(ctx.app.config.reports.smallest_group as usize)
}

/// Reads the report. `None` for a leader who has no team: there is nothing of his or hers.
async fn read(
    ctx: &Ctx,
    ledger: Data<Ledger>,
    subject: Subject,
    asked: &Asked,
) -> Result<Option<Read>> {
    let period = asked.period(ctx)?;
    let mut slice = asked.slice()?;
    let sees_all = ctx.has_role(Role::Comms) || ctx.has_role(Role::Hr);
    let person = ctx.person()?;
    let threshold = threshold(ctx);
    let today = ctx.app.settled_today();
    ctx.db(move |conn| {
        let mut teams = crate::people::store::teams(conn)?;
        let mut own_team = None;
        if !sees_all {
            let Some(id) = store::team_of(conn, person)? else {
                return Ok(None);
            };
            own_team = teams.iter().find(|team| team.id == id).cloned();
            slice.team = Some(Some(id));
        }
        if own_team.is_some() {
            teams.clear();
        }
        let question = Question {
            subject,
            slice,
            period,
            threshold,
        };
        let answer = verbs::ask(conn, &ledger, today, question)?;
        Ok(Some(Read {
            answer,
            teams,
            own_team,
            slice,
        }))
    })
    .await
}

impl Asked {
    /// The period asked for. One that is not over, or none at all, is refused with a sentence.
    fn period(&self, ctx: &Ctx) -> Result<Period> {
        let today = ctx.app.settled_today();
        let period = match self.period.as_str() {
            "" => Some(Period::last_weeks(USUAL_RUN, today)),
            "weeks" => Period::weeks(&self.from, &self.to, today),
            text => match text.parse() {
                Ok(weeks) if RUNS.contains(&weeks) => Some(Period::last_weeks(weeks, today)),
                _ => Period::month(text, today),
            },
        };
        period.ok_or_else(|| Error::conflict("reports-period-open"))
    }

    fn slice(&self) -> Result<Slice> {
        let team: Option<TeamKey> = match self.team.as_str() {
            "" => None,
            WITHOUT_TEAM => Some(None),
            id => Some(Some(id.parse().map_err(|_| Error::NotFound)?)),
        };
        let channel = match self.channel.as_str() {
            "" => None,
            word => Some(word.parse().map_err(|_| Error::NotFound)?),
        };
        Ok(Slice { team, channel })
    }
}

fn tabs(ctx: &Ctx, subject: Subject) -> Vec<Value> {
    let query = query(ctx);
    TABS.iter()
        .map(|tab| {
            let word = tab.word();
            json!({
                "href": format!("/reports/{word}{query}"),
                "label": ctx.t(&format!("reports-tab-{word}")),
                "current": *tab == subject,
            })
        })
        .collect()
}

fn csv_href(ctx: &Ctx, subject: Subject) -> String {
    format!("/reports/{}.csv{}", subject.word(), query(ctx))
}

/// The query of this page with its question mark, so that the same is asked of the next one.
fn query(ctx: &Ctx) -> String {
    ctx.path
        .split_once('?')
        .map_or_else(String::new, |(_, query)| format!("?{query}"))
}

fn option(value: impl ToString, label: String, selected: bool) -> Value {
    json!({ "value": value.to_string(), "label": label, "selected": selected })
}

fn period_options(words: &Words, asked: &Asked) -> Vec<Value> {
    let usual = USUAL_RUN.to_string();
    let chosen = if asked.period.is_empty() {
        &usual
    } else {
        &asked.period
    };
    let runs = RUNS.iter().map(|run| {
        let run = run.to_string();
        let is_chosen = run == *chosen;
        option(run.clone(), words.last_weeks(&run), is_chosen)
    });
    let own = option("weeks", words.text("reports-own-weeks"), chosen == "weeks");
    let months = closed_months(MONTHS_OFFERED, words.today())
        .into_iter()
        .map(|first| {
            let word = format!("{}-{:02}", first.year(), first.month());
            let is_chosen = word == *chosen;
            option(word, words.month(first), is_chosen)
        });
    runs.chain([own]).chain(months).collect()
}

fn week_options(words: &Words, chosen: &str) -> Vec<Value> {
    closed_weeks(WEEKS_OFFERED, words.today())
        .into_iter()
        .map(|monday| {
            let word = week_word(monday.iso_week());
            let is_chosen = word == chosen;
            option(word, words.week(monday), is_chosen)
        })
        .collect()
}

fn team_options(ctx: &Ctx, read: &Read) -> Vec<Value> {
    if read.teams.is_empty() {
        return Vec::new();
    }
    let all = option("", ctx.t("reports-all-teams"), read.slice.team.is_none());
    let teams = read.teams.iter().map(|team| {
        option(
            team.id,
            team.name.clone(),
            read.slice.team == Some(Some(team.id)),
        )
    });
    let without = option(
        WITHOUT_TEAM,
        ctx.t("reports-no-team"),
        read.slice.team == Some(None),
    );
    [all].into_iter().chain(teams).chain([without]).collect()
}

fn channel_options(words: &Words, slice: Slice) -> Vec<Value> {
    let all = option(
        "",
        words.text("reports-all-channels"),
        slice.channel.is_none(),
    );
    let channels = Channel::ALL.iter().map(|channel| {
        option(
            channel,
            words.channel(*channel),
            slice.channel == Some(*channel),
        )
    });
    [all].into_iter().chain(channels).collect()
}

/// `GET /me`: only one's own; there is no address for anybody else's.
pub async fn me(ctx: Ctx) -> Result<HttpResponse> {
    let person = ctx.person()?;
    let today = ctx.app.settled_today();
    let (takes_part, shares) = ctx
        .db(move |conn| verbs::own_shares(conn, person, today))
        .await?;
    let impact = impact::impact(&shares, ctx.today());
    let words = Words::new(&ctx, threshold(&ctx));
    let data = json!({
        "takes_part": takes_part,
        "has_shared": !shares.is_empty(),
        "total": yield_view(&impact.total),
        "weeks": weeks_chart(&impact, &words),
        "week_rows": impact.weeks.iter().rev().map(|(monday, clicks)| json!({
            "label": words.week(*monday),
            "clicks": clicks.human,
            "visitors": clicks.unique,
        })).collect::<Vec<_>>(),
        "channels": impact.channels.iter().map(|(channel, came)| json!({
            "label": words.channel(*channel),
            "came": yield_view(came),
        })).collect::<Vec<_>>(),
        "items": impact.items.iter().map(|item| json!({
            "title": item.title,
            "href": format!("/items/{}", item.id),
            "channels": words.channels(&item.channels),
            "shared_on": item.last_made_on,
            "came": yield_view(&item.came),
        })).collect::<Vec<_>>(),
    });
    ctx.page("reports/me", "reports-me", data)
}

fn yield_view(came: &Yield) -> Value {
    json!({
        "clicks": came.clicks.human,
        "visitors": came.clicks.unique,
        "bots": came.clicks.bot,
        "posted": came.posted,
        "made": came.made,
    })
}

fn weeks_chart(impact: &Impact, words: &Words) -> chart::LineChart {
    let labels: Vec<String> = impact
        .weeks
        .iter()
        .map(|(monday, _)| monday.iso_week().week().to_string())
        .collect();
    let series = chart::Series {
        name: words.text("reports-clicks"),
        values: impact
            .weeks
            .iter()
            .map(|(_, clicks)| Some(clicks.human))
            .collect(),
    };
    chart::lines(
        "weeks",
        words.text("reports-me-curve"),
        words.text("reports-me-curve-desc"),
        &labels,
        vec![series],
    )
}
