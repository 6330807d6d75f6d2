//! Accounts and teams.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use serde::Serialize;

pub use crate::access::{PersonId, Role};
use crate::db::schema::{persons, teams};
use crate::texts::Lang;

typed_id! {
    /// One team (department).
    TeamId
}

text_enum! {
    /// Where an account stands.
    PersonState {
        /// Invited, no password yet.
        Invited = "invited",
        /// In use.
        Active = "active",
        /// Ended: no way in.
        Deactivated = "deactivated",
    }
}

/// One account. L10: nothing about a person beyond this.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Serialize)]
#[diesel(table_name = persons)]
pub struct Person {
    /// Which.
    pub id: PersonId,
    /// Name as colleagues know it.
    pub name: String,
    /// Address at work, lower case; unique.
    pub email: String,
    /// Language of pages and mails.
    pub lang: Lang,
    /// Team, if any.
    pub team_id: Option<TeamId>,
    /// Where the account stands.
    pub state: PersonState,
    /// PHC string of argon2id; none while invited.
    #[serde(skip)]
    pub password_hash: Option<String>,
    /// When the account was made.
    pub created_at: NaiveDateTime,
    /// When it was ended.
    pub deactivated_at: Option<NaiveDateTime>,
}

/// One team.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, Serialize)]
#[diesel(table_name = teams)]
pub struct Team {
    /// Which.
    pub id: TeamId,
    /// Its name; unique.
    pub name: String,
}
