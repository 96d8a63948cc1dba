use std::time::Duration;

use tally::domain::id::MerchantId;

use tally_counterparties::House;

/// How often it is looked for somebody new: a person who has just paid looks at the phone for about as long.
const EVERY: Duration = Duration::from_secs(2);

/// Bills everybody who pays this merchant, once each, a moment after they first did. Runs until it is dropped.
pub(super) async fn keep_billing(house: &House, merchant: MerchantId) {
    loop {
        tokio::time::sleep(EVERY).await;
        if let Err(trouble) = house.bill_payers(merchant).await {
            tracing::warn!(%trouble, "did not bill");
        }
    }
}
