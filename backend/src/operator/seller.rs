use serde::{Deserialize, Serialize};
use tally::crypto::keys::PublicKey;
use tally::domain::id::MerchantId;
use tally::wire::perk::SellerCard;
use tally::wire::problem::ProblemCode;
use utoipa::ToSchema;

use super::Operator;
use crate::refusal::Refusal;
use crate::store::{NewSeller, Seller};

/// Lets a merchant offer perks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SellerRequest {
    /// The public half of its own key, which signs its offers and its requests.
    pub key: PublicKey,
}

/// A merchant that may offer perks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SellerAnswer {
    /// The merchant.
    pub merchant: MerchantId,
    /// Its name.
    pub name: String,
    /// The public half of its key.
    pub key: PublicKey,
    /// The compact JWS of its `SellerCard`, by which phones know the key.
    pub card: String,
}

impl Operator {
    /// Makes a merchant a seller. The same key again is the same seller.
    pub async fn add_seller(&self, merchant: MerchantId, request: SellerRequest) -> Result<SellerAnswer, Refusal> {
        let found = self.app.store.merchant(merchant).await?;
        let found = found.ok_or_else(|| Refusal::new(ProblemCode::NotFound, "there is no such merchant"))?;
        let (key, iat) = (request.key, self.app.now());
        let card = SellerCard { seller: merchant, name: found.name, key: key.clone(), iat };
        let new = NewSeller { merchant, key, card: self.app.keys.sign(card)?, at: iat };
        let seller = self.app.store.add_seller(new).await?;
        let conflict =
            || Refusal::new(ProblemCode::Conflict, "the merchant has another key, or the key another seller");
        seller.map(answer).ok_or_else(conflict)
    }
}

fn answer(seller: Seller) -> SellerAnswer {
    let Seller { merchant, key, card } = seller;
    SellerAnswer { merchant: merchant.id, name: merchant.name, key, card }
}
