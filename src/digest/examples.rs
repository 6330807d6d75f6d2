//! Every mail with an invented company's doings in it, so that it can be looked at before
//! anybody gets one. Nobody's own figures are in here.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::choice::{Chosen, Fresh, Reason};
use super::letter::{Letter, OwnWeek, Thanks};
use super::mails::{self, Kind};
use super::model::Week;
use super::results::{Results, Steps};
use super::store::open_items::OpenItem;
use crate::access::PersonId;
use crate::app::App;
use crate::content::channel::Channel;
use crate::content::model::{Item, ItemId, ItemKind, ItemState, Line, Published, Purpose, Unfurl};
use crate::error::{Error, Result};
use crate::mail::store::standings::Paused;
use crate::mail::{Mail, Receiver};
use crate::people::mails as of_people;
use crate::people::model::{Person, PersonState, Team, TeamId};
use crate::reports::answer::{Answer, Division, Figures, Label, Measure, Row, Table};
use crate::reports::model::{ItemLine, Slice, Subject};
use crate::reports::suppression::{FLOOR, Verdict};
use crate::reports::words::Words;
use crate::sharing::mails as of_sharing;
use crate::sharing::model::{PlanId, PlannedShare, Share, ShareState};
use crate::sharing::store::plans::Due;
use crate::sharing::store::retractions::Untold;
use crate::texts::Lang;

text_enum! {
    /// The mails that can be looked at.
    Example {
        /// The weekly letter of an ambassador.
        Letter = "letter",
        /// The same for somebody who has not opted in.
        Reader = "reader",
        /// The figures of all purposes.
        Comms = "comms",
        /// The figures of recruitment.
        Hr = "hr",
        /// The figures of a leader's own team.
        Leader = "leader",
        /// What came of a vacancy.
        Vacancy = "vacancy",
        /// A share that was planned.
        Reminder = "reminder",
        /// An item was taken back.
        Retracted = "retracted",
        /// An account was made.
        Invitation = "invitation",
        /// A password was forgotten.
        Reset = "reset",
        /// Addresses refuse mail.
        Paused = "paused",
    }
}

impl Example {
    /// The room that writes it.
    pub fn room(self) -> &'static str {
        match self {
            Example::Reminder | Example::Retracted => "sharing",
            Example::Invitation | Example::Reset | Example::Paused => "people",
            _ => "digest",
        }
    }
}

/// An invented company in one language.
struct Company<'a> {
    app: &'a App,
    lang: Lang,
}

/// The mail in this language.
pub fn mail(app: &App, example: Example, lang: Lang) -> Result<Mail> {
    let company = Company { app, lang };
    match example {
        Example::Letter => company.letter(true),
        Example::Reader => company.letter(false),
        Example::Comms => company.results(Kind::Comms),
        Example::Hr => company.results(Kind::Hr),
        Example::Leader => company.results(Kind::Leader),
        Example::Vacancy => company.results(Kind::Vacancy),
        Example::Reminder => company.reminder(),
        Example::Retracted => company.retracted(),
        Example::Invitation => of_people::invitation(app, &company.person(), &company.address()),
        Example::Reset => of_people::reset(app, &company.person(), &company.address()),
        Example::Paused => company.paused(),
    }
}

