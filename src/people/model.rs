//! Accounts and teams.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use diesel::prelude::*;
use serde::Serialize;

pub use crate::access::{PersonId, Role};
use crate::db::schema::{persons, teams};
use crate::texts::Lang;

typed_id! {
    /// One team (department).
    TeamId
}

text_enum! {
    /// Where an account stands.
    PersonState {
        /// Invited, no password yet.
        Invited = "invited",
        /// In use.
        Active = "active",
        /// Ended: no way in.
        Deactivated = "deactivated",
    }
}

/// One account. L10: nothing about a person beyond this.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Serialize)]
#[diesel(table_name = persons)]
pub struct Person {
    /// Which.
    pub id: PersonId,
    /// Name as colleagues know it.
    pub name: String,
    /// Address at work, lower case; unique.
    pub email: String,
    /// Language of pages and mails.
    pub lang: Lang,
    /// Team, if any.
    pub team_id: Option<TeamId>,
    /// Where the account stands.
    pub state: PersonState,
    /// PHC string of argon2id; none while invited.
    #[serde(skip)]
    pub password_hash: Option<String>,
    /// When the account was made.
    pub created_at: NaiveDateTime,
    /// When it was ended.
    pub deactivated_at: Option<NaiveDateTime>,
}

/// One team.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, Serialize)]
#[diesel(table_name = teams)]
pub struct Team {
    /// Which.
    pub id: TeamId,
    /// Its name; unique.
    pub name: String,
}

text_enum! {
    /// What a one-time address is for.
    Purpose {
        /// A new account's first password.
        Invitation = "invitation",
        /// Another password for one who forgot it.
        Reset = "reset",
        /// The first admin of an empty database.
        FirstAdmin = "first_admin",
    }
}

impl Purpose {
    /// How long such an address holds.
    pub const fn holds(self) -> TimeDelta {
        match self {
            Purpose::Invitation => TimeDelta::days(7),
            Purpose::Reset => TimeDelta::hours(2),
            Purpose::FirstAdmin => TimeDelta::hours(24),
        }
    }
}

/// A one-time address that still holds. Its token is known only to the one who was sent it.
#[derive(Clone, Debug, Queryable)]
pub struct Invitation {
    /// What it is for.
    pub purpose: Purpose,
    /// Whose it is; none for the first admin, and for a reset asked for an unknown address.
    pub person_id: Option<PersonId>,
}

