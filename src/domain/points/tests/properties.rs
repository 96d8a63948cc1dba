//! What holds for every history.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::*;

/// A history within four years around `NOON`.
fn any_entry() -> impl Strategy<Value = Entry> {
    // Half of them within a few months, so that more come together than count.
    let days = prop_oneof![-100..120_i64, -100..1300_i64];
    let settled = prop_oneof![Just(None), (0..60_u32).prop_map(Some), (0..400_u32).prop_map(Some)];
    (any::<[u8; 10]>(), select(EntryKind::ALL), days, settled, prop::bool::weighted(0.1)).prop_map(
        |(id, kind, days, settled, disputed)| {
            let obligation = Obligation { kind: kind.obligation(), id: ObligationId::new(0, &id) };
            let occurred = ago(days);
            let settled = settled.filter(|_| kind.is_negative()).map(|days| occurred.plus(days));
            Entry { id: EntryId::new(0, &id), kind, obligation, grant: grant(), occurred, settled, disputed }
        },
    )
}

fn any_history() -> impl Strategy<Value = Vec<Entry>> {
    vec(any_entry(), 0..60)
}

/// The reference rules with any other start, so that the ends of the range are met.
fn any_rules() -> impl Strategy<Value = Rules> {
    (LOWEST..=HIGHEST).prop_map(|start| {
        let mut set = Rules::reference().unwrap();
        set.start = start;
        set.factors[0].bounds = Range { lowest: -600, highest: 600 };
        Rules::accept(set, None).unwrap()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn lines_always_add_up_to_the_score_and_it_is_in_range(rules in any_rules(), entries in any_history()) {
        let evaluation = evaluate(&rules, &entries, NOON);
        let factors: i64 = evaluation.factors.iter().map(|line| line.points).sum();
        prop_assert_eq!(evaluation.start + factors + evaluation.clamp, evaluation.score);
        for line in &evaluation.factors {
            prop_assert_eq!(line.entries.iter().map(|line| line.points).sum::<i64>() + line.bound, line.points);
        }
        prop_assert!((LOWEST..=HIGHEST).contains(&evaluation.score));
        prop_assert_eq!(evaluation.lines().count(), entries.len());
    }

    #[test]
    fn the_order_of_the_entries_does_not_matter(entries in any_history(), turn: Index) {
        let mut turned = entries.clone();
        turned.rotate_left(turn.index(entries.len() + 1).min(entries.len()));
        prop_assert_eq!(evaluate(&rules(), &entries, NOON), evaluate(&rules(), &turned, NOON));
    }

    #[test]
    fn less_that_is_bad_or_more_that_is_good_never_lowers(rules in any_rules(), entries in any_history(), place: Index) {
        prop_assume!(!entries.is_empty());
        let mut without = entries.clone();
        let removed = without.remove(place.index(entries.len()));
        let [with, without] = [&entries, &without].map(|entries| evaluate(&rules, entries, NOON).score);
        let better = if removed.kind.is_negative() { without - with } else { with - without };
        prop_assert!(better >= 0);
    }

    #[test]
    fn settling_or_disputing_what_is_bad_never_lowers(
        rules in any_rules(), others in any_history(), bad in any_entry(),
        kind in select(vec![EntryKind::BillLate, EntryKind::OrderBroken]),
    ) {
        let bad = Entry { kind, settled: None, disputed: false, ..bad };
        let score = |bad: Entry| evaluate(&rules, &[&others[..], &[bad]].concat(), NOON).score;
        let (settled, disputed) = (Entry { settled: Some(ago(0)), ..bad }, Entry { disputed: true, ..bad });
        prop_assert!(score(settled) >= score(bad) && score(disputed) >= score(bad));
    }

    #[test]
    fn everything_negative_is_forgotten_in_three_years(entries in any_history()) {
        let later = NOON.plus((100 + 1097) * DAY);
        prop_assert!(evaluate(&rules(), &entries, later).score >= 550);
    }

    #[test]
    fn until_the_next_expiry_nothing_that_counts_expires(entries in any_history()) {
        let known = |entry: Entry| Entry { settled: entry.settled.filter(|day| *day <= ago(0)), ..entry };
        let entries: Vec<_> = entries.into_iter().map(known).collect();
        let now = evaluate(&rules(), &entries, NOON);
        let Some(expiry) = now.next_expiry.clone() else { return Ok(()) };
        let counting: Vec<_> = now.lines().filter(|line| line.standing == Standing::Counts).map(|line| line.entry).collect();
        let expired = |moment| -> Vec<EntryId> {
            let lines = evaluate(&rules(), &entries, moment);
            let expired = lines.lines().filter(|line| line.standing == Standing::Expired && counting.contains(&line.entry));
            expired.map(|line| line.entry).sorted()
        };
        prop_assert_eq!(expired(expiry.day.begins().plus(-1)), Vec::<EntryId>::new());
        prop_assert_eq!(expired(expiry.day.begins()), expiry.entries.iter().copied().sorted());
        prop_assert_eq!(evaluate(&rules(), &entries, expiry.day.begins()).score, expiry.score_then);
    }
}

trait Sorted: Iterator<Item = EntryId> + Sized {
    fn sorted(self) -> Vec<EntryId> {
        let mut ids: Vec<_> = self.collect();
        ids.sort_unstable();
        ids
    }
}

impl<I: Iterator<Item = EntryId>> Sorted for I {}

/// Tries every choice of what somebody can do.
fn best_of_all_choices(rules: &Rules, entries: &[Entry], upcoming: &[Entry], moment: Timestamp) -> i64 {
    let open: Vec<_> = entries.iter().filter(|entry| entry.kind.is_negative() && entry.settled.is_none()).collect();
    let choices = 0..1_u32 << (open.len() + upcoming.len());
    let score = |choice: u32| {
        let mut entries = entries.to_vec();
        for (bit, entry) in open.iter().enumerate().filter(|(bit, _)| choice >> bit & 1 == 1) {
            let _ = bit;
            entries.iter_mut().filter(|other| other.id == entry.id).for_each(|other| other.settled = Some(ago(0)));
        }
        let earned = upcoming.iter().enumerate().filter(|(bit, _)| choice >> (open.len() + bit) & 1 == 1);
        entries.extend(earned.map(|(_, entry)| *entry));
        evaluate(rules, &entries, moment).score
    };
    choices.map(score).max().unwrap_or_default()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_choice_leads_there_sooner(
        entries in vec(any_entry().prop_map(|entry| Entry { disputed: false, occurred: entry.occurred.min(ago(0)), ..entry }), 0..5),
        upcoming in vec((any_entry(), 1..200_i64), 0..4),
        more in 1..60_i64,
    ) {
        let rules = rules();
        let entries: Vec<_> = entries.into_iter().map(|entry| Entry { settled: entry.settled.filter(|day| *day <= ago(0)), ..entry }).collect();
        let upcoming: Vec<_> = upcoming
            .into_iter()
            .filter(|(entry, _)| !entry.kind.is_negative())
            .map(|(entry, days)| Entry { occurred: ago(-days), disputed: false, ..entry })
            .collect();
        let wanted = score(&entries) + more;
        let situation = Situation { rules: &rules, entries: &entries, upcoming: &upcoming, as_of: NOON };
        let (reached, found) = match soonest(situation, wanted) {
            Ok(way) => {
                prop_assert!(way.score >= wanted && way.reached > NOON);
                prop_assert!(way.steps.is_sorted_by_key(WayStep::on));
                (way.reached, true)
            }
            Err(NoWay { best }) => {
                prop_assert!(best < wanted);
                (NOON.plus(400 * DAY), false)
            }
        };
        for moment in evaluations_between(NOON, reached).filter(|moment| !found || *moment < reached) {
            prop_assert!(best_of_all_choices(&rules, &entries, &upcoming, moment) < wanted);
        }
    }
}
