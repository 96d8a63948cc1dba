use proptest::prelude::*;
use serde_json::Value;

use super::cost::rate;
use super::*;
use crate::domain::bill::Day;
use crate::domain::money::Money;

fn euro(minor: i64) -> Money {
    Money::new(minor, "EUR".parse().unwrap())
}

fn repayments(example: &Value) -> Vec<Repayment> {
    let number = |value: &Value| u32::try_from(value.as_u64().unwrap()).unwrap();
    let one = |payment: &Value| Repayment {
        amount: euro(payment["minor"].as_i64().unwrap()),
        after: YearFraction::new(number(&payment["years"][0]), number(&payment["years"][1])).unwrap(),
    };
    example["repayments"].as_array().unwrap().iter().map(one).collect()
}

#[test]
fn the_directives_own_examples() {
    let text = include_str!("../../../tests/vectors/loans/directive-98-7-ec.json");
    let examples: Value = serde_json::from_str(text).unwrap();
    let examples = examples["examples"].as_array().unwrap();
    assert!(examples.len() >= 8);
    for example in examples {
        let (lent, repayments) = (euro(example["lent"].as_i64().unwrap()), repayments(example));
        let name = &example["name"];
        assert_eq!(
            YearlyCost::of(lent, &repayments).unwrap().to_string(),
            example["published"].as_str().unwrap(),
            "{name}"
        );
        if let Some(millionths) = example["millionths"].as_u64() {
            assert!(u64::from(rate(lent, &repayments, 100_000).unwrap()).abs_diff(millionths / 10) <= 1, "{name}");
        }
    }
}

#[test]
fn a_rate_on_the_half_rounds_up() {
    let after_a_year = |minor| [Repayment { amount: euro(minor), after: YearFraction::months(12) }];
    for (repaid, tenths) in [(112_949, 129), (112_950, 130), (113_049, 130), (113_050, 131), (100_000, 0), (100_050, 1)]
    {
        assert_eq!(YearlyCost::of(euro(100_000), &after_a_year(repaid)), Ok(YearlyCost(tenths)), "{repaid}");
    }
}

#[test]
fn refuses_what_has_no_rate() {
    let weekly = |minor| [Repayment { amount: euro(minor), after: YearFraction::weeks(1) }];
    let cost = |lent, repayments: &[Repayment]| YearlyCost::of(euro(lent), repayments);
    assert_eq!(cost(100, &weekly(99)), Err(CostError::PaysBackLess));
    assert_eq!(cost(100, &[]), Err(CostError::PaysBackLess));
    assert_eq!(cost(0, &weekly(99)), Err(CostError::NotPositive));
    assert_eq!(cost(100, &[weekly(200), weekly(-1)].concat()), Err(CostError::NotPositive));
    assert_eq!(cost(100, &weekly(200)), Err(CostError::TooDear));
    assert_eq!(cost(1, &[weekly(1)[0]; 521]), Err(CostError::TooManyPayments));
    let at_once = [Repayment { amount: euro(100), after: YearFraction::weeks(0) }];
    assert_eq!(cost(100, &at_once), Err(CostError::TooDear));
}

fn terms() -> LoanTerms {
    // Paid out on 2026-01-31.
    LoanTerms {
        principal: euro(100_000),
        charge: euro(3_000),
        instalments: 7,
        rhythm: Rhythm::Monthly,
        paid_out: Day(20_484),
    }
}

#[test]
fn the_last_instalment_takes_what_rounding_left() {
    let schedule = terms().schedule().unwrap();
    let amounts: Vec<_> = schedule.instalments.iter().map(|one| one.amount.minor).collect();
    assert_eq!(amounts, [14_714, 14_714, 14_714, 14_714, 14_714, 14_714, 14_716]);
    let days: Vec<_> = schedule.instalments.iter().map(|one| one.due.to_string()).collect();
    assert_eq!(days[..3], ["2026-02-28", "2026-03-31", "2026-04-30"]);
    assert_eq!(days[6], "2026-08-31");
    assert_eq!(schedule.yearly_cost.to_string(), "9.3 %");
}

#[test]
fn refuses_loans_that_make_no_sense() {
    let refused = [
        (LoanTerms { principal: euro(0), ..terms() }, LoanError::NothingLent),
        (LoanTerms { charge: euro(-1), ..terms() }, LoanError::NegativeCharge),
        (LoanTerms { instalments: 0, ..terms() }, LoanError::Instalments),
        (LoanTerms { instalments: 105, ..terms() }, LoanError::Instalments),
        (LoanTerms { principal: euro(3), charge: euro(0), ..terms() }, LoanError::Instalments),
        (LoanTerms { paid_out: Day(i64::MAX), ..terms() }, LoanError::Calendar),
    ];
    for (terms, error) in refused {
        assert_eq!(terms.schedule(), Err(error), "{terms:?}");
    }
}

proptest! {
    #[test]
    fn instalments_sum_and_follow_each_other(principal in 1_000_i64..10_000_000, charge in 0_i64..100_000, instalments in 1_u32..=104,
                                             weekly: bool, paid_out in 0_i64..40_000) {
        let rhythm = if weekly { Rhythm::Weekly } else { Rhythm::Monthly };
        let charge = charge.min(principal / 10);
        let terms = LoanTerms { principal: euro(principal), charge: euro(charge), instalments, rhythm, paid_out: Day(paid_out) };
        let schedule = terms.schedule().unwrap();
        let amounts: Vec<_> = schedule.instalments.iter().map(|one| one.amount.minor).collect();
        prop_assert_eq!(amounts.iter().sum::<i64>(), principal + charge);
        prop_assert!(amounts.iter().all(|amount| amount.abs_diff(amounts[0]) < u64::from(instalments)));
        prop_assert!(schedule.instalments.is_sorted_by(|one, next| one.due < next.due));
        prop_assert!(schedule.instalments[0].due > terms.paid_out);
        prop_assert!(charge > 0 || schedule.yearly_cost == YearlyCost(0));
        let dearer = LoanTerms { charge: euro(charge + 1), ..terms }.schedule().unwrap();
        prop_assert!(dearer.yearly_cost >= schedule.yearly_cost);
    }

    #[test]
    fn a_tenth_or_ten_times_the_loan_costs_the_same(principal in 1_000_i64..1_000_000, charge in 0_i64..100_000) {
        let terms = |factor| LoanTerms { principal: euro(principal * factor), charge: euro(charge.min(principal / 10) * factor),
                                         instalments: 1, ..terms() };
        prop_assert_eq!(terms(1).schedule().unwrap().yearly_cost, terms(10).schedule().unwrap().yearly_cost);
    }
}
