//! Opting in: the words agreed to, and what an ambassador chooses.

use serde::Serialize;

use super::channel::{Channel, instance_host};
use crate::config::Country;
use crate::content::model::TopicId;
use crate::error::{Fields, Message};
use crate::policy::model::digest;
use crate::texts::{Lang, Texts};

/// Largest number of followers that is believed.
const MOST_FOLLOWERS: i64 = 1_000_000_000;

/// The parts of the consent, in the order they are read: ids in the texts.
const PARTS: [&str; 6] = ["purpose", "stored", "seen", "kept", "leaving", "free"];

/// A heading and the paragraph under it.
#[derive(Clone, Debug, Serialize)]
pub struct ConsentPart {
    /// Heading.
    pub title: String,
    /// Paragraph.
    pub text: String,
}

/// What a person is told before opting in, word for word (L2).
#[derive(Clone, Debug)]
pub struct Consent {
    /// The language it is in.
    pub lang: Lang,
    /// The policy version it refers to.
    pub policy_number: i32,
    /// Its parts.
    pub parts: Vec<ConsentPart>,
    /// The sentence beside the box to tick.
    pub agree: String,
}

impl Consent {
    /// The consent in `lang` for the organisation of this name, where figures are shown for
    /// groups of at least `smallest_group`.
    pub fn new(
        texts: &Texts,
        lang: Lang,
        organisation: &str,
        smallest_group: u32,
        policy_number: i32,
    ) -> Self {
        let smallest = smallest_group.to_string();
        let number = policy_number.to_string();
        let args = [
            ("org", organisation),
            ("smallest", smallest.as_str()),
            ("number", number.as_str()),
        ];
        let text = |key: &str| texts.text_with(lang, key, &args);
        Self {
            lang,
            policy_number,
            parts: PARTS
                .iter()
                .map(|part| ConsentPart {
                    title: text(&format!("programme-consent-{part}-title")),
                    text: text(&format!("programme-consent-{part}")),
                })
                .collect(),
            agree: text("programme-agree"),
        }
    }

    /// The whole text as it is digested: headings, paragraphs and the sentence beside the box,
    /// each on lines of their own with an empty line between.
    pub fn text(&self) -> String {
        let parts = self
            .parts
            .iter()
            .map(|part| format!("{}\n{}", part.title, part.text));
        let all: Vec<String> = parts.chain([self.agree.clone()]).collect();
        all.join("\n\n")
    }

    /// SHA-256 of [`Consent::text`], in hex: what is kept with the act.
    pub fn digest(&self) -> String {
        digest(&self.text())
    }
}

/// One channel an ambassador uses.
#[derive(Clone, Debug)]
pub struct ChannelDraft {
    /// Which.
    pub channel: Channel,
    /// Followers there, if told.
    pub followers: Option<i64>,
    /// Mastodon: the server, as typed.
    pub instance: Option<String>,
}

impl ChannelDraft {
    /// Name of the form's field for followers on a channel, e.g. `followers_linkedin`.
    pub fn followers_field(channel: Channel) -> String {
        format!("followers_{channel}")
    }
}

/// What an ambassador chooses, on opting in and later.
#[derive(Clone, Debug, Default)]
pub struct Preferences {
    /// Channels, each once.
    pub channels: Vec<ChannelDraft>,
    /// Topics to hear of first.
    pub topics: Vec<TopicId>,
    /// Where the readers are; none: where the organisation's are.
    pub country: Option<Country>,
}

impl Preferences {
    /// Notes what is wrong: fields `followers_{channel}` and `instance`.
    pub fn check(&self, fields: &mut Fields) {
        for draft in &self.channels {
            let is_odd = |n: i64| !(0..=MOST_FOLLOWERS).contains(&n);
            if draft.followers.is_some_and(is_odd) {
                fields.add(
                    &ChannelDraft::followers_field(draft.channel),
                    Message::new("programme-followers-invalid"),
                );
            }
            let host = draft.instance.as_deref().and_then(instance_host);
            fields.check(
                draft.channel.needs_instance() && host.is_none(),
                "instance",
                "programme-instance-invalid",
            );
        }
    }
}

/// Opting in: the consent that was shown, whether its box was ticked, and the choices.
#[derive(Clone, Debug)]
pub struct JoinDraft {
    /// What the person was told.
    pub consent: Consent,
    /// Whether the box was ticked.
    pub is_agreed: bool,
    /// Channels and topics.
    pub preferences: Preferences,
}
