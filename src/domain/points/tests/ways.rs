//! What if.

use super::super::EntryKind as K;
use super::*;

fn situation<'a>(rules: &'a Rules, entries: &'a [Entry], upcoming: &'a [Entry]) -> Situation<'a> {
    Situation { rules, entries, upcoming, as_of: NOON }
}

/// Somebody who was ill, and away: the lowest points there are.
fn lowest() -> Vec<Entry> {
    let lates = (1..=4).map(|number| entry(number, K::BillLate, ago(30 * i64::from(number))));
    let broken = (1..=3).map(|number| entry(number + 10, K::OrderBroken, ago(31 * i64::from(number))));
    lates.chain(broken).collect()
}

#[test]
fn a_withdrawn_grant_takes_the_good_and_the_bad_along() {
    let other = OperationId::new(0, &[5; 10]);
    let kept = Entry { grant: other, ..entry(1, K::IdentityConfirmed, ago(9)) };
    let entries = [kept, entry(2, K::BillOnTime, ago(3)), entry(3, K::BillLate, ago(3))];
    let without = without_grant(&rules(), &entries, grant(), NOON);
    assert_eq!((without.before.score, without.after.score), (560, 590));
    assert_eq!(without.falls_away, [entries[1].id, entries[2].id]);
}

#[test]
fn what_is_reached_needs_no_steps() {
    let way = soonest(situation(&rules(), &[], &[]), 550).unwrap();
    assert_eq!((way.steps, way.reached, way.score), (Vec::new(), NOON, 550));
}

#[test]
fn from_the_lowest_points_there_is_a_way_by_the_next_month() {
    let (rules, entries) = (rules(), lowest());
    assert_eq!(score(&entries), LOWEST);
    let way = soonest(situation(&rules, &entries, &[]), 420).unwrap();
    assert_eq!(way.reached.to_string(), "2026-08-01T00:00:00Z");
    assert!(way.steps.iter().all(|step| matches!(step, WayStep::Settle { .. }) && step.on() == ago(0)));
    assert!(way.score >= 420 && way.steps.len() < entries.len(), "nothing needless: {way:?}");
    let told = way.steps[0].to_string();
    assert_eq!(told, format!("2026-07-15: settle the bill {}", entries[3].obligation.id));
}

#[test]
fn even_without_settling_time_leads_back() {
    let (rules, entries) = (rules(), lowest());
    let disputed: Vec<_> = entries.iter().map(|entry| Entry { disputed: true, ..*entry }).collect();
    assert_eq!(score(&disputed), 550);
    let never = [entry(1, K::BillLate, ago(30))];
    let best = soonest(situation(&rules, &never, &[]), 560);
    assert_eq!(best, Err(NoWay { best: 550 }));
    let way = soonest(situation(&rules, &never, &[]), 550).unwrap();
    assert_eq!(way.steps.len(), 1);
    assert_eq!(way.reached.to_string(), "2027-02-01T00:00:00Z", "180 days after it is settled, at the next first");
}

#[test]
fn what_expires_by_itself_is_named() {
    let (rules, entries) = (rules(), [Entry { settled: Some(ago(170)), ..entry(1, K::BillLate, ago(175)) }]);
    let way = soonest(situation(&rules, &entries, &[]), 550).unwrap();
    assert_eq!(way.steps, [WayStep::Expires { on: ago(-10), entry: entries[0].id }]);
    assert_eq!(way.reached.to_string(), "2026-08-01T00:00:00Z");
}

#[test]
fn nobody_is_asked_to_settle_what_they_dispute() {
    let disputed = Entry { disputed: true, ..entry(1, K::OrderBroken, ago(30)) };
    let (rules, entries) = (rules(), [disputed, entry(2, K::BillLate, ago(30))]);
    let way = soonest(situation(&rules, &entries, &[]), 540).unwrap();
    assert_eq!(way.steps, [WayStep::Settle { on: ago(0), entry: entries[1].id, obligation: entries[1].obligation }]);
}

#[test]
fn only_as_many_bills_as_are_needed_and_the_earliest_first() {
    let rules = rules();
    let bills: Vec<_> = (1..=6).map(|number| entry(number, K::BillOnTime, ago(-20 * i64::from(number)))).collect();
    let way = soonest(situation(&rules, &[], &bills), 570).unwrap();
    assert_eq!(way.reached.to_string(), "2026-09-01T00:00:00Z");
    let earn = |number: usize| {
        let Entry { occurred, kind, obligation, .. } = bills[number];
        WayStep::Earn { on: occurred, kind, obligation }
    };
    assert_eq!(way.steps, [earn(0), earn(1)]);
    assert!(way.steps[0].to_string().starts_with("2026-08-04: pay the bill by this day"));
}
