//! Pricing plans as bike systems publish them.

use tally::domain::fare::{Exact, Plan, Ride, Tariff};

/// A plan, and what rides cost under it.
pub(crate) fn gbfs(data: &[u8]) {
    let Some(text) = crate::text(data) else { return };
    if let Ok(number) = text.trim().parse::<Exact>() {
        assert_eq!(number.to_string().parse(), Ok(number));
        read_number(number);
    }
    let Ok(plan) = serde_json::from_str::<Plan>(text) else { return };
    let printed = serde_json::to_string(&plan).expect("what was read can be stored");
    assert_eq!(serde_json::from_str::<Plan>(&printed).expect("and read again"), plan);
    for tax in [None, Some(1_900), Some(u32::MAX)] {
        if let Ok(tariff) = Tariff::new(plan.clone(), tax) {
            ride(&tariff);
        }
    }
}

/// JSON has doubles only: every number that is accepted survives one.
fn read_number(number: Exact) {
    let printed = serde_json::to_string(&number).expect("a number");
    assert_eq!(serde_json::from_str::<Exact>(&printed).expect("the same number"), number);
}

/// Every fare adds up, and none is below nothing.
fn ride(tariff: &Tariff) {
    for (seconds, metres) in
        [(0, 0), (1, 1), (59, 999), (3_600, 20_000), (u64::MAX, 0), (0, u64::MAX), (u64::MAX, u64::MAX)]
    {
        let Ok(fare) = tariff.fare(Ride { seconds, metres }) else { continue };
        let sum: i128 = fare.lines.iter().map(|line| i128::from(line.amount.minor)).sum();
        assert_eq!(sum, i128::from(fare.total.minor), "{fare:?}");
        assert!(fare.total.minor >= 0, "{fare:?}");
    }
}
