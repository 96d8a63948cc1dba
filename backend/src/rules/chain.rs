//! A phone's chain of events: one event for each place, each after the one that it names. They may arrive in any order.
//!
//! A withdrawal that has no place is accepted all the same and takes none; whatever gives something is declined.

use tally::domain::id::{DeviceId, OperationId, RecipientId, RequestId};
use tally::wire::consent::ChainLink;
use tally::wire::receipt::DeclineReason;

use super::{Capability, Context, Declined, authorise, decline};
use crate::store::{ChainFacts, ConsentWants, NewEvent, OperationFacts};

/// What an operation about this grant or share has to know.
pub(super) fn wants(
    link: &ChainLink,
    grant: OperationId,
    device: DeviceId,
    request: Option<(RecipientId, RequestId)>,
) -> Option<ConsentWants> {
    Some(ConsentWants { grant, request, narrows: None, terms: None, place: (device, seq(link)?) })
}

/// The place that an event takes, or why it cannot stand there: another event does, or one of its neighbours names another.
/// An event that is declined for a reason of its own keeps its place, or the phone could never go on after it.
pub(super) fn place<B: Capability>(
    body: &B,
    facts: &OperationFacts,
    context: &Context<'_>,
) -> Result<Option<NewEvent>, Declined> {
    let Some(link) = body.link() else { return Ok(None) };
    // Only the holder key makes a chain; with the device key alone nobody takes its places.
    authorise(body, context)?;
    let (Some(seq), Some(facts)) = (seq(link), &facts.consent) else {
        return misplaced("there is no such place in a chain");
    };
    check(link, &facts.chain, context.sha256)?;
    let gap = link.prev.is_some() && facts.chain.before.is_none();
    Ok(Some(NewEvent { device: context.device.device, seq, prev: link.prev.clone(), gap }))
}

/// Counted from 1; only the first has nothing before it.
fn seq(link: &ChainLink) -> Option<u32> {
    let seq = u32::try_from(link.seq).ok().filter(|seq| *seq >= 1)?;
    ((seq == 1) == link.prev.is_none()).then_some(seq)
}

fn check(link: &ChainLink, chain: &ChainFacts, sha256: &str) -> Result<(), Declined> {
    if chain.taken {
        return misplaced("another event stands in its place of the chain");
    }
    let follows = chain.before.is_none() || chain.before == link.prev;
    let is_followed = chain.after.as_deref().is_none_or(|after| after == sha256);
    if follows && is_followed { Ok(()) } else { misplaced("the chain goes on from another event in its place") }
}

fn misplaced<T>(detail: &str) -> Result<T, Declined> {
    decline(DeclineReason::Other, detail)
}

#[cfg(test)]
mod tests {
    use super::{ChainFacts, ChainLink, check, seq};

    fn link(seq: u64, prev: Option<&str>) -> ChainLink {
        ChainLink { seq, prev: prev.map(str::to_owned) }
    }

    fn around(before: Option<&str>, taken: bool, after: Option<&str>) -> ChainFacts {
        ChainFacts { before: before.map(str::to_owned), taken, after: after.map(str::to_owned) }
    }

    #[test]
    fn only_the_first_has_nothing_before_it() {
        assert_eq!((seq(&link(1, None)), seq(&link(2, Some("a")))), (Some(1), Some(2)));
        for wrong in [link(0, None), link(1, Some("a")), link(2, None), link(u64::MAX, Some("a"))] {
            assert_eq!(seq(&wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn stands_between_the_neighbours_that_name_each_other() {
        let fits = |facts| check(&link(2, Some("one")), &facts, "two").is_ok();
        assert!(fits(around(None, false, None)));
        assert!(fits(around(Some("one"), false, Some("two"))));
        assert!(!fits(around(Some("other"), false, None)));
        assert!(!fits(around(None, false, Some("other"))));
        assert!(!fits(around(Some("one"), true, Some("two"))));
    }
}
