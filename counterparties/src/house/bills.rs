//! Bills to try things with.

use std::collections::BTreeMap;

use tally::crypto::sha256;
use tally::domain::bill::{Day, DueDates};
use tally::domain::id::{BillId, MerchantId, OperationId};
use tally::domain::money::Money;
use tally_backend::{BillRequest, MerchantPaymentAnswer, PageQuery};

use super::House;
use super::bikes::whole;
use crate::trouble::Trouble;

/// What is asked for, in whole units of the currency, and the days for it.
const UNITS: i64 = 10;
const DAYS: i64 = 7;

impl House {
    /// The merchant bills everybody who has paid it, once each: what was left to pay of their first payment.
    pub async fn bill_payers(&self, merchant: MerchantId) -> Result<(), Trouble> {
        for payment in self.first_payments(merchant).await?.into_values() {
            self.bill(merchant, &payment, whole(UNITS, self.currency)).await?;
        }
        Ok(())
    }

    /// The merchant bills whoever made this payment.
    pub async fn bill_for(&self, merchant: MerchantId, payment: OperationId, amount: Money) -> Result<(), Trouble> {
        let made = self.payments(merchant).await?.into_iter().find(|made| made.payment == payment);
        let made = made.ok_or_else(|| Trouble::backend("the merchant has no such payment"))?;
        self.bill(merchant, &made, amount).await
    }

    /// One bill for each payment: everything about it follows from the payment, so that asked for again it is the same.
    async fn bill(&self, merchant: MerchantId, made: &MerchantPaymentAnswer, amount: Money) -> Result<(), Trouble> {
        let hash = sha256(made.payment.to_string().as_bytes());
        let random = std::array::from_fn(|index| hash[index]);
        let (opens, due) = (Day::of(made.at), Day::of(made.at).plus(DAYS));
        let request = BillRequest {
            id: BillId::new(made.at.0.saturating_mul(1000), &random),
            payer: made.payer.clone(),
            payment: made.payment,
            amount,
            dates: DueDates::new(opens, due).map_err(Trouble::program)?,
        };
        self.operator.bill(merchant, request).await.map(drop).map_err(Trouble::from)
    }

    /// The first payment of each payer, by their pseudonym at this merchant.
    async fn first_payments(&self, merchant: MerchantId) -> Result<BTreeMap<String, MerchantPaymentAnswer>, Trouble> {
        // The newest come first, so that the last one that is put in is the first that was made.
        let payments = self.payments(merchant).await?;
        Ok(payments.into_iter().map(|payment| (payment.payer.clone(), payment)).collect())
    }

    async fn payments(&self, merchant: MerchantId) -> Result<Vec<MerchantPaymentAnswer>, Trouble> {
        let (mut payments, mut page) = (Vec::new(), PageQuery::default());
        loop {
            let answer = self.operator.merchant_payments(merchant, page).await?;
            payments.extend(answer.items);
            page = PageQuery { after: answer.next };
            if page.after.is_none() {
                return Ok(payments);
            }
        }
    }
}
