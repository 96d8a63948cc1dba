//! What sellers offer, as everybody's phone reads it.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use tally::crypto::{KeySet, PublicKey};
use tally::domain::id::MerchantId;
use tally::domain::perk::{self, Person};
use tally::domain::points::Rules;
use tally::domain::time::Timestamp;
use tally::wire::perk::{BelievedOffer, OfferAnswer};

use crate::backend::NOW;
use crate::forge::World;
use crate::keys;

/// An offer's payload, signed by a seller whom the backend vouches for; or an answer with both documents.
pub(crate) fn offer(data: &[u8]) {
    let Ok(value) = serde_json::from_slice::<Value>(data) else { return };
    let world = World::new(NOW).with("merchant", &MerchantId::new(NOW, &[7; 10]));
    let card = json!({"ver": 1, "sub": "$merchant", "name": "Shop", "key": "$jwk:seller", "iat": "$now"});
    let whole = if value.get("card").is_some() {
        value
    } else {
        json!({
            "offer": {"$jws": "tally-offer+jwt", "by": "seller", "payload": value},
            "card": {"$jws": "tally-seller+jwt", "payload": card},
        })
    };
    if let Ok(answer) = serde_json::from_value::<OfferAnswer>(world.value(whole)) {
        verify(&answer);
    }
}

fn verify(answer: &OfferAnswer) {
    let backend = keys::named("backend").public();
    let keys: KeySet = [backend.clone()].into_iter().collect();
    let rules = rules();
    let believed = answer.verify(&keys, &backend.thumbprint(), &rules);
    assert_eq!(believed, answer.verify(&keys, &backend.thumbprint(), &rules));
    let Ok(believed) = believed else { return };
    assert_eq!(believed.offer.seller, believed.card.seller);
    assert!(is_refused_by_others(answer, &keys), "{believed:?}");
    judge(&believed, &rules);
}

/// Whoever has other keys believes nothing of it.
fn is_refused_by_others(answer: &OfferAnswer, keys: &KeySet) -> bool {
    let strangers: KeySet = [keys::named("stranger").public()].into_iter().collect();
    let pinned = keys.keys().first().map(PublicKey::thumbprint).expect("a key");
    answer.verify(&strangers, &pinned, &rules()).is_err()
}

/// The rules of the sandbox.
fn rules() -> perk::Rules {
    let published = Rules::reference().expect("our own rules");
    Rules::accept(published, None).expect("our own rules").perks()
}

/// Whoever has more points is never worse off.
fn judge(believed: &BelievedOffer, rules: &perk::Rules) {
    let sound = believed.offer.offer.clone().check(rules).expect("it was checked");
    let mut benefits = BTreeSet::new();
    for points in (0..=1_000).step_by(50) {
        let benefit = sound.step(points).map_or(0, |step| step.benefit);
        assert!(benefits.last().is_none_or(|most| *most <= benefit), "more points bring less");
        benefits.insert(benefit);
        for at in [NOW, NOW + 86_400 * 30, i64::MAX / 2] {
            let person = Person { points: Some(points), consents: true, city: None, at: Timestamp(at) };
            let _ = sound.answer(&person);
        }
    }
}
