//! The style sheet and the script, embedded, under an address that changes with them.

use std::borrow::Cow;
use std::sync::OnceLock;

use actix_web::{HttpResponse, web};
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

use crate::error::{Error, Result};

#[derive(RustEmbed)]
#[folder = "src/web/assets"]
#[include = "*.css"]
#[include = "*.js"]
#[include = "*.svg"]
#[include = "*.png"]
struct Assets;

/// `/assets/{hash}`: the hash of all files, so that browsers may keep them for a year.
pub fn asset_base() -> &'static str {
    static BASE: OnceLock<String> = OnceLock::new();
    BASE.get_or_init(|| {
        let mut hash = Sha256::new();
        for file in Assets::iter().filter_map(|path| Assets::get(&path)) {
            hash.update(file.metadata.sha256_hash());
        }
        let hash: String = hash
            .finalize()
            .iter()
            .take(6)
            .map(|b| format!("{b:02x}"))
            .collect();
        format!("/assets/{hash}")
    })
}

/// One of the files, for pages that stand outside the server.
///
/// # Errors
/// `NotFound` when there is none of this name.
pub fn asset(name: &str) -> Result<Cow<'static, [u8]>> {
    let file = Assets::get(name).ok_or(Error::NotFound)?;
    Ok(file.data)
}

/// `GET /assets/{hash}/{file}`
pub async fn serve_asset(path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let file = Assets::get(&path.1).ok_or(Error::NotFound)?;
    Ok(HttpResponse::Ok()
        .content_type(file.metadata.mimetype())
        .insert_header(("cache-control", "public, max-age=31536000, immutable"))
        .body(file.data.into_owned()))
}
