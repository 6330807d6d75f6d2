//! What a click is.

text_enum! {
    /// How a click is counted. Every unique is also a human one: both counters go up.
    ClickKind {
        /// A person followed the link.
        Human = "human",
        /// … for the first time that day.
        Unique = "unique",
        /// A machine: preview, crawler, prefetch, HEAD.
        Bot = "bot",
    }
}
