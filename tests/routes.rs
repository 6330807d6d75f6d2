//! Who may enter where. The expectation stands here a second time, in the words of the
//! trust model, so that a changed line in `routes.rs` fails until somebody has thought of it.

use actix_web::http::{Method, StatusCode};
use forpost::access::{Access, Role};
use forpost::routes;

use crate::support::{Client, NewPerson, TestApp};

/// Addresses that the public may use; everything else asks who comes.
const PUBLIC: &[&str] = &[
    "/",
    "/sign-in",
    "/password/…",
    "/invitations/…",
    "/setup/…",
    "/s/…",
    "/privacy",
    "/healthz",
    "/readyz",
    "/assets/…",
    "/language",
    "/sign-out",
    "/demo/…",
];

/// The roles that an address asks for; `None` where the public may enter, an empty list where
/// an account is enough.
fn expected(path: &str) -> Option<&'static [Role]> {
    let below = |start: &str| path == start || path.starts_with(&format!("{start}/"));
    let is_public = PUBLIC.iter().any(|public| match public.strip_suffix("/…") {
        Some(start) => below(start),
        None => path == *public,
    });
    if is_public {
        None
    } else if below("/studio") {
        Some(&[Role::Comms])
    } else if below("/policy/edition") || path == "/policy/versions" {
        Some(&[Role::Comms, Role::Hr])
    } else if below("/programme/text") {
        Some(&[Role::Comms])
    } else if below("/reports") {
        Some(&[Role::Comms, Role::Hr, Role::Leader])
    } else if below("/admin") {
        Some(&[Role::Admin])
    } else {
        Some(&[])
    }
}

/// A pattern with something in the place of every parameter that exists nowhere.
fn address(pattern: &str) -> String {
    let parameter = regex::Regex::new(r"\{[^}]*\}").unwrap();
    let nobody = "019a9a00-0000-7000-8000-000000000000";
    parameter.replace_all(pattern, nobody).into_owned()
}

struct Visitor {
    name: &'static str,
    /// `None` is not signed in.
    roles: Option<&'static [Role]>,
}

const VISITORS: &[Visitor] = &[
    Visitor {
        name: "anonymous",
        roles: None,
    },
    Visitor {
        name: "employee",
        roles: Some(&[]),
    },
    Visitor {
        name: "comms",
        roles: Some(&[Role::Comms]),
    },
    Visitor {
        name: "hr",
        roles: Some(&[Role::Hr]),
    },
    Visitor {
        name: "leader",
        roles: Some(&[Role::Leader]),
    },
    Visitor {
        name: "admin",
        roles: Some(&[Role::Admin]),
    },
];

impl Visitor {
    /// A fresh browser for every address: some of them sign out.
    fn client(&self, app: &TestApp, at: usize) -> Client {
        match self.roles {
            None => app.visitor(),
            Some(roles) => app.signed_in(NewPerson {
                email: &format!("{}{at}@example.org", self.name),
                roles,
                ..NewPerson::default()
            }),
        }
    }

    fn may_enter(&self, asked: Option<&[Role]>) -> bool {
        match (asked, self.roles) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some([]), Some(_)) => true,
            (Some(asked), Some(held)) => asked.iter().any(|role| held.contains(role)),
        }
    }
}

#[test]
fn the_table_says_what_the_trust_model_says() {
    let mut wrong = Vec::new();
    for line in routes::table(true) {
        let asked = expected(line.path);
        let is_right = match (line.access, asked) {
            (Access::Anyone, None) => true,
            (Access::Person, Some([])) => true,
            (Access::Roles(roles), Some(asked)) => roles == asked,
            _ => false,
        };
        if !is_right {
            wrong.push(format!(
                "{} {}: {:?}, expected {asked:?}",
                line.method, line.path, line.access
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[actix_web::test]
async fn the_gate_does_what_the_table_says() {
    let app = TestApp::start_demo().await;
    let mut wrong = Vec::new();
    for (at, line) in routes::table(true).iter().enumerate() {
        for visitor in VISITORS {
            let mut client = visitor.client(&app, at);
            let address = address(line.path);
            let answer = match line.method {
                Method::GET => client.get(&address).await,
                _ => client.post(&address, &[]).await,
            };
            let sent_away = answer
                .header("location")
                .is_some_and(|to| to.starts_with("/sign-in?next="));
            let is_right = if visitor.may_enter(expected(line.path)) {
                answer.status != StatusCode::FORBIDDEN
                    && !sent_away
                    && !answer.status.is_server_error()
            } else if visitor.roles.is_none() {
                answer.status == StatusCode::SEE_OTHER && sent_away
            } else {
                answer.status == StatusCode::FORBIDDEN
            };
            if !is_right {
                wrong.push(format!(
                    "{} {} as {}: {}",
                    line.method, address, visitor.name, answer.status
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[actix_web::test]
async fn no_form_is_taken_without_its_token() {
    let app = TestApp::start_demo().await;
    let every_role = &[Role::Comms, Role::Hr, Role::Leader, Role::Admin];
    let mut wrong = Vec::new();
    for (at, line) in routes::table(true).iter().enumerate() {
        if line.method != Method::POST {
            continue;
        }
        let client = app.signed_in(NewPerson {
            email: &format!("everything{at}@example.org"),
            roles: every_role,
            ..NewPerson::default()
        });
        let stranger = "0000000000000000000000000000000000000000000";
        for token in ["", stranger] {
            let answer = client
                .clone()
                .with_csrf(token)
                .post(&address(line.path), &[])
                .await;
            if answer.status != StatusCode::FORBIDDEN {
                wrong.push(format!(
                    "POST {} with token {token:?}: {}",
                    line.path, answer.status
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[actix_web::test]
async fn no_form_is_taken_from_another_site() {
    let app = TestApp::start_demo().await;
    let every_role = &[Role::Comms, Role::Hr, Role::Leader, Role::Admin];
    let mut wrong = Vec::new();
    for (at, line) in routes::table(true).iter().enumerate() {
        if line.method != Method::POST {
            continue;
        }
        let signed_in = app.signed_in(NewPerson {
            email: &format!("everything{at}@example.org"),
            roles: every_role,
            ..NewPerson::default()
        });
        let mut browsers = vec![("signed in", signed_in)];
        if expected(line.path).is_none() {
            browsers.push(("anonymous", app.visitor()));
        }
        for (who, client) in browsers {
            for (header, value) in [
                ("sec-fetch-site", "cross-site"),
                ("sec-fetch-site", "same-site"),
                ("origin", "https://evil.example"),
                ("origin", "null"),
            ] {
                let answer = client
                    .clone()
                    .with_header(header, value)
                    .post(&address(line.path), &[])
                    .await;
                if answer.status != StatusCode::FORBIDDEN {
                    wrong.push(format!(
                        "POST {} {who} from {header} {value}: {}",
                        line.path, answer.status
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[actix_web::test]
async fn the_demo_s_addresses_exist_in_the_demo_only() {
    let paths = |is_demo| -> Vec<_> {
        routes::table(is_demo)
            .iter()
            .map(|line| line.path)
            .filter(|path| path.starts_with("/demo"))
            .collect()
    };
    assert!(paths(false).is_empty());
    let app = TestApp::start().await;
    let answer = app
        .visitor()
        .post("/demo/sign-in", &[("role", "admin")])
        .await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}
