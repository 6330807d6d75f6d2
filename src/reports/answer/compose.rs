//! Works an answer out.

use std::collections::HashMap;
use std::sync::Arc;

use super::{
    About, Ads, Answer, Cell, Figures, Journey, Measure, Question, Shown, Today, Votes, cell,
    figures,
};
use crate::content::model::{Campaign, CampaignId, ItemId, Purpose, VoteReason};
use crate::content::store::VoteCounts;
use crate::reports::cube::{Cube, Cut, Group, Matter, Terms};
use crate::reports::journeys::journeys;
use crate::reports::ledger::{Ledger, ShareLine, Snapshot};
use crate::reports::model::{ItemLine, Slice, Subject};
use crate::reports::period::{Period, Unit};
use crate::reports::programme::{Posted, Programme, programme};
use crate::reports::suppression::{FLOOR, Verdict, of_people};
use crate::sharing::channel::Channel;

/// Everything an answer is worked out from.
pub(super) struct Asked<'a> {
    pub(super) question: Question,
    pub(super) snapshot: &'a Snapshot,
    pub(super) terms: Arc<Terms>,
    /// The items of the snapshot, by their numbers.
    pub(super) lines: Vec<ItemLine>,
    pub(super) cube: Arc<Cube>,
    pub(super) matter: Matter,
    pub(super) slice: Slice,
}

/// Answers.
pub fn answer(
    ledger: &Ledger,
    snapshot: &Arc<Snapshot>,
    question: Question,
    today: &Today,
    about: About,
) -> Answer {
    let threshold = question.threshold.max(FLOOR);
    let (lines, terms) = terms(snapshot, today, threshold);
    let mut slice = question.slice;
    let matter = match question.subject {
        Subject::Overview => Some(Matter::All),
        Subject::Channel(channel) => {
            slice.channel = Some(channel);
            Some(Matter::All)
        }
        Subject::Purpose(purpose) => Some(Matter::Purpose(purpose)),
        Subject::Campaign(id) => campaign_number(&today.campaigns, id).map(Matter::Campaign),
        Subject::Item(id) => item_number(snapshot, id).map(Matter::Item),
    };
    let cube = ledger.cube(snapshot, question.period, &terms);
    let asked = Asked {
        question,
        snapshot,
        lines,
        cube,
        matter: matter.unwrap_or(Matter::Campaign(u32::MAX)),
        slice,
        terms,
    };
    asked.answer(ledger, snapshot, today, about)
}

