//! The person's own settings: which mails, when, and when not.

use actix_web::HttpResponse;
use chrono::NaiveTime;
use serde_json::{Value, json};

use crate::access::{PersonId, Role};
use crate::digest::verbs;
use crate::error::{Error, Result};
use crate::sharing::model::Rhythm;
use crate::sharing::store::rhythms;
use crate::web::{Choice, Ctx, FormView, Notice, PostForm};

const PAGE: &str = "/me/settings/mail";

/// `GET /me/settings/mail`
pub async fn page(ctx: Ctx) -> Result<HttpResponse> {
    let person = ctx.person()?;
    let rhythm = ctx.db(move |conn| rhythms::find(conn, person)).await?;
    let data = view(&ctx, &rhythm, FormView::new());
    ctx.page("digest/settings", "digest-settings", data)
}

/// `POST /me/settings/mail`
pub async fn edit(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let typed = read(ctx.person()?, &form);
    let rhythm = typed.clone();
    match ctx.db(move |conn| verbs::choose(conn, &rhythm)).await {
        Ok(()) => {
            let notice = Notice::good("digest-notice-saved");
            ctx.redirect_with(PAGE, notice).await
        }
        Err(Error::Invalid(fields)) => {
            let refused = FormView::refused(&ctx, &form, &fields);
            let data = view(&ctx, &typed, refused);
            ctx.rejected("digest/settings", "digest-settings", data)
        }
        Err(other) => Err(other),
    }
}

/// What was typed. What is no number is refused as a day or an hour that there is none of.
fn read(person: PersonId, form: &PostForm) -> Rhythm {
    let number = |field: &str| form.text(field).parse().unwrap_or(-1);
    let zone = form.text("time_zone");
    Rhythm {
        person_id: person,
        weekday: number("weekday"),
        hour: number("hour"),
        time_zone: (!zone.is_empty()).then(|| zone.to_owned()),
        letter: form.ticked("letter"),
        results: form.ticked("results"),
        weekends: form.ticked("weekends"),
        quiet_from: number("quiet_from"),
        quiet_to: number("quiet_to"),
    }
}

fn view(ctx: &Ctx, rhythm: &Rhythm, form: FormView) -> Value {
    let zone = rhythm.time_zone.as_deref().unwrap_or_default();
    let has_results = [Role::Comms, Role::Hr, Role::Leader]
        .into_iter()
        .any(|role| ctx.has_role(role));
    let names = chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name());
    json!({
        "form": form.with("time_zone", zone),
        "letter": rhythm.letter,
        "results": rhythm.results,
        "has_results": has_results,
        "weekends": rhythm.weekends,
        "weekdays": (1..=7).map(|day| Choice::new(day, ctx.t(&format!("digest-weekday-{day}")), day == rhythm.weekday)).collect::<Vec<_>>(),
        "hours": hours(ctx, rhythm.hour),
        "quiet_from": hours(ctx, rhythm.quiet_from),
        "quiet_to": hours(ctx, rhythm.quiet_to),
        "zones": names.filter(|name| name.contains('/')).collect::<Vec<_>>(),
        "home": ctx.app.config.time_zone.name(),
    })
}

fn hours(ctx: &Ctx, chosen: i32) -> Vec<Choice> {
    let formats = ctx.app.texts().formats(ctx.lang);
    (0..24)
        .filter_map(|hour: i32| {
            let time = NaiveTime::from_hms_opt(hour.unsigned_abs(), 0, 0)?;
            Some(Choice::new(hour, formats.time(time), hour == chosen))
        })
        .collect()
}
