//! Accounts, for admins. Whether somebody takes part in the programme is not shown (L4).

use actix_web::HttpResponse;
use actix_web::web::Path;
use serde::Deserialize;
use serde_json::{Value, json};

use super::settings::langs;
use crate::error::{Error, Fields, Result};
use crate::people::draft::{Details, Draft};
use crate::people::model::{Person, PersonId, PersonState, Role, Team};
use crate::people::store::{self, ListFilter, Listed};
use crate::people::verbs;
use crate::texts::Lang;
use crate::web::{Choice, Ctx, FormView, Limit, Notice, Paging, PostForm, Query};

const PER_PAGE: i64 = 25;

/// What the list is asked for; words that are no value of a filter filter nothing.
#[derive(Debug, Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    team: String,
    #[serde(default)]
    role: String,
    #[serde(default)]
    state: String,
    page: Option<i64>,
}

/// `GET /admin`
pub async fn admin_home(ctx: Ctx) -> Result<HttpResponse> {
    ctx.redirect("/admin/people")
}

/// `GET /admin/people`
pub async fn people_list(ctx: Ctx, query: Query<Asked>) -> Result<HttpResponse> {
    let asked = query.into_inner();
    let filter = ListFilter {
        search: asked.q.clone(),
        team: asked.team.parse().ok(),
        role: asked.role.parse().ok(),
        state: asked.state.parse().ok(),
    };
    let wanted = filter.clone();
    let (found, teams) = ctx
        .db(move |conn| Ok((store::list(conn, &wanted)?, store::teams(conn)?)))
        .await?;
    let (shown, paging) = Paging::cut(asked.page, &found, PER_PAGE, &ctx.path);
    let teams = teams
        .iter()
        .map(|team| Choice::new(team.id, &team.name, filter.team == Some(team.id)));
    let every_team = Choice::all(&ctx, filter.team.is_none());
    let data = json!({
        "form": FormView::new().with("q", &asked.q),
        "teams": std::iter::once(every_team).chain(teams).collect::<Vec<_>>(),
        "roles": Choice::filter(&ctx, "people-role-", Role::ALL, filter.role),
        "states": Choice::filter(&ctx, "people-state-", PersonState::ALL, filter.state),
        "people": shown.into_iter().map(row).collect::<Vec<_>>(),
        "paging": paging,
        "tab": "people",
    });
    ctx.page("people/list", "people-people", data)
}

fn row(listed: &Listed) -> Value {
    json!({
        "id": listed.person.id,
        "name": listed.person.name,
        "email": listed.person.email,
        "state": listed.person.state,
        "team": listed.team,
        "roles": listed.roles,
    })
}

/// The roles as ticks of a form, each with a line on what it may do.
fn role_options(ctx: &Ctx, held: &[Role]) -> Vec<Choice> {
    Choice::explained(ctx, "people-role-", Role::ALL, |word| {
        held.iter().any(|role| role.as_str() == word)
    })
}

/// The teams as suggestions under a field; another name makes a new team.
fn team_names(teams: &[Team]) -> Vec<&str> {
    teams.iter().map(|team| team.name.as_str()).collect()
}

/// The roles that were ticked. A word that is no role comes from no form of ours.
fn ticked_roles(form: &PostForm) -> Result<Vec<Role>> {
    let words = form.all("roles");
    let is_ticked = |role: &&Role| words.contains(&role.as_str());
    let roles: Vec<Role> = Role::ALL.iter().filter(is_ticked).copied().collect();
    if words.iter().any(|word| word.parse::<Role>().is_err()) {
        return Err(Error::NotFound);
    }
    Ok(roles)
}

fn details(form: &PostForm) -> Result<Details> {
    let lang: Lang = form.text("lang").parse().map_err(|_| Error::NotFound)?;
    Ok(Details {
        name: form.text("name").to_owned(),
        team: form.text("team").to_owned(),
        lang,
    })
}

