//! Settings. `sample.toml` beside this file is the manual and holds the defaults: it is read
//! first, then the file, then `FORPOST_…` from the environment. An unknown name is refused.

mod mail;

use std::net::{IpAddr, SocketAddr};
use std::path::Path;

use chrono_tz::Tz;
use config::{Environment, File, FileFormat};
use secrecy::SecretString;
use serde::Deserialize;
use url::Url;

pub use mail::{Mail, MailTransport, SmtpTls};

use crate::db::{Address, Durability};
use crate::texts::Lang;

/// The documented sample: what `forpost config` prints.
pub const SAMPLE: &str = include_str!("sample.toml");

/// Every setting; see `sample.toml` for what each means.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Database address, checked by [`Config::database`].
    pub database_url: String,
    /// What a commit survives.
    pub durability: Durability,
    /// Size of the pool.
    pub database_connections: u32,
    /// Address and port to listen on.
    pub listen: SocketAddr,
    /// Public address; empty means `http://{listen}`.
    pub base_url: String,
    /// Proxies whose X-Forwarded-For is believed.
    pub trusted_proxies: Vec<IpAddr>,
    /// The organisation's time zone.
    pub time_zone: Tz,
    /// Who the organisation is.
    pub organisation: Organisation,
    /// How mail leaves.
    pub mail: Mail,
    /// Reading of pasted addresses.
    pub unfurl: Unfurl,
    /// Where shared links may lead.
    pub sharing: Sharing,
    /// Counting of clicks.
    pub reach: Reach,
    /// What reports may show.
    pub reports: Reports,
    /// Printing.
    pub office: Office,
}

text_enum! {
    /// Where readers are, for what marketing law asks of a post.
    Country {
        /// Norway.
        Norway = "no",
        /// Denmark.
        Denmark = "dk",
        /// Any other.
        Elsewhere = "elsewhere",
    }
}

impl Country {
    /// The language its public reads an advertising label in.
    pub fn lang(self) -> Lang {
        match self {
            Country::Norway => Lang::Nb,
            Country::Denmark => Lang::Da,
            Country::Elsewhere => Lang::En,
        }
    }
}

/// `[organisation]`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// Shown in the bar, in mails and in disclosures.
    pub name: String,
    /// Language of those who have not chosen.
    pub lang: Lang,
    /// Where the readers of its ambassadors are, unless one says otherwise.
    pub country: Country,
    /// Contact for personal data.
    pub privacy_contact: String,
}

/// `[unfurl]`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unfurl {
    /// Whether addresses are fetched at all.
    pub enabled: bool,
    /// Hosts that may be fetched; empty means every public one.
    pub allowed_hosts: Vec<String>,
    /// `host:port` pairs that may be fetched although private.
    pub allow_private: Vec<String>,
}

/// `[sharing]`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sharing {
    /// Hosts a link leads to at once; empty means every one.
    pub direct_hosts: Vec<String>,
}

/// `[reach]`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reach {
    /// Whether clicks are counted at all.
    pub count_clicks: bool,
    /// Clicks committed together at most.
    pub largest_batch: u32,
    /// What `/metrics` asks of other machines; empty lets only this one in.
    pub metrics_token: SecretString,
}

/// `[reports]`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reports {
    /// Smallest group shown; never under five.
    pub smallest_group: u32,
    /// Code of the currency of every price (ISO 4217).
    pub currency: String,
}

/// `[office]`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Office {
    /// Name or path of the Chromium that prints; empty means the first that is found.
    pub chromium: String,
}

/// Why the settings were refused; the text names the setting.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// Unreadable, unknown or of the wrong kind.
    #[error("settings: {0}")]
    Read(#[from] config::ConfigError),
    /// Understood, but not allowed.
    #[error("settings: {name}: {why}")]
    Refused {
        /// The setting's name.
        name: &'static str,
        /// What is wrong.
        why: String,
    },
}

impl Config {
    /// Reads defaults, then `file`, then the environment; checks every value.
    pub fn load(file: Option<&Path>) -> Result<Self, ConfigError> {
        // Names the file itself and is read by the command line.
        let environment = std::env::vars()
            .filter(|(name, _)| name.starts_with("FORPOST_") && name != "FORPOST_CONFIG_FILE");
        Self::from_sources(file, environment.collect())
    }

    /// Defaults and these variables only, whatever the machine's environment holds.
    pub fn from_variables(
        variables: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, ConfigError> {
        Self::from_sources(None, variables.into_iter().collect())
    }

    fn from_sources(
        file: Option<&Path>,
        variables: std::collections::HashMap<String, String>,
    ) -> Result<Self, ConfigError> {
        let mut builder =
            config::Config::builder().add_source(File::from_str(SAMPLE, FileFormat::Toml));
        if let Some(path) = file {
            builder = builder.add_source(File::from(path).format(FileFormat::Toml));
        }
        let environment = Environment::with_prefix("FORPOST")
            .prefix_separator("_")
            .separator("__")
            .try_parsing(true)
            .list_separator(",")
            .with_list_parse_key("trusted_proxies")
            .with_list_parse_key("unfurl.allowed_hosts")
            .with_list_parse_key("unfurl.allow_private")
            .with_list_parse_key("sharing.direct_hosts")
            .source(Some(variables));
        let config: Config = builder.add_source(environment).build()?.try_deserialize()?;
        config.check()?;
        Ok(config)
    }

    fn check(&self) -> Result<(), ConfigError> {
        let refused = |name, why: &str| {
            Err(ConfigError::Refused {
                name,
                why: why.to_owned(),
            })
        };
        self.database()?;
        if !self.base_url.is_empty() {
            match Url::parse(&self.base_url) {
                Ok(url)
                    if url.path() == "/"
                        && url.has_host()
                        && matches!(url.scheme(), "http" | "https") => {}
                _ => return refused("base_url", "must be http(s)://host without a path"),
            }
        }
        self.mail.check()?;
        if self.reports.smallest_group < 5 {
            return refused("reports.smallest_group", "five is the floor");
        }
        if self.database_connections < 2 {
            return refused(
                "database_connections",
                "at least two: one writes the clicks",
            );
        }
        if self.reach.largest_batch == 0 {
            return refused("reach.largest_batch", "at least one");
        }
        let currency = self.reports.currency.as_bytes();
        if currency.len() != 3 || !currency.iter().all(u8::is_ascii_uppercase) {
            return refused("reports.currency", "must be three capital letters, as NOK");
        }
        Ok(())
    }

    /// The database address, checked.
    pub fn database(&self) -> Result<Address, ConfigError> {
        self.database_url
            .parse()
            .map_err(|why: crate::db::AddressError| ConfigError::Refused {
                name: "database_url",
                why: why.to_string(),
            })
    }

    /// The public address without a trailing slash.
    pub fn base(&self) -> String {
        if self.base_url.is_empty() {
            format!("http://{}", self.listen)
        } else {
            self.base_url.trim_end_matches('/').to_owned()
        }
    }

    /// Whether people come by https, so that cookies can be `Secure`.
    pub fn is_https(&self) -> bool {
        self.base_url.starts_with("https://")
    }
}
