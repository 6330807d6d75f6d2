//! Writes the mails that are reserved, a batch at a time: each kind and week is asked about
//! once, whether it goes to one person or to thousands.

mod steps;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::letter::Letter;
use super::mails::{self, Items, Kind};
use super::model::{Silence, Week};
use super::results::{Reader, Results, question, question_of_vacancy};
use super::steps::Steps;
use super::store::accounts::{self, Account};
use super::store::letters;
use crate::access::{PersonId, Role};
use crate::app::App;
use crate::clock::{day_in, utc_from_local};
use crate::content::model::{Item, ItemId};
use crate::content::store as content;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::mail::outbox::Row;
use crate::mail::unsubscribe::Signer;
use crate::mail::{Composed, Composer, Mail, Receiver};
use crate::people::model::{PersonState, Team};
use crate::people::store as people;
use crate::reach;
use crate::reports::answer::{Answer, Question};
use crate::reports::ledger::Ledger;
use crate::reports::suppression::FLOOR;
use crate::reports::verbs::ask_all;
use crate::reports::words::Words;

/// One mail that is asked for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Wanted {
    /// Which.
    pub kind: Kind,
    /// The week, or the vacancy.
    pub about: String,
    /// To whom.
    pub person: PersonId,
}

impl Wanted {
    /// What a reserved row of the outbox asks for; none when it is not one of the weekly mails.
    pub fn of(row: &Row) -> Option<Self> {
        Some(Self {
            kind: row.kind.parse().ok()?,
            about: row.about.clone()?,
            person: row.person_id?,
        })
    }
}

/// A mail, or why there is none.
pub type Written = Result<Mail, Silence>;

type Accounts = HashMap<PersonId, Account>;

fn accounts_of(conn: &mut Conn, wanted: &[Wanted]) -> Result<Accounts> {
    let people: Vec<PersonId> = wanted.iter().map(|one| one.person).collect();
    accounts::find_all(conn, &people)
}

/// Writes the weekly mails.
pub struct Letters {
    app: Arc<App>,
    ledger: Arc<Ledger>,
}

impl Composer for Letters {
    fn compose(&self, conn: &mut Conn, rows: &[Row]) -> Result<Vec<Composed>> {
        let wanted: Option<Vec<Wanted>> = rows.iter().map(Wanted::of).collect();
        let wanted =
            wanted.ok_or_else(|| Error::internal("a mail is reserved that nobody writes"))?;
        let accounts = accounts_of(conn, &wanted)?;
        let written = self.write_to(conn, &wanted, &accounts)?;
        let composed = rows.iter().zip(&wanted).zip(written);
        Ok(composed
            .map(|((row, one), written)| match written {
                Err(_) => Composed::Nothing,
                Ok(mail) => match accounts
                    .get(&one.person)
                    .and_then(|to| self.puts_off(row, to))
                {
                    Some(at) => Composed::NotBefore(at),
                    None => Composed::Mail(mail),
                },
            })
            .collect())
    }
}

impl Letters {
    /// A writer for this application.
    pub fn new(app: Arc<App>, ledger: Arc<Ledger>) -> Self {
        Self { app, ledger }
    }

    /// One mail for each, in their order, or why there is none.
    ///
    /// # Errors
    /// `NotFound` for a week that is not over, and for a vacancy that there is none of.
    pub fn write(&self, conn: &mut Conn, wanted: &[Wanted]) -> Result<Vec<Written>> {
        let accounts = accounts_of(conn, wanted)?;
        self.write_to(conn, wanted, &accounts)
    }

    fn write_to(
        &self,
        conn: &mut Conn,
        wanted: &[Wanted],
        accounts: &Accounts,
    ) -> Result<Vec<Written>> {
        let mut groups: BTreeMap<(Kind, &str), Vec<PersonId>> = BTreeMap::new();
        for one in wanted {
            // Vacancies are asked about together: there may be as many as mails.
            let about = match one.kind {
                Kind::Vacancy => "",
                _ => one.about.as_str(),
            };
            groups
                .entry((one.kind, about))
                .or_default()
                .push(one.person);
        }
        let mut written: HashMap<(Kind, &str, PersonId), Written> = HashMap::new();
        for ((kind, about), people) in groups {
            if kind == Kind::Vacancy {
                let mine = wanted.iter().filter(|one| one.kind == kind);
                for (one, mail) in self.vacancies(conn, mine, &people, accounts)? {
                    written.insert((kind, &one.about, one.person), mail);
                }
                continue;
            }
            let week = Week::parse(about, self.app.settled_today()).ok_or(Error::NotFound)?;
            let mails = match kind {
                Kind::Letter => self.letters(conn, week, &people, accounts)?,
                _ => self.results(conn, kind, week, &people, accounts)?,
            };
            written.extend(
                mails
                    .into_iter()
                    .map(|(to, mail)| ((kind, about, to), mail)),
            );
        }
        let in_order = wanted.iter().map(|one| {
            let mail = written.remove(&(one.kind, one.about.as_str(), one.person));
            mail.unwrap_or(Err(Silence::NotInUse))
        });
        Ok(in_order.collect())
    }

