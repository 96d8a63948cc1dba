//! From a compact JWS to an operation with its rule.

use std::sync::Arc;

use tally::crypto::hash::sha256_base64url;
use tally::crypto::jws::{JwsError, Signed, peek};
use tally::crypto::keys::Thumbprint;
use tally::domain::id::{AccessId, OperationId};
use tally::domain::time::Timestamp;
use tally::platform::Randomness;
use tally::wire::bill::BillDispute;
use tally::wire::consent::{AccessOutcome, AccessRecord, Collection, Grant, Looker, Reach, Share, Withdrawal};
use tally::wire::loan::Loan;
use tally::wire::mandate::{Mandate, MandateEnd};
use tally::wire::operation::{Body, Operation};
use tally::wire::payment::Payment;
use tally::wire::receipt::{Outcome, Receipt};
use tally::wire::ride::{RideCancel, RideDispute, RideEnd, Unlock};
use tally::wire::topup::TopUp;
use zeroize::Zeroizing;

use crate::app::App;
use crate::keys::Keys;
use crate::randomness;
use crate::rules::{self, Attachment, Capability, Context, Decision};
use crate::store::{
    Device, Effects, Item, OperationFacts, PerkUse, Resolution, RideStep, RuleFailed, Sealed, Settlement, Wants,
};

/// Why an operation is not settled one way or the other. It may be readable after an update.
pub(super) struct Unreadable(pub(super) String);

/// The most operations that one may wait for. A phone never has more outstanding in one chain than it pushes at once.
const MOST_AFTER: usize = tally::wire::http::PUSH_OPERATIONS;

/// One operation as it came, with its SHA-256 in base64url, what goes along, and when that was.
#[derive(Clone, Copy)]
pub(super) struct Raw<'a> {
    pub(super) came_at: Timestamp,
    pub(super) compact: &'a str,
    pub(super) sha256: &'a str,
    pub(super) attachment: Option<&'a str>,
}

/// Reads and verifies one operation of this phone.
pub(super) fn read(app: &App, caller: &Device, raw: Raw<'_>) -> Result<Item, Unreadable> {
    let header = peek(raw.compact).map_err(unreadable)?;
    match header.typ.as_str() {
        <Payment as Body>::TYP => read_as::<Payment>(app, caller, raw),
        <TopUp as Body>::TYP => read_as::<TopUp>(app, caller, raw),
        <Loan as Body>::TYP => read_as::<Loan>(app, caller, raw),
        <Mandate as Body>::TYP => read_as::<Mandate>(app, caller, raw),
        <MandateEnd as Body>::TYP => read_as::<MandateEnd>(app, caller, raw),
        <BillDispute as Body>::TYP => read_as::<BillDispute>(app, caller, raw),
        <Grant as Body>::TYP => read_as::<Grant>(app, caller, raw),
        <Share as Body>::TYP => read_as::<Share>(app, caller, raw),
        <Collection as Body>::TYP => read_as::<Collection>(app, caller, raw),
        <Reach as Body>::TYP => read_as::<Reach>(app, caller, raw),
        <Withdrawal as Body>::TYP => read_as::<Withdrawal>(app, caller, raw),
        <Unlock as Body>::TYP => read_as::<Unlock>(app, caller, raw),
        <RideEnd as Body>::TYP => read_as::<RideEnd>(app, caller, raw),
        <RideCancel as Body>::TYP => read_as::<RideCancel>(app, caller, raw),
        <RideDispute as Body>::TYP => read_as::<RideDispute>(app, caller, raw),
        _ => Err(Unreadable("operations of this kind are not known here".into())),
    }
}

