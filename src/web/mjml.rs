//! The HTML of mails: written in MJML, turned into tables that every reader of mail knows once
//! for each template and language, at the start. What Handlebars fills in passes through.

use mrml::prelude::render::RenderOptions;
use regex::{Captures, Regex};

/// Where the frame takes a mail in.
const PLACE: &str = "{{> @partial-block}}";

/// Turns mails into HTML.
pub(super) struct Mjml {
    frame: String,
    /// A comment, which only Outlook reads, a style sheet or a tag.
    piece: Regex,
    /// Attributes that HTML has given up, or never knew; the style beside them says the same.
    outdated: Regex,
    /// Outlook's own CSS; the frame says it again where only Outlook looks.
    outlook: Regex,
}

impl Mjml {
    /// With the frame that every mail is put into.
    pub(super) fn new(frame: String) -> Result<Self, regex::Error> {
        Ok(Self {
            frame,
            piece: Regex::new(r"(?s)<!--.*?-->|<style\b.*?</style>|<[a-z][^<>]*>")?,
            outdated: Regex::new(
                r#" (?:align|valign|vertical-align|bgcolor|border|cellpadding|cellspacing|width|xmlns:[vo]|type)="[^"]*""#,
            )?,
            outlook: Regex::new(r#"\s*mso-[a-z-]+:[^;"}]*;?"#)?,
        })
    }

    /// The HTML template of a mail from the mail's own sections.
    pub(super) fn to_html(&self, sections: &str) -> Result<String, String> {
        let source = self.frame.replace(PLACE, sections);
        let mail = mrml::parse(&source).map_err(|error| error.to_string())?;
        let html = mail.element.render(&RenderOptions::default());
        html.map(|html| self.of_today(&html))
            .map_err(|error| error.to_string())
    }

    /// Takes out what HTML no longer knows, but leaves alone what is written for Outlook. Breaks
    /// lines inside tags, where they mean nothing: a line of a mail has an end. None begins with
    /// a dot.
    fn of_today(&self, html: &str) -> String {
        let clean = |piece: &Captures<'_>| {
            let piece = &piece[0];
            if piece.starts_with("<!--") || piece.starts_with("<img") {
                piece.to_owned()
            } else {
                let piece = self.outdated.replace_all(piece, "");
                let piece = self.outlook.replace_all(&piece, "");
                piece.replacen(" style=", "\nstyle=", 1)
            }
        };
        let clean = self.piece.replace_all(html, clean);
        // A line of a mail that begins with a dot has to leave with two of them: one style would
        // cost looking through every mail that is sent.
        clean.replace("\n.", "\n .")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_is_put_into_its_frame_and_outlook_keeps_its_own() {
        let frame = "<mjml lang=\"{{lang}}\"><mj-body>{{> @partial-block}}</mj-body></mjml>";
        let sections = "<mj-section><mj-column><mj-text>{{t \"x\" name=name}}</mj-text></mj-column></mj-section>";
        let mjml = Mjml::new(frame.to_owned()).unwrap();
        let html = mjml.to_html(sections).unwrap();
        assert!(html.contains("{{t \"x\" name=name}}"), "{html}");
        assert!(html.contains("<html lang=\"{{lang}}\""));
        assert!(html.contains("<!--[if mso | IE]><table border=\"0\" cellpadding=\"0\""));
        let comments = Regex::new("(?s)<!--.*?-->").unwrap();
        let for_others = comments.replace_all(&html, "");
        assert!(!for_others.contains("<table border"), "{html}");
        assert!(!for_others.contains("mso-"), "{html}");
        assert!(!html.lines().any(|line| line.starts_with('.')), "{html}");
        assert!(mjml.to_html("<mj-section>").is_err());
    }
}
