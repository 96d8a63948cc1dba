use tally::domain::money::Money;
use tally::domain::operation::OperationState;
use tally::domain::payment::PaymentState;
use tally::wallet::{LoanState, PageRequest, Wallet, WalletError};

use super::looks::{Looks, looks};
use crate::demo::report::DemoReport;
use crate::demo::stage::Stage;
use crate::failure::Failure;

/// How often the story kills the wallet.
const KILLED: usize = 2;
/// How many payments it makes.
const PAYMENTS: usize = 11;
/// How many of them pay a bill.
const BILLS: usize = 5;

/// How many rides it has, and how many of their charges go beyond what was signed.
const RIDES: usize = 2;
const DISPUTES: usize = 1;

/// A grant to collect, one for each of three sellers, a grant to a landlord, and its withdrawal.
const CHAIN: usize = 6;

/// What was told before the end.
pub(in crate::demo) struct Told {
    /// Events that were told.
    pub events: usize,
    /// Receipts that hold.
    pub verified: usize,
    /// Events of the chain of consent that hold.
    pub chain: usize,
    /// Bills that were paid.
    pub bills: usize,
    /// Charges that were disputed.
    pub disputes: usize,
    /// What the landlord saw.
    pub looks: Looks,
}

/// The end: phone, backend, receipts and landlord are asked, each for itself.
pub(in crate::demo) async fn agree(stage: &mut Stage, told: Told) -> Result<DemoReport, Failure> {
    stage.narrator.act("Do they all agree?");
    let wallet = stage.wallet().await?;
    wallet.sync().await?;
    let phone = wallet.accounts().balance()?;
    let books = stage.house.books().await?;
    let backend = books.balance(phone.account, stage.money(0)).map_err(WalletError::from)?;
    let (receipts, payments) = add_up(&wallet, stage.money(0))?;
    let (receipts, rides) = less_rides(&wallet, receipts)?;
    let nothing_open = phone.pending.minor == 0 && phone.held.minor == 0;
    let same = phone.available == backend && backend == receipts && nothing_open;
    let whole = books.holds && books.sum() == 0;
    let seen = told.looks.agree_with(&looks(&wallet)?);
    let counted = (payments, told.verified, told.chain) == (PAYMENTS, PAYMENTS, CHAIN)
        && (told.bills, rides, told.disputes) == (BILLS, RIDES, DISPUTES);
    Ok(DemoReport {
        holds: same && whole && seen && counted,
        phone: phone.available.into(),
        backend: backend.into(),
        receipts: receipts.into(),
        ledger_sum: books.sum(),
        payments,
        bills: told.bills,
        rides,
        disputes: told.disputes,
        killed: KILLED,
        events: told.events,
        receipts_verified: told.verified,
        chain_verified: told.chain,
        looks: told.looks.count(),
        seconds: 0.0,
        kept: None,
    })
}

/// What came in and was lent, less what was paid, plus what came back; and how many payments that are.
fn add_up(wallet: &Wallet, nothing: Money) -> Result<(Money, usize), Failure> {
    let request = PageRequest::default();
    let topups = wallet.topups().page(&request)?.items;
    let came_in = topups.iter().filter(|topup| topup.state == OperationState::Accepted).map(|topup| topup.amount);
    let payments = wallet.payments().page(&request)?.items;
    let paid: Vec<_> = payments.iter().filter(|payment| payment.state == PaymentState::Settled).collect();
    let came_back = paid.iter().map(|payment| payment.refunded);
    let loans = wallet.loans().page(&request)?.items;
    let lent = loans.iter().filter(|loan| loan.state == LoanState::Lent).map(|loan| loan.terms.principal);
    let plus = came_in.chain(came_back).chain(lent).try_fold(nothing, Money::plus).map_err(WalletError::from)?;
    // What is paid later is paid by its bill.
    let now = paid.iter().filter(|payment| payment.billed.is_none());
    let total = now.map(|payment| payment.total).try_fold(plus, Money::minus).map_err(WalletError::from)?;
    Ok((total, paid.len()))
}

/// Less what rides cost by the plans that were signed, whatever their charges claim; and how many rides that are.
fn less_rides(wallet: &Wallet, came: Money) -> Result<(Money, usize), Failure> {
    let rides = wallet.rentals().page(&PageRequest::default())?.items;
    let fares: Vec<_> = rides.iter().filter_map(|ride| ride.fare.as_ref()).map(|fare| fare.total).collect();
    let left = fares.iter().copied().try_fold(came, Money::minus).map_err(WalletError::from)?;
    Ok((left, fares.len()))
}
