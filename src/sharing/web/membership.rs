//! Opting in, and choosing channels and topics.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde_json::{Value, json};

use super::super::channel::Channel;
use super::super::figures::whole_number;
use super::super::model::ExtraConsent;
use super::super::opt_in::{ChannelDraft, Consent, JoinDraft, Preferences};
use super::super::store::{ambassadors, consents};
use super::super::verbs;
use super::consents::switches;
use crate::config::Country;
use crate::content;
use crate::content::model::{Topic, TopicId};
use crate::error::{Error, Fields, Message, Result};
use crate::policy;
use crate::web::{Choice, Ctx, FormView, Notice, PostForm};

/// `GET /programme/membership`: what is stored and who sees it, before the button.
pub async fn form(ctx: Ctx) -> Result<HttpResponse> {
    let person = ctx.person()?;
    let (number, accepted, is_ambassador, topics) = ctx
        .db(move |conn| {
            Ok((
                policy::store::current_number(conn)?,
                policy::store::acceptances_of(conn, person)?,
                ambassadors::find(conn, person)?.is_some(),
                content::store::topics(conn)?,
            ))
        })
        .await?;
    if is_ambassador {
        return ctx.redirect("/programme");
    }
    let Some(number) = number.filter(|n| accepted.iter().any(|a| a.number == *n)) else {
        return ctx
            .redirect_with("/policy", Notice::warning("programme-policy-first"))
            .await;
    };
    let chosen = Chosen::default();
    show_membership(
        &ctx,
        StatusCode::OK,
        number,
        FormView::new(),
        chosen,
        &topics,
    )
}

/// `POST /programme/membership`: joins.
pub async fn join(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let person = ctx.person()?;
    let now = ctx.now();
    let number: i32 = form.text("policy").parse().map_err(|_| Error::NotFound)?;
    let consent = consent(&ctx, number);
    let mut fields = Fields::new();
    // What is stored must be what was read: the words may have changed since, the language too.
    let is_as_read = form.text("consent") == consent.digest();
    fields.check(!is_as_read, "agreed", "programme-consent-changed");
    let draft = JoinDraft {
        consent,
        is_agreed: form.ticked("agreed"),
        preferences: preferences(&form, &mut fields)?,
    };
    let joined = match fields.into_result() {
        Ok(()) => {
            ctx.db(move |conn| verbs::join(conn, person, &draft, now))
                .await
        }
        Err(error) => Err(error),
    };
    match joined {
        Err(Error::Invalid(fields)) => {
            let topics = ctx.db(content::store::topics).await?;
            let view = FormView::refused(&ctx, &form, &fields);
            let chosen = Chosen::typed(&form)?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            show_membership(&ctx, status, number, view, chosen, &topics)
        }
        Err(Error::Conflict(message)) => {
            ctx.redirect_with("/policy", Notice::warning(message.key))
                .await
        }
        Err(error) => Err(error),
        Ok(()) => {
            ctx.redirect_with("/programme", Notice::good("programme-joined"))
                .await
        }
    }
}

/// `GET /programme/channels`: the choices, to change them.
pub async fn channels(ctx: Ctx) -> Result<HttpResponse> {
    let person = ctx.person()?;
    let (ambassador, rows, mine, topics, extras) = ctx
        .db(move |conn| {
            Ok((
                ambassadors::find(conn, person)?,
                ambassadors::channels_of(conn, person)?,
                ambassadors::topics_of(conn, person)?,
                content::store::topics(conn)?,
                consents::of_person(conn, person)?,
            ))
        })
        .await?;
    let Some(ambassador) = ambassador else {
        return ctx.redirect("/programme");
    };
    let mut view = FormView::new();
    for row in &rows {
        if let Some(followers) = row.followers {
            view = view.with(&ChannelDraft::followers_field(row.channel), followers);
        }
        if let Some(instance) = &row.instance {
            view = view.with("instance", instance);
        }
    }
    let chosen = Chosen {
        channels: rows.iter().map(|row| row.channel).collect(),
        topics: mine,
        country: ambassador.country,
    };
    show_channels(&ctx, StatusCode::OK, view, &chosen, (&topics, &extras))
}

/// `POST /programme/channels`
pub async fn choose(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let person = ctx.person()?;
    let mut fields = Fields::new();
    let preferences = preferences(&form, &mut fields)?;
    let saved = match fields.into_result() {
        Ok(()) => {
            ctx.db(move |conn| verbs::choose(conn, person, &preferences))
                .await
        }
        Err(error) => Err(error),
    };
    match saved {
        Err(Error::Invalid(fields)) => {
            let (topics, extras) = ctx
                .db(move |conn| {
                    Ok((
                        content::store::topics(conn)?,
                        consents::of_person(conn, person)?,
                    ))
                })
                .await?;
            let view = FormView::refused(&ctx, &form, &fields);
            let chosen = Chosen::typed(&form)?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            show_channels(&ctx, status, view, &chosen, (&topics, &extras))
        }
        Err(Error::Conflict(message)) => {
            ctx.redirect_with("/programme", Notice::warning(message.key))
                .await
        }
        Err(error) => Err(error),
        Ok(()) => {
            ctx.redirect_with("/programme", Notice::good("programme-chosen"))
                .await
        }
    }
}

