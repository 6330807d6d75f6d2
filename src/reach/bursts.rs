//! Bursts: many clicks on one link from one block of addresses within a minute. They are counted
//! like all others and marked, because an office behind one address looks just the same as a
//! script, and only people can tell which it was.

use std::collections::HashMap;

use super::visitors::Fingerprint;

/// So many clicks within a minute are a burst.
pub const BURST: u32 = 20;

/// Blocks and links remembered within a minute; beyond them new ones are not looked at, so that
/// a flood from everywhere fills no memory.
const REMEMBERED: usize = 50_000;

/// The clicks of the minute that runs.
#[derive(Debug, Default)]
pub struct Bursts {
    minute: i64,
    clicks: HashMap<Fingerprint, u32>,
}

impl Bursts {
    /// Notes a click by a person in `minute` (whole minutes since 1970); answers how many clicks
    /// this one makes known as a burst. `from` stands for the link and the block of addresses.
    pub fn note(&mut self, minute: i64, from: Fingerprint) -> u32 {
        if minute != self.minute {
            self.minute = minute;
            self.clicks.clear();
        }
        if self.clicks.len() >= REMEMBERED && !self.clicks.contains_key(&from) {
            return 0;
        }
        let clicks = self.clicks.entry(from).or_default();
        *clicks += 1;
        match *clicks {
            BURST => BURST,
            more if more > BURST => 1,
            _ => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_burst_is_marked_from_its_first_click_on() {
        let mut bursts = Bursts::default();
        let marked: u32 = (1..BURST).map(|_| bursts.note(7, 1)).sum();
        assert_eq!(marked, 0);
        assert_eq!(bursts.note(7, 1), BURST);
        assert_eq!(bursts.note(7, 1), 1);
        assert_eq!(bursts.note(7, 2), 0, "another link or block");
        assert_eq!(bursts.note(8, 1), 0, "another minute");
    }

    #[test]
    fn a_flood_from_everywhere_is_not_remembered_without_end() {
        let mut bursts = Bursts::default();
        for from in 0..2 * REMEMBERED as u64 {
            bursts.note(7, from);
        }
        assert_eq!(bursts.clicks.len(), REMEMBERED);
    }
}
