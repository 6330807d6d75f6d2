//! Adding up shares: each to its item and its weeks, and to the wider groups by the part that its
//! person has in them.

use super::Facet;
use super::build::Work;
use super::sums::Sums;
use crate::reports::ledger::{NOBODY, ShareLine};
use crate::reports::suppression::Stand;

/// A person's part in a group, by one share or by several that lie in the same groups.
#[derive(Clone, Copy, Default)]
struct Part {
    clicks: u32,
    has_made: bool,
    has_posted: bool,
    reshares: u32,
    /// What the youngest post that told them told, and which post that was.
    followers: Option<(u32, u32)>,
}

impl Part {
    fn add(&mut self, other: Part) {
        self.clicks = self.clicks.saturating_add(other.clicks);
        self.has_made |= other.has_made;
        self.has_posted |= other.has_posted;
        self.reshares += other.reshares;
        self.followers = other.followers.or(self.followers);
    }
}

impl Work<'_> {
    /// A person's shares on one channel differ in little: most lie in the same wider groups, so
    /// that these are told of them once and not share by share.
    pub(super) fn shares(&mut self) {
        let mut turn = 0;
        let mut before = None;
        let mut parts: Vec<(ShareLine, Part)> = Vec::new();
        for (at, share) in self.snapshot.shares.iter().enumerate() {
            let whose = Some((share.person, share.channel));
            if before != whose {
                self.tell_wider(&mut parts, turn);
                before = whose;
                turn += 1;
            }
            let Some(part) = self.share(at as u32, share, turn) else {
                continue;
            };
            match parts
                .iter_mut()
                .find(|(known, _)| self.is_alike(known, share))
            {
                Some((_, known)) => known.add(part),
                None => parts.push((*share, part)),
            }
        }
        self.tell_wider(&mut parts, turn);
    }

    /// Adds one share to its item and its weeks; `turn` is its person's turn with its channel.
    /// Answers the person's part in it, if anything happened.
    fn share(&mut self, at: u32, share: &ShareLine, turn: u32) -> Option<Part> {
        let rows = self.snapshot.clicks_of(at, &self.spans);
        let made = self.spans.contains(&share.made);
        let posted = self.spans.contains(&share.posted);
        if !made && !posted && rows.is_empty() {
            return None;
        }
        let rate = *self.terms.rate(share.channel);
        let mut own = Sums::default();
        own.touch(share.channel);
        for row in rows {
            let mut of_row = Sums::default();
            of_row.add_clicks(row.human, row.visitors, row.bots, &rate);
            own.add_clicks_of(&of_row);
            for group in self.week_groups(share, row.span) {
                self.sums[group].touch(share.channel);
                self.sums[group].add_clicks_of(&of_row);
                self.deed(group, share, |stand| stand.weigh(row.human));
            }
        }
        if made {
            own.made += 1;
            for group in self.week_groups(share, share.made) {
                self.sums[group].touch(share.channel);
                self.sums[group].made += 1;
                self.deed(group, share, Stand::make);
            }
        }
        let is_reshare = share.hand > 1;
        let mut part = Part {
            clicks: 0,
            has_made: made,
            has_posted: posted,
            reshares: u32::from(posted && is_reshare),
            followers: share.followers.filter(|_| posted).map(|told| (told, at)),
        };
        if posted {
            own.add_posted(share.followers, is_reshare, &rate);
            let of_week = Part {
                has_made: false,
                ..part
            };
            for group in self.week_groups(share, share.posted) {
                self.sums[group].touch(share.channel);
                self.sums[group].add_posted(share.followers, is_reshare, &rate);
                self.take_part(group, share.person, of_week, turn);
            }
        }
        part.clicks = u32::try_from(own.clicks).unwrap_or(u32::MAX);
        let groups = self.groups(share);
        for &group in groups.base() {
            self.sums[group].add_share(&own);
        }
        for &group in groups.of_item() {
            self.take_part(group, share.person, part, turn);
        }
        Some(part)
    }

    /// Whether two shares of one person on one channel lie in the same wider groups.
    fn is_alike(&self, one: &ShareLine, other: &ShareLine) -> bool {
        let matter = |share: &ShareLine| {
            let (_, purpose, campaign) = self.rows[share.item as usize];
            (purpose, campaign, share.team, share.hand)
        };
        matter(one) == matter(other)
    }

    /// Tells the wider groups of a person's shares on one channel, and forgets these.
    fn tell_wider(&mut self, parts: &mut Vec<(ShareLine, Part)>, turn: u32) {
        // The last to tell of followers counts, in whichever groups it is.
        parts.sort_by_key(|(_, part)| part.followers.map(|(_, at)| at));
        for (share, part) in parts.drain(..) {
            for &group in self.groups(&share).wider() {
                self.take_part(group, share.person, part, turn);
            }
        }
    }

    fn deed(&mut self, group: usize, share: &ShareLine, deed: impl Fn(&mut Stand)) {
        if share.person != NOBODY {
            deed(self.found[Facet::Deeds as usize].stand(group, share.person));
        }
    }

    /// Adds a person's part to a group.
    fn take_part(&mut self, group: usize, person: u32, part: Part, turn: u32) {
        if person == NOBODY {
            return;
        }
        let deeds = self.found[Facet::Deeds as usize].stand(group, person);
        deeds.weigh(part.clicks);
        if part.has_made {
            deeds.make();
        }
        if !part.has_posted {
            return;
        }
        let people = &mut self.people[group];
        people.posted += i64::from(deeds.post());
        if part.reshares > 0 {
            self.found[Facet::Reshares as usize]
                .stand(group, person)
                .weigh(part.reshares);
        }
        if let Some((followers, _)) = part.followers {
            // Of one channel the last word counts, and only that.
            let earlier = match self.told[group] {
                (told, earlier) if told == turn => earlier,
                _ => 0,
            };
            let stand = self.found[Facet::Followers as usize].stand(group, person);
            stand.weight = stand.weight.saturating_sub(earlier);
            stand.weigh(followers);
            people.audience += i64::from(followers) - i64::from(earlier);
            self.told[group] = (turn, followers);
        }
    }
}
