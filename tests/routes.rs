//! Who may enter where. The expectation stands here a second time, in the words of the
//! trust model, so that a changed line in `routes.rs` fails until somebody has thought of it.

use actix_web::http::{Method, StatusCode};
use actix_web::test::TestRequest;
use forpost::access::{Access, Role};
use forpost::sharing::model::{Ambassador, AmbassadorState};
use forpost::sharing::store::ambassadors;
use forpost::texts::Lang;
use forpost::{db, routes};

use crate::support::{Client, NewPerson, TestApp, wednesday};

/// Role × action of the trust model, in addresses. Every line of the table stands here once.
const EXPECTED: &[(Access, &[&str])] = &[
    // The public, signed in or not.
    (
        Access::Anyone,
        &[
            "GET /healthz",
            "GET /readyz",
            "GET /assets/{hash}/{file}",
            "GET /",
            "GET /sign-in",
            "POST /sign-in",
            "POST /sign-out",
            "POST /language",
            "GET /password",
            "POST /password",
            "GET /invitations/{token}",
            "POST /invitations/{token}",
            "GET /mail/unsubscribe/{token}",
            "POST /mail/unsubscribe/{token}",
            "GET /privacy",
            "GET /s/{code}+",
            "GET /s/{code}",
            "GET /look.css",
            "GET /screens/{token}",
            "GET /screens/{token}/events",
            "GET /screens/{token}/pictures/{id}",
            "GET /look/logo",
            "GET /metrics",
            "GET /api/openapi.json",
            "POST /demo/sign-in",
            "GET /demo/mail",
            "GET /demo/mail/{id}",
            "GET /demo/mail/{id}/html",
        ],
    ),
    // Everybody with an account; whose object it is, is in the query.
    (
        Access::Person,
        &[
            "GET /me/settings",
            "POST /me/settings",
            "GET /me/settings/mail",
            "POST /me/settings/mail",
            "POST /me/settings/password",
            "GET /me/data",
            "GET /me/data.json",
            "POST /me/settings/sessions/removal",
            "POST /me/settings/sessions/{id}/removal",
            "GET /policy",
            "POST /policy/acceptance",
            "GET /policy/versions/{number}",
            "GET /policy/cases",
            "GET /policy/cases/{id}",
            "POST /policy/cases/{id}",
            "GET /policy/understanding",
            "GET /policy/questions",
            "POST /policy/questions",
            "GET /policy/questions/new",
            "GET /policy/questions/{id}",
            "GET /policy/objections",
            "GET /programme",
            "GET /programme/membership",
            "POST /programme/membership",
            "GET /programme/channels",
            "POST /programme/channels",
            "POST /programme/pause",
            "POST /programme/resumption",
            "POST /programme/leaving",
            "POST /programme/consents/{extra}",
            "POST /programme/consents/{extra}/removal",
            "GET /feed",
            "GET /items/{id}",
            "GET /campaigns/{id}",
            "GET /suggestions",
            "POST /suggestions",
            "POST /suggestions/{id}/removal",
            "POST /items/{id}/shares",
            "GET /items/{id}/shares/{channel}",
            "GET /items/{id}/shares/{channel}/caption",
            "POST /items/{id}/shares/{channel}/caption",
            "GET /shares",
            "POST /shares/{id}/post",
            "POST /shares/{id}/post/removal",
            "POST /shares/{id}/plan",
            "POST /shares/{id}/plan/removal",
            "GET /shares/{id}/plan.ics",
            "GET /shares/{id}/figures",
            "POST /shares/{id}/figures",
            "POST /shares/{id}/figures/removal",
            "GET /me",
            "GET /media/{id}",
            "GET /items/{id}/pictures/{format}",
            "POST /items/{id}/votes",
        ],
    ),
    // Create, edit, publish, retire an item; the words of the programme page.
    (
        Access::Roles(&[Role::Comms]),
        &[
            "GET /programme/text",
            "POST /programme/text",
            "GET /studio",
            "GET /studio/items/new",
            "POST /studio/items",
            "GET /studio/items/{id}",
            "POST /studio/items/{id}",
            "POST /studio/items/{id}/captions",
            "POST /studio/items/{id}/unfurl",
            "POST /studio/items/{id}/publication",
            "POST /studio/items/{id}/publication/removal",
            "GET /studio/items/{id}/retraction",
            "POST /studio/items/{id}/retraction",
            "GET /studio/items/{id}/pictures/{format}",
            "POST /studio/items/{id}/copy",
            "POST /studio/items/{id}/removal",
            "GET /studio/campaigns",
            "POST /studio/campaigns",
            "GET /studio/campaigns/new",
            "GET /studio/campaigns/{id}",
            "POST /studio/campaigns/{id}",
            "POST /studio/campaigns/{id}/removal",
            "GET /studio/mails",
            "GET /studio/mails/{mail}",
            "GET /studio/mails/{mail}/html",
            "GET /studio/calendar",
            "GET /studio/suggestions",
            "GET /studio/suggestions/{id}",
            "POST /studio/suggestions/{id}/acceptance",
            "POST /studio/suggestions/{id}/refusal",
            "GET /studio/topics",
            "GET /studio/terms",
            "POST /studio/terms",
            "GET /studio/terms/new",
            "GET /studio/terms/{id}",
            "POST /studio/terms/{id}",
            "POST /studio/terms/{id}/removal",
            "GET /studio/labels",
            "POST /studio/labels",
            "POST /studio/topics",
            "POST /studio/topics/{id}/name",
            "POST /studio/topics/{id}/removal",
        ],
    ),
    // Turn the switch of crisis mode.
    (
        Access::Roles(&[Role::Comms, Role::Admin]),
        &[
            "GET /studio/crisis",
            "POST /studio/crisis",
            "GET /studio/crisis/new",
            "POST /studio/crisis/ending",
            "POST /studio/crisis/drills",
            "POST /studio/crisis/drills/removal",
            "POST /studio/crisis/messages",
            "GET /studio/crisis/messages/new",
            "GET /studio/crisis/messages/{id}",
            "POST /studio/crisis/messages/{id}",
            "POST /studio/crisis/messages/{id}/removal",
            "GET /studio/crisis/{id}",
        ],
    ),
    // Edit the policy.
    (
        Access::Roles(&[Role::Comms, Role::Hr]),
        &[
            "POST /policy/versions",
            "GET /policy/edition",
            "POST /policy/edition",
            "POST /policy/edition/preview",
            "POST /policy/cases",
            "GET /policy/cases/new",
            "GET /policy/cases/{id}/text",
            "POST /policy/cases/{id}/text",
            "POST /policy/cases/{id}/text/removal",
            "POST /policy/cases/{id}/hiding",
            "POST /policy/cases/{id}/hiding/removal",
            "GET /policy/understanding/cases",
            "POST /policy/understanding/cases",
            "POST /policy/questions/{id}/answer",
            "POST /policy/questions/{id}/removal",
            "GET /office/summary",
            "GET /programme/ambitions",
            "POST /programme/ambitions",
            "GET /programme/ambitions/new",
            "GET /programme/ambitions/{id}",
            "POST /programme/ambitions/{id}",
            "GET /programme/ambitions/{id}/edition",
            "POST /programme/ambitions/{id}/check-ins",
            "POST /programme/ambitions/{id}/state",
            "POST /programme/ambitions/{id}/removal",
            "GET /policy/templates",
            "GET /policy/matrix",
            "POST /policy/matrix",
            "POST /policy/matrix/text",
            "POST /policy/matrix/preview",
            "GET /policy/contact",
            "POST /policy/contact",
            "POST /policy/contact/removal",
            "POST /policy/objections",
            "GET /policy/objections/new",
            "GET /policy/objections/{card}",
            "POST /policy/objections/{card}",
            "POST /policy/objections/{card}/hiding",
            "POST /policy/objections/{card}/hiding/removal",
            "POST /policy/objections/{card}/words/removal",
            "GET /reports/prices",
            "POST /reports/prices",
            "GET /reports/items/{id}/job-ad",
            "POST /reports/items/{id}/job-ad",
            "POST /reports/items/{id}/job-ad/removal",
        ],
    ),
    // Plan the programme.
    (
        Access::Roles(&[Role::Comms, Role::Hr, Role::Admin]),
        &[
            "GET /programme/launch",
            "GET /programme/launch/{step}",
            "POST /programme/launch/{step}",
        ],
    ),
    // Aggregate reports and their files; leaders of their own team, which is in the query.
    (
        Access::Roles(&[Role::Comms, Role::Hr, Role::Leader]),
        &[
            "GET /reports",
            "GET /reports/overview",
            "GET /reports/overview.csv",
            "GET /reports/overview.xlsx",
            "GET /reports/recruitment",
            "GET /reports/recruitment.csv",
            "GET /reports/recruitment.xlsx",
            "GET /reports/brand",
            "GET /reports/brand.csv",
            "GET /reports/brand.xlsx",
            "GET /reports/care",
            "GET /reports/care.csv",
            "GET /reports/care.xlsx",
            "GET /reports/campaigns/{id}",
            "GET /reports/campaigns/{id}.csv",
            "GET /reports/campaigns/{id}.xlsx",
            "GET /reports/items/{id}",
            "GET /reports/items/{id}.csv",
            "GET /reports/items/{id}.xlsx",
            "GET /reports/channels/{channel}",
            "GET /reports/channels/{channel}.csv",
            "GET /reports/channels/{channel}.xlsx",
            "GET /reports/board",
            "GET /digest/printable",
            "GET /policy/cases/agenda",
            "GET /reports/views",
            "POST /reports/views",
            "GET /reports/views/new",
            "GET /reports/views/{id}",
            "POST /reports/views/{id}/removal",
        ],
    ),
    // What hangs on the wall.
    (
        Access::Roles(&[Role::Comms, Role::Hr, Role::Leader, Role::Admin]),
        &["GET /office", "GET /office/poster", "GET /office/leaflet"],
    ),
    // How it looks, and what it says of the organisation.
    (
        Access::Roles(&[Role::Comms, Role::Admin]),
        &[
            "GET /office/look",
            "POST /office/look",
            "GET /office/channels",
            "POST /office/channels",
            "GET /office/frame",
            "POST /office/frame",
            "GET /office/screens",
            "POST /office/screens",
            "GET /office/screens/new",
            "POST /office/screens/{id}/removal",
        ],
    ),
    // People, roles, the audit trail and the outbox.
    (
        Access::Roles(&[Role::Admin]),
        &[
            "GET /admin",
            "GET /admin/people",
            "POST /admin/people",
            "GET /admin/people/new",
            "GET /admin/people/import",
            "POST /admin/people/import",
            "GET /admin/people/{id}",
            "POST /admin/people/{id}",
            "POST /admin/people/{id}/roles",
            "POST /admin/people/{id}/invitation",
            "POST /admin/people/{id}/deactivation",
            "POST /admin/people/{id}/deactivation/removal",
            "GET /admin/audit",
            "GET /admin/mail",
            "GET /admin/mails",
            "GET /admin/mails/{mail}",
            "GET /admin/mails/{mail}/html",
            "POST /admin/mail/runs/{about}/pause",
            "POST /admin/mail/runs/{about}/pause/removal",
            "POST /admin/mail/runs/{about}/ending",
            "POST /admin/mail/people/{id}/pause/removal",
            "GET /admin/counting",
            "GET /admin/tokens",
            "POST /admin/tokens",
            "GET /admin/tokens/new",
            "POST /admin/tokens/{id}/removal",
        ],
    ),
    // Programs with a token; a cookie opens nothing here.
    (
        Access::Machine,
        &["OPTIONS /api/v1/conversions", "POST /api/v1/conversions"],
    ),
];

