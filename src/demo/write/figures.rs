//! What reports hold shares and clicks against: campaigns, applications, figures of the
//! networks, prices, and how many took part on each day.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use diesel::prelude::*;
use rand::RngExt;
use uuid::Uuid;

use super::{BATCH, Written, word};
use crate::access::{PersonId, Role};
use crate::content::channel::Channel;
use crate::content::model::{Campaign, CampaignId};
use crate::content::store::campaigns;
use crate::db::Conn;
use crate::db::schema::{
    acceptances, api_tokens, channel_prices, conversions, job_ads, network_figures, programme_days,
    saved_views,
};
use crate::demo::story::{Member, Story};
use crate::error::Result;
use crate::people::model::PersonState;
use crate::reach::conversions::model::ConversionKind;
use crate::sharing::model::{Extra, ExtraConsent, FigureSource, ShareId};
use crate::sharing::store::consents;

/// Part of the ambassadors who let applications be counted on their shares.
const CREDITED: f64 = 0.35;
/// Every so many vacancies had no paid ad.
const WITHOUT_AD: usize = 2;
/// What an ad would have cost, in hundredths.
const AD_PRICES: [i64; 3] = [690_000, 890_000, 1_250_000];
/// The organisation's prices, in hundredths: channel, of a click, of a thousand views.
const PRICES: [(Channel, i64, Option<i64>); 3] = [
    (Channel::LinkedIn, 1_850, Some(12_000)),
    (Channel::Facebook, 620, Some(4_200)),
    (Channel::X, 540, None),
];
/// Reports that were saved: whose role, the name, the address.
const VIEWS: [(Role, &str, &str); 2] = [
    (
        Role::Hr,
        "Stillinger, siste tolv uker",
        "/reports/recruitment?period=12",
    ),
    (
        Role::Comms,
        "LinkedIn, siste halvår",
        "/reports/overview?period=26&channel=linkedin",
    ),
];

pub(super) fn write(
    conn: &mut Conn,
    story: &Story,
    written: &Written,
    shares: &[ShareId],
) -> Result<()> {
    write_campaigns(conn, story, written)?;
    write_network_figures(conn, story, shares)?;
    write_applications(conn, story, written, shares)?;
    write_prices(conn, story, written)?;
    write_days(conn, story)?;
    write_views(conn, story, written)
}

fn write_campaigns(conn: &mut Conn, story: &Story, written: &Written) -> Result<()> {
    for told in &story.company.campaigns {
        let first = story.today - Days::new(7 * u64::from(told.weeks_ago));
        let campaign = Campaign {
            id: CampaignId::new(),
            name: told.name.clone(),
            tag: told.tag.clone(),
            goal: told.goal.clone(),
            starts_on: Some(first),
            ends_on: Some(first + Days::new(7 * u64::from(told.weeks))),
            created_at: story.moment(first, 9 * 60),
            hashtags: told.hashtags.clone(),
        };
        campaigns::insert(conn, &campaign)?;
        for (item, id) in story.company.items.iter().zip(&written.items) {
            if told.items.contains(&item.path) {
                campaigns::set_of_item(conn, *id, Some(campaign.id))?;
            }
        }
    }
    Ok(())
}

fn write_network_figures(conn: &mut Conn, story: &Story, shares: &[ShareId]) -> Result<()> {
    for read in story.network_figures.chunks(BATCH) {
        let rows: Vec<_> = read
            .iter()
            .map(|figures| {
                (
                    network_figures::share_id.eq(shares[figures.share]),
                    network_figures::day.eq(figures.day),
                    network_figures::source.eq(FigureSource::Typed),
                    network_figures::impressions.eq(figures.impressions),
                    network_figures::comments.eq(figures.comments),
                    network_figures::reposts.eq(figures.reposts),
                    network_figures::likes.eq(figures.likes),
                )
            })
            .collect();
        on_each!(conn, |c| diesel::insert_into(network_figures::table)
            .values(rows)
            .execute(c))?;
    }
    Ok(())
}

