//! Ending a mandate.

use tally::domain::id::OperationId;
use tally::domain::time::Timestamp;
use tally::wire::mandate::MandateEnd;
use tally::wire::receipt::Effect;

use super::{Capability, Context, Verdict, mandate_of};
use crate::store::{Effects, MandateRecord, OperationFacts, Wants};

impl Capability for MandateEnd {
    fn wants(&self, now: Timestamp) -> Wants {
        Wants { mandate: Some((self.mandate, now.day())), ..Wants::default() }
    }

    /// A second end changes nothing and is accepted all the same: it asks for what is so.
    fn decide(&self, _: OperationId, facts: &OperationFacts, context: &Context<'_>) -> Verdict {
        let mandate = mandate_of(facts)?;
        let ended = MandateRecord { ended_at: Some(context.now), ..mandate.clone() };
        let effects = Effects { mandate: Some(ended).filter(|_| mandate.ended_at.is_none()), ..Effects::default() };
        Ok((Effect::MandateEnded { mandate: self.mandate }, effects))
    }
}
