//! Structured data (JSON-LD, schema.org): the job posting, and what else tells the kind of page.

use chrono::NaiveDate;
use scraper::{Html, Node};
use serde_json::{Map, Value};

use super::text::{clean, strip_markup};
use super::{NAME_CHARS, SUMMARY_CHARS, TITLE_CHARS};

/// How deep nested structures are followed; real ones need three.
const DEPTH: usize = 6;
/// How many places are named before the rest is left out.
const PLACES: usize = 4;

/// A vacancy, as its page describes it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct JobFacts {
    /// The position; empty when the posting does not name it.
    pub title: String,
    /// Town, or else region or country; several are joined by a comma.
    pub place: Option<String>,
    /// Whether the work can be done from anywhere.
    pub remote: bool,
    /// Who employs.
    pub employer: Option<String>,
    /// The last day to apply, as written on the page.
    pub deadline: Option<NaiveDate>,
}

/// What the JSON-LD of a page says.
#[derive(Debug, Default)]
pub(super) struct Structured {
    /// The first job posting.
    pub(super) job: Option<JobFacts>,
    /// Its description without markup, shortened.
    pub(super) description: Option<String>,
    /// Whether the page describes an event.
    pub(super) event: bool,
    /// Whether the page describes a video.
    pub(super) video: bool,
}

impl Structured {
    /// Reads every JSON-LD script; a broken one is passed over.
    pub(super) fn read(document: &Html) -> Self {
        let mut structured = Self::default();
        for node in document.tree.nodes() {
            if !is_json_ld(node.value()) {
                continue;
            }
            let source: String = node
                .children()
                .filter_map(|child| child.value().as_text())
                .map(|text| &**text)
                .collect();
            if let Some(value) = parse(&source) {
                structured.visit(&value, DEPTH);
            }
        }
        structured
    }

    fn visit(&mut self, value: &Value, depth: usize) {
        if depth == 0 {
            return;
        }
        match value {
            Value::Array(values) => values.iter().for_each(|one| self.visit(one, depth - 1)),
            Value::Object(node) => {
                self.note(node);
                for within in ["@graph", "mainEntity"] {
                    if let Some(inner) = node.get(within) {
                        self.visit(inner, depth - 1);
                    }
                }
            }
            _ => {}
        }
    }

    fn note(&mut self, node: &Map<String, Value>) {
        for name in type_names(node) {
            if name == "JobPosting" && self.job.is_none() {
                self.job = Some(read_job(node));
                self.description = node
                    .get("description")
                    .and_then(Value::as_str)
                    .map(|html| clean(&strip_markup(html, SUMMARY_CHARS), SUMMARY_CHARS));
            }
            self.event |= name.ends_with("Event");
            self.video |= name == "VideoObject";
        }
    }
}

fn is_json_ld(node: &Node) -> bool {
    matches!(node, Node::Element(element) if element.name() == "script"
    && element.attr("type").is_some_and(|kind| {
        let essence = kind.split(';').next().unwrap_or_default();
        essence.trim().eq_ignore_ascii_case("application/ld+json")
    }))
}

/// Strict first; then with the line breaks that templates leave inside strings.
fn parse(source: &str) -> Option<Value> {
    let source = source.trim().trim_end_matches(';');
    serde_json::from_str(source).ok().or_else(|| {
        let spaced = source.replace(|c: char| c.is_control(), " ");
        serde_json::from_str(&spaced).ok()
    })
}

/// The types of a node, without the `https://schema.org/` some write before them.
fn type_names(node: &Map<String, Value>) -> Vec<&str> {
    node.get("@type")
        .into_iter()
        .flat_map(each)
        .filter_map(Value::as_str)
        .map(|name| name.rsplit(['/', ':', '#']).next().unwrap_or(name))
        .collect()
}

fn read_job(node: &Map<String, Value>) -> JobFacts {
    let title = node.get("title").or_else(|| node.get("name"));
    JobFacts {
        title: title
            .and_then(Value::as_str)
            .map(|raw| clean(raw, TITLE_CHARS))
            .unwrap_or_default(),
        place: node.get("jobLocation").and_then(places),
        remote: node.get("jobLocationType").is_some_and(|kind| {
            each(kind).any(|one| {
                one.as_str()
                    .is_some_and(|s| s.eq_ignore_ascii_case("telecommute"))
            })
        }),
        employer: node.get("hiringOrganization").and_then(name),
        deadline: node
            .get("validThrough")
            .and_then(Value::as_str)
            .and_then(date),
    }
}

/// A value that may be one or a list.
fn each(value: &Value) -> impl Iterator<Item = &Value> {
    match value {
        Value::Array(values) => values.as_slice(),
        one => std::slice::from_ref(one),
    }
    .iter()
}