    /// Until when a mail has to wait that has come too late for its own time, because the relay or
    /// we were away, or the run was halted. Who was to get it at once, at night or not, is not
    /// made to wait for it the first time.
    fn puts_off(&self, row: &Row, to: &Account) -> Option<NaiveDateTime> {
        let (now, home) = (self.app.clock.now(), self.app.config.time_zone);
        let is_at_once = row.attempts == 0 && !to.rhythm.is_welcome(row.due_at, home);
        let welcome = to.rhythm.welcome_from(now, home);
        (welcome > now && !is_at_once).then_some(welcome)
    }

    /// When a week's days begin and end (UTC).
    fn span(&self, week: Week) -> (NaiveDateTime, NaiveDateTime) {
        (
            self.start_of(week.monday()),
            self.start_of(week.next().monday()),
        )
    }

    fn start_of(&self, day: NaiveDate) -> NaiveDateTime {
        utc_from_local(self.app.config.time_zone, day.and_time(NaiveTime::MIN))
    }

    fn threshold(&self) -> usize {
        FLOOR.max(self.app.config.reports.smallest_group as usize)
    }

    fn receiver(&self, signer: &Signer, kind: Kind, to: &Account) -> Result<Receiver> {
        let token = signer.token(to.id, kind.scope(), to.epoch)?;
        Ok(Receiver {
            person: to.id,
            name: to.name.clone(),
            email: to.email.clone(),
            lang: to.lang,
            unsubscribe: Some(format!(
                "{}/mail/unsubscribe/{token}",
                self.app.config.base()
            )),
        })
    }

    fn letters(
        &self,
        conn: &mut Conn,
        week: Week,
        people: &[PersonId],
        accounts: &Accounts,
    ) -> Result<Vec<(PersonId, Written)>> {
        let now = self.app.clock.now();
        reach::verbs::close_spans(conn, self.app.settled_today())?;
        let (fresh, topics) = letters::fresh(conn, self.span(week), now)?;
        let accounts = people.iter().filter_map(|to| accounts.get(to)).cloned();
        let known = letters::addressees(conn, accounts, week, &fresh, &topics)?;
        let signer = Signer::new(conn)?;
        let mut items = Items::default();
        let mut written = Vec::with_capacity(known.len());
        for (person, to) in &known {
            let mail = match Letter::of(to, &fresh, week, now) {
                Ok(letter) => {
                    let receiver = self.receiver(&signer, Kind::Letter, &to.account)?;
                    Ok(mails::letter(&self.app, &receiver, &letter, &mut items)?)
                }
                Err(why) => Err(why),
            };
            written.push((*person, mail));
        }
        Ok(written)
    }

    fn results(
        &self,
        conn: &mut Conn,
        kind: Kind,
        week: Week,
        people: &[PersonId],
        accounts: &Accounts,
    ) -> Result<Vec<(PersonId, Written)>> {
        let readers = self.readers(conn, kind, people, accounts)?;
        let teams = people::teams(conn)?;
        let team_of = |to: &Account| {
            let is_own = |team: &&Team| kind == Kind::Leader && Some(team.id) == to.team;
            teams.iter().find(is_own)
        };
        // One answer for each team: leaders of one team read the same.
        let mut asked: Vec<Question> = Vec::new();
        for to in readers.iter().filter_map(|(_, to)| to.as_ref().ok()) {
            let question = question(kind, week, team_of(to), self.threshold());
            if !asked.iter().any(|known| known.slice == question.slice) {
                asked.push(question);
            }
        }
        let answers = self.ask(conn, &asked)?;
        let steps = self.steps(conn, week)?;
        let signer = Signer::new(conn)?;
        let mut written = Vec::with_capacity(readers.len());
        for (person, to) in readers {
            let mail = match to {
                Err(why) => Err(why),
                Ok(to) => {
                    let team = team_of(&to);
                    let slice = question(kind, week, team, self.threshold()).slice;
                    let answer = answers.iter().find(|answer| answer.slice == slice);
                    let answer = answer.ok_or(Error::NotFound)?;
                    self.drawn(
                        self.receiver(&signer, kind, &to)?,
                        kind,
                        answer,
                        &steps,
                        team,
                    )?
                }
            };
            written.push((person, mail));
        }
        Ok(written)
    }

