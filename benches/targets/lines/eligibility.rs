//! What offers are to somebody.

use anyhow::{Result, ensure};
use tally::domain::consent::ConsentState;
use tally::domain::id::OperationId;
use tally::domain::perk::Eligibility;
use tally::domain::points::{Day, ObligationKind};
use tally::domain::time::{DAY, Timestamp};
use tally::platform::Clock as _;
use tally::store::consents::{self, ConsentRow};
use tally::store::offers;
use tally::store::points::{self, ScoreRow};
use tally::store::{Store, Writer};
use tally::wallet::{PageRequest, Party, SystemClock, Wallet};

use super::Line;
use crate::ground::{Person, believed, keep_rules, seller, wallet};
use crate::measure::{Finding, Plan, each};
use crate::target::Limit;

pub const LINE: Line = Line {
    name: "eligibility",
    what: "A page of 50 among 10,000 offers, each with whether it is the person's and why not",
    baseline: "none",
    measure,
};

const OFFERS: u32 = 10_000;

/// Sellers that may learn of a step.
const CONSENTED: u32 = 20;

fn measure(plan: &Plan) -> Result<Vec<Finding>> {
    let twins = plan.twins(fill)?;
    let wallet = plan.runtime().block_on(wallet(&twins.ours))?;
    let middle = believed(&Person::new(), OFFERS / 2, now())?.offer.id.to_string();
    let limits = [Limit::Most(0.001)];
    let anywhere = PageRequest { after: Some(middle), ..PageRequest::default() };
    Ok(vec![
        plan.alone(("the newest page", 31), &limits, || each(10, || page(&wallet, &PageRequest::default())))?,
        plan.alone(("a page in the middle", 31), &limits, || each(10, || page(&wallet, &anywhere)))?,
    ])
}

fn now() -> Timestamp {
    Timestamp::from_millis(SystemClock::default().now_millis())
}

fn page(wallet: &Wallet, request: &PageRequest) -> Result<()> {
    let list = wallet.perks().list(None, request)?;
    let theirs = list.items.iter().any(|item| matches!(item.eligibility, Eligibility::Eligible { .. }));
    ensure!(list.items.len() == 50 && theirs, "an offer of a page is the person's");
    Ok(())
}

fn fill(store: &Store) -> Result<()> {
    let (person, now) = (Person::new(), now());
    store.write(|w| standing(w, now))?;
    store.write(|w| (0..OFFERS).try_for_each(|number| Ok(offers::put(w, &believed(&person, number, now)?).map(drop)?)))
}

/// The rules, a score, and consents.
fn standing(w: &Writer<'_>, now: Timestamp) -> Result<()> {
    keep_rules(w)?;
    let grant = OperationId::new(1, &[9; 10]);
    let collector = Party::Collector { sources: ObligationKind::ALL.to_vec(), since: Day::of(Timestamp(0)) };
    consents::insert(w, &consent(grant, collector, now))?;
    for number in 0..CONSENTED {
        let (id, name) = (OperationId::new(i64::from(number) + 2, &[9; 10]), format!("Corner Bakery {number}"));
        consents::insert(w, &consent(id, Party::Seller { seller: seller(number), name }, now))?;
    }
    let (as_of, stated) = (now.plus(-100), 640);
    let (recomputed, fault) = (Some(stated), None);
    points::put_score(
        w,
        &ScoreRow { as_of, grant, version: 1, stated, recomputed, fault, evaluation: None, jws: None },
    )?;
    Ok(())
}

fn consent(id: OperationId, party: Party, now: Timestamp) -> ConsentRow {
    ConsentRow {
        id,
        state: ConsentState::Granted,
        party,
        fields: vec![],
        terms: None,
        openings: None,
        disclosure: None,
        disclosure_sha256: String::new(),
        secret: None,
        granted_at: now,
        exp: now.plus(99 * DAY),
        accepted_at: Some(now),
        ended_at: None,
        withdrawal: None,
        withdrawal_accepted_at: None,
        declined: None,
    }
}