fn places(value: &Value) -> Option<String> {
    let mut found: Vec<String> = Vec::new();
    for place in each(value) {
        let address = place.get("address").unwrap_or(place);
        for one in each(address) {
            if let Some(place) = place_name(one).or_else(|| place.get("name").and_then(name))
                && !found.contains(&place)
            {
                found.push(place);
            }
        }
    }
    found.truncate(PLACES);
    (!found.is_empty()).then(|| found.join(", "))
}

/// The nearest that is named: town, region, country.
fn place_name(address: &Value) -> Option<String> {
    if address.is_string() {
        return name(address);
    }
    ["addressLocality", "addressRegion", "addressCountry"]
        .iter()
        .find_map(|field| address.get(field).and_then(name))
}

/// The name of a thing that is written as a string, an object with a `name`, or a list of these.
fn name(value: &Value) -> Option<String> {
    let raw = match value {
        Value::Array(values) => return values.iter().find_map(name),
        Value::Object(node) => node.get("name")?.as_str()?,
        other => other.as_str()?,
    };
    let cleaned = clean(raw, NAME_CHARS);
    (!cleaned.is_empty()).then_some(cleaned)
}

/// The day of a date or a date with time, as written: the hour and zone do not move it, because
/// the day is what the applicant reads.
fn date(raw: &str) -> Option<NaiveDate> {
    let raw = raw.trim();
    let day = raw.split(['T', ' ']).next()?;
    ["%Y-%m-%d", "%d.%m.%Y", "%Y/%m/%d", "%Y%m%d"]
        .iter()
        .find_map(|format| NaiveDate::parse_from_str(day, format).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn job(json: &str) -> Option<JobFacts> {
        let html = format!("<html><script type=\"application/ld+json\">{json}</script></html>");
        Structured::read(&Html::parse_document(&html)).job
    }

    #[test]
    fn postings_are_found_wherever_they_are_put() {
        for json in [
            r#"{"@type":"JobPosting","title":"Lege"}"#,
            r#"[{"@type":"WebSite"},{"@type":"JobPosting","title":"Lege"}]"#,
            r#"{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":["Thing","JobPosting"],"title":"Lege"}]}"#,
            r#"{"@type":"WebPage","mainEntity":{"@type":"https://schema.org/JobPosting","title":"Lege"}}"#,
            "{\"@type\":\"JobPosting\",\"title\":\"Lege\",\"description\":\"a\nb\"};",
        ] {
            assert_eq!(job(json).unwrap().title, "Lege", "{json}");
        }
        assert_eq!(job(r#"{"@type":"JobPosting","title":"#), None);
        assert_eq!(job(r#"{"@type":"Person","name":"Kari"}"#), None);
        assert_eq!(job(&"[".repeat(5000)), None);
    }

    #[test]
    fn places_are_named_by_what_is_nearest() {
        let table = [
            (
                r#"{"address":{"addressLocality":"Tromsø","addressCountry":"NO"}}"#,
                Some("Tromsø"),
            ),
            (
                r#"{"address":{"addressRegion":"Fyn","addressCountry":{"name":"Danmark"}}}"#,
                Some("Fyn"),
            ),
            (
                r#"{"address":{"addressCountry":{"@type":"Country","name":"Danmark"}}}"#,
                Some("Danmark"),
            ),
            (
                r#"{"address":"Storgata 1, 0155 Oslo"}"#,
                Some("Storgata 1, 0155 Oslo"),
            ),
            (r#""Bergen""#, Some("Bergen")),
            (r#"{"name":"Hovedkontoret"}"#, Some("Hovedkontoret")),
            (
                r#"[{"address":{"addressLocality":"Oslo"}},{"address":{"addressLocality":"Bod&oslash;"}},{"address":{"addressLocality":"Oslo"}}]"#,
                Some("Oslo, Bodø"),
            ),
            (r#"{"address":{"postalCode":"0155"}}"#, None),
            ("[]", None),
        ];
        for (location, expected) in table {
            let json = format!(r#"{{"@type":"JobPosting","title":"x","jobLocation":{location}}}"#);
            assert_eq!(job(&json).unwrap().place.as_deref(), expected, "{location}");
        }
        let anywhere = job(r#"{"@type":"JobPosting","jobLocationType":"TELECOMMUTE"}"#).unwrap();
        assert!(anywhere.remote);
    }

    #[test]
    fn deadlines_are_the_day_as_written() {
        let day = NaiveDate::from_ymd_opt(2026, 12, 1);
        for raw in [
            "2026-12-01",
            "2026-12-01T23:59:59+01:00",
            "2026-12-01T22:59:59.000Z",
            "2026-12-01 23:59",
            "01.12.2026",
            " 20261201",
        ] {
            assert_eq!(date(raw), day, "{raw}");
        }
        for raw in ["snarest", "2026-13-01", "", "1"] {
            assert_eq!(date(raw), None, "{raw}");
        }
    }
}
