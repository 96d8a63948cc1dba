//! Letting the backend hold entries.

use tally::domain::id::{DeviceId, OperationId};
use tally::domain::time::Timestamp;
use tally::wire::consent::{ChainLink, Collection};
use tally::wire::receipt::{DeclineReason, Effect};

use super::{Capability, Context, Declined, Verdict, chain, decline, disclosure};
use crate::store::{
    Collects, ConsentEffect, ConsentFacts, ConsentWants, Effects, NewGrant, NewReader, OperationFacts, Wants,
};

impl Capability for Collection {
    fn wants(&self, _: Timestamp) -> Wants {
        Wants::default()
    }

    fn consent(&self, id: OperationId, device: DeviceId) -> Option<ConsentWants> {
        let wants = chain::wants(&self.link, id, device, None)?;
        Some(ConsentWants { terms: Some(self.terms_sha256.clone()), ..wants })
    }

    fn link(&self) -> Option<&ChainLink> {
        Some(&self.link)
    }

    fn decide(&self, _: OperationId, facts: &OperationFacts, context: &Context<'_>) -> Verdict {
        disclosure::check_time(self.exp, facts, context)?;
        let consent = facts.consent.as_ref();
        check_terms(self, consent, context.signed_at)?;
        if consent.and_then(|facts| facts.collecting_until).is_some_and(|until| context.now < until) {
            return decline(DeclineReason::AlreadyGranted, "a collection grant stands already");
        }
        let grant = NewGrant {
            narrows: None,
            reader: NewReader::Collection(Collects { sources: self.sources.clone(), since: self.since }),
            operation: context.compact.to_owned(),
            signer: context.device.holder_key.clone(),
            expires_at: self.exp,
            sealed: None,
        };
        let effects = Effects { consent: Some(ConsentEffect::Granted(Box::new(grant))), ..Effects::default() };
        Ok((Effect::Collecting { sources: self.sources.clone(), since: self.since, exp: self.exp }, effects))
    }
}

fn check_terms(grant: &Collection, facts: Option<&ConsentFacts>, at: Timestamp) -> Result<(), Declined> {
    let Some(terms) = facts.and_then(|facts| facts.terms.as_ref()) else {
        return decline(DeclineReason::TermsChanged, "these terms were not published here");
    };
    let beyond = |fault| Declined { reason: DeclineReason::TermsChanged, detail: format!("{fault}") };
    grant.check(&terms.document, at).map_err(|fault: tally::wire::consent::CollectionFault| beyond(fault))
}
