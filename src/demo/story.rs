//! Half a year of the invented company, told before anything is written down: who works there
//! with which role, what was published when, who joined, shared and voted, and who clicked. A
//! function of the seed and of today, and nothing else.

mod staffing;
mod votes;

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use chrono_tz::Tz;
use rand::distr::{Alphanumeric, SampleString};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

pub use staffing::Member;
pub use votes::Ballot;

use super::company::{Company, Item, ItemState};
use super::rhythm::{
    self, Ambassador, Application, Clicks, NetworkFigures, Period, Publication, Share,
};
use crate::clock::{day_in, utc_from_local};

/// Days that the story tells of, up to today.
const DAYS: u64 = 182;
/// Days in the feed of an expired item that has no deadline of its own.
const USUAL_LIFE: u64 = 28;
/// Days until the one item that had to be taken back was taken back.
const UNTIL_RETRACTED: u64 = 9;
/// Characters of a link's code, as `sharing` makes them.
const CODE_LENGTH: usize = 11;

/// Everything that happened.
pub struct Story {
    /// What everything else is drawn from.
    pub seed: u64,
    /// Now (UTC): nothing has happened later.
    pub now: NaiveDateTime,
    /// Where the company's days begin and end.
    pub zone: Tz,
    /// Today in that zone.
    pub today: NaiveDate,
    /// The half-year.
    pub period: Period,
    /// The company with its items.
    pub company: Company,
    /// Everybody with an account.
    pub staff: Vec<Member>,
    /// Who joined; `person` is a place in `staff`.
    pub ambassadors: Vec<Ambassador>,
    /// Places in `company.items` of what can be shared; what a share's `item` points into.
    pub shareable: Vec<usize>,
    /// What was shared, in the order of time.
    pub shares: Vec<Share>,
    /// The code of each share's link.
    pub codes: Vec<String>,
    /// What was counted; `share` is a place in `shares`.
    pub clicks: Vec<Clicks>,
    /// What ambassadors read off their networks; `share` is a place in `shares`.
    pub network_figures: Vec<NetworkFigures>,
    /// Applications that came through links; `share` is a place in `shares`.
    pub applications: Vec<Application>,
    /// What readers said of items.
    pub ballots: Vec<Ballot>,
}

impl Story {
    /// Tells the story that ends at `now` (UTC) in `zone`. An error is a mistake in the
    /// company's files.
    pub fn tell(seed: u64, now: NaiveDateTime, zone: Tz) -> Result<Self, toml::de::Error> {
        let company = Company::read()?;
        let today = day_in(zone, now);
        let period = Period {
            first: today - Days::new(DAYS),
            last: today,
        };
        let mut staff = staffing::staff(seed, &company);
        let keenness: Vec<f64> = staff.iter().map(|member| member.keenness).collect();
        let mut ambassadors = rhythm::ambassadors(seed, period, &keenness);
        ambassadors.retain(|ambassador| staff[ambassador.person].may_join());

        let shareable: Vec<usize> = (0..company.items.len())
            .filter(|&at| company.items[at].is_shared())
            .collect();
        let publications: Vec<Publication> = shareable
            .iter()
            .map(|&at| {
                let item = &company.items[at];
                Publication {
                    from: item.day(today),
                    until: last_day(item, today),
                    pinned: item.pinned,
                }
            })
            .collect();
        let shares = rhythm::shares(seed, period, &ambassadors, &publications);
        let clicks = rhythm::clicks(seed, period, &ambassadors, &publications, &shares);
        let network_figures = rhythm::network_figures(seed, period, &ambassadors, &shares);
        let is_vacancy = |item: usize| company.items[shareable[item]].vacancy.is_some();
        let applications = rhythm::applications(seed, &shares, &clicks, is_vacancy);
        staffing::cast_ambassador(&mut staff, &company, &ambassadors, &shares, &clicks);
        let ballots = votes::ballots(seed, &company, &staff, &shareable, &publications, today);
        let mut rng = StdRng::seed_from_u64(seed ^ 0xc0de);
        let codes = shares
            .iter()
            .map(|_| Alphanumeric.sample_string(&mut rng, CODE_LENGTH))
            .collect();
        Ok(Self {
            seed,
            now,
            zone,
            today,
            period,
            company,
            staff,
            ambassadors,
            shareable,
            shares,
            codes,
            clicks,
            network_figures,
            applications,
            ballots,
        })
    }

    /// The UTC moment of a minute of a local day, but never later than now.
    pub fn moment(&self, day: NaiveDate, minute: u32) -> NaiveDateTime {
        self.ahead(day, minute).min(self.now)
    }

    /// The UTC moment of a minute of a local day that may lie ahead.
    pub fn ahead(&self, day: NaiveDate, minute: u32) -> NaiveDateTime {
        let local = day.and_time(NaiveTime::MIN) + TimeDelta::minutes(minute.into());
        utc_from_local(self.zone, local)
    }

    /// The number of the policy version that held on `day`, from 1.
    pub fn policy_on(&self, day: NaiveDate) -> i32 {
        let in_force = (0..self.company.policy.len()).filter(|&at| self.policy_day(at) <= day);
        in_force.count().max(1) as i32
    }

    /// The day on which the policy version at this place came into force.
    pub fn policy_day(&self, at: usize) -> NaiveDate {
        let weeks = self.company.policy[at].weeks_ago.max(0).unsigned_abs();
        self.today - Days::new(7 * u64::from(weeks))
    }

    /// A source of chance of its own for each purpose, so that one draw more in one place
    /// changes nothing in another.
    pub fn chance(&self, purpose: u64) -> StdRng {
        StdRng::seed_from_u64(self.seed ^ purpose)
    }
}

/// The last day on which an item can be shared, where it has one.
pub fn last_day(item: &Item, today: NaiveDate) -> Option<NaiveDate> {
    let yesterday = today - Days::new(1);
    match item.state {
        ItemState::Expired => {
            let end = item.deadline(today);
            let end = end.unwrap_or(item.day(today) + Days::new(USUAL_LIFE));
            Some(end.min(yesterday))
        }
        ItemState::Retracted => Some((item.day(today) + Days::new(UNTIL_RETRACTED)).min(yesterday)),
        ItemState::Draft | ItemState::Scheduled | ItemState::Published => item.deadline(today),
    }
}

/// True once in so many times.
fn once_in(rng: &mut StdRng, times: f64) -> bool {
    rng.random_bool(1.0 / times)
}
