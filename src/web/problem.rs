//! What programs are told when something is wrong: problem documents (RFC 9457), in English.

use std::collections::BTreeMap;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};
use serde_json::json;

use crate::error::Error;

/// One problem document.
#[derive(Clone, Debug)]
pub struct Problem {
    /// Status of the answer.
    pub status: StatusCode,
    /// What is wrong this time, in a sentence.
    pub detail: Option<String>,
    /// What is wrong with which field.
    pub errors: BTreeMap<&'static str, String>,
    /// Seconds until it may be tried again.
    pub retry_after: Option<u64>,
}

impl Problem {
    /// A problem that its status says everything about.
    pub fn new(status: StatusCode) -> Self {
        Self {
            status,
            detail: None,
            errors: BTreeMap::new(),
            retry_after: None,
        }
    }

    /// A problem with a sentence on what to do.
    pub fn with_detail(status: StatusCode, detail: impl Into<String>) -> Self {
        Self {
            detail: Some(detail.into()),
            ..Self::new(status)
        }
    }

    /// Fields that cannot be accepted (422).
    pub fn with_errors(errors: BTreeMap<&'static str, String>) -> Self {
        Self {
            errors,
            ..Self::with_detail(
                StatusCode::UNPROCESSABLE_ENTITY,
                "Some fields cannot be accepted; see errors.",
            )
        }
    }

    /// An error of ours as a program is told it. Of a fault the log has the cause, and both the
    /// same reference number.
    pub fn of(error: &Error) -> Self {
        match error {
            Error::TooMany { retry_after } => Self {
                retry_after: Some(*retry_after),
                ..Self::with_detail(
                    StatusCode::TOO_MANY_REQUESTS,
                    format!("Try again in {retry_after} seconds."),
                )
            },
            Error::Internal { .. } => {
                let reference = format!("{:08x}", rand::random::<u32>());
                tracing::error!(reference, %error, "request failed");
                let detail = format!("The log has the cause under {reference}.");
                Self::with_detail(StatusCode::INTERNAL_SERVER_ERROR, detail)
            }
            other => Self::new(other.status_code()),
        }
    }

    /// The answer.
    pub fn response(&self) -> HttpResponse {
        let mut response = HttpResponse::build(self.status);
        response.content_type("application/problem+json");
        if let Some(seconds) = self.retry_after {
            response.insert_header(("retry-after", seconds.to_string()));
        }
        if self.status == StatusCode::UNAUTHORIZED {
            response.insert_header(("www-authenticate", "Bearer"));
        }
        response.json(json!({
            "type": "about:blank",
            "title": self.status.canonical_reason(),
            "status": self.status.as_u16(),
            "detail": self.detail,
            "errors": self.errors,
        }))
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        Self::of(&error)
    }
}
