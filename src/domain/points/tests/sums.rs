//! Sums that can be done by hand.

use super::super::EntryKind as K;
use super::*;

fn settled(entry: Entry, on: Day) -> Entry {
    Entry { settled: Some(on), ..entry }
}

fn standing(entry: Entry, day: Day) -> Standing {
    evaluate(&rules(), &[entry], day.begins()).lines().next().unwrap().standing
}

#[test]
fn everybody_begins_in_the_middle() {
    let evaluation = evaluate(&rules(), &[], NOON);
    assert_eq!((evaluation.score, evaluation.next_expiry), (550, None));
}

#[test]
fn every_kind_has_its_points() {
    for (kind, expected) in [
        (K::BillOnTime, 560),
        (K::BillLate, 510),
        (K::LoanRepaid, 570),
        (K::OrderCompleted, 555),
        (K::OrderBroken, 520),
        (K::TenureQuarter, 555),
        (K::IdentityConfirmed, 590),
    ] {
        assert_eq!(score(&[entry(1, kind, ago(1))]), expected, "{kind}");
    }
}

#[test]
fn a_late_bill_that_is_paid_heals_and_is_forgotten_sooner() {
    let late = entry(1, K::BillLate, ago(30));
    let rules = rules();
    assert_eq!((score(&[late]), rules.expiry(&late, ago(0))), (510, Some(ago(30).plus(730))));
    let paid = settled(late, ago(0));
    assert_eq!((score(&[paid]), rules.expiry(&paid, ago(0))), (540, Some(ago(0).plus(180))));
    let at_the_end = settled(entry(1, K::BillLate, ago(729)), ago(0));
    assert_eq!(rules.expiry(&at_the_end, ago(0)), Some(ago(-1)), "settling never makes it last longer");
}

#[test]
fn a_settlement_counts_from_its_day() {
    let late = settled(entry(1, K::BillLate, ago(30)), ago(10));
    let on = |day: Day| evaluate(&rules(), &[late], day.begins()).score;
    assert_eq!([ago(31), ago(30), ago(11), ago(10), ago(0)].map(on), [550, 510, 510, 540, 540]);
}

#[test]
fn days_begin_and_end_at_midnight_utc() {
    let bill = entry(1, K::BillOnTime, ago(0));
    assert_eq!(standing(bill, ago(1)), Standing::NotYet);
    let last = ago(0).plus(729);
    assert_eq!(standing(bill, last), Standing::Counts);
    assert_eq!(standing(bill, last.plus(1)), Standing::Expired);
    let before_midnight = last.plus(1).begins().plus(-1);
    assert_eq!(evaluate(&rules(), &[bill], before_midnight).score, 560);
}

#[test]
fn a_dispute_freezes() {
    let disputed = Entry { disputed: true, ..entry(1, K::BillLate, ago(30)) };
    assert_eq!((score(&[disputed]), standing(disputed, ago(0))), (550, Standing::Disputed));
}

#[test]
fn one_bad_month_counts_as_one() {
    let bad: Vec<_> = (1..=5).map(|number| entry(number, K::BillLate, ago(3))).collect();
    assert_eq!(score(&bad), 550 - 80);
    let good: Vec<_> = (1..=50).map(|number| entry(number, K::BillOnTime, ago(3))).collect();
    assert_eq!(score(&good), 550 + 20, "and buying more does not bring more");
}

#[test]
fn the_weightiest_and_then_the_latest_count() {
    let old = entry(1, K::BillLate, ago(3));
    let paid = |number, days| settled(entry(number, K::BillLate, ago(days)), ago(0));
    let evaluation = evaluate(&rules(), &[old, paid(2, 1), paid(3, 2)], NOON);
    let standings: Vec<_> = evaluation.lines().map(|line| (line.points, line.standing)).collect();
    assert_eq!(standings, [(-40, Standing::Counts), (0, Standing::BeyondCap), (-10, Standing::Counts)]);
}

#[test]
fn nobody_falls_below_the_lowest() {
    let lates = (0..8).map(|number| entry(number + 1, K::BillLate, ago(30 * i64::from(number))));
    let broken = (0..8).map(|number| entry(number + 20, K::OrderBroken, ago(31 * i64::from(number))));
    let evaluation = evaluate(&rules(), &lates.chain(broken).collect::<Vec<_>>(), NOON);
    let factors: Vec<_> = evaluation.factors.iter().map(|line| (line.factor, line.bound, line.points)).collect();
    assert_eq!(factors[..2], [(Factor::PaymentHistory, 30, -130), (Factor::Fulfilment, 20, -70)]);
    assert_eq!((evaluation.score, evaluation.clamp), (LOWEST, 0));
}

#[test]
fn rules_that_reach_further_are_cut_off_in_a_line_of_its_own() {
    let set = RuleSet { start: 400, ..Rules::reference().unwrap() };
    let lates: Vec<_> = (1..=4).map(|number| entry(number, K::BillLate, ago(31 * i64::from(number)))).collect();
    let evaluation = evaluate(&Rules::accept(set, None).unwrap(), &lates, NOON);
    assert_eq!((evaluation.score, evaluation.clamp), (350, 80));
}

#[test]
fn the_next_expiry_says_what_goes_and_what_is_then() {
    let entries =
        [entry(1, K::OrderBroken, ago(300)), entry(2, K::BillOnTime, ago(700)), entry(3, K::BillLate, ago(700))];
    let expiry = evaluate(&rules(), &entries, NOON).next_expiry.unwrap();
    assert_eq!((expiry.day, expiry.score_then), (ago(700).plus(730), 520));
    assert_eq!(expiry.entries, [entries[1].id, entries[2].id]);
}

#[test]
fn another_score_is_a_mismatch_that_names_the_difference() {
    let evaluation = evaluate(&rules(), &[], NOON);
    assert_eq!(evaluation.confirm(550), Ok(()));
    let mismatch = evaluation.confirm(543).unwrap_err();
    assert_eq!((mismatch, mismatch.difference()), (Mismatch { stated: 543, recomputed: 550 }, -7));
    assert_eq!(mismatch.to_string(), "the signed score is 543, the entries add up to 550: a difference of -7");
}
