//! What the tests share: a backend with its operator, shops, phones, and a network with faults.

mod audit;
mod bench;
mod bikes;
mod checksum;
mod client;
mod clock;
mod creditor;
mod doomed;
mod fault;
mod files;
mod gate;
mod gateway;
mod landlord;
mod line;
mod patience;
mod phone;
mod proxy;
mod raw;
mod seen;
mod seller;
mod shop;
mod test_vault;

pub use bench::Bench;
pub use bikes::Bikes;
pub use checksum::with_checksum;
pub use clock::{DAY, PhoneClock, YEAR};
pub use creditor::Creditor;
pub use fault::Fault;
pub use files::{bytes_below, copy_directory};
pub use gate::{Gate, Place};
pub use gateway::Gateway;
pub use landlord::{ASKED, Landlord};
pub use patience::eventually;
pub use phone::{Phone, small_payments};
pub use raw::Raw;
pub use seen::{nothing_written, typed};
pub use seller::{POINTS, Seller};
pub use shop::Shop;
pub use test_vault::TestVault;

use tally::domain::money::{Currency, Money};

/// The path that operations are pushed to.
pub const OPERATIONS: &str = "/v1/operations";
/// The path that quotes are asked from.
pub const QUOTES: &str = "/v1/quotes";
/// The path that changes are pulled from.
pub const CHANGES: &str = "/v1/changes";
/// The path that phones enrol at.
pub const ENROLMENTS: &str = "/v1/enrolments";

pub fn currency(code: &str) -> Currency {
    code.parse().expect("a currency of ISO 4217")
}

/// So many cents of a euro.
pub fn euro(minor: i64) -> Money {
    Money::new(minor, currency("EUR"))
}
