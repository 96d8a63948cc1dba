//! Tally: a wallet core for phones. It pays, keeps what the phone may cache in an encrypted SQLite file, and signs on the
//! device whatever a person has to agree to.
//!
//! The house has floors, and each uses only floors below it:
//!
//! | floor | room | what is in it |
//! | --- | --- | --- |
//! | 5 | `ffi` | what crosses into Kotlin, Swift and Python |
//! | 4 | [`wallet`] | use cases: open, enrol, pay, top up, allow, sync, pause, wipe |
//! | 3 | [`sync`] | the backend's client: push (outbox to receipts), pull (changes to store), retries |
//! | 2 | [`store`] | the encrypted database: schema, typed queries, outbox, events, recovery |
//! | 1 | [`wire`] | operations, receipts, changes: what is signed and sent |
//! | 0 | [`domain`], [`crypto`], [`platform`] | rules; keys and signatures; what the shells supply |
//!
//! With `--no-default-features` only the floors 0 and 1 are built, for backends and verifiers that follow the same rules.
//! Start at [`wallet::Wallet`].

pub mod crypto;
pub mod domain;
pub mod platform;
pub mod wire;

#[cfg(feature = "wallet")]
pub mod store;
#[cfg(feature = "wallet")]
pub mod sync;
#[cfg(feature = "wallet")]
pub mod wallet;

#[cfg(feature = "ffi")]
pub mod ffi;

#[cfg(feature = "ffi")]
uniffi::setup_scaffolding!();

/// UniFFI carries what a vault opens in buffers that it frees without wiping them.
#[cfg(feature = "ffi")]
#[global_allocator]
static ALLOCATOR: tally_cipher::WipingAllocator = tally_cipher::WipingAllocator;

/// Compiles the code in the README.
#[cfg(all(doctest, feature = "wallet"))]
#[doc = include_str!("../README.md")]
struct Readme;
