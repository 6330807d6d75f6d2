//! Policy: the programme page, and "tenk deg om" – versions, their difference, acceptance.
