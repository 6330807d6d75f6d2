//! The feed, one item, and sharing it: through the pages.

mod campaign;
mod chain;
mod feed;
mod figures;
mod flow;
mod guard;
mod holidays;
mod plan;
mod quotes;
mod retraction;

use diesel::prelude::*;
use forpost::access::PersonId;
use forpost::content::channel::Channel;
use forpost::content::model::ItemId;
use forpost::db::schema::shares;
use forpost::sharing::model::Share;

use crate::support::{Client, NewPerson, TestApp, item};

/// An application with one item and Kari, who has joined with LinkedIn and 320 followers.
async fn kari() -> (TestApp, Client, PersonId, ItemId) {
    let app = TestApp::start().await;
    let person = app.add(NewPerson {
        team: Some("Drift"),
        ..NewPerson::default()
    });
    app.join(person, &[(Channel::LinkedIn, Some(320))]);
    let item = app.put_item(&item("Sjøvann varmer"));
    let client = app.client_of(person);
    (app, client, person, item)
}

fn all_shares(app: &TestApp) -> Vec<Share> {
    app.db(|conn| {
        Ok(shares::table
            .order(shares::id)
            .select(shares::all_columns)
            .load(conn)?)
    })
}

fn titles(page: &str) -> Vec<&str> {
    let links = page.split("<h2><a href=\"/items/").skip(1);
    links
        .map(|rest| rest.split_once('>').unwrap().1.split_once('<').unwrap().0)
        .collect()
}