impl Company<'_> {
    fn text(&self, key: &str) -> String {
        self.app.texts().text(self.lang, key)
    }

    fn person(&self) -> Person {
        Person {
            id: PersonId::new(),
            name: self.text("digest-example-name"),
            email: "kari@example.org".into(),
            lang: self.lang,
            team_id: None,
            state: PersonState::Active,
            password_hash: None,
            created_at: self.app.clock.now(),
            deactivated_at: None,
        }
    }

    /// An address with a token that opens nothing.
    fn address(&self) -> String {
        of_people::address(self.app, "xxxxxxxxxxxxxxxxxxxxxx")
    }

    fn receiver(&self) -> Receiver {
        let person = self.person();
        Receiver {
            person: person.id,
            name: person.name,
            email: person.email,
            lang: self.lang,
            unsubscribe: Some(format!(
                "{}/mail/unsubscribe/xxxxxxxxxxxxxxxxxxxxxx",
                self.app.config.base()
            )),
        }
    }

    fn week(&self) -> Week {
        Week::closed(self.app.settled_today())
    }

    fn deadline(&self) -> NaiveDate {
        self.app.today() + chrono::Days::new(6)
    }

    /// Item `n` of four; the third is a vacancy.
    fn fresh(&self, n: usize) -> Fresh {
        let (purpose, kind) = match n {
            1 => (Purpose::Care, ItemKind::Article),
            3 => (Purpose::Recruitment, ItemKind::Vacancy),
            4 => (Purpose::Brand, ItemKind::Video),
            _ => (Purpose::Brand, ItemKind::Article),
        };
        Fresh {
            item: Published {
                line: Line {
                    id: ItemId::new(),
                    state: ItemState::Published,
                    title: self.text(&format!("digest-example-item-{n}")),
                    summary: String::new(),
                    site_name: String::new(),
                },
                purpose,
                lang: self.lang,
                pinned: n == 2,
                published_at: None,
            },
            gain: self.text(&format!("digest-example-gain-{n}")),
            kind,
            deadline: (kind == ItemKind::Vacancy).then(|| self.deadline()),
            teams: Vec::new(),
            langs: Vec::new(),
        }
    }

    fn letter(&self, is_ambassador: bool) -> Result<Mail> {
        let fresh: Vec<Fresh> = (1..=4).map(|n| self.fresh(n)).collect();
        let topic = self.text("digest-example-topic");
        let of_topic = || Reason::Topics(vec![topic.clone()]);
        let reasons = [of_topic(), Reason::Pinned, Reason::Team, Reason::Language];
        let items = fresh.iter().zip(reasons).map(|(fresh, reason)| Chosen {
            fresh,
            reason: match reason {
                Reason::Topics(_) if !is_ambassador => Reason::New,
                other => other,
            },
        });
        let best = fresh[0].item.line.title.clone();
        let letter = Letter {
            week: self.week(),
            is_ambassador,
            items: items.collect(),
            own: is_ambassador.then(|| OwnWeek {
                clicks: 41,
                visitors: 33,
                best: None,
                passed_on: vec![best.clone()],
                applied: Vec::new(),
            }),
            thanks: is_ambassador.then_some(Thanks::PassedOn(best)),
            tip: 1,
        };
        mails::letter(self.app, &self.receiver(), &letter)
    }

    fn results(&self, kind: Kind) -> Result<Mail> {
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
        };
        let answer = self.answer(kind);
        let results = Results::of(kind, &answer, &steps, team.as_ref(), &words);
        let results = results.ok_or_else(|| Error::internal("an example that says nothing"))?;
        mails::results(self.app, &self.receiver(), kind, &results)
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

    /// A share of the first item, posted nowhere yet.
    fn share(&self, person: PersonId, item: ItemId) -> Share {
        Share {
            id: 1,
            code: "xxxxxxxxxxx".into(),
            item_id: item,
            person_id: Some(person),
            team_id: None,
            channel: Channel::LinkedIn,
            state: ShareState::Prepared,
            caption: Some(self.text("digest-example-caption")),
            post_url: None,
            followers: None,
            created_on: self.app.today(),
            posted_on: None,
            parent_id: None,
            hand: 1,
        }
    }

    fn reminder(&self) -> Result<Mail> {
        let person = self.person();
        let fresh = self.fresh(1);
        let item = Item {
            id: fresh.item.line.id,
            purpose: fresh.item.purpose,
            kind: fresh.kind,
            state: ItemState::Published,
            lang: self.lang,
            title: fresh.item.line.title,
            summary: String::new(),
            gain: fresh.gain,
            url: "https://www.example.org/".into(),
            site_name: String::new(),
            disclosure: fresh.item.purpose.default_disclosure(),
            internal_only: false,
            pinned: false,
            media_id: None,
            media_alt: String::new(),
            job_place: String::new(),
            job_employer: String::new(),
            job_deadline: None,
            unfurl: Unfurl::None,
            unfurl_error: None,
            publish_at: None,
            expires_at: None,
            embargo_until: None,
            published_at: Some(self.app.clock.now()),
            retracted_at: None,
            created_by: None,
            created_at: self.app.clock.now(),
            updated_at: self.app.clock.now(),
        };
        let due = Due {
            plan: PlannedShare {
                id: PlanId::new(),
                share_id: 1,
                person_id: person.id,
                due_at: self.app.clock.now(),
                revision: 0,
            },
            share: self.share(person.id, item.id),
            item,
            name: person.name,
            email: person.email,
            lang: self.lang,
        };
        of_sharing::reminder(self.app, &due, None)
    }

    fn paused(&self) -> Result<Mail> {
        let admin = self.person();
        let paused = Paused {
            person: admin.id,
            name: admin.name.clone(),
            email: admin.email.clone(),
            paused_on: Some(self.app.today()),
        };
        of_people::paused(self.app, &admin, &[paused])
    }

    fn retracted(&self) -> Result<Mail> {
        let person = self.person();
        let share = Untold {
            share: 1,
            channel: Channel::LinkedIn,
            post_url: Some("https://www.example.org/".into()),
            item: ItemId::new(),
            title: self.text("digest-example-item-1"),
            person: person.id,
            name: person.name,
            email: person.email,
            lang: self.lang,
        };
        of_sharing::retracted(self.app, &share, std::slice::from_ref(&share))
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
