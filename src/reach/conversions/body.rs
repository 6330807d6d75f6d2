//! What a program sends: JSON, or a form with the same names.

use actix_web::http::StatusCode;
use actix_web::web::{BytesMut, Payload};
use actix_web::{HttpMessage, HttpRequest};
use futures_util::StreamExt;
use serde_json::error::Category;
use serde_json::{Map, Value};

use super::model::ConversionDraft;
use crate::web::Problem;

/// Largest body, in bytes.
const BODY_BYTES: usize = 16 * 1024;
const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";

/// Names that a form has beyond those of the conversion.
const OF_THE_FORM: &[&str] = &["token", "next"];

/// A body, read to its end.
pub enum Body {
    /// JSON, not yet parsed.
    Json(BytesMut),
    /// The fields of a form, in the order they came.
    Form(Vec<(String, String)>),
}

/// Whether a request brings a form.
pub fn is_form(req: &HttpRequest) -> bool {
    req.content_type().eq_ignore_ascii_case(FORM)
}

impl Body {
    /// Reads the body.
    ///
    /// # Errors
    /// 415 for any other type, 413 for more than 16 KiB, 400 when it breaks off.
    pub async fn read(req: &HttpRequest, mut payload: Payload) -> Result<Self, Problem> {
        let is_form = is_form(req);
        if !is_form && !req.content_type().eq_ignore_ascii_case(JSON) {
            let detail = format!("Send {JSON} or {FORM}.");
            let status = StatusCode::UNSUPPORTED_MEDIA_TYPE;
            return Err(Problem::with_detail(status, detail));
        }
        let mut bytes = BytesMut::new();
        while let Some(chunk) = payload.next().await {
            let chunk = chunk.map_err(|_| Problem::new(StatusCode::BAD_REQUEST))?;
            if bytes.len() + chunk.len() > BODY_BYTES {
                let detail = format!("At most {BODY_BYTES} bytes.");
                return Err(Problem::with_detail(StatusCode::PAYLOAD_TOO_LARGE, detail));
            }
            bytes.extend_from_slice(&chunk);
        }
        if !is_form {
            return Ok(Body::Json(bytes));
        }
        let pairs = url::form_urlencoded::parse(&bytes);
        Ok(Body::Form(pairs.into_owned().collect()))
    }

    /// A field that only forms have; empty is not given.
    pub fn of_the_form(&self, name: &str) -> Option<&str> {
        let Body::Form(pairs) = self else {
            return None;
        };
        let mut values = pairs.iter().filter(|(known, _)| known == name);
        values
            .next()
            .map(|(_, value)| value.as_str())
            .filter(|value| !value.is_empty())
    }

    /// The conversion in it.
    ///
    /// # Errors
    /// 400 for what is no JSON, 422 for unknown, doubled and wrongly typed fields.
    pub fn draft(self) -> Result<ConversionDraft, Problem> {
        let draft = match self {
            Body::Json(bytes) => serde_json::from_slice(&bytes),
            Body::Form(pairs) => {
                let mut fields = Map::new();
                for (name, value) in pairs {
                    if OF_THE_FORM.contains(&name.as_str()) {
                        continue;
                    }
                    if fields.contains_key(&name) {
                        let detail = format!("The field {name} is given twice.");
                        return Err(Problem::with_detail(
                            StatusCode::UNPROCESSABLE_ENTITY,
                            detail,
                        ));
                    }
                    fields.insert(name, Value::String(value));
                }
                serde_json::from_value(Value::Object(fields))
            }
        };
        draft.map_err(|error| {
            let status = match error.classify() {
                Category::Data => StatusCode::UNPROCESSABLE_ENTITY,
                _ => StatusCode::BAD_REQUEST,
            };
            Problem::with_detail(status, error.to_string())
        })
    }
}