    /// The mails about vacancies that have run out.
    fn vacancies<'a>(
        &self,
        conn: &mut Conn,
        wanted: impl Iterator<Item = &'a Wanted>,
        people: &[PersonId],
        accounts: &Accounts,
    ) -> Result<Vec<(&'a Wanted, Written)>> {
        let wanted: Vec<(&Wanted, ItemId)> = wanted
            .map(|one| Ok((one, one.about.parse().map_err(|_| Error::NotFound)?)))
            .collect::<Result<_>>()?;
        let readers: HashMap<_, _> = self
            .readers(conn, Kind::Vacancy, people, accounts)?
            .into_iter()
            .collect();
        let mut ids: Vec<ItemId> = wanted.iter().map(|(_, id)| *id).collect();
        ids.sort_unstable();
        ids.dedup();
        let items = content::find_all(conn, &ids)?;
        let asked: Vec<Question> = items
            .iter()
            .map(|item| question_of_vacancy(item.id, self.weeks_of(item), self.threshold()))
            .collect();
        let answers = self.ask(conn, &asked)?;
        let signer = Signer::new(conn)?;
        let mut written = Vec::with_capacity(wanted.len());
        for (one, id) in wanted {
            let at = items.iter().position(|item| item.id == id);
            let answer = at.and_then(|at| answers.get(at)).ok_or(Error::NotFound)?;
            let mail = match readers.get(&one.person) {
                Some(Ok(to)) => {
                    let to = self.receiver(&signer, one.kind, to)?;
                    self.drawn(to, one.kind, answer, &Steps::default(), None)?
                }
                Some(Err(why)) => Err(*why),
                None => Err(Silence::NotInUse),
            };
            written.push((one, mail));
        }
        Ok(written)
    }

    /// From the week in which a vacancy went out to the one in which it ran out.
    fn weeks_of(&self, item: &Item) -> (Week, Week) {
        let last = Week::closed(self.app.settled_today());
        let week = |at: Option<NaiveDateTime>| {
            let day = at.map(|at| day_in(self.app.config.time_zone, at));
            day.map_or(last, Week::of).min(last)
        };
        // The moment at which it runs out is the beginning of the day after.
        let over = item.expires_at.map(|at| at - TimeDelta::seconds(1));
        (week(item.published_at), week(over))
    }

    fn drawn(
        &self,
        to: Receiver,
        kind: Kind,
        answer: &Answer,
        steps: &Steps,
        team: Option<&Team>,
    ) -> Result<Written> {
        let words = Words::in_language(&self.app, to.lang, self.threshold());
        let person = to.person;
        let reader = Reader { person, team };
        let Some(results) = Results::of(kind, answer, steps, reader, &words) else {
            return Ok(Err(Silence::NothingToSay));
        };
        mails::results(&self.app, &to, kind, &results).map(Ok)
    }

    /// Who may read this kind of figures, and why the others may not.
    fn readers(
        &self,
        conn: &mut Conn,
        kind: Kind,
        people: &[PersonId],
        accounts: &Accounts,
    ) -> Result<Vec<(PersonId, Result<Account, Silence>)>> {
        let roles = accounts::roles(conn, people)?;
        let known = people.iter().filter_map(|id| accounts.get(id));
        let judged = known.map(|to| {
            let holds = |role: Role| roles.contains(&(to.id, role));
            let may = match kind.role() {
                _ if to.state != PersonState::Active => Err(Silence::NotInUse),
                Some(role) if !holds(role) => Err(Silence::NoRole),
                _ if to.paused_on.is_some() => Err(Silence::Paused),
                _ if !to.rhythm.results => Err(Silence::Off),
                Some(Role::Leader) if to.team.is_none() => Err(Silence::NoTeam),
                _ => Ok(to.clone()),
            };
            (to.id, may)
        });
        Ok(judged.collect())
    }

    fn ask(&self, conn: &mut Conn, questions: &[Question]) -> Result<Vec<Answer>> {
        ask_all(conn, &self.ledger, self.app.settled_today(), questions)
    }
}
