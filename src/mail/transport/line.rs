//! A connection to the relay, and what is said over it.
//!
//! Until the relay has the line with the single dot it has no mail, however much of it has
//! arrived. So a mail goes up to there at any time, and its end when there is a place among those in
//! doubt.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;

use lettre::address::Envelope;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::commands::{Data, Ehlo, Mail as MailFrom, Rcpt, Rset};
use lettre::transport::smtp::extension::{ClientId, Extension, MailParameter};
use tokio::sync::{Semaphore, SemaphorePermit};

use super::error::{Cause, RelayError, Stage};
use super::held::Hold;
use super::relay::Relay;

/// A place among the mails in doubt: the relay may have said that it has them, and that is not
/// on our disk yet. Kept until it is.
pub struct Doubt<'a> {
    places: &'a Semaphore,
    place: Option<SemaphorePermit<'a>>,
}

impl<'a> Doubt<'a> {
    /// None yet.
    pub fn new(places: &'a Semaphore) -> Self {
        Self {
            places,
            place: None,
        }
    }

    /// Waits for a place; there is one in the end, because nobody closes the semaphore.
    pub(super) async fn begin(&mut self) {
        self.place = self.places.acquire().await.ok();
    }
}

/// A connection to the relay.
pub struct Line {
    smtp: AsyncSmtpConnection,
    hold: Arc<Hold>,
    /// Whether the relay hears what is said before it has answered (RFC 2920).
    is_pipelining: bool,
    /// Whether the next mail can be offered over it.
    is_fit: bool,
}

impl Line {
    /// Asks the relay, which has been greeted, what the client does not remember of its answer.
    pub(super) async fn new(
        mut smtp: AsyncSmtpConnection,
        hold: Arc<Hold>,
        hello: &ClientId,
    ) -> Result<Self, Cause> {
        let is_pipelining = match smtp.command(Ehlo::new(hello.clone())).await {
            Ok(greeting) => greeting
                .message()
                .any(|word| word.eq_ignore_ascii_case("PIPELINING")),
            Err(error) if error.status().is_some() => false,
            Err(error) => return Err(error.into()),
        };
        Ok(Self {
            smtp,
            hold,
            is_pipelining,
            is_fit: true,
        })
    }

    /// Signs in.
    pub(super) async fn sign_in(&mut self, credentials: &Credentials) -> Result<(), Cause> {
        self.smtp.auth(DEFAULT_MECHANISMS, credentials).await?;
        Ok(())
    }

    /// Says goodbye.
    pub(super) async fn part(&mut self) -> Result<(), Cause> {
        self.smtp.quit().await?;
        Ok(())
    }

    /// The client alone.
    pub(super) fn into_smtp(self) -> AsyncSmtpConnection {
        self.smtp
    }

    /// Whether the next mail can be offered over it.
    pub(super) fn is_fit(&self) -> bool {
        self.is_fit
    }

    /// Asks whether a mail would be taken.
    pub(super) async fn offer(
        &mut self,
        relay: &Relay,
        envelope: &Envelope,
    ) -> Result<(), RelayError> {
        let words = self.words(envelope);
        let offered = match words.len() {
            // With two receivers, one of them refused, the relay would wait for a mail to the
            // other.
            3 if self.is_pipelining => self.ask_at_once(relay, words).await,
            _ => self.ask_in_turn(relay, words).await,
        };
        if let Err(error) = &offered {
            // The relay forgets the refused mail, so that the next one begins anew.
            let is_there = self.is_fit && error.code().is_some_and(|code| code != 421);
            self.is_fit = is_there && {
                let forget = async { Ok(self.smtp.command(Rset).await?) };
                relay.within(error.stage, forget).await.is_ok()
            };
        }
        offered
    }

    /// What the relay is told of a mail before it gets it.
    fn words(&self, envelope: &Envelope) -> Vec<(Stage, String)> {
        let is_ascii = |to: &lettre::Address| AsRef::<str>::as_ref(to).is_ascii();
        let knows = self.smtp.server_info();
        let mut parameters = Vec::new();
        if !envelope.to().iter().all(is_ascii) && knows.supports_feature(Extension::SmtpUtfEight) {
            parameters.push(MailParameter::SmtpUtfEight);
        }
        let from = MailFrom::new(envelope.from().cloned(), parameters);
        let mut words = vec![(Stage::Sender, from.to_string())];
        for to in envelope.to() {
            let to = Rcpt::new(to.clone(), Vec::new());
            words.push((Stage::Receiver, to.to_string()));
        }
        words.push((Stage::Receiver, Data.to_string()));
        words
    }

