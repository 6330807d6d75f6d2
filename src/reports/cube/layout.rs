//! Where each group of a cube stands: matter × cut, in one flat row.

use chrono::NaiveDate;

use crate::content::model::Purpose;
use crate::reports::suppression::Lines;
use crate::sharing::channel::Channel;

/// Hands that are told apart; the last one is "third and further".
pub const HANDS: usize = 3;
const CHANNELS: usize = Channel::ALL.len();
const PURPOSES: usize = Purpose::ALL.len();

/// What a group is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matter {
    /// Everything.
    All,
    /// One purpose.
    Purpose(Purpose),
    /// One campaign, by its number; nought is items that serve none.
    Campaign(u32),
    /// One item, by its number in the snapshot.
    Item(u32),
    /// One week, by its number in the period.
    Week(usize),
}

/// Which part of a matter a group is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// All of it.
    Whole,
    /// One team, by its number in the snapshot.
    Team(u16),
    /// One channel.
    Channel(Channel),
    /// Shares that have been through so many hands, one at least.
    Hand(u8),
    /// One team on one channel: of everything and of purposes only. Of less, hardly a group
    /// would be large enough to be seen.
    Both(u16, Channel),
}

/// The groups of one period.
#[derive(Clone, Debug)]
pub struct Layout {
    /// Teams in the snapshot.
    pub teams: usize,
    /// Campaigns, with one for none; nought where there is no campaign at all.
    pub campaigns: usize,
    /// Items with which anything happened, by their numbers in the snapshot, in order.
    pub items: Vec<u32>,
    /// Mondays of the weeks; none for months.
    pub weeks: Vec<NaiveDate>,
}

impl Layout {
    /// How many groups there are.
    pub fn groups(&self) -> usize {
        self.both_start() + (1 + PURPOSES) * self.teams * CHANNELS
    }

    /// The place of a group; `None` where there is none.
    pub fn place(&self, matter: Matter, cut: Cut) -> Option<usize> {
        let row = self.row(matter)?;
        match cut {
            Cut::Both(team, channel) => {
                let matter = row / self.cuts();
                let both = matter * self.teams + usize::from(team);
                let place = self.both_start() + both * CHANNELS + channel as usize;
                (matter <= PURPOSES).then_some(place)
            }
            _ => Some(row + self.offset(cut)),
        }
    }

    /// Where the groups of a matter begin: there stands the whole.
    pub fn row(&self, matter: Matter) -> Option<usize> {
        Some(self.matter(matter)? * self.cuts())
    }

    /// How far behind the whole a cut stands; team and channel at once stand elsewhere.
    pub fn offset(&self, cut: Cut) -> usize {
        match cut {
            Cut::Whole | Cut::Both(..) => 0,
            Cut::Team(team) => 1 + usize::from(team),
            Cut::Channel(channel) => 1 + self.teams + channel as usize,
            Cut::Hand(hand) => {
                let hand = usize::from(hand).clamp(1, HANDS) - 1;
                1 + self.teams + CHANNELS + hand
            }
        }
    }

    /// The place of an item's matter among the items of the period.
    pub fn item(&self, item: u32) -> Option<usize> {
        self.items.binary_search(&item).ok()
    }

    /// Every total with its parts, for groups that pass `is_active`.
    pub fn lines(&self, item_of: &dyn Fn(u32) -> (Purpose, u32), is_active: &[bool]) -> Lines {
        let mut lines = Lines::default();
        let mut add = |total: usize, parts: &mut dyn Iterator<Item = usize>| {
            let mut parts = parts.filter(|part| is_active[*part]).peekable();
            // Hands, for example, are not told apart by week: there the parts add up to nothing.
            if is_active[total] && parts.peek().is_some() {
                lines.add(total, parts);
            }
        };
        for matter in 0..self.matters() {
            let whole = matter * self.cuts();
            let channels = whole + 1 + self.teams;
            add(whole, &mut (whole + 1..channels));
            add(whole, &mut (channels..channels + CHANNELS));
            add(whole, &mut (channels + CHANNELS..whole + self.cuts()));
        }
        for matter in 0..=PURPOSES {
            let whole = matter * self.cuts();
            let both = self.both_start() + matter * self.teams * CHANNELS;
            for team in 0..self.teams {
                let first = both + team * CHANNELS;
                add(whole + 1 + team, &mut (first..first + CHANNELS));
            }
            for channel in 0..CHANNELS {
                let total = whole + 1 + self.teams + channel;
                let parts = (0..self.teams).map(|team| both + team * CHANNELS + channel);
                add(total, &mut { parts });
            }
        }
        for cut in 0..self.teams * CHANNELS {
            let block = self.teams * CHANNELS;
            let parts = (1..=PURPOSES).map(|purpose| self.both_start() + purpose * block + cut);
            add(self.both_start() + cut, &mut { parts });
        }
        let mut of_purpose = vec![Vec::new(); PURPOSES];
        let mut of_campaign = vec![Vec::new(); self.campaigns];
        for (at, item) in self.items.iter().enumerate() {
            let (purpose, campaign) = item_of(*item);
            let matter = self.first_item() + at;
            of_purpose[purpose as usize].push(matter);
            if let Some(items) = of_campaign.get_mut(campaign as usize) {
                items.push(matter);
            }
        }
        for cut in 0..self.cuts() {
            let at = |matter: usize| matter * self.cuts() + cut;
            add(at(0), &mut (1..=PURPOSES).map(at));
            add(at(0), &mut (1 + PURPOSES..self.first_item()).map(at));
            add(at(0), &mut (self.first_week()..self.matters()).map(at));
            for (purpose, items) in of_purpose.iter().enumerate() {
                add(at(1 + purpose), &mut items.iter().copied().map(at));
            }
            for (campaign, items) in of_campaign.iter().enumerate() {
                add(
                    at(1 + PURPOSES + campaign),
                    &mut items.iter().copied().map(at),
                );
            }
        }
        lines
    }

    /// How many cuts a matter has, those by team and channel at once apart.
    pub fn cuts(&self) -> usize {
        1 + self.teams + CHANNELS + HANDS
    }

    fn matter(&self, matter: Matter) -> Option<usize> {
        Some(match matter {
            Matter::All => 0,
            Matter::Purpose(purpose) => 1 + purpose as usize,
            Matter::Campaign(campaign) => {
                let campaign = campaign as usize;
                (campaign < self.campaigns).then_some(1 + PURPOSES + campaign)?
            }
            Matter::Item(item) => self.first_item() + self.item(item)?,
            Matter::Week(week) => (week < self.weeks.len()).then_some(self.first_week() + week)?,
        })
    }

    fn first_item(&self) -> usize {
        1 + PURPOSES + self.campaigns
    }

    fn first_week(&self) -> usize {
        self.first_item() + self.items.len()
    }

    fn matters(&self) -> usize {
        self.first_week() + self.weeks.len()
    }

    fn both_start(&self) -> usize {
        self.matters() * self.cuts()
    }
}
