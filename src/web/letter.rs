//! A mail on a page: shown in a frame, where it can do nothing.

use actix_web::HttpResponse;
use actix_web::http::header::{CONTENT_SECURITY_POLICY, HeaderValue};

use super::gate::CONTENT_POLICY;
use crate::error::{Error, Result};

/// What the mail's own page may do: look like itself, inside ours. Nothing is loaded from
/// anywhere, no script runs, no link leads away within the frame.
const MAIL_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; \
    frame-ancestors 'self'; base-uri 'none'; form-action 'none'; sandbox";

/// The HTML part of a mail as it is, for the frame.
pub fn letter(html: String) -> HttpResponse {
    HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((CONTENT_SECURITY_POLICY, MAIL_POLICY))
        .body(html)
}

/// The same page, which may have such a frame.
pub fn with_letter(mut page: HttpResponse) -> Result<HttpResponse> {
    let policy = format!("{CONTENT_POLICY}; frame-src 'self'");
    let policy = HeaderValue::from_str(&policy).map_err(Error::internal)?;
    page.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
    Ok(page)
}
