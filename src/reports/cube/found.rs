//! Who stands behind which groups, as it is being found.

use crate::reports::suppression::Stand;

/// Stands being found, one person after the other.
pub struct Found {
    /// For each group the last person found there, counted from one.
    last: Vec<u32>,
    /// Where that person's stand is.
    at: Vec<u32>,
    /// Group and stand, in the order in which they were found.
    pub stands: Vec<(u32, Stand)>,
}

impl Found {
    /// None yet, of so many groups.
    pub fn new(groups: usize) -> Self {
        Self {
            last: vec![0; groups],
            at: vec![0; groups],
            stands: Vec::new(),
        }
    }

    /// The person's stand behind a group. People come one after the other.
    pub fn stand(&mut self, group: usize, person: u32) -> &mut Stand {
        if self.last[group] != person + 1 {
            self.last[group] = person + 1;
            self.at[group] = self.stands.len() as u32;
            let stand = Stand {
                person,
                ..Stand::default()
            };
            self.stands.push((group as u32, stand));
        }
        &mut self.stands[self.at[group] as usize].1
    }
}
