//! The backend under load: many who write at once, and many wallets that sync for a long time.
//!
//! The short forms run with all other tests; `docs/testing.md` says how to run the long ones.
#![expect(clippy::unwrap_used, reason = "tests")]

mod books;
mod customer;
mod dice;
mod money;
mod people;
mod syncing;
mod vitals;

#[path = "../api/call.rs"]
#[allow(dead_code, reason = "the other suite uses the rest")]
mod call;
#[path = "../api/house.rs"]
#[allow(dead_code, reason = "the other suite uses the rest")]
mod house;
#[path = "../api/operations.rs"]
#[allow(dead_code, reason = "the other suite uses the rest")]
mod operations;
#[path = "../api/phone.rs"]
#[allow(dead_code, reason = "the other suite uses the rest")]
mod phone;
#[path = "../api/process.rs"]
#[allow(dead_code, reason = "the other suite uses the rest")]
mod process;

/// A number from the environment, or what the short form takes.
fn setting(name: &str, usual: u64) -> u64 {
    std::env::var(name).map_or(usual, |text| text.parse().unwrap_or_else(|_| panic!("{name} is not a number: {text}")))
}
