//! The pages of crisis mode: where things stand, drills, and what came of them.

mod messages;
mod switch;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use chrono::{NaiveDateTime, TimeDelta};
use serde::Deserialize;
use serde_json::{Value, json};

pub use messages::{add_message, change_message, message_page, new_message_page, remove_message};
pub use switch::{begin, end, switch_page};

use super::model::{Crisis, CrisisId, Draft, Operator, Row, Said, Tally};
use super::{store, verbs};
use crate::access::Role;
use crate::error::{Error, Result};
use crate::policy::web::languages;
use crate::texts::{KindOfDate, Lang};
use crate::web::{Ctx, FormView, Notice, Paging, PostForm, Query};

const PER_PAGE: i64 = 10;

/// The query string of the page.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    page: Option<i64>,
}

/// `GET /studio/crisis`
pub async fn page(ctx: Ctx, asked: Query<Asked>) -> Result<HttpResponse> {
    show(&ctx, StatusCode::OK, FormView::new(), asked.page).await
}

async fn show(
    ctx: &Ctx,
    status: StatusCode,
    form: FormView,
    asked: Option<i64>,
) -> Result<HttpResponse> {
    let path = ctx.path.clone();
    let (running, announced, messages, over, paging) = ctx
        .db(move |conn| {
            let paging = Paging::new(asked, store::count_over(conn)?, PER_PAGE, &path);
            Ok((
                store::current(conn)?,
                store::announced(conn)?,
                store::messages(conn)?,
                store::over(conn, paging.offset(), paging.limit())?,
                paging,
            ))
        })
        .await?;
    let messages = messages.iter().map(|message| {
        json!({ "id": message.id, "called": message.name, "written": moment(ctx, message.updated_at) })
    });
    let data = json!({
        "is_comms": ctx.has_role(Role::Comms),
        "running": running.as_ref().map(|crisis| running_view(ctx, crisis)),
        "announced": announced.map(|drill| json!({
            "called": drill.name,
            "since": moment(ctx, drill.announced_at),
        })),
        "messages": messages.collect::<Vec<_>>(),
        "rows": over.iter().map(|row| row_view(ctx, row)).collect::<Vec<_>>(),
        "paging": paging,
        "opens_drill": !form.errors.is_empty(),
        "form": form,
    });
    ctx.page_titled(status, "crisis/page", &ctx.t("crisis-title"), data)
}

fn running_view(ctx: &Ctx, crisis: &Crisis) -> Value {
    json!({
        "id": crisis.id,
        "called": crisis.name,
        "drill": crisis.drill,
        "since": moment(ctx, crisis.began_at),
        "links": crisis.links,
        "mails": crisis.mails,
    })
}

fn row_view(ctx: &Ctx, row: &Row) -> Value {
    let lasted = row.ended_at.map(|end| duration(ctx, end - row.began_at));
    json!({
        "id": row.id,
        "called": row.name,
        "drill": row.drill,
        "began": moment(ctx, row.began_at),
        "lasted": lasted,
    })
}

