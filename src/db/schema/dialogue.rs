//! Tables: questions to the policy, and cases.

use diesel::table;

table! {
    /// See the migration of this name.
    cases (id) {
        id -> Text,
        starter -> Nullable<Text>,
        choice -> Nullable<Text>,
        is_hidden -> Bool,
    }
}

table! {
    /// See the migration of this name.
    case_texts (case_id, lang) {
        case_id -> Text,
        lang -> Text,
        title -> Text,
        situation -> Text,
        reason -> Text,
    }
}

table! {
    /// See the migration of this name.
    case_answers (case_id, edition, person_id) {
        case_id -> Text,
        edition -> Integer,
        person_id -> Text,
    }
}

table! {
    /// See the migration of this name.
    case_tallies (case_id, edition, voice) {
        case_id -> Text,
        edition -> Integer,
        voice -> Text,
        waiting_go -> BigInt,
        waiting_ask -> BigInt,
        waiting_dont -> BigInt,
        shown_go -> BigInt,
        shown_ask -> BigInt,
        shown_dont -> BigInt,
    }
}

table! {
    /// See the migration of this name.
    understanding_cases (number, position) {
        number -> Integer,
        position -> Integer,
        case_id -> Text,
    }
}

table! {
    /// See the migration of this name.
    questions (id) {
        id -> Text,
        lang -> Text,
        body -> Text,
        asked_on -> Date,
        person_id -> Nullable<Text>,
        answer -> Text,
        answer_lang -> Text,
        answered_by -> Nullable<Text>,
        answered_on -> Nullable<Date>,
        case_id -> Nullable<Text>,
    }
}
