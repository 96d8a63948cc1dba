//! Small loans: what is offered, what is signed, and the bills that it is paid back by.

use serde::{Deserialize, Serialize};

use super::operation::{Authority, Body};
use super::perk::AppliedPerk;
use crate::crypto::hash::sha256;
use crate::crypto::jws::Document;
use crate::domain::id::{BillId, MerchantId, OfferId, OperationId, QuoteId, UserId};
use crate::domain::loan::{LoanTerms, YearlyCost};
use crate::domain::money::Money;
use crate::domain::redacted::redacted;
use crate::domain::time::Timestamp;

/// Asks what a loan would cost: `POST /v1/loans/quotes`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct LoanRequest {
    /// The lender's offer.
    pub offer: OfferId,
    /// How much is to be lent.
    pub principal: Money,
}

redacted!(LoanRequest);

/// The answer to [`LoanRequest`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct LoanAnswer {
    /// A compact JWS of [`LoanQuote`].
    pub quote: String,
}

redacted!(LoanAnswer);

/// Everything that the person agrees to. Any change invalidates the agreement. The schedule and the yearly cost follow from
/// `loan`, and whoever signs works them out.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct LoanAgreement {
    /// The quote that it comes from; it can be used once.
    pub quote: QuoteId,
    /// Who lends.
    pub lender: MerchantId,
    /// The lender's name as it was shown.
    pub lender_name: String,
    /// What is lent, what it costs, and how it is paid back.
    pub loan: LoanTerms,
    /// What it costs a year, in tenths of a percent (Directive 2008/48/EC, Annex I).
    pub yearly_cost: YearlyCost,
    /// The step that was reached; nothing is lent without.
    pub perk: AppliedPerk,
    /// Makes the agreement unique.
    pub nonce: String,
    /// From this moment on the backend declines it, by its own clock.
    pub expires_at: Timestamp,
}

redacted!(LoanAgreement { quote, expires_at });

/// The terms of one loan to one person, signed by the backend.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct LoanQuote {
    /// Who may use it.
    #[serde(rename = "sub")]
    pub user: UserId,
    /// What a [`Loan`] under this quote has to carry, to the letter.
    pub agreement: LoanAgreement,
    /// When it was made.
    pub iat: Timestamp,
}

redacted!(LoanQuote { user, iat });

/// Takes a loan: the principal is paid out, and each instalment becomes a bill.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Loan {
    /// What was shown and agreed to.
    pub agreement: LoanAgreement,
}

impl Document for LoanQuote {
    const TYP: &'static str = "tally-loan-quote+jwt";
    const VERSION: u32 = 1;
}

impl Body for Loan {
    const TYP: &'static str = "tally-loan+jwt";
    const VERSION: u32 = 1;

    fn authority(&self) -> Authority {
        Authority::Holder
    }
}

/// The bill of one instalment: its id follows from the loan and the number, so that both sides know it beforehand.
pub fn instalment_bill(loan: OperationId, number: u32) -> BillId {
    let digest = sha256(format!("instalment {number} of {loan}").as_bytes());
    let mut random = [0; 10];
    random.copy_from_slice(&digest[..10]);
    BillId::new(loan.made_at().0.saturating_mul(1000), &random)
}
