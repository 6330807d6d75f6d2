//! Tables: clicks, conversions, and what reports keep.

use diesel::table;

table! {
    /// See the migration of this name.
    click_days (day, share_id, network, kind) {
        day -> Date,
        share_id -> BigInt,
        network -> Text,
        kind -> Text,
        clicks -> BigInt,
        burst -> BigInt,
    }
}

table! {
    /// See the migration of this name.
    uncounted_days (day) {
        day -> Date,
        clicks -> BigInt,
    }
}

table! {
    /// See the migration of this name.
    closed_spans (first) {
        first -> Date,
        last -> Date,
    }
}

table! {
    /// See the migration of this name.
    share_spans (share_id, first) {
        share_id -> BigInt,
        first -> Date,
        human -> BigInt,
        visitors -> BigInt,
        bot -> BigInt,
        burst -> BigInt,
    }
}

table! {
    /// See the migration of this name.
    share_travels (share_id, first, network) {
        share_id -> BigInt,
        first -> Date,
        network -> Text,
        clicks -> BigInt,
    }
}

table! {
    /// See the migration of this name.
    api_tokens (id) {
        id -> Text,
        name -> Text,
        token_hash -> Text,
        origin -> Text,
        created_on -> Date,
        last_used_on -> Nullable<Date>,
        revoked_on -> Nullable<Date>,
    }
}

table! {
    /// See the migration of this name.
    conversions (id) {
        id -> BigInt,
        token_id -> Text,
        key_hash -> Text,
        day -> Date,
        item_id -> Text,
        channel -> Nullable<Text>,
        kind -> Text,
        share_id -> Nullable<BigInt>,
    }
}

table! {
    /// See the migration of this name.
    ledger_versions (id) {
        id -> Integer,
        version -> BigInt,
    }
}

table! {
    /// See the migration of this name.
    channel_prices (channel) {
        channel -> Text,
        click_price -> Nullable<BigInt>,
        thousand_views_price -> Nullable<BigInt>,
        view_rate -> Nullable<BigInt>,
    }
}

table! {
    /// See the migration of this name.
    job_ads (item_id) {
        item_id -> Text,
        price -> BigInt,
        entered_on -> Date,
    }
}

table! {
    /// See the migration of this name.
    saved_views (id) {
        id -> Text,
        person_id -> Text,
        name -> Text,
        address -> Text,
        created_on -> Date,
    }
}
