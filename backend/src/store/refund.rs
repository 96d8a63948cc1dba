use tally::domain::id::{MerchantId, OperationId, RefundId, UserId};
use tally::domain::money::Money;
use tally::domain::time::Timestamp;

/// A merchant gives money back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefundQuestion {
    /// Its id; the same refund is booked once.
    pub id: RefundId,
    /// Who paid.
    pub user: UserId,
    /// The payment.
    pub payment: OperationId,
    /// How much.
    pub amount: Money,
    /// Why, in the merchant's words.
    pub reason: String,
}

/// What is known of the payment.
#[derive(Debug, Clone)]
pub struct RefundFacts {
    /// Who was paid.
    pub payee: MerchantId,
    /// What was settled.
    pub settled: Money,
    /// What was given back already.
    pub refunded: Money,
}

/// A refund for the books.
#[derive(Debug, Clone)]
pub struct NewRefund {
    /// The compact JWS of the refund, or why there is none.
    pub document: Result<String, RefundRefusal>,
    /// When.
    pub at: Timestamp,
}

/// Why a refund is not booked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefundRefusal {
    /// More than is left of the payment.
    TooLarge,
    /// Not positive, or in another currency.
    AmountNotAllowed,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RefundOutcome {
    /// The compact JWS of the refund, new or as it was before.
    Refund(String),
    /// Another refund stands under this id.
    Conflict,
    /// There is no such payment.
    PaymentUnknown,
    /// Not booked.
    Refused(RefundRefusal),
}
