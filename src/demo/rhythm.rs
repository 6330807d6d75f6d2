//! Chance with a rhythm: who becomes an ambassador, who shares what and when, and who clicks.
//!
//! The figures follow what the field reports of such programmes: a third of the staff joins, two or
//! three in a hundred draw a quarter of the clicks, half of a post's clicks come within two days,
//! weekends and holidays are quiet, and previewers knock the moment something is posted.

mod aftermath;
mod calendar;
pub(super) mod chance;
mod clicking;
mod joining;
mod sharing;

use chrono::NaiveDate;

pub use aftermath::{Application, NetworkFigures, applications, network_figures};
pub use clicking::clicks;
pub use joining::ambassadors;
pub use sharing::shares;

/// Channels: how readily one is picked among a person's own, how many have it, and what it draws.
/// LinkedIn ends up with half of all shares because nearly everybody has it.
const CHANNELS: [Channel; 8] = [
    Channel {
        name: "linkedin",
        part: 0.28,
        has: 0.93,
        draw: 1.0,
        network: "linkedin",
    },
    Channel {
        name: "facebook",
        part: 0.18,
        has: 0.55,
        draw: 0.85,
        network: "facebook",
    },
    Channel {
        name: "bluesky",
        part: 0.08,
        has: 0.24,
        draw: 0.7,
        network: "bluesky",
    },
    Channel {
        name: "mastodon",
        part: 0.07,
        has: 0.18,
        draw: 0.9,
        network: "mastodon",
    },
    Channel {
        name: "x",
        part: 0.05,
        has: 0.18,
        draw: 0.35,
        network: "x",
    },
    Channel {
        name: "whatsapp",
        part: 0.07,
        has: 0.30,
        draw: 0.5,
        network: DIRECT,
    },
    Channel {
        name: "email",
        part: 0.05,
        has: 0.26,
        draw: 0.45,
        network: DIRECT,
    },
    Channel {
        name: "copy",
        part: 0.04,
        has: 0.22,
        draw: 0.4,
        network: DIRECT,
    },
];

/// The referring network of a click that brought none.
pub const DIRECT: &str = "direct";
/// The referring network of a click from a site that is no channel: a newsletter, a forum.
pub const OTHER: &str = "other";

struct Channel {
    name: &'static str,
    part: f64,
    has: f64,
    draw: f64,
    network: &'static str,
}

/// The stretch of days that is made up; both ends are part of it.
#[derive(Debug, Clone, Copy)]
pub struct Period {
    /// The programme's first day.
    pub first: NaiveDate,
    /// Today.
    pub last: NaiveDate,
}

/// Somebody who joined.
#[derive(Debug, Clone, PartialEq)]
pub struct Ambassador {
    /// Place in the list of staff.
    pub person: usize,
    /// The day of joining.
    pub joined: NaiveDate,
    /// Own channels with the follower count that was declared; 0 where there is nothing to count.
    pub channels: Vec<(&'static str, u32)>,
    /// How often they share, 1.0 being average; 0.0 is never.
    zeal: f64,
    /// How many follow their links, 1.0 being average.
    pull: f64,
}

/// An item as chance sees it.
#[derive(Debug, Clone, Copy)]
pub struct Publication {
    /// First day in the feed.
    pub from: NaiveDate,
    /// Last day in the feed, where it has one.
    pub until: Option<NaiveDate>,
    /// Pinned items are shared and read more.
    pub pinned: bool,
}

/// One ambassador sharing one item on one channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// Place in the list of ambassadors.
    pub ambassador: usize,
    /// Place in the list of publications.
    pub item: usize,
    /// Word for the channel.
    pub channel: &'static str,
    /// The day.
    pub day: NaiveDate,
    /// Minute of that day, local time.
    pub minute: u16,
    /// Whether "did you post it?" was answered with yes.
    pub confirmed: bool,
    /// The share that it passes on, as its place in the list; always an earlier one.
    pub parent: Option<usize>,
    /// Through how many hands it has been, from 1.
    pub hand: i32,
}

/// What was counted on one day for one share from one network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clicks {
    /// The day.
    pub day: NaiveDate,
    /// Place in the list of shares.
    pub share: usize,
    /// Referring network: a channel's word, [`DIRECT`] or [`OTHER`].
    pub network: &'static str,
    /// Clicks by people.
    pub human: u32,
    /// Of these, the first by each visitor; at most `human`.
    pub unique: u32,
    /// Previewers, crawlers, scanners.
    pub bot: u32,
    /// Of the human ones, those that came at once from one place; at most `human`.
    pub burst: u32,
}

#[cfg(test)]
mod tests;
