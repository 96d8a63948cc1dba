use serde::{Deserialize, Serialize};
use tally::domain::id::{BillId, MerchantId, OperationId};
use tally::domain::money::Money;
use tally::domain::time::Timestamp;
use utoipa::ToSchema;

use super::{Operator, PAGE, PageQuery};
use crate::refusal::Refusal;

/// One payment as its merchant sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct MerchantPaymentAnswer {
    /// The payer's pseudonym at this merchant; another one at every other.
    pub payer: String,
    /// The payment.
    pub payment: OperationId,
    /// How much.
    pub total: Money,
    /// How much of it was given back.
    pub refunded: Money,
    /// The bill that asks for it, if it is paid later: nothing was paid by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bill: Option<BillId>,
    /// When it was settled.
    pub at: Timestamp,
}

/// Some payments of one merchant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct MerchantPaymentsAnswer {
    /// The payments, newest first.
    pub items: Vec<MerchantPaymentAnswer>,
    /// Where to go on, if there are more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

impl Operator {
    /// What this merchant was paid. A merchant that nobody knows was paid nothing.
    pub async fn merchant_payments(
        &self,
        merchant: MerchantId,
        page: PageQuery,
    ) -> Result<MerchantPaymentsAnswer, Refusal> {
        let page = self.app.store.merchant_payments(merchant, page.after, PAGE).await?;
        let answer = |payment: crate::store::MerchantPayment| MerchantPaymentAnswer {
            payer: self.app.keys.pseudonym(payment.user, merchant),
            payment: payment.payment,
            total: payment.total,
            refunded: payment.refunded,
            bill: payment.bill,
            at: payment.at,
        };
        Ok(MerchantPaymentsAnswer { items: page.items.into_iter().map(answer).collect(), next: page.next })
    }
}
