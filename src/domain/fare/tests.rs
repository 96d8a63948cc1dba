use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::domain::money::{Currency, Money, MoneyError};
use crate::domain::time::Timestamp;

/// Every file in `tests/vectors/fares` is a plan with rides, worked by hand; the file names its source.
#[test]
fn vectors_worked_by_hand() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/fares");
    let files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(files.len() >= 4);
    for file in files {
        let vector: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        let tax = vector["tax_basis_points"].as_u64().map(|tax| u32::try_from(tax).unwrap());
        let tariff = Tariff::new(serde_json::from_value(vector["plan"].clone()).unwrap(), tax).unwrap();
        for ride in vector["rides"].as_array().unwrap() {
            let number = |name: &str| ride[name].as_u64().unwrap();
            let fare = tariff.fare(Ride { seconds: number("seconds"), metres: number("metres") }).unwrap();
            assert_eq!(fare.total.minor, ride["minor"].as_i64().unwrap(), "{}: {ride}", file.display());
        }
    }
}

fn plan(changes: &Value) -> Plan {
    let mut plan = json!({"plan_id": "p", "currency": "EUR", "price": 1, "is_taxable": false});
    plan.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    serde_json::from_value(plan).unwrap()
}

fn segment(start: u32, rate: f64, interval: u32, end: Option<u32>) -> Value {
    json!({"start": start, "rate": rate, "interval": interval, "end": end})
}

fn total(changes: &Value, ride: Ride) -> i64 {
    Tariff::new(plan(changes), None).unwrap().fare(ride).unwrap().total.minor
}

#[test]
fn refuses_plans_that_nobody_could_work_out() {
    let refused = [
        (json!({"price": -1}), None, PlanError::NegativePrice),
        (json!({"surge_pricing": true}), None, PlanError::Surge),
        (json!({"fare_capping": {"duration": 720, "price": 15}}), None, PlanError::Capped),
        (json!({"is_taxable": true}), None, PlanError::TaxNotSaid),
        (json!({"is_taxable": true}), Some(10_001), PlanError::StrangeTax),
        (json!({}), Some(0), PlanError::StrangeTax),
        (json!({"per_km_pricing": [segment(5, 1.0, 1, Some(5))]}), None, PlanError::Backwards(0)),
        (json!({"per_min_pricing": vec![segment(0, 1.0, 1, None); 65]}), None, PlanError::TooManySegments),
    ];
    for (changes, tax, error) in refused {
        assert_eq!(Tariff::new(plan(&changes), tax), Err(error), "{changes}");
    }
}

#[test]
fn discounts_never_make_a_ride_cheaper_than_nothing() {
    let changes = json!({"per_min_pricing": [segment(0, -0.6, 1, None)]});
    assert_eq!(total(&changes, Ride { seconds: 0, metres: 0 }), 40);
    assert_eq!(total(&changes, Ride { seconds: 60, metres: 0 }), 0);
}

#[test]
fn a_cap_takes_away_what_lies_above() {
    let euro = |minor| Money::new(minor, "EUR".parse().unwrap());
    let tariff = Tariff::new(plan(&json!({"price": 12})), None).unwrap();
    let fare = tariff.fare(Ride { seconds: 0, metres: 0 }).unwrap();
    assert_eq!(fare.clone().capped(euro(1_200)).unwrap(), fare);
    let capped = fare.clone().capped(euro(500)).unwrap();
    assert_eq!((capped.total, capped.lines[1].kind, capped.lines[1].amount), (euro(500), LineKind::Cap, euro(-700)));
    let yen = Money::new(500, "JPY".parse::<Currency>().unwrap());
    assert!(matches!(fare.capped(yen), Err(MoneyError::CurrencyMismatch { .. })));
}

#[test]
fn a_clock_before_the_beginning_is_no_time() {
    assert_eq!(Ride::so_far(Timestamp(100), Timestamp(40), 7), Ride { seconds: 0, metres: 7 });
    assert_eq!(Ride::so_far(Timestamp(100), Timestamp(160), 7), Ride { seconds: 60, metres: 7 });
}

#[test]
fn what_does_not_fit_is_an_error() {
    let changes = json!({"per_min_pricing": [segment(0, 1e14, 1, None)]});
    let tariff = Tariff::new(plan(&changes), None).unwrap();
    let fare = tariff.fare(Ride { seconds: u64::MAX, metres: u64::MAX });
    assert_eq!(fare, Err(FareError::Money(MoneyError::Overflow)));
}

prop_compose! {
    fn segments()(raw in prop::collection::vec((0_u32..90, -0_i32..500, 0_u32..30, prop::option::of(1_u32..60)), 0..4)) -> Value {
        let one = |(start, rate, interval, length): (u32, i32, u32, Option<u32>)| {
            segment(start, f64::from(rate) / 1000.0, interval, length.map(|length| start + length))
        };
        raw.into_iter().map(one).collect()
    }
}

prop_compose! {
    fn tariffs()(minutes in segments(), kilometres in segments(), tax in prop::option::of(0_u32..=3_000)) -> Tariff {
        let plan = plan(&json!({"is_taxable": tax.is_some(), "per_min_pricing": minutes, "per_km_pricing": kilometres}));
        Tariff::new(plan, tax).unwrap()
    }
}

proptest! {
    #[test]
    fn never_falls_as_the_ride_goes_on(tariff in tariffs(), seconds in 0_u64..20_000, metres in 0_u64..90_000,
                                       later in 0_u64..4_000, further in 0_u64..9_000) {
        let before = tariff.fare(Ride { seconds, metres }).unwrap();
        let after = tariff.fare(Ride { seconds: seconds + later, metres: metres + further }).unwrap();
        prop_assert!(before.total.minor <= after.total.minor);
    }

    #[test]
    fn lines_sum_to_the_fare(tariff in tariffs(), seconds in 0_u64..20_000, metres in 0_u64..90_000, cap in 0_i64..9_999) {
        let fare = tariff.fare(Ride { seconds, metres }).unwrap();
        let capped = fare.clone().capped(Money::new(cap, tariff.currency())).unwrap();
        prop_assert!(capped.total.minor <= cap && capped.total.minor <= fare.total.minor);
        for fare in [fare, capped] {
            prop_assert_eq!(fare.lines.iter().map(|line| line.amount.minor).sum::<i64>(), fare.total.minor);
        }
    }

    #[test]
    fn a_plan_survives_the_way_through_json(tariff in tariffs()) {
        let text = serde_json::to_string(tariff.plan()).unwrap();
        prop_assert_eq!(serde_json::from_str::<Plan>(&text).unwrap(), tariff.plan().clone());
    }
}