fn expected(line: &routes::Line) -> Access {
    let name = format!("{} {}", line.method, line.path);
    let asked = EXPECTED
        .iter()
        .find(|(_, lines)| lines.contains(&name.as_str()));
    asked
        .unwrap_or_else(|| panic!("{name} is new: who may come, by the trust model?"))
        .0
}

/// A pattern with something well-formed in the place of every parameter, which is nobody's.
fn address(pattern: &str) -> String {
    let share = pattern.replace("/shares/{id}", "/shares/1");
    let path = share
        .replace("{channel}", "linkedin")
        .replace("{format}", "square")
        .replace("{number}", "1")
        .replace("{step}", "goals");
    let parameter = regex::Regex::new(r"\{[^}]*\}").unwrap();
    let nobody = "019a9a00-0000-7000-8000-000000000000";
    parameter.replace_all(&path, nobody).into_owned()
}

/// What a form is answered that nobody here sent: programs without a token are told so.
fn refusal(line: &routes::Line) -> StatusCode {
    match (line.access, &line.method) {
        (Access::Machine, &Method::POST) => StatusCode::UNAUTHORIZED,
        _ => StatusCode::FORBIDDEN,
    }
}

struct Visitor {
    /// As the trust model calls them.
    name: &'static str,
    /// `None` is not signed in.
    roles: Option<&'static [Role]>,
    has_joined: bool,
}

