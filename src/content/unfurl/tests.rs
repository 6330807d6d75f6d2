use proptest::prelude::*;

use super::*;

fn page(html: &str) -> PageFacts {
    read_page(
        html.as_bytes(),
        Some("text/html"),
        &at("https://www.tind.example/jobb/42?ref=x"),
    )
}

fn at(address: &str) -> Url {
    Url::parse(address).unwrap()
}

const VACANCY: &str = r#"<!doctype html>
<html lang="nb-NO" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="utf-8">
<title>Ledig stilling – Tind kommune</title>
<meta property="og:title" content="Sykepleier p&aring; Fl&oslash;ya &amp;amp; Skjærgård"/>
<meta property="og:description" content="  Vil du jobbe
   der andre  ferierer? ">
<meta property="og:image" content="/bilder/fløya.jpg?b=1200&amp;h=630">
<meta property="og:site_name" content="Tind kommune">
<meta property="og:locale" content="en_US">
<link rel="canonical" href="/jobb/42">
<script type="application/ld+json">{"broken": </script>
<script type="application/ld+json">
{"@context":"https://schema.org/","@graph":[{"@type":"BreadcrumbList"},
 {"@type":"JobPosting","title":"Sykepleier &ndash; 100&nbsp;%","validThrough":"2026-12-15T23:59:00+01:00",
  "hiringOrganization":{"@type":"Organization","name":"Tind kommune"},
  "jobLocation":{"@type":"Place","address":{"addressLocality":"Tind","addressCountry":"NO"}},
  "description":"&lt;p&gt;Vi s&oslash;ker deg.&lt;/p&gt;"}]}
</script>
</head><body><h1>Sykepleier</h1></body></html>"#;

#[test]
fn a_norwegian_vacancy_fills_the_form() {
    let facts = page(VACANCY);
    assert_eq!(facts.title, "Sykepleier på Fløya & Skjærgård");
    assert_eq!(facts.summary, "Vil du jobbe der andre ferierer?");
    assert_eq!(
        facts.image,
        Some(at(
            "https://www.tind.example/bilder/fl%C3%B8ya.jpg?b=1200&h=630"
        ))
    );
    assert_eq!(facts.site_name, "Tind kommune");
    assert_eq!(facts.language.as_deref(), Some("nb"));
    assert_eq!(
        facts.canonical,
        Some(at("https://www.tind.example/jobb/42"))
    );
    assert_eq!(facts.kind, PageKind::Vacancy);
    let job = facts.job.unwrap();
    assert_eq!(job.title, "Sykepleier – 100 %");
    assert_eq!(job.place.as_deref(), Some("Tind"));
    assert_eq!(job.employer.as_deref(), Some("Tind kommune"));
    assert_eq!(job.deadline, chrono::NaiveDate::from_ymd_opt(2026, 12, 15));
    assert!(!job.remote);
}

#[test]
fn a_job_description_is_the_summary_where_there_is_no_other() {
    let html = VACANCY.replace("og:description", "og:nothing");
    assert_eq!(page(&html).summary, "Vi søker deg.");
}

#[test]
fn old_pages_keep_their_letters() {
    let latin = b"<html lang=da><head><title>Sm\xf8rrebr\xf8d p\xe5 \xc6r\xf8 \x96 fredag</title>";
    let expected = "Smørrebrød på Ærø – fredag";
    let base = at("https://example.dk/");
    let header = read_page(latin, Some("text/html; charset=ISO-8859-1"), &base);
    assert_eq!(header.title, expected);
    assert_eq!(header.language.as_deref(), Some("da"));
    // No charset anywhere: the bytes tell.
    assert_eq!(read_page(latin, None, &base).title, expected);
    for meta in [
        "<meta charset=iso-8859-1>",
        "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=latin1'>",
    ] {
        let mut body = meta.as_bytes().to_vec();
        body.extend_from_slice(latin);
        assert_eq!(
            read_page(&body, Some("text/html"), &base).title,
            expected,
            "{meta}"
        );
    }
}

#[test]
fn declared_and_marked_charsets_are_followed_in_order() {
    let base = at("https://example.no/");
    let utf8 = "\u{feff}<title>Blåbær</title>".as_bytes();
    // The byte order mark is stronger than a wrong header.
    assert_eq!(
        read_page(utf8, Some("text/html; charset=iso-8859-1"), &base).title,
        "Blåbær"
    );
    // The header is stronger than a wrong meta.
    let body = "<meta charset=iso-8859-1><title>Blåbær</title>".as_bytes();
    assert_eq!(
        read_page(body, Some("text/html; charset=\"utf-8\""), &base).title,
        "Blåbær"
    );
    // UTF-16 in a tag that was readable is a mistake.
    let body = "<meta charset=utf-16><title>Blåbær</title>".as_bytes();
    assert_eq!(read_page(body, None, &base).title, "Blåbær");
    // A page cut within its last character is still UTF-8.
    let cut = &"<title>Blåbær</title>å".as_bytes()[.."<title>Blåbær</title>å".len() - 1];
    assert_eq!(read_page(cut, None, &base).title, "Blåbær");
}

#[test]
fn what_is_missing_is_taken_from_the_next_voice() {
    let twitter = page(
        "<meta name='twitter:title' content='Kort tittel'><meta name=description content='Om oss'>
         <meta name='twitter:image' content='//cdn.example/a.png'><title>Lang tittel</title>",
    );
    assert_eq!(twitter.title, "Kort tittel");
    assert_eq!(twitter.summary, "Om oss");
    assert_eq!(twitter.image, Some(at("https://cdn.example/a.png")));
    assert_eq!(twitter.site_name, "tind.example");

    let plain = page("<body><svg><title>Ikon</title></svg><h1>Bare en <b>overskrift</b></h1>");
    assert_eq!(plain.title, "Bare en overskrift");
    assert_eq!(plain.kind, PageKind::Article);

    let empty = page("");
    assert_eq!(empty.title, "");
    assert_eq!(empty.image, None);
    assert_eq!(empty.language, None);
}

#[test]
fn foreign_addresses_are_not_believed() {
    let facts = page(
        "<base href='javascript:alert(1)'><meta property=og:image content='data:image/png;base64,AAAA'>
         <link rel=canonical href='https://evil.example/x'>",
    );
    assert_eq!(facts.image, None);
    assert_eq!(facts.canonical, None);
    let based = page("<base href='/no/'><meta property=og:image content='a.jpg'>");
    assert_eq!(based.image, Some(at("https://www.tind.example/no/a.jpg")));
}

#[test]
fn languages_are_ours_or_none() {
    for (tag, expected) in [
        ("nb", Some("nb")),
        ("nn-NO", Some("nb")),
        ("no", Some("nb")),
        ("da-DK", Some("da")),
        ("en_GB", Some("en")),
        ("EN", Some("en")),
        ("sv-SE", None),
        ("nds", None),
    ] {
        let facts = page(&format!("<html lang='{tag}'>"));
        assert_eq!(facts.language.as_deref(), expected, "{tag}");
    }
    let locale = page("<html lang=''><meta property='og:locale' content='da_DK'>");
    assert_eq!(locale.language.as_deref(), Some("da"));
}

#[test]
fn kinds_are_guessed() {
    for (html, expected) in [
        (
            "<meta property=og:type content=video.other>",
            PageKind::Video,
        ),
        ("<meta property=og:type content=article>", PageKind::Article),
        (
            r#"<script type="application/ld+json">{"@type":"BusinessEvent"}</script>"#,
            PageKind::Event,
        ),
        (
            r#"<script type="application/ld+json">[{"@type":"VideoObject"}]</script>"#,
            PageKind::Video,
        ),
    ] {
        assert_eq!(page(html).kind, expected, "{html}");
    }
    let watch = read_page(b"", None, &at("https://www.youtube.com/watch?v=1"));
    assert_eq!(watch.kind, PageKind::Video);
}

#[test]
fn lengths_are_bounded_and_markup_is_text() {
    let long = "ord ".repeat(500);
    let facts = page(&format!(
        "<title>{long}</title><meta name=description content='{long}'>"
    ));
    assert!(facts.title.chars().count() <= TITLE_CHARS && facts.title.ends_with("ord…"));
    assert!(facts.summary.chars().count() <= SUMMARY_CHARS);
    let sly = page("<meta property=og:title content='&lt;script&gt;alert(1)&lt;/script&gt;'>");
    assert_eq!(sly.title, "<script>alert(1)</script>");
}

#[test]
fn a_page_of_nothing_but_tags_is_read_to_a_bound() {
    let body = format!("<title>Foran</title>{}<h1>x</h1>", "<b>".repeat(300_000));
    assert_eq!(first_tags(&body).matches('<').count(), MAX_TAGS);
    assert_eq!(page(&body).title, "Foran");
}

proptest! {
    /// Whatever a server answers, reading ends, and what is kept is bounded and inert.
    #[test]
    fn any_bytes_give_bounded_inert_text(
        title in "\\PC{0,400}",
        noise in proptest::collection::vec(any::<u8>(), 0..400),
    ) {
        let mut body = noise.clone();
        body.extend_from_slice(b"<title>");
        body.extend_from_slice(title.as_bytes());
        body.extend_from_slice(b"</title><meta name=description content='");
        body.extend_from_slice(&noise);
        let facts = read_page(&body, None, &at("https://example.no/"));
        prop_assert!(facts.title.chars().count() <= TITLE_CHARS);
        prop_assert!(facts.summary.chars().count() <= SUMMARY_CHARS);
        prop_assert!(!facts.title.chars().chain(facts.summary.chars()).any(char::is_control));
    }
}
