//! Passwords: argon2id with the parameters that OWASP advises (19 MiB, two passes).

use argon2::{Argon2, PasswordHasher, PasswordVerifier};

use super::model::Person;
use crate::error::{Error, Fields, Result};

/// Shortest password, in characters. There is no rule on what it is made of.
pub const SHORTEST: usize = 12;
/// Longest password, in characters: beyond it there is only work for the machine.
pub const LONGEST: usize = 200;

/// A hash that no password has, with the parameters of real ones: checking against it takes
/// as long as checking against somebody's.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5LWhhcy10aGlz$\
    bm9ib2R5LWhhcy10aGlzLXBhc3N3b3JkLWF0LWFsbC4";

/// The PHC string to keep for a password.
pub fn hash(password: &str) -> Result<String> {
    let hash = Argon2::default()
        .hash_password(password.as_bytes())
        .map_err(|why| Error::internal(why.to_string()))?;
    Ok(hash.to_string())
}

/// Whether the password is the account's. Takes as long when there is no account, when it has
/// no password and when it is not in use: the time of an answer tells nobody who works here.
pub fn matches(person: Option<&Person>, password: &str) -> bool {
    let kept = person.and_then(|person| person.password_hash.as_deref());
    let is_right = Argon2::default()
        .verify_password(password.as_bytes(), kept.unwrap_or(NOBODY))
        .is_ok();
    is_right && kept.is_some()
}

/// Notes beside `field` what is wrong with a password that a person chose.
pub fn check(fields: &mut Fields, field: &str, password: &str, name: &str, email: &str) {
    let length = password.chars().count();
    let same = |other: &str| password.trim().eq_ignore_ascii_case(other.trim());
    fields.check(length < SHORTEST, field, "people-password-short");
    fields.check(length > LONGEST, field, "people-password-long");
    fields.check(same(name) || same(email), field, "people-password-known");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_s_hash_costs_what_a_real_one_costs() {
        let real = hash("en lang og god setning").unwrap();
        let parameters = |phc: &str| phc.split('$').take(4).collect::<Vec<_>>().join("$");
        assert_eq!(parameters(&real), parameters(NOBODY));
        let lengths = |phc: &str| phc.split('$').skip(4).map(str::len).collect::<Vec<_>>();
        assert_eq!(lengths(&real)[1], lengths(NOBODY)[1]);
        let verdict = Argon2::default().verify_password(b"x", NOBODY);
        assert!(verdict.unwrap_err().to_string().contains("password"));
        assert!(!matches(None, "x"));
    }
}
