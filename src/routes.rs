//! THE table: method, path, handler, who may enter. Access is audited by reading this page;
//! a route that is not here does not exist, and the gate shuts everything it does not find.

use actix_web::http::Method;
use actix_web::middleware::{Compress, from_fn};
use actix_web::{Route as Handler, guard, web as actix};

use crate::access::{Access, Role};
use crate::content::suggestions::web as suggestions;
use crate::content::web as content;
use crate::demo::web as demo;
use crate::digest::web as digest;
use crate::health;
use crate::mail::web as mail;
use crate::office::screens::web as screens;
use crate::office::web as office;
use crate::people::web as people;
use crate::policy::ambitions::web as ambitions;
use crate::policy::cases::web as cases;
use crate::policy::crisis::web as crisis;
use crate::policy::launch::web as launch;
use crate::policy::questions::web as questions;
use crate::policy::terms::web as terms;
use crate::policy::web as policy;
use crate::policy::{
    contact::web as contact, matrix::web as matrix, objections::web as objections,
};
use crate::reach::conversions::web as conversions;
use crate::reach::tokens::web as tokens;
use crate::reach::{overview, web as reach};
use crate::reports::web as reports;
use crate::sharing::{labels::web as labels, web as sharing};
use crate::web::{self, Door, gate};
// rooms

/// One line of the table.
pub struct Line {
    /// GET (which answers HEAD too), POST, or OPTIONS for the browsers of other sites.
    pub method: Method,
    /// actix pattern.
    pub path: &'static str,
    /// Who may enter.
    pub access: Access,
    /// None where the address has a service of its own.
    handler: Option<Handler>,
}

/// The link itself, see [`reach::Follow`].
fn followed(path: &'static str, access: Access) -> Line {
    Line {
        method: Method::GET,
        path,
        access,
        handler: None,
    }
}

fn get(path: &'static str, access: Access, handler: impl FnOnce(Handler) -> Handler) -> Line {
    Line {
        method: Method::GET,
        path,
        access,
        handler: Some(handler(Handler::new().guard(guard::fn_guard(is_get)))),
    }
}

/// actix's own guard of GET shuts HEAD out.
fn is_get(of: &guard::GuardContext<'_>) -> bool {
    matches!(of.head().method, Method::GET | Method::HEAD)
}

fn post(path: &'static str, access: Access, handler: impl FnOnce(Handler) -> Handler) -> Line {
    Line {
        method: Method::POST,
        path,
        access,
        handler: Some(handler(actix::post())),
    }
}

fn options(path: &'static str, access: Access, handler: impl FnOnce(Handler) -> Handler) -> Line {
    let route = Handler::new().method(Method::OPTIONS);
    Line {
        method: Method::OPTIONS,
        path,
        access,
        handler: Some(handler(route)),
    }
}

const ANYONE: Access = Access::Anyone;
const PERSON: Access = Access::Person;
const COMMS: Access = Access::Roles(&[Role::Comms]);
const EDITORS: Access = Access::Roles(&[Role::Comms, Role::Hr]);
const PLANNERS: Access = Access::Roles(&[Role::Comms, Role::Hr, Role::Admin]);
const READERS: Access = Access::Roles(&[Role::Comms, Role::Hr, Role::Leader]);
const OFFICE: Access = Access::Roles(&[Role::Comms, Role::Hr, Role::Leader, Role::Admin]);
/// Who may turn the switch of crisis mode.
const SWITCH: Access = Access::Roles(&[Role::Comms, Role::Admin]);
const KEEPERS: Access = Access::Roles(&[Role::Comms, Role::Admin]);
const ADMIN: Access = Access::Roles(&[Role::Admin]);
const MACHINE: Access = Access::Machine;

