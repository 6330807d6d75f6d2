//! Forms: what was posted, with its token checked, and what is shown again when it was wrong.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;

use actix_multipart::Multipart;
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest, web};
use futures_util::{StreamExt, TryStreamExt};
use serde::Serialize;
use subtle::ConstantTimeEq;

use super::Ctx;
use crate::error::{Error, Fields, Message, Result};

/// Largest urlencoded form, in bytes.
const FORM_BYTES: usize = 1024 * 1024;
/// Largest form with a file, in bytes.
const UPLOAD_BYTES: usize = 8 * 1024 * 1024;

/// A file that came with a form.
#[derive(Clone, Debug)]
pub struct UploadedFile {
    /// Name of the form's field.
    pub field: String,
    /// The content. The name and the type that the browser claims are not believed and not kept.
    pub bytes: Vec<u8>,
}

/// A posted form, urlencoded or multipart. For a signed-in person the token is checked
/// before the handler sees anything.
#[derive(Clone, Debug, Default)]
pub struct PostForm {
    pairs: Vec<(String, String)>,
    files: Vec<UploadedFile>,
}

impl PostForm {
    /// The field's text without surrounding blanks; empty when it was not sent.
    pub fn text(&self, field: &str) -> &str {
        self.pairs
            .iter()
            .find(|(name, _)| name == field)
            .map_or("", |(_, value)| value.trim())
    }

    /// The field as typed, for passwords.
    pub fn raw(&self, field: &str) -> &str {
        self.pairs
            .iter()
            .find(|(name, _)| name == field)
            .map_or("", |(_, value)| value)
    }

    /// Every value of a field that can be sent several times (checkboxes).
    pub fn all(&self, field: &str) -> Vec<&str> {
        let mine = self.pairs.iter().filter(|(name, _)| name == field);
        mine.map(|(_, value)| value.trim())
            .filter(|value| !value.is_empty())
            .collect()
    }

    /// Whether a checkbox was ticked.
    pub fn ticked(&self, field: &str) -> bool {
        self.pairs.iter().any(|(name, _)| name == field)
    }

    /// The file of a field, if one was chosen.
    pub fn file(&self, field: &str) -> Option<&UploadedFile> {
        self.files
            .iter()
            .find(|file| file.field == field && !file.bytes.is_empty())
    }

    /// Names and values in the order they came.
    pub fn pairs(&self) -> &[(String, String)] {
        &self.pairs
    }
}

impl FromRequest for PostForm {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self>>>>;

    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let req = req.clone();
        let mut payload = payload.take();
        Box::pin(async move {
            let form = if req.content_type().starts_with("multipart/") {
                read_multipart(Multipart::new(req.headers(), payload)).await?
            } else {
                read_urlencoded(&req, &mut payload).await?
            };
            let ctx = Ctx::extract(&req).await?;
            if let Some(me) = &ctx.visitor {
                let sent = form.raw("csrf").as_bytes();
                if !bool::from(sent.ct_eq(me.csrf.as_bytes())) {
                    return Err(Error::Denied);
                }
            }
            Ok(form)
        })
    }
}

async fn read_urlencoded(req: &HttpRequest, payload: &mut Payload) -> Result<PostForm> {
    let mut body = web::BytesMut::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|_| Error::conflict("web-form-broken"))?;
        if body.len() + chunk.len() > FORM_BYTES {
            return Err(Error::conflict("web-form-too-large"));
        }
        body.extend_from_slice(&chunk);
    }
    // Anything else would be a program's mistake, not a browser's form.
    let is_form = req
        .content_type()
        .eq_ignore_ascii_case("application/x-www-form-urlencoded");
    if !is_form && !body.is_empty() {
        return Err(Error::conflict("web-form-broken"));
    }
    let pairs = url::form_urlencoded::parse(&body)
        .map(|(name, value)| (name.into_owned(), clean(&value)))
        .collect();
    Ok(PostForm {
        pairs,
        files: Vec::new(),
    })
}

async fn read_multipart(mut multipart: Multipart) -> Result<PostForm> {
    let broken = |_| Error::conflict("web-form-broken");
    let mut form = PostForm::default();
    let mut total = 0;
    while let Some(mut field) = multipart.try_next().await.map_err(broken)? {
        let name = field.name().unwrap_or_default().to_owned();
        let is_file = field
            .content_disposition()
            .and_then(|d| d.get_filename())
            .is_some();
        let mut bytes = Vec::new();
        while let Some(chunk) = field.try_next().await.map_err(broken)? {
            total += chunk.len();
            if total > UPLOAD_BYTES {
                return Err(Error::conflict("web-form-too-large"));
            }
            bytes.extend_from_slice(&chunk);
        }
        if is_file {
            form.files.push(UploadedFile { field: name, bytes });
        } else {
            form.pairs
                .push((name, clean(&String::from_utf8_lossy(&bytes))));
        }
    }
    Ok(form)
}

/// Browsers send CRLF; NUL and the invisible marks that turn the direction of writing have no
/// business in anything people type here, mail subjects least of all.
fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .filter(|c| {
            !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
                && (!c.is_control() || matches!(c, '\n' | '\t'))
        })
        .collect()
}

/// A form as a page shows it: values by field name and, after a refusal, messages by field
/// name in the reader's language.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FormView {
    /// What stands in the fields.
    pub values: BTreeMap<String, String>,
    /// What is wrong, beside which field.
    pub errors: BTreeMap<String, String>,
}

impl FormView {
    /// An empty form.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same with a value filled in.
    pub fn with(mut self, field: &str, value: impl ToString) -> Self {
        self.values.insert(field.to_owned(), value.to_string());
        self
    }

    /// What was typed and what is wrong with it. Passwords are not sent back.
    pub fn refused(ctx: &Ctx, form: &PostForm, fields: &Fields) -> Self {
        let mut view = Self::default();
        for (name, value) in form.pairs() {
            if name != "csrf" && !name.contains("password") {
                view.values
                    .entry(name.clone())
                    .or_insert_with(|| value.clone());
            }
        }
        view.errors = fields
            .iter()
            .map(|(f, m): (_, &Message)| (f.clone(), ctx.message(m)))
            .collect();
        view
    }
}