const VISITORS: &[Visitor] = &[
    Visitor {
        name: "anonymous",
        roles: None,
        has_joined: false,
    },
    Visitor {
        name: "employee",
        roles: Some(&[]),
        has_joined: false,
    },
    Visitor {
        name: "ambassador",
        roles: Some(&[]),
        has_joined: true,
    },
    Visitor {
        name: "comms",
        roles: Some(&[Role::Comms]),
        has_joined: false,
    },
    Visitor {
        name: "hr",
        roles: Some(&[Role::Hr]),
        has_joined: false,
    },
    Visitor {
        name: "leader",
        roles: Some(&[Role::Leader]),
        has_joined: false,
    },
    Visitor {
        name: "admin",
        roles: Some(&[Role::Admin]),
        has_joined: false,
    },
];

impl Visitor {
    /// A fresh browser for every address: some of them sign out.
    fn client(&self, app: &TestApp, at: usize) -> Client {
        let Some(roles) = self.roles else {
            return app.visitor();
        };
        let person = app.add(NewPerson {
            email: &format!("{}{at}@example.org", self.name),
            roles,
            ..NewPerson::default()
        });
        if self.has_joined {
            let ambassador = Ambassador {
                person_id: person,
                state: AmbassadorState::Active,
                joined_at: wednesday(),
                policy_number: 1,
                consent_lang: Lang::Nb,
                consent_digest: String::new(),
                country: None,
            };
            app.db(|conn| db::write(conn, |conn| ambassadors::insert(conn, &ambassador)));
        }
        app.client_of(person)
    }

