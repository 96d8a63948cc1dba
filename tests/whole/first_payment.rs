use std::path::Path;
use std::sync::Arc;

use tally::domain::money::Money;
use tally::platform::Vault;
use tally::wallet::{Options, Payment, PrepareRequest, Wallet, WalletError};

async fn first_payment(
    (directory, vault): (&Path, Arc<dyn Vault>),
    invite: &str,
    (code, amount): (&str, Money),
) -> Result<Payment, WalletError> {
    let wallet = Wallet::open(Options::new(directory, vault)?).await?;
    wallet.enrol(invite, None).await?;
    wallet.topups().top_up(amount, None).await?;

    let (payments, payload) = (wallet.payments(), code.into());
    let prepared = payments.prepare(PrepareRequest { payload, amount: Some(amount), perk: None, id: None }).await?;
    println!("{} to {}?", prepared.payment.total, prepared.payment.payee_name); // what is shown is what is signed
    payments.confirm(prepared.payment.id).await
}
