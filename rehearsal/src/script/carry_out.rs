//! What an open wallet does for each verb.

use serde_json::{Value, json};
use tally::ffi::{PersonProfile, SmallPayments, Wallet, WalletError, parse_payment_code, verify_chain, verify_receipt};

use super::gives;
use super::names::kebab;
use super::verb::{Bounds, ReceiptOf, Verb};
use crate::error::StageError;

/// The whole of a list that a scenario fills.
const PAGE: u32 = 50;

pub(super) type Given = Result<Value, Failed>;

/// Why a phone did not do what it was told.
#[derive(Debug)]
pub(super) enum Failed {
    /// The wallet says so.
    Wallet(WalletError),
    /// It cannot be told so, or it did something that it must not.
    Story(String),
}

impl From<WalletError> for Failed {
    fn from(error: WalletError) -> Self {
        Self::Wallet(error)
    }
}

impl From<StageError> for Failed {
    fn from(error: StageError) -> Self {
        Self::Story(error.to_string())
    }
}

pub(super) async fn carry_out(wallet: &Wallet, verb: Verb) -> Given {
    match verb {
        Verb::Enrol { invite, small_payments } => {
            let membership = wallet.enrol(invite, small_payments.map(SmallPayments::from)).await?;
            Ok(gives::membership(&membership))
        }
        Verb::Sync {} => Ok(gives::sync_report(&wallet.sync().await?)),
        Verb::Wipe { force } => done(wallet.wipe(force).await),
        Verb::Balance {} => Ok(gives::balance(&wallet.accounts().balance()?)),
        Verb::CountUnsent {} => Ok(json!({ "count": wallet.unsent().await? })),
        Verb::Unsent {} => Ok(gives::list(&wallet.outbox().unsent()?, gives::operation)),
        Verb::Events {} => events(wallet).await,
        Verb::OperationState { operation } => Ok(json!({ "state": kebab(wallet.outbox().state(&operation)?) })),
        Verb::TopUps {} => Ok(gives::list(&wallet.topups().page(None, PAGE)?.items, gives::top_up)),
        Verb::TopUp { amount } => Ok(gives::top_up(&wallet.topups().top_up(amount.into(), None).await?)),
        Verb::ReadCode { .. }
        | Verb::Prepare { .. }
        | Verb::Confirm { .. }
        | Verb::ConfirmTwice { .. }
        | Verb::Cancel { .. }
        | Verb::Payment { .. }
        | Verb::PaymentReceipt { .. }
        | Verb::History { .. }
        | Verb::Refunds { .. } => pay(wallet, verb).await,
        Verb::AllowSmallPayments { .. } | Verb::Mandates {} | Verb::EndMandate { .. } => allow(wallet, verb).await,
        Verb::Owed {} | Verb::Bill { .. } | Verb::PrepareBill { .. } | Verb::DisputeBill { .. } => {
            owe(wallet, verb).await
        }
        Verb::PrepareRide { .. }
        | Verb::Unlock { .. }
        | Verb::Fare { .. }
        | Verb::EndRide { .. }
        | Verb::CancelRide { .. }
        | Verb::DisputeRide { .. }
        | Verb::Charge { .. }
        | Verb::RidesGoingOn {}
        | Verb::Ride { .. } => rent(wallet, verb).await,
        Verb::PrepareLoan { .. } | Verb::TakeLoan { .. } | Verb::DiscardLoan { .. } | Verb::Loan { .. } => {
            borrow(wallet, verb).await
        }
        Verb::Points {}
        | Verb::WhatIfWithdrawn { .. }
        | Verb::WhatIfReaching { .. }
        | Verb::SwitchPointsOff {}
        | Verb::SwitchPointsOn {} => points(wallet, verb).await,
        Verb::PickCity { .. } | Verb::RefreshOffers {} | Verb::Offers { .. } | Verb::Offer { .. } => {
            perks(wallet, verb).await
        }
        Verb::Receipt { .. } | Verb::Chain {} | Verb::VerifyReceipt { .. } | Verb::VerifyChain { .. } => {
            prove(wallet, verb)
        }
        verb => consent(wallet, verb).await,
    }
}

async fn events(wallet: &Wallet) -> Given {
    let (events, mut names) = (wallet.events(), Vec::new());
    for stored in events.pending(200)? {
        events.acknowledge(stored.id).await?;
        names.push(kebab(stored.event));
    }
    Ok(json!({ "items": names }))
}

