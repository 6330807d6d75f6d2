//! Items and shares, put in as they stand in the database.

use diesel::prelude::*;
use forpost::access::PersonId;
use forpost::content::model::{Disclosure, Item, ItemId, ItemKind, ItemState, Purpose};
use forpost::db;
use forpost::db::schema::{ambassador_channels, ambassadors, items, shares};
use forpost::sharing::channel::Channel;
use forpost::sharing::model::{
    Ambassador, AmbassadorChannel, AmbassadorState, ShareId, ShareState,
};
use forpost::texts::Lang;

use super::{TestApp, wednesday};

/// A published item about heat from the sea; change what the test is about.
pub fn item(title: &str) -> Item {
    Item {
        state: ItemState::Published,
        title: title.into(),
        summary: "Fra iskaldt vann til varm radiator.".into(),
        gain: "Leseren kan forklare det ved middagsbordet.".into(),
        url: "https://www.example.org/historier/varme".into(),
        site_name: "Fjordkraft Varme".into(),
        disclosure: Disclosure::Employer,
        published_at: Some(wednesday()),
        ..Item::blank(Purpose::Brand, ItemKind::Article, Lang::Nb, wednesday())
    }
}

impl TestApp {
    /// Puts an item in.
    pub fn put_item(&self, item: &Item) -> ItemId {
        self.db(|conn| {
            diesel::insert_into(items::table)
                .values(item)
                .execute(conn)?;
            Ok(item.id)
        })
    }

    /// Puts a share in; `code` is its link's.
    pub fn put_share(
        &self,
        code: &str,
        item: ItemId,
        person: Option<PersonId>,
        channel: Channel,
    ) -> ShareId {
        self.db(|conn| {
            db::write(conn, |conn| {
                diesel::insert_into(shares::table)
                    .values((
                        shares::code.eq(code),
                        shares::item_id.eq(item),
                        shares::person_id.eq(person),
                        shares::channel.eq(channel),
                        shares::state.eq(ShareState::Posted),
                        shares::created_on.eq(wednesday().date()),
                        shares::posted_on.eq(wednesday().date()),
                    ))
                    .execute(conn)?;
                Ok(shares::table
                    .filter(shares::code.eq(code))
                    .select(shares::id)
                    .first(conn)?)
            })
        })
    }
}

impl TestApp {
    /// Lets a person join, with these channels.
    pub fn join(&self, person: PersonId, channels: &[(Channel, Option<i64>)]) {
        self.db(|conn| {
            diesel::insert_into(ambassadors::table)
                .values(Ambassador {
                    person_id: person,
                    state: AmbassadorState::Active,
                    joined_at: wednesday(),
                    policy_number: 1,
                    consent_lang: Lang::Nb,
                    consent_digest: String::new(),
                    country: None,
                })
                .execute(conn)?;
            for (channel, followers) in channels {
                diesel::insert_into(ambassador_channels::table)
                    .values(AmbassadorChannel {
                        person_id: person,
                        channel: *channel,
                        followers: *followers,
                        instance: None,
                    })
                    .execute(conn)?;
            }
            Ok(())
        });
    }
}
