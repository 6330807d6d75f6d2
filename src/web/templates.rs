//! The pages: Handlebars in strict mode, embedded in the binary, one set per language, so
//! that the `t` helper knows its language wherever it stands.

mod source;

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use fluent_bundle::{FluentArgs, FluentValue};
use handlebars::{
    Context, Handlebars, Helper, HelperDef, HelperResult, JsonRender, Output, RenderContext,
    RenderError, RenderErrorReason, ScopedJson, html_escape, no_escape,
};
use serde_json::{Value, json};

use self::source::{Source, sources, with_parts_alone, with_texts};
use crate::error::Result;
use crate::texts::{KindOfDate, Lang, Texts};

/// Texts written before other threads may go first.
const STRETCH: usize = 4;

/// Every template of every language.
pub struct Templates {
    texts: Arc<Texts>,
    pages: HashMap<Lang, Handlebars<'static>>,
    /// The same without HTML escaping, for the text part of mails.
    plain: HashMap<Lang, Handlebars<'static>>,
    /// For each page the frame that it stands in.
    frames: HashMap<String, &'static str>,
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
            pages.insert(lang, registry(lang, &texts, &files, escape, is_page)?);
            plain.insert(lang, registry(lang, &texts, &files, no_escape, is_text)?);
        }
        let frames = files
            .into_iter()
            .filter_map(|file| Some((file.name, file.frame?)));
        Ok(Self {
            texts,
            pages,
            plain,
            frames: frames.collect(),
        })
    }

    /// The texts that the templates use.
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// Renders `name` (the path under `templates/` without `.hbs`) as HTML.
    ///
    /// A page is drawn before its frame, and the frame is given the result and `page` alone:
    /// what stands inside of a block of Handlebars copies whatever it looks at.
    pub fn render(&self, lang: Lang, name: &str, data: Value) -> Result<String> {
        let pages = &self.pages[&lang];
        let mut context = Context::from(data);
        let main = pages.render_with_context(name, &context)?;
        let Some(frame) = self.frames.get(name) else {
            return Ok(main);
        };
        let page = context.data_mut().get_mut("page").map(Value::take);
        let context = Context::from(json!({ "page": page, "main": main }));
        Ok(pages.render_with_context(frame, &context)?)
    }

    /// Renders both parts of a mail, the text (`….text.hbs`) and the HTML.
    pub fn render_mail(&self, lang: Lang, name: &str, data: Value) -> Result<(String, String)> {
        let data = Context::from(data);
        let text = self.plain[&lang].render_with_context(&format!("{name}.text"), &data)?;
        let html = self.pages[&lang].render_with_context(&format!("{name}.html"), &data)?;
        Ok((text, html))
    }
}

/// Most words have nothing in them that HTML reads; those need not be put together again letter by
/// letter.
fn escape(text: &str) -> String {
    let is_read = |byte| matches!(byte, b'<' | b'>' | b'"' | b'&' | b'\'' | b'`' | b'=');
    if text.bytes().any(is_read) {
        html_escape(text)
    } else {
        text.to_owned()
    }
}

fn registry(
    lang: Lang,
    texts: &Arc<Texts>,
    files: &[Source],
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
            written: AtomicUsize::new(0),
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
    for file in files.iter().filter(|file| wanted(&file.name)) {
        let text = with_texts(&file.text, lang, texts, escape);
        registry
            .register_template_string(&file.name, with_parts_alone(&text))
            .map_err(|e| TemplatesError(file.name.clone(), e.to_string()))?;
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
    written: AtomicUsize,
}

impl HelperDef for TextHelper {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        h: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        // A long report, or a batch of letters, keeps a processor for many milliseconds; links that
        // somebody follows meanwhile wait for a stretch of it at most.
        let written = self.written.fetch_add(1, Ordering::Relaxed);
        if written.is_multiple_of(STRETCH) {
            std::thread::yield_now();
        }
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
