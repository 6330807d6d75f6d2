//! The programme page and what an ambassador does there: pause, come back, leave.

use actix_web::HttpResponse;
use serde_json::{Value, json};

use super::super::model::AmbassadorState;
use super::super::store::ambassadors;
use super::super::verbs;
use crate::access::{PersonId, Role};
use crate::clock::day_in;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::policy;
use crate::policy::ambitions::model::{Ambition, AmbitionMeasure, CheckIn};
use crate::policy::launch::model::{Launch, LaunchStep};
use crate::policy::model::ProgrammeText;
use crate::web::{Ctx, Notice, PostForm};

/// `GET /programme`: the vision first, then the policy, then where the reader stands.
pub async fn page(ctx: Ctx) -> Result<HttpResponse> {
    let person = ctx.person()?;
    let (rows, edition, accepted, ambassador, channels, launch, ambitions, noted, is_open) = ctx
        .db(move |conn| {
            Ok((
                policy::store::programme_texts(conn)?,
                policy::store::current(conn)?,
                policy::store::acceptances_of(conn, person)?,
                ambassadors::find(conn, person)?,
                ambassadors::channels_of(conn, person)?,
                policy::launch::store::launch(conn)?,
                policy::ambitions::store::running(conn)?,
                policy::ambitions::store::last_check_ins(conn)?,
                policy::cases::verbs::is_understanding_open(conn, person)?,
            ))
        })
        .await?;
    let organisation = &ctx.app.config.organisation;
    let own = (organisation.lang, organisation.name.as_str());
    let text = ProgrammeText::for_reader(&rows, ctx.app.texts(), ctx.lang, own);
    let number = edition.as_ref().map(|edition| edition.version.number);
    let has_accepted = accepted.iter().any(|a| Some(a.number) == number);
    let policy = edition.as_ref().and_then(|edition| {
        let text = edition.text_for(ctx.lang, organisation.lang)?;
        Some(json!({ "number": text.number, "lang": text.lang, "body": text.body }))
    });
    let membership = ambassador.map(|ambassador| {
        json!({
            "is_paused": ambassador.state == AmbassadorState::Paused,
            "since": day_in(ctx.app.config.time_zone, ambassador.joined_at),
            "channels": channels.iter().map(|row| row.channel).collect::<Vec<_>>(),
        })
    });
    ctx.page(
        "programme/page",
        "programme-title",
        json!({
            "text": {
                "lang": text.lang,
                "vision": text.vision,
                "why": text.why,
                "contribute": text.contribute,
            },
            "policy": policy,
            "has_accepted": has_accepted,
            // Feedback on what was read: there is none on what was not.
            "asks_back": has_accepted && is_open,
            "membership": membership,
            "launch": how_far(&ctx, &launch),
            "ambitions": ambitions
                .iter()
                .map(|ambition| told(&ctx, ambition, noted.get(&ambition.id)))
                .collect::<Vec<_>>(),
            "plans_ambitions": ctx.has_role(Role::Comms) || ctx.has_role(Role::Hr),
            "talk_held_on": launch.talk_held_on(ctx.today()),
            "may_write": ctx.has_role(Role::Comms),
            "may_write_policy": ctx.has_role(Role::Comms) || ctx.has_role(Role::Hr),
        }),
    )
}

/// How far the launch is, for those who plan the programme.
fn how_far(ctx: &Ctx, launch: &Launch) -> Option<Value> {
    let plans = [Role::Comms, Role::Hr, Role::Admin]
        .into_iter()
        .any(|role| ctx.has_role(role));
    let (done, all) = (launch.done(ctx.today()), LaunchStep::ALL.len());
    plans.then(|| json!({ "done": done, "all": all, "percent": done * 100 / all }))
}

/// An ambition as everybody is told of it. Figures of the reports are not for everybody; what
/// was typed in is.
fn told(ctx: &Ctx, ambition: &Ambition, noted: Option<&CheckIn>) -> Value {
    let unit = match ambition.measure {
        AmbitionMeasure::Typed => ambition.unit.clone(),
        measure => ctx.t(&format!("ambition-unit-{measure}")),
    };
    let target = ambition.target.to_string();
    let goal = [("target", target.as_str()), ("unit", unit.as_str())];
    let figure = noted.and_then(|noted| noted.figure);
    let so_far = figure.map(|figure| {
        let figure = figure.to_string();
        let args = [("figure", figure.as_str()), goal[0], goal[1]];
        ctx.t_with("ambition-so-far", &args)
    });
    json!({
        "name": ambition.name,
        "kind_of": ambition.kind,
        "due_on": ambition.due_on,
        "goal": ctx.t_with("ambition-target-only", &goal),
        "so_far": so_far,
        "percent": figure.map_or(0, |figure| ambition.percent(figure)),
    })
}

/// `POST /programme/pause`
pub async fn pause(ctx: Ctx, _: PostForm) -> Result<HttpResponse> {
    act(ctx, verbs::pause, "programme-paused-now").await
}

/// `POST /programme/resumption`
pub async fn resume(ctx: Ctx, _: PostForm) -> Result<HttpResponse> {
    act(ctx, verbs::resume, "programme-resumed").await
}

/// `POST /programme/leaving`
pub async fn leave(ctx: Ctx, _: PostForm) -> Result<HttpResponse> {
    act(ctx, verbs::leave, "programme-left").await
}

async fn act(
    ctx: Ctx,
    verb: fn(&mut Conn, PersonId) -> Result<()>,
    done: &'static str,
) -> Result<HttpResponse> {
    let person = ctx.person()?;
    match ctx.db(move |conn| verb(conn, person)).await {
        // Left in another window: the page says where the person stands.
        Err(Error::Conflict(message)) => {
            ctx.redirect_with("/programme", Notice::warning(message.key))
                .await
        }
        Err(error) => Err(error),
        Ok(()) => ctx.redirect_with("/programme", Notice::good(done)).await,
    }
}
