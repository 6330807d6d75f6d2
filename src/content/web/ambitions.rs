//! The ambitions that an item or a campaign may serve, as the choices of their forms.

use crate::policy::ambitions::model::Ambition;
use crate::web::{Choice, Ctx};

/// The choices, none first; empty where there is no ambition to choose.
pub(super) fn choices(ctx: &Ctx, ambitions: &[Ambition], chosen: &str) -> Vec<Choice> {
    if ambitions.is_empty() {
        return Vec::new();
    }
    let none = Choice::new("", ctx.t("ambition-serves-none"), chosen.is_empty());
    let choice = |ambition: &Ambition| {
        let is_chosen = chosen == ambition.id.as_str();
        Choice::new(ambition.id, &ambition.name, is_chosen)
    };
    std::iter::once(none)
        .chain(ambitions.iter().map(choice))
        .collect()
}
