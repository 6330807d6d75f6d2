//! Texts to begin a policy with: one screen each, in every language, for kinds of organisations
//! that have different things to be careful with.

use crate::texts::{Lang, Texts};

text_enum! {
    /// For whom a text to begin with is written.
    Template {
        /// A small firm; fits most others as well.
        SmallFirm = "small-firm",
        /// A municipality or another public body.
        Municipality = "municipality",
        /// A bank, or whoever else keeps customers' secrets and is listed.
        Bank = "bank",
    }
}

impl Template {
    /// The Markdown in one language, for the organisation of this name.
    pub fn body(self, texts: &Texts, lang: Lang, organisation: &str) -> String {
        texts.text_with(lang, &format!("frames-{self}"), &[("org", organisation)])
    }
}

#[cfg(test)]
mod tests {
    use super::super::model::{POLICY_LIMIT, advice, length};
    use super::*;

    #[test]
    fn every_template_fits_in_every_language_and_needs_no_advice() {
        let texts = Texts::load().unwrap();
        // A long name must fit as well.
        let organisation = "Nordre Innlandet interkommunale renovasjonsselskap";
        for &template in Template::ALL {
            for &lang in Lang::ALL {
                let body = template.body(&texts, lang, organisation);
                let length = length(&body);
                assert!(length <= POLICY_LIMIT, "{template} {lang}: {length}");
                assert_eq!(advice(&body, lang), [], "{template} {lang}");
                assert!(body.starts_with("## "), "{template} {lang}: {body}");
            }
        }
    }

    #[test]
    fn what_one_can_contribute_comes_before_what_to_be_careful_with() {
        let texts = Texts::load().unwrap();
        let careful = ["Tenk deg om", "Tænk dig om", "Think twice"];
        for &template in Template::ALL {
            for &lang in Lang::ALL {
                let body = template.body(&texts, lang, "Havlun");
                let at = careful.iter().find_map(|words| body.find(words));
                assert!(at > Some(150), "{template} {lang}: {at:?}");
            }
        }
    }
}
