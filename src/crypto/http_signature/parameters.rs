//! The parameters of a signature (RFC 9421, section 2.3).

use super::{HttpSignatureError, field};
use crate::crypto::keys::Thumbprint;

const ALGORITHM: &str = "ed25519";
const TAG: &str = "tally";

/// When, by which key, and what keeps the signature from being used twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameters {
    /// When it was signed, in seconds since 1970 (UTC), by the signer's clock.
    pub created: i64,
    /// What the signer uses once only: printable ASCII.
    pub nonce: String,
    /// The key that signed.
    pub keyid: Thumbprint,
}

impl Parameters {
    pub(super) fn write(&self) -> String {
        let Self { created, nonce, keyid } = self;
        format!(";created={created};nonce={};keyid=\"{keyid}\";alg=\"{ALGORITHM}\";tag=\"{TAG}\"", field::quoted(nonce))
    }

    /// Reads what follows the list of components. The order is free, but each of the five occurs once and there is
    /// nothing else: an `expires`, say, would be a promise that nobody here keeps.
    pub(super) fn read(text: &str) -> Result<Self, HttpSignatureError> {
        let mut found = Found::default();
        let mut rest = text;
        while !rest.is_empty() {
            rest = found.take(rest).ok_or(HttpSignatureError::Malformed("parameters"))?;
        }
        found.into_parameters()
    }
}

/// The parameters that were met so far.
#[derive(Default)]
struct Found {
    created: Option<i64>,
    nonce: Option<String>,
    keyid: Option<String>,
    alg: Option<String>,
    tag: Option<String>,
}

impl Found {
    /// Takes one parameter off the front; gives the rest.
    fn take<'a>(&mut self, text: &'a str) -> Option<&'a str> {
        let (name, value) = text.strip_prefix(';')?.split_once('=')?;
        let text = match name {
            "created" => return self.take_created(value),
            "nonce" => &mut self.nonce,
            "keyid" => &mut self.keyid,
            "alg" => &mut self.alg,
            "tag" => &mut self.tag,
            _ => return None,
        };
        let (read, rest) = field::unquoted(value)?;
        text.replace(read).is_none().then_some(rest)
    }

    fn take_created<'a>(&mut self, value: &'a str) -> Option<&'a str> {
        let (digits, rest) = value.split_at(value.find(';').unwrap_or(value.len()));
        let created = digits.parse::<i64>().ok().filter(|created| created.to_string() == digits)?;
        self.created.replace(created).is_none().then_some(rest)
    }

    fn into_parameters(self) -> Result<Parameters, HttpSignatureError> {
        let missing = HttpSignatureError::Malformed;
        if self.tag.as_deref() != Some(TAG) {
            return Err(missing("tag"));
        }
        if self.alg.as_deref() != Some(ALGORITHM) {
            return Err(missing("alg"));
        }
        Ok(Parameters {
            created: self.created.ok_or(missing("created"))?,
            nonce: self.nonce.ok_or(missing("nonce"))?,
            keyid: self.keyid.and_then(|keyid| keyid.parse().ok()).ok_or(missing("keyid"))?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k";

    fn parameters() -> Parameters {
        Parameters { created: 1_618_884_473, nonce: "b3k2 \"x\"".into(), keyid: KEY.parse().unwrap() }
    }

    fn refused(from: &str, to: &str) -> HttpSignatureError {
        let written = parameters().write();
        assert!(written.contains(from), "{from}");
        Parameters::read(&written.replace(from, to)).unwrap_err()
    }

    #[test]
    fn are_written_in_one_order_and_read_in_any() {
        let nonce = r#""b3k2 \"x\"""#;
        let expected = format!(r#";created=1618884473;nonce={nonce};keyid="{KEY}";alg="ed25519";tag="tally""#);
        assert_eq!(parameters().write(), expected);
        assert_eq!(Parameters::read(&expected), Ok(parameters()));
        let reordered = format!(r#";tag="tally";alg="ed25519";keyid="{KEY}";nonce={nonce};created=1618884473"#);
        assert_eq!(Parameters::read(&reordered), Ok(parameters()));
    }

    #[test]
    fn each_is_needed_and_named() {
        for name in ["created", "nonce", "keyid", "alg", "tag"] {
            let written = parameters().write();
            let kept = written.split(';').skip(1).filter(|part| !part.starts_with(name));
            let without: String = kept.flat_map(|part| [";", part]).collect();
            assert_eq!(Parameters::read(&without), Err(HttpSignatureError::Malformed(name)));
        }
    }

    #[test]
    fn another_algorithm_tag_or_name_is_refused() {
        assert_eq!(refused("ed25519", "hmac-sha256"), HttpSignatureError::Malformed("alg"));
        assert_eq!(refused("\"tally\"", "\"other\""), HttpSignatureError::Malformed("tag"));
        assert_eq!(refused(KEY, "test-key-ed25519"), HttpSignatureError::Malformed("keyid"));
    }

    #[test]
    fn other_spellings_and_doubled_or_unknown_ones_are_refused() {
        for (from, to) in [
            ("created=1618884473", "created=01618884473"),
            ("created=1618884473", "created=+1618884473"),
            ("created=1618884473", "created=1618884473.0"),
            ("created=1618884473", "created=\"1618884473\""),
            ("created=1618884473", "created=9223372036854775808"),
            (";created", "; created"),
            ("created=", "created = "),
            (";alg=\"ed25519\"", ";alg=ed25519"),
            (";alg=\"ed25519\"", ";alg=\"ed25519\";alg=\"ed25519\""),
            (";created=1618884473", ";created=1618884473;created=1618884473"),
            (";created", ";expires=1618884999;created"),
            (";tag=\"tally\"", ";tag=\"tally\" "),
            (";tag=\"tally\"", ";tag=\"tally\";"),
        ] {
            assert_eq!(refused(from, to), HttpSignatureError::Malformed("parameters"), "{to}");
        }
    }
}
