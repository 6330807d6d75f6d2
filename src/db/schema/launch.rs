//! Tables: the launch of the programme.

use diesel::table;

table! {
    /// See the migration of this name.
    launch_steps (step) {
        step -> Text,
        body -> Text,
        held_on -> Nullable<Date>,
    }
}
