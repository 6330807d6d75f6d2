//! Work time or leisure, about the job or private: four sentences, written by editors.

use actix_web::http::StatusCode;
use forpost::policy::matrix::model::{CELL_LIMIT, Cell, Matrix};
use forpost::policy::matrix::store;
use forpost::texts::{Lang, Texts};

use super::comms;
use crate::support::{NewPerson, TestApp};

const OWN: [(&str, &str); 4] = [
    ("work-job_nb", "Gjerne."),
    ("work-private_nb", "I pausen."),
    ("leisure-job_nb", "Om du vil & kan."),
    ("leisure-private_nb", "Din sak."),
];

#[actix_web::test]
async fn the_table_says_something_from_the_beginning_in_every_language() {
    let app = TestApp::start().await;
    for (lang, email, words) in [
        (Lang::Nb, "kari@example.org", "Det er ditt liv"),
        (Lang::Da, "mette@example.org", "Det er dit liv"),
        (Lang::En, "john@example.org", "It is your life"),
    ] {
        let mut reader = app.signed_in(NewPerson {
            email,
            lang,
            ..Default::default()
        });
        let page = reader.get("/policy").await.ok();
        assert!(page.contains(words), "{lang}");
        assert_eq!(page.matches("scope=\"row\"").count(), 2, "{lang}");
        assert!(!page.contains("/policy/matrix"), "{lang}");
        let answer = reader.get("/policy/matrix").await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
    }
}

#[test]
fn what_it_says_from_the_beginning_has_room() {
    let texts = Texts::load().unwrap();
    for &lang in Lang::ALL {
        let shipped = Matrix::default().for_reader(&texts, lang);
        assert_eq!(shipped.len(), Cell::ALL.len());
        for (cell, sentence) in shipped {
            let length = sentence.chars().count();
            assert!(length <= CELL_LIMIT, "{lang} {cell}: {length}");
        }
    }
}

#[actix_web::test]
async fn editors_see_how_it_will_look_before_it_is_saved() {
    let app = TestApp::start().await;
    let mut ida = comms(&app);
    let form = ida.get("/policy/matrix").await.ok();
    assert!(form.contains(">\nDet er ditt liv"), "to write on");
    let preview = ida.post("/policy/matrix/preview", &OWN).await.ok();
    assert!(preview.contains("Om du vil &amp; kan.</td>"), "{preview}");
    assert!(
        preview.contains("Det er dit liv"),
        "nothing typed: as shipped"
    );
    assert!(app.db(store::matrix).0.is_empty(), "only looked at");
    let again = ida.post("/policy/matrix/text", &OWN).await.ok();
    assert!(again.contains(">\nOm du vil &amp; kan.</textarea>"));

    assert_eq!(ida.post("/policy/matrix", &OWN).await.done(), "/policy");
    let page = ida.get("/policy").await.ok();
    assert!(page.contains("Om du vil &amp; kan.") && !page.contains("Det er ditt liv"));
    let mut john = app.signed_in(NewPerson {
        email: "john@example.org",
        lang: Lang::En,
        ..Default::default()
    });
    assert!(john.get("/policy").await.ok().contains("It is your life"));
    // Emptied, it says again what it said in the beginning.
    ida.post("/policy/matrix", &[]).await.done();
    assert!(ida.get("/policy").await.ok().contains("Det er ditt liv"));
}

#[actix_web::test]
async fn a_language_is_written_whole_and_shipped_words_are_not_kept() {
    let app = TestApp::start().await;
    let mut ida = comms(&app);
    let long = "x".repeat(CELL_LIMIT + 1);
    for (fields, field) in [
        (vec![OWN[0], OWN[1]], "leisure-job_nb"),
        (
            vec![
                OWN[0],
                OWN[1],
                OWN[2],
                ("leisure-private_nb", long.as_str()),
            ],
            "leisure-private_nb",
        ),
    ] {
        for path in ["/policy/matrix", "/policy/matrix/preview"] {
            let answer = ida.post(path, &fields).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            let page = answer.text();
            assert!(page.contains(&format!("id=\"{field}-error\"")), "{page}");
            assert!(page.contains("I pausen."), "what was typed is there");
        }
    }
    let shipped = Matrix::default().for_reader(app.app.texts(), Lang::Da);
    let danish: Vec<(String, String)> = shipped
        .into_iter()
        .map(|(cell, body)| (cell.field(Lang::Da), body))
        .collect();
    let mut fields: Vec<(&str, &str)> = OWN.to_vec();
    fields.extend(
        danish
            .iter()
            .map(|(field, body)| (field.as_str(), body.as_str())),
    );
    ida.post("/policy/matrix", &fields).await.done();
    let kept = app.db(store::matrix);
    assert_eq!(kept.0.len(), 4, "only the language with words of its own");
    assert!(kept.0.iter().all(|own| own.lang == Lang::Nb));
}
