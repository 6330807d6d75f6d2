//! An attacker who knows every shown figure learns no hidden one.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;

/// Who stands behind a group, each of whom posted once and got so many clicks.
type Behind = BTreeMap<u32, u32>;

const PEOPLE: usize = 24;

fn group(people: &[(u32, u32)]) -> Behind {
    let mut behind = Behind::new();
    for (person, clicks) in people {
        *behind.entry(*person).or_default() += clicks;
    }
    behind
}

fn sum<'a>(parts: impl IntoIterator<Item = &'a Behind>) -> Behind {
    let mut total = Behind::new();
    for (person, clicks) in parts.into_iter().flatten() {
        *total.entry(*person).or_default() += clicks;
    }
    total
}

fn evidence(groups: &[Behind]) -> Evidence {
    let mut stands = Stands::new(groups.len(), groups.len() * PEOPLE);
    for person in 0..PEOPLE as u32 {
        for (at, behind) in groups.iter().enumerate() {
            if let Some(&clicks) = behind.get(&person) {
                let stand = stands.stand(at, person);
                stand.weigh(clicks);
                stand.post();
                stand.make();
            }
        }
    }
    Evidence {
        stands,
        is_active: groups.iter().map(|behind| !behind.is_empty()).collect(),
        people: PEOPLE,
    }
}

fn decided(groups: &[Behind], lines: &[(usize, Vec<usize>)], threshold: usize) -> Vec<Verdict> {
    let mut all = Lines::default();
    for (total, parts) in lines {
        all.add(*total, parts.iter().copied());
    }
    decide(&evidence(groups), &all, threshold)
}

/// Whether a group may be seen if there were no other.
fn alone(group: &Behind, k: usize) -> bool {
    decided(std::slice::from_ref(group), &[], k)[0].is_shown()
}

/// A table of rows and columns with the totals of each and of all, and its lines.
fn table(cells: &[Behind], columns: usize) -> (Vec<Behind>, Vec<(usize, Vec<usize>)>) {
    let rows = cells.len() / columns;
    let mut groups = cells.to_vec();
    let mut lines = Vec::new();
    for row in 0..rows {
        let parts: Vec<usize> = (0..columns).map(|column| row * columns + column).collect();
        lines.push((groups.len(), parts.clone()));
        groups.push(sum(parts.iter().map(|part| &cells[*part])));
    }
    for column in 0..columns {
        let parts: Vec<usize> = (0..rows).map(|row| row * columns + column).collect();
        lines.push((groups.len(), parts.clone()));
        groups.push(sum(parts.iter().map(|part| &cells[*part])));
    }
    let all = groups.len();
    groups.push(sum(cells));
    let totals = cells.len();
    lines.push((all, (totals..totals + rows).collect()));
    lines.push((all, (totals + rows..all).collect()));
    (groups, lines)
}

