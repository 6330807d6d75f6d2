//! The one to ask about the policy.

use diesel::prelude::*;
use serde::Serialize;

use super::super::model::check_length;
use crate::access::PersonId;
use crate::db::schema::policy_contacts;
use crate::error::{Fields, Result};

/// Longest name, in characters as people see them.
pub const NAME_LIMIT: usize = 80;
/// Longest way to reach it.
pub const REACH_LIMIT: usize = 160;

/// The one to ask: a person, or a desk that somebody always sits at.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Serialize)]
#[diesel(table_name = policy_contacts)]
pub struct Contact {
    /// The name that is shown.
    pub name: String,
    /// How to reach it, in one line: an address, a number, a room.
    pub reach: String,
    /// The account behind it; none for a desk.
    pub person_id: Option<PersonId>,
}

/// The contact, as typed.
#[derive(Clone, Debug, Default)]
pub struct ContactDraft {
    /// The name that is shown.
    pub name: String,
    /// How to reach it.
    pub reach: String,
    /// Address of the account behind it; empty for none.
    pub email: String,
}

impl ContactDraft {
    /// Refuses a contact without name or way to reach it, or one too long for a poster.
    ///
    /// # Errors
    /// `Invalid` with fields `name` and `reach`.
    pub fn check(&self) -> Result<()> {
        let mut fields = Fields::new();
        let is_bare = |text: &str| text.is_empty();
        fields.check(is_bare(&self.name), "name", "policy-contact-needs-name");
        fields.check(is_bare(&self.reach), "reach", "policy-contact-needs-reach");
        check_length(&mut fields, "name", &self.name, NAME_LIMIT);
        check_length(&mut fields, "reach", &self.reach, REACH_LIMIT);
        fields.into_result()
    }
}
