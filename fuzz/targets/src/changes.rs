//! Pages of changes and offers, and answers to what was pushed: what a wallet stores because its backend says so.

use serde_json::{Value, json};
use tally::crypto::{Signed, sha256_base64url};
use tally::wire::change::PageSeal;

use crate::forge::World;
use crate::keys;
use crate::phone::{Phone, Script, genuine, later, runtime, world};

/// One thing a line: a change; an offer, which has a `card`; or what is said to the operation that waits, which has an
/// `answer`. The page is sealed by the backend's key, and its documents are signed where the input asks for it. A backend
/// that lies can make a wallet show lies; it must not make it panic, or store what cannot be read again.
pub(crate) fn changes(data: &[u8]) {
    let Some(text) = crate::text(data) else { return };
    let world = world();
    let said = Said::read(text, &world);
    let items: Vec<String> = said.changes.clone();
    let first = page(&world, &items, ("", "next"));
    // Told again from the beginning: a wallet that has started over reads what it knows.
    let again = page(&world, &items, ("next", "last"));
    let script = Script::new(vec![
        ("/v1/operations", vec![genuine(&json!([said.answer]))]),
        ("/v1/changes", vec![genuine(&first), genuine(&again)]),
        ("/v1/offers", vec![genuine(&json!({"items": said.offers, "next": "o", "more": false}))]),
    ]);
    runtime().block_on(async {
        let phone = Phone::open(script).await;
        let _ = phone.wallet.sync().await;
        let once = phone.assert_readable().await;
        let _ = phone.wallet.sync().await;
        let twice = phone.assert_readable().await;
        assert_eq!(once["accounts"], twice["accounts"], "told twice, it counts twice");
        assert_eq!(once["payments"], twice["payments"], "told twice, it counts twice");
    });
}

/// What the input says, by where it is said.
struct Said {
    changes: Vec<String>,
    offers: Vec<Value>,
    answer: Value,
}

impl Said {
    fn read(text: &str, world: &World) -> Self {
        let mut said = Self { changes: Vec::new(), offers: Vec::new(), answer: later() };
        for line in text.lines().filter(|line| !line.trim().is_empty()).take(64) {
            match serde_json::from_str::<Value>(line).map(|value| world.value(value)) {
                Ok(value) if value.get("card").is_some() => said.offers.push(value),
                Ok(value) if value.get("answer").is_some() => said.answer = value,
                Ok(value) => said.changes.push(value.to_string()),
                Err(_) => said.changes.push(line.to_owned()),
            }
        }
        said
    }
}

fn page(world: &World, items: &[String], (after, next): (&str, &str)) -> Value {
    let hashes: Vec<_> = items.iter().map(|item| sha256_base64url(item.as_bytes())).collect();
    let seal = json!({"sub": "$user", "after": after, "next": next, "more": false, "hashes": hashes, "iat": "$now"});
    let seal: PageSeal = serde_json::from_value(world.value(seal)).expect("a seal");
    let seal = Signed::sign(seal, &keys::named("backend"));
    json!({"items": items, "seal": seal.map(|seal| seal.compact().to_owned()).unwrap_or_default()})
}
