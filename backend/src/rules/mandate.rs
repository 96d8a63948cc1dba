//! Making a mandate.

use tally::crypto::keys::Thumbprint;
use tally::domain::id::{MerchantId, OperationId};
use tally::domain::time::Timestamp;
use tally::wire::mandate::Mandate;
use tally::wire::receipt::{DeclineReason, Effect};

use super::{Capability, Context, Verdict, account_for, decline};
use crate::store::{Effects, MandateRecord, OperationFacts, Wants};

impl Capability for Mandate {
    fn wants(&self, _: Timestamp) -> Wants {
        Wants { mandates: true, ..Wants::default() }
    }

    /// It takes the place of whatever the same phone may do alike: what somebody signed last is what they want, and an older
    /// word that comes late changes nothing any more.
    fn decide(&self, id: OperationId, facts: &OperationFacts, context: &Context<'_>) -> Verdict {
        if self.device_key != context.device.device_key.thumbprint() {
            return decline(DeclineReason::NotAuthorised, "the mandate is for another phone's key");
        }
        if !self.limits.are_sound() {
            return decline(DeclineReason::AmountNotAllowed, "the mandate's caps do not go together");
        }
        if context.now >= self.limits.expires_at {
            return decline(DeclineReason::Expired, "the mandate would have ended already");
        }
        account_for(facts, self.limits.per_use)?;
        let (signed_at, limits) = (signed_at(context), self.limits.clone());
        let alike: Vec<_> =
            facts.mandates.iter().filter(|one| one.allows_like(&self.device_key, limits.payee)).collect();
        if alike.iter().any(|one| one.last_word() > Some(signed_at)) {
            return decline(DeclineReason::MandateEnded, "a newer limit, or the end of all, was signed after it");
        }
        let (device_key, (ended_at, end_signed_at)) = (self.device_key.clone(), (None, None));
        let new = MandateRecord { id, device_key, limits: limits.clone(), signed_at, ended_at, end_signed_at };
        let mut mandates: Vec<_> = alike.into_iter().filter_map(|one| one.ended(context.now, None)).collect();
        mandates.push(new);
        Ok((Effect::Mandate { limits }, Effects { mandates, ..Effects::default() }))
    }
}

/// When it was signed: by the phone's clock, but never in the future, or a phone whose clock was ahead would have had the last
/// word for as long.
pub(super) fn signed_at(context: &Context<'_>) -> Timestamp {
    context.signed_at.min(context.now)
}

impl MandateRecord {
    /// Whether it lets this phone pay the same.
    fn allows_like(&self, device_key: &Thumbprint, payee: Option<MerchantId>) -> bool {
        (&self.device_key, self.limits.payee) == (device_key, payee)
    }

    /// Whether it lets the phone pay what `other` lets it.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        self.allows_like(&other.device_key, other.limits.payee)
    }

    /// When the person last said something of it that still holds: that it is to be, or that it is to end. Nothing is left of what
    /// another took the place of.
    fn last_word(&self) -> Option<Timestamp> {
        if self.ended_at.is_none() { Some(self.signed_at) } else { self.end_signed_at }
    }

    /// It with its end, and when that was signed; `None` if that is known already.
    pub(super) fn ended(&self, now: Timestamp, end_signed_at: Option<Timestamp>) -> Option<Self> {
        let ended_at = self.ended_at.or(Some(now));
        let ended = Self { ended_at, end_signed_at: self.end_signed_at.max(end_signed_at), ..self.clone() };
        (ended != *self).then_some(ended)
    }
}
