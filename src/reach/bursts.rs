//! Bursts: many clicks on one link from one block of addresses within a minute. They are counted
//! like all others and marked, because an office behind one address looks just the same as a
//! script, and only people can tell which it was.

use std::collections::HashMap;
use std::net::IpAddr;

// A light hash is enough: it is seeded anew with every process, so that nobody can choose blocks
// that collide, and no more than a minute of clicks is ever in it.
use foldhash::fast::RandomState;

use crate::sharing::model::ShareId;

/// So many clicks within a minute are a burst.
pub const BURST: u32 = 20;

/// Blocks and links remembered within a minute; beyond them new ones are not looked at, so that
/// a flood from everywhere fills no memory.
const REMEMBERED: usize = 50_000;

/// A block of addresses: the first 24 bits of an IPv4 address, 48 of an IPv6 one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Block(u64);

impl From<IpAddr> for Block {
    fn from(address: IpAddr) -> Self {
        match address.to_canonical() {
            IpAddr::V4(v4) => Self(u64::from(v4.to_bits() >> 8)),
            // The mark keeps the two kinds apart.
            IpAddr::V6(v6) => Self((v6.to_bits() >> 80) as u64 | 1 << 63),
        }
    }
}

/// The clicks of the minute that runs.
#[derive(Debug, Default)]
pub struct Bursts {
    minute: i64,
    clicks: HashMap<(ShareId, Block), u32, RandomState>,
}

impl Bursts {
    /// Notes a click by a person in `minute` (whole minutes since 1970); answers how many clicks
    /// this one makes known as a burst.
    pub fn note(&mut self, minute: i64, share: ShareId, block: Block) -> u32 {
        if minute != self.minute {
            self.minute = minute;
            self.clicks.clear();
        }
        let from = (share, block);
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

    fn block(address: &str) -> Block {
        Block::from(address.parse::<IpAddr>().unwrap())
    }

    #[test]
    fn a_burst_is_marked_from_its_first_click_on() {
        let mut bursts = Bursts::default();
        let here = block("203.0.113.7");
        let marked: u32 = (1..BURST).map(|_| bursts.note(7, 1, here)).sum();
        assert_eq!(marked, 0);
        assert_eq!(bursts.note(7, 1, here), BURST);
        assert_eq!(bursts.note(7, 1, here), 1);
        assert_eq!(bursts.note(7, 2, here), 0, "another link");
        assert_eq!(bursts.note(8, 1, here), 0, "another minute");
    }

    #[test]
    fn a_block_is_a_neighbourhood() {
        assert_eq!(block("203.0.113.7"), block("203.0.113.250"));
        assert_eq!(block("203.0.113.7"), block("::ffff:203.0.113.9"));
        assert_ne!(block("203.0.113.7"), block("203.0.114.7"));
        assert_eq!(block("2001:db8:1:2::5"), block("2001:db8:1:ffff::9"));
        assert_ne!(block("2001:db8:1:2::5"), block("2001:db8:2:2::5"));
        assert_ne!(block("::cb:71:0:0:0:0"), block("203.0.113.7"));
    }

    #[test]
    fn a_flood_from_everywhere_is_not_remembered_without_end() {
        let mut bursts = Bursts::default();
        for share in 0..2 * REMEMBERED as ShareId {
            bursts.note(7, share, block("203.0.113.7"));
        }
        assert_eq!(bursts.clicks.len(), REMEMBERED);
    }
}
