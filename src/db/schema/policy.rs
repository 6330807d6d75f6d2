//! Tables: the frame around the policy. Its versions stand with the accounts.

use diesel::table;

table! {
    /// See the migration of this name.
    policy_sightings (person_id, number) {
        person_id -> Text,
        number -> Integer,
    }
}

table! {
    /// See the migration of this name.
    policy_contacts (id) {
        id -> Integer,
        name -> Text,
        reach -> Text,
        person_id -> Nullable<Text>,
    }
}

table! {
    /// See the migration of this name.
    matrix_cells (cell, lang) {
        cell -> Text,
        lang -> Text,
        body -> Text,
    }
}

table! {
    /// See the migration of this name.
    objections (card) {
        card -> Text,
        is_hidden -> Bool,
        created_at -> Timestamp,
    }
}

table! {
    /// See the migration of this name.
    objection_texts (card, lang) {
        card -> Text,
        lang -> Text,
        objection -> Text,
        answer -> Text,
    }
}
