//! What a phone can be told to do, as `tests/scenarios/README.md` lists it.

use serde::Deserialize;
use serde_json::json;
use tally::domain::data::DataField;
use tally::domain::money::Money;
use tally::domain::perk::PerkKind;
use tally::domain::points::ObligationKind;
use tally::wire::ride::DisputeReason;

/// The bounds of small payments.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Bounds {
    pub(super) per_use: Money,
    pub(super) per_day: Money,
    pub(super) days: u16,
}

#[derive(Debug, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub(super) enum Verb {
    Open {},
    Close {},
    Clone { from: String },
    Person { answers: String },
    Enrol { invite: String, small_payments: Option<Bounds> },
    Sync {},
    Wipe { force: bool },
    Balance {},
    CountUnsent {},
    Unsent {},
    OperationState { operation: String },
    Events {},
    ReadCode { code: String },
    Prepare { code: String, amount: Option<Money>, perk: Option<String>, id: Option<String> },
    Confirm { payment: String },
    ConfirmTwice { payment: String },
    Cancel { payment: String },
    Payment { payment: String },
    History { text: Option<String> },
    Refunds { payment: String },
    TopUp { amount: Money },
    TopUps {},
    PaymentReceipt { payment: String },
    AllowSmallPayments { per_use: Money, per_day: Money, days: u16 },
    Mandates {},
    EndMandate { mandate: String },
    Owed {},
    Bill { bill: String },
    PrepareBill { bill: String },
    DisputeBill { bill: String, because: String },
    PrepareRide { code: String, perk: Option<String> },
    Unlock { ride: String },
    Fare { ride: String, metres: u64 },
    EndRide { ride: String, metres: u64 },
    CancelRide { ride: String },
    DisputeRide { ride: String, reason: DisputeReason },
    Ride { ride: String },
    RidesGoingOn {},
    Charge { ride: String },
    PrepareLoan { offer: String, principal: Money },
    TakeLoan { loan: String },
    DiscardLoan { loan: String },
    Loan { loan: String },
    SetProfile { name: Option<String>, city: Option<String> },
    TakeRequest { link: String },
    Request { request: String },
    Refuse { request: String },
    Grant { request: String, fields: Option<Vec<DataField>>, days: Option<u32> },
    Narrow { grant: String, fields: Option<Vec<DataField>>, days: Option<u32> },
    Share { fields: Vec<DataField>, days: u32, openings: u32 },
    Withdraw { consent: String },
    Consent { consent: String },
    Consents {},
    Accesses {},
    GrantCollection { sources: Option<Vec<ObligationKind>>, days: Option<u32> },
    GrantReach { seller: String, days: Option<u32> },
    Points {},
    WhatIfWithdrawn { grant: String },
    WhatIfReaching { points: i64 },
    SwitchPointsOff {},
    SwitchPointsOn {},
    PickCity { city: Option<String> },
    RefreshOffers {},
    Offers { kind: Option<PerkKind> },
    Offer { offer: String },
    Receipt { of: ReceiptOf, id: String },
    Chain {},
    VerifyReceipt { file: String },
    VerifyChain { file: String },
}

/// What a receipt file can be had of.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum ReceiptOf {
    Payment,
    Ride,
    Consent,
    Withdrawal,
}

/// The name of every verb, as the reader of steps knows them.
pub fn names() -> impl Iterator<Item = String> {
    let refused = serde_json::from_value::<Verb>(json!({ "do": "?" })).err().map(|error| error.to_string());
    let quoted = refused.unwrap_or_default();
    let names: Vec<String> = quoted.split('`').skip(3).step_by(2).map(str::to_owned).collect();
    names.into_iter()
}
