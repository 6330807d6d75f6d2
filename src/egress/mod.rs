//! The one door out to the web: every page or picture the product fetches goes through [`Egress`].
//!
//! People paste addresses, and an address can point inward: at a metadata service, a printer, the
//! database next door. So nothing here trusts an address because of how it looks. Only http(s) on
//! the usual ports is spoken, names are resolved by [`address::PublicResolver`], which hands out
//! public addresses only (the connection goes to the very address that was checked, so a name that
//! changes its answer gains nothing), literal addresses are checked before connecting, and each
//! redirect starts the checks anew. There are no cookies, no credentials and no proxies from the
//! environment.

pub mod address;
mod client;
mod error;
mod rules;

pub use client::{Egress, Fetched, install_crypto};
pub use error::EgressError;
pub use rules::EgressRules;
