//! Tables: accounts, mail, and the programme's texts.

use diesel::table;

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
        renewal -> Nullable<Text>,
        former_hash -> Nullable<Text>,
        renewed_at -> Nullable<Timestamp>,
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
        about -> Nullable<Text>,
    }
}

table! {
    /// See the migration of this name.
    mail_standings (person_id) {
        person_id -> Text,
        bounces -> Integer,
        paused_on -> Nullable<Date>,
        told -> Bool,
        epoch -> Integer,
    }
}

table! {
    /// See the migration of this name.
    digest_runs (about) {
        about -> Text,
        state -> Text,
        begun_at -> Timestamp,
    }
}

table! {
    /// See the migration of this name.
    mail_keys (purpose) {
        purpose -> Text,
        key -> Text,
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
        news -> Text,
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
