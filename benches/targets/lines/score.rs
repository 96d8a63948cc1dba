//! A score, added up from its entries.

use std::hint::black_box;

use anyhow::{Context as _, Result};
use tally::domain::id::{EntryId, ObligationId, OperationId};
use tally::domain::points::{Day, Entry, EntryKind, Obligation, Rules, evaluate};
use tally::domain::time::{DAY, Timestamp};

use super::Line;
use crate::measure::{Finding, Plan, each};
use crate::target::Limit;

pub const LINE: Line =
    Line { name: "score", what: "A score from 5,000 entries, with what expires next", baseline: "none", measure };

const ENTRIES: u32 = 5_000;
const AT: Timestamp = Timestamp(1_784_116_800);

fn measure(plan: &Plan) -> Result<Vec<Finding>> {
    let rules = Rules::accept(Rules::reference()?, None)?;
    let entries = (0..ENTRIES).map(entry).collect::<Result<Vec<_>>>()?;
    let evaluated = || each(20, || Ok(black_box(evaluate(&rules, &entries, AT))));
    Ok(vec![plan.alone(("5,000 entries", 31), &[Limit::Most(0.002)], evaluated)?])
}

/// Of every kind in turn, over four years.
fn entry(number: u32) -> Result<Entry> {
    let kinds: Vec<EntryKind> = EntryKind::ALL.to_vec();
    let kind = *kinds.get(number as usize % kinds.len()).context("there are kinds of entries")?;
    let mut random = [1; 10];
    random[..4].copy_from_slice(&number.to_be_bytes());
    Ok(Entry {
        id: EntryId::new(1, &random),
        kind,
        obligation: Obligation { kind: kind.obligation(), id: ObligationId::new(1, &random) },
        grant: OperationId::new(1, &[9; 10]),
        occurred: Day::of(AT.plus(-i64::from(number * 1_460 / ENTRIES) * DAY)),
        settled: None,
        disputed: false,
    })
}
