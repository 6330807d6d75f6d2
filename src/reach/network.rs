//! From which network a visitor came, and nothing finer.

text_enum! {
    /// The networks that are told apart. The address a visitor came from is reduced to one of
    /// these before anything is kept.
    Network {
        /// LinkedIn.
        LinkedIn = "linkedin",
        /// Facebook and Messenger.
        Facebook = "facebook",
        /// X, once Twitter.
        X = "x",
        /// Bluesky.
        Bluesky = "bluesky",
        /// A Mastodon server known by name.
        Mastodon = "mastodon",
        /// Any other site.
        Other = "other",
        /// The browser did not say.
        None = "none",
    }
}

/// Hosts with everything below them.
const HOSTS: &[(&str, Network)] = &[
    ("linkedin.com", Network::LinkedIn),
    ("lnkd.in", Network::LinkedIn),
    ("com.linkedin.android", Network::LinkedIn),
    ("facebook.com", Network::Facebook),
    ("fb.com", Network::Facebook),
    ("fb.me", Network::Facebook),
    ("messenger.com", Network::Facebook),
    ("com.facebook.katana", Network::Facebook),
    ("com.facebook.orca", Network::Facebook),
    ("x.com", Network::X),
    ("t.co", Network::X),
    ("twitter.com", Network::X),
    ("com.twitter.android", Network::X),
    ("bsky.app", Network::Bluesky),
    ("bsky.social", Network::Bluesky),
    ("xyz.blueskyweb.app", Network::Bluesky),
    ("org.joinmastodon.android", Network::Mastodon),
    ("mastodon.social", Network::Mastodon),
    ("mastodon.online", Network::Mastodon),
    ("mastodon.world", Network::Mastodon),
    ("mastodon.nu", Network::Mastodon),
    ("mastodon.green", Network::Mastodon),
    ("mstdn.social", Network::Mastodon),
    ("mas.to", Network::Mastodon),
    ("snabelen.no", Network::Mastodon),
    ("oslo.town", Network::Mastodon),
    ("helvede.net", Network::Mastodon),
    ("expressional.social", Network::Mastodon),
    ("social.vivaldi.net", Network::Mastodon),
    ("fosstodon.org", Network::Mastodon),
    ("hachyderm.io", Network::Mastodon),
    ("techhub.social", Network::Mastodon),
    ("infosec.exchange", Network::Mastodon),
    ("chaos.social", Network::Mastodon),
    ("toot.community", Network::Mastodon),
    ("universeodon.com", Network::Mastodon),
];

/// Reduces a `Referer` header to a network. What is not an address counts as not said.
pub fn referring_network(referer: Option<&str>) -> Network {
    let Some(host) = referer.and_then(host_of) else {
        return Network::None;
    };
    let listed = HOSTS.iter().find(|(known, _)| is_below(host, known));
    match listed {
        Some((_, network)) => *network,
        // Servers like to carry the name: mastodon.example.org, mstdn.dk.
        None if begins_with(host, "mastodon.") || begins_with(host, "mstdn.") => Network::Mastodon,
        None => Network::Other,
    }
}

/// The host of an address as browsers send it. Read with every click, and the rest of the
/// address is of no interest: so it is not taken apart.
fn host_of(address: &str) -> Option<&str> {
    let (_, rest) = address.trim().split_once(':')?;
    let rest = rest.strip_prefix("//")?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit('@').next()?.split(':').next()?;
    (!host.is_empty()).then_some(host)
}

/// Whether a host is `known` or lies below it.
fn is_below(host: &str, known: &str) -> bool {
    let Some(at) = host.len().checked_sub(known.len()) else {
        return false;
    };
    let (head, tail) = host.as_bytes().split_at(at);
    tail.eq_ignore_ascii_case(known.as_bytes()) && (head.is_empty() || head.ends_with(b"."))
}

fn begins_with(host: &str, name: &str) -> bool {
    let head = host.as_bytes().get(..name.len());
    head.is_some_and(|head| head.eq_ignore_ascii_case(name.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn referrers_become_networks() {
        for (referer, expected) in [
            ("https://www.linkedin.com/feed/", Network::LinkedIn),
            ("https://no.linkedin.com/", Network::LinkedIn),
            ("https://lnkd.in/abc", Network::LinkedIn),
            ("android-app://com.linkedin.android/", Network::LinkedIn),
            ("https://l.facebook.com/l.php?u=x", Network::Facebook),
            ("http://m.facebook.com", Network::Facebook),
            ("https://lm.facebook.com/", Network::Facebook),
            ("https://t.co/abc", Network::X),
            ("https://twitter.com/", Network::X),
            ("https://x.com/", Network::X),
            ("https://WWW.LinkedIn.com:443/feed", Network::LinkedIn),
            ("https://somebody@www.linkedin.com?x", Network::LinkedIn),
            ("https://www.linkedin.com@evil.example/", Network::Other),
            ("https://netflix.com/", Network::Other),
            ("https://go.bsky.app/redirect?u=x", Network::Bluesky),
            ("https://bsky.app/", Network::Bluesky),
            ("https://snabelen.no/", Network::Mastodon),
            ("https://mstdn.dk/@a/1", Network::Mastodon),
            ("https://mastodon.example.org/", Network::Mastodon),
            ("https://facebook.com.evil.example/", Network::Other),
            ("https://www.google.no/", Network::Other),
            ("https://LinkedIn.com.", Network::Other),
            ("about:blank", Network::None),
            ("", Network::None),
            ("ikke en adresse", Network::None),
        ] {
            assert_eq!(referring_network(Some(referer)), expected, "{referer}");
        }
        assert_eq!(referring_network(None), Network::None);
    }

    #[test]
    fn ids_go_both_ways() {
        for &network in Network::ALL {
            assert_eq!(network.as_str().parse(), Ok(network));
        }
    }
}
