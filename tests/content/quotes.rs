//! Quotes in the studio: written, shown, copied, removed.

use actix_web::http::StatusCode;
use forpost::content::model::Quote;
use forpost::content::store::quotes_of;

use super::{comms, empty_draft, for_readers, published, with};
use crate::support::{NewPerson, TestApp};

fn quotes(app: &TestApp, item: &str) -> Vec<Quote> {
    let id = item.rsplit('/').next().unwrap().parse().unwrap();
    app.db(|conn| quotes_of(conn, id))
}

fn said(app: &TestApp, item: &str) -> Vec<(String, String)> {
    let quotes = quotes(app, item).into_iter();
    quotes.map(|quote| (quote.body, quote.said_by)).collect()
}

#[actix_web::test]
async fn quotes_are_written_kept_and_removed_by_emptying_them() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let item = empty_draft(&mut silje).await;
    let page = silje.get(&item).await.ok();
    assert_eq!(page.matches("name=\"quote-").count(), 4, "two empty rows");

    // Marks, dashes and line breaks that came along from elsewhere are not part of what was said.
    let first = [
        ("quote-0-body", "«Sjøen er\nkald.»"),
        ("quote-0-said_by", "— Kari, driftsleder"),
        ("quote-1-body", "”Vi” og «de» er samme «lag»"),
    ];
    silje.post(&item, &with(&first)).await.done();
    let both = [
        ("Sjøen er kald.".to_owned(), "Kari, driftsleder".to_owned()),
        ("”Vi” og «de» er samme «lag»".to_owned(), String::new()),
    ];
    assert_eq!(said(&app, &item), both);
    let page = silje.get(&item).await.ok();
    assert_eq!(page.matches("name=\"quote-").count(), 8);
    assert!(page.contains("<blockquote><p>«Sjøen er kald.»</p></blockquote>"));
    assert!(page.contains("<figcaption>— Kari, driftsleder</figcaption>"));

    // Another save of the same leaves the same quotes; an emptied row is gone.
    let before = quotes(&app, &item);
    let moved = [
        ("quote-1-body", "”Vi” og «de» er samme «lag»"),
        ("quote-3-body", "Sjøen er kald."),
        ("quote-3-said_by", "Kari, driftsleder"),
    ];
    silje.post(&item, &with(&moved)).await.done();
    let after = quotes(&app, &item);
    assert_eq!(
        (after[0].id, after[1].id),
        (before[1].id, before[0].id),
        "the same quotes in another order"
    );
    silje.post(&item, &with(&moved[..1])).await.done();
    assert_eq!(said(&app, &item), both[1..]);

    let full: Vec<(String, String)> = (0..9)
        .map(|at| (format!("quote-{at}-body"), format!("Sitat nummer {at}")))
        .collect();
    let mut fields = with(&[]);
    fields.extend(full.iter().map(|(name, body)| (&**name, &**body)));
    silje.post(&item, &fields).await.done();
    assert_eq!(quotes(&app, &item).len(), 8);
    let page = silje.get(&item).await.ok();
    assert_eq!(page.matches("name=\"quote-").count(), 16, "no empty row");
}

#[actix_web::test]
async fn what_is_wrong_with_a_quote_stands_beside_it_and_all_is_kept() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let item = empty_draft(&mut silje).await;
    let (long, name) = ("å".repeat(281), "ø".repeat(121));
    let fields = with(&[
        ("quote-0-body", &long),
        ("quote-0-said_by", &name),
        ("quote-1-said_by", "Kari"),
    ]);
    for path in [item.clone(), format!("{item}/publication")] {
        let refused = silje.post(&path, &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = refused.text();
        for kept in [
            "id=\"quote-0-body-error\"",
            "id=\"quote-0-said_by-error\"",
            "id=\"quote-1-body-error\"",
            "value=\"Kari\"",
            "Her står det hvem, men ikke hva.",
            &format!("{long}</textarea>"),
        ] {
            assert!(page.contains(kept), "{path}: {kept}");
        }
    }
    assert!(quotes(&app, &item).is_empty());
    let (body, said_by) = ("å".repeat(280), "ø".repeat(120));
    let fields = with(&[("quote-0-body", &body), ("quote-0-said_by", &said_by)]);
    silje.post(&item, &fields).await.done();
    assert_eq!(said(&app, &item), [(body, said_by)]);
}

#[actix_web::test]
async fn readers_see_quotes_in_the_marks_of_the_items_language_and_copies_have_them() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let mut kari = app.signed_in(NewPerson::default());
    let quote = ("quote-0-body", "Warm & calm");
    for (lang, shown) in [
        ("nb", "«Warm &amp; calm»"),
        ("da", "»Warm &amp; calm«"),
        ("en", "“Warm &amp; calm”"),
    ] {
        let item = published(&mut silje, &[("lang", lang), quote]).await;
        let page = kari.get(&for_readers(&item)).await.ok();
        let figure = format!(
            "<figure class=\"quote\" lang=\"{lang}\"><blockquote><p>{shown}</p></blockquote></figure>"
        );
        assert!(page.contains(&figure), "{lang}: {page}");
        let copy = silje.post(&format!("{item}/copy"), &[]).await.done();
        assert_eq!(said(&app, &copy), said(&app, &item));
        assert_ne!(quotes(&app, &copy)[0].id, quotes(&app, &item)[0].id);
        silje.post(&format!("{copy}/removal"), &[]).await.done();
        assert!(quotes(&app, &copy).is_empty(), "they go with their item");
    }
}
