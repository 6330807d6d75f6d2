//! Long tables, a page at a time: how they are searched and turned.

use serde::Serialize;
use url::form_urlencoded;

use super::super::answer::Division;
use super::super::words::Words;
use crate::web::{FormView, Paging};

/// So many rows a page has; a shorter table is shown whole.
const PER_PAGE: i64 = 50;
/// The tables that can be longer. Weeks are as many as were asked for, the others are few.
const LONG: [Division; 3] = [Division::Item, Division::Team, Division::Campaign];
/// What a table is asked for begins with one of these and ends with what its rows are.
const SEARCH: &str = "q-";
const PAGE: &str = "page-";

/// What is asked of a page with long tables, each by names of its own.
pub struct Listing<'a> {
    path: &'a str,
    pairs: Vec<(String, String)>,
}

/// A hidden field of a form.
#[derive(Clone, Debug, Serialize)]
struct Pair {
    name: String,
    value: String,
}

/// A long table's search, and which part of it is shown.
#[derive(Debug, Serialize)]
pub struct Part {
    /// Where it begins on the page.
    id: String,
    /// Where it is searched, and by which field.
    path: String,
    search: String,
    label: String,
    form: FormView,
    /// What else is asked of the page.
    kept: Vec<Pair>,
    /// Whether this is how it begins, with nothing searched for.
    pub is_first: bool,
    paging: Paging,
}

impl<'a> Listing<'a> {
    /// What the page's address, `path` with its query, asks for.
    pub fn new(path: &'a str) -> Self {
        let query = path.split_once('?').map_or("", |(_, query)| query);
        let pairs = form_urlencoded::parse(query.as_bytes())
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| (name.into_owned(), value.into_owned()));
        Self {
            pairs: pairs.collect(),
            path,
        }
    }

    /// What is asked of the report itself, so that the same can be asked of the next one.
    pub fn of_report(&self) -> impl Iterator<Item = &(String, String)> {
        let is_of_table = |name: &str| name.starts_with(SEARCH) || name.starts_with(PAGE);
        self.pairs.iter().filter(move |pair| !is_of_table(&pair.0))
    }

    /// The same as a query with its question mark, or nothing.
    pub fn query(&self) -> String {
        let mut of_report = self.of_report().peekable();
        if of_report.peek().is_none() {
            return String::new();
        }
        let mut query = form_urlencoded::Serializer::for_suffix("?".to_owned(), 1);
        query.extend_pairs(of_report).finish()
    }

    /// The rows to show, and if the table is long, which part of it they are.
    pub fn cut<T>(
        &self,
        division: Division,
        rows: Vec<T>,
        label: impl Fn(&T) -> String,
        words: &Words,
    ) -> (Vec<T>, Option<Part>) {
        if !LONG.contains(&division) || rows.len() <= PER_PAGE as usize {
            return (rows, None);
        }
        let (search, page) = (format!("{SEARCH}{division}"), format!("{PAGE}{division}"));
        let asked = |name: &str| {
            let pair = self.pairs.iter().find(|pair| pair.0 == name);
            pair.map_or("", |pair| pair.1.trim())
        };
        let typed = asked(&search);
        let sought = typed.to_lowercase();
        let found = rows.into_iter();
        let found = found.filter(|row| label(row).to_lowercase().contains(&sought));
        let found: Vec<T> = found.collect();
        let (number, total) = (asked(&page).parse().ok(), found.len() as i64);
        let mut paging = Paging::named(&page, number, total, PER_PAGE, self.path);
        let id = format!("rows-{division}");
        for href in [&mut paging.prev_href, &mut paging.next_href] {
            *href = href.take().map(|href| format!("{href}#{id}"));
        }
        let rows = found.into_iter().skip(paging.offset() as usize);
        let shown = rows.take(PER_PAGE as usize).collect();
        let (bare, _) = self.path.split_once('?').unwrap_or((self.path, ""));
        let kept = self.pairs.iter();
        let kept = kept.filter(|(name, _)| *name != search && *name != page);
        let part = Part {
            path: format!("{bare}#{id}"),
            label: words.text(&format!("reports-search-{division}")),
            form: FormView::new().with(&search, typed),
            kept: kept
                .map(|(name, value)| Pair {
                    name: name.clone(),
                    value: value.clone(),
                })
                .collect(),
            is_first: typed.is_empty() && paging.page == 1,
            search,
            id,
            paging,
        };
        (shown, Some(part))
    }
}
