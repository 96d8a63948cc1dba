//! A wallet that does what each line of its input asks for, everything at once, so that it can be killed in the middle of it.
//!
//! `workload DIRECTORY INVITE MERCHANT BIKE`: the codes of a merchant and of a bike. A line is `VERB ID`; its answer, which
//! comes whenever it is done, is the same with `done`, `pending`, or `error` and what it says. Before the answer to `export`
//! comes everything that the wallet knows.
//! `tests/strangers/test_random_kills.py` asks.

use std::error::Error;
use std::io::{Write, stdin, stdout};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use tally::domain::data::DataField;
use tally::domain::id::OperationId;
use tally::domain::money::Money;
use tally::domain::operation::OperationState;
use tally::domain::payment::PaymentState;
use tally::platform::{Opened, Purpose, Slot, Vault, VaultError};
use tally::wallet::{ConsentError, Options, PrepareRequest, RideState, SmallPayments, Wallet, WalletError};
use zeroize::Zeroizing;

type Failure = Box<dyn Error + Send + Sync>;

/// Whether it is done; what is not waits for an answer.
type Done = Result<bool, Failure>;

/// A vault that is no safer than the file that it seals for. What is tried here is that nothing is lost, not that nothing is
/// read.
struct Open;

#[async_trait]
impl Vault for Open {
    async fn seal(&self, _: Slot, secret: Zeroizing<Vec<u8>>) -> Result<Vec<u8>, VaultError> {
        Ok(secret.to_vec())
    }

    async fn open(&self, slot: Slot, sealed: Vec<u8>, _: Purpose) -> Result<Opened, VaultError> {
        Ok(Opened { secret: Zeroizing::new(sealed), person_was_asked: slot == Slot::Holder })
    }
}

struct Asked {
    wallet: Wallet,
    merchant: String,
    bike: String,
}

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() -> Result<(), Failure> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [directory, invite, merchant, bike] = arguments.as_slice() else { return Err("not what it takes".into()) };
    let wallet = Wallet::open(Options::new(Path::new(directory), Arc::new(Open))?).await?;
    wallet.enrol(invite, None).await?;
    let asked = Arc::new(Asked { wallet, merchant: merchant.clone(), bike: bike.clone() });
    say("ready");
    tokio::task::spawn_blocking(move || listen(&asked)).await?
}

/// Takes up each line, and waits for none.
fn listen(asked: &Arc<Asked>) -> Result<(), Failure> {
    for line in stdin().lines() {
        let (asked, line) = (asked.clone(), line?);
        tokio::runtime::Handle::current().spawn(async move {
            let answer = match asked.carry_out(&line).await {
                Ok(true) => "done".to_owned(),
                Ok(false) => "pending".to_owned(),
                Err(error) => format!("error {}", error.to_string().replace('\n', " ")),
            };
            say(&format!("{line} {answer}"));
        });
    }
    Ok(())
}

/// In one piece, so that two answers are never mixed.
fn say(line: &str) {
    // Whoever asked may be gone.
    let _ = stdout().lock().write_all(format!("{line}\n").as_bytes());
}

impl Asked {
    async fn carry_out(&self, line: &str) -> Done {
        let wallet = &self.wallet;
        let (verb, id) = line.split_once(' ').ok_or("a verb and an id")?;
        let id: OperationId = id.parse()?;
        match verb {
            "pay" => self.pay(id).await,
            "topup" => Ok(wallet.topups().top_up(cents(5_000_000)?, Some(id)).await?.state == OperationState::Accepted),
            "share" => wallet.consents().share(&[DataField::MemberSince], 1, 1, Some(id)).await.map(|_| Ok(true))?,
            "withdraw" => self.withdraw(id).await,
            "unlock" => self.unlock(id).await,
            "end" => Ok(wallet.rentals().end(id, 9).await?.state == RideState::Done),
            "allow" => self.allow(id).await,
            "revoke" => wallet.mandates().end(id).await.map(|_| Ok(true))?,
            "acknowledge" => self.acknowledge().await,
            "sync" => Ok(wallet.sync().await?.pushed.remaining == 0),
            "pause" => self.pause().await,
            "export" => self.export().await,
            other => Err(format!("no verb {other}").into()),
        }
    }

    async fn pay(&self, id: OperationId) -> Done {
        let payments = self.wallet.payments();
        let (payload, amount) = (self.merchant.clone(), Some(amount_of(id)?));
        payments.prepare(PrepareRequest { payload, amount, perk: None, id: Some(id) }).await?;
        Ok(payments.confirm(id).await?.state == PaymentState::Settled)
    }

    async fn unlock(&self, id: OperationId) -> Done {
        let rentals = self.wallet.rentals();
        rentals.prepare(&self.bike, None, Some(id)).await?;
        Ok(rentals.unlock(id).await?.state == RideState::Riding)
    }

    async fn withdraw(&self, id: OperationId) -> Done {
        match self.wallet.consents().withdraw(id).await {
            Ok(_) | Err(WalletError::Consent(ConsentError::AlreadyWithdrawn)) => Ok(true),
            Err(error) => Err(error.into()),
        }
    }

    async fn allow(&self, id: OperationId) -> Done {
        let asked = SmallPayments { per_use: cents(50)?, per_day: cents(5_000)?, days: 9 };
        self.wallet.mandates().allow_small_payments(asked, Some(id)).await?;
        Ok(true)
    }

    async fn acknowledge(&self) -> Done {
        for event in self.wallet.events().pending(50)? {
            self.wallet.events().acknowledge(event.id).await?;
        }
        Ok(true)
    }

    /// As when an app goes into the background and comes back, at the second or third try if it has to.
    async fn pause(&self) -> Done {
        let paused = self.wallet.pause(Duration::from_secs(2)).await;
        while self.wallet.resume().await.is_err() {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        paused.map(|()| Ok(true))?
    }

    async fn export(&self) -> Done {
        say(&format!("exported {}", self.wallet.export().await?.replace('\n', " ")));
        Ok(true)
    }
}

/// Another for almost every payment, or the wallet would ask whether it is meant, and always the same for one.
fn amount_of(id: OperationId) -> Result<Money, Failure> {
    let id = id.simple();
    Ok(cents(1 + i64::from_str_radix(&id[id.len() - 4..], 16)?)?)
}

fn cents(minor: i64) -> Result<Money, WalletError> {
    let currency = "CNY".parse().map_err(|_| WalletError::Internal("no yuan".into()))?;
    Ok(Money { minor, currency })
}
