//! Staff's and leaders' answers side by side, the widest gap first: what there is to talk of.

use super::model::{CaseId, Choice, Tally, Voice};

/// The answers of one group to one case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    answers: [i64; 3],
}

impl Group {
    /// What may be shown of a tally.
    fn of(tally: &Tally) -> Self {
        Self {
            answers: [tally.shown_go, tally.shown_ask, tally.shown_dont],
        }
    }

    /// How many answers there are.
    pub fn total(&self) -> i64 {
        self.answers.iter().sum()
    }

    /// How many in a hundred answered this, rounded.
    pub fn percent(&self, choice: Choice) -> i64 {
        let count = self.answers[choice as usize];
        (200 * count + self.total()) / (2 * self.total()).max(1)
    }
}

/// One case that both groups have answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// The case.
    pub case: CaseId,
    /// What staff answered.
    pub staff: Group,
    /// What leaders answered.
    pub leaders: Group,
}

impl Point {
    /// How many in a hundred of one group would have to answer otherwise for the two to be alike:
    /// half the sum of the three differences, 0 to 100, rounded down.
    pub fn gap(&self) -> i64 {
        let (staff, leaders) = (self.staff.total(), self.leaders.total());
        let pairs = self.staff.answers.iter().zip(self.leaders.answers);
        let apart: i64 = pairs.map(|(s, l)| (s * leaders - l * staff).abs()).sum();
        100 * apart / (2 * staff * leaders).max(1)
    }
}

/// What both groups have answered, the widest gap first, in the order of the tallies among equals.
/// A case stays away while fewer than `threshold` of either group have answered it.
pub fn agenda(tallies: &[Tally], threshold: i64) -> Vec<Point> {
    let of = |voice: Voice| {
        let tallies = tallies.iter().filter(move |tally| tally.voice == voice);
        tallies
            .map(|tally| (tally.case_id, Group::of(tally)))
            .filter(move |(_, group)| group.total() >= threshold.max(1))
    };
    let mut points: Vec<Point> = of(Voice::Staff)
        .filter_map(|(case, staff)| {
            let (_, leaders) = of(Voice::Leaders).find(|(other, _)| *other == case)?;
            Some(Point {
                case,
                staff,
                leaders,
            })
        })
        .collect();
    points.sort_by_key(|point| std::cmp::Reverse(point.gap()));
    points
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(case_id: CaseId, voice: Voice, [go, ask, dont]: [i64; 3]) -> Tally {
        Tally {
            case_id,
            edition: 0,
            voice,
            waiting_go: 4,
            waiting_ask: 0,
            waiting_dont: 0,
            shown_go: go,
            shown_ask: ask,
            shown_dont: dont,
        }
    }

    #[test]
    fn the_widest_gap_stands_first_and_small_groups_stay_away() {
        let (near, far, small) = (CaseId::new(), CaseId::new(), CaseId::new());
        let tallies = [
            tally(near, Voice::Staff, [10, 0, 0]),
            tally(near, Voice::Leaders, [4, 1, 0]),
            tally(far, Voice::Staff, [0, 10, 10]),
            tally(far, Voice::Leaders, [5, 0, 0]),
            tally(small, Voice::Staff, [50, 0, 0]),
            tally(small, Voice::Leaders, [0, 0, 4]),
        ];
        let points = agenda(&tallies, 5);
        let gaps: Vec<_> = points.iter().map(|p| (p.case, p.gap())).collect();
        assert_eq!(gaps, [(far, 100), (near, 20)]);
        assert_eq!(points[1].leaders.percent(Choice::Go), 80);
        assert_eq!(points[0].staff.percent(Choice::Ask), 50);
    }
}
