use serde::{Deserialize, Serialize};
use tally::domain::id::MerchantId;
use tally::domain::money::Currency;
use utoipa::ToSchema;

use super::code::encode;
use super::{CodeRequest, Operator, PAGE, PageQuery, check_name};
use crate::refusal::Refusal;
use crate::store::Merchant;
use tally::wire::problem::ProblemCode;

/// Registers somebody who is paid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct MerchantRequest {
    /// The registered name.
    pub name: String,
    /// The name in another script.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_local: Option<String>,
    /// The language of that: ISO 639-1, two letters. Goes with `name_local`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Where it is.
    pub city: String,
    /// ISO 3166-1, two upper-case letters.
    pub country: String,
    /// ISO 18245, four digits.
    pub category: String,
    /// What it is paid in.
    pub currency: Currency,
}

/// Somebody who is paid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct MerchantAnswer {
    /// Its id.
    pub merchant: MerchantId,
    /// The registered name.
    pub name: String,
    /// The name in another script.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_local: Option<String>,
    /// What it is paid in.
    pub currency: Currency,
    /// Its static code, to be printed as a QR code; the payer enters the amount.
    pub payload: String,
}

/// Some of those who are paid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct MerchantsAnswer {
    /// The merchants, oldest first.
    pub items: Vec<MerchantAnswer>,
    /// Where to go on, if there are more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

impl Operator {
    /// Registers a merchant.
    pub async fn add_merchant(&self, request: MerchantRequest) -> Result<MerchantAnswer, Refusal> {
        let (millis, random) = self.app.fresh()?;
        let merchant = checked(request, MerchantId::new(millis, &random))?;
        let answer = answer(&merchant)?;
        self.app.store.add_merchant(merchant).await?;
        Ok(answer)
    }

    /// One page of the merchants, oldest first.
    pub async fn merchants(&self, page: PageQuery) -> Result<MerchantsAnswer, Refusal> {
        let page = self.app.store.merchants(page.after, PAGE).await?;
        let items = page.items.iter().map(answer).collect::<Result<_, _>>()?;
        Ok(MerchantsAnswer { items, next: page.next })
    }
}

/// What the code demands of country, category and language, writing the code checks.
fn checked(request: MerchantRequest, id: MerchantId) -> Result<Merchant, Refusal> {
    check_name("the name", &request.name)?;
    check_name("the city", &request.city)?;
    request.name_local.iter().try_for_each(|name| check_name("the local name", name))?;
    if request.name_local.is_some() != request.language.is_some() {
        return Err(Refusal::new(ProblemCode::Malformed, "a local name and its language go together"));
    }
    Ok(Merchant {
        id,
        name: request.name,
        local: request.name_local.zip(request.language),
        city: request.city,
        country: request.country,
        category: request.category,
        currency: request.currency,
    })
}

fn answer(merchant: &Merchant) -> Result<MerchantAnswer, Refusal> {
    Ok(MerchantAnswer {
        merchant: merchant.id,
        name: merchant.name.clone(),
        name_local: merchant.local.as_ref().map(|(name, _)| name.clone()),
        currency: merchant.currency,
        payload: encode(merchant, &CodeRequest::default())?,
    })
}
