//! Rules on the notice itself.

pub(super) mod version_or_date_missing;

use crate::register::Relation;
use crate::rules::Context;

/// Whether a notice that this one supplements can be found by the reader: then what is missing here may stand there.
pub(super) fn is_linked_supplement(context: &Context<'_>) -> bool {
    context.register.related_notices.iter().any(|related| {
        related.relation.as_ref().is_some_and(|relation| relation.value == Relation::Supplements)
            && (related.notice.is_some() || related.url.is_some())
    })
}
