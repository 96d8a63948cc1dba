use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::domain::bill::Day;
use crate::domain::city::City;
use crate::domain::money::Money;
use crate::domain::time::Timestamp;

/// 2026-03-27 00:00 UTC, a Friday.
const FRIDAY: i64 = 1_774_569_600;
const DAY: i64 = 86_400;
const HOUR: i64 = 3_600;

fn rules() -> Rules {
    Rules { points: 350..=950, ceilings: Ceilings::HIGHEST, protected: ProtectedCategories(Vec::new()) }
}

fn offer(changes: &Value) -> Offer {
    let mut offer = json!({
        "kind": "discount", "currency": "CNY", "category": "5812",
        "steps": [{"points": 550, "benefit": 500}, {"points": 650, "benefit": 1_000}, {"points": 750, "benefit": 2_000}],
        "place": {"cities": ["hangzhou", "munich"]},
        "schedule": {"days": ["friday", "saturday"], "opens": 600, "closes": 1_200, "zone": "Asia/Shanghai"},
        "from": FRIDAY, "until": FRIDAY + 30 * DAY,
    });
    offer.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    serde_json::from_value(offer).unwrap()
}

fn steps(kind: &str, steps: &[(u32, u64)]) -> Value {
    let steps: Vec<_> = steps.iter().map(|(points, benefit)| json!({"points": points, "benefit": benefit})).collect();
    json!({"kind": kind, "steps": steps})
}

#[test]
fn an_offer_that_keeps_the_rules_may_be_published() {
    let kept = [
        json!({}),
        json!({"schedule": null, "place": "everywhere"}),
        steps("deposit-waiver", &[(500, 2_500), (600, 5_000), (700, 7_500), (800, 10_000)]),
        steps("delayed-payment", &[(500, 10), (600, 20), (700, 30)]),
        steps("loan", &[(500, 100_000), (600, 200_000), (700, 300_000)]),
    ];
    for changes in kept {
        let offer = offer(&changes);
        assert_eq!(offer.clone().check(&rules()).unwrap().offer(), &offer);
        let text = serde_json::to_string(&offer).unwrap();
        assert_eq!(serde_json::from_str::<Offer>(&text).unwrap(), offer);
    }
}

#[test]
fn each_broken_rule_has_its_own_error() {
    use OfferError as E;
    let cliff = |step, found, allowed| E::Cliff { step, found, allowed };
    let broken = [
        (json!({"category": "4112"}), E::Protected("4112".parse().unwrap())),
        (json!({"steps": []}), E::StepCount),
        (json!({"steps": vec![json!({"points": 400, "benefit": 1}); 13]}), E::StepCount),
        (steps("discount", &[(350, 500)]), E::Points(0)),
        (steps("discount", &[(500, 500), (951, 600)]), E::Points(1)),
        (steps("discount", &[(500, 0)]), E::NotRising(0)),
        (steps("discount", &[(500, 500), (500, 600)]), E::NotRising(1)),
        (steps("discount", &[(600, 500), (500, 600)]), E::NotRising(1)),
        (steps("discount", &[(500, 500), (600, 500)]), E::NotRising(1)),
        (steps("discount", &[(500, 1_001)]), cliff(0, 1_001, 1_000)),
        (steps("discount", &[(500, 900), (600, 1_901)]), cliff(1, 1_001, 1_000)),
        (
            steps("discount", &[(500, 1_000), (600, 2_000), (700, 3_000), (800, 3_001)]),
            E::Total { found: 3_001, allowed: 3_000 },
        ),
        (steps("deposit-waiver", &[(500, 3_334)]), cliff(0, 3_334, 3_333)),
        (
            steps("deposit-waiver", &[(500, 3_333), (600, 6_666), (700, 9_999), (800, 10_001)]),
            E::Total { found: 10_001, allowed: 10_000 },
        ),
        (steps("delayed-payment", &[(500, 11)]), cliff(0, 11, 10)),
        (steps("delayed-payment", &[(500, 10), (600, 20), (700, 30), (800, 31)]), E::Total { found: 31, allowed: 30 }),
        (steps("loan", &[(500, 150), (600, 300)]), cliff(0, 150, 100)),
        (json!({"until": FRIDAY}), E::Backwards),
        (json!({"until": FRIDAY + 400 * 24 * HOUR}), E::TooLong),
        (json!({"place": {"cities": ["berlin", "munich", "berlin"]}}), E::Twice),
        (json!({"place": {"cities": []}}), E::Nowhere),
        (json!({"schedule": {"days": [], "opens": 0, "closes": 60, "zone": "UTC"}}), E::Never),
    ];
    for (changes, error) in broken {
        assert_eq!(offer(&changes).check(&rules()), Err(error), "{changes}");
    }
}

