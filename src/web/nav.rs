//! The bar's links, by role.

use serde_json::{Value, json};

use super::ctx::SignedIn;
use crate::access::{Access, Role};

const LINKS: &[(&str, &str, Access)] = &[
    ("/feed", "web-nav-feed", Access::Person),
    ("/me", "web-nav-me", Access::Person),
    ("/programme", "web-nav-programme", Access::Person),
    ("/policy", "web-nav-policy", Access::Person),
    ("/studio", "web-nav-studio", Access::Roles(&[Role::Comms])),
    (
        "/reports",
        "web-nav-reports",
        Access::Roles(&[Role::Comms, Role::Hr, Role::Leader]),
    ),
    (
        "/office",
        "web-nav-office",
        Access::Roles(&[Role::Comms, Role::Hr, Role::Leader, Role::Admin]),
    ),
    ("/admin", "web-nav-admin", Access::Roles(&[Role::Admin])),
];

/// Pages of the person's own menu: they stand below `/me` and are none of its pages.
const OWN_MENU: &[&str] = &["/me/settings", "/me/settings/mail", "/me/data"];

/// The links a person sees on the page `here`, as `{href, label, current}`.
pub(super) fn links(me: &SignedIn, here: &str, text: impl Fn(&str) -> String) -> Vec<Value> {
    LINKS
        .iter()
        .filter(|(_, _, access)| access.admits(Some(&me.roles)))
        .map(|(href, key, _)| {
            let below = here
                .strip_prefix(href)
                .is_some_and(|r| r.is_empty() || r.starts_with('/'));
            let is_own_menu = OWN_MENU.contains(&here);
            json!({ "href": href, "label": text(key), "current": below && !is_own_menu })
        })
        .collect()
}
