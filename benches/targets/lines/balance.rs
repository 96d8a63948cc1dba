//! What can be spent.

use anyhow::Result;

use super::Line;
use crate::ground::{Raw, wallet};
use crate::measure::{Finding, Plan, each};
use crate::target::Limit;

pub const LINE: Line = Line {
    name: "balance",
    what: "The balance: what is booked, pending, held and available",
    baseline: "the account's row on a raw connection",
    measure,
};

const SIZES: [u32; 2] = [1_000, 100_000];

/// Looks in a row for each measurement.
const TIMES: u32 = 100;

const ROUNDS: usize = 31;

fn measure(plan: &Plan) -> Result<Vec<Finding>> {
    let open = |count| plan.runtime().block_on(wallet(&plan.history(count)?.ours));
    let (small, large) = (open(SIZES[0])?, open(SIZES[1])?);
    let raw = Raw::open(&plan.history(SIZES[1])?.raw)?;
    let look = |wallet: &tally::wallet::Wallet| each(TIMES, || Ok(wallet.accounts().balance()?));
    let row = || each(TIMES, || raw.rows(ROW, []));
    Ok(vec![
        plan.race(("100,000 payments", ROUNDS), &[Limit::Ratio(2.0)], || look(&large), row)?,
        plan.race(("100,000 beside 1,000", ROUNDS), &[Limit::Ratio(1.1)], || look(&large), || look(&small))?,
    ])
}

pub(super) const ROW: &str = "SELECT * FROM accounts ORDER BY position, id LIMIT 1";
