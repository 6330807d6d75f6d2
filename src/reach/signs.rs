//! What a request to a link says about itself, read in one go through its headers.

/// See the module. Of a header that comes twice the last one holds: that is what our own proxy
/// has added.
#[derive(Clone, Copy, Debug, Default)]
pub struct Signs<'h> {
    /// Whether it asks for the page, and not only about it.
    pub is_get: bool,
    /// What the browser calls itself.
    pub user_agent: Option<&'h str>,
    /// Where it comes from.
    pub referer: Option<&'h str>,
    /// Through which proxies.
    pub forwarded_for: Option<&'h str>,
    /// Whether the visitor asks not to be counted.
    pub wants_no_count: bool,
    /// Whether the browser loads in advance what nobody may ever see.
    pub is_fetched_ahead: bool,
    /// Whether a page fetches it as a picture, script or frame: a person who follows a link gets
    /// a document. Browsers that send nothing are believed.
    pub is_part_of_page: bool,
}

impl<'h> Signs<'h> {
    /// Reads names (lower case) and values.
    pub fn of(is_get: bool, headers: impl IntoIterator<Item = (&'h str, &'h str)>) -> Self {
        let mut signs = Self {
            is_get,
            ..Self::default()
        };
        for (name, value) in headers {
            match name {
                "user-agent" => signs.user_agent = Some(value),
                "referer" => signs.referer = Some(value),
                "x-forwarded-for" => signs.forwarded_for = Some(value),
                "sec-gpc" | "dnt" => signs.wants_no_count |= value.trim() == "1",
                "sec-purpose" | "purpose" | "x-purpose" | "x-moz" => {
                    signs.is_fetched_ahead |= is_purpose_of_a_machine(value);
                }
                "sec-fetch-dest" => signs.is_part_of_page = value.trim() != "document",
                _ => {}
            }
        }
        signs
    }
}

fn is_purpose_of_a_machine(value: &str) -> bool {
    let value = value.to_ascii_lowercase();
    let mut purposes = ["prefetch", "preview", "prerender"].iter();
    purposes.any(|purpose| value.contains(purpose))
}
