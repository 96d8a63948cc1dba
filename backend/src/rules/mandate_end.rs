//! Ending a mandate.

use tally::domain::id::OperationId;
use tally::domain::time::Timestamp;
use tally::wire::mandate::MandateEnd;
use tally::wire::receipt::{DeclineReason, Effect};

use super::mandate::signed_at;
use super::{Capability, Context, Verdict, decline};
use crate::store::{Effects, MandateRecord, OperationFacts, Wants};

impl Capability for MandateEnd {
    fn wants(&self, _: Timestamp) -> Wants {
        Wants { mandates: true, ..Wants::default() }
    }

    /// A mandate that was declined because a newer one stands is ended together with that one.
    fn needs_what_it_waits_for(&self) -> bool {
        false
    }

    /// Whoever ends a mandate wants to be asked again, so it ends what lets the phone do the same and was signed before, which a
    /// copy of the phone may have brought. Of a mandate that was declined nobody knows what it was for but the end itself; where
    /// that says nothing either, it ends everything. A second end changes nothing and is accepted all the same: it asks for what
    /// is so.
    fn decide(&self, _: OperationId, facts: &OperationFacts, context: &Context<'_>) -> Verdict {
        let end_signed_at = signed_at(context);
        let named = facts.mandates.iter().find(|one| one.id == self.mandate);
        let (device_key, scope) = match named {
            Some(named) => (named.device_key.clone(), Some(named.limits.scope())),
            None => (context.device.device_key.thumbprint(), self.scope),
        };
        let is_like = |one: &MandateRecord| one.allows_like(&device_key, scope.unwrap_or(one.limits.scope()));
        let is_before = |one: &MandateRecord| one.ended_at.is_none() && one.signed_at < end_signed_at && is_like(one);
        let concerned = facts.mandates.iter().filter(|one| one.id == self.mandate || is_before(one));
        let mandates: Vec<_> = concerned.filter_map(|one| one.ended(context.now, Some(end_signed_at))).collect();
        if named.is_none() && mandates.is_empty() {
            return decline(DeclineReason::MandateUnknown, "there is no such mandate");
        }
        Ok((Effect::MandateEnded { mandate: self.mandate }, Effects { mandates, ..Effects::default() }))
    }
}
