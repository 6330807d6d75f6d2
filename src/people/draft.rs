//! What somebody types about a person, and the checks it must pass.

use lettre::Address;

use super::model::Role;
use crate::error::{Fields, Result};
use crate::texts::Lang;

/// Longest name and team name, in characters.
const LONGEST_NAME: usize = 100;
/// Longest address, in characters (RFC 5321).
const LONGEST_EMAIL: usize = 254;

/// What can be changed about an account that exists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Details {
    /// Name as colleagues know it.
    pub name: String,
    /// Name of the team; empty for none. A team that does not exist yet is made.
    pub team: String,
    /// Language of pages and mails.
    pub lang: Lang,
}

/// An account to be: what an invitation needs to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Address at work.
    pub email: String,
    /// Everything else.
    pub details: Details,
    /// Roles beyond employee.
    pub roles: Vec<Role>,
}

impl Details {
    /// The same without surrounding blanks, if it is fit to be kept.
    pub fn checked(self) -> Result<Self> {
        let mut fields = Fields::new();
        let details = self.check(&mut fields);
        fields.into_result().map(|()| details)
    }

    fn check(self, fields: &mut Fields) -> Self {
        let details = Self {
            name: self.name.trim().to_owned(),
            team: self.team.trim().to_owned(),
            lang: self.lang,
        };
        fields.check(details.name.is_empty(), "name", "people-name-missing");
        for (field, text) in [("name", &details.name), ("team", &details.team)] {
            fields.check(
                text.chars().count() > LONGEST_NAME,
                field,
                "people-name-long",
            );
            fields.check(is_unwritable(text), field, "people-name-control");
            fields.check(holds_national_id(text), field, "people-national-id");
        }
        details
    }
}

impl Draft {
    /// The same with the address in lower case, if it is fit to be kept.
    pub fn checked(self) -> Result<Self> {
        let mut fields = Fields::new();
        let email = self.email.trim().to_lowercase();
        let is_address = email.parse::<Address>().is_ok() && email.len() <= LONGEST_EMAIL;
        fields.check(!is_address, "email", "people-email-wrong");
        fields.check(holds_national_id(&email), "email", "people-national-id");
        let mut roles = self.roles;
        roles.sort_unstable();
        roles.dedup();
        let draft = Self {
            email,
            details: self.details.check(&mut fields),
            roles,
        };
        fields.into_result().map(|()| draft)
    }
}

/// Control characters, and the marks that turn the direction of writing, would let a name
/// change a mail's header or pose as something else in a list.
fn is_unwritable(text: &str) -> bool {
    text.chars().any(|c| {
        c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    })
}

/// Whether the text holds ten or eleven digits in a row, as a Danish or Norwegian national
/// identity number does, also written with a blank, a dot or a hyphen in it.
fn holds_national_id(text: &str) -> bool {
    let mut digits = 0;
    let mut is_joined = false;
    for c in text.chars().chain(['\n']) {
        if c.is_ascii_digit() {
            digits += 1;
            is_joined = false;
        } else if digits > 0 && !is_joined && matches!(c, ' ' | '\u{a0}' | '-' | '.') {
            is_joined = true;
        } else {
            if matches!(digits, 10 | 11) {
                return true;
            }
            (digits, is_joined) = (0, false);
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn national_identity_numbers_are_recognised_and_years_are_not() {
        for number in ["Kari 01018012345", "010180-1234", "010180 12345 Nordmann"] {
            assert!(holds_national_id(number), "{number}");
        }
        for harmless in ["Kari", "Team 2026", "Avdeling 12345678", "1 – 2 – 3"] {
            assert!(!holds_national_id(harmless), "{harmless}");
        }
    }

    #[test]
    fn what_is_wrong_stands_beside_its_field() {
        let draft = Draft {
            email: "not an address".into(),
            details: Details {
                name: "Kari\r\nBcc: all@example.org".into(),
                team: "x".repeat(101),
                lang: Lang::Nb,
            },
            roles: vec![],
        };
        let crate::error::Error::Invalid(fields) = draft.checked().unwrap_err() else {
            panic!("not invalid");
        };
        let wrong: Vec<_> = fields
            .iter()
            .map(|(field, message)| (field.as_str(), message.key))
            .collect();
        let expected = [
            ("email", "people-email-wrong"),
            ("name", "people-name-control"),
            ("team", "people-name-long"),
        ];
        assert_eq!(wrong, expected);
    }
}
