//! The header: which kind, which key, and nothing that could change how it is verified.

use serde::Serialize;
use serde_json::{Map, Value};

use super::compact::Parts;
use super::{JwsError, json};
use crate::crypto::keys::Thumbprint;

/// Members that would change what is verified or with which key (RFC 7515, section 4.1; RFC 7797). Our keys are
/// pinned and the payload is always encoded, so a header that has one of them was not written for us.
const REFUSED: [&str; 6] = ["crit", "b64", "jwk", "jku", "x5u", "x5c"];

/// What a compact JWS says of itself. Nothing of it is verified: it is good for finding the key and the kind.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Header {
    /// The kind of document.
    pub typ: String,
    /// The name of the key that is said to have signed it.
    pub kid: Thumbprint,
}

/// Reads the header of a compact JWS, and never its payload.
pub fn peek(compact: &str) -> Result<Header, JwsError> {
    Header::read(&Parts::split(compact)?)
}

/// The header on the wire, in this order.
#[derive(Serialize)]
struct Written<'a> {
    alg: &'static str,
    kid: &'a Thumbprint,
    typ: &'static str,
}

impl Header {
    /// Writes `EdDSA`, because the stock libraries do not know the newer name `Ed25519` (RFC 9864) yet.
    pub(super) fn write(typ: &'static str, kid: &Thumbprint) -> Result<Vec<u8>, JwsError> {
        serde_json::to_vec(&Written { alg: "EdDSA", kid, typ }).map_err(|_| JwsError::Malformed("header"))
    }

    pub(super) fn read(parts: &Parts<'_>) -> Result<Self, JwsError> {
        let members = json::object(&parts.header).map_err(|_| JwsError::Malformed("header"))?;
        if let Some(name) = REFUSED.into_iter().find(|name| members.contains_key(*name)) {
            return Err(JwsError::Malformed(name));
        }
        if !matches!(text(&members, "alg")?, "EdDSA" | "Ed25519") {
            return Err(JwsError::Malformed("alg"));
        }
        let kid = text(&members, "kid")?.parse().map_err(|_| JwsError::Malformed("kid"))?;
        Ok(Self { typ: text(&members, "typ")?.to_owned(), kid })
    }
}

fn text<'a>(members: &'a Map<String, Value>, name: &'static str) -> Result<&'a str, JwsError> {
    members.get(name).and_then(Value::as_str).ok_or(JwsError::Malformed(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::encoding::base64url;
    use crate::crypto::keys::SigningKey;

    fn kid() -> Thumbprint {
        SigningKey::from_seed(&[1; 32]).public().thumbprint()
    }

    fn read(header: &str) -> Result<Header, JwsError> {
        peek(&format!("{}.e30.AA", base64url(header.as_bytes())))
    }

    fn with(members: &str) -> Result<Header, JwsError> {
        read(&format!(r#"{{"kid":"{}","typ":"a+jwt",{members}}}"#, kid()))
    }

    #[test]
    fn is_written_exactly_so() {
        let written = Header::write("tally-receipt+jwt", &kid()).unwrap();
        let expected = format!(r#"{{"alg":"EdDSA","kid":"{}","typ":"tally-receipt+jwt"}}"#, kid());
        assert_eq!(String::from_utf8(written).unwrap(), expected);
    }

    #[test]
    fn both_names_of_the_algorithm_are_read() {
        let header = Header { typ: "a+jwt".into(), kid: kid() };
        assert_eq!(with(r#""alg":"EdDSA""#), Ok(header.clone()));
        assert_eq!(with(r#""alg":"Ed25519","cty":"json""#), Ok(header));
    }

    #[test]
    fn other_algorithms_are_refused() {
        for alg in [r#""none""#, r#""HS256""#, r#""eddsa""#, r#""Ed448""#, "null", r#"["EdDSA"]"#] {
            assert_eq!(with(&format!(r#""alg":{alg}"#)), Err(JwsError::Malformed("alg")), "{alg}");
        }
    }

    #[test]
    fn members_that_steer_verification_are_refused_whatever_they_hold() {
        for name in REFUSED {
            for value in ["null", "true", "[]", r#""x""#] {
                let refused = with(&format!(r#""alg":"EdDSA","{name}":{value}"#));
                assert_eq!(refused, Err(JwsError::Malformed(name)), "{value}");
            }
        }
    }

    #[test]
    fn a_doubled_member_is_refused_even_when_it_is_spelt_with_an_escape() {
        for members in [r#""alg":"EdDSA","alg":"EdDSA""#, r#""alg":"none","\u0061lg":"EdDSA""#] {
            assert_eq!(with(members), Err(JwsError::Malformed("header")), "{members}");
        }
    }

    #[test]
    fn what_is_missing_or_no_header_is_named() {
        assert_eq!(read(r#"{"alg":"EdDSA","typ":"a+jwt"}"#), Err(JwsError::Malformed("kid")));
        assert_eq!(read(r#"{"alg":"EdDSA","typ":"a+jwt","kid":"key-1"}"#), Err(JwsError::Malformed("kid")));
        assert_eq!(read(&format!(r#"{{"alg":"EdDSA","kid":"{}"}}"#, kid())), Err(JwsError::Malformed("typ")));
        for header in ["", "[]", "null", "{} {}", "{"] {
            assert_eq!(read(header), Err(JwsError::Malformed("header")), "{header:?}");
        }
    }
}
