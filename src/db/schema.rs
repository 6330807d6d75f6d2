#![allow(missing_docs)] // columns are described where they are made: in the migrations
//! Every table, as diesel sees it in both databases. Kept by hand beside the migrations;
//! `tests/database.rs` holds the two against each other.

use diesel::{allow_tables_to_appear_in_same_query, joinable, table};

table! {
    /// See the migration of this name.
    teams (id) {
        id -> Text,
        name -> Text,
    }
}

table! {
    /// See the migration of this name.
    persons (id) {
        id -> Text,
        name -> Text,
        email -> Text,
        lang -> Text,
        team_id -> Nullable<Text>,
        state -> Text,
        password_hash -> Nullable<Text>,
        created_at -> Timestamp,
        deactivated_at -> Nullable<Timestamp>,
    }
}

table! {
    /// See the migration of this name.
    person_roles (person_id, role) {
        person_id -> Text,
        role -> Text,
    }
}

table! {
    /// See the migration of this name.
    invitations (token_hash) {
        token_hash -> Text,
        purpose -> Text,
        person_id -> Nullable<Text>,
        expires_at -> Timestamp,
    }
}

table! {
    /// See the migration of this name.
    sessions (id) {
        id -> Text,
        token_hash -> Text,
        person_id -> Text,
        csrf -> Text,
        notice -> Nullable<Text>,
        created_at -> Timestamp,
        seen_at -> Timestamp,
        expires_at -> Timestamp,
    }
}

table! {
    /// See the migration of this name.
    audit_lines (id) {
        id -> BigInt,
        day -> Date,
        actor_id -> Nullable<Text>,
        subject_id -> Nullable<Text>,
        action -> Text,
        detail -> Text,
    }
}

table! {
    /// See the migration of this name.
    outbox (id) {
        id -> Text,
        kind -> Text,
        person_id -> Nullable<Text>,
        to_name -> Text,
        to_email -> Text,
        subject -> Text,
        body_text -> Text,
        body_html -> Text,
        state -> Text,
        attempts -> Integer,
        due_at -> Timestamp,
        claimed_until -> Nullable<Timestamp>,
        last_error -> Nullable<Text>,
        created_at -> Timestamp,
        sent_at -> Nullable<Timestamp>,
    }
}

table! {
    /// See the migration of this name.
    programme_texts (lang) {
        lang -> Text,
        vision -> Text,
        why -> Text,
        contribute -> Text,
        updated_at -> Timestamp,
    }
}

table! {
    /// See the migration of this name.
    policy_versions (number) {
        number -> Integer,
        published_at -> Timestamp,
        published_by -> Nullable<Text>,
    }
}

table! {
    /// See the migration of this name.
    policy_texts (number, lang) {
        number -> Integer,
        lang -> Text,
        body -> Text,
    }
}

table! {
    /// See the migration of this name.
    acceptances (person_id, number) {
        person_id -> Text,
        number -> Integer,
        lang -> Text,
        digest -> Text,
        accepted_at -> Timestamp,
    }
}

table! {
    /// See the migration of this name.
    media (id) {
        id -> Text,
        content_type -> Text,
        width -> Integer,
        height -> Integer,
        bytes -> Binary,
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
        job_place -> Text,
        job_employer -> Text,
        job_deadline -> Nullable<Date>,
        unfurl -> Text,
        unfurl_error -> Nullable<Text>,
        publish_at -> Nullable<Timestamp>,
        expires_at -> Nullable<Timestamp>,
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
    ambassadors (person_id) {
        person_id -> Text,
        state -> Text,
        joined_at -> Timestamp,
        policy_number -> Integer,
        consent_lang -> Text,
        consent_digest -> Text,
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
    click_days (day, share_id, network, kind) {
        day -> Date,
        share_id -> BigInt,
        network -> Text,
        kind -> Text,
        clicks -> BigInt,
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
    campaigns (id) {
        id -> Text,
        name -> Text,
        tag -> Text,
        goal -> Text,
        starts_on -> Nullable<Date>,
        ends_on -> Nullable<Date>,
        created_at -> Timestamp,
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
    click_bursts (day, share_id) {
        day -> Date,
        share_id -> BigInt,
        clicks -> BigInt,
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

joinable!(persons -> teams (team_id));
joinable!(person_roles -> persons (person_id));
joinable!(invitations -> persons (person_id));
joinable!(sessions -> persons (person_id));
joinable!(outbox -> persons (person_id));
joinable!(policy_versions -> persons (published_by));
joinable!(policy_texts -> policy_versions (number));
joinable!(acceptances -> persons (person_id));
joinable!(acceptances -> policy_versions (number));
joinable!(items -> media (media_id));
joinable!(items -> persons (created_by));
joinable!(item_teams -> items (item_id));
joinable!(item_teams -> teams (team_id));
joinable!(item_langs -> items (item_id));
joinable!(item_topics -> items (item_id));
joinable!(item_topics -> topics (topic_id));
joinable!(item_channels -> items (item_id));
joinable!(captions -> items (item_id));
joinable!(votes -> items (item_id));
joinable!(votes -> persons (person_id));
joinable!(ambassadors -> persons (person_id));
joinable!(ambassador_topics -> topics (topic_id));
joinable!(shares -> items (item_id));
joinable!(shares -> persons (person_id));
joinable!(shares -> teams (team_id));
joinable!(click_days -> shares (share_id));
joinable!(retraction_notices -> shares (share_id));
joinable!(campaign_items -> items (item_id));
joinable!(campaign_items -> campaigns (campaign_id));
joinable!(consents -> persons (person_id));
joinable!(network_figures -> shares (share_id));
joinable!(click_bursts -> shares (share_id));
joinable!(share_spans -> shares (share_id));
joinable!(share_travels -> shares (share_id));
joinable!(conversions -> items (item_id));
joinable!(conversions -> api_tokens (token_id));
joinable!(job_ads -> items (item_id));
joinable!(saved_views -> persons (person_id));

allow_tables_to_appear_in_same_query!(
    teams,
    persons,
    person_roles,
    invitations,
    sessions,
    audit_lines,
    outbox,
    programme_texts,
    policy_versions,
    policy_texts,
    acceptances,
    media,
    topics,
    items,
    item_teams,
    item_langs,
    item_topics,
    item_channels,
    captions,
    votes,
    ambassadors,
    ambassador_channels,
    ambassador_topics,
    shares,
    click_days,
    retraction_notices,
    campaigns,
    campaign_items,
    consents,
    network_figures,
    programme_days,
    click_bursts,
    uncounted_days,
    closed_spans,
    share_spans,
    share_travels,
    api_tokens,
    conversions,
    ledger_versions,
    channel_prices,
    job_ads,
    saved_views,
);