/// What is ticked in the form.
#[derive(Default)]
struct Chosen {
    channels: Vec<Channel>,
    topics: Vec<TopicId>,
    country: Option<Country>,
}

impl Chosen {
    /// As it was sent. No browser sends a channel or a topic that was not offered.
    fn typed(form: &PostForm) -> Result<Self> {
        let channels: Result<_, _> = form.all("channels").into_iter().map(str::parse).collect();
        let topics: Result<_, _> = form.all("topics").into_iter().map(str::parse).collect();
        let country = match form.text("country") {
            "" => None,
            word => Some(word.parse().map_err(|_| Error::NotFound)?),
        };
        Ok(Self {
            channels: channels.map_err(|_| Error::NotFound)?,
            topics: topics.map_err(|_| Error::NotFound)?,
            country,
        })
    }
}

/// Reads the choices; notes what is wrong with them, all at once.
fn preferences(form: &PostForm, fields: &mut Fields) -> Result<Preferences> {
    let chosen = Chosen::typed(form)?;
    let mut channels = Vec::new();
    for channel in chosen.channels {
        let field = ChannelDraft::followers_field(channel);
        let followers = match whole_number(form.text(&field)) {
            Ok(followers) => followers,
            Err(_) => {
                fields.add(&field, Message::new("programme-followers-invalid"));
                None
            }
        };
        let instance = channel
            .needs_instance()
            .then(|| form.text("instance").to_owned());
        channels.push(ChannelDraft {
            channel,
            followers,
            instance,
        });
    }
    let preferences = Preferences {
        channels,
        topics: chosen.topics,
        country: chosen.country,
    };
    preferences.check(fields);
    Ok(preferences)
}

fn consent(ctx: &Ctx, number: i32) -> Consent {
    let config = &ctx.app.config;
    Consent::new(
        ctx.app.texts(),
        ctx.lang,
        &config.organisation.name,
        config.reports.smallest_group,
        number,
    )
}

fn show_membership(
    ctx: &Ctx,
    status: StatusCode,
    number: i32,
    view: FormView,
    chosen: Chosen,
    topics: &[Topic],
) -> Result<HttpResponse> {
    let consent = consent(ctx, number);
    let mut data = choices(ctx, view, &chosen, topics);
    data["consent"] = json!({
        "parts": consent.parts,
        "agree": consent.agree,
        "digest": consent.digest(),
        "policy": number,
    });
    let title = ctx.t("programme-join-title");
    ctx.page_titled(status, "programme/membership", &title, data)
}

fn show_channels(
    ctx: &Ctx,
    status: StatusCode,
    view: FormView,
    chosen: &Chosen,
    (topics, extras): (&[Topic], &[ExtraConsent]),
) -> Result<HttpResponse> {
    let title = ctx.t("programme-channels-title");
    let mut data = choices(ctx, view, chosen, topics);
    data["switches"] = switches(extras).into();
    ctx.page_titled(status, "programme/channels", &title, data)
}

/// What both forms show: the channels, the topics, and fields for followers on the networks
/// that have such a thing.
fn choices(ctx: &Ctx, view: FormView, chosen: &Chosen, topics: &[Topic]) -> Value {
    let name = |channel: Channel| ctx.t(&format!("content-channel-{channel}"));
    let channels: Vec<Choice> = Channel::ALL
        .iter()
        .map(|&c| Choice::new(c, name(c), chosen.channels.contains(&c)))
        .collect();
    let topics: Vec<Choice> = topics
        .iter()
        .map(|t| Choice::new(t.id, &t.name, chosen.topics.contains(&t.id)))
        .collect();
    let audiences: Vec<Value> = Channel::ALL
        .iter()
        .filter(|channel| channel.has_followers())
        .map(|&channel| {
            json!({ "name": ChannelDraft::followers_field(channel), "label": name(channel) })
        })
        .collect();
    let counts_open = view
        .values
        .iter()
        .any(|(field, value)| field.starts_with("followers_") && !value.is_empty());
    json!({
        "form": view,
        "channels": channels,
        "topics": topics,
        "audiences": audiences,
        "counts_open": counts_open,
        "countries": countries(ctx, chosen.country),
    })
}

/// Where the readers are: as the organisation's, or in a country of the person's choice.
fn countries(ctx: &Ctx, chosen: Option<Country>) -> Vec<Choice> {
    let usual = ctx.app.config.organisation.country;
    let usual = ctx.t(&format!("labels-country-{usual}"));
    let usual = ctx.t_with("labels-country-usual", &[("country", &usual)]);
    let first = Choice::new("", usual, chosen.is_none());
    let rest = Choice::of_words(ctx, "labels-country-", Country::ALL, |word| {
        chosen.is_some_and(|country| country.as_str() == word)
    });
    std::iter::once(first).chain(rest).collect()
}