#[test]
fn what_an_offer_does_not_know_is_no_offer() {
    for changes in [json!({"kind": "priority"}), json!({"place": {"cities": ["atlantis"]}}), json!({"category": "58"})]
    {
        let mut value = serde_json::to_value(offer(&json!({}))).unwrap();
        value.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
        assert!(serde_json::from_value::<Offer>(value).is_err(), "{changes}");
    }
}

#[test]
fn a_rule_set_lowers_ceilings_and_never_raises_them() {
    let with = |price_step| Rules { ceilings: Ceilings { price_step, ..Ceilings::HIGHEST }, ..rules() };
    let dear = || offer(&steps("discount", &[(500, 1_001)]));
    assert_eq!(dear().check(&with(5_000)), Err(OfferError::Cliff { step: 0, found: 1_001, allowed: 1_000 }));
    assert_eq!(dear().check(&with(700)), Err(OfferError::Cliff { step: 0, found: 1_001, allowed: 700 }));
}

fn answer(changes: &Value, person: Person) -> Eligibility {
    offer(changes).check(&rules()).unwrap().answer(&person).eligibility
}

fn person() -> Person {
    let city = Some("hangzhou".parse().unwrap());
    Person { points: Some(660), consents: true, city, at: Timestamp(FRIDAY + 3 * HOUR) }
}

#[test]
fn an_offer_is_somebodys_or_says_why_not() {
    let [first, second, third] =
        [(550, 500), (650, 1_000), (750, 2_000)].map(|(points, benefit)| Step { points, benefit });
    let city = |id: &str| id.parse::<City>().unwrap();
    let at = |hours: i64| Timestamp(FRIDAY + hours * HOUR);
    let cases = [
        (person(), Eligibility::Eligible { step: second, next: Some(Gap { missing: 90, step: third }) }),
        (Person { points: Some(750), ..person() }, Eligibility::Eligible { step: third, next: None }),
        (Person { points: Some(549), ..person() }, Eligibility::Short(Gap { missing: 1, step: first })),
        (Person { points: None, ..person() }, Eligibility::NoPoints),
        (Person { consents: false, ..person() }, Eligibility::ConsentMissing),
        (
            Person { points: Some(549), consents: false, ..person() },
            Eligibility::Short(Gap { missing: 1, step: first }),
        ),
        (Person { points: None, consents: false, ..person() }, Eligibility::NoPoints),
        (
            Person { city: Some(city("berlin")), ..person() },
            Eligibility::NotHere { nearest: Some((city("munich"), 504)) },
        ),
        (Person { city: None, ..person() }, Eligibility::NotHere { nearest: None }),
        (Person { at: at(-400), ..person() }, Eligibility::NotYet { opens: at(2) }),
        (Person { at: at(12), ..person() }, Eligibility::NotYet { opens: at(26) }),
        (Person { at: at(30 * 24), ..person() }, Eligibility::Over),
        // Closed since an hour ago, and over before the next Friday.
        (Person { at: at(30 * 24 - 11), ..person() }, Eligibility::Over),
    ];
    for (case, (person, eligibility)) in cases.into_iter().enumerate() {
        assert_eq!(answer(&json!({}), person), eligibility, "case {case}");
    }
}

#[test]
fn no_log_tells_points_or_a_city() {
    let sound = offer(&json!({})).check(&rules()).unwrap();
    for person in [
        person(),
        Person { points: Some(549), ..person() },
        Person { city: Some("berlin".parse().unwrap()), ..person() },
    ] {
        let told = format!("{person:?} {:?}", sound.answer(&person));
        assert!(
            !["660", "549", "hangzhou", "berlin", "munich", "500"].iter().any(|fact| told.contains(fact)),
            "{told}"
        );
    }
}