impl Asked<'_> {
    fn answer(
        self,
        ledger: &Ledger,
        snapshot: &Arc<Snapshot>,
        today: &Today,
        about: About,
    ) -> Answer {
        let Question {
            subject, period, ..
        } = self.question;
        let of = |period| self.of_period(period, ledger, snapshot);
        let whole = self.of_slice(&self.cube, self.matter);
        let mut total = self.shown(whole);
        let ads = self.ads(&self.cube, self.matter);
        if let Ok(figures) = &mut total {
            self.set_saved(figures, ads);
        }
        let channels = self.channels();
        let has_journeys = total
            .as_ref()
            .is_ok_and(|figures| figures.value(Measure::Travelled).is_some());
        Answer {
            subject,
            name: about.name,
            slice: self.question.slice,
            period,
            is_active: whole.is_some(),
            rates: channels
                .iter()
                .map(|channel| *self.terms.rate(*channel))
                .collect(),
            channels,
            before: of(period.before()),
            year_ago: of(period.year_ago()),
            tables: self.tables(today),
            is_too_narrow: self.is_too_narrow(),
            journeys: if has_journeys {
                self.journeys()
            } else {
                Vec::new()
            },
            ads: ads.filter(|_| total.is_ok()),
            programme: (subject == Subject::Overview && self.slice == Slice::default())
                .then(|| self.programme(&total, of, today)),
            total,
            votes: about
                .votes
                .map(|counts| votes(&counts, self.terms.threshold)),
        }
    }

    /// The whole in another period.
    fn of_period(&self, period: Period, ledger: &Ledger, snapshot: &Arc<Snapshot>) -> Shown {
        let cube = ledger.cube(snapshot, period, &self.terms);
        let mut figures = self.shown(self.of_slice(&cube, self.matter))?;
        self.set_saved(&mut figures, self.ads(&cube, self.matter));
        Ok(figures)
    }

    /// How the programme stands. How many posted is the figure of the reports, hidden where they
    /// hide it: of a last week that has a row in this one, by that row.
    fn programme(&self, total: &Shown, of: impl Fn(Period) -> Shown, today: &Today) -> Programme {
        let period = self.question.period;
        let last_week = match period.unit {
            Unit::Week => self.of_matter(Matter::Week(self.cube.weeks().saturating_sub(1))),
            Unit::Month => of(period.last_week()),
        };
        let posted = |shown: &Shown| cell(shown, Measure::Ambassadors);
        programme(
            Posted {
                at_all: posted(total),
                last_week: posted(&last_week),
                last_month: posted(&of(period.last_month())),
            },
            self.cube.activity(),
            &today.programme_days,
            period,
            self.terms.threshold,
        )
    }

    /// The part of a matter that is asked about.
    pub(super) fn of_slice<'c>(&self, cube: &'c Cube, matter: Matter) -> Option<Group<'c>> {
        cube.group(matter, self.cut()?)
    }

    /// How the slice cuts; `None` for a team that has never shared.
    pub(super) fn cut(&self) -> Option<Cut> {
        let team = match self.slice.team {
            Some(key) => Some(self.snapshot.teams.iter().position(|team| *team == key)? as u16),
            None => None,
        };
        Some(match (team, self.slice.channel) {
            (None, None) => Cut::Whole,
            (Some(team), None) => Cut::Team(team),
            (None, Some(channel)) => Cut::Channel(channel),
            (Some(team), Some(channel)) => Cut::Both(team, channel),
        })
    }

    fn is_too_narrow(&self) -> bool {
        self.slice.team.is_some()
            && self.slice.channel.is_some()
            && self.question.subject != Subject::Overview
    }

    pub(super) fn shown(&self, group: Option<Group<'_>>) -> Shown {
        Figures::of(group, &self.terms)
    }

    /// The channels on which anything happened that may be known.
    fn channels(&self) -> Vec<Channel> {
        match self.slice.channel {
            Some(channel) => vec![channel],
            None => Channel::ALL
                .iter()
                .copied()
                .filter(|channel| self.of_channel(*channel).is_some())
                .collect(),
        }
    }

    pub(super) fn of_channel(&self, channel: Channel) -> Option<Group<'_>> {
        let cut = match self.cut()? {
            Cut::Team(team) => Cut::Both(team, channel),
            _ => Cut::Channel(channel),
        };
        self.cube.group(self.matter, cut)
    }

    fn journeys(&self) -> Vec<Journey> {
        let is_in = |share: &ShareLine| {
            let team = self.snapshot.teams[usize::from(share.team)];
            self.slice.team.is_none_or(|asked| asked == team)
                && self
                    .slice
                    .channel
                    .is_none_or(|asked| asked == share.channel)
                && self.is_of(share.item, self.matter)
        };
        journeys(
            self.snapshot,
            &self.cube.spans(),
            self.terms.threshold,
            is_in,
        )
    }

    /// Whether an item belongs to a matter.
    pub(super) fn is_of(&self, item: u32, matter: Matter) -> bool {
        let at = item as usize;
        match matter {
            Matter::All | Matter::Week(_) => true,
            Matter::Purpose(purpose) => self.terms.purposes[at] == purpose,
            Matter::Campaign(campaign) => self.terms.campaigns[at] == campaign,
            Matter::Item(asked) => asked == item,
        }
    }

    /// What a matter's vacancies saved. An ad's price counts once, in the period in which its
    /// vacancy was first posted; clicks count for the other vacancies that may be seen.
    pub(super) fn ads(&self, cube: &Cube, matter: Matter) -> Option<Ads> {
        if self.cut()? != Cut::Whole {
            return None;
        }
        let mut ads = Ads::default();
        let mut is_known = false;
        for &item in cube.items() {
            let line = &self.lines[item as usize];
            if line.purpose != Purpose::Recruitment || !self.is_of(item, matter) {
                continue;
            }
            if let Some(price) = line.ad_price {
                is_known = true;
                if cube
                    .spans()
                    .contains(&self.snapshot.first_posted[item as usize])
                {
                    ads.priced += 1;
                    ads.sum += price;
                }
            } else if let Some(group) = cube.group(Matter::Item(item), Cut::Whole)
                && let Some(cost) = figures::click_cost(group, &self.terms)
            {
                is_known = true;
                ads.by_clicks += 1;
                ads.clicks_cost += cost;
            }
        }
        is_known.then_some(ads)
    }

    pub(super) fn set_saved(&self, figures: &mut Figures, ads: Option<Ads>) {
        let saved = ads.map(|ads| ads.sum + ads.clicks_cost);
        figures.set(Measure::Saved, saved.into());
    }
}

