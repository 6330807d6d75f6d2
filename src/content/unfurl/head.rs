//! The head of a page: meta properties, title, language, picture and canonical address.

use std::collections::HashMap;

use scraper::{ElementRef, Html, Node};
use url::Url;

/// What the elements of a page's head say, the first of each kind.
pub(super) struct Head {
    metas: HashMap<String, String>,
    links: HashMap<String, String>,
    title: Option<String>,
    heading: Option<String>,
    html_lang: Option<String>,
    base: Option<String>,
}

impl Head {
    /// Walks the whole document: many systems print their metas in the body.
    pub(super) fn read(document: &Html) -> Self {
        let mut head = Self {
            metas: HashMap::new(),
            links: HashMap::new(),
            title: None,
            heading: None,
            html_lang: None,
            base: None,
        };
        for node in document.tree.nodes() {
            let Node::Element(element) = node.value() else {
                continue;
            };
            let text = || ElementRef::wrap(node).map(|found| found.text().collect::<String>());
            // A drawing within the page has titles of its own, in its own namespace.
            let in_html = &*element.name.ns == "http://www.w3.org/1999/xhtml";
            match element.name() {
                "html" => keep(&mut head.html_lang, element.attr("lang")),
                "base" => keep(&mut head.base, element.attr("href")),
                "meta" => head.add_meta(element),
                "link" => head.add_link(element),
                "title" if head.title.is_none() && in_html => head.title = text(),
                "h1" if head.heading.is_none() => head.heading = text(),
                _ => {}
            }
        }
        head
    }

    fn add_meta(&mut self, element: &scraper::node::Element) {
        let name = element
            .attr("property")
            .or_else(|| element.attr("name"))
            .or_else(|| element.attr("itemprop"))
            .or_else(|| element.attr("http-equiv"));
        if let (Some(name), Some(content)) = (name, element.attr("content"))
            && !content.trim().is_empty()
        {
            self.metas
                .entry(name.trim().to_ascii_lowercase())
                .or_insert_with(|| content.to_owned());
        }
    }

    fn add_link(&mut self, element: &scraper::node::Element) {
        if let (Some(rel), Some(href)) = (element.attr("rel"), element.attr("href")) {
            for one in rel.split_ascii_whitespace() {
                self.links
                    .entry(one.to_ascii_lowercase())
                    .or_insert_with(|| href.to_owned());
            }
        }
    }

    /// The content of a meta element by its `property` or `name`, in lower case.
    pub(super) fn meta(&self, name: &str) -> Option<&str> {
        self.metas.get(name).map(String::as_str)
    }

    /// `<title>`, or the first main heading of a page that has none.
    pub(super) fn title(&self) -> Option<&str> {
        let filled = |text: &&str| !text.trim().is_empty();
        self.title
            .as_deref()
            .filter(filled)
            .or(self.heading.as_deref())
    }

    /// The first picture named for sharing.
    pub(super) fn image(&self, base: &Url) -> Option<Url> {
        let base = self.base_url(base);
        [
            "og:image:secure_url",
            "og:image",
            "og:image:url",
            "twitter:image",
            "twitter:image:src",
        ]
        .iter()
        .filter_map(|name| self.meta(name))
        .chain(self.links.get("image_src").map(String::as_str))
        .find_map(|address| web_address(&base, address))
    }

    /// The canonical address; one on another host is not believed, as the item leads there.
    pub(super) fn canonical(&self, base: &Url) -> Option<Url> {
        let address = self
            .links
            .get("canonical")
            .map(String::as_str)
            .or_else(|| self.meta("og:url"))?;
        web_address(&self.base_url(base), address).filter(|url| url.host() == base.host())
    }

    /// The language among ours: the document's own word before the one told to networks, which
    /// is often left at its default.
    pub(super) fn language(&self) -> Option<String> {
        let html_lang = self.html_lang.as_deref();
        let named = html_lang
            .filter(|lang| !lang.trim().is_empty())
            .or_else(|| self.meta("content-language"))
            .or_else(|| self.meta("og:locale"))
            .or_else(|| self.meta("inlanguage"))?;
        ours(named).map(str::to_owned)
    }

    fn base_url(&self, page: &Url) -> Url {
        self.base
            .as_deref()
            .and_then(|href| web_address(page, href))
            .unwrap_or_else(|| page.clone())
    }
}

/// `nb`, `da` or `en` for a language tag. Nynorsk readers are served bokmål.
fn ours(tag: &str) -> Option<&'static str> {
    let primary = tag
        .trim()
        .split(['-', '_', ','])
        .next()?
        .trim()
        .to_ascii_lowercase();
    match primary.as_str() {
        "nb" | "nn" | "no" | "nor" | "nob" => Some("nb"),
        "da" | "dan" => Some("da"),
        "en" | "eng" => Some("en"),
        _ => None,
    }
}

fn web_address(base: &Url, address: &str) -> Option<Url> {
    let url = base.join(address.trim()).ok()?;
    matches!(url.scheme(), "http" | "https").then_some(url)
}

fn keep(slot: &mut Option<String>, value: Option<&str>) {
    if slot.is_none() {
        *slot = value.map(str::to_owned);
    }
}
