//! What was done to accounts.

use actix_web::HttpResponse;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::error::Result;
use crate::people::model::{Action, AuditLine};
use crate::people::store::audit::{self, AuditFilter};
use crate::web::{Choice, Ctx, FormView, Paging, Query};

const PER_PAGE: i64 = 25;

/// What the list of audit lines is asked for.
#[derive(Debug, Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    action: String,
    page: Option<i64>,
}

/// The lines as rows of a list, in the reader's language.
pub(super) fn lines_view(ctx: &Ctx, lines: &[AuditLine]) -> Vec<Value> {
    let row = |line: &AuditLine| {
        let roles = line.roles.iter();
        let roles: Vec<_> = roles
            .map(|role| ctx.t(&format!("people-role-{role}")))
            .collect();
        json!({
            "day": line.day,
            "actor": line.actor,
            "subject": line.subject,
            "action": line.action,
            "roles": roles.join(", "),
            "thing": line.thing,
        })
    };
    lines.iter().map(row).collect()
}

/// `GET /admin/audit`
pub async fn audit_list(ctx: Ctx, query: Query<Asked>) -> Result<HttpResponse> {
    let asked = query.into_inner();
    let filter = AuditFilter {
        subject: None,
        search: asked.q.trim().to_owned(),
        action: asked.action.parse().ok(),
    };
    let form = FormView::new().with("q", &asked.q);
    let is_filtered = !filter.search.is_empty() || filter.action.is_some();
    let actions = Choice::filter(&ctx, "people-action-", Action::ALL, filter.action);
    let path = ctx.path.clone();
    let (lines, paging) = ctx
        .db(move |conn| {
            let paging = |total| Paging::new(asked.page, total, PER_PAGE, &path);
            audit::list(conn, &filter, paging)
        })
        .await?;
    let data = json!({
        "form": form,
        "actions": actions,
        "is_filtered": is_filtered,
        "lines": lines_view(&ctx, &lines),
        "paging": paging,
        "tab": "audit",
    });
    ctx.page("people/audit", "people-audit", data)
}
