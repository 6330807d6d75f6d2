//! Errors as answers. A handler's error becomes a bare response here; the gate, which knows
//! the language, fills in the page.

use actix_web::body::BoxBody;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};
use serde_json::json;

use super::Ctx;
use crate::error::{Error, Result};

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        match self {
            Error::NotFound => StatusCode::NOT_FOUND,
            Error::Denied => StatusCode::FORBIDDEN,
            Error::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Error::Conflict(_) => StatusCode::CONFLICT,
            Error::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Error::Internal { .. } => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn error_response(&self) -> HttpResponse<BoxBody> {
        let mut response = HttpResponse::build(self.status_code());
        if let Error::TooMany { retry_after } = self {
            response.insert_header(("retry-after", retry_after.to_string()));
        }
        response.finish()
    }
}

/// The page for an error. A fault of ours gets a reference number that the log has too.
pub(super) fn page(ctx: &Ctx, error: &Error) -> Result<HttpResponse> {
    let status = error.status_code();
    let (key, detail, reference) = match error {
        Error::NotFound => ("web-error-not-found", None, None),
        Error::Denied => ("web-error-denied", None, None),
        Error::Invalid(fields) => {
            let all: Vec<_> = fields.iter().map(|(_, m)| ctx.message(m)).collect();
            ("web-error-invalid", Some(all.join(" ")), None)
        }
        Error::Conflict(message) => ("web-error-conflict", Some(ctx.message(message)), None),
        Error::TooMany { retry_after } => {
            let wait = ctx.t_with(
                "web-error-too-many-wait",
                &[("seconds", &retry_after.to_string())],
            );
            ("web-error-too-many", Some(wait), None)
        }
        Error::Internal { .. } => {
            let reference = format!("{:08x}", rand::random::<u32>());
            tracing::error!(reference, %error, "request failed");
            ("web-error-internal", None, Some(reference))
        }
    };
    let title = ctx.t(key);
    let detail = detail.unwrap_or_else(|| ctx.t(&format!("{key}-text")));
    let template = if ctx.visitor.is_some() {
        "web/error"
    } else {
        "web/error_plain"
    };
    let data = json!({ "title": title, "detail": detail, "reference": reference });
    let mut response = ctx.page_titled(status, template, &title, data)?;
    if let Error::TooMany { retry_after } = error {
        response.headers_mut().insert(
            actix_web::http::header::RETRY_AFTER,
            actix_web::http::header::HeaderValue::from(*retry_after),
        );
    }
    Ok(response)
}
