//! An attacker who knows every shown figure learns no hidden one.

use proptest::prelude::*;

use super::*;

/// A group of these ambassadors, each of whom posted once and got so many clicks.
fn group(people: &[(u32, i64)]) -> Evidence {
    let posted: BTreeSet<u32> = people.iter().map(|(person, _)| *person).collect();
    let mut behind = BTreeMap::new();
    for (person, clicks) in people {
        *behind.entry(*person).or_default() += clicks;
    }
    Evidence {
        made: posted.clone(),
        posted,
        behind,
        is_active: !people.is_empty(),
    }
}

fn sum<'a>(parts: impl IntoIterator<Item = &'a Evidence>) -> Evidence {
    let mut total = Evidence::default();
    for part in parts {
        total.add(part);
    }
    total
}

/// A table of rows and columns with the totals of each and of all, and its lines.
fn table(cells: &[Evidence], columns: usize) -> (Vec<Evidence>, Vec<Line>) {
    let rows = cells.len() / columns;
    let mut groups = cells.to_vec();
    let mut lines = Vec::new();
    for row in 0..rows {
        let parts: Vec<usize> = (0..columns).map(|column| row * columns + column).collect();
        lines.push(Line {
            total: groups.len(),
            parts: parts.clone(),
        });
        groups.push(sum(parts.iter().map(|part| &cells[*part])));
    }
    for column in 0..columns {
        let parts: Vec<usize> = (0..rows).map(|row| row * columns + column).collect();
        lines.push(Line {
            total: groups.len(),
            parts: parts.clone(),
        });
        groups.push(sum(parts.iter().map(|part| &cells[*part])));
    }
    let all = groups.len();
    groups.push(sum(cells));
    let totals = cells.len();
    lines.push(Line {
        total: all,
        parts: (totals..totals + rows).collect(),
    });
    lines.push(Line {
        total: all,
        parts: (totals + rows..all).collect(),
    });
    (groups, lines)
}

/// What the attacker knows at the end: whatever stands alone in a line with known others can be
/// had by taking these from the total, and what is had helps with the next line.
fn known(lines: &[Line], verdicts: &[Verdict]) -> Vec<bool> {
    let mut known: Vec<bool> = verdicts.iter().map(|verdict| verdict.is_shown()).collect();
    loop {
        let mut learnt = false;
        for line in lines {
            let everything = line.parts.iter().chain([&line.total]);
            let unknown: Vec<usize> = everything.copied().filter(|&at| !known[at]).collect();
            if let [only] = unknown[..] {
                known[only] = true;
                learnt = true;
            }
        }
        if !learnt {
            return known;
        }
    }
}

fn people() -> impl Strategy<Value = Evidence> {
    let one = (0..24u32, prop_oneof![3 => 0..6i64, 1 => 6..400i64]);
    prop::collection::vec(one, 0..14).prop_map(|people| group(&people))
}

proptest! {
    #[test]
    fn total_minus_shown_gives_nothing_away(
        cells in prop::collection::vec(people(), 1..9),
        threshold in 0..8usize,
    ) {
        let (groups, lines) = table(&cells, cells.len());
        let verdicts = decide(&groups, &lines, threshold);
        let k = threshold.max(FLOOR);
        let hidden: Vec<&Evidence> = (0..cells.len())
            .filter(|&at| !verdicts[at].is_shown())
            .map(|at| &groups[at])
            .collect();
        for (group, verdict) in groups.iter().zip(&verdicts) {
            prop_assert!(!verdict.is_shown() || group.verdict(k).is_shown());
            prop_assert!(!verdict.is_shown() || !group.is_active || group.behind.len() >= k);
        }
        if verdicts[groups.len() - 1].is_shown() && !hidden.is_empty() {
            // What is left is itself a group that may be seen, and of more than one part.
            prop_assert!(hidden.len() >= 2);
            prop_assert!(sum(hidden).verdict(k).is_shown());
        }
    }

    #[test]
    fn nor_do_rows_and_columns_together(cells in prop::collection::vec(people(), 12)) {
        let (groups, lines) = table(&cells, 4);
        let verdicts = decide(&groups, &lines, FLOOR);
        for (at, is_known) in known(&lines, &verdicts).into_iter().enumerate() {
            prop_assert!(!is_known || verdicts[at].is_shown(), "{at} can be worked out");
        }
    }
}

#[test]
fn the_setting_can_only_raise_the_floor() {
    let four = group(&[(1, 1), (2, 1), (3, 1), (4, 1)]);
    let six = group(&[(1, 1), (2, 1), (3, 1), (4, 1), (5, 1), (6, 1)]);
    let verdicts = |k| decide(&[four.clone(), six.clone()], &[], k);
    assert_eq!(verdicts(0), [Verdict::TooFew, Verdict::Shown]);
    assert_eq!(verdicts(7), [Verdict::TooFew, Verdict::TooFew]);
}

#[test]
fn four_fifths_of_one_person_are_too_much() {
    let with = |most| group(&[(1, most), (2, 1), (3, 1), (4, 1), (5, 1), (6, 0)]);
    assert_eq!(decide(&[with(16)], &[], 5), [Verdict::Shown]);
    assert_eq!(decide(&[with(17)], &[], 5), [Verdict::Protects]);
}

#[test]
fn what_people_did_who_have_left_stands_for_nobody() {
    let gone = Evidence {
        is_active: true,
        ..Evidence::default()
    };
    assert_eq!(
        decide(&[gone, Evidence::default()], &[], 5),
        [Verdict::TooFew, Verdict::Shown]
    );
}
