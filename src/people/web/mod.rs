//! The pages of accounts.

mod admin;
mod audit;
mod client;
mod enter;
mod import;
mod invitation;
mod privacy;
mod settings;

pub use admin::{
    admin_home, deactivate, edit, invitation_again, invite, invite_page, needs_password,
    people_list, person_page, reactivate, roles,
};
pub use audit::audit_list;
pub use client::Client;
pub use enter::{enter, home, language, local_path, sign_in, sign_in_page, sign_out};
pub use import::{import, import_page};
pub use invitation::{ask, ask_page, claim, invitation_page};
pub use privacy::privacy;
pub use settings::{end_other_sessions, end_session, own_password, settings_edit, settings_page};
