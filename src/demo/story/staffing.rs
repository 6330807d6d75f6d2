//! Everybody with an account: the staff with their roles, and the cast among them.

use std::collections::BTreeMap;

use crate::access::Role;
use crate::demo::cast::Face;
use crate::demo::company::Company;
use crate::demo::rhythm::{Ambassador, Clicks, Share};
use crate::demo::staff::{Employee, employees};
use crate::people::model::PersonState;
use crate::texts::Lang;

/// Colleagues of the cast who hold the same role, by team.
const MORE_ROLES: [(&str, Role, usize); 3] = [
    ("kommunikasjon", Role::Comms, 3),
    ("hr", Role::Hr, 2),
    ("teknologi", Role::Admin, 1),
];

/// Shares in half a year that are a good habit: about one a week.
const OFTEN: usize = 24;

/// Somebody with an account.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// First and last name.
    pub name: String,
    /// Address, unique.
    pub email: String,
    /// Place in the company's list of teams.
    pub team: usize,
    /// Language of pages and mails.
    pub lang: Lang,
    /// Roles beyond employee.
    pub roles: Vec<Role>,
    /// Where the account stands.
    pub state: PersonState,
    /// Whom of the cast this is.
    pub face: Option<Face>,
    /// How readily they join.
    pub keenness: f64,
}

impl Member {
    /// Whether chance may make an ambassador of this account. The cast has to be what the
    /// sign-in page says it is.
    pub fn may_join(&self) -> bool {
        self.state == PersonState::Active && self.face.is_none()
    }

    fn becomes(&mut self, face: Face, company: &Company) {
        self.name = face.name().to_owned();
        self.email = face.email(company);
        self.lang = Lang::Nb;
        self.roles = face.role().into_iter().collect();
        self.face = Some(face);
    }
}

/// The staff, team by team, with roles and with the cast but for the ambassador, who is found
/// when it is known who shared.
pub fn staff(seed: u64, company: &Company) -> Vec<Member> {
    let mut staff: Vec<Member> = employees(seed, company).into_iter().map(member).collect();
    for face in [
        Face::Employee,
        Face::Comms,
        Face::Hr,
        Face::Leader,
        Face::Admin,
    ] {
        if let Some(free) = free_in(&mut staff, company, face.team()).next() {
            free.becomes(face, company);
        }
    }
    for (team, role, count) in MORE_ROLES {
        for colleague in free_in(&mut staff, company, team).take(count) {
            colleague.roles.push(role);
        }
    }
    for team in &company.teams {
        if team.key != Face::Leader.team()
            && let Some(colleague) = free_in(&mut staff, company, &team.key).next()
        {
            colleague.roles.push(Role::Leader);
        }
    }
    // The newest have not opened their invitation yet, and some have moved on.
    let at_end = |team: &str, state: PersonState, staff: &mut Vec<Member>, count: usize| {
        let mut free: Vec<&mut Member> = free_in(staff, company, team).collect();
        for colleague in free.iter_mut().rev().take(count) {
            colleague.state = state;
        }
    };
    at_end("drift", PersonState::Invited, &mut staff, 3);
    at_end("nett", PersonState::Invited, &mut staff, 2);
    at_end("anlegg", PersonState::Deactivated, &mut staff, 3);
    staff
}

fn member(employee: Employee) -> Member {
    Member {
        name: employee.name,
        email: employee.email,
        team: employee.team,
        lang: match employee.language {
            "da" => Lang::Da,
            "en" => Lang::En,
            _ => Lang::Nb,
        },
        roles: Vec::new(),
        state: PersonState::Active,
        face: None,
        keenness: employee.keenness,
    }
}

/// Those of a team who are nobody in particular yet.
fn free_in<'a>(
    staff: &'a mut [Member],
    company: &Company,
    team: &str,
) -> impl Iterator<Item = &'a mut Member> {
    let team = company.teams.iter().position(|known| known.key == team);
    staff.iter_mut().filter(move |member| {
        Some(member.team) == team && member.face.is_none() && member.roles.is_empty()
    })
}

/// Gives the ambassador's face to the one of the right team, without a role, who has most to
/// look back on: of those who shared often, the one whose links were followed most.
pub fn cast_ambassador(
    staff: &mut [Member],
    company: &Company,
    ambassadors: &[Ambassador],
    shares: &[Share],
    clicks: &[Clicks],
) {
    let face = Face::Ambassador;
    let team = company
        .teams
        .iter()
        .position(|team| team.key == face.team());
    let mut looks_back_on: BTreeMap<usize, (usize, u32)> = BTreeMap::new();
    for share in shares {
        let person = ambassadors[share.ambassador].person;
        looks_back_on.entry(person).or_default().0 += 1;
    }
    for row in clicks {
        let person = ambassadors[shares[row.share].ambassador].person;
        looks_back_on.entry(person).or_default().1 += row.human;
    }
    let chosen = looks_back_on
        .into_iter()
        .filter(|(person, _)| {
            let member = &staff[*person];
            Some(member.team) == team && member.roles.is_empty()
        })
        .max_by_key(|(_, (shared, clicked))| (*shared.min(&OFTEN), *clicked));
    if let Some((person, _)) = chosen {
        staff[person].becomes(face, company);
    }
}