async fn pay(wallet: &Wallet, verb: Verb) -> Given {
    let payments = wallet.payments();
    match verb {
        Verb::ReadCode { code } => Ok(gives::code(&parse_payment_code(&code)?)),
        Verb::Prepare { code, amount, perk, id } => {
            Ok(gives::prepared(&payments.prepare(code, amount.map(Into::into), id, perk).await?))
        }
        Verb::Confirm { payment } => Ok(gives::payment(&payments.confirm(payment).await?)),
        Verb::ConfirmTwice { payment } => {
            let (one, other) = tokio::join!(payments.confirm(payment.clone()), payments.confirm(payment));
            let (one, other) = (gives::payment(&one?), gives::payment(&other?));
            if one == other { Ok(one) } else { Err(Failed::Story(format!("two taps came to {one} and {other}"))) }
        }
        Verb::Cancel { payment } => Ok(gives::payment(&payments.cancel(payment).await?)),
        Verb::Payment { payment } => Ok(gives::payment(&payments.find(&payment)?)),
        Verb::PaymentReceipt { payment } => Ok(gives::document(payments.receipt(&payment)?.as_ref())),
        Verb::History { text } => Ok(gives::list(&payments.page(None, PAGE, text)?.items, gives::payment)),
        Verb::Refunds { payment } => Ok(gives::list(&payments.refunds(&payment)?, gives::refund)),
        other => unknown(&other),
    }
}

async fn allow(wallet: &Wallet, verb: Verb) -> Given {
    let mandates = wallet.mandates();
    match verb {
        Verb::AllowSmallPayments { per_use, per_day, days } => {
            let asked = Bounds { per_use, per_day, days }.into();
            Ok(gives::mandate(&mandates.allow_small_payments(asked, None).await?))
        }
        Verb::Mandates {} => Ok(gives::list(&mandates.list()?, gives::mandate)),
        Verb::EndMandate { mandate } => Ok(gives::mandate(&mandates.end(mandate).await?)),
        other => unknown(&other),
    }
}

async fn owe(wallet: &Wallet, verb: Verb) -> Given {
    let bills = wallet.bills();
    match verb {
        Verb::Owed {} => Ok(gives::list(&bills.owed()?, gives::bill)),
        Verb::Bill { bill } => Ok(gives::bill(&bills.find(&bill)?)),
        Verb::PrepareBill { bill } => Ok(gives::prepared(&bills.prepare(bill, None).await?)),
        Verb::DisputeBill { bill, because } => Ok(gives::bill(&bills.dispute(bill, because).await?)),
        other => unknown(&other),
    }
}

async fn rent(wallet: &Wallet, verb: Verb) -> Given {
    let rentals = wallet.rentals();
    let ride = match verb {
        Verb::PrepareRide { code, perk } => rentals.prepare(code, None, perk).await?,
        Verb::Unlock { ride } => rentals.unlock(ride).await?,
        Verb::Fare { ride, metres } => {
            return Ok(json!({ "fare": super::names::money(&rentals.fare_so_far(&ride, metres)?) }));
        }
        Verb::RidesGoingOn {} => return Ok(gives::list(&rentals.going_on()?, gives::ride)),
        Verb::Charge { ride } => return Ok(gives::document(rentals.charge(&ride)?.as_ref())),
        Verb::EndRide { ride, metres } => rentals.end(ride, metres).await?,
        Verb::CancelRide { ride } => rentals.cancel(ride).await?,
        Verb::DisputeRide { ride, reason } => rentals.dispute(ride, reason.into()).await?,
        Verb::Ride { ride } => rentals.find(&ride)?,
        other => return unknown(&other),
    };
    Ok(gives::ride(&ride))
}

async fn borrow(wallet: &Wallet, verb: Verb) -> Given {
    let loans = wallet.loans();
    match verb {
        Verb::PrepareLoan { offer, principal } => Ok(gives::loan(&loans.prepare(offer, principal.into(), None).await?)),
        Verb::TakeLoan { loan } => Ok(gives::loan(&loans.take(loan).await?)),
        Verb::DiscardLoan { loan } => done(loans.discard(loan).await),
        Verb::Loan { loan } => Ok(gives::loan(&loans.find(&loan)?)),
        other => unknown(&other),
    }
}

async fn points(wallet: &Wallet, verb: Verb) -> Given {
    let points = wallet.points();
    match verb {
        Verb::Points {} => Ok(gives::points(&points.overview()?)),
        Verb::WhatIfWithdrawn { grant } => Ok(gives::without(&points.what_if_withdrawn(&grant)?)),
        Verb::WhatIfReaching { points: wanted } => Ok(gives::way(&points.what_if_reaching(wanted)?)),
        Verb::SwitchPointsOff {} => done(points.switch_off().await),
        Verb::SwitchPointsOn {} => done(points.switch_on().await),
        other => unknown(&other),
    }
}

