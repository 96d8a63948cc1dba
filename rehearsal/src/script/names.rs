//! How what crosses is named in scenarios.

use std::fmt::Debug;
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};
use tally::ffi::{ConsentEvent, Money, PerkEligibility, VaultError};

use crate::error::StageError;

/// The name of a variant in lower case with hyphens.
pub(super) fn kebab(variant: impl Debug) -> String {
    let shown = format!("{variant:?}");
    let name = shown.split(|character: char| !character.is_alphanumeric()).next().unwrap_or_default();
    let hyphened = name.char_indices().flat_map(|(at, letter)| {
        let hyphen = (at > 0 && letter.is_uppercase()).then_some('-');
        hyphen.into_iter().chain(letter.to_lowercase())
    });
    hyphened.collect()
}

pub(super) fn kebabs(variants: &[impl Debug]) -> Vec<String> {
    variants.iter().map(kebab).collect()
}

pub(super) fn money(money: &Money) -> Value {
    json!({ "minor": money.minor, "currency": money.currency })
}

pub(super) fn money_if_any(amount: Option<&Money>) -> Value {
    amount.map_or(Value::Null, money)
}

/// Whole seconds since 1970.
pub(super) fn seconds(moment: SystemTime) -> u64 {
    moment.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

pub(super) fn eligibility(eligibility: &PerkEligibility) -> &'static str {
    match eligibility {
        PerkEligibility::Eligible { .. } => "eligible",
        PerkEligibility::Short { .. } => "short",
        PerkEligibility::NoPoints => "no-points",
        PerkEligibility::ConsentMissing => "consent-missing",
        PerkEligibility::NotHere { .. } => "not-here",
        PerkEligibility::NotYet { .. } => "not-yet",
        PerkEligibility::Over => "over",
    }
}

pub(super) fn consent_event(event: &ConsentEvent) -> &'static str {
    match event {
        ConsentEvent::Grant { .. } => "grant",
        ConsentEvent::Share { .. } => "share",
        ConsentEvent::Collection { .. } => "collection",
        ConsentEvent::Reach { .. } => "reach",
        ConsentEvent::Withdrawal { .. } => "withdrawal",
    }
}

/// The error of a vault that is called so.
pub(crate) fn vault_error(name: &str) -> Result<VaultError, StageError> {
    let known = [
        VaultError::UserCancelled,
        VaultError::LockedOut,
        VaultError::Invalidated,
        VaultError::BeforeFirstUnlock,
        VaultError::NoPasscode,
        VaultError::WrongPassphrase,
        VaultError::Unavailable { detail: "the rehearsal wanted it".into() },
    ];
    known
        .into_iter()
        .find(|error| kebab(error) == name)
        .ok_or_else(|| StageError::step(format!("no vault throws {name}")))
}
