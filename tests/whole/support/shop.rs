//! A merchant and its codes.

use tally::domain::id::MerchantId;
use tally::domain::money::Money;
use tally_backend::{CodeRequest, MerchantRequest, Operator};

use super::{Bench, currency};

pub struct Shop {
    operator: Operator,
    pub merchant: MerchantId,
    /// The sticker at the till: the payer enters the amount.
    pub sticker: String,
}

impl Shop {
    pub async fn open(bench: &Bench, code: &str) -> Self {
        let operator = bench.operator();
        let answer = operator.add_merchant(best_transport(code)).await.unwrap();
        Self { operator, merchant: answer.merchant, sticker: answer.payload }
    }

    /// A code that asks for this much and can be paid with a quote only.
    pub async fn bill(&self, amount: Money) -> String {
        self.code(CodeRequest { amount: Some(amount), once: true, reference: None }).await
    }

    pub async fn code(&self, request: CodeRequest) -> String {
        self.operator.code(self.merchant, request).await.unwrap().payload
    }
}

fn best_transport(code: &str) -> MerchantRequest {
    MerchantRequest {
        name: "Best Transport".into(),
        name_local: Some("最佳运输".into()),
        language: Some("ZH".into()),
        city: "Beijing".into(),
        country: "CN".into(),
        category: "4111".into(),
        currency: currency(code),
    }
}
