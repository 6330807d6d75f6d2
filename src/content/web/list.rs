//! The studio's list.

use std::collections::HashMap;
use std::str::FromStr;

use actix_web::HttpResponse;
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::model::{Item, ItemId, ItemKind, ItemState, Line, Purpose, VoteReason};
use super::super::store::{self, VoteCounts};
use super::view::{day, title_of};
use crate::error::Result;
use crate::texts::Lang;
use crate::web::{Choice, Ctx, FormView, Paging, Query};

const PER_PAGE: i64 = 20;

/// What is asked for. Words that stand for nothing filter nothing: a filter's "all" is sent as
/// an empty word.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Filter {
    #[serde(default)]
    q: String,
    #[serde(default)]
    state: String,
    #[serde(default)]
    purpose: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    lang: String,
    page: Option<i64>,
}

/// `GET /studio`
pub async fn list(ctx: Ctx, filter: Query<Filter>) -> Result<HttpResponse> {
    let filter = filter.into_inner();
    let asked = filter.clone();
    let path = ctx.path.clone();
    let (lines, paging, rows, votes) = ctx
        .db(move |conn| {
            let lines = store::lines(
                conn,
                word(&asked.purpose),
                word(&asked.kind),
                word(&asked.lang),
            )?;
            let lines: Vec<Line> = lines
                .into_iter()
                .filter(|line| line.says(&asked.q))
                .collect();
            let state: Option<ItemState> = word(&asked.state);
            let shown = lines
                .iter()
                .filter(|line| state.is_none_or(|state| line.state == state))
                .map(|line| line.id);
            let (on_page, paging) = Paging::cut(asked.page, shown, PER_PAGE, &path);
            let votes = store::vote_counts(conn, &on_page)?;
            let mut items = store::find_all(conn, &on_page)?;
            items.sort_by_key(|item| on_page.iter().position(|id| *id == item.id));
            Ok((lines, paging, items, votes))
        })
        .await?;
    let rows: Vec<Value> = rows.iter().map(|item| row(&ctx, item, &votes)).collect();
    let is_filtered = [&filter.q, &filter.purpose, &filter.kind, &filter.lang]
        .iter()
        .any(|value| !value.trim().is_empty());
    let data = json!({
        "tabs": tabs(&ctx, &filter, &lines),
        "rows": rows,
        "paging": paging,
        "is_filtered": is_filtered || !filter.state.is_empty(),
        "form": FormView::new().with("q", filter.q.trim()),
        "state": filter.state,
        "purposes": choices(&ctx, "content-purpose-", Purpose::ALL, &filter.purpose),
        "kinds": choices(&ctx, "content-kind-", ItemKind::ALL, &filter.kind),
        "langs": choices(&ctx, "web-language-", Lang::ALL, &filter.lang),
    });
    ctx.page("content/list", "content-studio-title", data)
}

fn word<T: FromStr>(text: &str) -> Option<T> {
    text.parse().ok()
}

fn choices<T: ToString>(ctx: &Ctx, prefix: &str, words: &[T], chosen: &str) -> Vec<Choice> {
    let mut choices = vec![Choice::all(ctx, chosen.is_empty())];
    choices.extend(Choice::of_words(ctx, prefix, words, |word| word == chosen));
    choices
}

/// One tab for all and one for each state, with how many there are among what is searched for.
fn tabs(ctx: &Ctx, filter: &Filter, lines: &[Line]) -> Vec<Value> {
    let mut tabs = vec![tab(ctx.t("web-all"), "", filter, lines.len())];
    for state in ItemState::ALL {
        let count = lines.iter().filter(|line| line.state == *state).count();
        let label = ctx.t(&format!("content-state-{state}"));
        tabs.push(tab(label, state.as_str(), filter, count));
    }
    tabs
}

fn tab(label: String, state: &str, filter: &Filter, count: usize) -> Value {
    let pairs = [
        ("q", filter.q.trim()),
        ("state", state),
        ("purpose", &filter.purpose),
        ("kind", &filter.kind),
        ("lang", &filter.lang),
    ];
    let query = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs.iter().filter(|(_, value)| !value.is_empty()))
        .finish();
    let href = if query.is_empty() {
        "/studio".to_owned()
    } else {
        format!("/studio?{query}")
    };
    json!({ "label": label, "href": href, "count": count, "current": filter.state == state })
}

fn row(ctx: &Ctx, item: &Item, votes: &HashMap<ItemId, VoteCounts>) -> Value {
    json!({
        "href": format!("/studio/items/{}", item.id),
        "title": title_of(ctx, item),
        "title_lang": item.lang,
        "state": item.state,
        "purpose": item.purpose,
        "item_kind": item.kind,
        "site": item.site_name,
        "time": time(ctx, item),
        "picture": item.media_id.map(|id| format!("/media/{id}")),
        "pinned": item.pinned,
        "internal": item.internal_only,
        "embargo": item.embargo(ctx.now()).map(|at| ctx.moment(at)),
        "votes": votes.get(&item.id).map(|votes| votes_view(ctx, votes)),
    })
}

fn time(ctx: &Ctx, item: &Item) -> String {
    let said = |key, name, text: String| ctx.t_with(key, &[(name, &text)]);
    match item.state {
        ItemState::Draft => said("content-meta-created", "day", day(ctx, item.created_at)),
        ItemState::Scheduled => {
            let at = ctx.moment(item.publish_at.unwrap_or(item.updated_at));
            said("content-meta-goes-out", "time", at)
        }
        ItemState::Published => {
            let at = item.published_at.unwrap_or(item.updated_at);
            said("content-meta-published", "day", day(ctx, at))
        }
        ItemState::Expired => {
            let at = item.expires_at.unwrap_or(item.updated_at);
            said("content-meta-expired", "day", day(ctx, at))
        }
        ItemState::Retracted => {
            let at = item.retracted_at.unwrap_or(item.updated_at);
            said("content-meta-retracted", "day", day(ctx, at))
        }
    }
}

/// The votes of an item. A number smaller than the smallest group could point at somebody: it
/// reads "fewer than", and a reason that so few gave is not shown at all.
fn votes_view(ctx: &Ctx, votes: &VoteCounts) -> Value {
    let least = i64::from(ctx.app.config.reports.smallest_group);
    let count = |count: i64| match count {
        0 => count.to_string(),
        few if few < least => ctx.t_with("content-votes-few", &[("least", &least.to_string())]),
        many => many.to_string(),
    };
    let said = |key: &str, number: i64| ctx.t_with(key, &[("count", &count(number))]);
    let reasons = votes.reasons.iter().filter(|(_, given)| *given >= least);
    let reasons = reasons.map(|(reason, given): &(VoteReason, i64)| {
        let reason = ctx.t(&format!("content-reason-{reason}"));
        let given = given.to_string();
        let args = [("reason", reason.as_str()), ("count", given.as_str())];
        ctx.t_with("content-votes-reason", &args)
    });
    json!({
        "useful": said("content-votes-useful", votes.useful),
        "not_for_me": said("content-votes-not-for-me", votes.not_for_me),
        "reasons": reasons.collect::<Vec<_>>(),
    })
}
