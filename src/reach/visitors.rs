//! Who has been here today, without knowing who anybody is.
//!
//! A visitor is told apart by a keyed hash of link, address and browser. The key is random,
//! lives in memory only and is forgotten when the day is over, so that nothing kept anywhere
//! can be turned back into an address; and because the link is part of the hash, the same
//! visitor is a stranger on the next link.

use std::collections::HashSet;
use std::net::{IpAddr, Ipv6Addr};

use chrono::NaiveDate;
use hmac::{Hmac, KeyInit, Mac};
use rand::TryRng;
use rand::rngs::SysRng;
use secrecy::{ExposeSecret, SecretBox};
use sha2::Sha256;

use crate::error::{Error, Result};
use crate::sharing::model::ShareId;

/// So many visitors are remembered at most, 64 bits each: about 20 MB.
const REMEMBERED: usize = 1_000_000;

/// What a keyed hash leaves of a visitor or of a block of addresses.
pub type Fingerprint = u64;

/// One visit, as far as it takes to tell two visitors apart.
#[derive(Clone, Copy)]
pub struct Visit<'a> {
    /// The link that was followed.
    pub share: ShareId,
    /// The browser's address.
    pub address: Option<IpAddr>,
    /// What the browser calls itself.
    pub user_agent: &'a str,
}

/// The visitors of one day.
///
/// When [`REMEMBERED`] is reached the older half is forgotten: whoever of them comes again is
/// counted as a new visitor. A flood can thus raise the count of visitors a little; it cannot
/// fill the memory.
pub struct Visitors {
    day: NaiveDate,
    key: SecretBox<[u8; 32]>,
    newer: HashSet<Fingerprint>,
    older: HashSet<Fingerprint>,
    generation: usize,
    forgotten: u64,
}

impl Visitors {
    /// Nobody yet, on `day`.
    pub fn new(day: NaiveDate) -> Result<Self> {
        Self::with_room_for(day, REMEMBERED)
    }

    fn with_room_for(day: NaiveDate, visitors: usize) -> Result<Self> {
        Ok(Self {
            day,
            key: new_key()?,
            newer: HashSet::new(),
            older: HashSet::new(),
            generation: visitors / 2,
            forgotten: 0,
        })
    }

    /// Begins a new day with a new key and an empty memory; the old key is overwritten. The same
    /// day again changes nothing.
    pub fn begin(&mut self, day: NaiveDate) -> Result<()> {
        if day != self.day {
            self.key = new_key()?;
            self.newer.clear();
            self.older.clear();
            self.day = day;
        }
        Ok(())
    }

    /// Whether this is the visitor's first visit to the link on `day`.
    pub fn is_first(&mut self, day: NaiveDate, visit: Visit) -> Result<bool> {
        self.begin(day)?;
        let visitor = self.visitor(visit)?;
        if self.older.contains(&visitor) || !self.newer.insert(visitor) {
            return Ok(false);
        }
        if self.newer.len() >= self.generation {
            self.forgotten += self.older.len() as u64;
            self.older = std::mem::take(&mut self.newer);
        }
        Ok(true)
    }

    /// What stands for the link and the block of addresses that the visit came from: the first
    /// 24 bits of an IPv4 address, 48 of an IPv6 one. None when no address is known.
    pub fn block(&self, visit: Visit) -> Result<Option<Fingerprint>> {
        let Some(address) = visit.address else {
            return Ok(None);
        };
        let bits = match address.to_canonical() {
            IpAddr::V4(v4) => u128::from(v4.to_bits() >> 8),
            IpAddr::V6(v6) => v6.to_bits() >> 80 << 80,
        };
        self.hash(visit.share, &[b"block", &bits.to_be_bytes()])
            .map(Some)
    }

    /// How many visitors have been forgotten since this was asked last.
    pub fn take_forgotten(&mut self) -> u64 {
        std::mem::take(&mut self.forgotten)
    }

    fn visitor(&self, visit: Visit) -> Result<Fingerprint> {
        let address = visit.address.map(|address| household(address).octets());
        let address = address.as_ref().map_or(&[][..], |octets| &octets[..]);
        self.hash(visit.share, &[address, visit.user_agent.as_bytes()])
    }

