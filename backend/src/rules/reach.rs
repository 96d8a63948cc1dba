//! Letting a seller learn of the steps that are used.

use tally::domain::id::{DeviceId, OperationId};
use tally::domain::time::Timestamp;
use tally::wire::consent::{ChainLink, Reach};
use tally::wire::receipt::{DeclineReason, Effect};

use super::{Capability, Context, Declined, Verdict, chain, decline, disclosure};
use crate::store::{ConsentEffect, ConsentWants, Effects, Merchant, NewGrant, NewReader, OperationFacts, Wants};

impl Capability for Reach {
    fn wants(&self, _: Timestamp) -> Wants {
        Wants { payee: Some(self.seller), reach: Some(self.seller), ..Wants::default() }
    }

    fn consent(&self, id: OperationId, device: DeviceId) -> Option<ConsentWants> {
        chain::wants(&self.link, id, device, None)
    }

    fn link(&self) -> Option<&ChainLink> {
        Some(&self.link)
    }

    fn decide(&self, _: OperationId, facts: &OperationFacts, context: &Context<'_>) -> Verdict {
        disclosure::check_time(self.exp, facts, context)?;
        check_terms(self, facts.payee.as_ref(), context.signed_at)?;
        if facts.reach.is_some_and(|(_, until)| context.now < until) {
            return decline(DeclineReason::AlreadyGranted, "a grant for this seller stands already");
        }
        let grant = NewGrant {
            narrows: None,
            reader: NewReader::Seller(self.seller),
            operation: context.compact.to_owned(),
            signer: context.device.holder_key.clone(),
            expires_at: self.exp,
            sealed: None,
        };
        let effects = Effects { consent: Some(ConsentEffect::Granted(Box::new(grant))), ..Effects::default() };
        Ok((effect(self), effects))
    }
}

fn check_terms(reach: &Reach, seller: Option<&Merchant>, at: Timestamp) -> Result<(), Declined> {
    let Some(seller) = seller else {
        return decline(DeclineReason::PayeeUnknown, "there is no such seller");
    };
    if reach.seller_name != seller.name {
        return decline(DeclineReason::TermsChanged, "the seller has another name");
    }
    if !reach.is_sound(at) {
        return decline(DeclineReason::TermsChanged, "it would last longer than such a grant may");
    }
    Ok(())
}

fn effect(reach: &Reach) -> Effect {
    Effect::Reaching { seller: reach.seller, seller_name: reach.seller_name.clone(), exp: reach.exp }
}
