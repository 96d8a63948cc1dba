//! Making a mandate.

use tally::crypto::keys::Thumbprint;
use tally::domain::id::OperationId;
use tally::domain::mandate::Scope;
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
            facts.mandates.iter().filter(|one| one.allows_like(&self.device_key, limits.scope())).collect();
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
    pub(super) fn allows_like(&self, device_key: &Thumbprint, scope: Scope) -> bool {
        (&self.device_key, self.limits.scope()) == (device_key, scope)
    }

    /// Whether it lets the phone pay what `other` lets it.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        self.allows_like(&other.device_key, other.limits.scope())
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

#[cfg(test)]
mod tests {
    use tally::crypto::keys::SigningKey;
    use tally::domain::id::{AccountId, DeviceId, UserId};
    use tally::domain::mandate::Limits;
    use tally::domain::money::Money;
    use tally::wire::mandate::{MandateEnd, Purpose};

    use super::*;
    use crate::rules::payment::spent_like;
    use crate::store::{Account, AccountKind, Device};

    fn id(number: i64) -> OperationId {
        OperationId::new(number, &[0; 10])
    }

    fn device() -> Device {
        let key = |seed| SigningKey::from_seed(&[seed; 32]).public();
        let (user, device) = (UserId::new(1, &[0; 10]), DeviceId::new(1, &[0; 10]));
        Device { user, device, holder_key: key(1), device_key: key(2) }
    }

    fn limits(currency: &str) -> Limits {
        let cap = Money::new(100, currency.parse().unwrap());
        Limits { payee: None, per_use: cap, per_day: cap, expires_at: Timestamp(1_000) }
    }

    fn standing(number: i64, currency: &str, signed_at: i64) -> MandateRecord {
        let (device_key, signed_at) = (device().device_key.thumbprint(), Timestamp(signed_at));
        MandateRecord {
            id: id(number),
            device_key,
            limits: limits(currency),
            signed_at,
            ended_at: None,
            end_signed_at: None,
        }
    }

    fn decided(body: &impl Capability, number: i64, facts: &OperationFacts) -> Vec<(OperationId, bool)> {
        let device = device();
        let (now, signed_at, signer) = (Timestamp(50), Timestamp(40), device.holder_key.thumbprint());
        let (compact, sha256, attachment) = ("", "", None);
        let context = Context { now, device: &device, signer: &signer, compact, sha256, signed_at, attachment };
        let (_, effects) = body.decide(id(number), facts, &context).unwrap();
        effects.mandates.iter().map(|one| (one.id, one.ended_at.is_some())).collect()
    }

    fn two_currencies() -> OperationFacts {
        let account = |number, currency: &str| Account {
            id: AccountId::new(number, &[0; 10]),
            kind: AccountKind::Wallet,
            balance: Money::new(0, currency.parse().unwrap()),
        };
        OperationFacts {
            accounts: vec![account(1, "EUR"), account(2, "USD")],
            mandates: vec![standing(1, "EUR", 10), standing(2, "USD", 45)],
            ..OperationFacts::default()
        }
    }

    #[test]
    fn limits_in_one_currency_end_none_in_another() {
        let facts = two_currencies();
        let device_key = device().device_key.thumbprint();
        let euro = Mandate { purpose: Purpose::SmallPayments, device_key, limits: limits("EUR") };
        // The one in dollars was signed later, which says nothing of euros.
        assert_eq!(decided(&euro, 3, &facts), [(id(1), true), (id(3), false)]);
        assert_eq!(decided(&MandateEnd { mandate: id(1), scope: None }, 4, &facts), [(id(1), true)]);
    }

    #[test]
    fn the_end_of_what_was_declined_ends_what_it_was_for_and_without_a_word_of_that_everything() {
        let facts = OperationFacts {
            mandates: vec![standing(1, "EUR", 10), standing(2, "USD", 10)],
            ..OperationFacts::default()
        };
        let ended = |scope| decided(&MandateEnd { mandate: id(3), scope }, 4, &facts);
        assert_eq!(ended(Some(limits("EUR").scope())), [(id(1), true)]);
        assert_eq!(ended(None), [(id(1), true), (id(2), true)]);
    }

    #[test]
    fn what_was_spent_counts_in_its_own_currency() {
        let spent = vec![(standing(1, "EUR", 10), 30), (standing(2, "USD", 10), 50), (standing(3, "EUR", 20), 5)];
        let facts = OperationFacts { spent, ..OperationFacts::default() };
        assert_eq!(spent_like(&standing(4, "EUR", 30), &facts), 35);
        assert_eq!(spent_like(&standing(4, "USD", 30), &facts), 50);
    }
}