/// `POST /studio/crisis/drills`: the time runs until somebody turns the switch.
pub async fn announce(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let (operator, app) = (operator(&ctx)?, ctx.app.clone());
    let name = form.text("drill_name").to_owned();
    let announced = ctx
        .db(move |conn| verbs::announce(&app, conn, &name, operator))
        .await;
    match announced {
        Ok(()) => {
            let notice = Notice::good("crisis-notice-announced");
            ctx.redirect_with("/studio/crisis", notice).await
        }
        Err(Error::Invalid(fields)) => {
            let view = FormView::refused(&ctx, &form, &fields);
            show(&ctx, StatusCode::UNPROCESSABLE_ENTITY, view, None).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /studio/crisis/drills/removal`: the drill is called off.
pub async fn call_off(ctx: Ctx, _: PostForm) -> Result<HttpResponse> {
    ctx.db(verbs::call_off).await?;
    let notice = Notice::good("crisis-notice-called-off");
    ctx.redirect_with("/studio/crisis", notice).await
}

/// `GET /studio/crisis/{id}`: how it went, as far as it has come.
pub async fn report(ctx: Ctx, id: Path<CrisisId>) -> Result<HttpResponse> {
    let id = *id;
    let (crisis, told) = ctx
        .db(move |conn| {
            let crisis = store::find(conn, id)?;
            let told = match crisis.ended_at {
                Some(_) => store::tallies(conn, id)?,
                None => store::count_told(conn, id)?,
            };
            Ok((crisis, told))
        })
        .await?;
    let organisation = ctx.app.config.organisation.lang;
    let until_switch = crisis
        .announced_at
        .map(|at| duration(&ctx, crisis.began_at - at));
    let said = crisis.said.iter().map(|said| {
        json!({
            "lang": said.lang,
            "message": said.message,
            "statement": Some(&said.statement).filter(|text| !text.is_empty()),
            "is_first": said.lang == organisation,
        })
    });
    let data = json!({
        "is_comms": ctx.has_role(Role::Comms),
        "crisis": running_view(&ctx, &crisis),
        "announced": crisis.announced_at.map(|at| moment(&ctx, at)),
        "until_switch": until_switch,
        "ended": crisis.ended_at.map(|at| moment(&ctx, at)),
        "lasted": crisis.ended_at.map(|at| duration(&ctx, at - crisis.began_at)),
        "said": said.collect::<Vec<_>>(),
        "told": told.iter().map(|tally| tally_view(&ctx, tally)).collect::<Vec<_>>(),
        "least": least(&ctx),
    });
    ctx.page_titled(StatusCode::OK, "crisis/report", &crisis.name, data)
}

/// The smallest number that is shown: a smaller one could point at somebody.
fn least(ctx: &Ctx) -> i64 {
    i64::from(ctx.app.config.reports.smallest_group).max(5)
}

fn tally_view(ctx: &Ctx, tally: &Tally) -> Value {
    let least = least(ctx);
    let formats = ctx.app.texts().formats(ctx.lang);
    let count = |count: i64| match count {
        few if few > 0 && few < least => {
            ctx.t_with("crisis-told-few", &[("least", &least.to_string())])
        }
        count => formats.number(count),
    };
    json!({ "circle": tally.circle, "mailed": count(tally.mailed), "seen": count(tally.seen) })
}

fn operator(ctx: &Ctx) -> Result<Operator> {
    Ok(Operator {
        person: ctx.person()?,
        now: ctx.now(),
        today: ctx.today(),
        organisation: ctx.app.config.organisation.lang,
    })
}

/// `torsdag 26. november 2026 kl. 08.00`, on the organisation's clock.
fn moment(ctx: &Ctx, at: NaiveDateTime) -> String {
    ctx.moment_in(ctx.app.config.time_zone, at, KindOfDate::Weekday)
}

/// Minutes and seconds, or hours and minutes.
fn duration(ctx: &Ctx, length: TimeDelta) -> String {
    let (hours, minutes) = (length.num_hours(), length.num_minutes() % 60);
    if hours > 0 {
        let args = [
            ("hours", &*hours.to_string()),
            ("minutes", &minutes.to_string()),
        ];
        return ctx.t_with("crisis-hours", &args);
    }
    let seconds = (length.num_seconds() % 60).to_string();
    let args = [("minutes", &*minutes.to_string()), ("seconds", &seconds)];
    ctx.t_with("crisis-minutes", &args)
}

/// What a form says in each language; languages without a word are left out.
fn draft_of(form: &PostForm) -> Draft {
    let said = Lang::ALL.iter().map(|&lang| Said {
        lang,
        message: form.text(&format!("message_{lang}")).to_owned(),
        statement: form.text(&format!("statement_{lang}")).to_owned(),
    });
    Draft {
        name: form.text("name").to_owned(),
        said: said
            .filter(|said| !said.message.is_empty() || !said.statement.is_empty())
            .collect(),
    }
}

/// The same words in the fields of a form.
fn form_of(name: &str, said: &[Said]) -> FormView {
    let form = FormView::new().with("name", name);
    said.iter().fold(form, |form, said| {
        form.with(&format!("message_{}", said.lang), &said.message)
            .with(&format!("statement_{}", said.lang), &said.statement)
    })
}

/// The fields of the words, the organisation's language first.
fn fields_of(ctx: &Ctx) -> Vec<Value> {
    let organisation = ctx.app.config.organisation.lang;
    let field = |lang: Lang| {
        json!({
            "code": lang,
            "message": format!("message_{lang}"),
            "statement": format!("statement_{lang}"),
            "language": ctx.t(&format!("web-language-{lang}")),
            "may_be_empty": lang != organisation,
        })
    };
    languages(ctx).into_iter().map(field).collect()
}
