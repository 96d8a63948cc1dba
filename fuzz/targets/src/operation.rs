//! Operations: what a phone signs, and what the backend does with whatever a phone has signed.

use serde_json::Value;
use tally::crypto::{Signed, base64url_decode};
use tally::wire::bill::BillDispute;
use tally::wire::consent::{ChainEvent, Collection, Grant, Reach, Share, Withdrawal};
use tally::wire::loan::Loan;
use tally::wire::mandate::{Mandate, MandateEnd};
use tally::wire::operation::{Body, Operation};
use tally::wire::payment::Payment;
use tally::wire::ride::{RideCancel, RideDispute, RideEnd, Unlock};
use tally::wire::topup::TopUp;

use crate::backend::house;
use crate::keys;

/// A kind and a payload, `{"$jws": "tally-payment+jwt", "payload": {…}}`, or an array of them: read, and pushed.
pub(crate) fn operation(data: &[u8]) {
    let Ok(value) = serde_json::from_slice::<Value>(data) else { return };
    let operations = value.as_array().cloned().unwrap_or_else(|| vec![value]);
    let mut house = house();
    for operation in operations.into_iter().take(8) {
        if let Value::String(compact) = house.world.value(operation.clone()) {
            read(&compact);
        }
        let answer = house.push(&operation);
        assert!(answer.is_none_or(|answer| answer["answer"] != "later"), "the backend got into trouble");
    }
    house.assert_books_hold();
}

fn read(compact: &str) {
    read_as::<Payment>(compact);
    read_as::<TopUp>(compact);
    read_as::<Loan>(compact);
    read_as::<Mandate>(compact);
    read_as::<MandateEnd>(compact);
    read_as::<BillDispute>(compact);
    read_as::<Grant>(compact);
    read_as::<Share>(compact);
    read_as::<Collection>(compact);
    read_as::<Reach>(compact);
    read_as::<Withdrawal>(compact);
    read_as::<Unlock>(compact);
    read_as::<RideEnd>(compact);
    read_as::<RideCancel>(compact);
    read_as::<RideDispute>(compact);
    let _ = ChainEvent::verify(compact, &keys::named("holder").public());
}

fn read_as<B: Body + Clone + PartialEq + std::fmt::Debug>(compact: &str) {
    for key in ["holder", "device"].map(keys::named) {
        let Ok(signed) = Signed::<Operation<B>>::verify(compact, &key.public()) else { continue };
        let (input, signature) = compact.rsplit_once('.').expect("three parts");
        assert_eq!(base64url_decode(signature).ok(), Some(key.sign(input.as_bytes()).to_vec()), "nobody signed it");
        let again = Signed::sign(signed.document().clone(), &key).expect("what was read can be signed");
        let again = Signed::<Operation<B>>::verify(again.compact(), &key.public()).expect("and read again");
        assert_eq!(again.document(), signed.document());
        let body = &signed.document().body;
        let _ = (body.authority(), body.attachment_sha256(), body.only_takes_back());
    }
}
