//! A payment cannot be lost: the real wallet on a real encrypted file, real HTTP over loopback, and the real backend.
//!
//! Every test ends with `bench.finish`, which holds the backend's books against themselves and against every wallet.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod support;

mod amounts;
mod asking;
mod backend_killed;
mod bad_codes;
mod balances;
mod bill_faults;
mod bills;
mod cancelling;
mod clock;
mod consent;
mod consent_damage;
mod consent_faults;
mod consent_offline;
mod consent_refused;
mod consent_shares;
mod copies;
mod currencies;
mod damage;
mod double_tap;
mod duplicates;
mod events;
mod export;
mod faults;
mod foreign_refusals;
mod identity;
mod lifecycle;
mod limits;
mod listening;
mod loans;
mod lost_replies;
mod midnight;
mod observers;
mod offline;
mod paid_all_the_same;
mod perks;
mod points;
mod quick_start;
mod refunds;
mod refused_batches;
mod requoting;
mod retrying;
mod revoked;
mod ride_damage;
mod rides;
mod same_operation;
mod story;
mod two_phones;
mod vault;
mod wallet_killed;
