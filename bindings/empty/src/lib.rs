//! The shapes of `tally`'s exported surface with nothing behind them. The bindings measure a call of the wallet beside the
//! same call of this: what is more than crossing costs anyway is the wallet's own.
//!
//! | here | there |
//! | --- | --- |
//! | [`decimals`] | `currency_decimals`: a text in, a number or an error out |
//! | [`Wallet::new_id`] | `Wallet.new_id`: a text out |
//! | [`Wallet::page`] | `Payments.page`: fifty records of as many fields, made anew for each call |
//! | [`Wallet::acknowledge`] | `Events.acknowledge`: an async call on a runtime of the library's own |

mod records;
mod runtime;

use std::sync::Arc;

pub use records::{Kind, Money, Payment, PaymentPage, PaymentState, Step, UsedPerk};

uniffi::setup_scaffolding!();

/// As `WalletError` is: kinds with details.
#[derive(Debug, Clone, thiserror::Error, uniffi::Error)]
pub enum Failure {
    /// What was given cannot be used.
    #[error("{sentence}")]
    Input {
        /// In an English sentence.
        sentence: String,
    },
}

/// As `currency_decimals` is.
#[uniffi::export]
pub fn decimals(currency: &str) -> Result<u32, Failure> {
    if currency.len() == 3 { Ok(2) } else { Err(Failure::Input { sentence: "not three letters".into() }) }
}

/// As a wallet is, and its parts are.
#[derive(uniffi::Object)]
pub struct Wallet;

#[uniffi::export]
impl Wallet {
    /// One.
    #[uniffi::constructor]
    pub fn open() -> Arc<Self> {
        Arc::new(Self)
    }

    /// Another one, as `payments()` gives one.
    pub fn part(&self) -> Arc<Self> {
        Arc::new(Self)
    }

    /// A text as long as an id is.
    pub fn new_id(&self) -> Result<String, Failure> {
        Ok("0199d1c2-7f00-7000-8000-000000000001".to_owned())
    }

    /// So many payments.
    #[uniffi::method(default(after = None, limit = 0, text = None))]
    pub fn page(&self, after: Option<String>, limit: u32, text: Option<String>) -> Result<PaymentPage, Failure> {
        let next = after.or(text);
        Ok(PaymentPage { items: (0..limit).map(Payment::number).collect(), next })
    }

    /// Comes back from another thread, with nothing done.
    pub async fn acknowledge(&self, id: i64) -> Result<(), Failure> {
        runtime::run(async move { if id < 0 { Err(Failure::Input { sentence: "no such id".into() }) } else { Ok(()) } })
            .await
    }
}
