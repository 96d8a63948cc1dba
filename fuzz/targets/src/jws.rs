//! Compact JWS, before anybody knows what they are about.

use serde_json::Value;
use tally::crypto::jws::{JwsError, Signed, peek, verify_version};
use tally::crypto::{KeySet, SigningKey, base64url_decode};
use tally::wire::receipt::Receipt;
use tally::wire::time::ServerTime;

use crate::forge::sign_parts;
use crate::keys;

/// The text as it is; and, split at its first line feed, as header and payload under a signature that holds. A published set
/// of keys is read along.
pub(crate) fn jws(data: &[u8]) {
    let Some(text) = crate::text(data) else { return };
    let key = keys::named("backend");
    read(text, &key);
    if let Some((header, payload)) = text.split_once('\n') {
        let header = header.replace("$kid", key.public().thumbprint().as_ref());
        read(&sign_parts(header.as_bytes(), payload.as_bytes(), &key), &key);
    }
    read_keys(text);
}

fn read(compact: &str, key: &SigningKey) {
    let (header, public) = (peek(compact), key.public());
    let version = verify_version::<ServerTime>(compact, &public);
    let verified = Signed::<ServerTime>::verify(compact, &public);
    if let Ok(signed) = &verified {
        assert_eq!(header.as_ref().map(|header| header.kid.clone()), Ok(public.thumbprint()));
        assert_eq!(version, Ok(1));
        let again = Signed::sign(signed.document().clone(), key).expect("what was read can be signed");
        assert_eq!(Signed::<ServerTime>::verify(again.compact(), &public).unwrap().document(), signed.document());
        assert!(Signed::<ServerTime>::verify(compact, &keys::named("stranger").public()).is_err());
        // One namespace for each kind.
        assert!(matches!(Signed::<Receipt>::verify(compact, &public), Err(JwsError::WrongKind { .. })));
    }
    if version.is_ok() {
        assert!(is_signed(compact, key), "it verifies, and nobody signed it");
    }
}

/// Whether the last part is the very signature that the key makes of the parts before it.
fn is_signed(compact: &str, key: &SigningKey) -> bool {
    let Some((input, signature)) = compact.rsplit_once('.') else { return false };
    base64url_decode(signature).is_ok_and(|signature| signature == key.sign(input.as_bytes()))
}

fn read_keys(text: &str) {
    let Ok(set) = serde_json::from_str::<KeySet>(text) else { return };
    let printed = serde_json::to_value(&set).expect("keys can be published");
    assert_eq!(serde_json::from_value::<KeySet>(printed.clone()).unwrap(), set);
    assert_eq!(printed["keys"].as_array().map(Vec::len), Some(set.keys().len()));
    assert!(
        set.keys()
            .iter()
            .all(|key| printed["keys"].as_array().is_some_and(|keys| keys.iter().any(|other| names(other, key))))
    );
}

fn names(jwk: &Value, key: &tally::crypto::PublicKey) -> bool {
    jwk["kid"] == key.thumbprint().as_ref()
}
