//! The people of the invented company: names, addresses, teams, languages.

use std::collections::BTreeSet;

use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use rand::{RngExt, SeedableRng};

use super::company::Company;

/// Somebody who works there.
#[derive(Debug, Clone, PartialEq)]
pub struct Employee {
    /// First and last name.
    pub name: String,
    /// Lower case, unique, at the company's domain.
    pub email: String,
    /// Place in the company's list of teams.
    pub team: usize,
    /// `nb`, `da` or `en`.
    pub language: &'static str,
    /// How readily they join, as `rhythm::ambassadors` takes it.
    pub keenness: f64,
}

/// Everybody, team by team, as many as the company's file says; nobody shares a name.
pub fn employees(seed: u64, company: &Company) -> Vec<Employee> {
    let mut rng = StdRng::seed_from_u64(seed ^ 0x57af);
    let mut names: Vec<(&str, &str)> = company
        .first_names
        .iter()
        .flat_map(|first| {
            company
                .last_names
                .iter()
                .map(move |last| (&**first, &**last))
        })
        .collect();
    names.shuffle(&mut rng);
    let mut taken = BTreeSet::new();
    let mut unused = names
        .into_iter()
        .map(|(first, last)| {
            (
                format!("{first} {last}"),
                address(first, last, &company.domain),
            )
        })
        .filter(|(_, email)| taken.insert(email.clone()));
    let mut people = Vec::new();
    for (team, of) in company.teams.iter().enumerate() {
        for (name, email) in unused.by_ref().take(of.people as usize) {
            let language = match rng.random_range(0..100) {
                0..26 => "da",
                26..33 => "en",
                _ => "nb",
            };
            people.push(Employee {
                name,
                email,
                team,
                language,
                keenness: of.keenness,
            });
        }
    }
    people
}

/// A mail address in the letters every mail system takes.
fn address(first: &str, last: &str, domain: &str) -> String {
    let plain = |name: &str| -> String {
        name.to_lowercase()
            .chars()
            .map(|letter| match letter {
                'æ' => "ae".to_owned(),
                'ø' => "o".to_owned(),
                'å' | 'á' => "a".to_owned(),
                other => other.to_string(),
            })
            .collect()
    };
    format!("{}.{}@{domain}", plain(first), plain(last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_has_a_name_and_an_address_of_their_own() {
        let company = Company::read().unwrap();
        let people = employees(1, &company);
        assert_eq!(people.len(), company.headcount() as usize);
        assert_eq!(people, employees(1, &company));
        assert_ne!(people, employees(2, &company));
        let mails: BTreeSet<_> = people.iter().map(|p| &p.email).collect();
        assert_eq!(mails.len(), people.len());
        assert!(
            people
                .iter()
                .all(|p| p.email.is_ascii() && p.email.ends_with(".example"))
        );
    }
}
