//! What has to hold on a phone at any time.

use tally::domain::operation::OperationState;
use tally::wallet::{Wallet, WalletError};

use crate::phone::Phone;

/// Whatever the phone has to say, it is open and enrolled; otherwise there is nothing to be said.
pub(super) fn holds(phone: &Phone) -> Result<(), String> {
    let Some(wallet) = phone.wallet().filter(|_| phone.is_enrolled()) else { return Ok(()) };
    let checks = [nothing_is_parked, the_score_is_what_its_entries_say];
    checks.iter().try_for_each(|check| check(wallet)).map_err(|what| format!("{}: {what}", phone.name))
}

/// Nobody sends what the backend cannot read, so that nothing waits for a person.
fn nothing_is_parked(wallet: &Wallet) -> Result<(), String> {
    let unsent = wallet.outbox().unsent().map_err(words)?;
    match unsent.iter().find(|operation| operation.state == OperationState::Parked) {
        None => Ok(()),
        Some(parked) => Err(format!("{} {} is parked: {:?}", parked.typ, parked.id, parked.detail)),
    }
}

/// The newest score was found to be what its entries add up to.
fn the_score_is_what_its_entries_say(wallet: &Wallet) -> Result<(), String> {
    let overview = wallet.points().overview().map_err(words)?;
    match overview.score {
        Some(score) if score.fault.is_some() || score.recomputed != Some(score.stated) => {
            Err(format!("the score is {}, and comes to {:?}: {:?}", score.stated, score.recomputed, score.fault))
        }
        _ => Ok(()),
    }
}

#[expect(clippy::needless_pass_by_value, reason = "it is handed to `map_err`")]
fn words(error: WalletError) -> String {
    format!("cannot be asked: {error}")
}