async fn perks(wallet: &Wallet, verb: Verb) -> Given {
    let perks = wallet.perks();
    match verb {
        Verb::PickCity { city } => Ok(json!({ "city": perks.pick_city(city).await?.map(|city| city.id) })),
        Verb::RefreshOffers {} => Ok(json!({ "count": perks.refresh().await? })),
        Verb::Offers { kind } => Ok(gives::list(&perks.list(kind.map(Into::into), None, PAGE)?.items, gives::offer)),
        Verb::Offer { offer } => Ok(gives::offer(&perks.offer(&offer)?)),
        other => unknown(&other),
    }
}

async fn consent(wallet: &Wallet, verb: Verb) -> Given {
    let consents = wallet.consents();
    match verb {
        Verb::SetProfile { name, city } => {
            Ok(gives::profile(&consents.set_profile(PersonProfile { name, city }).await?))
        }
        Verb::TakeRequest { link } => Ok(gives::request(&consents.take(link).await?)),
        Verb::Request { request } => Ok(gives::request(&consents.request(&request)?)),
        Verb::Refuse { request } => Ok(gives::request(&consents.refuse(request).await?)),
        Verb::Share { fields, days, openings } => {
            let preview = consents.preview_share(same(fields), days, openings)?;
            Ok(gives::link(&consents.share(preview, None).await?))
        }
        Verb::Withdraw { consent } => Ok(gives::consent(&consents.withdraw(consent).await?)),
        Verb::Consent { consent } => Ok(gives::consent(&consents.find(&consent)?)),
        Verb::Consents {} => Ok(gives::list(&consents.list(None, PAGE)?.items, gives::consent)),
        Verb::Accesses {} => Ok(gives::list(&consents.access(None, PAGE)?.items, gives::access)),
        other => grant(wallet, other).await,
    }
}

async fn grant(wallet: &Wallet, verb: Verb) -> Given {
    let consents = wallet.consents();
    let granted = match verb {
        Verb::Grant { request, fields, days } => {
            consents.grant(consents.preview(&request, fields.map(same), days)?, None).await?
        }
        Verb::Narrow { grant, fields, days } => {
            consents.grant(consents.preview_narrower(&grant, fields.map(same), days)?, None).await?
        }
        Verb::GrantCollection { sources, days } => {
            let preview = consents.preview_collection(sources.map(same), None, days)?;
            consents.grant_collection(preview, None).await?
        }
        Verb::GrantReach { seller, days } => consents.grant_reach(consents.preview_reach(&seller, days)?, None).await?,
        other => return unknown(&other),
    };
    Ok(gives::consent(&granted))
}

/// The files that are handed out, and what they prove to whoever gets one.
fn prove(wallet: &Wallet, verb: Verb) -> Given {
    let file = match verb {
        Verb::Receipt { of: ReceiptOf::Payment, id } => wallet.payments().evidence(&id)?,
        Verb::Receipt { of: ReceiptOf::Ride, id } => wallet.rentals().evidence(&id)?,
        Verb::Receipt { of: ReceiptOf::Consent, id } => wallet.consents().evidence(&id)?,
        Verb::Receipt { of: ReceiptOf::Withdrawal, id } => wallet.consents().proof_of_withdrawal(&id)?,
        Verb::Chain {} => wallet.consents().export()?,
        Verb::VerifyReceipt { file } => return Ok(gives::proof(&verify_receipt(&file)?)),
        Verb::VerifyChain { file } => return Ok(gives::list(&verify_chain(&file)?.events, gives::chained)),
        other => return unknown(&other),
    };
    Ok(json!({ "file": file }))
}

impl From<Bounds> for SmallPayments {
    fn from(bounds: Bounds) -> Self {
        let Bounds { per_use, per_day, days } = bounds;
        Self { per_use: per_use.into(), per_day: per_day.into(), days }
    }
}

/// The words of the core as the words of the surface.
fn same<T, U: From<T>>(values: Vec<T>) -> Vec<U> {
    values.into_iter().map(U::from).collect()
}

fn done(outcome: Result<(), WalletError>) -> Given {
    Ok(outcome.map(|()| json!({}))?)
}

fn unknown<T>(verb: &Verb) -> Result<T, Failed> {
    Err(Failed::Story(format!("nobody carries this out: {verb:?}")))
}
