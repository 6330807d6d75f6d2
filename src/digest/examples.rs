//! Every mail with an invented company's doings in it, so that it can be looked at before
//! anybody gets one. Nobody's own figures are in here.

mod answers;
mod results;

use chrono::NaiveDate;

use super::choice::{Chosen, Fresh, Reason};
use super::letter::{Letter, OwnWeek, Thanks};
use super::mails::{self, Items, Kind};
use super::model::Week;
use crate::access::PersonId;
use crate::app::App;
use crate::content::channel::Channel;
use crate::content::model::{Item, ItemId, ItemKind, ItemState, Line, Published, Purpose};
use crate::content::suggestions::model::SuggestionState;
use crate::error::Result;
use crate::mail::store::standings::Paused;
use crate::mail::{Mail, Receiver, trial};
use crate::people::mails as of_people;
use crate::people::model::{Person, PersonState};
use crate::policy::crisis::mails as of_crisis;
use crate::policy::crisis::model::{Crisis, CrisisId, LinkRule, MailRule, Row, Said};
use crate::sharing::labels::model::label;
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
        /// A suggestion was taken up.
        Accepted = "accepted",
        /// A suggestion was declined.
        Declined = "declined",
        /// A question to the policy was answered.
        Answered = "answered",
        /// Sharing is halted.
        Begun = "begun",
        /// Sharing is open again.
        Ended = "ended",
        /// A drill was announced.
        Drill = "drill",
        /// An account was made.
        Invitation = "invitation",
        /// A password was forgotten.
        Reset = "reset",
        /// Addresses refuse mail.
        Paused = "paused",
        /// The settings of mail are tried out.
        Check = "check",
    }
}

impl Example {
    /// The room that writes it.
    pub fn room(self) -> &'static str {
        match self {
            Example::Reminder | Example::Retracted => "sharing",
            Example::Accepted | Example::Declined => "suggestions",
            Example::Answered => "policy",
            Example::Begun | Example::Ended | Example::Drill => "crisis",
            Example::Invitation | Example::Reset | Example::Paused => "people",
            Example::Check => "mail",
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
        Example::Accepted => company.suggestion(SuggestionState::Accepted),
        Example::Declined => company.suggestion(SuggestionState::Declined),
        Example::Answered => company.question(),
        Example::Begun => company.crisis(),
        Example::Ended => of_crisis::ended(app, &company.colleague(), false),
        Example::Drill => {
            let drill = company.text("digest-example-drill");
            of_crisis::drill(app, &company.colleague(), &drill)
        }
        Example::Invitation => of_people::invitation(app, &company.person(), &company.address()),
        Example::Reset => of_people::reset(app, &company.person(), &company.address()),
        Example::Paused => company.paused(),
        Example::Check => trial(app, &company.person().email, lang),
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
        mails::letter(self.app, &self.receiver(), &letter, &mut Items::default())
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
            state: ItemState::Published,
            title: fresh.item.line.title,
            gain: fresh.gain,
            url: "https://www.example.org/".into(),
            published_at: Some(self.app.clock.now()),
            ..Item::blank(
                fresh.item.purpose,
                fresh.kind,
                self.lang,
                self.app.clock.now(),
            )
        };
        let of = (item.disclosure, item.lang);
        let first = label(
            self.app.texts(),
            &self.app.config.organisation,
            of,
            None,
            None,
        );
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
        of_sharing::reminder(self.app, &due, None, first.as_deref())
    }

    /// The receiver of a mail that belongs to no list.
    fn colleague(&self) -> Receiver {
        Receiver {
            unsubscribe: None,
            ..self.receiver()
        }
    }

    fn crisis(&self) -> Result<Mail> {
        let org = self.app.config.organisation.name.as_str();
        let text = |key| self.app.texts().text_with(self.lang, key, &[("org", org)]);
        let row = Row {
            id: CrisisId::new(),
            name: String::new(),
            drill: false,
            links: LinkRule::Keep,
            mails: MailRule::Ambassadors,
            announced_at: None,
            began_at: self.app.clock.now(),
            ended_at: None,
        };
        let said = Said {
            lang: self.lang,
            message: text("crisis-starter-message"),
            statement: String::new(),
        };
        of_crisis::crisis(self.app, &self.colleague(), &Crisis::new(row, vec![said]))
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