/// The table. The demo's own addresses exist only in the demo.
// One line a route, however long: the table is read down its columns.
#[rustfmt::skip]
pub fn table(is_demo: bool) -> Vec<Line> {
    let mut lines = vec![
        // First, because actix tries one pattern after the other, and links are followed more
        // than anything else.
        followed(reach::LINK, ANYONE),
        get("/s/{code}+", ANYONE, |r| r.to(reach::explain)),
        get("/healthz", ANYONE, |r| r.to(health::alive)),
        get("/readyz", ANYONE, |r| r.to(health::ready)),
        get("/assets/{hash}/{file}", ANYONE, |r| r.to(web::serve_asset)),
        // people
        get("/", ANYONE, |r| r.to(people::home)),
        get("/sign-in", ANYONE, |r| r.to(people::sign_in_page)),
        post("/sign-in", ANYONE, |r| r.to(people::sign_in)),
        post("/sign-out", ANYONE, |r| r.to(people::sign_out)),
        post("/language", ANYONE, |r| r.to(people::language)),
        get("/password", ANYONE, |r| r.to(people::ask_page)),
        post("/password", ANYONE, |r| r.to(people::ask)),
        get("/invitations/{token}", ANYONE, |r| r.to(people::invitation_page)),
        post("/invitations/{token}", ANYONE, |r| r.to(people::claim)),
        get("/privacy", ANYONE, |r| r.to(people::privacy)),
        get("/me/settings", PERSON, |r| r.to(people::settings_page)),
        post("/me/settings", PERSON, |r| r.to(people::settings_edit)),
        get("/mail/unsubscribe/{token}", ANYONE, |r| r.to(digest::unsubscribe::ask)),
        post("/mail/unsubscribe/{token}", ANYONE, |r| r.to(digest::unsubscribe::end)),
        get("/studio/mails", COMMS, |r| r.to(digest::examples::list)),
        get("/studio/mails/{mail}", COMMS, |r| r.to(digest::examples::page)),
        get("/studio/mails/{mail}/html", COMMS, |r| r.to(digest::examples::html)),
        get("/admin/mails", ADMIN, |r| r.to(digest::examples::list)),
        get("/admin/mails/{mail}", ADMIN, |r| r.to(digest::examples::page)),
        get("/admin/mails/{mail}/html", ADMIN, |r| r.to(digest::examples::html)),
        get("/me/settings/mail", PERSON, |r| r.to(digest::settings)),
        post("/me/settings/mail", PERSON, |r| r.to(digest::edit)),
        post("/me/settings/password", PERSON, |r| r.to(people::own_password)),
        post("/me/settings/sessions/removal", PERSON, |r| r.to(people::end_other_sessions)),
        post("/me/settings/sessions/{id}/removal", PERSON, |r| r.to(people::end_session)),
        // people: admin
        get("/admin", ADMIN, |r| r.to(people::admin_home)),
        get("/admin/people", ADMIN, |r| r.to(people::people_list)),
        post("/admin/people", ADMIN, |r| r.to(people::invite)),
        get("/admin/people/new", ADMIN, |r| r.to(people::invite_page)),
        get("/admin/people/import", ADMIN, |r| r.to(people::import_page)),
        post("/admin/people/import", ADMIN, |r| r.to(people::import)),
        get("/admin/people/{id}", ADMIN, |r| r.to(people::person_page)),
        post("/admin/people/{id}", ADMIN, |r| r.to(people::edit)),
        post("/admin/people/{id}/roles", ADMIN, |r| r.to(people::roles)),
        post("/admin/people/{id}/invitation", ADMIN, |r| r.to(people::invitation_again)),
        post("/admin/people/{id}/deactivation", ADMIN, |r| r.to(people::deactivate)),
        post("/admin/people/{id}/deactivation/removal", ADMIN, |r| r.to(people::reactivate)),
        get("/admin/audit", ADMIN, |r| r.to(people::audit_list)),
        get("/admin/mail", ADMIN, |r| r.to(mail::list)),
        post("/admin/mail/runs/{about}/pause", ADMIN, |r| r.to(mail::pause_run)),
        post("/admin/mail/runs/{about}/pause/removal", ADMIN, |r| r.to(mail::resume_run)),
        post("/admin/mail/runs/{about}/ending", ADMIN, |r| r.to(mail::end_run)),
        post("/admin/mail/people/{id}/pause/removal", ADMIN, |r| r.to(mail::resume_person)),
        // policy
        get("/policy", PERSON, |r| r.to(policy::page)),
        post("/policy/acceptance", PERSON, |r| r.to(policy::accept)),
        get("/policy/versions/{number}", PERSON, |r| r.to(policy::versions::page)),
        post("/policy/versions", EDITORS, |r| r.to(policy::edition::publish)),
        get("/policy/edition", EDITORS, |r| r.to(policy::edition::form)),
        post("/policy/edition", EDITORS, |r| r.to(policy::edition::continue_writing)),
        post("/policy/edition/preview", EDITORS, |r| r.to(policy::edition::preview)),
        get("/policy/cases", PERSON, |r| r.to(cases::list)),
        post("/policy/cases", EDITORS, |r| r.to(cases::add)),
        get("/policy/cases/new", EDITORS, |r| r.to(cases::new_page)),
        get("/policy/cases/agenda", READERS, |r| r.to(cases::agenda)),
        get("/policy/cases/{id}", PERSON, |r| r.to(cases::page)),
        post("/policy/cases/{id}", PERSON, |r| r.to(cases::answer)),
        get("/policy/cases/{id}/text", EDITORS, |r| r.to(cases::change_page)),
        post("/policy/cases/{id}/text", EDITORS, |r| r.to(cases::change)),
        post("/policy/cases/{id}/text/removal", EDITORS, |r| r.to(cases::restore)),
        post("/policy/cases/{id}/hiding", EDITORS, |r| r.to(cases::hide)),
        post("/policy/cases/{id}/hiding/removal", EDITORS, |r| r.to(cases::show_again)),
        get("/policy/understanding", PERSON, |r| r.to(cases::understanding)),
        get("/policy/understanding/cases", EDITORS, |r| r.to(cases::choice)),
        post("/policy/understanding/cases", EDITORS, |r| r.to(cases::choose)),
        get("/policy/questions", PERSON, |r| r.to(questions::list)),
        post("/policy/questions", PERSON, |r| r.to(questions::ask)),
        get("/policy/questions/new", PERSON, |r| r.to(questions::new_page)),
        get("/policy/questions/{id}", PERSON, |r| r.to(questions::page)),
        post("/policy/questions/{id}/answer", EDITORS, |r| r.to(questions::answer)),
        post("/policy/questions/{id}/removal", EDITORS, |r| r.to(questions::remove)),
        get("/policy/templates", EDITORS, |r| r.to(policy::templates::page)),
        get("/policy/matrix", EDITORS, |r| r.to(matrix::form)),
        post("/policy/matrix", EDITORS, |r| r.to(matrix::save)),
        post("/policy/matrix/text", EDITORS, |r| r.to(matrix::continue_writing)),
        post("/policy/matrix/preview", EDITORS, |r| r.to(matrix::preview)),
        get("/policy/contact", EDITORS, |r| r.to(contact::form)),
        post("/policy/contact", EDITORS, |r| r.to(contact::name)),
        post("/policy/contact/removal", EDITORS, |r| r.to(contact::remove)),
        get("/policy/objections", PERSON, |r| r.to(objections::page)),
        post("/policy/objections", EDITORS, |r| r.to(objections::add)),
        get("/policy/objections/new", EDITORS, |r| r.to(objections::new)),
        get("/policy/objections/{card}", EDITORS, |r| r.to(objections::form)),
        post("/policy/objections/{card}", EDITORS, |r| r.to(objections::save)),
        post("/policy/objections/{card}/hiding", EDITORS, |r| r.to(objections::hide)),
        post("/policy/objections/{card}/hiding/removal", EDITORS, |r| r.to(objections::show)),
        post("/policy/objections/{card}/words/removal", EDITORS, |r| r.to(objections::restore)),
        get("/programme/text", COMMS, |r| r.to(policy::programme_text::form)),
        post("/programme/text", COMMS, |r| r.to(policy::programme_text::save)),
        get("/programme/launch", PLANNERS, |r| r.to(launch::page)),
        get("/programme/launch/{step}", PLANNERS, |r| r.to(launch::form)),
        post("/programme/launch/{step}", PLANNERS, |r| r.to(launch::save)),
        get("/programme/ambitions", EDITORS, |r| r.to(reports::ambitions)),
        post("/programme/ambitions", EDITORS, |r| r.to(ambitions::add)),
        get("/programme/ambitions/new", EDITORS, |r| r.to(ambitions::new_page)),
        get("/programme/ambitions/{id}", EDITORS, |r| r.to(reports::ambition)),
        post("/programme/ambitions/{id}", EDITORS, |r| r.to(ambitions::change)),
        get("/programme/ambitions/{id}/edition", EDITORS, |r| r.to(ambitions::edit_page)),
        post("/programme/ambitions/{id}/check-ins", EDITORS, |r| r.to(reports::check_in)),
        post("/programme/ambitions/{id}/state", EDITORS, |r| r.to(ambitions::turn)),
        post("/programme/ambitions/{id}/removal", EDITORS, |r| r.to(ambitions::remove)),
        // policy: crisis mode
        get("/studio/crisis", SWITCH, |r| r.to(crisis::page)),
        post("/studio/crisis", SWITCH, |r| r.to(crisis::begin)),
        get("/studio/crisis/new", SWITCH, |r| r.to(crisis::switch_page)),
        post("/studio/crisis/ending", SWITCH, |r| r.to(crisis::end)),
        post("/studio/crisis/drills", SWITCH, |r| r.to(crisis::announce)),
        post("/studio/crisis/drills/removal", SWITCH, |r| r.to(crisis::call_off)),
        post("/studio/crisis/messages", SWITCH, |r| r.to(crisis::add_message)),
        get("/studio/crisis/messages/new", SWITCH, |r| r.to(crisis::new_message_page)),
        get("/studio/crisis/messages/{id}", SWITCH, |r| r.to(crisis::message_page)),
        post("/studio/crisis/messages/{id}", SWITCH, |r| r.to(crisis::change_message)),
        post("/studio/crisis/messages/{id}/removal", SWITCH, |r| r.to(crisis::remove_message)),
        get("/studio/crisis/{id}", SWITCH, |r| r.to(crisis::report)),
        // content: studio
        get("/studio", COMMS, |r| r.to(content::list)),
        get("/studio/items/new", COMMS, |r| r.to(content::new_page)),
        post("/studio/items", COMMS, |r| r.to(content::create)),
        get("/studio/items/{id}", COMMS, |r| r.to(content::edit_page)),
        post("/studio/items/{id}", COMMS, |r| r.to(content::save)),
        post("/studio/items/{id}/captions", COMMS, |r| r.to(content::change_captions)),
        post("/studio/items/{id}/unfurl", COMMS, |r| r.to(content::read_again)),
        post("/studio/items/{id}/publication", COMMS, |r| r.to(content::publish)),
        post("/studio/items/{id}/publication/removal", COMMS, |r| r.to(content::unschedule)),
        get("/studio/items/{id}/retraction", COMMS, |r| r.to(content::retraction_page)),
        post("/studio/items/{id}/retraction", COMMS, |r| r.to(content::retract)),
        get("/studio/items/{id}/pictures/{format}", COMMS, |r| r.to(content::preview)),
        post("/studio/items/{id}/copy", COMMS, |r| r.to(content::copy)),
        post("/studio/items/{id}/removal", COMMS, |r| r.to(content::remove_draft)),
        get("/studio/campaigns", COMMS, |r| r.to(content::campaigns_page)),
        post("/studio/campaigns", COMMS, |r| r.to(content::add_campaign)),
        get("/studio/campaigns/new", COMMS, |r| r.to(content::new_campaign_page)),
        get("/studio/campaigns/{id}", COMMS, |r| r.to(content::campaign_page)),
        post("/studio/campaigns/{id}", COMMS, |r| r.to(content::change_campaign)),
        post("/studio/campaigns/{id}/removal", COMMS, |r| r.to(content::remove_campaign)),
        get("/studio/topics", COMMS, |r| r.to(content::topics_page)),
        post("/studio/topics", COMMS, |r| r.to(content::add_topic)),
        post("/studio/topics/{id}/name", COMMS, |r| r.to(content::rename_topic)),
        post("/studio/topics/{id}/removal", COMMS, |r| r.to(content::remove_topic)),
        get("/studio/calendar", COMMS, |r| r.to(content::calendar)),
        // content: suggestions
        get("/suggestions", PERSON, |r| r.to(suggestions::own)),
        post("/suggestions", PERSON, |r| r.to(suggestions::suggest)),
        post("/suggestions/{id}/removal", PERSON, |r| r.to(suggestions::take_back)),
        get("/studio/suggestions", COMMS, |r| r.to(suggestions::list)),
        get("/studio/suggestions/{id}", COMMS, |r| r.to(suggestions::page)),
        post("/studio/suggestions/{id}/acceptance", COMMS, |r| r.to(suggestions::accept)),
        post("/studio/suggestions/{id}/refusal", COMMS, |r| r.to(suggestions::decline)),
        // policy: what captions are looked through for
        get("/studio/terms", COMMS, |r| r.to(terms::list)),
        post("/studio/terms", COMMS, |r| r.to(terms::add)),
        get("/studio/terms/new", COMMS, |r| r.to(terms::new_page)),
        get("/studio/terms/{id}", COMMS, |r| r.to(terms::page)),
        post("/studio/terms/{id}", COMMS, |r| r.to(terms::change)),
        post("/studio/terms/{id}/removal", COMMS, |r| r.to(terms::remove)),
        get("/studio/labels", COMMS, |r| r.to(labels::page)),
        post("/studio/labels", COMMS, |r| r.to(labels::word)),
        // content: pictures and votes
        get("/media/{id}", PERSON, |r| r.to(content::picture)),
        get("/items/{id}/pictures/{format}", PERSON, |r| r.to(content::download)),
        post("/items/{id}/votes", PERSON, |r| r.to(content::vote)),
        // sharing: programme
        get("/programme", PERSON, |r| r.to(sharing::programme::page)),
        get("/programme/membership", PERSON, |r| r.to(sharing::membership::form)),
        post("/programme/membership", PERSON, |r| r.to(sharing::membership::join)),
        get("/programme/channels", PERSON, |r| r.to(sharing::membership::channels)),
        post("/programme/channels", PERSON, |r| r.to(sharing::membership::choose)),
        post("/programme/pause", PERSON, |r| r.to(sharing::programme::pause)),
        post("/programme/resumption", PERSON, |r| r.to(sharing::programme::resume)),
        post("/programme/leaving", PERSON, |r| r.to(sharing::programme::leave)),
        post("/programme/consents/{extra}", PERSON, |r| r.to(sharing::consents::agree)),
        post("/programme/consents/{extra}/removal", PERSON, |r| r.to(sharing::consents::withdraw)),
        get("/me/data", PERSON, |r| r.to(sharing::personal::page)),
        get("/me/data.json", PERSON, |r| r.to(sharing::personal::download)),
        // sharing: feed and shares
        get("/feed", PERSON, |r| r.to(sharing::feed::page)),
        get("/campaigns/{id}", PERSON, |r| r.to(sharing::campaign::page)),
        get("/items/{id}", PERSON, |r| r.to(sharing::item::page)),
        post("/items/{id}/shares", PERSON, |r| r.to(sharing::share::create)),
        get("/items/{id}/shares/{channel}", PERSON, |r| r.to(sharing::share::page)),
        get("/items/{id}/shares/{channel}/caption", PERSON, |r| r.to(sharing::caption::page)),
        post("/items/{id}/shares/{channel}/caption", PERSON, |r| r.to(sharing::caption::save)),
        get("/shares", PERSON, |r| r.to(sharing::shares::list)),
        post("/shares/{id}/post", PERSON, |r| r.to(sharing::share::confirm)),
        post("/shares/{id}/post/removal", PERSON, |r| r.to(sharing::share::take_back)),
        post("/shares/{id}/plan", PERSON, |r| r.to(sharing::plan::make)),
        post("/shares/{id}/plan/removal", PERSON, |r| r.to(sharing::plan::cancel)),
        get("/shares/{id}/plan.ics", PERSON, |r| r.to(sharing::plan::file)),
        get("/shares/{id}/figures", PERSON, |r| r.to(sharing::figures::page)),
        post("/shares/{id}/figures", PERSON, |r| r.to(sharing::figures::note)),
        post("/shares/{id}/figures/removal", PERSON, |r| r.to(sharing::figures::take_back)),
        // reach
        get("/metrics", ANYONE, |r| r.to(overview::metrics)),
        get("/admin/counting", ADMIN, |r| r.to(overview::counting_page)),
        get("/admin/tokens", ADMIN, |r| r.to(tokens::list)),
        post("/admin/tokens", ADMIN, |r| r.to(tokens::make)),
        get("/admin/tokens/new", ADMIN, |r| r.to(tokens::new_page)),
        post("/admin/tokens/{id}/removal", ADMIN, |r| r.to(tokens::revoke)),
        get("/api/openapi.json", ANYONE, |r| r.to(conversions::openapi)),
        options("/api/v1/conversions", MACHINE, |r| r.to(conversions::preflight)),
        post("/api/v1/conversions", MACHINE, |r| r.to(conversions::tell)),
        // reports
        get("/me", PERSON, |r| r.to(reports::me::page)),
        get("/reports", READERS, |r| r.to(reports::front)),
        get("/reports/overview", READERS, |r| r.to(reports::page)),
        get("/reports/overview.csv", READERS, |r| r.to(reports::file)),
        get("/reports/overview.xlsx", READERS, |r| r.to(reports::file)),
        get("/reports/recruitment", READERS, |r| r.to(reports::page)),
        get("/reports/recruitment.csv", READERS, |r| r.to(reports::file)),
        get("/reports/recruitment.xlsx", READERS, |r| r.to(reports::file)),
        get("/reports/brand", READERS, |r| r.to(reports::page)),
        get("/reports/brand.csv", READERS, |r| r.to(reports::file)),
        get("/reports/brand.xlsx", READERS, |r| r.to(reports::file)),
        get("/reports/care", READERS, |r| r.to(reports::page)),
        get("/reports/care.csv", READERS, |r| r.to(reports::file)),
        get("/reports/care.xlsx", READERS, |r| r.to(reports::file)),
        get("/reports/campaigns/{id}.csv", READERS, |r| r.to(reports::file)),
        get("/reports/campaigns/{id}.xlsx", READERS, |r| r.to(reports::file)),
        get("/reports/campaigns/{id}", READERS, |r| r.to(reports::page)),
        get("/reports/items/{id}.csv", READERS, |r| r.to(reports::file)),
        get("/reports/items/{id}.xlsx", READERS, |r| r.to(reports::file)),
        get("/reports/items/{id}", READERS, |r| r.to(reports::page)),
        get("/reports/channels/{channel}.csv", READERS, |r| r.to(reports::file)),
        get("/reports/channels/{channel}.xlsx", READERS, |r| r.to(reports::file)),
        get("/reports/channels/{channel}", READERS, |r| r.to(reports::page)),
        get("/reports/board", READERS, |r| r.to(reports::board_page)),
        get("/reports/prices", EDITORS, |r| r.to(reports::prices)),
        post("/reports/prices", EDITORS, |r| r.to(reports::save_prices)),
        get("/reports/items/{id}/job-ad", EDITORS, |r| r.to(reports::job_ad)),
        post("/reports/items/{id}/job-ad", EDITORS, |r| r.to(reports::enter_job_ad)),
        post("/reports/items/{id}/job-ad/removal", EDITORS, |r| r.to(reports::remove_job_ad)),
        get("/reports/views", READERS, |r| r.to(reports::views)),
        post("/reports/views", READERS, |r| r.to(reports::save_view)),
        get("/reports/views/new", READERS, |r| r.to(reports::new_view)),
        get("/reports/views/{id}", READERS, |r| r.to(reports::view)),
        post("/reports/views/{id}/removal", READERS, |r| r.to(reports::remove_view)),
        // digest
        get("/digest/printable", READERS, |r| r.to(digest::printable::page)),
        // office
        get("/office", OFFICE, |r| r.to(office::front)),
        get("/office/poster", OFFICE, |r| r.to(office::poster)),
        get("/office/leaflet", OFFICE, |r| r.to(office::leaflet)),
        get("/office/summary", EDITORS, |r| r.to(office::summary)),
        get("/office/look", KEEPERS, |r| r.to(office::look_page)),
        post("/office/look", KEEPERS, |r| r.to(office::save_look)),
        get("/office/channels", KEEPERS, |r| r.to(office::channels_page)),
        post("/office/channels", KEEPERS, |r| r.to(office::save_channels)),
        get("/office/frame", KEEPERS, |r| r.to(office::frame_page)),
        post("/office/frame", KEEPERS, |r| r.to(office::save_frame)),
        get("/office/screens", KEEPERS, |r| r.to(screens::list)),
        post("/office/screens", KEEPERS, |r| r.to(screens::make)),
        get("/office/screens/new", KEEPERS, |r| r.to(screens::new_page)),
        post("/office/screens/{id}/removal", KEEPERS, |r| r.to(screens::revoke)),
        get("/screens/{token}", ANYONE, |r| r.to(screens::show)),
        get("/screens/{token}/events", ANYONE, |r| r.to(screens::events)),
        get("/screens/{token}/pictures/{id}", ANYONE, |r| r.to(screens::picture)),
        get("/look.css", ANYONE, |r| r.to(office::stylesheet)),
        get("/look/logo", ANYONE, |r| r.to(office::logo)),
    ];
    if is_demo {
        lines.extend([
            post("/demo/sign-in", ANYONE, |r| r.to(demo::sign_in)),
            get("/demo/mail", ANYONE, |r| r.to(demo::mails)),
            get("/demo/mail/{id}", ANYONE, |r| r.to(demo::mail)),
            get("/demo/mail/{id}/html", ANYONE, |r| r.to(demo::mail_html)),
        ]);
    }
    lines
}

