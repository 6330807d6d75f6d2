//! The pages: Handlebars in strict mode, embedded in the binary, one set per language, so
//! that the `t` helper knows its language wherever it stands.

use std::collections::HashMap;
use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentValue};
use handlebars::{
    Context, Handlebars, Helper, HelperDef, HelperResult, JsonRender, Output, RenderContext,
    RenderError, RenderErrorReason, ScopedJson, html_escape, no_escape,
};
use rust_embed::RustEmbed;
use serde::Serialize;
use serde_json::Value;

use super::mjml::Mjml;
use crate::error::Result;
use crate::texts::{KindOfDate, Lang, Texts};

#[derive(RustEmbed)]
#[folder = "templates"]
#[include = "*.hbs"]
struct Files;

/// What every mail is put into.
const FRAME: &str = "mail/frame.mjml.hbs";

/// Every template of every language.
pub struct Templates {
    texts: Arc<Texts>,
    pages: HashMap<Lang, Handlebars<'static>>,
    /// The same without HTML escaping, for the text part of mails.
    plain: HashMap<Lang, Handlebars<'static>>,
}

/// A template cannot be read: a fault of the program, found at the start.
#[derive(Debug, thiserror::Error)]
#[error("template {0}: {1}")]
pub struct TemplatesError(String, String);

impl Templates {
    /// Reads every template for every language.
    pub fn load(texts: Arc<Texts>) -> Result<Self, TemplatesError> {
        let files = sources()?;
        let mut pages = HashMap::new();
        let mut plain = HashMap::new();
        for &lang in Lang::ALL {
            let is_text = |name: &str| name.ends_with(".text");
            let is_page = |name: &str| !is_text(name);
            pages.insert(lang, registry(lang, &texts, &files, html_escape, is_page)?);
            plain.insert(lang, registry(lang, &texts, &files, no_escape, is_text)?);
        }
        Ok(Self {
            texts,
            pages,
            plain,
        })
    }

    /// The texts that the templates use.
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// Renders `name` (the path under `templates/` without `.hbs`) as HTML.
    pub fn render(&self, lang: Lang, name: &str, data: &impl Serialize) -> Result<String> {
        Ok(self.pages[&lang].render(name, data)?)
    }

    /// Renders a plain text template (`….text.hbs`).
    pub fn render_text(&self, lang: Lang, name: &str, data: &impl Serialize) -> Result<String> {
        Ok(self.plain[&lang].render(name, data)?)
    }
}

/// Name and source of every template. Mails written in MJML (`….mjml.hbs`) are HTML
/// (`….html`) from here on, inside the frame of all mails.
fn sources() -> Result<Vec<(String, String)>, TemplatesError> {
    let read = |path: &str| {
        let file = Files::get(path);
        let file = file.ok_or_else(|| TemplatesError(path.to_owned(), "gone".to_owned()))?;
        Ok(String::from_utf8_lossy(&file.data).into_owned())
    };
    let fail = |path: &str, why: String| TemplatesError(path.to_owned(), why);
    let mjml = Mjml::new(read(FRAME)?).map_err(|e| fail(FRAME, e.to_string()))?;
    let mut found = Vec::new();
    for path in Files::iter().filter(|path| path != FRAME) {
        let Some(name) = path.strip_suffix(".hbs") else {
            continue;
        };
        let source = read(&path)?;
        found.push(match name.strip_suffix(".mjml") {
            Some(mail) => {
                let html = mjml.to_html(&source).map_err(|why| fail(&path, why))?;
                (format!("{mail}.html"), html)
            }
            None => (name.to_owned(), source),
        });
    }
    Ok(found)
}

/// Puts the texts that stand by themselves (`{{t "key"}}`) in their places once, instead of each
/// time a page is drawn. Those that are missing or take arguments are left to the helper.
fn with_texts(source: &str, lang: Lang, texts: &Texts, escape: fn(&str) -> String) -> String {
    const BEGIN: &str = "{{t \"";
    const END: &str = "\"}}";
    let mut parts = source.split(BEGIN);
    let mut done = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let text = part.split_once(END).and_then(|(key, rest)| {
            let is_key = key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
            let text = texts
                .find(lang, key, &FluentArgs::new())
                .filter(|_| is_key)?;
            Some((text, rest))
        });
        match text {
            Some((text, rest)) => {
                done.push_str(&escape(&text));
                done.push_str(rest);
            }
            None => {
                done.push_str(BEGIN);
                done.push_str(part);
            }
        }
    }
    done
}

