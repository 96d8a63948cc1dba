//! What tests say about a wallet.

use tally::wallet::WalletError;

use super::Phone;

/// Checks that a refusal is typed: its number, its name, and a sentence for people.
pub fn typed<T>(result: Result<T, WalletError>, code: u16) -> WalletError {
    let error = result.err().expect("it should have been refused");
    assert_eq!(error.code(), code, "{} {error}", error.name());
    assert!(error.to_string().len() > 10 && !error.name().is_empty());
    error
}

/// Neither a payment nor an operation came of it.
pub fn nothing_written(phone: &Phone) {
    assert_eq!(phone.payments_made(), []);
    assert_eq!(phone.outbox().unsent().unwrap(), []);
}