    fn hash(&self, share: ShareId, parts: &[&[u8]]) -> Result<Fingerprint> {
        let mut mac = Hmac::<Sha256>::new_from_slice(self.key.expose_secret())
            .map_err(|_| Error::internal("the visitors' key has a wrong length"))?;
        mac.update(&share.to_be_bytes());
        for part in parts {
            mac.update(part);
        }
        let digest = mac.finalize().into_bytes();
        let first = digest.first_chunk::<8>();
        Ok(u64::from_be_bytes(first.copied().unwrap_or_default()))
    }
}

/// An IPv4 address as it is; of an IPv6 address the first 64 bits, because a device changes
/// the rest as it likes.
fn household(address: IpAddr) -> Ipv6Addr {
    match address.to_canonical() {
        IpAddr::V4(v4) => v4.to_ipv6_mapped(),
        IpAddr::V6(v6) => Ipv6Addr::from_bits(v6.to_bits() & !u128::from(u64::MAX)),
    }
}

fn new_key() -> Result<SecretBox<[u8; 32]>> {
    let mut filled = Ok(());
    let key = SecretBox::init_with_mut(|key: &mut [u8; 32]| filled = SysRng.try_fill_bytes(key));
    filled.map_err(|cause| Error::internal(cause.to_string()))?;
    Ok(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(n: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, n).unwrap()
    }

    fn visit(share: ShareId, address: &str, user_agent: &'static str) -> Visit<'static> {
        Visit {
            share,
            address: Some(address.parse().unwrap()),
            user_agent,
        }
    }

    #[test]
    fn the_same_browser_is_new_once_a_day_and_link() {
        let mut visitors = Visitors::new(day(18)).unwrap();
        let mut first = |d, v| visitors.is_first(day(d), v).unwrap();
        assert!(first(18, visit(1, "203.0.113.7", "A")));
        assert!(!first(18, visit(1, "203.0.113.7", "A")));
        assert!(!first(18, visit(1, "::ffff:203.0.113.7", "A")));
        assert!(first(18, visit(1, "203.0.113.8", "A")));
        assert!(first(18, visit(1, "203.0.113.7", "B")));
        assert!(first(18, visit(2, "203.0.113.7", "A")));
        assert!(first(18, visit(1, "2001:db8:1:2::5", "A")));
        assert!(!first(18, visit(1, "2001:db8:1:2:ffff::1", "A")));
        assert!(first(18, visit(1, "2001:db8:1:3::5", "A")));
        assert!(first(19, visit(1, "203.0.113.7", "A")));
    }

    #[test]
    fn a_new_day_has_a_new_key() {
        let mut visitors = Visitors::new(day(18)).unwrap();
        let before = visitors.visitor(visit(1, "203.0.113.7", "A")).unwrap();
        visitors
            .is_first(day(19), visit(1, "203.0.113.7", "A"))
            .unwrap();
        assert_ne!(
            before,
            visitors.visitor(visit(1, "203.0.113.7", "A")).unwrap()
        );
    }

    #[test]
    fn a_flood_forgets_the_older_half_and_no_more() {
        let mut visitors = Visitors::with_room_for(day(18), 8).unwrap();
        let mut first = |share| {
            let seen = visit(share, "203.0.113.7", "A");
            visitors.is_first(day(18), seen).unwrap()
        };
        assert!((1..=8).all(&mut first));
        assert!((5..=8).all(|share| !first(share)));
        assert!(first(1), "forgotten");
        assert!(visitors.newer.len() + visitors.older.len() <= 8);
        assert_eq!(visitors.take_forgotten(), 4);
        assert_eq!(visitors.take_forgotten(), 0);
    }

    #[test]
    fn a_block_is_wider_than_a_visitor() {
        let visitors = Visitors::new(day(18)).unwrap();
        let block = |address| visitors.block(visit(1, address, "A")).unwrap();
        assert_eq!(block("203.0.113.7"), block("203.0.113.250"));
        assert_ne!(block("203.0.113.7"), block("203.0.114.7"));
        assert_eq!(block("2001:db8:1:2::5"), block("2001:db8:1:ffff::9"));
        assert_ne!(block("2001:db8:1:2::5"), block("2001:db8:2:2::5"));
        let nowhere = Visit {
            address: None,
            ..visit(1, "203.0.113.7", "A")
        };
        assert_eq!(visitors.block(nowhere).unwrap(), None);
    }
}
