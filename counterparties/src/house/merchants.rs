//! Merchants to try things with.

use tally::domain::money::Currency;
use tally_backend::MerchantRequest;

/// Somebody who is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Merchant {
    /// Its registered name.
    pub name: &'static str,
    /// The same in Chinese.
    pub local: &'static str,
    city: &'static str,
    category: &'static str,
}

/// The merchant of EMVCo's own examples.
pub const TRANSPORT: Merchant =
    Merchant { name: "BEST TRANSPORT", local: "最佳运输", city: "BEIJING", category: "4111" };

/// One with other things to sell.
pub const BAKERY: Merchant =
    Merchant { name: "MORNING BAKERY", local: "早晨面包店", city: "SHANGHAI", category: "5462" };

/// One that lets bikes.
pub const RIVER_BIKES: Merchant =
    Merchant { name: "RIVER BIKES", local: "江边单车", city: "SHANGHAI", category: "7999" };

/// One that lends.
pub const LANTERN: Merchant =
    Merchant { name: "LANTERN SAVINGS", local: "灯笼储蓄", city: "SHANGHAI", category: "6012" };

impl Merchant {
    /// What the operator registers.
    pub(super) fn request(&self, currency: Currency) -> MerchantRequest {
        MerchantRequest {
            name: self.name.into(),
            name_local: Some(self.local.into()),
            language: Some("zh".into()),
            city: self.city.into(),
            country: "CN".into(),
            category: self.category.into(),
            currency,
        }
    }
}