    async fn ask_in_turn(
        &mut self,
        relay: &Relay,
        words: Vec<(Stage, String)>,
    ) -> Result<(), RelayError> {
        for (stage, word) in words {
            let answer = async { Ok(self.smtp.command(word).await?) };
            relay.within(stage, answer).await?;
        }
        Ok(())
    }

    /// All in one packet, so that a mail is two ways to the relay and back instead of four.
    async fn ask_at_once(
        &mut self,
        relay: &Relay,
        words: Vec<(Stage, String)>,
    ) -> Result<(), RelayError> {
        let (stages, words): (Vec<Stage>, Vec<String>) = words.into_iter().unzip();
        let mut said = Some(words.concat());
        let mut refusal = None;
        let mut is_awaiting = false;
        for stage in stages {
            let answer = async {
                Ok(match said.take() {
                    Some(words) => self.smtp.command(words).await?,
                    None => self.smtp.read_response().await?,
                })
            };
            let answer = relay.within(stage, answer).await;
            is_awaiting = answer.is_ok();
            match answer {
                Ok(_) => {}
                Err(lost) if lost.code().is_none_or(|code| code == 421) => {
                    self.is_fit = false;
                    return Err(refusal.unwrap_or(lost));
                }
                Err(no) => refusal = refusal.or(Some(no)),
            }
        }
        // Refused, and still asked for its lines: the relay gets none when the connection ends.
        self.is_fit = refusal.is_none() || !is_awaiting;
        refusal.map_or(Ok(()), Err)
    }

    /// Gives the relay the message that it has agreed to take; its end once there is a place
    /// among those in doubt.
    pub(super) async fn hand_over(
        &mut self,
        relay: &Relay,
        message: &str,
        doubt: &mut Doubt<'_>,
    ) -> Result<(), RelayError> {
        let taken = self.message(relay, message, doubt).await;
        // Any answer but "I am closing" means that the relay listens for the next mail.
        self.is_fit = match &taken {
            Ok(()) => true,
            Err(error) => error.code().is_some_and(|code| code != 421),
        };
        taken
    }

    async fn message(
        &mut self,
        relay: &Relay,
        message: &str,
        doubt: &mut Doubt<'_>,
    ) -> Result<(), RelayError> {
        self.lines(relay, message).await?;
        doubt.begin().await;
        let taken = async { Ok(self.smtp.command(END).await?) };
        relay.within(Stage::End, taken).await?;
        Ok(())
    }

    /// All but the end. The client would wait for an answer, and none comes before the end; so it
    /// is stopped where it has given everything away, which is where it flushes.
    async fn lines(&mut self, relay: &Relay, message: &str) -> Result<(), RelayError> {
        let hold = &self.hold;
        hold.keep();
        let mut lines = pin!(self.smtp.command(Lines(message)));
        let given = poll_fn(|cx| match lines.as_mut().poll(cx) {
            Poll::Pending if hold.is_reached() => Poll::Ready(Ok(())),
            done => done.map(|done| Ok(done.map(|_| ())?)),
        });
        let given = relay.within(Stage::Lines, given).await;
        hold.let_go();
        given
    }
}

/// What ends a message.
const END: &str = ".\r\n";

/// A message as it is said, without its end: lines that begin with a dot get another one
/// (RFC 5321, 4.5.2).
struct Lines<'a>(&'a str);

impl fmt::Display for Lines<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.starts_with('.') {
            f.write_str(".")?;
        }
        // Hardly any mail has such a line, and looking for one is done many letters at a time.
        if self.0.contains("\n.") {
            let mut parts = self.0.split_inclusive("\n.");
            parts.try_for_each(|part| {
                f.write_str(part)?;
                f.write_str(if part.ends_with("\n.") { "." } else { "" })
            })?;
        } else {
            f.write_str(self.0)?;
        }
        if !self.0.ends_with('\n') {
            f.write_str("\r\n")?;
        }
        Ok(())
    }
}
