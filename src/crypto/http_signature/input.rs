//! The `Signature-Input` header (RFC 9421, section 4.1).

use super::{HttpSignatureError, LABEL, Parameters, field};

/// The components that every request's signature begins with.
pub(super) const FIXED: [&str; 4] = ["@method", "@authority", "@path", "@query"];

/// Our member of a `Signature-Input`.
pub(super) struct Input<'a> {
    /// As it was received, which is what is signed over.
    pub(super) text: &'a str,
    pub(super) components: Vec<String>,
    pub(super) parameters: Parameters,
}

impl<'a> Input<'a> {
    pub(super) fn read(header: &'a str) -> Result<Self, HttpSignatureError> {
        let malformed = HttpSignatureError::Malformed("signature-input");
        let text = field::member(header, LABEL).ok_or(malformed.clone())?;
        let (components, rest) = inner_list(text).ok_or(malformed)?;
        Ok(Self { text, components, parameters: Parameters::read(rest)? })
    }
}

/// Reads a `Signature-Input` header before the request is verified, to find the key and to refuse early: gives the
/// covered components, which begin with the four that are always covered, and the parameters.
pub fn parse_input(header: &str) -> Result<(Vec<String>, Parameters), HttpSignatureError> {
    let Input { components, parameters, .. } = Input::read(header)?;
    match FIXED.iter().enumerate().find(|(index, name)| components.get(*index).is_none_or(|found| found != *name)) {
        Some((_, name)) => Err(HttpSignatureError::NotCovered((*name).to_owned())),
        None => Ok((components, parameters)),
    }
}

/// Takes a list of strings off the front of a text; gives it and the rest. A component with parameters of its own,
/// such as `"@query-param";name="id"`, is none of ours and is refused.
fn inner_list(text: &str) -> Option<(Vec<String>, &str)> {
    let mut rest = text.strip_prefix('(')?;
    let mut items = Vec::new();
    while !rest.starts_with(')') {
        if !items.is_empty() {
            rest = rest.strip_prefix(' ')?;
        }
        let (item, after) = field::unquoted(rest)?;
        items.push(item);
        rest = after;
    }
    Some((items, &rest[1..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    const REST: &str =
        r#";created=1;nonce="n";keyid="kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k";alg="ed25519";tag="tally""#;

    fn parse(components: &str) -> Result<Vec<String>, HttpSignatureError> {
        parse_input(&format!("tally=({components}){REST}")).map(|(components, _)| components)
    }

    #[test]
    fn gives_components_and_parameters() {
        let found = parse(r#""@method" "@authority" "@path" "@query" "content-digest" "tally-session""#).unwrap();
        assert_eq!(found, ["@method", "@authority", "@path", "@query", "content-digest", "tally-session"]);
    }

    #[test]
    fn the_fixed_components_come_first_and_in_order() {
        for (components, missing) in [
            ("", "@method"),
            (r#""@method" "@authority" "@path""#, "@query"),
            (r#""@method" "@path" "@authority" "@query""#, "@authority"),
            (r#""content-digest" "@method" "@authority" "@path" "@query""#, "@method"),
        ] {
            assert_eq!(parse(components), Err(HttpSignatureError::NotCovered(missing.into())), "{components}");
        }
    }

    #[test]
    fn other_forms_are_refused() {
        for components in [
            r#" "@method""#,
            r#""@method" "#,
            r#""@method"  "@authority""#,
            r#""@method""@authority""#,
            r#""@method";req"#,
            "@method",
            r#""@method"#,
        ] {
            assert_eq!(parse(components), Err(HttpSignatureError::Malformed("signature-input")), "{components}");
        }
        for header in ["", "tally", "tally=", "sig1=(\"@method\");created=1", "tally=(", "tally=1"] {
            assert!(parse_input(header).is_err(), "{header}");
        }
    }
}
