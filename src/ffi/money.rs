use super::WalletError;
use super::printed::printed;
use super::runtime::call;
use crate::domain::money::Money as CoreMoney;
use crate::wallet::WalletError as CoreError;

/// An amount in whole minor units of an ISO 4217 currency.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct Money {
    /// Minor units; `2372` is 23.72 where the currency has two decimals.
    pub minor: i64,
    /// Three letters of ISO 4217.
    pub currency: String,
}

printed!(Money);

/// How many decimals an amount in `currency` is written with.
#[uniffi::export]
pub fn currency_decimals(currency: &str) -> Result<u32, WalletError> {
    call(|| {
        let currency: crate::domain::money::Currency = currency.parse().map_err(CoreError::from)?;
        Ok(currency.decimals())
    })
}

impl From<CoreMoney> for Money {
    fn from(money: CoreMoney) -> Self {
        Self { minor: money.minor, currency: money.currency.code().into() }
    }
}

impl TryFrom<Money> for CoreMoney {
    type Error = CoreError;

    fn try_from(money: Money) -> Result<Self, CoreError> {
        Ok(Self::new(money.minor, money.currency.parse()?))
    }
}
