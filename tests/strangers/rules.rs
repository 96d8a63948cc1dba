//! Answers questions about fares, loans and opening hours, so that a stranger who only read the rules can be heard beside us.
//!
//! Each line of the input is a JSON object whose `ask` names the question; each line of the output is its answer, or an
//! object with an `error`. `tests/strangers/test_fares.py`, `test_loans.py` and
//! `test_opening.py` ask.

use std::error::Error;
use std::io::{Write, stdin, stdout};

use serde::Deserialize;
use serde_json::{Value, json};
use tally::domain::bill::Day;
use tally::domain::fare::{Plan, Ride, Tariff};
use tally::domain::loan::{LoanTerms, Repayment, Rhythm, YearFraction, YearlyCost};
use tally::domain::money::Money;
use tally::domain::perk::Schedule;
use tally::domain::time::Timestamp;

type Answer = Result<Value, Box<dyn Error>>;

#[derive(Deserialize)]
#[serde(tag = "ask", rename_all = "lowercase")]
enum Question {
    Fare { plan: Plan, tax: Option<u32>, seconds: u64, metres: u64, cap: Option<i64> },
    Cost { lent: i64, repayments: Vec<(i64, u32, u32)> },
    Dated { lent: i64, paid_out: i64, repayments: Vec<(i64, i64)> },
    Schedule { principal: i64, charge: i64, instalments: u32, rhythm: Rhythm, paid_out: i64 },
    Opening { schedule: Schedule, at: Timestamp },
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = stdout().lock();
    for line in stdin().lines() {
        let answer = serde_json::from_str(&line?).map_err(Into::into).and_then(answer);
        writeln!(out, "{}", answer.unwrap_or_else(|error| json!({"error": error.to_string()})))?;
    }
    Ok(())
}

fn answer(question: Question) -> Answer {
    match question {
        Question::Fare { plan, tax, seconds, metres, cap } => fare(plan, tax, Ride { seconds, metres }, cap),
        Question::Cost { lent, repayments } => cost(lent, repayments.into_iter().map(after)),
        Question::Dated { lent, paid_out, repayments } => {
            cost(lent, repayments.into_iter().map(|one| dated(paid_out, one)))
        }
        Question::Schedule { principal, charge, instalments, rhythm, paid_out } => {
            let [principal, charge] = [euro(principal)?, euro(charge)?];
            schedule(LoanTerms { principal, charge, instalments, rhythm, paid_out: Day(paid_out) })
        }
        Question::Opening { schedule, at } => Ok(json!({"next": schedule.next_opening(at)})),
    }
}

fn fare(plan: Plan, tax: Option<u32>, ride: Ride, cap: Option<i64>) -> Answer {
    let tariff = Tariff::new(plan, tax)?;
    let mut fare = tariff.fare(ride)?;
    if let Some(cap) = cap {
        fare = fare.capped(Money::new(cap, tariff.currency()))?;
    }
    let lines: Vec<_> = fare.lines.iter().map(|line| line.amount.minor).collect();
    Ok(json!({"total": fare.total.minor, "lines": lines}))
}

fn cost(lent: i64, repayments: impl Iterator<Item = Result<Repayment, Box<dyn Error>>>) -> Answer {
    let repayments: Vec<_> = repayments.collect::<Result<_, _>>()?;
    Ok(json!({"tenths": YearlyCost::of(euro(lent)?, &repayments)?.0}))
}

fn after((minor, numerator, denominator): (i64, u32, u32)) -> Result<Repayment, Box<dyn Error>> {
    let after = YearFraction::new(numerator, denominator).ok_or("no time")?;
    Ok(Repayment { amount: euro(minor)?, after })
}

fn dated(paid_out: i64, (minor, day): (i64, i64)) -> Result<Repayment, Box<dyn Error>> {
    let after = YearFraction::between(Day(paid_out), Day(day)).ok_or("no time")?;
    Ok(Repayment { amount: euro(minor)?, after })
}

fn schedule(terms: LoanTerms) -> Answer {
    let schedule = terms.schedule()?;
    let instalments: Vec<_> = schedule.instalments.iter().map(|one| (one.due.to_string(), one.amount.minor)).collect();
    Ok(json!({"instalments": instalments, "tenths": schedule.yearly_cost.0}))
}

fn euro(minor: i64) -> Result<Money, Box<dyn Error>> {
    Ok(Money::new(minor, "EUR".parse()?))
}
