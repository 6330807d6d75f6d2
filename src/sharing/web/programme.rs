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
use crate::policy::launch::model::{Launch, LaunchStep};
use crate::policy::model::ProgrammeText;
use crate::web::{Ctx, Notice, PostForm};

/// `GET /programme`: the vision first, then the policy, then where the reader stands.
pub async fn page(ctx: Ctx) -> Result<HttpResponse> {
    let person = ctx.person()?;
    let (rows, edition, accepted, ambassador, channels, launch) = ctx
        .db(move |conn| {
            Ok((
                policy::store::programme_texts(conn)?,
                policy::store::current(conn)?,
                policy::store::acceptances_of(conn, person)?,
                ambassadors::find(conn, person)?,
                ambassadors::channels_of(conn, person)?,
                policy::launch::store::launch(conn)?,
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
            "membership": membership,
            "launch": how_far(&ctx, &launch),
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
