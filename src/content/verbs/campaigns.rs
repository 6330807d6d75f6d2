//! Campaigns: made, changed, removed.

use chrono::NaiveDateTime;

use super::super::model::{Campaign, CampaignDraft, CampaignId};
use super::super::store::{ambitions, campaigns};
use crate::db::{Conn, write};
use crate::error::{Fields, Result};
use crate::policy::ambitions::store::still_there;

/// Makes a campaign.
///
/// # Errors
/// `Invalid` beside the fields of [`CampaignDraft::checked`], and where name or tag is taken.
pub fn add_campaign(
    conn: &mut Conn,
    draft: CampaignDraft,
    now: NaiveDateTime,
) -> Result<CampaignId> {
    let draft = draft.checked()?;
    write(conn, |conn| {
        check_unique(conn, &draft, None)?;
        let ambition = still_there(conn, draft.ambition)?;
        let campaign = row(CampaignId::new(), draft, now);
        campaigns::insert(conn, &campaign)?;
        ambitions::set_of_campaign(conn, campaign.id, ambition)?;
        Ok(campaign.id)
    })
}

/// Writes a campaign anew.
///
/// # Errors
/// As [`add_campaign`]; `NotFound` when there is no such campaign.
pub fn change_campaign(conn: &mut Conn, id: CampaignId, draft: CampaignDraft) -> Result<()> {
    let draft = draft.checked()?;
    write(conn, |conn| {
        let before = campaigns::find(conn, id)?;
        check_unique(conn, &draft, Some(id))?;
        let ambition = still_there(conn, draft.ambition)?;
        campaigns::update(conn, &row(id, draft, before.created_at))?;
        ambitions::set_of_campaign(conn, id, ambition)
    })
}

/// Removes a campaign; its items stay.
///
/// # Errors
/// `NotFound` when there is no such campaign.
pub fn remove_campaign(conn: &mut Conn, id: CampaignId) -> Result<()> {
    write(conn, |conn| campaigns::remove(conn, id))
}

fn row(id: CampaignId, draft: CampaignDraft, created_at: NaiveDateTime) -> Campaign {
    Campaign {
        id,
        name: draft.name,
        tag: draft.tag,
        goal: draft.goal,
        starts_on: draft.starts_on,
        ends_on: draft.ends_on,
        created_at,
        hashtags: draft.hashtags,
    }
}

fn check_unique(conn: &mut Conn, draft: &CampaignDraft, own: Option<CampaignId>) -> Result<()> {
    let name = draft.name.to_lowercase();
    let all = campaigns::all(conn)?;
    let others = || all.iter().filter(|other| Some(other.id) != own);
    let mut fields = Fields::new();
    let taken = others().any(|other| other.name.to_lowercase() == name);
    fields.check(taken, "name", "content-campaign-name-taken");
    // One complaint is enough: a taken name suggests a taken tag.
    let tag_taken = !taken && others().any(|other| other.tag == draft.tag);
    fields.check(tag_taken, "tag", "content-campaign-tag-taken");
    fields.into_result()
}
