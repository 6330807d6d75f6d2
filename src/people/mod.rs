//! People: accounts, teams and roles; how they come in (invitation, first admin), sign in and
//! out, and leave; and the audit lines of what was done to an account.

pub mod draft;
pub mod file;
pub mod mails;
pub mod model;
pub mod password;
pub mod store;
pub mod verbs;
pub mod web;
