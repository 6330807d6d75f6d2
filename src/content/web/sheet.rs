//! An item's form as it is typed. A stored item is written into the same fields that a browser
//! posts, so that the page has one source, whether it shows what is stored or what was refused.

use std::collections::BTreeMap;
use std::str::FromStr;

use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;

use super::super::draft::{ItemDraft, end_of_day, typed_address};
use super::super::model::{Audience, CaptionDraft, Focus, ItemKind, Place};
use super::quotes::{QuoteSheet, posted_quotes};
use crate::clock::{TYPED, local_from_utc, parse_local, utc_from_local};
use crate::error::{Fields, Message, Result};
use crate::texts::Lang;
use crate::web::PostForm;

/// More suggested texts than anybody reads.
const MOST_CAPTIONS: usize = 30;
/// The choice beside the nine places: what stands in `focus_x` and `focus_y`.
pub(super) const EXACT: &str = "exact";

/// A suggested text as it is typed.
#[derive(Clone, Debug, Default)]
pub(super) struct CaptionSheet {
    pub(super) lang: String,
    pub(super) tone: String,
    pub(super) channel: String,
    pub(super) body: String,
}

/// The fields of the form.
#[derive(Clone, Debug)]
pub(super) struct Sheet {
    values: BTreeMap<String, Vec<String>>,
    pub(super) captions: Vec<CaptionSheet>,
    pub(super) quotes: Vec<QuoteSheet>,
}

impl Sheet {
    /// What a stored item looks like in the form.
    pub(super) fn of_item(draft: &ItemDraft, zone: Tz) -> Self {
        let mut values = BTreeMap::new();
        let mut put = |name: &str, value: String| {
            values.insert(name.to_owned(), vec![value]);
        };
        put("purpose", draft.purpose.to_string());
        put("kind", draft.kind.to_string());
        put("lang", draft.lang.to_string());
        put("title", draft.title.clone());
        put("summary", draft.summary.clone());
        put("gain", draft.gain.clone());
        put("url", draft.url.clone());
        put("site_name", draft.site_name.clone());
        put("media_alt", draft.media_alt.clone());
        let place = Place::at(draft.focus).map_or(EXACT, Place::as_str);
        put("focus", place.to_owned());
        put("focus_x", draft.focus.x.to_string());
        put("focus_y", draft.focus.y.to_string());
        put("job_place", draft.job_place.clone());
        put("job_employer", draft.job_employer.clone());
        put("media", text_of(draft.media));
        put("campaign", text_of(draft.campaign));
        put("ambition", text_of(draft.ambition));
        put("disclosure", text_of(draft.disclosure));
        put("job_deadline", text_of(draft.job_deadline));
        let local = |at| local_from_utc(zone, at).format(TYPED).to_string();
        put(
            "publish_at",
            draft.publish_at.map_or_else(String::new, local),
        );
        // The time that a vacancy has by itself is not shown as somebody's choice.
        let own = draft
            .expires_at
            .filter(|at| Some(*at) != by_itself(draft, zone));
        put("expires_at", own.map_or_else(String::new, local));
        put(
            "embargo_until",
            draft.embargo_until.map_or_else(String::new, local),
        );
        if draft.internal_only {
            put("internal_only", "1".to_owned());
        }
        if draft.pinned {
            put("pinned", "1".to_owned());
        }
        let audience = &draft.audience;
        values.insert("teams".to_owned(), texts_of(&audience.teams));
        values.insert("langs".to_owned(), texts_of(&audience.langs));
        values.insert("topics".to_owned(), texts_of(&audience.topics));
        values.insert("channels".to_owned(), texts_of(&audience.channels));
        let captions = draft.captions.iter().map(|caption| CaptionSheet {
            lang: caption.lang.to_string(),
            tone: caption.tone.to_string(),
            channel: text_of(caption.channel),
            body: caption.body.clone(),
        });
        Self {
            values,
            captions: captions.collect(),
            quotes: draft.quotes.iter().map(QuoteSheet::of).collect(),
        }
    }

