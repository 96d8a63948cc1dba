//! Signing a request and verifying one.

use super::base::{Component, inner_list, signature_base};
use super::input::{FIXED, Input};
use super::{HttpSignatureError, LABEL, Parameters, field};
use crate::crypto::keys::{PublicKey, SigningKey};

/// What a request's signature covers, as it is on the wire.
#[derive(Debug, Clone, Copy)]
pub struct SignedParts<'a> {
    /// The method, in capitals.
    pub method: &'a str,
    /// The host, and the port unless it is the scheme's own (RFC 9421, section 2.2.3). Capitals do not matter.
    pub authority: &'a str,
    /// The path as it is sent, with its percent-encoding.
    pub path: &'a str,
    /// The query as it is sent, without the question mark.
    pub query: Option<&'a str>,
    /// The `Content-Digest` header. It may only be missing when there is no body; the verifier must see to that.
    pub content_digest: Option<&'a str>,
    /// Further fields that are covered, in this order: the name in small letters, and the value. Of a field that occurs
    /// several times, the values are joined with `, `.
    pub extra: &'a [(&'a str, &'a str)],
}

/// The two headers that carry a signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// The value of `Signature-Input`.
    pub input: String,
    /// The value of `Signature`.
    pub value: String,
}

/// Signs a request. The key should be the one that the parameters name, or nobody will believe it.
pub fn sign(parts: &SignedParts<'_>, parameters: &Parameters, key: &SigningKey) -> Signature {
    let components = covered(parts);
    let text = inner_list(&components) + &parameters.write();
    let signature = key.sign(signature_base(&components, &text).as_bytes());
    Signature { input: format!("{LABEL}={text}"), value: format!("{LABEL}={}", field::bytes(&signature)) }
}

/// Verifies a request's signature by this key, and that it covers exactly what it must. Gives the parameters; whether
/// `created` is recent and `nonce` is new, and whether the body has this digest, remains to be checked.
pub fn verify(
    parts: &SignedParts<'_>,
    input_header: &str,
    signature_header: &str,
    key: &PublicKey,
) -> Result<Parameters, HttpSignatureError> {
    let input = Input::read(input_header)?;
    let components = covered(parts);
    must_cover(&components, &input.components)?;
    if input.parameters.keyid != key.thumbprint() {
        return Err(HttpSignatureError::WrongKey(input.parameters.keyid));
    }
    let signature = field::member(signature_header, LABEL).and_then(field::from_bytes);
    let signature = signature.ok_or(HttpSignatureError::Malformed("signature"))?;
    let base = signature_base(&components, input.text);
    key.verify(base.as_bytes(), &signature).map_err(|_| HttpSignatureError::BadSignature)?;
    Ok(input.parameters)
}

/// The components of a request with their values, in the fixed order (RFC 9421, section 2.2).
fn covered<'a>(parts: &SignedParts<'a>) -> Vec<Component<'a>> {
    let path = if parts.path.is_empty() { "/" } else { parts.path };
    // Without a query the value is the question mark alone (RFC 9421, section 2.2.7).
    let query = format!("?{}", parts.query.unwrap_or_default());
    let values = [parts.method.to_owned(), parts.authority.to_ascii_lowercase(), path.to_owned(), query];
    let digest = parts.content_digest.map(|digest| ("content-digest", digest.to_owned()));
    let extra = parts.extra.iter().map(|(name, value)| (*name, (*value).to_owned()));
    FIXED.into_iter().zip(values).chain(digest).chain(extra).collect()
}

