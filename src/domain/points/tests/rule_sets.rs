//! Rule sets that are refused.

use super::super::RulesFault as F;
use super::*;

/// The fault of the reference rules after a change.
fn fault(change: impl FnOnce(&mut RuleSet)) -> RulesFault {
    let mut set = Rules::reference().unwrap();
    change(&mut set);
    Rules::accept(set, None).unwrap_err()
}

fn late(set: &mut RuleSet) -> &mut KindRule {
    &mut set.factors[0].kinds[1]
}

#[test]
fn the_reference_rules_keep_everything_and_use_the_whole_range() {
    let rules = rules();
    assert_eq!(rules.kinds.len(), EntryKind::ALL.len());
    let (lowest, highest) = rules.bounds.values().fold((0, 0), |(low, high), b| (low + b.lowest, high + b.highest));
    assert_eq!((rules.set.start + lowest, rules.set.start + highest), (LOWEST, HIGHEST));
}

#[test]
fn a_forbidden_factor_is_named_and_an_unknown_one_too() {
    let forbidden = fault(|set| set.factors[2].factor = "wealth".into());
    assert_eq!(forbidden, F::ForbiddenFactor { factor: "wealth".into(), forbidden: Forbidden::Wealth });
    assert_eq!(fault(|set| set.factors[2].factor = "charm".into()), F::UnknownFactor("charm".into()));
    assert_eq!(
        fault(|set| set.factors[2].factor = "identity".into()),
        F::UnknownKind { kind: "tenure-quarter".into(), factor: Factor::Identity }
    );
    assert_eq!(fault(|set| set.factors.push(set.factors[3].clone())), F::FactorTwice(Factor::Identity));
}

#[test]
fn a_forbidden_kind_is_named_and_an_unknown_one_too() {
    let forbidden = fault(|set| late(set).kind = "red-light".into());
    assert_eq!(forbidden, F::ForbiddenKind { kind: "red-light".into(), forbidden: Forbidden::Conduct });
    let unknown = |kind: &str| F::UnknownKind { kind: kind.into(), factor: Factor::PaymentHistory };
    assert_eq!(fault(|set| late(set).kind = "charm".into()), unknown("charm"));
    assert_eq!(fault(|set| late(set).kind = "order-broken".into()), unknown("order-broken"));
    let confirmed = Rules::reference().unwrap().factors[3].kinds[0].clone();
    let twice = fault(|set| set.factors[3].kinds.push(confirmed));
    assert_eq!(twice, F::KindTwice(EntryKind::IdentityConfirmed));
}

#[test]
fn numbers_stay_in_their_range() {
    let range = Range { lowest: 0, highest: 1000 };
    assert_eq!(fault(|set| set.range = range), F::Range(range));
    for start in [349, 951, i64::MIN, i64::MAX] {
        assert_eq!(fault(|set| set.start = start), F::Start(start));
    }
    for bounds in [(1, 2), (-2, -1), (-601, 0), (0, 601), (i64::MIN, i64::MAX)] {
        let bounds = Range { lowest: bounds.0, highest: bounds.1 };
        assert_eq!(fault(|set| set.factors[0].bounds = bounds), F::Bounds(Factor::PaymentHistory));
    }
    for points in [0, 1, -601, i64::MIN] {
        assert_eq!(fault(|set| late(set).points = points), F::Points { kind: EntryKind::BillLate, points });
    }
    let points = fault(|set| set.factors[3].kinds[0].points = -1);
    assert_eq!(points, F::Points { kind: EntryKind::IdentityConfirmed, points: -1 });
    for counts in [(0, 1), (1, 0), (1001, 1), (1, u32::MAX)] {
        let counts = Counts { in_all: counts.0, per_month: counts.1 };
        assert_eq!(fault(|set| late(set).counts = counts), F::Counts(EntryKind::BillLate));
    }
}

#[test]
fn what_is_negative_expires_and_heals() {
    for days in [None, Some(0), Some(1097), Some(u32::MAX)] {
        assert_eq!(fault(|set| late(set).lasts_days = days), F::NeverExpires(EntryKind::BillLate), "{days:?}");
    }
    for (points, lasts_days) in [(-21, 1), (1, 1), (i64::MIN, 1), (i64::MAX, 1), (-10, 731)] {
        let settled = Some(Settled { points, lasts_days });
        assert_eq!(fault(|set| late(set).settled = settled), F::Healing(EntryKind::BillLate), "{settled:?}");
    }
    assert_eq!(fault(|set| late(set).settled = None), F::Healing(EntryKind::BillLate));
    let mut half = Rules::reference().unwrap();
    late(&mut half).settled = Some(Settled { points: -20, lasts_days: 730 });
    assert!(Rules::accept(half, None).is_ok());
    let settled = Some(Settled { points: 0, lasts_days: 1 });
    let healing = fault(|set| set.factors[3].kinds[0].settled = settled);
    assert_eq!(healing, F::Healing(EntryKind::IdentityConfirmed));
}

#[test]
fn every_necessity_stays_protected_whole() {
    let complete = Rules::reference().unwrap().protected.0;
    for (place, range) in complete.iter().enumerate() {
        assert_eq!(fault(|set| _ = set.protected.0.remove(place)), F::Unprotected(*range));
        let nowhere = "0000".parse().unwrap();
        assert_eq!(fault(|set| set.protected.0[place].to = nowhere), F::Unprotected(*range));
    }
}

#[test]
fn a_step_above_the_ceiling_is_refused() {
    assert_eq!(fault(|set| set.ceilings.deposit_step += 1), F::Ceilings);
    assert_eq!(fault(|set| set.ceilings.price_step += 1), F::Ceilings);
    assert_eq!(fault(|set| set.ceilings.price_total += 1), F::Ceilings);
    assert_eq!(fault(|set| set.ceilings.delay_step += 1), F::Ceilings);
    assert_eq!(fault(|set| set.ceilings.delay_total += 1), F::Ceilings);
    assert_eq!(fault(|set| set.ceilings.loan_steps -= 1), F::Ceilings);
}

#[test]
fn perks_are_judged_by_the_same_rules() {
    let perks = rules().perks();
    assert_eq!([*perks.points.start(), *perks.points.end()].map(i64::from), [LOWEST, HIGHEST]);
    assert_eq!((perks.ceilings, perks.protected), (rules().set.ceilings, rules().set.protected));
}

#[test]
fn rules_only_go_forward() {
    let known = RuleSet { version: 2, ..Rules::reference().unwrap() };
    let offer = |version, start| Rules::accept(RuleSet { version, start, ..known.clone() }, Some(&known)).err();
    assert_eq!(offer(1, 550), Some(F::VersionRegress { known: 2, offered: 1 }));
    assert_eq!(offer(2, 551), Some(F::VersionChanged(2)));
    assert_eq!((offer(2, 550), offer(3, 551)), (None, None));
}

#[test]
fn rules_begin_on_a_day() {
    let first = rules().set.valid_from;
    assert!(rules().hold_on(first) && !rules().hold_on(Day::of(first.begins().plus(-1))));
}

#[test]
fn a_rule_that_nobody_knows_makes_the_rules_unreadable() {
    let reference = serde_json::to_value(Rules::reference().unwrap()).unwrap();
    for place in ["", "/factors/0", "/factors/0/kinds/0", "/factors/0/kinds/0/counts"] {
        let mut set = reference.clone();
        set.pointer_mut(place).unwrap()["per_amount"] = 1.into();
        assert!(serde_json::from_value::<RuleSet>(set).is_err(), "{place}");
    }
    assert!(serde_json::from_value::<RuleSet>(reference).is_ok());
}