/// Registers every line with actix, each address behind a gate that knows who may enter.
pub fn register(config: &mut actix::ServiceConfig, is_demo: bool) {
    // Several methods of one path are one actix resource: registered apart, the first would
    // answer 405 for the others.
    let mut paths: Vec<(&'static str, Vec<Line>)> = Vec::new();
    for line in table(is_demo) {
        match paths.iter_mut().find(|(path, _)| *path == line.path) {
            Some((_, lines)) => lines.push(line),
            None => paths.push((line.path, vec![line])),
        }
    }
    for (path, lines) in paths {
        if path == reach::LINK {
            // It has a gate of its own.
            config.service(reach::Follow);
            continue;
        }
        let access = lines.iter().map(|line| (line.method.clone(), line.access));
        let door = Door {
            pattern: path,
            access: access.collect(),
        };
        let routes = lines.into_iter().filter_map(|line| line.handler);
        let resource = routes.fold(actix::resource(path), actix_web::Resource::route);
        let gate = from_fn(move |req, next| gate(door.clone(), req, next));
        config.service(resource.wrap(Compress::default()).wrap(gate));
    }
    // Everything else is nowhere, and the gate says so.
    let nowhere = from_fn(|req, next| gate(Door::default(), req, next));
    config.service(actix::scope("").wrap(nowhere));
}
