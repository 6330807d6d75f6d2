//! Who people are to the program: roles, and what a route asks of the one who comes.

typed_id! {
    /// One account.
    PersonId
}

typed_id! {
    /// One signed-in browser.
    SessionId
}

text_enum! {
    /// What a person may do beyond what every employee may. A person may hold several.
    Role {
        /// Publishes items, keeps the policy and the programme page.
        Comms = "comms",
        /// Reads reports, recruitment above all.
        Hr = "hr",
        /// Reads the reports of the own team.
        Leader = "leader",
        /// Accounts, roles, settings; sees no report.
        Admin = "admin",
    }
}

/// Who may enter a route. Every line of `routes.rs` names one; there is no default.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// The public, signed in or not.
    Anyone,
    /// Everybody with an account.
    Person,
    /// People who hold at least one of these roles.
    Roles(&'static [Role]),
    /// Programs of other sites, which show a token to the handler. Cookies are not looked at,
    /// so a browser that is signed in here is nobody in particular there.
    Machine,
}

impl Access {
    /// Whether a person with these roles may enter; `None` is a visitor without account.
    pub fn admits(self, roles: Option<&[Role]>) -> bool {
        match (self, roles) {
            (Access::Anyone | Access::Machine, _) | (Access::Person, Some(_)) => true,
            (Access::Roles(asked), Some(held)) => asked.iter().any(|role| held.contains(role)),
            (_, None) => false,
        }
    }
}
