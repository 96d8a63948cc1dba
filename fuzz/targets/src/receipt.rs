//! Receipts: what the backend signs, and everybody keeps.

use serde_json::Value;
use tally::crypto::Signed;
use tally::wire::receipt::Receipt;

use crate::backend::NOW;
use crate::forge::{World, sign};
use crate::keys;

/// A receipt's payload, signed by the backend's key.
pub(crate) fn receipt(data: &[u8]) {
    let Some(text) = crate::text(data) else { return };
    let (key, payload) = (keys::named("backend"), World::new(NOW).text(text));
    let compact = sign(&Value::from("tally-receipt+jwt"), payload.as_bytes(), &key);
    let Ok(signed) = Signed::<Receipt>::verify(&compact, &key.public()) else { return };
    let again = Signed::sign(signed.document().clone(), &key).expect("what was read can be signed");
    let again = Signed::<Receipt>::verify(again.compact(), &key.public()).expect("and read again");
    assert_eq!(again.document(), signed.document());
    assert!(Signed::<Receipt>::verify(&compact, &keys::named("stranger").public()).is_err());
}
