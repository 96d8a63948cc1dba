//! Making a mandate.

use tally::domain::id::OperationId;
use tally::domain::time::Timestamp;
use tally::wire::mandate::Mandate;
use tally::wire::receipt::{DeclineReason, Effect};

use super::{Capability, Context, Verdict, account_for, decline};
use crate::store::{Effects, MandateRecord, OperationFacts, Wants};

impl Capability for Mandate {
    fn wants(&self, _: Timestamp) -> Wants {
        Wants::default()
    }

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
        let limits = self.limits.clone();
        let record = MandateRecord { id, device_key: self.device_key.clone(), limits: limits.clone(), ended_at: None };
        let effects = Effects { mandate: Some(record), ..Effects::default() };
        Ok((Effect::Mandate { limits }, effects))
    }
}