fn registry(
    lang: Lang,
    texts: &Arc<Texts>,
    files: &[(String, String)],
    escape: fn(&str) -> String,
    wanted: impl Fn(&str) -> bool,
) -> Result<Handlebars<'static>, TemplatesError> {
    let mut registry = Handlebars::new();
    registry.set_strict_mode(true);
    registry.register_escape_fn(escape);
    // A part on an indented line would otherwise indent every line of what it writes, the
    // text in a textarea included: saved twice, it would have become a block of code.
    registry.set_prevent_indent(true);
    registry.register_helper(
        "t",
        Box::new(TextHelper {
            lang,
            texts: texts.clone(),
        }),
    );
    registry.register_helper(
        "number",
        Box::new(NumberHelper {
            lang,
            texts: texts.clone(),
        }),
    );
    registry.register_helper(
        "date",
        Box::new(DateHelper {
            lang,
            texts: texts.clone(),
        }),
    );
    registry.register_helper("get", Box::new(GetHelper));
    registry.register_helper("markdown", Box::new(markdown));
    for (name, source) in files.iter().filter(|(name, _)| wanted(name)) {
        let source = with_texts(source, lang, texts, escape);
        registry
            .register_template_string(name, &source)
            .map_err(|e| TemplatesError(name.clone(), e.to_string()))?;
    }
    Ok(registry)
}

fn fail(why: String) -> RenderError {
    RenderErrorReason::Other(why).into()
}

/// `{{t "key" name=value}}`; several parameters are joined: `{{t "content-purpose-" purpose}}`.
struct TextHelper {
    lang: Lang,
    texts: Arc<Texts>,
}

impl HelperDef for TextHelper {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        h: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let key: String = h.params().iter().map(|p| p.value().render()).collect();
        let mut args = FluentArgs::new();
        for (name, value) in h.hash() {
            let value = match value.value() {
                Value::Number(n) => FluentValue::from(n.as_f64().unwrap_or_default()),
                other => FluentValue::from(other.render()),
            };
            args.set(*name, value);
        }
        self.texts
            .find(self.lang, &key, &args)
            .map(|text| ScopedJson::Derived(Value::String(text)))
            .ok_or_else(|| {
                fail(format!(
                    "no text {key} in {} with these arguments",
                    self.lang
                ))
            })
    }
}

/// `{{number n}}`: a whole number as the language writes it.
struct NumberHelper {
    lang: Lang,
    texts: Arc<Texts>,
}

impl HelperDef for NumberHelper {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        h: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let number = h.param(0).and_then(|p| p.value().as_i64());
        let number = number.ok_or_else(|| fail("number: no whole number given".to_owned()))?;
        Ok(ScopedJson::Derived(
            self.texts.formats(self.lang).number(number).into(),
        ))
    }
}

/// `{{date day}}` or `{{date day "short"}}`: an ISO date as the language writes it.
struct DateHelper {
    lang: Lang,
    texts: Arc<Texts>,
}

impl HelperDef for DateHelper {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        h: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let day = h.param(0).map(|p| p.value().render()).unwrap_or_default();
        let kind = match h.param(1).and_then(|p| p.value().as_str()) {
            Some("short") => KindOfDate::Short,
            Some("month") => KindOfDate::Month,
            _ => KindOfDate::Long,
        };
        // A moment is written as its day: the first ten characters of both forms.
        let day = day.get(..10).unwrap_or_default().parse();
        let day = day.map_err(|_| fail("date: no date given".to_owned()))?;
        Ok(ScopedJson::Derived(
            self.texts.formats(self.lang).date(day, kind).into(),
        ))
    }
}

/// `(get map "name")`: the value or null, where a plain path would fail in strict mode.
struct GetHelper;

impl HelperDef for GetHelper {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        h: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let key = h.param(1).map(|p| p.value().render()).unwrap_or_default();
        let value = h.param(0).and_then(|map| map.value().get(&key)).cloned();
        Ok(ScopedJson::Derived(value.unwrap_or(Value::Null)))
    }
}

/// `{{markdown body}}`: the only place where text becomes HTML unescaped, after sanitising.
fn markdown(
    h: &Helper<'_>,
    _: &Handlebars<'_>,
    _: &Context,
    _: &mut RenderContext<'_, '_>,
    out: &mut dyn Output,
) -> HelperResult {
    let source = h
        .param(0)
        .and_then(|p| p.value().as_str())
        .unwrap_or_default();
    out.write(&crate::markdown::to_html(source))?;
    Ok(())
}
