//! The studio: addresses are read, items written, published, retracted; pictures and votes.

mod calendar;
mod campaigns;
mod crops;
mod lifecycle;
mod pictures;
mod quotes;
mod reading;
mod studio;
mod suggestions;

use forpost::access::Role;

use crate::support::{Client, NewPerson, TestApp};

/// A browser of somebody in comms.
fn comms(app: &TestApp) -> Client {
    app.signed_in(NewPerson {
        email: "silje@example.org",
        name: "Silje Redaktør",
        roles: &[Role::Comms],
        ..NewPerson::default()
    })
}

/// What a complete item needs.
const COMPLETE: &[(&str, &str)] = &[
    ("url", "https://www.example.org/varme"),
    ("title", "Sjøvarme til Ørsta"),
    ("summary", "Slik blir fjorden til varmt vann."),
    ("gain", "Du skjønner hvor varmen kommer fra."),
    ("purpose", "care"),
    ("kind", "article"),
    ("lang", "nb"),
];

/// The complete item with some fields put differently.
fn with<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields: Vec<_> = COMPLETE
        .iter()
        .filter(|(name, _)| !changes.iter().any(|(changed, _)| changed == name))
        .copied()
        .collect();
    fields.extend(changes);
    fields
}

/// A draft without words; its address in the studio.
async fn empty_draft(client: &mut Client) -> String {
    client.post("/studio/items", &[("words", "1")]).await.done()
}

/// An item that is out; its address in the studio.
async fn published(client: &mut Client, changes: &[(&str, &str)]) -> String {
    let item = empty_draft(client).await;
    let publication = format!("{item}/publication");
    client.post(&publication, &with(changes)).await.done();
    item
}

/// Where readers find what the studio has at `item`.
fn for_readers(item: &str) -> String {
    item.replace("/studio/items/", "/items/")
}
