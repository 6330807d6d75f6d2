#![allow(missing_docs)] // columns are described where they are made: in the migrations
//! Every table, as diesel sees it in both databases. Kept by hand beside the migrations;
//! `tests/database.rs` holds the two against each other.

mod ambition;
mod content;
mod crisis;
mod dialogue;
mod digest;
mod launch;
mod office;
mod people;
mod policy;
mod reach;
mod sharing;
mod wording;

pub use ambition::*;
pub use content::*;
pub use crisis::*;
pub use dialogue::*;
pub use digest::*;
pub use launch::*;
pub use office::*;
pub use people::*;
pub use policy::*;
pub use reach::*;
pub use sharing::*;
pub use wording::*;

use diesel::{allow_tables_to_appear_in_same_query, joinable};

joinable!(persons -> teams (team_id));
joinable!(person_roles -> persons (person_id));
joinable!(invitations -> persons (person_id));
joinable!(sessions -> persons (person_id));
joinable!(outbox -> persons (person_id));
joinable!(mail_standings -> persons (person_id));
joinable!(policy_versions -> persons (published_by));
joinable!(policy_texts -> policy_versions (number));
joinable!(acceptances -> persons (person_id));
joinable!(acceptances -> policy_versions (number));
joinable!(crisis_texts -> crises (crisis_id));
joinable!(crisis_tallies -> crises (crisis_id));
joinable!(crisis_readers -> crises (crisis_id));
joinable!(crisis_readers -> persons (person_id));
joinable!(crisis_message_texts -> crisis_messages (message_id));
joinable!(questions -> persons (person_id));
joinable!(questions -> cases (case_id));
joinable!(case_texts -> cases (case_id));
joinable!(case_answers -> cases (case_id));
joinable!(case_answers -> persons (person_id));
joinable!(case_tallies -> cases (case_id));
joinable!(understanding_cases -> cases (case_id));
joinable!(understanding_cases -> policy_versions (number));
joinable!(suggestions -> persons (person_id));
joinable!(suggestions -> items (item_id));
joinable!(items -> media (media_id));
joinable!(items -> persons (created_by));
joinable!(item_teams -> items (item_id));
joinable!(item_teams -> teams (team_id));
joinable!(item_langs -> items (item_id));
joinable!(item_topics -> items (item_id));
joinable!(item_topics -> topics (topic_id));
joinable!(item_channels -> items (item_id));
joinable!(captions -> items (item_id));
joinable!(quotes -> items (item_id));
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
joinable!(ambitions -> persons (owner_id));
joinable!(check_ins -> ambitions (ambition_id));
joinable!(ambition_items -> items (item_id));
joinable!(ambition_items -> ambitions (ambition_id));
joinable!(ambition_campaigns -> campaigns (campaign_id));
joinable!(ambition_campaigns -> ambitions (ambition_id));
joinable!(consents -> persons (person_id));
joinable!(network_figures -> shares (share_id));
joinable!(planned_shares -> shares (share_id));
joinable!(planned_shares -> persons (person_id));
joinable!(share_spans -> shares (share_id));
joinable!(share_travels -> shares (share_id));
joinable!(conversions -> items (item_id));
joinable!(conversions -> api_tokens (token_id));
joinable!(job_ads -> items (item_id));
joinable!(saved_views -> persons (person_id));
joinable!(rhythms -> persons (person_id));

allow_tables_to_appear_in_same_query!(
    teams,
    persons,
    person_roles,
    invitations,
    sessions,
    audit_lines,
    outbox,
    mail_standings,
    digest_runs,
    mail_keys,
    programme_texts,
    policy_versions,
    policy_texts,
    acceptances,
    crises,
    crisis_texts,
    crisis_tallies,
    crisis_readers,
    crisis_messages,
    crisis_message_texts,
    crisis_drills,
    launch_steps,
    questions,
    cases,
    case_texts,
    case_answers,
    case_tallies,
    understanding_cases,
    ambitions,
    check_ins,
    ambition_items,
    ambition_campaigns,
    policy_sightings,
    suggestions,
    media,
    topics,
    items,
    item_teams,
    item_langs,
    item_topics,
    item_channels,
    captions,
    quotes,
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
    rhythms,
    planned_shares,
    looks,
    official_channels,
    frame_lines,
    screens,
    terms,
    labels,
);
