//! Rules on the notice itself.

pub(super) mod date_implausible;
pub(super) mod version_or_date_missing;

use crate::register::Relation;
use crate::rules::Context;

/// Returns whether this notice supplements another one that it links. The reader may find there what is absent here.
pub(super) fn is_linked_supplement(context: &Context<'_>) -> bool {
    context.register.related_notices.iter().any(|related| {
        related.relation.as_ref().is_some_and(|relation| relation.value == Relation::Supplements)
            && (related.notice.is_some() || related.url.is_some())
    })
}
