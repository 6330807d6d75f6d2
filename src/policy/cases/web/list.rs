//! Every case.

use actix_web::HttpResponse;
use serde::Deserialize;
use serde_json::json;

use super::super::model::{ANY_TIME, Case};
use super::super::store;
use super::{address, organisation, shown};
use crate::access::Role;
use crate::error::Result;
use crate::markdown::to_text;
use crate::policy::web::may_edit;
use crate::web::{Ctx, FormView, Paging, Query};

const PER_PAGE: i64 = 20;

text_enum! {
    /// Which cases a list shows; without one of these it shows all that are not hidden.
    View {
        /// Those the reader has not answered.
        Open = "open",
        /// Those the reader has answered.
        Answered = "answered",
        /// Those that are out of the way; for editors.
        Hidden = "hidden",
    }
}

/// What the list is asked for; a word that is no view filters nothing.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Filter {
    #[serde(default)]
    q: String,
    #[serde(default)]
    state: String,
    page: Option<i64>,
}

/// `GET /policy/cases`
pub async fn list(ctx: Ctx, filter: Query<Filter>) -> Result<HttpResponse> {
    let me = ctx.person()?;
    let (all, answered) = ctx
        .db(move |conn| Ok((store::all(conn)?, store::answered(conn, me, ANY_TIME)?)))
        .await?;
    let is_answered = |case: &Case| answered.contains(&case.row.id);
    let is_editor = may_edit(&ctx);
    let is_in = |case: &Case, view: Option<View>| match view {
        Some(View::Hidden) => case.row.is_hidden && is_editor,
        _ if case.row.is_hidden => false,
        Some(View::Open) => !is_answered(case),
        Some(View::Answered) => is_answered(case),
        None => true,
    };
    let words = filter.q.trim();
    let found: Vec<&Case> = all.iter().filter(|case| says(&ctx, case, words)).collect();
    let view: Option<View> = filter.state.parse().ok();
    let count = |view| found.iter().filter(|case| is_in(case, view)).count();
    let views = std::iter::once(None).chain(View::ALL.iter().copied().map(Some));
    let tabs = views
        .map(|view| (view, count(view)))
        .filter(|(view, count)| *view != Some(View::Hidden) || (is_editor && *count > 0))
        .map(|(view, count)| {
            let state = view.map_or("", View::as_str);
            let query = url::form_urlencoded::Serializer::new(String::new())
                .extend_pairs(
                    [("q", words), ("state", state)]
                        .iter()
                        .filter(|p| !p.1.is_empty()),
                )
                .finish();
            let label = match view {
                None => ctx.t("web-all"),
                Some(view) => ctx.t(&format!("cases-view-{view}")),
            };
            json!({
                "label": label,
                "href": format!("/policy/cases?{query}"),
                "count": count,
                "current": filter.state == state,
            })
        });
    let tabs: Vec<_> = tabs.collect();
    let shown_rows: Vec<&&Case> = found.iter().filter(|case| is_in(case, view)).collect();
    let paging = Paging::new(filter.page, shown_rows.len() as i64, PER_PAGE, &ctx.path);
    let rows = shown_rows
        .iter()
        .skip(paging.offset() as usize)
        .take(paging.limit() as usize)
        .map(|case| {
            json!({
                "about": shown(&ctx, case, ANY_TIME),
                "situation": to_text(&words_of(&ctx, case).situation),
                "is_answered": is_answered(case),
            })
        });
    let open = all.iter().filter(|case| !case.row.is_hidden);
    let (done, of) = (
        open.clone().filter(|case| is_answered(case)).count(),
        open.clone().count(),
    );
    let next = open.clone().find(|case| !is_answered(case));
    let data = json!({
        "tabs": tabs,
        "rows": rows.collect::<Vec<_>>(),
        "paging": paging,
        "is_filtered": view.is_some() || !words.is_empty(),
        "view": view,
        "form": FormView::new().with("q", words),
        "done": done,
        "of": of,
        "next": next.map(|case| address(case.row.id, ANY_TIME)),
        "may_edit": is_editor,
        "may_talk": is_editor || ctx.has_role(Role::Leader),
    });
    ctx.page("policy/cases/list", "cases-title", data)
}

fn words_of(ctx: &Ctx, case: &Case) -> super::super::model::CaseText {
    case.words(ctx.app.texts(), ctx.lang, organisation(ctx))
}

/// Whether every one of the words stands in title or situation. The reason is left out: who has not
/// answered yet would find it by searching.
fn says(ctx: &Ctx, case: &Case, words: &str) -> bool {
    let text = words_of(ctx, case);
    let text = format!("{}\n{}", text.title, text.situation).to_lowercase();
    let words = words.to_lowercase();
    words.split_whitespace().all(|word| text.contains(word))
}
