//! Everything that the wallet knows, as one JSON text: `docs/export.md` describes it.
//!
//! It is read in one snapshot, list by list and page by page, and depends on nothing but what is stored: no member says what
//! the time is, so that the same database always gives the same bytes. No key and no secret is part of it.

mod accounts;
mod bills;
mod consents;
mod identity;
mod list;
mod loans;
mod mandates;
mod operations;
mod payments;
mod points;
mod rides;
mod topups;

use serde::Serialize;

use self::accounts::Account;
use self::bills::Bill;
use self::consents::Sharing;
use self::identity::Membership;
use self::list::{List, Lists};
use self::loans::Loan;
use self::mandates::Mandate;
use self::operations::{Operation, Receipt};
use self::payments::Payment;
use self::points::Points;
use self::rides::Ride;
use self::topups::TopUp;
use super::{Wallet, WalletError};
use crate::domain::city::City;
use crate::domain::json;
use crate::store::bills::BillRow;
use crate::store::loans::LoanRow;
use crate::store::outbox::OutboxRow;
use crate::store::payments::PaymentRow;
use crate::store::rentals::RentalRow;
use crate::store::topups::TopUpRow;
use crate::store::{self, Reader, StoreError};

/// Grows when a member changes its meaning or goes away.
const FORMAT: &str = "tally-export-2";

#[derive(Serialize)]
struct Everything<'r> {
    format: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    membership: Option<Membership>,
    accounts: Vec<Account>,
    payments: List<'r, PaymentRow, Payment>,
    topups: List<'r, TopUpRow, TopUp>,
    mandates: Vec<Mandate>,
    bills: List<'r, BillRow, Bill>,
    loans: List<'r, LoanRow, Loan>,
    rides: List<'r, RentalRow, Ride>,
    points: Points<'r>,
    /// The city that was picked, by its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    city: Option<&'static str>,
    consent: Sharing<'r>,
    operations: List<'r, OutboxRow, Operation>,
    /// Of operations that this phone does not have.
    receipts: List<'r, (crate::domain::id::OperationId, String), Receipt>,
}

impl Wallet {
    /// Everything that the wallet knows, as one JSON text: `docs/export.md` describes it. Everything in it was true at one
    /// moment, and the same database gives the same bytes. It holds no keys and no secrets, but all that the person did with
    /// the wallet, and it is not encrypted.
    pub async fn export(&self) -> Result<String, WalletError> {
        let core = self.core.clone();
        let exporting = self.core.work(move || {
            let session = core.session()?;
            core.noting_damage(session.store.read(export))
        });
        exporting.await?
    }
}

fn export(reader: &Reader<'_>) -> Result<String, WalletError> {
    let lists = Lists::new(reader);
    let everything = Everything::read(&lists)?;
    let written = json::pretty(&everything).map_err(|error| lists.why(&error))?;
    Ok(written + "\n")
}

impl<'r> Everything<'r> {
    fn read(lists: &'r Lists<'r>) -> Result<Self, StoreError> {
        let reader = lists.reader();
        Ok(Self {
            format: FORMAT,
            membership: Membership::read(reader)?,
            accounts: Account::all(reader)?,
            payments: lists.list(store::payments::page, Payment::read),
            topups: lists.list(store::topups::page, |_, row| Ok(row.into())),
            mandates: Mandate::all(reader)?,
            bills: lists.list(store::bills::page, |_, row| Ok(row.into())),
            loans: lists.list(store::loans::page, |_, row| Ok(row.into())),
            rides: lists.list(store::rentals::page, |_, row| Ok(row.into())),
            points: Points::read(lists)?,
            city: store::offers::city(reader)?.map(City::id),
            consent: Sharing::read(lists)?,
            operations: lists.list(store::outbox::page, |_, row| Ok(row.into())),
            receipts: lists.list(store::receipts::page, |_, row| Ok(row.into())),
        })
    }
}
