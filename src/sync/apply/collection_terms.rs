//! What the backend asks for before it holds any entry.

use super::Trust;
use super::trust::broken;
use crate::crypto::jws::Signed;
use crate::store::Writer;
use crate::store::points::{self, TermsRow};
use crate::sync::error::SyncError;
use crate::wire::consent::CollectionTerms;

/// The same version with other bytes says something else than what others were shown.
pub(super) fn fact(w: &Writer<'_>, trust: &Trust, compact: &str) -> Result<bool, SyncError> {
    let signed = Signed::<CollectionTerms>::verify(compact, &trust.keys)
        .map_err(|error| broken("the terms of collection", &error))?;
    let row = TermsRow { terms: signed.document().clone(), jws: compact.into() };
    if !row.terms.notice.is_safe_from_backend() {
        return Err(SyncError::Tampered("the notice of collection is neither of https nor on this machine".into()));
    }
    let known = points::newest_terms(w)?.filter(|known| known.terms.version == row.terms.version);
    if known.is_some_and(|known| known.terms != row.terms) {
        return Err(SyncError::Tampered("the terms of collection were changed after they were published".into()));
    }
    Ok(points::keep_terms(w, &row)?)
}
