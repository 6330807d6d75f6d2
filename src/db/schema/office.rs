//! Tables: what hangs on the wall.

use diesel::table;

table! {
    /// See the migration of this name.
    looks (id) {
        id -> Integer,
        accent -> Text,
        logo_type -> Nullable<Text>,
        logo -> Nullable<Binary>,
    }
}

table! {
    /// See the migration of this name.
    official_channels (position) {
        position -> Integer,
        name -> Text,
        handle -> Text,
        address -> Text,
    }
}

table! {
    /// See the migration of this name.
    frame_lines (lang) {
        lang -> Text,
        body -> Text,
    }
}

table! {
    /// See the migration of this name.
    screens (id) {
        id -> Text,
        name -> Text,
        lang -> Text,
        token_hash -> Text,
        created_on -> Date,
        revoked_on -> Nullable<Date>,
    }
}
