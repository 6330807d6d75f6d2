//! Lists in pages, and the query strings that filter them.

use serde::Serialize;

pub use actix_web::web::Query;

/// Which page of a list is shown.
#[derive(Clone, Debug, Serialize)]
pub struct Paging {
    /// The page shown, from 1.
    pub page: i64,
    /// How many pages there are, at least 1.
    pub pages: i64,
    /// How many rows there are in all.
    pub total: i64,
    /// Address of the page before.
    pub prev_href: Option<String>,
    /// Address of the page after.
    pub next_href: Option<String>,
    #[serde(skip)]
    per_page: i64,
}

impl Paging {
    /// Page `asked` of `total` rows. `path` is the list's address with its query; its `page`
    /// is replaced, every other filter stays.
    pub fn new(asked: Option<i64>, total: i64, per_page: i64, path: &str) -> Self {
        Self::named("page", asked, total, per_page, path)
    }

    /// The same where `name` stands in the place of `page`: of one of several lists on a page.
    pub fn named(name: &str, asked: Option<i64>, total: i64, per_page: i64, path: &str) -> Self {
        let pages = ((total + per_page - 1) / per_page).max(1);
        let page = asked.unwrap_or(1).clamp(1, pages);
        let href = |page: i64| {
            let (path, query) = path.split_once('?').unwrap_or((path, ""));
            let mut pairs: Vec<(String, String)> = url::form_urlencoded::parse(query.as_bytes())
                .filter(|(key, value)| key != name && !value.is_empty())
                .map(|(key, value)| (key.into_owned(), value.into_owned()))
                .collect();
            pairs.push((name.to_owned(), page.to_string()));
            let query = url::form_urlencoded::Serializer::new(String::new())
                .extend_pairs(pairs)
                .finish();
            format!("{path}?{query}")
        };
        Self {
            page,
            pages,
            total,
            prev_href: (page > 1).then(|| href(page - 1)),
            next_href: (page < pages).then(|| href(page + 1)),
            per_page,
        }
    }

    /// The rows of one page out of all of them, and which page that is.
    pub fn cut<T>(
        asked: Option<i64>,
        rows: impl IntoIterator<Item = T>,
        per_page: i64,
        path: &str,
    ) -> (Vec<T>, Self) {
        let rows: Vec<T> = rows.into_iter().collect();
        let paging = Self::new(asked, rows.len() as i64, per_page, path);
        let (offset, limit) = (paging.offset() as usize, per_page as usize);
        (rows.into_iter().skip(offset).take(limit).collect(), paging)
    }

    /// Rows to skip.
    pub fn offset(&self) -> i64 {
        (self.page - 1) * self.per_page
    }

    /// Rows to show.
    pub fn limit(&self) -> i64 {
        self.per_page
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filters_stay_and_pages_are_kept_in_range() {
        let paging = Paging::new(Some(99), 45, 20, "/studio?state=draft&page=2&q=");
        assert_eq!((paging.page, paging.pages, paging.offset()), (3, 3, 40));
        assert_eq!(
            paging.prev_href.as_deref(),
            Some("/studio?state=draft&page=2")
        );
        assert_eq!(paging.next_href, None);
        assert_eq!(Paging::new(None, 0, 20, "/x").pages, 1);
    }
}
