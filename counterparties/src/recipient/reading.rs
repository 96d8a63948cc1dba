//! What a recipient gets when it reads, verified.

use tally::crypto::jws::Signed;
use tally::domain::id::OperationId;
use tally::wire::consent::{AccessOutcome, AccessRecord, Disclosure, Grant, ReadAnswer};
use tally::wire::operation::Operation;
use tally::wire::problem::{Problem, ProblemCode};

use crate::client::Client;
use crate::trouble::Trouble;

/// The data, as the person signed it.
pub struct Reading {
    /// The values.
    pub disclosure: Disclosure,
    /// The record that the person gets, too.
    pub record: AccessRecord,
}

/// The backend did not hand it over, and the person hears of the attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused(pub String);

impl Reading {
    /// Whether the person signed for these very bytes, for this recipient, and the backend recorded the reading.
    pub(super) fn verified(answer: &ReadAnswer, grant: OperationId, client: &Client) -> Result<Self, Trouble> {
        let signed = Signed::<Operation<Grant>>::verify(&answer.operation, &answer.signer);
        let signed = signed.map_err(Trouble::backend)?.into_document();
        let Grant { disclosure_sha256, fields, recipient_key, .. } = &signed.body;
        let disclosure = Disclosure::read(Some(&answer.disclosure), disclosure_sha256, fields);
        let disclosure = disclosure.map_err(Trouble::backend)?;
        let record = Signed::<AccessRecord>::verify(&answer.access, &client.backend).map_err(Trouble::backend)?;
        let record = record.into_document();
        let ours = *recipient_key == client.public_key().thumbprint();
        let same = (signed.id, record.grant, record.user) == (grant, grant, signed.user);
        if ours && same && record.outcome == AccessOutcome::Read {
            return Ok(Self { disclosure, record });
        }
        Err(Trouble::backend("the answer is about another grant"))
    }
}

impl Refused {
    /// Any other problem than this one is trouble.
    pub(super) fn from(problem: Problem) -> Result<Self, Trouble> {
        let sentence = problem.detail.unwrap_or(problem.title);
        match problem.code {
            ProblemCode::NotGranted => Ok(Self(sentence)),
            _ => Err(Trouble::backend(sentence)),
        }
    }
}