text_enum! {
    /// What was done to an account, as an audit line keeps it.
    Action {
        /// Became the first admin.
        FirstAdmin = "first-admin",
        /// Was invited; the detail has the roles.
        Invited = "invited",
        /// Was sent the invitation again.
        InvitedAgain = "invited-again",
        /// Set a password with a one-time address.
        PasswordSet = "password-set",
        /// Changed the password.
        PasswordChanged = "password-changed",
        /// Name, team or language were changed.
        DetailsChanged = "details-changed",
        /// Roles were changed; the detail has the new ones.
        RolesChanged = "roles-changed",
        /// The account's page was opened by an admin; noted once a day.
        Seen = "seen",
        /// Was ended.
        Deactivated = "deactivated",
        /// Was opened again.
        Reactivated = "reactivated",
        /// An item was taken back; the detail has its title.
        ItemRetracted = "item-retracted",
        /// An item's text begins with the word for advertisement from now on; the detail has
        /// its title, as in the two that follow.
        LabelCommercial = "label-commercial",
        /// An item's text begins with the employer from now on.
        LabelEmployer = "label-employer",
        /// An item's text has no label any more.
        LabelNeutral = "label-neutral",
        /// A version of the policy was published; the detail has its number.
        PolicyPublished = "policy-published",
        /// The matrix of the policy was written; the detail has the languages.
        MatrixChanged = "matrix-changed",
        /// The one to ask about the policy was named; the detail has the name.
        ContactNamed = "contact-named",
        /// That was taken away again.
        ContactRemoved = "contact-removed",
        /// An objection or its answer was written; the detail has the objection, as in the two
        /// that follow.
        ObjectionChanged = "objection-changed",
        /// An objection was hidden from readers.
        ObjectionHidden = "objection-hidden",
        /// It was shown again.
        ObjectionShown = "objection-shown",
        /// Prices were entered; the detail has the channels.
        PricesChanged = "prices-changed",
        /// It was noted what a paid ad for a vacancy would have cost; the detail has its title.
        JobAdEntered = "job-ad-entered",
        /// That was taken away again.
        JobAdRemoved = "job-ad-removed",
        /// An ambition of the programme was made; the detail has its name, as in the two that follow.
        AmbitionAdded = "ambition-added",
        /// An ambition was written anew, ended or taken up again.
        AmbitionChanged = "ambition-changed",
        /// An ambition was removed.
        AmbitionRemoved = "ambition-removed",
        /// A step of the programme's launch was written; the detail has its name.
        LaunchChanged = "launch-changed",
        /// A token for other sites was made; the detail has its name.
        TokenMade = "token-made",
        /// A token was revoked; the detail has its name.
        TokenRevoked = "token-revoked",
        /// A drill was announced; the detail has its name, as in the four that follow.
        DrillAnnounced = "announced-drill",
        /// A drill began.
        DrillBegan = "began-drill",
        /// A drill was ended.
        DrillEnded = "ended-drill",
        /// Crisis mode was turned on.
        CrisisBegan = "began-crisis",
        /// Everything was resumed.
        CrisisEnded = "ended-crisis",
        /// A question to the policy was answered; the detail has the day it was asked.
        QuestionAnswered = "question-answered",
        /// A question was removed; the detail has the day it was asked.
        QuestionRemoved = "question-removed",
        /// A case was written; the detail has its title, as in the three that follow.
        CaseAdded = "case-added",
        /// Words or answer of a case were changed.
        CaseChanged = "case-changed",
        /// A case was hidden.
        CaseHidden = "case-hidden",
        /// A hidden case is asked again.
        CaseShown = "case-shown",
        /// Colour or logo of papers and screens were chosen; the detail has the colour.
        LookChanged = "look-changed",
        /// The organisation's own channels were changed; the detail has their names.
        OfficialChannelsChanged = "official-channels-changed",
        /// The frame in five lines was changed; the detail has the languages written by hand.
        FrameLinesChanged = "frame-lines-changed",
        /// An info-screen was made; the detail has its name.
        ScreenMade = "screen-made",
        /// An info-screen's address was revoked; the detail has its name.
        ScreenRevoked = "screen-revoked",
        /// A term that captions are looked through for was written; the detail has it.
        TermSaved = "term-saved",
        /// A term was taken off that list; the detail has it.
        TermRemoved = "term-removed",
        /// The wording of a label was chosen; the detail has class and language.
        LabelWorded = "label-worded",
    }
}

impl Action {
    /// Whether it was done to something with a name, an item, a token or a channel's prices,
    /// and not to an account.
    pub fn is_about_thing(self) -> bool {
        matches!(
            self,
            Action::ItemRetracted
                | Action::LabelCommercial
                | Action::LabelEmployer
                | Action::LabelNeutral
                | Action::PolicyPublished
                | Action::MatrixChanged
                | Action::ContactNamed
                | Action::ContactRemoved
                | Action::ObjectionChanged
                | Action::ObjectionHidden
                | Action::ObjectionShown
                | Action::PricesChanged
                | Action::JobAdEntered
                | Action::JobAdRemoved
                | Action::AmbitionAdded
                | Action::AmbitionChanged
                | Action::AmbitionRemoved
                | Action::LaunchChanged
                | Action::TokenMade
                | Action::TokenRevoked
                | Action::DrillAnnounced
                | Action::DrillBegan
                | Action::DrillEnded
                | Action::CrisisBegan
                | Action::CrisisEnded
                | Action::QuestionAnswered
                | Action::QuestionRemoved
                | Action::CaseAdded
                | Action::CaseChanged
                | Action::CaseHidden
                | Action::CaseShown
                | Action::LookChanged
                | Action::OfficialChannelsChanged
                | Action::FrameLinesChanged
                | Action::ScreenMade
                | Action::ScreenRevoked
                | Action::TermSaved
                | Action::TermRemoved
                | Action::LabelWorded
        )
    }
}

/// One audit line, with the names of the two at the time of reading.
#[derive(Clone, Debug)]
pub struct AuditLine {
    /// Day where the organisation is.
    pub day: NaiveDate,
    /// Who did it; none for the command line and for accounts that are gone.
    pub actor: Option<String>,
    /// Whose account; none for accounts that are gone.
    pub subject: Option<String>,
    /// What was done.
    pub action: Action,
    /// Roles, for the actions that are about roles; else empty.
    pub roles: Vec<Role>,
    /// The name of the thing it was done to, such as an item's title; empty for an account.
    pub thing: String,
}
