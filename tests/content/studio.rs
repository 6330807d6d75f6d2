//! The list, suggested texts, topics, votes, and who may come in.

use actix_web::http::StatusCode;
use forpost::access::Role;

use super::{comms, empty_draft, for_readers, published, with};
use crate::support::{NewPerson, TestApp};

#[actix_web::test]
async fn the_list_is_searched_in_every_letter_and_filtered() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    assert!(
        silje
            .get("/studio")
            .await
            .ok()
            .contains("Her kommer sakene")
    );
    published(&mut silje, &[]).await;
    published(&mut silje, &[("title", "Åpent hus"), ("kind", "event")]).await;
    let draft = empty_draft(&mut silje).await;
    silje.post(&draft, &[("title", "100 % fjernvarme")]).await;

    let titles = |page: String| {
        let all = ["Sjøvarme til Ørsta", "Åpent hus", "100 % fjernvarme"];
        all.map(|title| page.contains(title))
    };
    let page = silje.get("/studio").await.ok();
    assert!(page.contains("Publisert <span class=\"num\">2</span>"));
    assert_eq!(titles(page), [true, true, true]);
    for (query, expected) in [
        ("q=%C3%98RSTA", [true, false, false]),
        ("q=%C3%A5pent", [false, true, false]),
        ("q=0+%25", [false, false, true]),
        ("q=_", [false, false, false]),
        ("kind=event", [false, true, false]),
        ("state=draft", [false, false, true]),
        ("purpose=recruitment", [false, false, false]),
        ("purpose=care&kind=&lang=nb&q=hus", [false, true, false]),
    ] {
        let page = silje.get(&format!("/studio?{query}")).await.ok();
        assert_eq!(titles(page), expected, "{query}");
    }
    let page = silje.get("/studio?q=finnesikke").await.ok();
    assert!(page.contains("Ingen saker passer"));
}

#[actix_web::test]
async fn suggested_texts_are_added_moved_and_removed() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let item = empty_draft(&mut silje).await;
    let change = format!("{item}/captions");
    let first = [
        ("caption-0-body", "Først"),
        ("caption-0-tone", "formal"),
        ("caption-0-lang", "nb"),
    ];
    let mut fields = with(&first);
    fields.push(("do", "add"));
    let to = silje.post(&change, &fields).await.done();
    assert!(to.ends_with("#caption-1-body"), "{to}");
    let page = silje.get(to.split('#').next().unwrap()).await.ok();
    assert!(page.contains("name=\"caption-1-body\""));

    let second = [
        ("caption-1-body", "Derpå"),
        ("caption-1-tone", "humorous"),
        ("caption-1-lang", "da"),
        ("caption-1-channel", "linkedin"),
    ];
    let both = |last: (&'static str, &'static str)| {
        let mut fields = with(&first);
        fields.extend(second);
        fields.push(last);
        fields
    };
    let bodies = |app: &TestApp| -> Vec<String> {
        let id = item.rsplit('/').next().unwrap().parse().unwrap();
        let captions = app.db(|conn| forpost::content::store::captions_of(conn, id));
        captions.into_iter().map(|caption| caption.body).collect()
    };
    silje.post(&change, &both(("do", "up-1"))).await.done();
    assert_eq!(bodies(&app), ["Derpå", "Først"]);
    silje.post(&change, &both(("do", "remove-0"))).await.done();
    assert_eq!(bodies(&app), ["Derpå"]);
    let page = silje.get(&item).await.ok();
    assert!(page.contains("<option value=\"linkedin\" selected>"));
    assert!(page.contains("<option value=\"humorous\" selected>"));
}

#[actix_web::test]
async fn topics_are_added_renamed_and_removed_while_unused() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let add = |name: &'static str| [("name", name)];
    silje.post("/studio/topics", &add("Hav")).await.done();
    let taken = silje.post("/studio/topics", &add("hav")).await;
    assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(taken.text().contains("id=\"name-error\""));
    let topic = app.db(forpost::content::store::topics)[0].id.to_string();
    let field = format!("name-{topic}");
    let name = format!("/studio/topics/{topic}/name");
    let empty = silje.post(&name, &[(&field, "")]).await;
    assert!(empty.text().contains(&format!("id=\"{field}-error\"")));
    silje.post(&name, &[(&field, "Havet")]).await.done();

    published(&mut silje, &[("topics", &topic)]).await;
    let removal = format!("/studio/topics/{topic}/removal");
    let used = silje.post(&removal, &[]).await;
    assert_eq!(used.status, StatusCode::CONFLICT);
    let page = silje.get("/studio/topics").await.ok();
    assert!(page.contains("Havet") && page.contains("1 sak"));
}

#[actix_web::test]
async fn votes_are_counted_and_reasons_shown_from_five_on() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let item = published(&mut silje, &[]).await;
    let votes = format!("{}/votes", for_readers(&item));
    let reason = "ikke mitt spr";
    for at in 0..5 {
        let page = silje.get("/studio").await.ok();
        assert!(!page.contains(reason), "after {at} votes");
        let few = page.contains("færre enn 5 ikke for meg");
        assert_eq!(few, at > 0, "after {at} votes");
        let mut person = app.signed_in(NewPerson {
            email: &format!("person{at}@example.org"),
            ..NewPerson::default()
        });
        let not_for_me = [
            ("vote", "not_for_me"),
            ("reason", "language"),
            ("next", "/policy"),
        ];
        assert_eq!(person.post(&votes, &not_for_me).await.done(), "/policy");
        person.post(&votes, &not_for_me).await.done();
    }
    let page = silje.get("/studio").await.ok();
    assert!(page.contains("5 ikke for meg"), "{page}");
    assert!(page.contains(reason));
    let mut last = app.signed_in(NewPerson::default());
    let elsewhere = [("vote", "useful"), ("next", "//evil.example/")];
    assert_eq!(last.post(&votes, &elsewhere).await.done(), "/");
    last.post(&votes, &[("vote", "none")]).await.done();
    assert!(silje.get("/studio").await.ok().contains("0 nyttig"));
}

#[actix_web::test]
async fn the_studio_is_for_comms_alone() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let item = empty_draft(&mut silje).await;
    for (at, roles) in [&[][..], &[Role::Hr], &[Role::Leader], &[Role::Admin]]
        .into_iter()
        .enumerate()
    {
        let mut client = app.signed_in(NewPerson {
            email: &format!("other{at}@example.org"),
            roles,
            ..NewPerson::default()
        });
        for path in ["/studio", "/studio/items/new", "/studio/topics", &item] {
            let status = client.get(path).await.status;
            assert_eq!(status, StatusCode::FORBIDDEN, "{path} {roles:?}");
        }
        let status = client.post(&item, &[("title", "x")]).await.status;
        assert_eq!(status, StatusCode::FORBIDDEN);
    }
}

#[actix_web::test]
async fn lines_of_a_text_stay_as_they_were_typed() {
    let app = TestApp::start().await;
    let mut silje = comms(&app);
    let item = empty_draft(&mut silje).await;
    let text = "Første linje\n\n  Tredje, litt inn";
    let typed = with(&[("summary", text), ("caption-0-body", text)]);
    silje.post(&item, &typed).await.done();
    let page = silje.get(&item).await.ok();
    assert_eq!(page.matches(&format!(">\n{text}</textarea>")).count(), 2);
}
