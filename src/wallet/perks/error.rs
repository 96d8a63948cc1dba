use crate::domain::id::MerchantId;

/// What can be answered about perks instead of doing what was asked. Nothing was written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PerksError {
    /// There is no such offer, it is over, or it is not for this.
    #[error("there is no such offer, it is over, or it is not for this")]
    OfferUnknown,
    /// It holds at other times, which it says itself.
    #[error("the offer does not hold now, and says when it does: the ordinary way is open")]
    NotNow,
    /// It does not hold in the city that was picked.
    #[error("the offer does not hold in the city that you picked: the ordinary way is open")]
    NotHere,
    /// The backend applies a lower step than the points reach here; nothing was agreed to.
    #[error("the backend applies a lower step than your points reach here: sync, and ask again")]
    StepLower,
    /// No city of the list has this id.
    #[error("there is no such city on the list")]
    CityUnknown,
    /// No offer of this seller was ever believed here.
    #[error("the seller {0} offers nothing that is known here: sync first")]
    SellerUnknown(MerchantId),
    /// The points do not reach a step, or the seller may not learn of it.
    #[error("no step of the offer is reached, or the seller may not learn of it: the ordinary way is open")]
    NotEligible,
    /// The offer goes beyond what offers may do.
    #[error("the offer goes beyond what offers may do")]
    OfferNotAllowed,
}

impl PerksError {
    /// A number that never changes its meaning; of the same series as [`crate::wallet::WalletError::code`].
    pub fn code(&self) -> u16 {
        self.entry().0
    }

    /// The number's name, as stable as the number.
    pub fn name(&self) -> &'static str {
        self.entry().1
    }

    fn entry(&self) -> (u16, &'static str) {
        match self {
            Self::OfferUnknown => (142, "offer-unknown"),
            Self::CityUnknown => (143, "city-unknown"),
            Self::SellerUnknown(_) => (144, "seller-unknown"),
            Self::NotHere => (145, "not-here"),
            Self::NotNow => (245, "not-now"),
            Self::StepLower => (244, "step-lower"),
            Self::NotEligible => (242, "not-eligible"),
            Self::OfferNotAllowed => (243, "offer-not-allowed"),
        }
    }
}
