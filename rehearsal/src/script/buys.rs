//! Many purchases in one step, for presets with a past.

use serde::Deserialize;
use serde_json::{Value, json};
use tally::domain::money::Money;
use tally::ffi::{Payments, Wallet};

use super::carry_out::{Failed, Given};
use crate::error::StageError;
use crate::stage::Stage;

/// So many purchases with some time before each, at each of these places in turn.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Buys {
    #[serde(rename = "buys")]
    count: usize,
    /// Seconds.
    every: u32,
    at: Vec<Purchase>,
}

/// What is bought in one place.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Purchase {
    code: String,
    amount: Money,
}

impl Buys {
    pub(super) fn read(step: Value) -> Result<Self, StageError> {
        let buys: Self = serde_json::from_value(step).map_err(StageError::step)?;
        if buys.at.is_empty() { Err(StageError::step("`at` names no place")) } else { Ok(buys) }
    }

    /// Gives the last payment.
    pub(super) async fn carry_out(&self, stage: &Stage, wallet: &Wallet) -> Given {
        let pass = json!({ "world": "pass", "seconds": self.every }).to_string();
        let mut last = json!({});
        for purchase in self.at.iter().cycle().take(self.count) {
            stage.act(pass.clone()).await?;
            last = json!({ "id": purchase.pay(&wallet.payments()).await? });
        }
        Ok(last)
    }
}

impl Purchase {
    async fn pay(&self, payments: &Payments) -> Result<String, Failed> {
        let prepared = payments.prepare(self.code.clone(), Some(self.amount.into()), None, None).await?;
        Ok(payments.confirm(prepared.payment.id).await?.id)
    }
}
