//! Floor 0: the rules. Money, ids, time, codes and state machines, as pure functions without input, output, clock or
//! randomness, so that the wallet, the backend and any verifier follow the very same ones.

pub mod bill;
pub mod city;
pub mod consent;
pub mod data;
pub mod fare;
pub mod id;
pub(crate) mod json;
pub mod loan;
pub mod mandate;
pub mod money;
pub mod operation;
pub(crate) mod order;
pub mod payment;
pub mod perk;
pub mod points;
pub mod qr;
pub(crate) mod redacted;
pub mod rental;
pub mod search;
pub(crate) mod tagged;
pub mod time;
mod transition;

pub use transition::NotAllowed;
