//! Cases.

typed_id! {
    /// One case.
    CaseId
}
