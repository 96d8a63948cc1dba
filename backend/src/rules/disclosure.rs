//! The data that comes along with a grant or share.

use tally::domain::data::DataField;
use tally::domain::time::Timestamp;
use tally::wire::consent::Disclosure;
use tally::wire::http::CLOCK_TOLERANCE;
use tally::wire::receipt::DeclineReason;

use super::{Context, Declined, decline};
use crate::store::{OperationFacts, Sealed};

/// The data as it is kept, if it is what was signed: exactly these fields, each from where it has to come.
pub(super) fn check(sha256: &str, fields: &[DataField], context: &Context<'_>) -> Result<Sealed, Declined> {
    let changed = |detail: String| Declined { reason: DeclineReason::TermsChanged, detail };
    let attachment = context.attachment.ok_or_else(|| changed("the data does not come with it".into()))?;
    let read = Disclosure::read(Some(&attachment.text), sha256, fields).map_err(|error| changed(error.to_string()))?;
    if read.fields.iter().any(|(field, value)| value.origin != field.origin()) {
        return Err(changed("a value is said to come from elsewhere than its field does".into()));
    }
    Ok(attachment.sealed.clone())
}

/// Whether it can stand at all: not taken back, not over, and not signed in the future, from where it would last too long.
pub(super) fn check_time(expires_at: Timestamp, facts: &OperationFacts, context: &Context<'_>) -> Result<(), Declined> {
    if facts.consent.as_ref().is_some_and(|facts| facts.withdrawn) {
        return decline(DeclineReason::Withdrawn, "it was withdrawn before it arrived");
    }
    if context.now >= expires_at {
        return decline(DeclineReason::Expired, "its time was over when it came");
    }
    if context.signed_at.since(context.now) > CLOCK_TOLERANCE {
        return decline(DeclineReason::TermsChanged, "it was signed in the future");
    }
    Ok(())
}
