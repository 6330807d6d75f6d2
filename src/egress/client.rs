//! Fetching: redirects by hand, the body piece by piece, the clock running all the while.

use std::sync::Arc;

use reqwest::header::{ACCEPT, CONTENT_TYPE, LOCATION};
use reqwest::redirect::Policy;
use reqwest::{Client, Response};
use url::Url;

use super::address::PublicResolver;
use super::error::EgressError;
use super::rules::EgressRules;

/// What a fetch brought home.
#[derive(Debug, Clone)]
pub struct Fetched {
    /// The address that answered, after redirects.
    pub final_url: Url,
    /// The `Content-Type` header as sent, with its parameters.
    pub content_type: Option<String>,
    /// The body, decompressed. A long page ends at the cap: what we read stands in its head.
    pub body: Vec<u8>,
}

/// The outbound client. Cheap to clone; one per process.
#[derive(Debug, Clone)]
pub struct Egress {
    client: Client,
    rules: Arc<EgressRules>,
}

/// What the caller wants, and so what is accepted.
#[derive(Clone, Copy)]
enum Wanted {
    Page,
    Image,
}

/// Chooses the cryptography TLS runs on. To be called at start-up and in tests before
/// [`Egress::new`]; calling it again does nothing.
pub fn install_crypto() {
    // An error means that a provider is in place already, which is what was asked for.
    if rustls::crypto::CryptoProvider::get_default().is_none() {
        let _already = rustls::crypto::ring::default_provider().install_default();
    }
}

impl Egress {
    /// Builds the client.
    ///
    /// # Errors
    /// `Setup` when TLS cannot be set up on this machine.
    pub fn new(rules: EgressRules) -> Result<Self, EgressError> {
        install_crypto();
        let resolver = PublicResolver {
            inside: rules.inside_names(),
        };
        let client = Client::builder()
            .user_agent(&rules.user_agent)
            .redirect(Policy::none())
            .referer(false)
            .no_proxy()
            .dns_resolver(Arc::new(resolver))
            .timeout(rules.timeout)
            .build()
            .map_err(EgressError::Setup)?;
        Ok(Self {
            client,
            rules: Arc::new(rules),
        })
    }

    /// Fetches a web page, at most `max_page_bytes` of it.
    ///
    /// # Errors
    /// Any [`EgressError`] but `Setup`, `NotImage` and `TooLarge`.
    pub async fn get_html(&self, url: &Url) -> Result<Fetched, EgressError> {
        self.get(url, Wanted::Page).await
    }

    /// Fetches a picture; what it really is, is for the decoder to say.
    ///
    /// # Errors
    /// Any [`EgressError`] but `Setup` and `NotHtml`.
    pub async fn get_image(&self, url: &Url) -> Result<Fetched, EgressError> {
        self.get(url, Wanted::Image).await
    }

    async fn get(&self, url: &Url, wanted: Wanted) -> Result<Fetched, EgressError> {
        tokio::time::timeout(self.rules.timeout, self.follow(url, wanted))
            .await
            .unwrap_or(Err(EgressError::Timeout))
    }

    async fn follow(&self, url: &Url, wanted: Wanted) -> Result<Fetched, EgressError> {
        let mut url = url.clone();
        for _ in 0..=self.rules.max_redirects {
            self.rules.check(&url)?;
            let answer = self
                .client
                .get(url.clone())
                .header(ACCEPT, wanted.accept())
                .send()
                .await
                .map_err(EgressError::from_request)?;
            match redirect_target(&answer, &url)? {
                Some(next) => url = next,
                None => return self.read(answer, url, wanted).await,
            }
        }
        Err(EgressError::TooManyRedirects)
    }

    async fn read(
        &self,
        mut answer: Response,
        final_url: Url,
        wanted: Wanted,
    ) -> Result<Fetched, EgressError> {
        if !answer.status().is_success() {
            return Err(EgressError::Status(answer.status().as_u16()));
        }
        let content_type = answer
            .headers()
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .map(str::to_owned);
        wanted.check_type(content_type.as_deref())?;

        let cap = match wanted {
            Wanted::Page => self.rules.max_page_bytes,
            Wanted::Image => self.rules.max_image_bytes,
        };
        let mut body = Vec::new();
        while let Some(piece) = answer.chunk().await.map_err(EgressError::from_request)? {
            let room = cap - body.len();
            if piece.len() > room {
                if matches!(wanted, Wanted::Image) {
                    return Err(EgressError::TooLarge);
                }
                body.extend_from_slice(&piece[..room]);
                break;
            }
            body.extend_from_slice(&piece);
        }
        Ok(Fetched {
            final_url,
            content_type,
            body,
        })
    }
}

impl Wanted {
    fn accept(self) -> &'static str {
        match self {
            Self::Page => "text/html, application/xhtml+xml;q=0.9",
            Self::Image => "image/jpeg, image/png, image/webp, image/gif",
        }
    }

    fn check_type(self, content_type: Option<&str>) -> Result<(), EgressError> {
        let essence = content_type
            .and_then(|value| value.split(';').next())
            .map(|value| value.trim().to_ascii_lowercase())
            .unwrap_or_default();
        match self {
            Self::Page if matches!(essence.as_str(), "text/html" | "application/xhtml+xml") => {
                Ok(())
            }
            Self::Page => Err(EgressError::NotHtml),
            // SVG is a document with scripts, whatever its type is called.
            Self::Image if essence.starts_with("image/") && !essence.contains("svg") => Ok(()),
            Self::Image => Err(EgressError::NotImage),
        }
    }
}

/// Where a redirect leads, or `None` when the answer is not one.
fn redirect_target(answer: &Response, from: &Url) -> Result<Option<Url>, EgressError> {
    if !matches!(answer.status().as_u16(), 301 | 302 | 303 | 307 | 308) {
        return Ok(None);
    }
    answer
        .headers()
        .get(LOCATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| from.join(value).ok())
        .map(Some)
        .ok_or(EgressError::Refused("redirect"))
}

#[cfg(test)]
mod tests;
