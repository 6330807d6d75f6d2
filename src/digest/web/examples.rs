//! A look at every mail before anybody gets it: as its receiver sees it, as text, and as the
//! message that leaves.

use actix_web::HttpResponse;
use actix_web::web::Path;
use serde::Deserialize;
use serde_json::json;

use crate::digest::examples::{Example, mail};
use crate::error::{Error, Result};
use crate::mail::message::Packed;
use crate::mail::outbox::MailId;
use crate::texts::Lang;
use crate::web::{Choice, Ctx, FormView, Query, letter, with_letter};

/// The query string; without a language the reader's own.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    language: String,
}

impl Asked {
    fn lang(&self, ctx: &Ctx) -> Lang {
        self.language.parse().unwrap_or(ctx.lang)
    }
}

/// `GET /studio/mails` and `GET /admin/mails`
pub async fn list(ctx: Ctx) -> Result<HttpResponse> {
    let here = place(&ctx);
    let mails = Example::ALL.iter().map(|example| {
        json!({
            "name": name(&ctx, *example),
            "href": format!("/{here}/mails/{example}"),
        })
    });
    let data = json!({ "mails": mails.collect::<Vec<_>>(), "place": here });
    ctx.page("digest/examples", "digest-examples", data)
}

/// `GET /studio/mails/{mail}` and `GET /admin/mails/{mail}`
pub async fn page(ctx: Ctx, of: Path<Example>, asked: Query<Asked>) -> Result<HttpResponse> {
    let (example, lang, here) = (*of, asked.lang(&ctx), place(&ctx));
    let written = mail(&ctx.app, example, lang)?;
    let (text, subject) = (written.text.clone(), written.subject.clone());
    let id = MailId::new();
    let packed = Packed::new(&ctx.app, id, written);
    let packed = packed.map_err(Error::internal)?;
    let data = json!({
        "form": FormView::new(),
        "name": name(&ctx, example),
        "subject": subject,
        "text": text,
        "source": packed.message,
        "mail_lang": lang,
        "place": here,
        "action": format!("/{here}/mails/{example}"),
        "frame": format!("/{here}/mails/{example}/html?language={lang}"),
        "languages": Choice::of_words(&ctx, "web-language-", Lang::ALL, |word| word == lang.as_str()),
    });
    with_letter(ctx.page("digest/example", "digest-examples", data)?)
}

/// `GET …/mails/{mail}/html`: the HTML part as it is, for the frame.
pub async fn html(ctx: Ctx, of: Path<Example>, asked: Query<Asked>) -> Result<HttpResponse> {
    let lang = asked.lang(&ctx);
    Ok(letter(mail(&ctx.app, *of, lang)?.html))
}

/// Comms look at mails in the studio, administrators at theirs.
fn place(ctx: &Ctx) -> &'static str {
    if ctx.path.starts_with("/admin") {
        "admin"
    } else {
        "studio"
    }
}

fn name(ctx: &Ctx, example: Example) -> String {
    match example {
        Example::Reader => ctx.t("digest-examples-reader"),
        _ => ctx.t(&format!("mail-kind-{}-{example}", example.room())),
    }
}
