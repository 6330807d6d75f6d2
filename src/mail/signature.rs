//! DKIM (RFC 6376): a signature over the body and the headers that matter, for installations
//! whose relay does not sign by itself. Relaxed on both sides, because relays fold lines anew.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::rand::SystemRandom;
use ring::signature::{Ed25519KeyPair, RSA_PKCS1_SHA256, RsaKeyPair};
use rustls::pki_types::PrivatePkcs8KeyDer;
use rustls::pki_types::pem::PemObject as _;
use sha2::{Digest, Sha256};

/// Headers that are signed where they are there; both of RFC 8058's among them.
const SIGNED: [&str; 11] = [
    "from",
    "to",
    "subject",
    "date",
    "message-id",
    "mime-version",
    "content-type",
    "auto-submitted",
    "list-id",
    "list-unsubscribe",
    "list-unsubscribe-post",
];

/// The key cannot be used, or has refused to sign.
#[derive(Debug, thiserror::Error)]
#[error("mail.dkim_key: {0}")]
pub struct SignatureError(String);

impl SignatureError {
    fn of(cause: impl std::fmt::Display) -> Self {
        Self(cause.to_string())
    }
}

/// Signs for one domain.
pub struct Signature {
    domain: String,
    selector: String,
    key: Key,
}

enum Key {
    Rsa(Box<RsaKeyPair>),
    Ed25519(Ed25519KeyPair),
}

impl Signature {
    /// With the key in a PEM file (PKCS #8; RSA or Ed25519). Its other half is published at
    /// `{selector}._domainkey.{domain}`.
    pub fn new(domain: &str, selector: &str, file: &Path) -> Result<Self, SignatureError> {
        let der = PrivatePkcs8KeyDer::from_pem_file(file).map_err(SignatureError::of)?;
        let der = der.secret_pkcs8_der();
        let key = match RsaKeyPair::from_pkcs8(der) {
            Ok(key) => Key::Rsa(Box::new(key)),
            Err(_) => Ed25519KeyPair::from_pkcs8_maybe_unchecked(der)
                .map(Key::Ed25519)
                .map_err(SignatureError::of)?,
        };
        Ok(Self {
            domain: domain.to_owned(),
            selector: selector.to_owned(),
            key,
        })
    }

    /// The message with its signature in front.
    pub(super) fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignatureError> {
        let text = std::str::from_utf8(message).map_err(SignatureError::of)?;
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((text, ""));
        let headers = headers(head);
        let signed: Vec<_> = SIGNED
            .iter()
            .filter_map(|name| headers.iter().find(|(known, _)| known == name))
            .collect();
        let names: Vec<&str> = signed.iter().map(|(name, _)| name.as_str()).collect();
        let unsigned = format!(
            "v=1; a={}; c=relaxed/relaxed; d={}; s={};\r\n h={};\r\n bh={};\r\n b=",
            self.algorithm(),
            self.domain,
            self.selector,
            names.join(":"),
            STANDARD.encode(Sha256::digest(relaxed_body(body)))
        );
        let mut claim: String = signed
            .iter()
            .map(|(name, value)| format!("{name}:{value}\r\n"))
            .collect();
        claim.push_str("dkim-signature:");
        claim.push_str(&relaxed_line(&unsigned));
        let signature = STANDARD.encode(self.raw(claim.as_bytes())?);
        let mut whole =
            format!("DKIM-Signature: {unsigned}{}\r\n", folded(&signature)).into_bytes();
        whole.extend_from_slice(message);
        Ok(whole)
    }

    fn algorithm(&self) -> &'static str {
        match self.key {
            Key::Rsa(_) => "rsa-sha256",
            Key::Ed25519(_) => "ed25519-sha256",
        }
    }

    fn raw(&self, claim: &[u8]) -> Result<Vec<u8>, SignatureError> {
        match &self.key {
            Key::Rsa(key) => {
                let mut signature = vec![0; key.public().modulus_len()];
                key.sign(
                    &RSA_PKCS1_SHA256,
                    &SystemRandom::new(),
                    claim,
                    &mut signature,
                )
                .map_err(SignatureError::of)?;
                Ok(signature)
            }
            // RFC 8463: Ed25519 signs the hash, not what was hashed.
            Key::Ed25519(key) => Ok(key.sign(&Sha256::digest(claim)).as_ref().to_vec()),
        }
    }
}

/// Names in small letters with their values, relaxed.
fn headers(head: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in head.split("\r\n") {
        match found.last_mut() {
            Some((_, value)) if line.starts_with([' ', '\t']) => value.push_str(line),
            _ => {
                let (name, value) = line.split_once(':').unwrap_or((line, ""));
                found.push((name.trim().to_ascii_lowercase(), value.to_owned()));
            }
        }
    }
    for (_, value) in &mut found {
        *value = relaxed_line(value);
    }
    found
}

/// One space for every run of blanks, line ends included, and none at either end.
fn relaxed_line(line: &str) -> String {
    let words = line.split([' ', '\t', '\r', '\n']);
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// One space for every run of blanks, none at the end of a line, no empty lines at the end.
fn relaxed_body(body: &str) -> String {
    let mut relaxed = String::with_capacity(body.len());
    for line in body.split("\r\n") {
        let mut is_blank = false;
        for c in line.trim_end_matches([' ', '\t']).chars() {
            let blank = c == ' ' || c == '\t';
            if !blank {
                relaxed.push(c);
            } else if !is_blank {
                relaxed.push(' ');
            }
            is_blank = blank;
        }
        relaxed.push_str("\r\n");
    }
    let end = relaxed.trim_end_matches("\r\n").len();
    relaxed.truncate(end);
    if !relaxed.is_empty() {
        relaxed.push_str("\r\n");
    }
    relaxed
}

/// Lines that are not too long for a header.
fn folded(signature: &str) -> String {
    let mut lines = String::new();
    for (at, c) in signature.chars().enumerate() {
        if at > 0 && at % 70 == 0 {
            lines.push_str("\r\n ");
        }
        lines.push(c);
    }
    lines
}
