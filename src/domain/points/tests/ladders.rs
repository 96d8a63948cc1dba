//! Steps of offers.

use proptest::prelude::*;

use super::super::LadderFault as F;
use super::*;

/// Bicycle rental and other recreation: nothing that anybody needs to get home.
const RECREATION: u16 = 7999;

fn thirds(points: [i64; 3]) -> Vec<Step> {
    let step = |(points, part)| Step { points, benefit: Benefit::Part(part, 3) };
    points.into_iter().zip(1..).map(step).collect()
}

fn check(perk: PerkKind, steps: &[Step]) -> Result<(), LadderFault> {
    rules().check_ladder(perk, RECREATION, steps)
}

#[test]
fn thirds_of_a_deposit_are_steps() {
    assert_eq!(check(PerkKind::DepositWaiver, &thirds([600, 650, 700])), Ok(()));
}

#[test]
fn nobody_asks_points_for_a_necessity() {
    for category in [3000, 3350, 4011, 4111, 4112, 4119, 4131, 4511, 4900, 5912, 6513, 8062, 8211, 8299] {
        let refused = rules().check_ladder(PerkKind::Discount, category, &[]);
        assert!(matches!(refused, Err(F::Protected(_))), "{category}");
    }
    assert_eq!(rules().protects(4112), Some(Category::Trains));
    assert_eq!([RECREATION, 2999, 3351, 8100].map(|category| rules().protects(category)), [None; 4]);
}

#[test]
fn steps_beyond_the_rules_are_refused() {
    let waiver = PerkKind::DepositWaiver;
    assert_eq!(check(waiver, &[]), Err(F::HowMany(0)));
    let four: Vec<_> = [1, 2, 3, 4].map(|part| Step { points: 500 + 30 * part, benefit: Benefit::Days(1) }).into();
    assert_eq!(check(waiver, &four), Err(F::HowMany(4)));
    assert_eq!(check(waiver, &thirds([350, 600, 700])), Err(F::OutOfRange(350)));
    assert_eq!(check(waiver, &thirds([600, 700, 951])), Err(F::OutOfRange(951)));
    assert_eq!(check(waiver, &thirds([600, 624, 700])), Err(F::TooClose(624)));
    assert_eq!(check(waiver, &thirds([600, 550, 700])), Err(F::TooClose(550)));
    let skips = thirds([600, 650, 700]).split_off(1);
    assert_eq!(check(waiver, &skips), Err(F::AboveCeiling(650)));
    let falls = [thirds([600, 650, 700])[0], Step { points: 700, benefit: Benefit::Part(1, 4) }];
    assert_eq!(check(waiver, &falls), Err(F::AboveCeiling(700)));
    assert_eq!(check(PerkKind::Discount, &thirds([600, 650, 700])), Err(F::AboveCeiling(600)));
    assert_eq!(check(PerkKind::DelayedPayment, &thirds([600, 650, 700])), Err(F::AboveCeiling(600)));
    let mut fewer = Rules::reference().unwrap();
    fewer.ceilings.remove(0);
    let refused = Rules::accept(fewer, None).unwrap().check_ladder(waiver, RECREATION, &thirds([600, 650, 700]));
    assert_eq!(refused, Err(F::NotInRules(waiver)));
}

#[test]
fn below_the_first_step_is_the_ordinary_way() {
    let steps = thirds([600, 650, 700]);
    let reached = |points| step_reached(&steps, points).map(|step| step.points);
    assert_eq!([599, 600, 649, 950].map(reached), [None, Some(600), Some(600), Some(700)]);
}

#[test]
fn a_part_is_rounded_down_and_is_never_more_than_the_whole() {
    let parts = [Benefit::Part(1, 3), Benefit::Part(3, 3), Benefit::Part(7, 3), Benefit::Part(1, 0), Benefit::Days(3)];
    assert_eq!(parts.map(|benefit| benefit.part_of(200)), [66, 200, 200, 0, 0]);
    assert_eq!(Benefit::Part(u32::MAX, u32::MAX).part_of(i64::MAX), i64::MAX);
}

fn any_benefit() -> impl Strategy<Value = Benefit> {
    prop_oneof![
        (0..12_u32, 0..12_u32).prop_map(|(part, of)| Benefit::Part(part, of)),
        (0..40_u32).prop_map(Benefit::Days)
    ]
}

fn any_steps() -> impl Strategy<Value = Vec<Step>> {
    let step = (300..1000_i64, any_benefit()).prop_map(|(points, benefit)| Step { points, benefit });
    prop_oneof![
        proptest::collection::vec(step, 0..5),
        proptest::sample::subsequence((351..=950).collect::<Vec<i64>>(), 3)
            .prop_map(|points| thirds([points[0], points[1], points[2]]))
    ]
}

proptest! {
    /// Of a deposit of any size, one point less never costs more than a third, to the next minor unit.
    #[test]
    fn one_point_less_costs_one_step_at_most(steps in any_steps(), points in LOWEST..=HIGHEST, deposit in 0..i64::MAX / 4) {
        prop_assume!(check(PerkKind::DepositWaiver, &steps).is_ok());
        let place = |points| step_reached(&steps, points).map_or(0, |step| steps.iter().position(|s| s == step).unwrap() + 1);
        let worth = |points| step_reached(&steps, points).map_or(0, |step| step.benefit.part_of(deposit));
        prop_assert!(place(points) - place(points - 1) <= 1);
        let difference = worth(points) - worth(points - 1);
        prop_assert!((0..=deposit.div_euclid(3) + 1).contains(&difference), "{difference}");
    }
}
