//! Tables: ambitions, and what serves them.

use diesel::table;

table! {
    /// See the migration of this name.
    ambitions (id) {
        id -> Text,
        name -> Text,
        kind -> Text,
        measure -> Text,
        unit -> Text,
        target -> BigInt,
        begins_on -> Date,
        due_on -> Date,
        owner_id -> Nullable<Text>,
        state -> Text,
        created_at -> Timestamp,
    }
}

table! {
    /// See the migration of this name.
    check_ins (ambition_id, month) {
        ambition_id -> Text,
        month -> Date,
        figure -> Nullable<BigInt>,
        note -> Text,
    }
}

table! {
    /// See the migration of this name.
    ambition_items (item_id) {
        item_id -> Text,
        ambition_id -> Text,
    }
}

table! {
    /// See the migration of this name.
    ambition_campaigns (campaign_id) {
        campaign_id -> Text,
        ambition_id -> Text,
    }
}
