//! Pages of cases.

mod agenda;
mod answer;
mod list;
mod understanding;
mod write;

use serde_json::{Value, json};

use super::model::{Case, CaseId};
use crate::texts::Lang;
use crate::web::Ctx;

pub use agenda::agenda;
pub use answer::{answer, page};
pub use list::list;
pub use understanding::{choice, choose, understanding};
pub use write::{add, change, change_page, hide, new_page, restore, show_again};

/// Where a case is read, in an edition.
fn address(id: CaseId, edition: i32) -> String {
    match edition {
        super::model::ANY_TIME => format!("/policy/cases/{id}"),
        edition => format!("/policy/cases/{id}?edition={edition}"),
    }
}

/// A case as pages show it: `id`, `href`, `title`, `situation`, `reason`, `lang`, `choice`.
fn shown(ctx: &Ctx, case: &Case, edition: i32) -> Value {
    let words = case.words(ctx.app.texts(), ctx.lang, organisation(ctx));
    json!({
        "id": case.row.id,
        "href": address(case.row.id, edition),
        "title": words.title,
        "situation": words.situation,
        "reason": words.reason,
        "lang": words.lang,
        "choice": case.choice(),
        "is_hidden": case.row.is_hidden,
    })
}

fn organisation(ctx: &Ctx) -> Lang {
    ctx.app.config.organisation.lang
}

/// How many answers of a group are shown at once: no report shows a smaller one either.
fn together(ctx: &Ctx) -> i64 {
    i64::from(ctx.app.config.reports.smallest_group)
}
