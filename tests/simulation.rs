//! A large organisation in small: what is drawn is what is counted.

use diesel::prelude::*;
use forpost::db::schema::{click_days, share_spans};
use forpost::demo::simulation::Size;
use forpost::demo::write::simulation::{Progress, simulate};
use forpost::reach::model::ClickKind;

use crate::support::TestApp;

#[actix_web::test]
async fn every_click_that_is_drawn_is_counted_once() {
    let app = TestApp::start().await;
    let size = Size {
        clicks: 12_345,
        ambassadors: 40,
        items: 12,
        weeks: 6,
        seed: 3,
    };
    let mut told = Vec::new();
    simulate(&app.app, size, |progress| told.push(progress)).unwrap();
    assert_eq!(told.last(), Some(&Progress::Spans));

    let of = |kind: ClickKind| -> i64 {
        let clicks: Vec<i64> = app.db(|conn| {
            Ok(click_days::table
                .filter(click_days::kind.eq(kind))
                .select(click_days::clicks)
                .load(conn)?)
        });
        clicks.iter().sum()
    };
    let (human, unique, bot) = (
        of(ClickKind::Human),
        of(ClickKind::Unique),
        of(ClickKind::Bot),
    );
    assert_eq!(human + bot, 12_345);
    assert!(0 < unique && unique < human);
    let spans: Vec<(i64, i64, i64)> = app.db(|conn| {
        Ok(share_spans::table
            .select((share_spans::human, share_spans::visitors, share_spans::bot))
            .load(conn)?)
    });
    let added = spans.iter().fold((0, 0, 0), |sum, row| {
        (sum.0 + row.0, sum.1 + row.1, sum.2 + row.2)
    });
    assert_eq!(added, (human, unique, bot));
}
