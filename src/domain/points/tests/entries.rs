//! Entries that are refused, although they are signed.

use super::super::EntryFault as F;
use super::*;

fn grants() -> Vec<CollectionGrant> {
    vec![CollectionGrant { id: grant(), sources: vec![ObligationKind::Bill], from: ago(1000), until: ago(-10) }]
}

/// What comes of a bill that was late a month ago, after a change.
fn result(change: impl FnOnce(&mut EntryClaim)) -> Result<Entry, EntryFault> {
    check_on(ago(0), change)
}

fn check_on(today: Day, change: impl FnOnce(&mut EntryClaim)) -> Result<Entry, EntryFault> {
    let (rules, grants) = (rules(), grants());
    let mut claim = late(&rules);
    change(&mut claim);
    check(&claim, Setting { rules: &rules, user: user(), grants: &grants, today })
}

fn late(rules: &Rules) -> EntryClaim {
    let reason = Reason { code: "bill-overdue".into(), text: "The bill was not paid by its day.".into() };
    EntryClaim::by_rules(rules, user(), &entry(1, EntryKind::BillLate, ago(30)), reason, ago(0))
}

fn fault(change: impl FnOnce(&mut EntryClaim)) -> EntryFault {
    result(change).unwrap_err()
}

#[test]
fn what_the_rules_make_is_taken() {
    assert_eq!(result(|_| ()), Ok(entry(1, EntryKind::BillLate, ago(30))));
    let disputed = Entry { disputed: true, ..entry(1, EntryKind::BillLate, ago(30)) };
    assert_eq!(result(|claim| claim.disputed = true), Ok(disputed));
}

#[test]
fn what_is_settled_states_what_remains() {
    let settle = |claim: &mut EntryClaim| {
        (claim.settled, claim.points, claim.expires) = (Some(ago(5)), -10, Some(ago(5).plus(180)));
    };
    assert_eq!(result(settle).map(|entry| entry.settled), Ok(Some(ago(5))));
    assert!(matches!(fault(|claim| claim.settled = Some(ago(5))), F::Expiry { .. }));
}

#[test]
fn somebody_elses_is_refused() {
    assert_eq!(fault(|claim| claim.user = UserId::new(0, &[9; 10])), F::SomebodyElse);
}

#[test]
fn a_forbidden_source_is_refused_wherever_it_shows() {
    let forbidden = |code: &str, forbidden| F::ForbiddenSource { code: code.into(), forbidden };
    assert_eq!(fault(|claim| claim.factor = "conduct".into()), forbidden("conduct", Forbidden::Conduct));
    assert_eq!(fault(|claim| claim.kind = "red-light".into()), forbidden("red-light", Forbidden::Conduct));
    assert_eq!(fault(|claim| claim.kind = "smoking".into()), forbidden("smoking", Forbidden::Conduct));
    let contacts = fault(|claim| claim.obligation.as_mut().unwrap().kind = "contacts".into());
    assert_eq!(contacts, forbidden("contacts", Forbidden::Contacts));
    let social = fault(|claim| claim.reason.as_mut().unwrap().code = "social-media".into());
    assert_eq!(social, forbidden("social-media", Forbidden::SocialMedia));
    let basket = fault(|claim| claim.reason.as_mut().unwrap().code = "basket-tobacco".into());
    assert!(matches!(basket, F::ForbiddenSource { .. }));
    assert_eq!(fault(|claim| claim.kind = "high-income".into()), forbidden("high-income", Forbidden::Wealth));
}

#[test]
fn names_that_nobody_knows_are_refused() {
    assert_eq!(fault(|claim| claim.factor = "charm".into()), F::UnknownFactor("charm".into()));
    assert_eq!(fault(|claim| claim.kind = "smile".into()), F::UnknownKind("smile".into()));
    let source = fault(|claim| claim.obligation.as_mut().unwrap().kind = "rumour".into());
    assert_eq!(source, F::UnknownSource("rumour".into()));
    let id = fault(|claim| claim.obligation.as_mut().unwrap().id = "7".into());
    assert_eq!(id, F::UnknownSource("7".into()));
}

#[test]
fn names_that_do_not_belong_together_are_refused() {
    let wrong = F::WrongFactor { kind: EntryKind::BillLate, factor: Factor::Tenure };
    assert_eq!(fault(|claim| claim.factor = "tenure".into()), wrong);
    let wrong = F::WrongSource { kind: EntryKind::BillLate, source_kind: ObligationKind::Order };
    assert_eq!(fault(|claim| claim.obligation.as_mut().unwrap().kind = "order".into()), wrong);
}

#[test]
fn source_reason_expiry_and_grant_must_be_there() {
    assert_eq!(fault(|claim| claim.obligation = None), F::NoSource);
    assert_eq!(fault(|claim| claim.reason = None), F::NoReason);
    assert_eq!(fault(|claim| claim.reason.as_mut().unwrap().text = " ".into()), F::NoReason);
    for code in ["", "Overdue", "over due"] {
        assert_eq!(fault(|claim| claim.reason.as_mut().unwrap().code = code.into()), F::NoReason, "{code}");
    }
    assert_eq!(fault(|claim| claim.expires = None), F::NoExpiry);
    assert_eq!(fault(|claim| claim.grant = None), F::NoGrant);
}

