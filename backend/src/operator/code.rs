use serde::{Deserialize, Serialize};
use tally::domain::id::MerchantId;
use tally::domain::money::Money;
use tally::domain::qr::{AlternateLanguage, Amount, EncodeError, Initiation, MerchantCode};
use tally::wire::problem::ProblemCode;
use utoipa::ToSchema;

use super::Operator;
use crate::refusal::Refusal;
use crate::store::Merchant;

/// Asks for a merchant's code.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CodeRequest {
    /// What is to be paid; without it the payer enters it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    /// The terminal or order, at most 25 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// The code is made for one payment (object 01 says 12). Phones pay it only with a quote, so never offline.
    #[serde(default)]
    pub once: bool,
}

/// A merchant's code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CodeAnswer {
    /// What the QR code says.
    pub payload: String,
}

impl Operator {
    /// Makes a code of this merchant.
    pub async fn code(&self, merchant: MerchantId, request: CodeRequest) -> Result<CodeAnswer, Refusal> {
        let merchant = self.app.store.merchant(merchant).await?;
        let merchant = merchant.ok_or_else(|| Refusal::new(ProblemCode::NotFound, "there is no such merchant"))?;
        Ok(CodeAnswer { payload: encode(&merchant, &request)? })
    }
}

pub(super) fn encode(merchant: &Merchant, request: &CodeRequest) -> Result<String, Refusal> {
    let alternate = merchant.code_local().map(|(language, name)| AlternateLanguage { language, name, city: None });
    let code = MerchantCode {
        merchant: merchant.id.to_string().parse().map_err(|_| malformed("the merchant's id is none"))?,
        reference: request.reference.clone(),
        initiation: if request.once { Initiation::Dynamic } else { Initiation::Static },
        name: merchant.code_name(),
        city: merchant.code_city(),
        alternate,
        country: merchant.country.clone(),
        category: merchant.category.clone(),
        currency: merchant.currency.numeric(),
        amount: request.amount.map(|amount| printed(merchant, amount)).transpose()?,
    };
    code.encode().map_err(|error: EncodeError| malformed(&error.to_string()))
}

fn printed(merchant: &Merchant, amount: Money) -> Result<Amount, Refusal> {
    if amount.currency != merchant.currency || !amount.is_positive() {
        return Err(malformed("the amount has to be positive and in the merchant's currency"));
    }
    let decimals = u8::try_from(merchant.currency.decimals()).unwrap_or(u8::MAX);
    Amount::from_minor(amount.minor, decimals).map_err(|error| malformed(&error.to_string()))
}

fn malformed(detail: &str) -> Refusal {
    Refusal::new(ProblemCode::Malformed, detail)
}
