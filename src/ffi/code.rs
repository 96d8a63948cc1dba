use super::printed::printed;
use super::runtime::call;
use super::{Money, WalletError};
use crate::domain::money::Currency;
use crate::domain::qr::{self, Code, Initiation};
use crate::wallet::WalletError as CoreError;

/// What a merchant's code says.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct PaymentCode {
    /// The merchant's name.
    pub name: Option<String>,
    /// The merchant's name in another script.
    pub name_local: Option<String>,
    /// The merchant's city.
    pub city: Option<String>,
    /// The merchant's category: four digits of ISO 18245.
    pub category: Option<String>,
    /// The currency, if the code names one that can be paid in.
    pub currency: Option<String>,
    /// How much, if the code says so.
    pub amount: Option<Money>,
    /// The same code serves many payments, so that it can be paid from without a network.
    pub reusable: bool,
    /// The networks that the code names.
    pub networks: Vec<String>,
    /// Whether this wallet can pay it.
    pub payable: bool,
}

printed!(PaymentCode { reusable, payable });

/// Reads a merchant's code, of any network; needs no wallet.
#[uniffi::export]
pub fn parse_payment_code(payload: &str) -> Result<PaymentCode, WalletError> {
    call(|| Ok(qr::parse(payload).map_err(CoreError::from)?.into()))
}

impl From<Code> for PaymentCode {
    fn from(code: Code) -> Self {
        let currency = code.currency.as_deref().and_then(|numeric| Currency::from_numeric(numeric).ok());
        Self {
            payable: code.payable().is_ok(),
            networks: code.networks().iter().map(ToString::to_string).collect(),
            amount: currency.and_then(|currency| amount(&code, currency)),
            currency: currency.map(|currency| currency.code().into()),
            reusable: code.initiation == Some(Initiation::Static),
            name_local: code.alternate.map(|alternate| alternate.name),
            name: code.name,
            city: code.city,
            category: code.category,
        }
    }
}

fn amount(code: &Code, currency: Currency) -> Option<Money> {
    let exponent = u8::try_from(currency.decimals()).ok()?;
    let minor = code.amount.as_ref()?.to_minor(exponent).ok()?;
    Some(Money { minor, currency: currency.code().into() })
}
