//! Every class in every language, for the readers of every country, on every channel.

use super::*;
use crate::sharing::channel::Channel;
use crate::sharing::compose::compose_to_fit;

const LINK: &str = "https://go.example.no/s/AbCdEfGhIjK";

fn organisation() -> Organisation {
    Organisation {
        name: "Fjordkraft Varme".into(),
        lang: Lang::Nb,
        country: Country::Norway,
        privacy_contact: String::new(),
    }
}

fn own(disclosure: Disclosure, words: &str) -> Label {
    Label {
        disclosure,
        lang: Lang::Nb,
        words: words.into(),
    }
}

fn complaint(disclosure: Disclosure, words: &str) -> Option<&'static str> {
    let mut fields = Fields::new();
    own(disclosure, words).check("Fjordkraft Varme", "words", &mut fields);
    fields.iter().next().map(|(_, message)| message.key)
}

#[test]
fn the_label_is_first_and_survives_on_every_channel() {
    use Country::{Denmark, Elsewhere, Norway};
    use Disclosure::{Commercial, Employer, Neutral};
    let texts = Texts::load().unwrap();
    // For readers in Norway, in Denmark and elsewhere.
    let table = [
        (
            Commercial,
            Lang::Nb,
            ["Reklame", "Reklame", "Reklame (advertisement)"],
        ),
        (
            Commercial,
            Lang::Da,
            ["Reklame", "Reklame", "Reklame (advertisement)"],
        ),
        (
            Commercial,
            Lang::En,
            [
                "Advertisement (reklame)",
                "Advertisement (reklame)",
                "Advertisement",
            ],
        ),
        (Employer, Lang::Nb, ["Jeg jobber i Fjordkraft Varme"; 3]),
        (Employer, Lang::Da, ["Jeg arbejder hos Fjordkraft Varme"; 3]),
        (Employer, Lang::En, ["I work at Fjordkraft Varme"; 3]),
        (Neutral, Lang::Nb, [""; 3]),
        (Neutral, Lang::Da, [""; 3]),
        (Neutral, Lang::En, [""; 3]),
    ];
    // Long in letters, and in signs that are many bytes and one to the reader.
    let captions = ["Vi varmer byen med sjøvann. ".repeat(200), "👩‍⚕️".repeat(400)];
    for (class, lang, said) in table {
        for (country, said) in [Norway, Denmark, Elsewhere].into_iter().zip(said) {
            let first = label(&texts, &organisation(), (class, lang), Some(country), None);
            assert_eq!(
                first.as_deref().unwrap_or_default(),
                said,
                "{class} {lang} {country}"
            );
            for channel in Channel::ALL {
                for caption in &captions {
                    let post = compose_to_fit(first.as_deref(), caption, LINK, *channel);
                    let case = format!("{class} {lang} {country} {channel}");
                    assert!(post.fits && post.text.starts_with(said), "{case}");
                    assert!(post.text.ends_with(LINK), "{case}");
                }
            }
        }
    }
}

#[test]
fn what_the_law_asks_for_stays_first() {
    use Disclosure::{Commercial, Employer, Neutral};
    for (class, words) in [
        (Commercial, "Reklame for varmepumper fra oss"),
        (Commercial, "ANNONSE: fra jobben min"),
        (Commercial, "Ad – from where I work"),
        (
            Employer,
            "Jobben min er i Fjordkraft Varme, og jeg liker den",
        ),
        (Neutral, "Fra hverdagen"),
    ] {
        assert_eq!(complaint(class, words), None, "{words}");
    }
    for (class, words, key) in [
        (Commercial, "#reklame", "labels-hashtag"),
        (Commercial, "#ad #samarbeid", "labels-hashtag"),
        (
            Commercial,
            "I samarbeid med oss, reklame",
            "labels-commercial-first",
        ),
        (Commercial, "Reklamefri sone", "labels-commercial-first"),
        (Commercial, "Adventskalender", "labels-commercial-first"),
        (Employer, "Jeg har en jobb", "labels-employer-missing"),
        (Employer, "#FjordkraftVarme", "labels-hashtag"),
        (Neutral, "#fjord", "labels-hashtag"),
    ] {
        assert_eq!(complaint(class, words), Some(key), "{words}");
    }
    assert_eq!(
        complaint(Commercial, &format!("Reklame {}", "x".repeat(80))),
        Some("labels-too-long")
    );
}

#[test]
fn a_wording_in_the_countrys_own_word_needs_no_other() {
    let texts = Texts::load().unwrap();
    let chosen = own(Disclosure::Commercial, "Annonse fra der jeg jobber");
    let first = |country| {
        let of = (Disclosure::Commercial, Lang::Nb);
        label(&texts, &organisation(), of, Some(country), Some(&chosen))
    };
    let said = "Annonse fra der jeg jobber";
    assert_eq!(first(Country::Norway).as_deref(), Some(said));
    let abroad = format!("{said} (reklame)");
    assert_eq!(first(Country::Denmark), Some(abroad));
}

#[test]
fn a_wording_that_has_lost_the_employers_name_gives_way_to_the_law() {
    let texts = Texts::load().unwrap();
    let mut organisation = organisation();
    let chosen = own(Disclosure::Employer, "På jobb i Fjordkraft Varme");
    let first = |organisation: &Organisation| {
        let of = (Disclosure::Employer, Lang::Nb);
        label(&texts, organisation, of, None, Some(&chosen))
    };
    assert_eq!(
        first(&organisation).as_deref(),
        Some("På jobb i Fjordkraft Varme")
    );
    organisation.name = "Nordlys Energi".into();
    assert_eq!(
        first(&organisation).as_deref(),
        Some("Jeg jobber i Nordlys Energi")
    );
}
