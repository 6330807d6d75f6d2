//! What is known afterwards: figures that ambassadors read off their networks, and applications
//! that came through links.

use chrono::{Days, NaiveDate};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::chance::{normal, poisson};
use super::{Ambassador, Clicks, Period, Share};

/// Part of the posts under which somebody reads the figures off.
const READ_OFF: f64 = 0.3;
/// Part of these that are looked at again.
const AGAIN: f64 = 0.4;
/// Part of a post's followers who are shown it, about.
const SHOWN: f64 = 0.14;
/// Applications begun for each human click on a vacancy.
const BEGUN: f64 = 0.022;
/// Part of these that are sent.
const SENT: f64 = 0.55;

/// Totals under a post, as typed in on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NetworkFigures {
    /// Place in the list of shares.
    pub share: usize,
    /// The day.
    pub day: NaiveDate,
    /// How often it was displayed.
    pub impressions: i64,
    /// Comments.
    pub comments: i64,
    /// Reposts.
    pub reposts: i64,
    /// Likes.
    pub likes: i64,
}

/// An application that came through a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Application {
    /// Place in the list of shares.
    pub share: usize,
    /// The day.
    pub day: NaiveDate,
    /// Whether it was sent, or only begun.
    pub is_sent: bool,
}

/// Figures under a part of the posts on networks with followers, some of them twice: totals, so
/// that the second time is never lower. Ordered by day.
pub fn network_figures(
    seed: u64,
    period: Period,
    ambassadors: &[Ambassador],
    shares: &[Share],
) -> Vec<NetworkFigures> {
    let mut rng = StdRng::seed_from_u64(seed ^ 0xf195);
    let mut read = Vec::new();
    for (at, share) in shares.iter().enumerate() {
        let own = ambassadors[share.ambassador].channels.iter();
        let followers = own
            .filter(|(channel, _)| *channel == share.channel)
            .map(|(_, followers)| f64::from(*followers))
            .sum::<f64>();
        if followers < 1.0 || !share.confirmed || !rng.random_bool(READ_OFF) {
            continue;
        }
        let luck = (0.5 * normal(&mut rng)).exp();
        let shown = followers * SHOWN * luck;
        let first = share.day + Days::new(rng.random_range(2..=6));
        let second = first + Days::new(rng.random_range(7..=20));
        let days = [(first, 0.75), (second, 1.0)];
        let [likes, comments, reposts] =
            [0.028, 0.004, 0.0025].map(|part| f64::from(poisson(&mut rng, shown * part)));
        let times = if rng.random_bool(AGAIN) { 2 } else { 1 };
        for (day, part) in days.into_iter().take(times) {
            if day > period.last {
                break;
            }
            let so_far = |total: f64| (total * part) as i64;
            read.push(NetworkFigures {
                share: at,
                day,
                impressions: so_far(shown),
                comments: so_far(comments),
                reposts: so_far(reposts),
                likes: so_far(likes),
            });
        }
    }
    read.sort_by_key(|figures| (figures.day, figures.share));
    read
}

/// Applications on the items that are vacancies, begun on the day of a click. Ordered as the
/// clicks are.
pub fn applications(
    seed: u64,
    shares: &[Share],
    clicks: &[Clicks],
    is_vacancy: impl Fn(usize) -> bool,
) -> Vec<Application> {
    let mut rng = StdRng::seed_from_u64(seed ^ 0xa991);
    let mut applications = Vec::new();
    for row in clicks {
        if !is_vacancy(shares[row.share].item) {
            continue;
        }
        for _ in 0..poisson(&mut rng, f64::from(row.human) * BEGUN) {
            let application = |is_sent| Application {
                share: row.share,
                day: row.day,
                is_sent,
            };
            applications.push(application(false));
            if rng.random_bool(SENT) {
                applications.push(application(true));
            }
        }
    }
    applications
}
