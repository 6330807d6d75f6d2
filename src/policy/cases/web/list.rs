//! Every case.

use actix_web::HttpResponse;
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::model::{ANY_TIME, Case, CaseId, CaseText};
use super::super::{store, verbs};
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
    let (all, answered, understanding) = ctx
        .db(move |conn| {
            Ok((
                store::all(conn)?,
                store::answered(conn, me, ANY_TIME)?,
                verbs::understanding(conn)?,
            ))
        })
        .await?;
    let reader = Reader {
        ctx: &ctx,
        answered,
    };
    let view: Option<View> = filter.state.parse().ok();
    let found: Vec<&Case> = all.iter().filter(|c| reader.finds(c, &filter.q)).collect();
    let of_view = found.iter().filter(|case| reader.sees(case, view));
    let (on_page, paging) = Paging::cut(filter.page, of_view, PER_PAGE, &ctx.path);
    let rows = on_page.into_iter().map(|case| reader.row(case));
    let data = json!({
        "tabs": reader.tabs(&filter, &found),
        "rows": rows.collect::<Vec<_>>(),
        "paging": paging,
        "is_filtered": view.is_some() || !filter.q.trim().is_empty(),
        "view": view,
        "form": FormView::new().with("q", filter.q.trim()),
        "way": reader.way(&all),
        "may_edit": may_edit(&ctx),
        "may_choose": may_edit(&ctx) && understanding.is_some(),
        "may_talk": may_edit(&ctx) || ctx.has_role(Role::Leader),
    });
    ctx.page("policy/cases/list", "cases-title", data)
}

/// Who reads the list, and what they have answered.
struct Reader<'a> {
    ctx: &'a Ctx,
    answered: Vec<CaseId>,
}

impl Reader<'_> {
    fn has_answered(&self, case: &Case) -> bool {
        self.answered.contains(&case.row.id)
    }

    /// Whether the list of this view shows the case.
    fn sees(&self, case: &Case, view: Option<View>) -> bool {
        match view {
            Some(View::Hidden) => case.row.is_hidden && may_edit(self.ctx),
            _ if case.row.is_hidden => false,
            Some(View::Open) => !self.has_answered(case),
            Some(View::Answered) => self.has_answered(case),
            None => true,
        }
    }

    /// Whether every one of the words stands in title or situation. The reason is left out: who
    /// has not answered yet would find it by searching.
    fn finds(&self, case: &Case, words: &str) -> bool {
        let text = self.words(case);
        let text = format!("{}\n{}", text.title, text.situation).to_lowercase();
        let words = words.to_lowercase();
        words.split_whitespace().all(|word| text.contains(word))
    }

    fn words(&self, case: &Case) -> CaseText {
        case.words(self.ctx.app.texts(), self.ctx.lang, organisation(self.ctx))
    }

    fn row(&self, case: &Case) -> Value {
        json!({
            "about": shown(self.ctx, case, ANY_TIME),
            "situation": to_text(&self.words(case).situation),
            "is_answered": self.has_answered(case),
        })
    }

    /// One tab for all and one for each view, with how many there are among what is searched for;
    /// the hidden ones for editors only, and where there are any.
    fn tabs(&self, filter: &Filter, found: &[&Case]) -> Vec<Value> {
        let views = std::iter::once(None).chain(View::ALL.iter().copied().map(Some));
        views
            .map(|view| {
                let seen = found.iter().filter(|case| self.sees(case, view));
                (view, seen.count())
            })
            .filter(|(view, count)| *view != Some(View::Hidden) || *count > 0)
            .map(|(view, count)| {
                let state = view.map_or("", View::as_str);
                let pairs = [("q", filter.q.trim()), ("state", state)];
                let query = url::form_urlencoded::Serializer::new(String::new())
                    .extend_pairs(pairs.iter().filter(|(_, value)| !value.is_empty()))
                    .finish();
                let label = match view {
                    None => self.ctx.t("web-all"),
                    Some(view) => self.ctx.t(&format!("cases-view-{view}")),
                };
                json!({
                    "label": label,
                    "href": format!("/policy/cases?{query}"),
                    "count": count,
                    "current": filter.state == state,
                })
            })
            .collect()
    }

    /// How far the reader has come, and where it goes on.
    fn way(&self, all: &[Case]) -> Value {
        let open = all.iter().filter(|case| !case.row.is_hidden);
        let done = open.clone().filter(|case| self.has_answered(case)).count();
        let next = open.clone().find(|case| !self.has_answered(case));
        json!({
            "done": done,
            "of": open.count(),
            "next": next.map(|case| address(case.row.id, ANY_TIME)),
        })
    }
}