/// Asks for the admin's own password once more before roles are given or tokens made: a browser
/// left open must not be enough for that. Accounts without a password have none to ask.
pub async fn needs_password(ctx: &Ctx, form: &PostForm) -> Result<()> {
    let me = ctx.person()?;
    ctx.app.limits.check(Limit::SignIn, me.as_str())?;
    let typed = form.raw("own_password").to_owned();
    let is_right = ctx
        .db(move |conn| verbs::is_own_password(conn, me, &typed))
        .await?;
    let mut fields = Fields::new();
    fields.check(!is_right, "own_password", "people-own-password-wrong");
    fields.into_result()
}

/// `GET /admin/people/new`
pub async fn invite_page(ctx: Ctx) -> Result<HttpResponse> {
    let lang = ctx.app.config.organisation.lang;
    let data = invite_view(&ctx, FormView::new(), lang.as_str(), &[]).await?;
    ctx.page("people/invite", "people-invite", data)
}

async fn invite_view(ctx: &Ctx, form: FormView, lang: &str, roles: &[Role]) -> Result<Value> {
    let me = ctx.person()?;
    let (teams, admin) = ctx
        .db(move |conn| Ok((store::teams(conn)?, store::find(conn, me)?)))
        .await?;
    Ok(json!({
        "form": form,
        "team_names": team_names(&teams),
        "langs": langs(ctx, lang),
        "roles": role_options(ctx, roles),
        "asks_password": admin.password_hash.is_some(),
    }))
}

/// `POST /admin/people`
pub async fn invite(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    match try_invite(&ctx, &form).await {
        Ok(name) => {
            let notice = Notice::good("people-notice-invited").with("name", name);
            ctx.redirect_with("/admin/people", notice).await
        }
        Err(Error::Invalid(fields)) => {
            let view = FormView::refused(&ctx, &form, &fields);
            let data = invite_view(&ctx, view, form.text("lang"), &ticked_roles(&form)?).await?;
            ctx.rejected("people/invite", "people-invite", data)
        }
        Err(other) => Err(other),
    }
}

async fn try_invite(ctx: &Ctx, form: &PostForm) -> Result<String> {
    let draft = Draft {
        email: form.text("email").to_owned(),
        details: details(form)?,
        roles: ticked_roles(form)?,
    };
    if !draft.roles.is_empty() {
        needs_password(ctx, form).await?;
    }
    let (app, by, name) = (ctx.app.clone(), ctx.person()?, draft.details.name.clone());
    ctx.db(move |conn| verbs::invite(&app, conn, Some(by), draft))
        .await?;
    Ok(name)
}

/// `GET /admin/people/{id}`
pub async fn person_page(ctx: Ctx, id: Path<PersonId>) -> Result<HttpResponse> {
    let (app, by, id) = (ctx.app.clone(), ctx.person()?, id.into_inner());
    ctx.db(move |conn| {
        store::find(conn, id)?;
        verbs::note_seen(&app, conn, by, id)
    })
    .await?;
    let (person, data) = person_view(&ctx, id, FormView::new(), None).await?;
    ctx.page_titled(Default::default(), "people/person", &person.name, data)
}

/// `form` and `ticked` are what was typed and refused, if anything was.
async fn person_view(
    ctx: &Ctx,
    id: PersonId,
    mut form: FormView,
    ticked: Option<Vec<Role>>,
) -> Result<(Person, Value)> {
    let me = ctx.person()?;
    let (person, roles, teams, admin) = ctx
        .db(move |conn| {
            let (person, roles) = (store::find(conn, id)?, store::roles(conn, id)?);
            Ok((person, roles, store::teams(conn)?, store::find(conn, me)?))
        })
        .await?;
    let team = teams.iter().find(|team| Some(team.id) == person.team_id);
    let stored = [
        ("name", person.name.as_str()),
        ("team", team.map_or("", |t| t.name.as_str())),
    ];
    for (field, value) in stored {
        form.values
            .entry(field.to_owned())
            .or_insert_with(|| value.to_owned());
    }
    let lang = form
        .values
        .get("lang")
        .map_or(person.lang.as_str(), String::as_str)
        .to_owned();
    let data = json!({
        "person": { "id": id, "name": person.name, "email": person.email, "state": person.state },
        "is_active": person.state == PersonState::Active,
        "is_invited": person.state == PersonState::Invited,
        "is_deactivated": person.state == PersonState::Deactivated,
        "form": form,
        "team_names": team_names(&teams),
        "langs": langs(ctx, &lang),
        "roles": role_options(ctx, ticked.as_deref().unwrap_or(&roles)),
        "asks_password": admin.password_hash.is_some(),
    });
    Ok((person, data))
}

