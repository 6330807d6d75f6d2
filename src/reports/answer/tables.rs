//! The tables of an answer: which parts each subject is divided into.

use super::compose::Asked;
use super::{Division, Figures, Label, Measure, Row, Shown, Table, Today};
use crate::content::model::Purpose;
use crate::reports::cube::{Cut, Facet, Group, HANDS, Matter};
use crate::reports::model::{Subject, TeamKey};
use crate::sharing::channel::Channel;

impl Asked<'_> {
    /// The tables, in the order to show them.
    pub(super) fn tables(&self, today: &Today) -> Vec<Table> {
        let divisions: &[Division] = match self.question.subject {
            Subject::Overview => &[
                Division::Purpose,
                Division::Campaign,
                Division::Week,
                Division::Channel,
                Division::Team,
                Division::Hand,
            ],
            Subject::Purpose(_) | Subject::Campaign(_) => &[
                Division::Item,
                Division::Channel,
                Division::Team,
                Division::Hand,
            ],
            Subject::Item(_) => &[Division::Channel, Division::Team, Division::Hand],
            Subject::Channel(_) => &[
                Division::Purpose,
                Division::Item,
                Division::Week,
                Division::Team,
            ],
        };
        let tables = divisions
            .iter()
            .map(|division| self.table(*division, today));
        tables
            .flatten()
            .filter(|table| !table.rows.is_empty())
            .collect()
    }

    fn table(&self, division: Division, today: &Today) -> Option<Table> {
        let cut = self.cut();
        let is_both = matches!(cut, Some(Cut::Both(..)));
        let rows = match division {
            Division::Purpose => self.purposes(),
            Division::Week if is_both => return None,
            Division::Week => self.weeks(),
            Division::Channel if self.slice.channel.is_some() => return None,
            Division::Channel => self.by_channel(),
            Division::Team if self.slice.team.is_some() => return None,
            Division::Team => self.teams(today),
            Division::Item | Division::Campaign if is_both => return None,
            Division::Item => self.items(),
            Division::Campaign => self.campaigns(today),
            Division::Hand if cut != Some(Cut::Whole) => return None,
            Division::Hand => self.hands(),
        };
        Some(Table { division, rows })
    }

    fn purposes(&self) -> Vec<Row> {
        let rows = Purpose::ALL.iter().map(|&purpose| {
            let matter = Matter::Purpose(purpose);
            Row::new(Label::Purpose(purpose), self.of_matter(matter))
        });
        rows.collect()
    }

    /// Campaigns with which anything happened; nothing where that is none but the lack of one.
    fn campaigns(&self, today: &Today) -> Vec<Row> {
        let named = today.campaigns.iter().enumerate().map(|(at, campaign)| {
            let name = (campaign.id, campaign.name.clone());
            (at as u32 + 1, Label::Campaign(Some(name)))
        });
        let rows: Vec<Row> = named
            .filter_map(|(number, label)| self.active(Matter::Campaign(number), label))
            .collect();
        if rows.is_empty() {
            return rows;
        }
        let mut rows = by_clicks(rows);
        rows.extend(self.active(Matter::Campaign(0), Label::Campaign(None)));
        rows
    }

    fn weeks(&self) -> Vec<Row> {
        let mondays = self.question.period.mondays().into_iter().enumerate();
        let rows = mondays
            .map(|(at, monday)| Row::new(Label::Week(monday), self.of_matter(Matter::Week(at))));
        rows.collect()
    }

    fn items(&self) -> Vec<Row> {
        let items = self.cube.items().iter().copied();
        let rows = items
            .filter(|item| self.is_of(*item, self.matter))
            .filter_map(|item| {
                let matter = Matter::Item(item);
                let line = self.lines[item as usize].clone();
                let mut row = self.active(matter, Label::Item(line))?;
                row.channels = self.channels_of(matter);
                Some(row)
            });
        by_clicks(rows.collect())
    }

    /// The channels of an item that may be named.
    fn channels_of(&self, item: Matter) -> Vec<Channel> {
        let all = Channel::ALL.iter().copied();
        let asked = all.filter(|channel| self.slice.channel.is_none_or(|only| only == *channel));
        asked
            .filter(|&channel| {
                let part = self.cube.group(item, Cut::Channel(channel));
                part.is_some_and(|part| part.verdict(Facet::Deeds).is_shown())
            })
            .collect()
    }

    fn by_channel(&self) -> Vec<Row> {
        let channels = Channel::ALL.iter().filter_map(|&channel| {
            let group = self.of_channel(channel)?;
            Some(Row::new(Label::Channel(channel), self.shown(Some(group))))
        });
        by_clicks(channels.collect())
    }

    fn teams(&self, today: &Today) -> Vec<Row> {
        let name = |key: TeamKey| {
            let team = today.teams.iter().find(|team| Some(team.id) == key);
            team.map(|team| team.name.clone())
        };
        let teams = self.snapshot.teams.iter().enumerate();
        let mut rows: Vec<Row> = teams
            .filter_map(|(at, key)| {
                let cut = match self.slice.channel {
                    Some(channel) => Cut::Both(at as u16, channel),
                    None => Cut::Team(at as u16),
                };
                let group = self.cube.group(self.matter, cut)?;
                Some(Row::new(Label::Team(name(*key)), self.shown(Some(group))))
            })
            .collect();
        rows.sort_by_cached_key(|row| row.label.sort_word());
        rows
    }

    /// Hands, where anything was passed on at all.
    fn hands(&self) -> Vec<Row> {
        let hands: Vec<(u8, Group<'_>)> = (1..=HANDS as u8)
            .filter_map(|hand| Some((hand, self.cube.group(self.matter, Cut::Hand(hand))?)))
            .collect();
        if hands.iter().all(|(hand, _)| *hand == 1) {
            return Vec::new();
        }
        let rows = hands.into_iter();
        rows.map(|(hand, group)| Row::new(Label::Hand(hand), self.shown(Some(group))))
            .collect()
    }

    /// A matter's row, if anything happened there.
    fn active(&self, matter: Matter, label: Label) -> Option<Row> {
        self.of_slice(&self.cube, matter)?;
        Some(Row::new(label, self.of_matter(matter)))
    }

    /// The figures of a matter within the slice.
    pub(super) fn of_matter(&self, matter: Matter) -> Shown {
        let mut figures = Figures::of(self.of_slice(&self.cube, matter), &self.terms)?;
        if !matches!(matter, Matter::Week(_)) {
            self.set_saved(&mut figures, self.ads(&self.cube, matter));
        }
        Ok(figures)
    }
}

/// Most clicks first. What is hidden stands last by name, so that its place tells nothing.
fn by_clicks(mut rows: Vec<Row>) -> Vec<Row> {
    rows.sort_by_cached_key(|row| {
        let shown = row.shown.as_ref().ok();
        let clicks = shown.and_then(|figures| figures.value(Measure::Clicks));
        (
            clicks.is_none(),
            std::cmp::Reverse(clicks),
            row.label.sort_word(),
        )
    });
    rows
}

impl Label {
    /// By what rows are put in alphabetical order; people without a team come last.
    fn sort_word(&self) -> (bool, String) {
        match self {
            Label::Item(line) => (false, format!("{} {}", line.title.to_lowercase(), line.id)),
            Label::Team(Some(name)) => (false, name.to_lowercase()),
            Label::Channel(channel) => (false, format!("{:02}", *channel as usize)),
            Label::Campaign(Some((_, name))) => (false, name.to_lowercase()),
            Label::Hand(hand) => (false, hand.to_string()),
            Label::Purpose(_)
            | Label::Week(_)
            | Label::Team(None)
            | Label::Campaign(None)
            | Label::Total => (true, String::new()),
        }
    }
}
