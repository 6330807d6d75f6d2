//! What people do with accounts.

mod account;
mod admin;
mod enter;
mod import;
mod invite;
mod paused_mail;

pub use account::{change_password, edit_own, end_other_sessions, end_session};
pub use admin::{change_roles, deactivate, edit, note_seen, reactivate};
pub use enter::{
    ask_for_reset, change_language, claim_first_admin, is_own_password, set_password, sign_in,
};
pub use import::{Outcome, RowResult, import};
pub use invite::{Invited, invite, invite_again, offer_first_admin};
pub use paused_mail::tell_of_paused_mail;
