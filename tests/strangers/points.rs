//! Does the sum of points for others: one JSON object per line in, one per line out.
//!
//! ```text
//! {"as_of": 1784116800, "entries": [{"id": …, "kind": "bill-late", "obligation": {"kind": "bill", "id": …},
//!   "grant": …, "occurred": 1782864000, "settled": null, "disputed": false}, …]}
//! ```
//!
//! Entries are as `tally::domain::points::Entry` reads them, days are the seconds at which they begin, and `rules` may hold
//! another rule set than the reference. The answer is the evaluation, or `{"refused": "why"}`. `docs/points.md` says what is
//! computed.

use std::io::{self, BufRead, Write};

use serde::Deserialize;
use serde_json::{Value, json};
use tally::domain::points::{Entry, RuleSet, Rules, check_distinct, evaluate};
use tally::domain::time::Timestamp;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct History {
    as_of: Timestamp,
    entries: Vec<Entry>,
    rules: Option<RuleSet>,
}

fn main() -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let answer = answer(&line?).unwrap_or_else(|why| json!({"refused": why.to_string()}));
        writeln!(out, "{answer}")?;
    }
    out.flush()
}

fn answer(line: &str) -> Result<Value, Box<dyn std::error::Error>> {
    let history: History = serde_json::from_str(line)?;
    let rules = Rules::accept(history.rules.map_or_else(Rules::reference, Ok)?, None)?;
    check_distinct(&history.entries)?;
    Ok(serde_json::to_value(evaluate(&rules, &history.entries, history.as_of))?)
}
