//! Why a fetch gave nothing. Each variant has a key, so that the page can say it in words.

use super::address::NotPublicAddress;

/// What stopped a fetch. [`EgressError::key`] is the stable name the texts are looked up by.
#[derive(Debug, thiserror::Error)]
pub enum EgressError {
    /// Scheme, port, credentials or host are outside the rules.
    #[error("the address is not one we fetch: {0}")]
    Refused(&'static str),
    /// The name or literal address is inside a private, local or reserved network.
    #[error("the address is not on the public internet")]
    NotPublic,
    /// The whole fetch, redirects included, took longer than the rules allow.
    #[error("no answer in time")]
    Timeout,
    /// More redirects than the rules allow.
    #[error("too many redirects")]
    TooManyRedirects,
    /// The answer had a status other than success.
    #[error("the answer had status {0}")]
    Status(u16),
    /// A page was asked for and something else came.
    #[error("the answer is not a web page")]
    NotHtml,
    /// A picture was asked for and something else came.
    #[error("the answer is not a picture")]
    NotImage,
    /// The picture is larger than the cap.
    #[error("the answer is too large")]
    TooLarge,
    /// The name is unknown, or the connection or TLS failed.
    #[error("no connection")]
    Unreachable(#[source] reqwest::Error),
    /// The client could not be built (at start only).
    #[error("the outbound client could not be set up")]
    Setup(#[source] reqwest::Error),
}

impl EgressError {
    /// The stable last part of the text key, for example `not-public` in `…-fetch-not-public`.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Refused(_) => "refused",
            Self::NotPublic => "not-public",
            Self::Timeout => "timeout",
            Self::TooManyRedirects => "too-many-redirects",
            Self::Status(_) => "status",
            Self::NotHtml => "not-html",
            Self::NotImage => "not-image",
            Self::TooLarge => "too-large",
            Self::Unreachable(_) => "unreachable",
            Self::Setup(_) => "setup",
        }
    }

    /// Sorts a client error: the resolver's refusal is buried in the chain of causes.
    pub(super) fn from_request(error: reqwest::Error) -> Self {
        if error.is_timeout() {
            return Self::Timeout;
        }
        let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(&error);
        while let Some(one) = cause {
            if one.is::<NotPublicAddress>() {
                return Self::NotPublic;
            }
            cause = one.source();
        }
        // The address may carry what should not be in a log (tokens in a query).
        Self::Unreachable(error.without_url())
    }
}