    /// What was posted. Empty suggested texts are still among them: buttons name them by
    /// their place.
    pub(super) fn of_form(form: &PostForm) -> Self {
        let mut values: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, value) in form.pairs() {
            let value = value.trim();
            let is_in_a_list = name.starts_with("caption-") || name.starts_with("quote-");
            if name != "csrf" && !is_in_a_list {
                values
                    .entry(name.clone())
                    .or_default()
                    .push(value.to_owned());
            }
        }
        let captions = (0..MOST_CAPTIONS)
            .map(|at| (at, format!("caption-{at}-body")))
            .take_while(|(_, body)| form.ticked(body))
            .map(|(at, body)| CaptionSheet {
                lang: form.text(&format!("caption-{at}-lang")).to_owned(),
                tone: form.text(&format!("caption-{at}-tone")).to_owned(),
                channel: form.text(&format!("caption-{at}-channel")).to_owned(),
                body: form.text(&body).to_owned(),
            });
        Self {
            captions: captions.collect(),
            quotes: posted_quotes(form),
            values,
        }
    }

    /// What stands in a field; empty when nothing does.
    pub(super) fn text(&self, name: &str) -> &str {
        self.values
            .get(name)
            .and_then(|all| all.first())
            .map_or("", String::as_str)
    }

    /// Whether a box is ticked.
    pub(super) fn ticked(&self, name: &str) -> bool {
        !self.text(name).is_empty()
    }

    /// Whether `value` is among the ticked ones of a group.
    pub(super) fn has(&self, name: &str, value: &str) -> bool {
        self.values
            .get(name)
            .is_some_and(|all| all.iter().any(|one| one == value))
    }

    /// Puts a value into a field.
    pub(super) fn set(&mut self, name: &str, value: impl ToString) {
        self.values.insert(name.to_owned(), vec![value.to_string()]);
    }

    /// Leaves out suggested texts without a word.
    pub(super) fn drop_empty_captions(&mut self) {
        self.captions.retain(|caption| !caption.body.is_empty());
    }

    /// Every field with a single value, by its name, for the page.
    pub(super) fn view(&self) -> BTreeMap<String, String> {
        let mut view: BTreeMap<String, String> = self
            .values
            .iter()
            .filter_map(|(name, all)| Some((name.clone(), all.first()?.clone())))
            .collect();
        for (at, caption) in self.captions.iter().enumerate() {
            view.insert(format!("caption-{at}-body"), caption.body.clone());
        }
        for (at, quote) in self.quotes.iter().enumerate() {
            view.extend(quote.fields(at));
        }
        view
    }

    /// The draft that is typed here.
    ///
    /// # Errors
    /// `Invalid` beside what is no time, no date or none of the choices.
    pub(super) fn draft(&self, zone: Tz) -> Result<ItemDraft> {
        let mut fields = Fields::new();
        let defaults = ItemDraft::default();
        let moment = |fields: &mut Fields, name: &str| {
            let text = self.text(name);
            let local = parse_local(text);
            fields.check(
                local.is_none() && !text.is_empty(),
                name,
                "content-time-invalid",
            );
            local.map(|local| utc_from_local(zone, local))
        };
        let publish_at = moment(&mut fields, "publish_at");
        let own_end = moment(&mut fields, "expires_at");
        let embargo_until = moment(&mut fields, "embargo_until");
        let deadline = self.text("job_deadline");
        let job_deadline: Option<NaiveDate> = deadline.parse().ok();
        let is_no_date = job_deadline.is_none() && !deadline.is_empty();
        fields.check(is_no_date, "job_deadline", "content-date-invalid");
        let lang = self.word(&mut fields, "lang").unwrap_or(defaults.lang);
        let captions = self.captions.iter().enumerate();
        let captions = captions.map(|(at, caption)| caption.draft(at, lang, &mut fields));
        let captions = captions.collect();
        let removed = self.ticked("media_removed");
        let media = self.word(&mut fields, "media").filter(|_| !removed);
        // Without a picture there is nothing to look at.
        let focus = self.focus(&mut fields).filter(|_| media.is_some());
        let mut draft = ItemDraft {
            purpose: self
                .word(&mut fields, "purpose")
                .unwrap_or(defaults.purpose),
            kind: self.word(&mut fields, "kind").unwrap_or(defaults.kind),
            lang,
            title: self.text("title").to_owned(),
            summary: self.text("summary").to_owned(),
            gain: self.text("gain").to_owned(),
            url: typed_address(self.text("url")),
            site_name: self.text("site_name").to_owned(),
            disclosure: self.word(&mut fields, "disclosure"),
            internal_only: self.ticked("internal_only"),
            pinned: self.ticked("pinned"),
            media,
            media_alt: self.text("media_alt").to_owned(),
            focus: focus.unwrap_or(Focus::MIDDLE),
            job_place: self.text("job_place").to_owned(),
            job_employer: self.text("job_employer").to_owned(),
            job_deadline,
            publish_at,
            expires_at: own_end,
            embargo_until,
            audience: Audience {
                teams: self.words(&mut fields, "teams"),
                langs: self.words(&mut fields, "langs"),
                topics: self.words(&mut fields, "topics"),
                channels: self.words(&mut fields, "channels"),
            },
            campaign: self.word(&mut fields, "campaign"),
            ambition: self.word(&mut fields, "ambition"),
            captions,
            quotes: self.quotes.iter().map(QuoteSheet::draft).collect(),
        };
        draft.expires_at = own_end.or(by_itself(&draft, zone));
        fields.into_result()?;
        Ok(draft)
    }

    /// The point of the picture: a place with a name, or the percents beside it.
    fn focus(&self, fields: &mut Fields) -> Option<Focus> {
        if self.text("focus") != EXACT {
            return self.word(fields, "focus").map(Place::focus);
        }
        let percent = |name: &str| self.text(name).parse().ok();
        let typed = percent("focus_x").zip(percent("focus_y"));
        let focus = typed.and_then(|(x, y)| Focus::new(x, y));
        fields.check(focus.is_none(), "focus_x", "pictures-focus-invalid");
        focus
    }

    /// The chosen word of a field; `None` when it is empty.
    fn word<T: FromStr>(&self, fields: &mut Fields, name: &str) -> Option<T> {
        parse_word(fields, name, self.text(name))
    }

    fn words<T: FromStr>(&self, fields: &mut Fields, name: &str) -> Vec<T> {
        let all = self.values.get(name).into_iter().flatten();
        all.filter_map(|text| parse_word(fields, name, text))
            .collect()
    }
}

