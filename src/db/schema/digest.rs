//! Tables: the weekly mails.

use diesel::table;

table! {
    /// See the migration of this name.
    rhythms (person_id) {
        person_id -> Text,
        weekday -> Integer,
        hour -> Integer,
        time_zone -> Nullable<Text>,
        letter -> Bool,
        results -> Bool,
        weekends -> Bool,
        quiet_from -> Integer,
        quiet_to -> Integer,
    }
}
