//! Somebody with a key of their own who is no phone: what a seller's or a recipient's program sends, past the phones' network.

use std::sync::Arc;

use tally::crypto::keys::SigningKey;
use tally::platform::Randomness;
use tally::wallet::OsRandomness;
use tally::wire::invite::Address;
use tally_counterparties::{Client, Ground};

use super::Bench;

pub async fn client(bench: &Bench) -> Client {
    let ground = Ground { clock: Arc::new(bench.clock()), ..Ground::of_this_machine().unwrap() };
    let mut seed = [0; 32];
    OsRandomness.fill(&mut seed).unwrap();
    let address: Address = format!("http://{}", bench.backend_address()).parse().unwrap();
    Client::connect((address, &bench.backend_key().await), SigningKey::from_seed(&seed), ground).await.unwrap()
}
