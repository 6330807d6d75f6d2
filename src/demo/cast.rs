//! The six people of the invented company that a visitor of the demo can be with one tap.
//! They have names of their own, found nowhere in the list that staff are named from.

use super::company::Company;
use crate::access::Role;

text_enum! {
    /// Whom a visitor of the demo is.
    Face {
        /// Has an account and has not joined.
        Employee = "employee",
        /// Takes part and has something to look back on.
        Ambassador = "ambassador",
        /// Publishes.
        Comms = "comms",
        /// Finds colleagues.
        Hr = "hr",
        /// Leads a team.
        Leader = "leader",
        /// Keeps the accounts.
        Admin = "admin",
    }
}

impl Face {
    /// First and last name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Employee => "Nora Hovland",
            Self::Ambassador => "Tuva Solheim",
            Self::Comms => "Marthe Lind",
            Self::Hr => "Aksel Dahl",
            Self::Leader => "Sverre Nygaard",
            Self::Admin => "Liv Sandvik",
        }
    }

    /// Key of the team.
    pub fn team(self) -> &'static str {
        match self {
            Self::Employee => "drift",
            Self::Ambassador => "kunde",
            Self::Comms => "kommunikasjon",
            Self::Hr => "hr",
            Self::Leader | Self::Admin => "teknologi",
        }
    }

    /// The role beyond employee, if there is one.
    pub fn role(self) -> Option<Role> {
        match self {
            Self::Employee | Self::Ambassador => None,
            Self::Comms => Some(Role::Comms),
            Self::Hr => Some(Role::Hr),
            Self::Leader => Some(Role::Leader),
            Self::Admin => Some(Role::Admin),
        }
    }

    /// The page on which this person's day begins.
    pub fn first_page(self) -> &'static str {
        match self {
            Self::Employee | Self::Ambassador => "/feed",
            Self::Comms => "/studio",
            Self::Hr => "/reports/recruitment",
            Self::Leader => "/reports/overview",
            Self::Admin => "/admin/people",
        }
    }

    /// The account's address.
    pub fn email(self, company: &Company) -> String {
        let local = self.name().to_lowercase().replace(' ', ".");
        format!("{local}@{}", company.domain)
    }
}