#[test]
fn outside_its_grant_nothing_comes_in() {
    assert_eq!(fault(|claim| claim.grant = Some(OperationId::new(0, &[9; 10]))), F::OutsideGrant);
    let (rules, grants) = (rules(), grants());
    let mut order = late(&rules);
    (order.factor, order.kind) = ("fulfilment".into(), "order-completed".into());
    order.obligation.as_mut().unwrap().kind = "order".into();
    let setting = Setting { rules: &rules, user: user(), grants: &grants, today: ago(0) };
    assert_eq!(check(&order, setting), Err(F::OutsideGrant));
    for (from, until, lets_in) in [(30, 29, true), (29, 0, false), (1000, 30, false)] {
        let grants = [CollectionGrant { from: ago(from), until: ago(until), ..grants[0].clone() }];
        let taken = check(&late(&rules), Setting { grants: &grants, ..setting });
        assert_eq!(taken.is_ok(), lets_in, "{from} {until} {taken:?}");
    }
}

#[test]
fn days_are_in_order() {
    assert_eq!(fault(|claim| claim.occurred = ago(-1)), F::DaysOutOfOrder);
    assert_eq!(fault(|claim| claim.settled = Some(ago(31))), F::DaysOutOfOrder);
    assert_eq!(fault(|claim| claim.settled = Some(ago(-1))), F::DaysOutOfOrder);
    let on_time = |claim: &mut EntryClaim| (claim.kind, claim.settled) = ("bill-on-time".into(), Some(ago(5)));
    assert_eq!(fault(on_time), F::NothingToSettle(EntryKind::BillOnTime));
}

#[test]
fn what_is_too_old_is_refused_on_the_very_day() {
    let expires = ago(30).plus(730);
    assert!(check_on(Day::of(expires.begins().plus(-1)), |_| ()).is_ok());
    assert_eq!(check_on(expires, |_| ()), Err(F::TooOld(expires)));
}

#[test]
fn points_and_expiry_are_those_of_the_rules() {
    assert_eq!(fault(|claim| claim.points = -41), F::Points { stated: -41, ruled: -40 });
    let (stated, ruled) = (Some(ago(30).plus(731)), Some(ago(30).plus(730)));
    assert_eq!(fault(|claim| claim.expires = stated), F::Expiry { stated, ruled });
}

#[test]
fn what_the_rules_do_not_admit_is_refused() {
    let (mut set, grants) = (Rules::reference().unwrap(), grants());
    set.factors[0].kinds.remove(1);
    let narrower = Rules::accept(set, None).unwrap();
    let setting = Setting { rules: &narrower, user: user(), grants: &grants, today: ago(0) };
    assert_eq!(check(&late(&rules()), setting), Err(F::NotInRules(EntryKind::BillLate)));
    let evaluation = evaluate(&narrower, &[entry(1, EntryKind::BillLate, ago(30))], NOON);
    assert_eq!(evaluation.lines().map(|line| line.standing).collect::<Vec<_>>(), [Standing::NotInRules]);
}

#[test]
fn nothing_is_counted_twice() {
    let [first, second] = [1, 2].map(|number| entry(number, EntryKind::BillLate, ago(30)));
    assert_eq!(check_distinct(&[first, second]), Ok(()));
    assert_eq!(check_distinct(&[first, first]), Err(SetFault::SameEntry(first.id)));
    let same_bill = Entry { kind: EntryKind::BillOnTime, obligation: first.obligation, ..second };
    assert_eq!(check_distinct(&[first, same_bill]), Err(SetFault::SameObligation(second.id)));
}

#[test]
fn an_account_brings_one_entry_of_a_kind_in_a_month() {
    let quarter = entry(1, EntryKind::TenureQuarter, ago(40));
    let later = Entry { id: entry(2, quarter.kind, ago(0)).id, occurred: ago(5), ..quarter };
    let confirmed = Entry { id: entry(3, quarter.kind, ago(0)).id, kind: EntryKind::IdentityConfirmed, ..quarter };
    assert_eq!(check_distinct(&[quarter, later, confirmed]), Ok(()));
    let again = Entry { occurred: ago(41), ..later };
    assert_eq!(check_distinct(&[quarter, again]), Err(SetFault::SameObligation(later.id)));
}

#[test]
fn an_entry_with_an_amount_is_unreadable() {
    let mut claim = serde_json::to_value(late(&rules())).unwrap();
    assert!(serde_json::from_value::<EntryClaim>(claim.clone()).is_ok());
    claim["amount"] = serde_json::json!({"minor": 7232, "currency": "CNY"});
    assert!(serde_json::from_value::<EntryClaim>(claim).is_err());
}
