//! Rules on the notice itself.

pub(super) mod version_or_date_missing;
