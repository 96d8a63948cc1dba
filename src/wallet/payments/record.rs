use super::bill::bill_of;
use crate::domain::id::{BillId, MerchantId, OperationId, RefundId};
use crate::domain::money::Money;
use crate::domain::payment::PaymentState;
use crate::domain::time::Timestamp;
use crate::store::Declined;
use crate::store::payments::PaymentRow;
use crate::store::refunds::RefundRow;
use crate::wallet::UsedPerk;
use crate::wire::payment::Source;

/// One payment, as it stands.
#[derive(Clone, PartialEq, Eq)]
pub struct Payment {
    /// Its id, from before it was signed.
    pub id: OperationId,
    /// Where it stands.
    pub state: PaymentState,
    /// Who is paid.
    pub payee: MerchantId,
    /// The payee's name, as it was shown.
    pub payee_name: String,
    /// The payee's name in another script.
    pub payee_name_local: Option<String>,
    /// The payee's category: four digits of ISO 18245.
    pub category: Option<String>,
    /// How much, all told.
    pub total: Money,
    /// What points took off it; `None` without, and for a payment of another phone.
    pub perk: Option<UsedPerk>,
    /// How much came back.
    pub refunded: Money,
    /// The terms come from a code that was read without a network; until it is settled it is *not paid yet*.
    pub from_static_code: bool,
    /// The bill that it pays, if it pays one.
    pub bill: Option<BillId>,
    /// The bill that asks for it, if it is paid later; until that is paid nothing moves.
    pub billed: Option<BillId>,
    /// The mandate that it went out under; `None` if the person agreed to this very payment.
    pub mandate: Option<OperationId>,
    /// When it was prepared.
    pub created_at: Timestamp,
    /// When its state last changed.
    pub updated_at: Timestamp,
    /// From when on the backend declines it.
    pub expires_at: Timestamp,
    /// When the backend's receipt came: the money moved then, unless it is paid later.
    pub settled_at: Option<Timestamp>,
    /// Why it was declined.
    pub declined: Option<Declined>,
}

crate::domain::redacted::redacted!(Payment { id, state, mandate });

/// Money that came back.
#[derive(Clone, PartialEq, Eq)]
pub struct Refund {
    /// Its id.
    pub id: RefundId,
    /// The payment that it gives back, in whole or in part.
    pub payment: OperationId,
    /// How much.
    pub amount: Money,
    /// Why, in the merchant's words; may be empty.
    pub reason: String,
    /// When it was booked.
    pub at: Timestamp,
}

crate::domain::redacted::redacted!(Refund { id, payment, at });

impl From<PaymentRow> for Payment {
    fn from(row: PaymentRow) -> Self {
        let bill = bill_of(&row);
        let terms = row.terms;
        Self {
            id: row.id,
            state: row.state,
            payee: terms.payee,
            payee_name: terms.payee_name,
            payee_name_local: row.payee_name_local,
            category: row.category,
            total: terms.total,
            perk: terms.perk.as_ref().map(|perk| UsedPerk::new(perk, terms.total)),
            refunded: row.refunded,
            from_static_code: matches!(terms.source, Source::Code { .. }),
            bill,
            billed: row.later.then(|| row.id.into()),
            mandate: row.mandate,
            created_at: row.created_at,
            updated_at: row.updated_at,
            expires_at: terms.expires_at,
            settled_at: row.settled_at,
            declined: row.declined,
        }
    }
}

impl From<RefundRow> for Refund {
    fn from(row: RefundRow) -> Self {
        let RefundRow { id, payment, amount, reason, at, .. } = row;
        Self { id, payment, amount, reason, at }
    }
}
