//! The Rust in the README, run to a settled payment.

#![allow(clippy::print_stdout, reason = "the README shows what a person is shown")]

use tally::domain::payment::PaymentState;

use crate::support::{Bench, Phone, Shop, euro};

include!("first_payment.rs");

#[tokio::test(flavor = "multi_thread")]
async fn the_readme_pays() {
    let (bench, home) = (Bench::start().await, tempfile::tempdir().unwrap());
    let (shop, vault) = (Shop::open(&bench, "EUR").await, Phone::new(&bench).await.vault.clone());
    let invite = bench.invite("EUR").await;
    let payment = first_payment((home.path(), vault), &invite, (&shop.sticker, euro(2_372))).await.unwrap();
    assert_eq!((payment.state, payment.total), (PaymentState::Settled, euro(2_372)));
    bench.finish(&[]).await;
}

#[test]
fn the_readme_shows_what_was_run() {
    let readme = include_str!("../../README.md");
    assert!(readme.contains(&format!("```rust\n{}```", include_str!("first_payment.rs"))));
}
