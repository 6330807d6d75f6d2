//! Who has been here today, without knowing who anybody is.
//!
//! A visitor is told apart by a keyed hash of link, address and browser. The key is random,
//! lives in memory only and is forgotten when the day is over, so that nothing kept anywhere
//! can be turned back into an address; and because the link is part of the hash, the same
//! visitor is a stranger on the next link.

use std::collections::HashSet;
use std::net::{IpAddr, Ipv6Addr};

use chrono::NaiveDate;
use foldhash::fast::RandomState;
use hmac::{Hmac, KeyInit, Mac};
use rand::TryRng;
use rand::rngs::SysRng;
use secrecy::{ExposeSecret, SecretBox};
use sha2::Sha256;

use crate::error::{Error, Result};
use crate::sharing::model::ShareId;

/// So many visitors are remembered at most, 64 bits each: about 20 MB.
pub const REMEMBERED: usize = 1_000_000;

/// What a keyed hash leaves of a visitor.
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

/// The key of one day, as the hash has taken it in. It is overwritten when it is dropped, and so
/// is every copy that a fingerprint is taken with.
pub struct Key(Box<Hmac<Sha256>>);

impl Key {
    fn new() -> Result<Self> {
        let mut filled = Ok(());
        let key =
            SecretBox::init_with_mut(|key: &mut [u8; 32]| filled = SysRng.try_fill_bytes(key));
        filled.map_err(|cause| Error::internal(cause.to_string()))?;
        let keyed = Hmac::new_from_slice(key.expose_secret())
            .map_err(|_| Error::internal("the visitors' key has a wrong length"))?;
        Ok(Self(Box::new(keyed)))
    }

    /// HMAC-SHA-256 of link, address and browser, its first 64 bits.
    pub fn fingerprint(&self, visit: Visit) -> Fingerprint {
        let mut mac = (*self.0).clone();
        mac.update(&visit.share.to_be_bytes());
        if let Some(address) = visit.address {
            mac.update(&household(address).octets());
        }
        mac.update(visit.user_agent.as_bytes());
        let digest = mac.finalize().into_bytes();
        let first = digest.first_chunk::<8>();
        u64::from_be_bytes(first.copied().unwrap_or_default())
    }
}

// A fingerprint is as good as random already: a second strong hash would protect nothing.
type Fingerprints = HashSet<Fingerprint, RandomState>;

/// The visitors of one day.
///
/// When [`REMEMBERED`] is reached the older half is forgotten: whoever of them comes again is
/// counted as a new visitor. A flood can thus raise the count of visitors a little; it cannot
/// fill the memory.
pub struct Visitors {
    day: NaiveDate,
    key: Key,
    newer: Fingerprints,
    older: Fingerprints,
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
            key: Key::new()?,
            newer: Fingerprints::default(),
            older: Fingerprints::default(),
            generation: visitors / 2,
            forgotten: 0,
        })
    }

    /// The key of `day`, for taking fingerprints. A new day begins with a new key and an empty
    /// memory.
    pub fn key(&mut self, day: NaiveDate) -> Result<&Key> {
        if day != self.day {
            self.key = Key::new()?;
            self.newer.clear();
            self.older.clear();
            self.day = day;
        }
        Ok(&self.key)
    }

    /// Whether the day's visitor is new to the link.
    pub fn is_first(&mut self, visitor: Fingerprint) -> bool {
        if self.older.contains(&visitor) || !self.newer.insert(visitor) {
            return false;
        }
        if self.newer.len() >= self.generation {
            self.forgotten += self.older.len() as u64;
            self.older = std::mem::take(&mut self.newer);
        }
        true
    }

    /// How many visitors have been forgotten since this was asked last.
    pub fn take_forgotten(&mut self) -> u64 {
        std::mem::take(&mut self.forgotten)
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

    fn first(visitors: &mut Visitors, on: u32, visit: Visit) -> bool {
        let visitor = visitors.key(day(on)).unwrap().fingerprint(visit);
        visitors.is_first(visitor)
    }

    #[test]
    fn the_same_browser_is_new_once_a_day_and_link() {
        let mut visitors = Visitors::new(day(18)).unwrap();
        let mut first = |d, v| first(&mut visitors, d, v);
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
        let mut print = |on| {
            let key = visitors.key(day(on)).unwrap();
            key.fingerprint(visit(1, "203.0.113.7", "A"))
        };
        assert_eq!(print(18), print(18));
        assert_ne!(print(18), print(19));
    }

    #[test]
    fn a_flood_forgets_the_older_half_and_no_more() {
        let mut visitors = Visitors::with_room_for(day(18), 8).unwrap();
        let mut first = |share| first(&mut visitors, 18, visit(share, "203.0.113.7", "A"));
        assert!((1..=8).all(&mut first));
        assert!((5..=8).all(|share| !first(share)));
        assert!(first(1), "forgotten");
        assert!(visitors.newer.len() + visitors.older.len() <= 8);
        assert_eq!(visitors.take_forgotten(), 4);
        assert_eq!(visitors.take_forgotten(), 0);
    }
}
