#![cfg(feature = "wallet")]

use super::*;
use crate::domain::bill::{BillState, Day, DueDates};
use crate::domain::id::{BillId, MerchantId};
use crate::domain::rental::RentalState;
use crate::wire::bill::BillOrigin;

const AT: Timestamp = Timestamp(1_700_000_000);

fn euro(minor: i64) -> Money {
    Money::new(minor, "EUR".parse().unwrap())
}

fn operation() -> OperationId {
    OperationId::new(1, &[1; 10])
}

fn bill() -> BillFact {
    BillFact {
        bill: BillId::new(1, &[2; 10]),
        origin: BillOrigin::Instalment { loan: operation(), number: 2 },
        creditor: MerchantId::new(1, &[3; 10]),
        creditor_name: "Shop \"Ü\"".into(),
        amount: euro(400),
        dates: DueDates::new(Day(20_000), Day(20_001)).unwrap(),
        state: BillState::Due,
        paid_at: None,
        disputed: false,
        as_of: AT,
    }
}

fn mandate() -> MandateFact {
    let limits = Limits { payee: None, per_use: euro(1), per_day: euro(2), expires_at: AT };
    MandateFact { mandate: operation(), purpose: None, device_key: None, limits, ended_at: Some(AT) }
}

fn ride() -> RideFact {
    let (rental, state) = (operation(), RentalState::Riding);
    RideFact { rental, state, began_at: Some(AT), ended_at: None, charge: Some("a.b.c".into()) }
}

/// One of each, so that a new one is missed here.
fn after(fact: Option<&Fact>) -> Option<Fact> {
    let text = || String::from("a.b.c");
    Some(match fact {
        None => Fact::Account(AccountFact { account: AccountId::new(1, &[4; 10]), balance: euro(-5), as_of: AT }),
        Some(Fact::Account(_)) => Fact::Settled { receipt: text() },
        Some(Fact::Settled { .. }) => Fact::Refund { refund: text() },
        Some(Fact::Refund { .. }) => Fact::Mandate(mandate()),
        Some(Fact::Mandate(_)) => Fact::Keys { keys: text() },
        Some(Fact::Keys { .. }) => Fact::ConsentRequest(AskAnswer { request: text(), card: text() }),
        Some(Fact::ConsentRequest(_)) => Fact::ConsentEnded(ConsentEnd { grant: operation(), at: AT, withdrawn: true }),
        Some(Fact::ConsentEnded(_)) => Fact::Access { record: text() },
        Some(Fact::Access { .. }) => Fact::Rules { rules: text() },
        Some(Fact::Rules { .. }) => Fact::CollectionTerms { terms: text() },
        Some(Fact::CollectionTerms { .. }) => Fact::Entry { entry: text() },
        Some(Fact::Entry { .. }) => Fact::Score { score: text() },
        Some(Fact::Score { .. }) => Fact::Bill(bill()),
        Some(Fact::Bill(_)) => Fact::Ride(ride()),
        Some(Fact::Ride(_)) => Fact::Unknown,
        Some(Fact::Unknown) => return None,
    })
}

#[test]
fn every_change_is_read_as_it_was_written() {
    let mut fact = after(None);
    while let Some(now) = fact {
        let change = Change { version: 7, fact: now };
        let text = serde_json::to_string(&change).unwrap();
        assert_eq!(Change::read(&text), Some(change.clone()), "{text}");
        fact = after(Some(&change.fact));
    }
}

#[test]
fn what_serde_refuses_is_refused_and_what_is_not_known_is_passed_over() {
    for text in [
        r#"{"version": 1, "fact": {"kind": "settled"}}"#,
        r#"{"version": 1, "fact": {"kind": "settled", "refund": "a.b.c"}}"#,
        r#"{"version": 1, "fact": {"kind": "settled", "receipt": null}}"#,
        r#"{"version": 1, "fact": {"receipt": "a.b.c"}}"#,
        r#"{"version": -1, "fact": {"kind": "keys", "keys": "a.b.c"}}"#,
        r#"{"version": 1}"#,
        r#"{"version": 1, "fact": {"kind": "keys", "keys": "a.b.c"}} 1"#,
        r#"{"version": 1, "fact": {"kind": "new", "receipt": {}}, "more": 1}"#,
        r#"{"fact": {"more": [], "keys": "a.b.c", "kind": "keys"}, "version": 1}"#,
        r#"{"version": 1, "fact": {"kind": "score", "score": "a.b.c", "rules": 7}}"#,
        r#"{"version": 1, "fact": {"kind": "settled", "receipt": "a.b.c", "terms": {}}}"#,
        r#"{"version": 1, "fact": {"kind": "settled", "receipt": 1, "terms": {}}}"#,
        "1",
        "",
    ] {
        assert_eq!(Change::read(text), serde_json::from_str(text).ok(), "{text}");
    }
}
