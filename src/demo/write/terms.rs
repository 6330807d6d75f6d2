//! What the company's captions are looked through for before a share.

use crate::db::Conn;
use crate::demo::story::Story;
use crate::error::Result;
use crate::policy::terms::model::{Force, Manner, TermDraft};
use crate::policy::terms::verbs as terms;
use crate::texts::Lang;

type Row = (Manner, &'static str, Option<Lang>, Force, &'static str);

const TERMS: [Row; 8] = [
    (
        Manner::Words,
        "prosjekt havørn",
        None,
        Force::Block,
        "Havørn er børssensitivt til avtalen er signert. Skriv om det vi har meldt selv, og spør kommunikasjon om du lurer.",
    ),
    (
        Manner::Expression,
        r"\bHL-[0-9]{6}\b",
        None,
        Force::Block,
        "Dette er et kundenummer. Ta det ut, også når kunden har sagt ja til å være med.",
    ),
    (
        Manner::Words,
        "oppsig*",
        Some(Lang::Nb),
        Force::Advice,
        "Handler det om kolleger, skal de høre det av lederen sin først. Gjelder det kontrakter, er det bare å skrive.",
    ),
    (
        Manner::Words,
        "opsig*",
        Some(Lang::Da),
        Force::Advice,
        "Handler det om kolleger, skal de høre det fra deres leder først. Gælder det aftaler, skriver du bare.",
    ),
    (
        Manner::Words,
        "redundanc*",
        Some(Lang::En),
        Force::Advice,
        "If this is about colleagues, they should hear it from their manager first.",
    ),
    (
        Manner::Words,
        "kvartalstall*",
        Some(Lang::Nb),
        Force::Advice,
        "Er tallene lagt fram? Hvis ikke, vent til de ligger på nettsidene.",
    ),
    (
        Manner::Words,
        "garantert billigst",
        Some(Lang::Nb),
        Force::Advice,
        "Et løfte om pris må kunne dokumenteres. «Rimelig for de fleste» holder, og er sant.",
    ),
    (
        Manner::Words,
        "strømbrudd*",
        Some(Lang::Nb),
        Force::Advice,
        "Er noen uten varme akkurat nå? Se driftsmeldingene først, så vi ikke svarer ulikt.",
    ),
];

pub(super) fn write(conn: &mut Conn, story: &Story) -> Result<()> {
    let begun = story.moment(story.period.first, 9 * 60);
    for (manner, phrase, lang, force, reason) in TERMS {
        let draft = TermDraft {
            manner,
            phrase: phrase.to_owned(),
            lang,
            force,
            reason: reason.to_owned(),
        };
        terms::add(conn, draft, None, begun, story.period.first)?;
    }
    Ok(())
}
