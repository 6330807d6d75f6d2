//! Tables: items and what belongs to them.

use diesel::table;

table! {
    /// See the migration of this name.
    media (id) {
        id -> Text,
        content_type -> Text,
        width -> Integer,
        height -> Integer,
        bytes -> Binary,
        unused_since -> Nullable<Timestamp>,
    }
}

table! {
    /// See the migration of this name.
    topics (id) {
        id -> Text,
        name -> Text,
    }
}

table! {
    /// See the migration of this name.
    items (id) {
        id -> Text,
        purpose -> Text,
        kind -> Text,
        state -> Text,
        lang -> Text,
        title -> Text,
        summary -> Text,
        gain -> Text,
        url -> Text,
        site_name -> Text,
        disclosure -> Text,
        internal_only -> Bool,
        pinned -> Bool,
        media_id -> Nullable<Text>,
        media_alt -> Text,
        focus_x -> Integer,
        focus_y -> Integer,
        job_place -> Text,
        job_employer -> Text,
        job_deadline -> Nullable<Date>,
        unfurl -> Text,
        unfurl_error -> Nullable<Text>,
        publish_at -> Nullable<Timestamp>,
        expires_at -> Nullable<Timestamp>,
        embargo_until -> Nullable<Timestamp>,
        published_at -> Nullable<Timestamp>,
        retracted_at -> Nullable<Timestamp>,
        created_by -> Nullable<Text>,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

table! {
    /// See the migration of this name.
    item_teams (item_id, team_id) {
        item_id -> Text,
        team_id -> Text,
    }
}

table! {
    /// See the migration of this name.
    item_langs (item_id, lang) {
        item_id -> Text,
        lang -> Text,
    }
}

table! {
    /// See the migration of this name.
    item_topics (item_id, topic_id) {
        item_id -> Text,
        topic_id -> Text,
    }
}

table! {
    /// See the migration of this name.
    item_channels (item_id, channel) {
        item_id -> Text,
        channel -> Text,
    }
}

table! {
    /// See the migration of this name.
    captions (id) {
        id -> Text,
        item_id -> Text,
        position -> Integer,
        lang -> Text,
        tone -> Text,
        channel -> Nullable<Text>,
        body -> Text,
    }
}

table! {
    /// See the migration of this name.
    quotes (id) {
        id -> Text,
        item_id -> Text,
        position -> Integer,
        body -> Text,
        said_by -> Text,
    }
}

table! {
    /// See the migration of this name.
    votes (item_id, person_id) {
        item_id -> Text,
        person_id -> Text,
        vote -> Text,
        reason -> Nullable<Text>,
        day -> Date,
    }
}

table! {
    /// See the migration of this name.
    campaigns (id) {
        id -> Text,
        name -> Text,
        tag -> Text,
        goal -> Text,
        starts_on -> Nullable<Date>,
        ends_on -> Nullable<Date>,
        created_at -> Timestamp,
        hashtags -> Text,
    }
}

table! {
    /// See the migration of this name.
    campaign_items (item_id) {
        item_id -> Text,
        campaign_id -> Text,
    }
}

table! {
    /// See the migration of this name.
    suggestions (id) {
        id -> Text,
        person_id -> Nullable<Text>,
        url -> Text,
        body -> Text,
        why -> Text,
        state -> Text,
        answer -> Text,
        item_id -> Nullable<Text>,
        suggested_on -> Date,
        answered_on -> Nullable<Date>,
    }
}