impl CaptionSheet {
    fn draft(&self, at: usize, lang: Lang, fields: &mut Fields) -> CaptionDraft {
        let name = |part: &str| format!("caption-{at}-{part}");
        CaptionDraft {
            lang: parse_word(fields, &name("lang"), &self.lang).unwrap_or(lang),
            tone: parse_word(fields, &name("tone"), &self.tone)
                .unwrap_or(super::super::model::Tone::Personal),
            channel: parse_word(fields, &name("channel"), &self.channel),
            body: self.body.clone(),
        }
    }
}

/// When a vacancy is over by itself.
fn by_itself(draft: &ItemDraft, zone: Tz) -> Option<NaiveDateTime> {
    let is_vacancy = draft.kind == ItemKind::Vacancy;
    let deadline = draft.job_deadline.filter(|_| is_vacancy)?;
    Some(end_of_day(deadline, zone))
}

fn parse_word<T: FromStr>(fields: &mut Fields, name: &str, text: &str) -> Option<T> {
    if text.is_empty() {
        return None;
    }
    let word = text.parse().ok();
    if word.is_none() {
        fields.add(name, Message::new("content-choice-unknown"));
    }
    word
}

fn text_of(value: Option<impl ToString>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}

fn texts_of(values: &[impl ToString]) -> Vec<String> {
    values.iter().map(ToString::to_string).collect()
}
