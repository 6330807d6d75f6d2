//! What is found, and above all what is not.

use chrono::NaiveDate;

use super::*;
use crate::policy::terms::model::TermId;

fn term(phrase: &str) -> Term {
    let day = NaiveDate::from_ymd_opt(2026, 11, 18).unwrap();
    Term {
        id: TermId::new(),
        manner: Manner::Words,
        phrase: phrase.to_owned(),
        lang: None,
        force: Force::Advice,
        reason: "Fordi".to_owned(),
        created_at: day.and_hms_opt(9, 0, 0).unwrap(),
    }
}

fn found(phrase: &str, caption: &str) -> Option<String> {
    let findings = check(caption, [&term(phrase)]).unwrap();
    findings.into_iter().next().map(|finding| finding.said)
}

fn numbers_in(caption: &str) -> Vec<(What, String)> {
    let findings = check(caption, []).unwrap();
    findings.into_iter().map(|it| (it.what, it.said)).collect()
}

#[test]
fn words_are_whole_in_any_letters() {
    assert_eq!(found("år", "Et godt ÅR!").as_deref(), Some("ÅR"));
    assert_eq!(found("år", "Våren er her"), None);
    assert_eq!(
        found("ørsta", "Vi er i Ørsta, i dag").as_deref(),
        Some("Ørsta")
    );
    assert_eq!(found("lån", "sparelån"), None);
    // Typed as a letter and a sign over it, and with a hyphen that only shows at a line's end.
    assert_eq!(
        found("påske", "Pa\u{30a}ske").as_deref(),
        Some("Pa\u{30a}ske")
    );
    assert_eq!(
        found("oppsigelse", "Opp\u{ad}sigelse").as_deref(),
        Some("Opp\u{ad}sigelse")
    );
}

#[test]
fn a_star_takes_every_ending() {
    for word in [
        "oppsigelse",
        "Oppsigelsene",
        "OPPSIGELSER",
        "oppsigelsesvern",
    ] {
        assert_eq!(
            found("oppsig*", &format!("Nå: {word}.")).as_deref(),
            Some(word)
        );
    }
    assert_eq!(found("oppsig*", "Vi har oppdaget noe"), None);
    assert_eq!(
        found("ny* avtale", "En nyere avtale"),
        None,
        "a stem has three letters"
    );
    assert_eq!(
        found("nye* avtale", "En nyere avtale").as_deref(),
        Some("nyere avtale")
    );
}

#[test]
fn a_phrase_is_its_words_in_a_row_on_a_line() {
    let phrase = "ikke offentlig";
    assert_eq!(
        found(phrase, "Dette er ikke  offentlig").as_deref(),
        Some("ikke  offentlig")
    );
    assert_eq!(
        found(phrase, "Ikke-offentlig ennå").as_deref(),
        Some("Ikke-offentlig")
    );
    assert_eq!(found(phrase, "ikke\noffentlig"), None);
    assert_eq!(found(phrase, "ikke helt offentlig"), None);
    assert_eq!(found("e-post", "Send e-post").as_deref(), Some("e-post"));
}

#[test]
fn addresses_are_not_looked_into() {
    assert_eq!(found("avtale", "Les https://www.example.org/avtale"), None);
    assert!(
        numbers_in("https://example.org/saker/90123456 og (www.example.org/45123456)").is_empty()
    );
}

#[test]
fn an_own_expression_finds_customer_numbers() {
    let own = Term {
        manner: Manner::Expression,
        phrase: r"\bK-\d{6}\b".to_owned(),
        force: Force::Block,
        ..term("")
    };
    let findings = check("Gjelder k-123456 og 90 12 34 56", [&own]).unwrap();
    assert_eq!(findings[0].said, "k-123456");
    assert!(findings[0].blocks(), "what blocks stands first");
    assert_eq!(findings[1].what, What::Phone);
    assert!(check("K-1234567", [&own]).unwrap().is_empty());
}

#[test]
fn a_national_number_has_a_day_and_both_check_digits() {
    for right in ["01010750160", "010107 50160", "41010750073"] {
        let text = format!("Nummeret er {right}.");
        assert_eq!(numbers_in(&text), [(What::NationalId, right.to_owned())]);
    }
    // Each check digit wrong by one, and a day that is none.
    for wrong in ["01010750161", "01010750150", "99010750160", "11111111111"] {
        assert!(numbers_in(wrong).is_empty(), "{wrong}");
    }
    assert!(numbers_in("701010750160").is_empty(), "one digit too many");
}

#[test]
fn a_cpr_number_begins_with_a_day() {
    for right in [
        "010107-4000",
        "0101074000",
        "311299 1234",
        "610107-4000",
        "290200-1111",
    ] {
        assert_eq!(numbers_in(right), [(What::Cpr, right.to_owned())]);
    }
    for wrong in ["320107-4000", "011307-4000", "300207-4000", "SAK0101074000"] {
        assert!(numbers_in(wrong).is_empty(), "{wrong}");
    }
}

#[test]
fn telephone_numbers_are_told_from_dates_and_prices() {
    for right in [
        "90123456",
        "90 12 34 56",
        "901 23 456",
        "9012 3456",
        "+47 90 12 34 56",
        "+4790123456",
        "0047 90123456",
        "004590123456",
        "+45 20 12 34 56",
        "20.12.34.56",
        "90\u{a0}12\u{a0}34\u{a0}56",
    ] {
        assert_eq!(
            numbers_in(&format!("Ring {right}!")),
            [(What::Phone, right.to_owned())]
        );
    }
    for wrong in [
        "22.11.2026",
        "2026-11-22",
        "20261122",
        "22112026",
        "2026-2027",
        "95 000 000 kroner",
        "1 250 000",
        "12 345 678",
        "12345678",
        "uke 47 2026",
        "90,12 34 56",
        "123456789",
    ] {
        assert!(numbers_in(wrong).is_empty(), "{wrong}");
    }
}

#[test]
fn findings_have_a_name_of_their_own() {
    let first = check("Ring 90123456", []).unwrap();
    let other = check("Ring 90123457", []).unwrap();
    assert_eq!(
        name_of(&first),
        name_of(&check("Ring meg: 90123456", []).unwrap())
    );
    assert_ne!(name_of(&first), name_of(&other));
    assert_ne!(name_of(&first), name_of(&[]));
}
