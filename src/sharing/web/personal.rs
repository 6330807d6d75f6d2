//! "What we store about you": to read, and to take along.

use actix_web::HttpResponse;
use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;
use serde_json::json;

use super::super::store::personal::{PersonalData, collect};
use crate::clock::day_in;
use crate::error::Result;
use crate::sharing::figures::Shown;
use crate::sharing::model::Entry;
use crate::texts::KindOfDate;
use crate::web::Ctx;

/// A heading and what stands under it.
#[derive(Serialize)]
struct Section {
    title: String,
    rows: Vec<Row>,
}

/// A row: what, and the particulars.
#[derive(Serialize)]
struct Row {
    what: String,
    more: Vec<String>,
}

/// `GET /me/data`
pub async fn page(ctx: Ctx) -> Result<HttpResponse> {
    let person = ctx.person()?;
    let data = ctx.db(move |conn| collect(conn, person)).await?;
    let sections = sections(&ctx, &data);
    let title = "programme-data-title";
    ctx.page("programme/data", title, json!({ "sections": sections }))
}

/// `GET /me/data.json`: every row, fields named after the tables, times in UTC.
pub async fn download(ctx: Ctx) -> Result<HttpResponse> {
    let person = ctx.person()?;
    let data = ctx.db(move |conn| collect(conn, person)).await?;
    Ok(HttpResponse::Ok()
        .content_type("application/json")
        .insert_header((
            "content-disposition",
            "attachment; filename=\"forpost.json\"",
        ))
        .body(serde_json::to_vec_pretty(&data)?))
}

fn sections(ctx: &Ctx, data: &PersonalData) -> Vec<Section> {
    [
        ("profile", profile(ctx, data)),
        ("policy", policy(ctx, data)),
        ("membership", membership(ctx, data)),
        ("shares", shares(ctx, data)),
        ("votes", votes(ctx, data)),
        ("written", written(ctx, data)),
        ("views", views(ctx, data)),
        ("sessions", sessions(ctx, data)),
        ("mails", mails(ctx, data)),
        ("log", log(ctx, data)),
    ]
    .into_iter()
    .map(|(name, rows)| Section {
        title: ctx.t(&format!("programme-data-{name}")),
        rows,
    })
    .collect()
}

fn row(what: impl Into<String>, more: impl IntoIterator<Item = String>) -> Row {
    Row {
        what: what.into(),
        more: more.into_iter().collect(),
    }
}

fn date(ctx: &Ctx, day: NaiveDate) -> String {
    ctx.app
        .texts()
        .formats(ctx.lang)
        .date(day, KindOfDate::Long)
}

fn day(ctx: &Ctx, at: NaiveDateTime) -> String {
    date(ctx, day_in(ctx.app.config.time_zone, at))
}

fn profile(ctx: &Ctx, data: &PersonalData) -> Vec<Row> {
    let account = &data.persons;
    let mut more = vec![account.email.clone()];
    more.push(ctx.t(&format!("web-language-{}", account.lang)));
    more.extend(data.teams.clone());
    let roles = data.person_roles.iter();
    more.extend(roles.map(|role| ctx.t(&format!("programme-data-role-{role}"))));
    let since = day(ctx, account.created_at);
    more.push(ctx.t_with("programme-data-since", &[("day", &since)]));
    let contact = data.policy_contacts.iter().map(|contact| {
        let shown = [contact.name.clone(), contact.reach.clone()];
        row(ctx.t("policy-contact-title"), shown)
    });
    std::iter::once(row(account.name.clone(), more))
        .chain(contact)
        .collect()
}

fn policy(ctx: &Ctx, data: &PersonalData) -> Vec<Row> {
    let version = |number: i32| {
        let number = number.to_string();
        ctx.t_with("policy-version-title", &[("number", &number)])
    };
    let told = data.policy_sightings.iter();
    let told = told.map(|&number| row(version(number), [ctx.t("programme-data-told")]));
    let rows = data.acceptances.iter().map(|accepted| {
        let lang = ctx.t(&format!("web-language-{}", accepted.lang));
        let proof = [("digest", accepted.digest.as_str())];
        let proof = ctx.t_with("programme-data-digest", &proof);
        let day = day(ctx, accepted.accepted_at);
        row(version(accepted.number), [day, lang, proof])
    });
    let questions = data.questions.iter();
    let questions = questions.map(|one| row(one.body.clone(), [date(ctx, one.asked_on)]));
    let answered = data.case_answers.len();
    let cases = (answered > 0).then(|| {
        let number = answered.to_string();
        let what = ctx.t_with("programme-data-cases", &[("number", &number)]);
        row(what, [ctx.t("programme-data-cases-what")])
    });
    rows.chain(told).chain(questions).chain(cases).collect()
}

