//! The figures of the invented company.

use std::collections::BTreeMap;

use super::Company;
use crate::content::channel::Channel;
use crate::content::model::{ItemId, Purpose};
use crate::digest::mails::{self, Kind};
use crate::digest::results::{Reader, Results};
use crate::digest::steps::{OpenQuestion, OpenSuggestions, OwedCheckIn, Steps};
use crate::digest::store::open_items::OpenItem;
use crate::error::{Error, Result};
use crate::mail::Mail;
use crate::people::model::{Team, TeamId};
use crate::policy::ambitions::model::{AmbitionId, month_of};
use crate::policy::questions::model::QuestionId;
use crate::reports::answer::{Answer, Division, Figures, Label, Measure, Row, Table};
use crate::reports::model::{ItemLine, Slice, Subject};
use crate::reports::suppression::{FLOOR, Verdict};
use crate::reports::words::Words;

impl Company<'_> {
    pub(super) fn results(&self, kind: Kind) -> Result<Mail> {
        let to = self.receiver();
        let team = (kind == Kind::Leader).then(|| Team {
            id: TeamId::new(),
            name: self.text("digest-example-team"),
        });
        let words = Words::in_language(self.app, self.lang, FLOOR);
        let open = |n| {
            let fresh = self.fresh(n);
            OpenItem {
                id: fresh.item.line.id,
                title: fresh.item.line.title,
                purpose: fresh.item.purpose,
                published_at: Some(self.app.clock.now()),
                deadline: fresh.deadline,
            }
        };
        let steps = Steps {
            unshared: vec![open(2)],
            closing: vec![open(3)],
            unanswered: vec![OpenQuestion {
                id: QuestionId::without_moment(),
                line: self.text("digest-example-question"),
                asked_on: self.app.today(),
            }],
            suggested: Some(OpenSuggestions {
                count: 2,
                oldest_on: self.app.today(),
            }),
            owed: vec![OwedCheckIn {
                ambition: AmbitionId::new(),
                name: self.text("digest-example-ambition"),
                owner: to.person,
                month: month_of(self.app.today()),
            }],
        };
        let answer = self.answer(kind);
        let reader = Reader {
            person: to.person,
            team: team.as_ref(),
        };
        let results = Results::of(kind, &answer, &steps, reader, &words);
        let results = results.ok_or_else(|| Error::internal("an example that says nothing"))?;
        mails::results(self.app, &to, kind, &results)
    }

    fn answer(&self, kind: Kind) -> Answer {
        let row = |label, clicks| Row::new(label, Ok(figures(clicks)));
        let item = |n| {
            let fresh = self.fresh(n);
            Label::Item(ItemLine {
                id: fresh.item.line.id,
                purpose: fresh.item.purpose,
                campaign: None,
                title: fresh.item.line.title,
                place: String::new(),
                deadline: None,
                ad_price: None,
            })
        };
        let team = Label::Team(Some(self.text("digest-example-team")));
        let tables: BTreeMap<Division, Vec<Row>> = BTreeMap::from([
            (
                Division::Purpose,
                vec![
                    row(Label::Purpose(Purpose::Brand), 642),
                    row(Label::Purpose(Purpose::Recruitment), 401),
                    row(Label::Purpose(Purpose::Care), 205),
                ],
            ),
            (
                Division::Channel,
                vec![
                    row(Label::Channel(Channel::LinkedIn), 812),
                    row(Label::Channel(Channel::Facebook), 361),
                    // Two at least: one alone could be worked out from the total.
                    Row::new(Label::Channel(Channel::Bluesky), Err(Verdict::TooFew)),
                    Row::new(Label::Channel(Channel::Mastodon), Err(Verdict::TooFew)),
                ],
            ),
            (Division::Item, vec![row(item(3), 318), row(item(2), 83)]),
            (
                Division::Team,
                vec![row(team, 1_129), row(Label::Team(None), 119)],
            ),
        ]);
        let tables = tables.into_iter();
        Answer {
            subject: match kind {
                Kind::Hr => Subject::Purpose(Purpose::Recruitment),
                Kind::Vacancy => Subject::Item(ItemId::new()),
                Kind::Letter | Kind::Comms | Kind::Leader => Subject::Overview,
            },
            name: (kind == Kind::Vacancy).then(|| self.text("digest-example-item-3")),
            slice: Slice::default(),
            period: self.week().period(),
            is_active: true,
            channels: vec![Channel::LinkedIn, Channel::Facebook],
            total: Ok(figures(1_248)),
            before: Ok(figures(1_102)),
            year_ago: Err(Verdict::TooFew),
            tables: tables
                .map(|(division, rows)| Table { division, rows })
                .collect(),
            is_too_narrow: false,
            journeys: Vec::new(),
            rates: Vec::new(),
            ads: None,
            programme: None,
            votes: None,
        }
    }
}

/// Figures in which everything goes with the clicks.
fn figures(clicks: i64) -> Figures {
    Figures::of_known(&[
        (Measure::Clicks, clicks),
        (Measure::Visitors, clicks * 4 / 5),
        (Measure::Started, clicks / 40),
        (Measure::Sent, clicks / 90),
        (Measure::Shares, clicks / 18),
        (Measure::Ambassadors, clicks / 26),
        (Measure::Views, clicks * 14),
        (Measure::Saved, clicks * 1_700),
    ])
}
