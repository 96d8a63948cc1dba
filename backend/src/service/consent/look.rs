//! Somebody reads what a person granted or shared.

use std::sync::Arc;

use tally::crypto::hash::sha256_base64url;
use tally::domain::data::DataField;
use tally::domain::id::{AccessId, OperationId};
use tally::domain::time::Timestamp;
use tally::wire::consent::{AccessOutcome, AccessRecord, AccessRefusal, ReadAnswer, ReadRequest};
use tally::wire::problem::ProblemCode;
use zeroize::Zeroizing;

use super::covered::Reading;
use crate::app::App;
use crate::keys::Keys;
use crate::refusal::Refusal;
use crate::store::{Door, Look, LookFacts, LookQuestion, Looked, Recipient, Rule, RuleFailed};

/// A recipient reads under a grant.
pub(crate) async fn read(
    app: &App,
    recipient: &Recipient,
    grant: OperationId,
    request: ReadRequest,
) -> Result<ReadAnswer, Refusal> {
    let ReadRequest { purpose, fields } = request;
    check_fields(&fields)?;
    let reading = Reading::Recipient { recipient: recipient.id, name: recipient.name.clone(), purpose, fields };
    answer(look(app, LookQuestion { grant, door: Door::Recipient(recipient.id) }, reading).await?)
}

/// Somebody opens a share. Whoever does not know its secret learns nothing of it.
pub(crate) async fn open(app: &App, share: OperationId, secret: &str) -> Result<ReadAnswer, Refusal> {
    let door = Door::Bearer(sha256_base64url(secret.as_bytes()));
    answer(look(app, LookQuestion { grant: share, door }, Reading::Bearer).await?)
}

/// What somebody may ask for: some fields, and none twice.
pub(super) fn check_fields(fields: &[DataField]) -> Result<(), Refusal> {
    if fields.is_empty() || (1..fields.len()).any(|index| fields[..index].contains(&fields[index])) {
        return Err(Refusal::new(ProblemCode::Malformed, "no field is asked for, or one twice"));
    }
    Ok(())
}

pub(super) async fn look(app: &App, question: LookQuestion, reading: Reading) -> Result<(LookFacts, Look), Refusal> {
    let grant = question.grant;
    let rule = rule(app, &question, reading)?;
    let Looked::Decided(decided) = app.store.look(question, rule).await? else {
        return Err(Refusal::new(ProblemCode::NotFound, ""));
    };
    app.bells.ring(decided.0.user);
    tracing::info!(%grant, access = %decided.1.id, read = decided.1.disclosure.is_some(), "looked at");
    Ok(*decided)
}

fn answer((facts, look): (LookFacts, Look)) -> Result<ReadAnswer, Refusal> {
    let (LookFacts { operation, signer, .. }, access) = (facts, look.record.clone());
    Ok(ReadAnswer { disclosure: handed_over(look)?.to_string(), operation, signer, access })
}

/// What is handed over, if anything is.
pub(super) fn handed_over(look: Look) -> Result<Zeroizing<String>, Refusal> {
    match (look.outcome, look.disclosure) {
        (AccessOutcome::Refused { reason }, _) => Err(Refusal::new(ProblemCode::NotGranted, sentence(reason))),
        (AccessOutcome::Read, None) => {
            Err(Refusal::new(ProblemCode::NotGranted, "what was handed over is not kept any more"))
        }
        (AccessOutcome::Read, Some(text)) => Ok(text),
    }
}

fn sentence(reason: AccessRefusal) -> &'static str {
    match reason {
        AccessRefusal::Withdrawn => "the person took it back",
        AccessRefusal::Superseded => "the person gave a narrower grant in its place",
        AccessRefusal::Expired => "its time is over",
        AccessRefusal::FieldNotCovered => "it does not cover this field",
        AccessRefusal::PurposeNotCovered => "it does not cover this purpose",
        AccessRefusal::UsedUp => "it was opened as many times as it may be",
        AccessRefusal::Other => "it is not allowed",
    }
}

fn rule(app: &App, question: &LookQuestion, reading: Reading) -> Result<Rule<LookFacts, Look>, Refusal> {
    let id = match question.door {
        Door::Authority(_, id) => id,
        Door::Recipient(_) | Door::Bearer(_) => app.fresh().map(|(millis, random)| AccessId::new(millis, &random))?,
    };
    let case = Case { id, grant: question.grant, reading, keys: Arc::clone(&app.keys), now: app.now() };
    Ok(Box::new(move |facts| case.decide(facts)))
}

/// Somebody at the door.
struct Case {
    id: AccessId,
    grant: OperationId,
    reading: Reading,
    keys: Arc<Keys>,
    now: Timestamp,
}

impl Case {
    fn decide(&self, facts: &LookFacts) -> Result<Look, RuleFailed> {
        match &facts.recorded {
            None => self.first(facts),
            Some(record) => self.again(facts, record),
        }
    }

    /// Asked for again because no answer came: what was decided stands, and what is still there is handed over once more.
    fn again(&self, facts: &LookFacts, record: &str) -> Result<Look, RuleFailed> {
        let stands = self.keys.read::<AccessRecord>(record)?.into_document();
        let is_there = stands.outcome == AccessOutcome::Read && facts.sealed.is_some();
        let disclosure = is_there.then(|| self.opened(facts)).transpose()?;
        Ok(Look { id: self.id, record: record.to_owned(), outcome: stands.outcome, at: stands.iat, disclosure })
    }

    fn first(&self, facts: &LookFacts) -> Result<Look, RuleFailed> {
        let signed = self.reading.signed(facts)?;
        let (outcome, disclosure, fields) = match self.reading.refusal(&signed, facts, self.now) {
            Some(reason) => (AccessOutcome::Refused { reason }, None, self.reading.fields(&signed)),
            None => (AccessOutcome::Read, Some(self.opened(facts)?), self.reading.handed_over(signed)),
        };
        let record = AccessRecord {
            id: self.id,
            user: facts.user,
            grant: self.grant,
            looker: self.reading.looker(),
            fields,
            outcome,
            iat: self.now,
        };
        Ok(Look { id: self.id, record: self.keys.sign(record)?, outcome, at: self.now, disclosure })
    }

    fn opened(&self, facts: &LookFacts) -> Result<Zeroizing<String>, RuleFailed> {
        let sealed = facts.sealed.as_ref().ok_or_else(|| RuleFailed("the key was erased too early".into()))?;
        sealed.open(self.grant).map_err(|error| RuleFailed(error.to_string()))
    }
}