/// The items of the snapshot in the order of their numbers, and what holds today.
fn terms(snapshot: &Snapshot, today: &Today, threshold: usize) -> (Vec<ItemLine>, Arc<Terms>) {
    let by_id: HashMap<ItemId, &ItemLine> =
        today.items.iter().map(|line| (line.id, line)).collect();
    let lines: Vec<ItemLine> = snapshot
        .items
        .iter()
        .filter_map(|id| by_id.get(id).map(|line| (*line).clone()))
        .collect();
    let campaign = |line: &ItemLine| {
        let number = line
            .campaign
            .and_then(|id| campaign_number(&today.campaigns, id));
        number.unwrap_or_default()
    };
    let terms = Terms {
        purposes: lines.iter().map(|line| line.purpose).collect(),
        campaigns: lines.iter().map(campaign).collect(),
        campaign_count: today.campaigns.len() + 1,
        rates: today.rates.clone(),
        threshold,
    };
    (lines, Arc::new(terms))
}

/// Campaigns are numbered from one; nought is none.
fn campaign_number(campaigns: &[Campaign], id: CampaignId) -> Option<u32> {
    let at = campaigns.iter().position(|campaign| campaign.id == id)?;
    Some(at as u32 + 1)
}

fn item_number(snapshot: &Snapshot, id: ItemId) -> Option<u32> {
    let at = snapshot.items.iter().position(|item| *item == id)?;
    Some(at as u32)
}

/// What may be told of the votes: numbers of people, and reasons of which none can be had by
/// taking the others from the sum.
fn votes(counts: &VoteCounts, threshold: usize) -> Votes {
    let cell = |people: i64| match of_people(people, threshold) {
        Verdict::Shown => Cell::Known(people),
        hidden => Cell::Hidden(hidden),
    };
    let mut reasons = counts.reasons.clone();
    reasons.sort_by_key(|(reason, given)| (std::cmp::Reverse(*given), *reason));
    reasons.retain(|(_, given)| of_people(*given, threshold).is_shown());
    let rest = |reasons: &[(VoteReason, i64)]| {
        counts.not_for_me - reasons.iter().map(|(_, given)| given).sum::<i64>()
    };
    while !of_people(rest(&reasons), threshold).is_shown() && reasons.pop().is_some() {}
    Votes {
        useful: cell(counts.useful),
        not_for_me: cell(counts.not_for_me),
        reasons: reasons
            .into_iter()
            .map(|(reason, given)| (reason, cell(given)))
            .collect(),
    }
}
