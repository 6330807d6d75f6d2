//! Tables: crisis mode.

use diesel::table;

table! {
    /// See the migration of this name.
    crises (id) {
        id -> Text,
        name -> Text,
        drill -> Bool,
        links -> Text,
        mails -> Text,
        announced_at -> Nullable<Timestamp>,
        began_at -> Timestamp,
        ended_at -> Nullable<Timestamp>,
    }
}

table! {
    /// See the migration of this name.
    crisis_texts (crisis_id, lang) {
        crisis_id -> Text,
        lang -> Text,
        message -> Text,
        statement -> Text,
    }
}

table! {
    /// See the migration of this name.
    crisis_tallies (crisis_id, circle) {
        crisis_id -> Text,
        circle -> Text,
        mailed -> BigInt,
        seen -> BigInt,
    }
}

table! {
    /// See the migration of this name.
    crisis_messages (id) {
        id -> Text,
        name -> Text,
        updated_at -> Timestamp,
    }
}

table! {
    /// See the migration of this name.
    crisis_message_texts (message_id, lang) {
        message_id -> Text,
        lang -> Text,
        message -> Text,
        statement -> Text,
    }
}

table! {
    /// See the migration of this name.
    crisis_drills (id) {
        id -> Text,
        name -> Text,
        announced_at -> Timestamp,
    }
}

table! {
    /// See the migration of this name.
    crisis_readers (crisis_id, person_id) {
        crisis_id -> Text,
        person_id -> Text,
    }
}
