//! Tables: ambassadors and their shares.

use diesel::table;

table! {
    /// See the migration of this name.
    ambassadors (person_id) {
        person_id -> Text,
        state -> Text,
        joined_at -> Timestamp,
        policy_number -> Integer,
        consent_lang -> Text,
        consent_digest -> Text,
        country -> Nullable<Text>,
    }
}

table! {
    /// See the migration of this name.
    labels (disclosure, lang) {
        disclosure -> Text,
        lang -> Text,
        words -> Text,
    }
}

table! {
    /// See the migration of this name.
    ambassador_channels (person_id, channel) {
        person_id -> Text,
        channel -> Text,
        followers -> Nullable<BigInt>,
        instance -> Nullable<Text>,
    }
}

table! {
    /// See the migration of this name.
    ambassador_topics (person_id, topic_id) {
        person_id -> Text,
        topic_id -> Text,
    }
}

table! {
    /// See the migration of this name.
    shares (id) {
        id -> BigInt,
        code -> Text,
        item_id -> Text,
        person_id -> Nullable<Text>,
        team_id -> Nullable<Text>,
        channel -> Text,
        state -> Text,
        caption -> Nullable<Text>,
        post_url -> Nullable<Text>,
        followers -> Nullable<BigInt>,
        created_on -> Date,
        posted_on -> Nullable<Date>,
        parent_id -> Nullable<BigInt>,
        hand -> Integer,
    }
}

table! {
    /// See the migration of this name.
    retraction_notices (share_id) {
        share_id -> BigInt,
    }
}

table! {
    /// See the migration of this name.
    consents (person_id, extra) {
        person_id -> Text,
        extra -> Text,
        since -> Date,
    }
}

table! {
    /// See the migration of this name.
    network_figures (id) {
        id -> BigInt,
        share_id -> BigInt,
        day -> Date,
        source -> Text,
        impressions -> Nullable<BigInt>,
        likes -> Nullable<BigInt>,
        comments -> Nullable<BigInt>,
        reposts -> Nullable<BigInt>,
    }
}

table! {
    /// See the migration of this name.
    programme_days (day) {
        day -> Date,
        people -> BigInt,
        readers -> BigInt,
        ambassadors -> BigInt,
    }
}

table! {
    /// See the migration of this name.
    planned_shares (id) {
        id -> Text,
        share_id -> BigInt,
        person_id -> Text,
        due_at -> Timestamp,
        revision -> Integer,
    }
}