fn membership(ctx: &Ctx, data: &PersonalData) -> Vec<Row> {
    let Some(opt_in) = &data.ambassadors else {
        return Vec::new();
    };
    let since = day(ctx, opt_in.joined_at);
    let since = ctx.t_with("programme-active-since", &[("day", &since)]);
    let lang = ctx.t(&format!("web-language-{}", opt_in.consent_lang));
    let proof = [("digest", opt_in.consent_digest.as_str())];
    let proof = ctx.t_with("programme-data-digest", &proof);
    let mut rows = vec![row(since, [lang, proof])];
    for channel in &data.ambassador_channels {
        let what = ctx.t(&format!("content-channel-{}", channel.channel));
        let followers = channel.followers.map(|count| {
            let count = count.to_string();
            ctx.t_with("programme-data-followers", &[("count", &count)])
        });
        rows.push(row(
            what,
            followers.into_iter().chain(channel.instance.clone()),
        ));
    }
    if !data.ambassador_topics.is_empty() {
        let topics = data.ambassador_topics.iter().cloned();
        rows.push(row(ctx.t("programme-data-topics"), topics));
    }
    for consent in &data.consents {
        let extra = ctx.t(&format!("programme-extra-{}", consent.extra));
        rows.push(row(extra, [date(ctx, consent.since)]));
    }
    rows
}

fn shares(ctx: &Ctx, data: &PersonalData) -> Vec<Row> {
    let rows = data.shares.iter().map(|own| {
        let share = &own.share;
        let channel = ctx.t(&format!("content-channel-{}", share.channel));
        let made = date(ctx, share.created_on);
        let told = [share.caption.clone(), share.post_url.clone()];
        let figures = data.network_figures.iter();
        let figures = figures.filter(|entry| entry.share_id == share.id);
        let plan = data.planned_shares.iter().map(|own| &own.plan);
        let plan = plan.filter(|plan| plan.share_id == share.id);
        let due = plan.map(|plan| {
            let when = day(ctx, plan.due_at);
            ctx.t_with("sharing-plan-set", &[("when", &when)])
        });
        let more = [channel, made]
            .into_iter()
            .chain(told.into_iter().flatten())
            .chain(due)
            .chain(figures.map(|entry| figures_line(ctx, entry)));
        row(own.title.clone(), more)
    });
    rows.collect()
}

fn figures_line(ctx: &Ctx, entry: &Entry) -> String {
    let number = |n: i64| ctx.app.texts().formats(ctx.lang).number(n);
    let told = Shown::ALL.iter().filter_map(|&which| {
        let figure = ctx.t(&format!("sharing-figure-{which}"));
        Some(format!("{figure} {}", number(entry.figures.get(which)?)))
    });
    let told: Vec<String> = told.collect();
    format!("{}: {}", date(ctx, entry.day), told.join(", "))
}

fn votes(ctx: &Ctx, data: &PersonalData) -> Vec<Row> {
    let rows = data.votes.iter().map(|vote| {
        let said = ctx.t(&format!("programme-data-vote-{}", vote.vote));
        let why = vote
            .reason
            .map(|why| ctx.t(&format!("content-reason-{why}")));
        let more = std::iter::once(said)
            .chain(why)
            .chain([date(ctx, vote.day)]);
        row(vote.title.clone(), more)
    });
    rows.collect()
}

fn written(ctx: &Ctx, data: &PersonalData) -> Vec<Row> {
    let items = data.items.iter();
    let items = items.map(|item| row(item.title.clone(), [day(ctx, item.created_at)]));
    let versions = data.policy_versions.iter().map(|number| {
        let number = number.to_string();
        let version = ctx.t_with("policy-version-title", &[("number", &number)]);
        row(ctx.t("policy-title"), [version])
    });
    let ambitions = data.ambitions.iter();
    let ambitions = ambitions.map(|it| row(it.name.clone(), [ctx.t("ambition-follows")]));
    items.chain(versions).chain(ambitions).collect()
}

fn views(ctx: &Ctx, data: &PersonalData) -> Vec<Row> {
    let views = data.saved_views.iter();
    views
        .map(|view| row(view.name.clone(), [date(ctx, view.created_on)]))
        .collect()
}

fn sessions(ctx: &Ctx, data: &PersonalData) -> Vec<Row> {
    let sessions = data.sessions.iter().map(|session| {
        let began = day(ctx, session.created_at);
        let seen = day(ctx, session.seen_at);
        let what = ctx.t_with("programme-data-signed-in", &[("day", &began)]);
        row(what, [ctx.t_with("programme-data-seen", &[("day", &seen)])])
    });
    let addresses = data.invitations.iter().map(|address| {
        let until = day(ctx, address.expires_at);
        let until = ctx.t_with("programme-data-until", &[("day", &until)]);
        row(ctx.t("programme-data-address"), [until])
    });
    sessions.chain(addresses).collect()
}

fn mails(ctx: &Ctx, data: &PersonalData) -> Vec<Row> {
    let chosen = data.rhythms.iter().map(|rhythm| {
        let weekday = ctx.t(&format!("digest-weekday-{}", rhythm.weekday));
        row(ctx.t("digest-settings"), [weekday])
    });
    // What is only reserved has no subject yet, and never gets one when there is nothing to say.
    let written = data.outbox.iter().filter(|mail| !mail.subject.is_empty());
    let written = written.map(|mail| row(mail.subject.clone(), [day(ctx, mail.created_at)]));
    chosen.chain(written).collect()
}

fn log(ctx: &Ctx, data: &PersonalData) -> Vec<Row> {
    let lines = data.audit_lines.iter();
    lines
        .map(|line| {
            row(
                line.action.clone(),
                [line.detail.clone(), date(ctx, line.day)],
            )
        })
        .collect()
}
