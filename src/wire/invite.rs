//! Invites: where the backend is, a code that is good once, and which key the backend signs with.

use std::fmt;
use std::str::FromStr;

use url::{Host, Url};

use crate::crypto::keys::Thumbprint;

/// An invitation, written `tally:enrol?at=ADDRESS&code=CODE&key=THUMBPRINT` so that it fits a QR code or a link.
#[derive(Clone, PartialEq, Eq)]
pub struct Invite {
    /// The backend's address.
    pub address: Address,
    /// Good once.
    pub code: String,
    /// RFC 7638 thumbprint of the key that signs the backend's answer.
    pub key: Thumbprint,
}

/// Where a backend is reached: `https`, or `http` on the machine itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address(Url);

/// Text that is not an invite.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotAnInvite {
    /// It does not begin with `tally:enrol?`.
    #[error("an invite begins with tally:enrol?")]
    Scheme,
    /// A part is missing or unreadable.
    #[error("the invite's {0} is missing or cannot be read")]
    Part(&'static str),
    /// Only `https` reaches another machine, and an address has no user, query or fragment.
    #[error("the invite's address is not safe: only https reaches another machine")]
    UnsafeAddress,
}

impl Address {
    /// The address as a URL that ends in a slash.
    pub fn url(&self) -> &Url {
        &self.0
    }
}

impl FromStr for Address {
    type Err = NotAnInvite;

    fn from_str(text: &str) -> Result<Self, NotAnInvite> {
        let mut url = Url::parse(text).map_err(|_| NotAnInvite::Part("address"))?;
        if !is_safe(&url) {
            return Err(NotAnInvite::UnsafeAddress);
        }
        if !url.path().ends_with('/') {
            url.set_path(&format!("{}/", url.path()));
        }
        Ok(Self(url))
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Invite {
    type Err = NotAnInvite;

    fn from_str(text: &str) -> Result<Self, NotAnInvite> {
        let url = Url::parse(text.trim()).map_err(|_| NotAnInvite::Scheme)?;
        if (url.scheme(), url.path()) != ("tally", "enrol") {
            return Err(NotAnInvite::Scheme);
        }
        Ok(Self {
            address: part(&url, "at", "address")?.parse()?,
            code: part(&url, "code", "code")?,
            key: part(&url, "key", "key")?.parse().map_err(|_| NotAnInvite::Part("key"))?,
        })
    }
}

impl fmt::Display for Invite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query
            .append_pair("at", self.address.0.as_str())
            .append_pair("code", &self.code)
            .append_pair("key", self.key.as_ref());
        write!(f, "tally:enrol?{}", query.finish())
    }
}

/// The code is good for an account, so logs never see it.
impl fmt::Debug for Invite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Invite").field("address", &self.address).field("key", &self.key).finish_non_exhaustive()
    }
}

fn part(url: &Url, name: &str, called: &'static str) -> Result<String, NotAnInvite> {
    let mut values = url.query_pairs().filter(|(key, value)| key == name && !value.is_empty());
    match (values.next(), values.next()) {
        (Some((_, value)), None) => Ok(value.into_owned()),
        _ => Err(NotAnInvite::Part(called)),
    }
}

fn is_safe(url: &Url) -> bool {
    is_page(url) && url.query().is_none() && url.fragment().is_none()
}

/// Nobody on the way can change what is read there: `https`, or `http` on the machine itself; and it names no user, which only
/// makes one address look like another.
pub(super) fn is_page(url: &Url) -> bool {
    let local = match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    };
    let without_user = url.username().is_empty() && url.password().is_none();
    without_user && (url.scheme() == "https" && url.has_host() || url.scheme() == "http" && local)
}

#[cfg(test)]
mod tests {
    use super::{Invite, NotAnInvite};

    const KEY: &str = "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k";

    fn with_address(address: &str) -> Result<Invite, NotAnInvite> {
        format!("tally:enrol?at={address}&code=K7-Q2&key={KEY}").parse()
    }

    #[test]
    fn is_read_back_as_it_was_written() {
        let invite = with_address("https://pay.example/base").unwrap();
        assert_eq!(invite.address.to_string(), "https://pay.example/base/");
        assert_eq!(invite.to_string().parse(), Ok(invite));
    }

    #[test]
    fn plain_http_stays_on_the_machine() {
        for address in ["http://127.0.0.1:8080", "http://[::1]:1", "http://localhost:9"] {
            assert!(with_address(address).is_ok(), "{address}");
        }
        for address in ["http://pay.example", "http://192.168.1.5", "ftp://127.0.0.1", "https://user:word@pay.example"]
        {
            assert_eq!(with_address(address), Err(NotAnInvite::UnsafeAddress), "{address}");
        }
    }

    #[test]
    fn names_what_is_missing() {
        let parse = |text: &str| text.parse::<Invite>().unwrap_err();
        assert_eq!(parse("https://pay.example"), NotAnInvite::Scheme);
        assert_eq!(parse("tally:enrol?code=1&key=2"), NotAnInvite::Part("address"));
        assert_eq!(parse("tally:enrol?at=https://a.example&key=2"), NotAnInvite::Part("code"));
        assert_eq!(parse("tally:enrol?at=https://a.example&code=1&key=2"), NotAnInvite::Part("key"));
        assert_eq!(parse("tally:enrol?at=https://a.example&code=1&code=2&key=2"), NotAnInvite::Part("code"));
    }

    #[test]
    fn debug_does_not_tell_the_code() {
        assert!(!format!("{:?}", with_address("https://pay.example").unwrap()).contains("K7-Q2"));
    }
}
