//! What ambassadors do, a file for each verb.