/// The answer to a form on a person's page.
async fn answer(
    ctx: &Ctx,
    id: PersonId,
    form: &PostForm,
    outcome: Result<()>,
    notice: &'static str,
) -> Result<HttpResponse> {
    match outcome {
        Ok(()) => {
            let to = format!("/admin/people/{id}");
            ctx.redirect_with(&to, Notice::good(notice)).await
        }
        Err(Error::Invalid(fields)) => {
            let view = FormView::refused(ctx, form, &fields);
            // Only the form of roles asks for the password.
            let ticked = form.ticked("own_password").then(|| ticked_roles(form));
            let (person, data) = person_view(ctx, id, view, ticked.transpose()?).await?;
            let status = actix_web::http::StatusCode::UNPROCESSABLE_ENTITY;
            ctx.page_titled(status, "people/person", &person.name, data)
        }
        Err(other) => Err(other),
    }
}

/// `POST /admin/people/{id}`
pub async fn edit(ctx: Ctx, id: Path<PersonId>, form: PostForm) -> Result<HttpResponse> {
    let (app, by, id, details) = (ctx.app.clone(), ctx.person()?, *id, details(&form)?);
    let edited = ctx
        .db(move |conn| verbs::edit(&app, conn, by, id, details))
        .await;
    answer(&ctx, id, &form, edited, "people-notice-saved").await
}

/// `POST /admin/people/{id}/roles`
pub async fn roles(ctx: Ctx, id: Path<PersonId>, form: PostForm) -> Result<HttpResponse> {
    let (app, by, id, roles) = (ctx.app.clone(), ctx.person()?, *id, ticked_roles(&form)?);
    let changed = match needs_password(&ctx, &form).await {
        Ok(()) => {
            ctx.db(move |conn| verbs::change_roles(&app, conn, by, id, &roles))
                .await
        }
        Err(refusal) => Err(refusal),
    };
    answer(&ctx, id, &form, changed, "people-notice-roles").await
}

/// `POST /admin/people/{id}/invitation`
pub async fn invitation_again(
    ctx: Ctx,
    id: Path<PersonId>,
    form: PostForm,
) -> Result<HttpResponse> {
    let (app, by, id) = (ctx.app.clone(), ctx.person()?, *id);
    let sent = ctx
        .db(move |conn| verbs::invite_again(&app, conn, Some(by), id).map(drop))
        .await;
    answer(&ctx, id, &form, sent, "people-notice-invited-again").await
}

/// `POST /admin/people/{id}/deactivation`
pub async fn deactivate(ctx: Ctx, id: Path<PersonId>, form: PostForm) -> Result<HttpResponse> {
    let (app, by, id) = (ctx.app.clone(), ctx.person()?, *id);
    let ended = ctx
        .db(move |conn| verbs::deactivate(&app, conn, Some(by), id))
        .await;
    answer(&ctx, id, &form, ended, "people-notice-deactivated").await
}

/// `POST /admin/people/{id}/deactivation/removal`
pub async fn reactivate(ctx: Ctx, id: Path<PersonId>, form: PostForm) -> Result<HttpResponse> {
    let (app, by, id) = (ctx.app.clone(), ctx.person()?, *id);
    let opened = ctx
        .db(move |conn| verbs::reactivate(&app, conn, by, id))
        .await;
    answer(&ctx, id, &form, opened, "people-notice-reactivated").await
}
