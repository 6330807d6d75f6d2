//! Tables: what holds a share back for a thought.

use diesel::table;

table! {
    /// See the migration of this name.
    terms (id) {
        id -> Text,
        manner -> Text,
        phrase -> Text,
        lang -> Nullable<Text>,
        force -> Text,
        reason -> Text,
        created_at -> Timestamp,
    }
}