fn must_cover(needed: &[Component<'_>], found: &[String]) -> Result<(), HttpSignatureError> {
    for (index, (name, _)) in needed.iter().enumerate() {
        if found.get(index).is_none_or(|found| found != name) {
            return Err(HttpSignatureError::NotCovered((*name).to_owned()));
        }
    }
    found.get(needed.len()).map_or(Ok(()), |further| Err(HttpSignatureError::NotCovered(further.clone())))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::crypto::http_signature::{content_digest, parse_input};

    fn key() -> SigningKey {
        SigningKey::from_seed(&[1; 32])
    }

    fn parameters() -> Parameters {
        Parameters { created: 1_618_884_473, nonce: "once".into(), keyid: key().public().thumbprint() }
    }

    const PARTS: SignedParts<'_> = SignedParts {
        method: "POST",
        authority: "bank.example:8443",
        path: "/v1/operations",
        query: Some("after=1&wait=25"),
        content_digest: Some("sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:"),
        extra: &[("tally-session", "s1")],
    };

    fn check(parts: &SignedParts<'_>, signature: &Signature) -> Result<Parameters, HttpSignatureError> {
        verify(parts, &signature.input, &signature.value, &key().public())
    }

    #[test]
    fn what_is_signed_is_verified() {
        let signature = sign(&PARTS, &parameters(), &key());
        assert_eq!(check(&PARTS, &signature), Ok(parameters()));
        let (components, read) = parse_input(&signature.input).unwrap();
        assert_eq!(components, ["@method", "@authority", "@path", "@query", "content-digest", "tally-session"]);
        assert_eq!(read, parameters());
    }

    #[test]
    fn every_part_is_covered() {
        let signature = sign(&PARTS, &parameters(), &key());
        let other_digest = content_digest(b"other");
        for changed in [
            SignedParts { method: "PUT", ..PARTS },
            SignedParts { authority: "bank.example", ..PARTS },
            SignedParts { path: "/v1/operations/", ..PARTS },
            SignedParts { query: None, ..PARTS },
            SignedParts { query: Some("after=1&wait=26"), ..PARTS },
            SignedParts { content_digest: Some(&other_digest), ..PARTS },
            SignedParts { extra: &[("tally-session", "s2")], ..PARTS },
        ] {
            assert_eq!(check(&changed, &signature), Err(HttpSignatureError::BadSignature), "{changed:?}");
        }
    }

    #[test]
    fn the_parameters_are_covered() {
        let signature = sign(&PARTS, &parameters(), &key());
        for (from, to) in [("1618884473", "1618884474"), ("\"once\"", "\"twice\"")] {
            let changed = Signature { input: signature.input.replace(from, to), ..signature.clone() };
            assert_eq!(check(&PARTS, &changed), Err(HttpSignatureError::BadSignature), "{to}");
        }
    }

    #[test]
    fn a_component_too_few_or_too_many_is_named() {
        let not_covered = |name: &str| Err(HttpSignatureError::NotCovered(name.into()));
        let bare = SignedParts { content_digest: None, extra: &[], ..PARTS };
        let with_bare = sign(&bare, &parameters(), &key());
        assert_eq!(check(&PARTS, &with_bare), not_covered("content-digest"));
        let with_body = sign(&SignedParts { extra: &[], ..PARTS }, &parameters(), &key());
        assert_eq!(check(&PARTS, &with_body), not_covered("tally-session"));
        assert_eq!(check(&bare, &with_body), not_covered("content-digest"));
    }

    #[test]
    fn no_query_and_no_path_have_values_too() {
        let root = SignedParts { path: "", query: None, ..PARTS };
        let signature = sign(&root, &parameters(), &key());
        assert!(check(&SignedParts { path: "/", query: Some(""), ..PARTS }, &signature).is_ok());
        assert_eq!(covered(&root)[2..4], [("@path", "/".to_owned()), ("@query", "?".to_owned())]);
    }

    #[test]
    fn capitals_of_the_host_do_not_matter() {
        let signature = sign(&SignedParts { authority: "BANK.example:8443", ..PARTS }, &parameters(), &key());
        assert!(check(&PARTS, &signature).is_ok());
    }

    #[test]
    fn another_key_is_refused_whether_it_is_named_or_not() {
        let other = SigningKey::from_seed(&[2; 32]);
        let unnamed = sign(&PARTS, &parameters(), &other);
        assert_eq!(check(&PARTS, &unnamed), Err(HttpSignatureError::BadSignature));
        let keyid = other.public().thumbprint();
        let named = sign(&PARTS, &Parameters { keyid: keyid.clone(), ..parameters() }, &other);
        assert_eq!(check(&PARTS, &named), Err(HttpSignatureError::WrongKey(keyid)));
    }

    #[test]
    fn a_signature_of_somebody_else_beside_ours_does_not_matter() {
        let signature = sign(&PARTS, &parameters(), &key());
        let input = format!("proxy=(\"@method\");created=1, {}", signature.input);
        let value = format!("proxy=:AA==:, {}", signature.value);
        assert!(verify(&PARTS, &input, &value, &key().public()).is_ok());
    }

    #[test]
    fn a_signature_that_cannot_be_read_is_malformed() {
        let signature = sign(&PARTS, &parameters(), &key());
        for value in ["", "tally", "tally=::x", "proxy=:AA==:", &signature.value.replace("tally", "sig1")] {
            let changed = Signature { value: value.into(), ..signature.clone() };
            assert_eq!(check(&PARTS, &changed), Err(HttpSignatureError::Malformed("signature")), "{value}");
        }
        let short = Signature { value: "tally=:AA==:".into(), ..signature };
        assert_eq!(check(&PARTS, &short), Err(HttpSignatureError::BadSignature));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn any_request_survives(method in "[A-Z]{1,7}", path in "(/[a-z0-9%._-]{0,8}){1,4}", query: Option<String>, value: String, nonce in "[ -~]{0,40}", created in 0..=999_999_999_999_999_i64) {
            let extra = [("tally-session", value.as_str())];
            let parts = SignedParts { method: &method, path: &path, query: query.as_deref(), extra: &extra, ..PARTS };
            let parameters = Parameters { created, nonce, ..parameters() };
            prop_assert_eq!(check(&parts, &sign(&parts, &parameters, &key())), Ok(parameters));
        }

        #[test]
        fn any_change_of_one_character_is_noticed(place: prop::sample::Index, other: char) {
            let signature = sign(&PARTS, &parameters(), &key());
            let index = place.index(signature.input.len());
            let mut changed = signature.clone();
            changed.input.replace_range(index..=index, &other.to_string());
            prop_assume!(changed != signature);
            prop_assert!(check(&PARTS, &changed).is_err());
        }

        #[test]
        fn any_header_is_read_without_a_panic(input in "\\PC{0,60}", rest in "[\"();=a-z@ ,:\\\\]{0,60}") {
            let _ = parse_input(&input);
            let _ = parse_input(&format!("tally=({rest}"));
            prop_assert!(verify(&PARTS, &input, &rest, &key().public()).is_err());
        }
    }
}