/// What the attacker knows at the end: whatever stands alone in a line with known others can be
/// had by taking these from the total, and what is had helps with the next line.
fn known(lines: &[(usize, Vec<usize>)], verdicts: &[Verdict]) -> Vec<bool> {
    let mut known: Vec<bool> = verdicts.iter().map(|verdict| verdict.is_shown()).collect();
    loop {
        let mut learnt = false;
        for (total, parts) in lines {
            let everything = parts.iter().chain([total]);
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

fn people() -> impl Strategy<Value = Behind> {
    let one = (0..PEOPLE as u32, prop_oneof![3 => 0..6u32, 1 => 6..400u32]);
    prop::collection::vec(one, 0..14).prop_map(|people| group(&people))
}

proptest! {
    #[test]
    fn total_minus_shown_gives_nothing_away(
        cells in prop::collection::vec(people(), 1..9),
        threshold in 0..8usize,
    ) {
        let (groups, lines) = table(&cells, cells.len());
        let verdicts = decided(&groups, &lines, threshold);
        let k = threshold.max(FLOOR);
        let hidden: Vec<&Behind> = (0..cells.len())
            .filter(|&at| !verdicts[at].is_shown())
            .map(|at| &groups[at])
            .collect();
        for (group, verdict) in groups.iter().zip(&verdicts) {
            prop_assert!(!verdict.is_shown() || alone(group, k));
            prop_assert!(!verdict.is_shown() || group.is_empty() || group.len() >= k);
        }
        if verdicts[groups.len() - 1].is_shown() && !hidden.is_empty() {
            // What is left is itself a group that may be seen, and of more than one part.
            prop_assert!(hidden.len() >= 2);
            prop_assert!(alone(&sum(hidden), k));
        }
    }

    #[test]
    fn nor_do_rows_and_columns_together(cells in prop::collection::vec(people(), 12)) {
        let (groups, lines) = table(&cells, 4);
        let verdicts = decided(&groups, &lines, FLOOR);
        for (at, is_known) in known(&lines, &verdicts).into_iter().enumerate() {
            prop_assert!(!is_known || verdicts[at].is_shown(), "{at} can be worked out");
        }
    }

    #[test]
    fn what_is_hidden_as_a_whole_stays_hidden_in_every_facet(
        cells in prop::collection::vec(people(), 12),
        told in prop::collection::vec(people(), 12),
    ) {
        let (groups, lines) = table(&cells, 4);
        let whole = decided(&groups, &lines, FLOOR);
        let (facet, lines) = table(&told, 4);
        let mut all = Lines::default();
        for (total, parts) in &lines {
            all.add(*total, parts.iter().copied());
        }
        let verdicts = decide_within(&evidence(&facet), &all, FLOOR, whole.clone());
        for (at, verdict) in verdicts.iter().enumerate() {
            prop_assert!(!verdict.is_shown() || whole[at].is_shown());
            let few = !facet[at].is_empty() && facet[at].len() < FLOOR;
            prop_assert!(!verdict.is_shown() || !few);
        }
    }

    #[test]
    fn stages_never_tell_of_a_few(
        numbers in prop::collection::vec(0..40i64, 2..6),
        beside in prop::collection::vec(0..40i64, 0..4),
        at in 1..6usize,
        is_shown: bool,
    ) {
        // One is decided about elsewhere; beside the one before it stand others.
        let at = at.min(numbers.len() - 1);
        let decided = if is_shown { of_people(numbers[at], FLOOR) } else { Verdict::Protects };
        let passed = numbers.iter().enumerate().map(|(n, &people)| Passed {
            people,
            decided: (n == at).then_some(decided),
            beside: if n + 1 == at { &beside } else { &[] },
        });
        let passed: Vec<Passed> = passed.collect();
        let verdicts = of_stages(&passed, FLOOR);
        prop_assert_eq!(verdicts[at], decided);
        prop_assert!(decided.is_shown() || verdicts[at..].iter().all(|it| !it.is_shown()));
        let is_few = |people: i64| (1..5).contains(&people.abs());
        for (to, stage) in passed.iter().enumerate().filter(|(to, _)| verdicts[*to].is_shown()) {
            prop_assert!(!is_few(stage.people));
            for part in stage.beside {
                prop_assert!(!is_few(part - stage.people), "{} beside {}", part, stage.people);
            }
            // Whoever came here came by every stage before, as far back as none had fewer.
            for from in (0..to).rev().filter(|from| verdicts[*from].is_shown()) {
                let between = (from + 1..to).filter(|it| verdicts[*it].is_shown());
                if between.map(|it| numbers[it]).all(|it| it <= numbers[from]) {
                    prop_assert!(!is_few(numbers[from] - stage.people), "{} to {}", from, to);
                }
            }
        }
    }
}

#[test]
fn the_setting_can_only_raise_the_floor() {
    let four = group(&[(1, 1), (2, 1), (3, 1), (4, 1)]);
    let six = group(&[(1, 1), (2, 1), (3, 1), (4, 1), (5, 1), (6, 1)]);
    let verdicts = |k| decided(&[four.clone(), six.clone()], &[], k);
    assert_eq!(verdicts(0), [Verdict::TooFew, Verdict::Shown]);
    assert_eq!(verdicts(7), [Verdict::TooFew, Verdict::TooFew]);
}

#[test]
fn four_fifths_of_one_person_are_too_much() {
    let with = |most| group(&[(1, most), (2, 1), (3, 1), (4, 1), (5, 1), (6, 0)]);
    assert_eq!(decided(&[with(16)], &[], 5), [Verdict::Shown]);
    assert_eq!(decided(&[with(17)], &[], 5), [Verdict::Protects]);
}

#[test]
fn what_people_did_who_have_left_stands_for_nobody() {
    let gone = Evidence {
        stands: Stands::new(2, 2 * PEOPLE),
        is_active: vec![true, false],
        people: 0,
    };
    assert_eq!(
        decide(&gone, &Lines::default(), 5),
        [Verdict::TooFew, Verdict::Shown]
    );
}

#[test]
fn what_is_decided_elsewhere_stands_and_the_others_give_way() {
    let passed = |people, decided| Passed {
        people,
        decided,
        beside: &[],
    };
    let way = |decided| {
        let stages = [
            passed(100, None),
            passed(14, None),
            passed(12, Some(decided)),
            passed(6, None),
        ];
        of_stages(&stages, FLOOR)
    };
    use Verdict::{Protects, Shown, TooFew};
    assert_eq!(way(Shown), [Shown, Protects, Shown, Shown]);
    assert_eq!(way(TooFew), [Shown, Shown, TooFew, TooFew]);
}

#[test]
fn who_did_not_come_by_a_stage_was_not_lost_there() {
    let way = |numbers: [i64; 4]| {
        let [all, read, joined, shared] = numbers;
        let stages = [
            (all, None),
            (read, None),
            (joined, None),
            (shared, Some(Verdict::Shown)),
        ];
        let passed = stages.map(|(people, decided)| Passed {
            people,
            decided,
            beside: &[],
        });
        of_stages(&passed, FLOOR)
    };
    use Verdict::{Protects, Shown};
    // More have joined than have read: those who posted are not what is left of the readers.
    assert_eq!(way([400, 101, 124, 99]), [Shown; 4]);
    assert_eq!(way([400, 101, 100, 60]), [Shown, Protects, Shown, Shown]);
    // All have an account, whatever they have read.
    assert_eq!(way([126, 101, 124, 99]), [Protects, Shown, Shown, Shown]);
}

#[test]
fn on_the_mean_of_days_a_part_of_a_person_is_a_few_too() {
    for (sum, expected) in [
        (0, Verdict::Shown),
        (1, Verdict::TooFew),
        (34, Verdict::TooFew),
        (35, Verdict::Shown),
    ] {
        assert_eq!(of_days(sum, 7, 0), expected, "{sum}");
    }
}

#[test]
fn two_channels_that_weigh_differently_could_be_worked_out() {
    assert_eq!(weighted(&[]), Verdict::Shown);
    assert_eq!(weighted(&[80, 80]), Verdict::Shown);
    assert_eq!(weighted(&[80, 30]), Verdict::Protects);
    assert_eq!(weighted(&[80, 30, 50]), Verdict::Shown);
}
