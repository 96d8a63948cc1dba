//! Pages of the history: the newest, one anywhere, and one of a search.

use anyhow::{Context as _, Result};
use rusqlite::named_params;
use tally::domain::search::fold;
use tally::wallet::{PageRequest, Wallet};

use super::Line;
use crate::ground::{LAST, Raw, payment, wallet};
use crate::measure::{Finding, Plan, each};
use crate::target::Limit;

pub const LINE: Line = Line {
    name: "history",
    what: "A page of 50 payments: the newest, one anywhere, one of a search",
    baseline: "the same query on a raw connection, every column of every row as the engine hands it out",
    measure,
};

const SIZES: [u32; 3] = [1_000, 10_000, 100_000];

/// Pages in a row for each measurement.
const TIMES: u32 = 20;

const ROUNDS: usize = 31;

/// A wallet of so many payments, and a raw connection to a copy of it.
struct Pair {
    count: u32,
    wallet: Wallet,
    raw: Raw,
}

fn measure(plan: &Plan) -> Result<Vec<Finding>> {
    let pairs = SIZES.iter().map(|count| Pair::new(plan, *count)).collect::<Result<Vec<_>>>()?;
    let mut findings = Vec::new();
    for kind in [Kind::Newest, Kind::Anywhere, Kind::Frequent, Kind::Rare] {
        for pair in &pairs {
            findings.push(pair.race(plan, kind)?);
        }
        // Of one payee there are only five in a thousand payments.
        let small = if matches!(kind, Kind::Rare) { &pairs[1] } else { &pairs[0] };
        findings.push(grown(plan, small, &pairs[2], kind)?);
    }
    Ok(findings)
}

/// The largest beside the smallest.
fn grown(plan: &Plan, small: &Pair, large: &Pair, kind: Kind) -> Result<Finding> {
    let case = (format!("{}, {} beside {}", kind.name(), large.count, small.count), ROUNDS);
    let (of_large, of_small) = (kind.request(large.count)?, kind.request(small.count)?);
    plan.race(case, &[Limit::Ratio(1.5)], || large.page(&of_large), || small.page(&of_small))
}

#[derive(Clone, Copy)]
enum Kind {
    Newest,
    Anywhere,
    /// A quarter of the payees has it in their names.
    Frequent,
    /// One payee of two hundred.
    Rare,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Newest => "latest 50",
            Self::Anywhere => "page 50 in the middle",
            Self::Frequent => "search of a frequent text",
            Self::Rare => "search of one payee",
        }
    }

    fn request(self, count: u32) -> Result<PageRequest> {
        let after = payment(count / 2)?.id.to_string();
        Ok(match self {
            Self::Newest => PageRequest::default(),
            Self::Anywhere => PageRequest { after: Some(after), ..PageRequest::default() },
            Self::Frequent => search("Lantern"),
            Self::Rare => search(LAST),
        })
    }
}

fn search(text: &str) -> PageRequest {
    PageRequest { text: Some(text.into()), ..PageRequest::default() }
}

impl Pair {
    fn new(plan: &Plan, count: u32) -> Result<Self> {
        let twins = plan.history(count)?;
        Ok(Self { count, wallet: plan.runtime().block_on(wallet(&twins.ours))?, raw: Raw::open(&twins.raw)? })
    }

    fn race(&self, plan: &Plan, kind: Kind) -> Result<Finding> {
        let (case, request) = (format!("{}, {} payments", kind.name(), self.count), kind.request(self.count)?);
        let before = request.after.clone().unwrap_or("g".into());
        let text = request.text.as_deref().map(fold);
        plan.race(
            (case, ROUNDS),
            &[Limit::Ratio(1.3)],
            || self.page(&request),
            || each(TIMES, || self.query(&before, text.as_deref())),
        )
    }

    fn page(&self, request: &PageRequest) -> Result<std::time::Duration> {
        let payments = self.wallet.payments();
        each(TIMES, || {
            let page = payments.page(request)?;
            page.items.last().map(|payment| payment.id).context("the page is empty")
        })
    }

    /// One row more than a page has: that is how it is known whether another follows.
    fn query(&self, before: &str, text: Option<&str>) -> Result<usize> {
        let rows = match text {
            None => self.raw.rows(NEWEST, named_params! { ":before": before })?,
            Some(text) => self.raw.rows(FOUND, named_params! { ":before": before, ":text": text })?,
        };
        Ok(rows.len())
    }
}

pub(super) const NEWEST: &str = "SELECT * FROM payments
    WHERE id < :before AND (state <> 'cancelled' OR authorised_at IS NOT NULL) ORDER BY id DESC LIMIT 51";

/// What anybody would write who has these tables.
const FOUND: &str = "SELECT * FROM payments
    WHERE names IN (SELECT number FROM payee_names WHERE instr(folded, :text) > 0)
    AND id < :before AND (state <> 'cancelled' OR authorised_at IS NOT NULL) ORDER BY id DESC LIMIT 51";
