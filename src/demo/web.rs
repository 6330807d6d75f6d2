//! The addresses that only the demo has: one-tap sign-in, and the mail that was not sent.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use serde::Deserialize;
use serde_json::{Value, json};

use super::cast::Face;
use super::company::Company;
use crate::clock::day_in;
use crate::digest::composer::{Letters, Wanted};
use crate::error::{Error, Result};
use crate::mail::outbox::{self, MailId};
use crate::people::store;
use crate::people::web::enter;
use crate::reports::ledger::Ledger;
use crate::web::{Ctx, Paging, PostForm, Query, letter, with_letter};

/// Mails on one page of the list.
const PER_PAGE: i64 = 25;
/// Which page of the list.
#[derive(Deserialize)]
pub struct Filter {
    page: Option<i64>,
}

/// `POST /demo/sign-in`
pub async fn sign_in(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let face: Face = form.text("role").parse().map_err(|_| Error::NotFound)?;
    let email = face.email(&Company::read().map_err(Error::internal)?);
    let person = ctx.db(move |conn| store::by_email(conn, &email)).await?;
    let person = person.ok_or(Error::NotFound)?;
    enter(&ctx, person.id, face.first_page()).await
}

/// `GET /demo/mail`
pub async fn mails(ctx: Ctx, query: Query<Filter>) -> Result<HttpResponse> {
    let (asked, path) = (query.page, ctx.path.clone());
    let (rows, paging) = ctx
        .db(move |conn| {
            let paging = |total| Paging::new(asked, total, PER_PAGE, &path);
            outbox::list(conn, &outbox::Filter::default(), paging)
        })
        .await?;
    let mails: Vec<Value> = rows.iter().map(|row| view(&ctx, row)).collect();
    let data = json!({ "mails": mails, "paging": paging });
    ctx.page("demo/mails", "demo-mails", data)
}

/// `GET /demo/mail/{id}`
pub async fn mail(ctx: Ctx, id: Path<String>, ledger: Data<Ledger>) -> Result<HttpResponse> {
    let row = find(&ctx, &id, ledger).await?;
    let mut data = view(&ctx, &row);
    data["text"] = row.body_text.as_str().into();
    data["addresses"] = addresses(&row.body_text).into();
    with_letter(ctx.page("demo/mail", "demo-mail", data)?)
}

/// `GET /demo/mail/{id}/html`: the HTML part as it is, for the frame.
pub async fn mail_html(ctx: Ctx, id: Path<String>, ledger: Data<Ledger>) -> Result<HttpResponse> {
    let row = find(&ctx, &id, ledger).await?;
    Ok(letter(row.body_html))
}

/// One mail. What was written when it left is not kept, and written again.
async fn find(ctx: &Ctx, id: &str, ledger: Data<Ledger>) -> Result<outbox::Row> {
    let id: MailId = id.parse().map_err(|_| Error::NotFound)?;
    let letters = Letters::new(ctx.app.clone(), ledger.into_inner());
    ctx.db(move |conn| {
        let mut row = outbox::find(conn, id)?;
        if let Some(wanted) = Wanted::of(&row).filter(|_| row.is_reserved()) {
            for mail in letters.write(conn, &[wanted])?.into_iter().flatten() {
                (row.body_text, row.body_html) = (mail.text, mail.html);
            }
        }
        Ok(row)
    })
    .await
}

fn view(ctx: &Ctx, row: &outbox::Row) -> Value {
    json!({
        "id": row.id,
        "subject": row.subject,
        "to_name": row.to_name,
        "to_email": row.to_email,
        "day": day_in(ctx.app.config.time_zone, row.created_at),
    })
}

/// The addresses in a mail's text, so that they can be followed from the page.
fn addresses(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let word = word.trim_matches(['<', '>', '(', ')', ',', '.']);
        let is_address = word.starts_with("http://") || word.starts_with("https://");
        if is_address && !found.iter().any(|known| known == word) {
            found.push(word.to_owned());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::addresses;

    #[test]
    fn addresses_are_found_once_and_without_their_punctuation() {
        let text = "Sett passord: http://127.0.0.1:8080/invitations/abc.\n\
            (http://127.0.0.1:8080/invitations/abc)\nhttps://x.example/y?z=1 og ingenting mer";
        assert_eq!(
            addresses(text),
            [
                "http://127.0.0.1:8080/invitations/abc",
                "https://x.example/y?z=1"
            ]
        );
    }
}