#[test]
fn an_offer_for_everywhere_asks_for_no_city() {
    let person = Person { city: None, ..person() };
    assert!(matches!(answer(&json!({"place": "everywhere"}), person), Eligibility::Eligible { .. }));
}

#[test]
fn the_ordinary_route_is_always_named() {
    for (kind, ordinary) in [
        (PerkKind::DepositWaiver, Ordinary::PaidDeposit),
        (PerkKind::Discount, Ordinary::FullPrice),
        (PerkKind::DelayedPayment, Ordinary::PayNow),
        (PerkKind::Loan, Ordinary::OwnMoney),
    ] {
        assert_eq!(kind.ordinary(), ordinary);
    }
    let nobody = Person { points: Some(350), consents: false, city: None, at: Timestamp(0) };
    let sound = offer(&json!({})).check(&rules()).unwrap();
    assert_eq!(sound.answer(&nobody).ordinary, Ordinary::FullPrice);
}

#[test]
fn fractions_are_the_customers() {
    let yuan = |minor| Money::new(minor, "CNY".parse().unwrap());
    for (full, basis_points, remains) in
        [(999, 1_000, 899), (1_000, 1_000, 900), (1, 1, 0), (5, 20_000, 0), (0, 500, 0)]
    {
        let reduced = reduced(yuan(full), basis_points).unwrap();
        assert_eq!((reduced.remains, reduced.taken_off), (yuan(remains), yuan(full - remains)));
    }
    assert_eq!(reduced(yuan(i64::MAX), 0).unwrap().remains, yuan(i64::MAX));
}

#[test]
fn a_delayed_payment_is_asked_for_before_it_is_late() {
    let days = |given| delayed(Day(100), given).map(|dates| (dates.opens(), dates.due())).unwrap();
    assert_eq!(days(30), (Day(127), Day(130)));
    assert_eq!(days(1), (Day(100), Day(101)));
}

/// Sound offers of a kind that takes a part off, with steps as high as they may be.
fn sound(kind: &'static str, ceiling: u64, total: u64) -> impl Strategy<Value = SoundOffer> {
    prop::collection::vec((1_u32..80, 1..=ceiling), 1..7).prop_map(move |raw| {
        let mut step = (350, 0);
        let mut rising: Vec<(u32, u64)> = Vec::new();
        for (points, benefit) in raw {
            step = (step.0 + points, step.1 + benefit);
            if step.1 <= total {
                rising.push(step);
            }
        }
        offer(&steps(kind, &rising)).check(&rules()).unwrap()
    })
}

fn pays(offer: &SoundOffer, points: u32, full: i64) -> i64 {
    let full = Money::new(full, offer.offer().currency);
    offer.step(points).map_or(full, |step| reduced(full, step.benefit).unwrap().remains).minor
}

fn ceiled(part: i64, of: i64) -> i64 {
    (part + of - 1) / of
}

proptest! {
    #[test]
    fn one_point_less_never_costs_more_than_a_step(
        discount in sound("discount", 1_000, 3_000), waiver in sound("deposit-waiver", 3_333, 10_000),
        points in 351_u32..=950, full in 1_i64..10_000_000,
    ) {
        prop_assert!(pays(&discount, points - 1, full) - pays(&discount, points, full) <= ceiled(full, 10));
        prop_assert!(pays(&waiver, points - 1, full) - pays(&waiver, points, full) <= ceiled(full, 3));
        prop_assert!(pays(&discount, points, full) <= pays(&discount, points - 1, full));
    }

    #[test]
    fn nobody_gets_more_than_the_ceiling(discount in sound("discount", 1_000, 3_000), points in 350_u32..=950, full in 1_i64..10_000_000) {
        let taken_off = full - pays(&discount, points, full);
        prop_assert!((0..=ceiled(full * 3, 10)).contains(&taken_off));
    }

    #[test]
    fn a_tenth_or_ten_times_the_amount_leaves_the_step_alone(
        discount in sound("discount", 1_000, 3_000), points in 350_u32..=950, full in 1_i64..10_000_000,
    ) {
        let (one, ten) = (pays(&discount, points, full), pays(&discount, points, full * 10));
        prop_assert!((0..10).contains(&(ten - one * 10)), "{one} and {ten}");
    }
}