/// Applications, and who lets them be counted on the own shares.
fn write_applications(
    conn: &mut Conn,
    story: &Story,
    written: &Written,
    shares: &[ShareId],
) -> Result<()> {
    let mut rng = story.chance(0xc4ed);
    let mut is_credited = Vec::with_capacity(story.ambassadors.len());
    for ambassador in &story.ambassadors {
        let agrees = rng.random_bool(CREDITED) || story.staff[ambassador.person].face.is_some();
        is_credited.push(agrees);
        if agrees {
            let consent = ExtraConsent {
                person_id: written.people[ambassador.person],
                extra: Extra::ConversionCredit,
                since: ambassador.joined,
            };
            consents::insert(conn, &consent)?;
        }
    }
    let token = Uuid::now_v7().to_string();
    // A hash without a token: nothing can be sent with it.
    let hash = format!("{:032x}{:032x}", rng.random::<u128>(), rng.random::<u128>());
    diesel::insert_into(api_tokens::table)
        .values((
            api_tokens::id.eq(&token),
            api_tokens::name.eq("Karriereside"),
            api_tokens::token_hash.eq(hash),
            api_tokens::origin.eq(&story.company.site),
            api_tokens::created_on.eq(story.period.first),
            api_tokens::last_used_on.eq(story.applications.last().map(|sent| sent.day)),
        ))
        .execute(conn)?;
    let mut rows = Vec::with_capacity(story.applications.len());
    for (number, application) in story.applications.iter().enumerate() {
        let share = &story.shares[application.share];
        let kind = if application.is_sent {
            ConversionKind::Sent
        } else {
            ConversionKind::Started
        };
        let credited = is_credited[share.ambassador].then_some(shares[application.share]);
        rows.push((
            conversions::token_id.eq(token.clone()),
            conversions::key_hash.eq(format!("{number:064x}")),
            conversions::day.eq(application.day),
            conversions::item_id.eq(written.items[story.shareable[share.item]]),
            conversions::channel.eq(Some(word::<Channel>(share.channel)?)),
            conversions::kind.eq(kind),
            conversions::share_id.eq(credited),
        ));
    }
    for rows in rows.chunks(BATCH) {
        let rows = rows.to_vec();
        on_each!(conn, |c| diesel::insert_into(conversions::table)
            .values(rows)
            .execute(c))?;
    }
    Ok(())
}

/// The organisation's own prices, and what ads would have cost where none was bought.
fn write_prices(conn: &mut Conn, story: &Story, written: &Written) -> Result<()> {
    for (channel, click, thousand_views) in PRICES {
        diesel::insert_into(channel_prices::table)
            .values((
                channel_prices::channel.eq(channel),
                channel_prices::click_price.eq(Some(click)),
                channel_prices::thousand_views_price.eq(thousand_views),
            ))
            .execute(conn)?;
    }
    let vacancies = story.shareable.iter().copied();
    let vacancies = vacancies.filter(|&at| story.company.items[at].vacancy.is_some());
    for (number, at) in vacancies.step_by(WITHOUT_AD).enumerate() {
        diesel::insert_into(job_ads::table)
            .values((
                job_ads::item_id.eq(written.items[at]),
                job_ads::price.eq(AD_PRICES[number % AD_PRICES.len()]),
                job_ads::entered_on.eq(story.company.items[at].day(story.today)),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// How many there were on each day, as the programme counted them then.
fn write_days(conn: &mut Conn, story: &Story) -> Result<()> {
    let accepted: Vec<(i32, NaiveDateTime)> = acceptances::table
        .select((acceptances::number, acceptances::accepted_at))
        .load(conn)?;
    let gone = |member: &&Member| member.state == PersonState::Deactivated;
    let people = story.staff.len() - story.staff.iter().filter(gone).count();
    for day in story.period.first.iter_days() {
        if day > story.today {
            break;
        }
        let end = end_of(day);
        let number = story.policy_on(day);
        let readers = accepted.iter().filter(|(n, at)| *n == number && *at < end);
        let joined = story.ambassadors.iter().filter(|one| one.joined <= day);
        diesel::insert_into(programme_days::table)
            .values((
                programme_days::day.eq(day),
                programme_days::people.eq(people as i64),
                programme_days::readers.eq(readers.count() as i64),
                programme_days::ambassadors.eq(joined.count() as i64),
            ))
            .execute(conn)?;
    }
    Ok(())
}

fn end_of(day: NaiveDate) -> NaiveDateTime {
    (day + Days::new(1)).and_time(NaiveTime::MIN)
}

fn write_views(conn: &mut Conn, story: &Story, written: &Written) -> Result<()> {
    for (role, name, address) in VIEWS {
        let holder = story
            .staff
            .iter()
            .position(|member| member.face.is_some() && member.roles.contains(&role));
        let Some(person): Option<PersonId> = holder.map(|at| written.people[at]) else {
            continue;
        };
        diesel::insert_into(saved_views::table)
            .values((
                saved_views::id.eq(Uuid::now_v7().to_string()),
                saved_views::person_id.eq(person),
                saved_views::name.eq(name),
                saved_views::address.eq(address),
                saved_views::created_on.eq(story.today - Days::new(9)),
            ))
            .execute(conn)?;
    }
    Ok(())
}
