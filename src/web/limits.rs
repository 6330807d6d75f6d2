//! Rate limits, in memory: a flood of attempts is slowed for the one who floods, never for
//! the account that is attacked alone.

use std::net::IpAddr;
use std::num::NonZeroU32;

use governor::clock::{Clock as _, DefaultClock};
use governor::state::keyed::HashMapStateStore;
use governor::{Quota, RateLimiter};

use crate::error::{Error, Result};

/// What is limited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Limit {
    /// Signing in to one account from one address: 10 at once, then one every six seconds.
    SignIn,
    /// Signing in from one address, where a whole office may sit behind: 60 at once, then one
    /// a second.
    SignInAddress,
    /// Asking for a one-time address: 5 at once, then one a minute.
    Invitation,
    /// Fetching pasted addresses, per person: 20 at once, then one every six seconds.
    Unfurl,
    /// Asking the policy, per person: 10 at once, then one a minute.
    Question,
    /// Conversions told with one token: 120 at once, then ten a second.
    Conversion,
}

type Keyed = RateLimiter<String, HashMapStateStore<String>, DefaultClock>;

/// All limits of the process. The keys are in memory only and forgotten when their time is up.
pub struct Limits {
    sign_in: Keyed,
    sign_in_address: Keyed,
    invitation: Keyed,
    unfurl: Keyed,
    question: Keyed,
    conversion: Keyed,
}

impl Default for Limits {
    fn default() -> Self {
        Self::new()
    }
}

impl Limits {
    /// Fresh limits: nobody has tried anything.
    pub fn new() -> Self {
        let limiter = |per_minute: u32, burst: u32| {
            let quota = Quota::per_minute(NonZeroU32::new(per_minute).unwrap_or(NonZeroU32::MIN))
                .allow_burst(NonZeroU32::new(burst).unwrap_or(NonZeroU32::MIN));
            RateLimiter::new(quota, HashMapStateStore::default(), DefaultClock::default())
        };
        Self {
            sign_in: limiter(10, 10),
            sign_in_address: limiter(60, 60),
            invitation: limiter(1, 5),
            unfurl: limiter(10, 20),
            question: limiter(1, 10),
            conversion: limiter(600, 120),
        }
    }

    /// Lets one attempt through or says how long to wait. `key` may be e.g. an account.
    pub fn check(&self, limit: Limit, key: &str) -> Result<()> {
        let limiter = match limit {
            Limit::SignIn => &self.sign_in,
            Limit::SignInAddress => &self.sign_in_address,
            Limit::Invitation => &self.invitation,
            Limit::Unfurl => &self.unfurl,
            Limit::Question => &self.question,
            Limit::Conversion => &self.conversion,
        };
        limiter.check_key(&key.to_owned()).map_err(|until| {
            let wait = until.wait_time_from(DefaultClock::default().now());
            Error::TooMany {
                retry_after: wait.as_secs() + 1,
            }
        })
    }

    /// Forgets keys that are not limited any more.
    pub fn sweep(&self) {
        for limiter in [
            &self.sign_in,
            &self.sign_in_address,
            &self.invitation,
            &self.unfurl,
            &self.question,
            &self.conversion,
        ] {
            limiter.retain_recent();
        }
    }
}

/// The browser's address: the peer's, or what a trusted proxy says about it. The last
/// entry that is not a trusted proxy counts; what stands before it anybody may have written.
pub fn client_address(
    peer: Option<IpAddr>,
    forwarded: Option<&str>,
    trusted: &[IpAddr],
) -> Option<IpAddr> {
    let peer = peer?;
    if !trusted.contains(&peer) {
        return Some(peer);
    }
    let mut hops = forwarded.unwrap_or_default().rsplit(',').map(str::trim);
    let client = hops.find_map(|hop| {
        let address: IpAddr = hop.parse().ok()?;
        (!trusted.contains(&address)).then_some(address)
    });
    Some(client.unwrap_or(peer))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_trusted_proxies_are_believed() {
        let ip = |text: &str| text.parse::<IpAddr>().unwrap();
        let proxy = [ip("10.0.0.1")];
        assert_eq!(
            client_address(Some(ip("8.8.8.8")), Some("1.1.1.1"), &proxy),
            Some(ip("8.8.8.8"))
        );
        assert_eq!(
            client_address(Some(ip("10.0.0.1")), Some("9.9.9.9, 1.1.1.1"), &proxy),
            Some(ip("1.1.1.1"))
        );
        assert_eq!(
            client_address(Some(ip("10.0.0.1")), None, &proxy),
            Some(ip("10.0.0.1"))
        );
    }
}
