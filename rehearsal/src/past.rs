//! A long past, put straight into a wallet's file: made one by one, a hundred thousand payments would take hours.

use std::path::Path;

use tally::domain::operation::OperationState;
use tally::domain::time::Timestamp;
use tally::ffi::{Vault, VaultPurpose, VaultSlot};
use tally::store::outbox::{self, OutboxRow};
use tally::store::payments::{self, PaymentRow};
use tally::store::{DatabaseKey, KeyFile, Store, StoreError, Writer};
use tally_counterparties::{PAYEES, paid};

use crate::error::StageError;
use crate::set::currency;

/// How many payments are written in one transaction.
const AT_ONCE: u32 = 1_000;

/// The seconds between two payments.
const APART: i64 = 600;

/// About as long as a signed payment is, and its receipt.
const SIGNED: usize = 800;

/// Puts so many settled payments into the closed wallet in `directory`, the last of them made just before `now`.
pub(crate) async fn fill(
    directory: &Path,
    vault: &dyn Vault,
    (count, now): (u32, Timestamp),
) -> Result<(), StageError> {
    let store = Store::open(directory, &key(directory, vault).await?).map_err(StageError::backend)?;
    for begin in (0..count).step_by(AT_ONCE as usize) {
        let rows = (begin..count.min(begin + AT_ONCE)).map(|number| payment(number, count, now));
        let rows = rows.collect::<Result<Vec<_>, _>>()?;
        store.write(|w| rows.iter().try_for_each(|row| settled(w, row))).map_err(StageError::backend)?;
    }
    Ok(())
}

async fn key(directory: &Path, vault: &dyn Vault) -> Result<DatabaseKey, StageError> {
    let file = KeyFile::load(directory).map_err(StageError::backend)?;
    let sealed = file.ok_or_else(|| StageError::step("there is no wallet to fill"))?.sealed;
    let opened = vault.open(VaultSlot::Database, sealed, VaultPurpose::OpenWallet).await;
    let secret: [u8; 32] = opened.map_err(StageError::backend)?.secret.try_into().map_err(|_| no_key())?;
    Ok(DatabaseKey::from_bytes(&secret))
}

fn no_key() -> StageError {
    StageError::step("what the vault opened is no key")
}

fn payment(number: u32, count: u32, now: Timestamp) -> Result<PaymentRow, StageError> {
    let at = now.plus(-APART * i64::from(count - number));
    let (id, terms) = paid(number, at, (format!("Shop {:03}", number % PAYEES), currency()?));
    Ok(PaymentRow::settled(id, terms, at))
}

/// The balance that the backend told knows of it already.
fn settled(w: &Writer<'_>, row: &PaymentRow) -> Result<(), StoreError> {
    payments::insert(w, row)?;
    payments::told(w, row.id, 1)?;
    outbox::restore(w, &operation(row))
}

fn operation(row: &PaymentRow) -> OutboxRow {
    OutboxRow {
        id: row.id,
        typ: "tally-payment+jwt".into(),
        compact: "x".repeat(SIGNED),
        attachment: None,
        state: OperationState::Accepted,
        attempts: 1,
        after: vec![],
        urgent: false,
        created_at: row.created_at,
        settled_at: row.settled_at,
        receipt: Some("x".repeat(SIGNED)),
        detail: None,
    }
}
