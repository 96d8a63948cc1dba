//! What a wallet shows, as `presets/README.md` lists it.

use serde_json::{Value, json};
use tally::ffi::{ConsentState, MandateState, PointsState, RideState, Wallet};
use tally_rehearsal::Rehearsal;

pub fn shown(rehearsal: &Rehearsal, wallet: &Wallet) -> Value {
    let enrolled = wallet.membership().unwrap().is_some();
    let balance = enrolled.then(|| wallet.accounts().balance().unwrap());
    let owed = wallet.bills().owed().unwrap();
    let points = wallet.points().overview().unwrap();
    let rides = wallet.rentals().page(None, 50).unwrap().items;
    let consents = wallet.consents().list(None, 50).unwrap().items;
    let mandates = wallet.mandates().list().unwrap();
    json!({
        "now": rehearsal.now_millis().unwrap() / 1_000,
        "enrolled": enrolled,
        "available": balance.as_ref().map(|balance| balance.available.minor),
        "stale": balance.as_ref().map(|balance| balance.stale),
        "payments": payments(wallet),
        "unsent": wallet.outbox().unsent().unwrap().len(),
        "owed": owed.len(),
        "overdue": owed.iter().filter(|bill| bill.days_late > 0).count(),
        "riding": rides.iter().any(|ride| ride.state == RideState::Riding),
        "points": name_of(points.state),
        "score": points.score.map(|score| score.stated),
        "living_consents": consents.iter().filter(|consent| consent.state == ConsentState::Granted).count(),
        "mandates": mandates.iter().filter(|mandate| mandate.state == MandateState::Active).count(),
    })
}

fn payments(wallet: &Wallet) -> usize {
    let (payments, mut count, mut after) = (wallet.payments(), 0, None);
    loop {
        let page = payments.page(after, 50, None).unwrap();
        count += page.items.len();
        after = page.next;
        if after.is_none() {
            return count;
        }
    }
}

fn name_of(state: PointsState) -> &'static str {
    match state {
        PointsState::Off => "off",
        PointsState::NoConsent => "no-consent",
        PointsState::NotAssessed => "not-assessed",
        PointsState::Assessed => "assessed",
    }
}