    fn may_enter(&self, asked: Access) -> bool {
        match (asked, self.roles) {
            (Access::Anyone, _) => true,
            (Access::Machine, _) | (_, None) => false,
            (Access::Person, Some(_)) => true,
            (Access::Roles(asked), Some(held)) => asked.iter().any(|role| held.contains(role)),
        }
    }
}

#[test]
fn the_table_says_what_the_trust_model_says() {
    let mut wrong = Vec::new();
    for line in &routes::table(true) {
        let asked = expected(line);
        if line.access != asked {
            wrong.push(format!(
                "{} {}: {:?}, expected {asked:?}",
                line.method, line.path, line.access
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let named: usize = EXPECTED.iter().map(|(_, lines)| lines.len()).sum();
    assert_eq!(routes::table(true).len(), named, "a line is gone");
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
                Method::POST => client.post(&address, &[]).await,
                _ => {
                    client
                        .send(
                            TestRequest::default()
                                .method(line.method.clone())
                                .uri(&address),
                        )
                        .await
                }
            };
            let sent_away = answer
                .header("location")
                .is_some_and(|to| to.starts_with("/sign-in?next="));
            let is_right = if visitor.may_enter(expected(line)) {
                answer.status != StatusCode::FORBIDDEN
                    && !sent_away
                    && !answer.status.is_server_error()
            } else if line.access == Access::Machine {
                answer.status == refusal(line)
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
            if answer.status != refusal(line) {
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
        if expected(line) == Access::Anyone {
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
                if answer.status != refusal(line) {
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