fn read_as<B>(app: &App, caller: &Device, raw: Raw<'_>) -> Result<Item, Unreadable>
where
    B: Capability + Send + 'static,
{
    let keys = vec![caller.holder_key.clone(), caller.device_key.clone()];
    let signed = Signed::<Operation<B>>::verify(raw.compact, &keys).map_err(unreadable)?;
    check_sender(signed.document(), caller)?;
    check_attachment(&signed.document().body, raw.attachment)?;
    let case = Case::new(app, caller, signed, raw).with_usual_receipt();
    let operation = &case.operation;
    let consent = operation.body.consent(operation.id, operation.device);
    let (after, device) = (operation.after.clone(), Some(operation.device));
    let wants = Wants { after, device, consent, ..operation.body.wants(case.now) };
    let (id, sha256) = (operation.id, raw.sha256.to_owned());
    Ok(Item { id, sha256, typ: B::TYP, wants, rule: Box::new(move |facts| case.resolve(facts)) })
}

fn check_sender<B>(operation: &Operation<B>, caller: &Device) -> Result<(), Unreadable> {
    if (operation.user, operation.device) != (caller.user, caller.device) {
        return Err(Unreadable("it is signed by this phone, but speaks for another person or phone".into()));
    }
    if operation.after.len() > MOST_AFTER {
        return Err(Unreadable("it waits for too many others".into()));
    }
    if operation.after.contains(&operation.id) {
        return Err(Unreadable("it waits for itself".into()));
    }
    Ok(())
}

/// Whether what came along is what the operation binds, to the byte. Nothing is decided about what is not: the right bytes
/// may still come, and what was signed stays good.
fn check_attachment(body: &impl Body, attachment: Option<&str>) -> Result<(), Unreadable> {
    match (body.attachment_sha256(), attachment) {
        // Whether it can be done without is for its rule, which knows what was taken back.
        (None | Some(_), None) => Ok(()),
        (Some(sha256), Some(text)) if sha256_base64url(text.as_bytes()) == sha256 => Ok(()),
        (Some(_), Some(_)) => Err(Unreadable("what came along is not what was signed".into())),
        (None, Some(_)) => Err(Unreadable("something came along that it does not bind".into())),
    }
}

/// The payload may be quoted in the error, and no answer or log is to tell it.
fn unreadable(error: JwsError) -> Unreadable {
    Unreadable(match error {
        JwsError::UnreadablePayload(_) => "the payload is not what its kind and version promise".into(),
        error => error.to_string(),
    })
}

/// An operation that is to be decided.
struct Case<B> {
    operation: Operation<B>,
    signer: Thumbprint,
    now: Timestamp,
    compact: String,
    sha256: String,
    attachment: Option<Zeroizing<String>>,
    device: Device,
    keys: Arc<Keys>,
    random: Arc<dyn Randomness>,
    usual_receipt: Option<Signed<Receipt>>,
}

impl<B: Capability> Case<B> {
    fn new(app: &App, caller: &Device, signed: Signed<Operation<B>>, raw: Raw<'_>) -> Self {
        Self {
            signer: signed.key().clone(),
            operation: signed.into_document(),
            now: raw.came_at,
            compact: raw.compact.to_owned(),
            sha256: raw.sha256.to_owned(),
            attachment: raw.attachment.map(|text| Zeroizing::new(text.to_owned())),
            device: caller.clone(),
            keys: Arc::clone(&app.keys),
            random: Arc::clone(&app.random),
            usual_receipt: None,
        }
    }

    /// Signs the receipt of the usual outcome before it is decided: whoever reads operations may be one of many, whoever decides
    /// them is the one that writes, and signing would be a quarter of its work. If the outcome is another one, this receipt goes
    /// with the case, and nobody has seen it.
    fn with_usual_receipt(mut self) -> Self {
        let accepted = self.operation.body.usual_effect(self.now).map(|effect| Outcome::Accepted { effect });
        // Whatever fails here fails again, and is told, where it is decided.
        self.usual_receipt = accepted.and_then(|outcome| self.keys.signed(self.receipt(outcome)).ok());
        self
    }

    fn resolve(&self, facts: &OperationFacts) -> Result<Resolution, RuleFailed> {
        if facts.revoked && !self.operation.body.only_takes_back() {
            return Ok(Resolution::Settled(Box::new(self.settlement(rules::revoked())?)));
        }
        let missing: Vec<OperationId> =
            facts.after.iter().filter(|(_, accepted)| accepted.is_none()).map(|(id, _)| *id).collect();
        if !missing.is_empty() {
            return Ok(Resolution::Blocked(missing));
        }
        if self.is_incomplete(facts) {
            return Ok(Resolution::Incomplete);
        }
        let attachment = self.sealed()?;
        let context = Context {
            now: self.now,
            device: &self.device,
            signer: &self.signer,
            compact: &self.compact,
            sha256: &self.sha256,
            signed_at: self.operation.iat,
            attachment: attachment.as_ref(),
        };
        let decision = rules::decide(&self.operation, facts, &context);
        Ok(Resolution::Settled(Box::new(self.settlement(decision)?)))
    }

    /// What was taken back before it came is declined without its data: a phone does not send that any more.
    fn is_incomplete(&self, facts: &OperationFacts) -> bool {
        let is_missing = self.operation.body.attachment_sha256().is_some() && self.attachment.is_none();
        is_missing && !facts.consent.as_ref().is_some_and(|facts| facts.withdrawn)
    }

    fn sealed(&self) -> Result<Option<Attachment>, RuleFailed> {
        let Some(text) = self.attachment.clone() else { return Ok(None) };
        let sealed = Sealed::new(self.operation.id, &text)?;
        Ok(Some(Attachment { text, sealed }))
    }

    fn settlement(&self, Decision { verdict, event }: Decision) -> Result<Settlement, RuleFailed> {
        let (outcome, effects) = match verdict {
            Ok((effect, effects)) => (Outcome::Accepted { effect }, effects),
            Err(no) => (Outcome::Declined { reason: no.reason, detail: no.detail }, Effects::default()),
        };
        let mut effects = Effects { event, ..effects };
        sign_charges(&self.keys, &mut effects.ride.steps)?;
        effects.perk = effects.perk.map(|used| self.recorded(used)).transpose()?;
        let accepted = matches!(outcome, Outcome::Accepted { .. });
        tracing::info!(operation = %self.operation.id, typ = B::TYP, accepted, "decided");
        Ok(Settlement { accepted, receipt: self.signed_receipt(outcome)?, at: self.now, effects })
    }

    fn signed_receipt(&self, outcome: Outcome) -> Result<String, JwsError> {
        let receipt = self.receipt(outcome);
        match &self.usual_receipt {
            Some(usual) if *usual.document() == receipt => Ok(usual.compact().to_owned()),
            _ => self.keys.sign(receipt),
        }
    }

    /// What the person is told of a seller that learned of a step.
    fn recorded(&self, used: PerkUse) -> Result<PerkUse, RuleFailed> {
        let id = AccessId::new(self.now.0.saturating_mul(1000), &randomness::bytes(&*self.random)?);
        let looker =
            Looker::Seller { seller: used.seller, name: used.seller_name.clone(), offer: used.offer, step: used.step };
        let record = AccessRecord {
            id,
            user: self.operation.user,
            grant: used.reach,
            looker,
            fields: Vec::new(),
            outcome: AccessOutcome::Read,
            iat: self.now,
        };
        Ok(PerkUse { record: Some((id, self.keys.sign(record)?)), ..used })
    }

    fn receipt(&self, outcome: Outcome) -> Receipt {
        Receipt {
            user: self.operation.user,
            operation: self.operation.id,
            operation_sha256: self.sha256.clone(),
            operation_typ: B::TYP.into(),
            iat: self.now,
            outcome,
        }
    }
}

/// A rule has no keys, so it leaves what is to be signed beside the rental.
fn sign_charges(keys: &Keys, steps: &mut [RideStep]) -> Result<(), RuleFailed> {
    for step in steps {
        step.rental.charge = step.due.take().map(|charge| keys.sign(charge)).transpose()?;
    }
    Ok(())
}
