//! "Did we understand each other?": which three cases are asked about with a policy version.

use super::model::{Case, CaseId};

/// How many cases go with a version.
pub const CASES: usize = 3;

/// The cases of version `number` (from 1): those that comms chose and that are not hidden; where
/// they chose none, the next three of all, so that every version gets others.
pub fn cases_of(number: i32, chosen: &[CaseId], all: &[Case]) -> Vec<CaseId> {
    let visible: Vec<CaseId> = all
        .iter()
        .filter(|case| !case.row.is_hidden)
        .map(|case| case.row.id)
        .collect();
    let chosen: Vec<CaseId> = chosen
        .iter()
        .copied()
        .filter(|id| visible.contains(id))
        .collect();
    if !chosen.is_empty() || visible.is_empty() {
        return chosen;
    }
    let before = usize::try_from(number - 1).unwrap_or_default() * CASES;
    let from = before % visible.len();
    visible
        .iter()
        .cycle()
        .skip(from)
        .take(CASES.min(visible.len()))
        .copied()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::cases::model::CaseRow;

    #[test]
    fn each_version_gets_other_cases_and_hidden_ones_are_left_out() {
        let all: Vec<Case> = (0..7)
            .map(|at| Case {
                row: CaseRow {
                    id: CaseId::new(),
                    starter: None,
                    choice: None,
                    is_hidden: at == 1,
                },
                texts: Vec::new(),
            })
            .collect();
        let id = |at: usize| all[at].row.id;
        assert_eq!(cases_of(1, &[], &all), [id(0), id(2), id(3)]);
        assert_eq!(cases_of(2, &[], &all), [id(4), id(5), id(6)]);
        assert_eq!(cases_of(3, &[], &all), [id(0), id(2), id(3)]);
        assert_eq!(cases_of(1, &[id(6), id(1)], &all), [id(6)]);
        assert_eq!(cases_of(1, &[], &all[..1]), [id(0)]);
        assert!(cases_of(1, &[], &[]).is_empty());
    }
}
