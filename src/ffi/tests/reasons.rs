//! Why something was declined or refused crosses by the name that it has on the wire.

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::domain::id::OperationId;
use crate::domain::time::Timestamp;
use crate::ffi::{AccessRefusal, DeclineReason, StoredEvent};
use crate::wallet::{self, Event};
use crate::wire;
use crate::wire::receipt::DeclineReason as CoreReason;

/// Every code that the schema of a closed list names.
fn codes(schema: &str) -> Vec<String> {
    let schema: Value = serde_json::from_str(schema).unwrap();
    schema["enum"].as_array().unwrap().iter().map(|code| code.as_str().unwrap().to_owned()).collect()
}

fn read<T: DeserializeOwned>(code: &str) -> T {
    serde_json::from_value(Value::from(code)).unwrap()
}

/// `NotEligible` of `not-eligible`.
fn variant(code: &str) -> String {
    let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
    code.split('-').map(capital).collect()
}

#[test]
fn every_reason_of_a_receipt_crosses_by_its_name() {
    let codes = codes(include_str!("../../../docs/schemas/DeclineReason.json"));
    assert!(codes.len() > 20);
    for code in codes {
        assert_eq!(format!("{:?}", DeclineReason::from(read::<CoreReason>(&code))), variant(&code));
    }
}

#[test]
fn every_refusal_of_a_reading_crosses_by_its_name() {
    let codes = codes(include_str!("../../../docs/schemas/AccessRefusal.json"));
    assert!(codes.len() > 5);
    for code in codes {
        let refusal = read::<wire::consent::AccessRefusal>(&code);
        assert_eq!(format!("{:?}", AccessRefusal::from(refusal)), variant(&code));
    }
}

#[test]
fn an_event_says_why_the_backend_said_no() {
    let (id, reason) = (OperationId::new(1, &[0; 10]), CoreReason::NotEligible);
    let declined = [
        Event::PaymentDeclined { payment: id, reason },
        Event::TopUpDeclined { topup: id, reason },
        Event::LoanDeclined { loan: id, reason },
        Event::MandateDeclined { mandate: id, reason },
        Event::ConsentDeclined { consent: id, reason },
        Event::WithdrawalDeclined { consent: id, reason },
        Event::RideDeclined { rental: id, reason },
        Event::BillDisputeDeclined { bill: id.into(), reason },
    ];
    for event in declined {
        assert_eq!(crossed(event).decline_reason, Some(DeclineReason::NotEligible));
    }
    assert_eq!(crossed(Event::PaymentSettled { payment: id }).decline_reason, None);
}

fn crossed(event: Event) -> StoredEvent {
    wallet::StoredEvent { id: 1, at: Timestamp(1), event }.into()
}
