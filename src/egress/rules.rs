//! Where the outbound client may go, and how long and how much.

use std::net::IpAddr;
use std::time::Duration;

use url::{Host, Url};

use super::address::is_public;
use super::error::EgressError;

/// The limits of every fetch. [`EgressRules::default`] is what a production server runs with.
#[derive(Debug, Clone)]
pub struct EgressRules {
    /// Exact authorities (`127.0.0.1:8099`, `localhost:8099`, `[::1]:8099`) that are fetched in
    /// spite of being private. For development and tests only; empty in production.
    pub allow_private: Vec<String>,
    /// Hosts that may be fetched, their subdomains included. Empty: any public host.
    pub allowed_hosts: Vec<String>,
    /// For a whole fetch: names, connections, redirects and body together.
    pub timeout: Duration,
    /// How much of a page is read, in bytes after decompression.
    pub max_page_bytes: usize,
    /// The largest picture, in bytes.
    pub max_image_bytes: usize,
    /// How many redirects are followed.
    pub max_redirects: usize,
    /// How we present ourselves.
    pub user_agent: String,
}

impl Default for EgressRules {
    fn default() -> Self {
        Self {
            allow_private: Vec::new(),
            allowed_hosts: Vec::new(),
            timeout: Duration::from_secs(5),
            max_page_bytes: 1_000_000,
            max_image_bytes: 8_000_000,
            max_redirects: 3,
            user_agent: concat!("Forpost/", env!("CARGO_PKG_VERSION"), " (+link preview)").into(),
        }
    }
}

impl EgressRules {
    /// Whether an address may be fetched at all; names are checked again once resolved.
    ///
    /// # Errors
    /// `Refused` for scheme, port, credentials or a host that is not listed; `NotPublic` for a
    /// literal address, or a name exempt on another port, inside a private network.
    pub fn check(&self, url: &Url) -> Result<(), EgressError> {
        if !matches!(url.scheme(), "http" | "https") {
            return Err(EgressError::Refused("scheme"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(EgressError::Refused("credentials"));
        }
        let (Some(host), Some(port)) = (url.host(), url.port_or_known_default()) else {
            return Err(EgressError::Refused("host"));
        };
        let name = host.to_string();
        if self.allow_private.contains(&format!("{name}:{port}")) {
            return Ok(());
        }
        if !matches!(port, 80 | 443) {
            return Err(EgressError::Refused("port"));
        }
        let public = match host {
            Host::Ipv4(ip) => is_public(IpAddr::V4(ip)),
            Host::Ipv6(ip) => is_public(IpAddr::V6(ip)),
            // The resolver sees names without ports, so a name that is exempt on one port must
            // be stopped here on all others.
            Host::Domain(domain) => !is_local_name(domain) && !self.inside_names().contains(&name),
        };
        if !public {
            return Err(EgressError::NotPublic);
        }
        if !self.allowed_hosts.is_empty()
            && !self.allowed_hosts.iter().any(|one| covers(one, &name))
        {
            return Err(EgressError::Refused("host not listed"));
        }
        Ok(())
    }

    /// The names (without ports) of `allow_private`.
    pub(super) fn inside_names(&self) -> Vec<String> {
        self.allow_private
            .iter()
            .filter_map(|authority| authority.rsplit_once(':'))
            .map(|(host, _)| host.to_ascii_lowercase())
            .collect()
    }
}

/// Names that lead inward whatever the resolver says.
fn is_local_name(domain: &str) -> bool {
    let domain = domain.trim_end_matches('.');
    ["localhost", "local", "internal", "home.arpa"]
        .iter()
        .any(|tail| covers(tail, domain))
}

/// Whether `host` is `listed` or below it.
fn covers(listed: &str, host: &str) -> bool {
    let host = host.trim_end_matches('.');
    host.strip_suffix(listed)
        .is_some_and(|head| head.is_empty() || head.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(rules: &EgressRules, address: &str) -> &'static str {
        match rules.check(&Url::parse(address).unwrap()) {
            Ok(()) => "ok",
            Err(error) => error.key(),
        }
    }

    #[test]
    fn addresses_are_judged_before_anything_is_sent() {
        let table = [
            ("https://www.nav.no/jobb", "ok"),
            ("http://example.no/", "ok"),
            ("http://example.no:443/", "ok"),
            ("https://1.1.1.1/", "ok"),
            ("https://example.no:8443/", "refused"),
            ("http://example.no:22/", "refused"),
            ("ftp://example.no/", "refused"),
            ("file:///etc/passwd", "refused"),
            ("gopher://example.no/", "refused"),
            ("data:text/html,hei", "refused"),
            ("http://kari@example.no/", "refused"),
            ("http://kari:x@example.no/", "refused"),
            ("http://example.no@127.0.0.1/", "refused"),
            ("http://127.0.0.1/", "not-public"),
            ("http://127.1/", "not-public"),
            ("http://0x7f.1/", "not-public"),
            ("http://2130706433/", "not-public"),
            ("http://0177.0.0.1/", "not-public"),
            ("http://0/", "not-public"),
            ("http://①②⑦.0.0.1/", "not-public"),
            ("http://127.0.0.1./", "not-public"),
            ("http://169.254.169.254/latest/meta-data/", "not-public"),
            ("http://[::1]/", "not-public"),
            ("http://[::]/", "not-public"),
            ("http://[::ffff:127.0.0.1]/", "not-public"),
            ("http://[::ffff:7f00:1]/", "not-public"),
            ("http://[fd00::1]/", "not-public"),
            ("http://[64:ff9b::a00:1]/", "not-public"),
            ("http://[2002:a00:1::]/", "not-public"),
            ("http://localhost/", "not-public"),
            ("http://LOCALHOST./", "not-public"),
            ("http://printer.local/", "not-public"),
            ("http://metadata.google.internal/", "not-public"),
        ];
        let rules = EgressRules::default();
        for (address, expected) in table {
            assert_eq!(verdict(&rules, address), expected, "{address}");
        }
    }

    #[test]
    fn an_exemption_holds_for_its_port_only() {
        let rules = EgressRules {
            allow_private: vec!["127.0.0.1:8099".into(), "jobs.test:8099".into()],
            ..EgressRules::default()
        };
        assert_eq!(verdict(&rules, "http://127.0.0.1:8099/a"), "ok");
        assert_eq!(verdict(&rules, "http://127.0.0.1:8098/a"), "refused");
        assert_eq!(verdict(&rules, "http://127.0.0.1/a"), "not-public");
        assert_eq!(verdict(&rules, "http://jobs.test:8099/"), "ok");
        assert_eq!(verdict(&rules, "http://jobs.test/"), "not-public");
    }

    #[test]
    fn a_list_of_hosts_covers_their_subdomains_and_nothing_else() {
        let rules = EgressRules {
            allowed_hosts: vec!["example.no".into()],
            ..EgressRules::default()
        };
        assert_eq!(verdict(&rules, "https://example.no/"), "ok");
        assert_eq!(verdict(&rules, "https://www.example.no/"), "ok");
        assert_eq!(verdict(&rules, "https://badexample.no/"), "refused");
        assert_eq!(verdict(&rules, "https://example.no.evil.org/"), "refused");
        assert_eq!(verdict(&rules, "https://1.1.1.1/"), "refused");
    }
}
