//! Reading a page: from the bytes an address answered with to the facts an item starts from.
//!
//! Three voices speak on a page, and they are heard in this order: what the page says about
//! itself to networks (Open Graph, then Twitter cards), its plain HTML head, and its JSON-LD. The
//! result is inert text: no markup, no control or direction characters, bounded lengths.

mod charset;
mod head;
mod job;
mod text;

use scraper::Html;
use url::Url;

pub use job::JobFacts;

use head::Head;

/// The longest title kept, in characters.
pub const TITLE_CHARS: usize = 200;
/// The longest summary kept, in characters.
pub const SUMMARY_CHARS: usize = 600;
/// The longest name of a site, place or employer kept, in characters.
pub const NAME_CHARS: usize = 120;
/// How many tags of a page are read. Parsing elements nested in one another takes time by the
/// square of their number; a megabyte of them would hold a core for minutes. Bounded it is a fraction of a second.
const MAX_TAGS: usize = 10_000;

/// What a page seems to be about; a proposal for the editor, never a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PageKind {
    /// Anything to read.
    #[default]
    Article,
    /// A job posting.
    Vacancy,
    /// Something to watch.
    Video,
    /// Something to attend.
    Event,
}

/// What could be read from a page. Everything is plain text, ready to be shown and edited.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PageFacts {
    /// The headline, at most [`TITLE_CHARS`]; empty when the page has none.
    pub title: String,
    /// What it is about, at most [`SUMMARY_CHARS`]; empty when the page does not say.
    pub summary: String,
    /// The picture to show, an absolute http(s) address.
    pub image: Option<Url>,
    /// Who publishes the page, or else its host without `www.`.
    pub site_name: String,
    /// `nb`, `da` or `en`; `None` for every other language and when the page does not say.
    pub language: Option<String>,
    /// The page's own idea of its address, if on the same host.
    pub canonical: Option<Url>,
    /// What kind of page it seems to be.
    pub kind: PageKind,
    /// The first job posting on the page.
    pub job: Option<JobFacts>,
}

/// Reads a page.
///
/// `content_type` is the header as sent (its charset counts), `base` the address that answered,
/// against which relative addresses are resolved. Never fails: a page that says nothing gives
/// empty facts.
pub fn read_page(body: &[u8], content_type: Option<&str>, base: &Url) -> PageFacts {
    let html = charset::decode(body, content_type);
    let document = Html::parse_document(first_tags(&html));
    let head = Head::read(&document);
    let structured = job::Structured::read(&document);

    let job_title = structured.job.as_ref().map(|job| job.title.as_str());
    let title = first_text(
        &[
            head.meta("og:title"),
            head.meta("twitter:title"),
            head.title(),
            job_title,
        ],
        TITLE_CHARS,
    );
    let summary = first_text(
        &[
            head.meta("og:description"),
            head.meta("twitter:description"),
            head.meta("description"),
            structured.description.as_deref(),
        ],
        SUMMARY_CHARS,
    );
    let host = base.host_str().unwrap_or_default();
    let site_name = first_text(
        &[
            head.meta("og:site_name"),
            head.meta("application-name"),
            Some(host.strip_prefix("www.").unwrap_or(host)),
        ],
        NAME_CHARS,
    );

    PageFacts {
        title,
        summary,
        image: head.image(base),
        site_name,
        language: head.language(),
        canonical: head.canonical(base),
        kind: kind(&head, &structured, base),
        job: structured.job,
    }
}

/// The page up to its [`MAX_TAGS`]th tag; the head, where nearly all facts stand, comes first.
fn first_tags(html: &str) -> &str {
    html.match_indices('<')
        .nth(MAX_TAGS)
        .map_or(html, |(at, _)| &html[..at])
}

fn kind(head: &Head, structured: &job::Structured, page: &Url) -> PageKind {
    let declared = head.meta("og:type").unwrap_or_default();
    let host = page.host_str().unwrap_or_default();
    let plays = ["youtube.com", "youtu.be", "vimeo.com"]
        .iter()
        .any(|site| host == *site || host.ends_with(&format!(".{site}")));
    if structured.job.is_some() {
        PageKind::Vacancy
    } else if structured.event || declared == "event" {
        PageKind::Event
    } else if structured.video || declared.starts_with("video") || plays {
        PageKind::Video
    } else {
        PageKind::Article
    }
}

/// The first candidate that has something left after cleaning.
fn first_text(candidates: &[Option<&str>], max: usize) -> String {
    candidates
        .iter()
        .flatten()
        .map(|raw| text::clean(raw, max))
        .find(|cleaned| !cleaned.is_empty())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests;
