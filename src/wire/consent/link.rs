//! Links that fit a QR code: to a request, from a recipient to a person; and to a share, from a person to whoever.

use std::fmt;
use std::str::FromStr;

use url::Url;

use crate::crypto::keys::Thumbprint;
use crate::domain::id::OperationId;
use crate::wire::invite::Address;

/// `tally:consent?code=CODE&key=THUMBPRINT`: where to find a request, and whose it must be.
#[derive(Clone, PartialEq, Eq)]
pub struct RequestLink {
    /// Good for one person.
    pub code: String,
    /// The thumbprint of the recipient's key.
    pub key: Thumbprint,
}

/// `tally:share?at=ADDRESS&id=ID&secret=SECRET`: opens a share.
#[derive(Clone, PartialEq, Eq)]
pub struct ShareLink {
    /// The backend's address.
    pub address: Address,
    /// Which share.
    pub share: OperationId,
    /// 256 random bits in base64url; the backend knows only their hash.
    pub secret: String,
}

/// Text that is not a link of this kind.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotALink {
    /// It begins with something else.
    #[error("the link does not begin with tally:{0}?")]
    Scheme(&'static str),
    /// A part is missing, stands twice or is unreadable.
    #[error("the link's {0} is missing or cannot be read")]
    Part(&'static str),
}

impl FromStr for RequestLink {
    type Err = NotALink;

    fn from_str(text: &str) -> Result<Self, NotALink> {
        let url = link(text, "consent")?;
        Ok(Self { code: part(&url, "code")?, key: parsed(&url, "key")? })
    }
}

impl fmt::Display for RequestLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "tally:consent?{}", query(&[("code", &self.code), ("key", self.key.as_ref())]))
    }
}

impl FromStr for ShareLink {
    type Err = NotALink;

    fn from_str(text: &str) -> Result<Self, NotALink> {
        let url = link(text, "share")?;
        Ok(Self { address: parsed(&url, "at")?, share: parsed(&url, "id")?, secret: part(&url, "secret")? })
    }
}

impl fmt::Display for ShareLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (address, id) = (self.address.to_string(), self.share.to_string());
        write!(f, "tally:share?{}", query(&[("at", &address), ("id", &id), ("secret", &self.secret)]))
    }
}

/// Whoever holds the code can take the request, so logs never see it.
impl fmt::Debug for RequestLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestLink").field("key", &self.key).finish_non_exhaustive()
    }
}

/// Whoever holds the secret can read, so logs never see it.
impl fmt::Debug for ShareLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ShareLink").field("share", &self.share).finish_non_exhaustive()
    }
}

fn link(text: &str, path: &'static str) -> Result<Url, NotALink> {
    let url = Url::parse(text.trim()).map_err(|_| NotALink::Scheme(path))?;
    if (url.scheme(), url.path()) == ("tally", path) { Ok(url) } else { Err(NotALink::Scheme(path)) }
}

fn part(url: &Url, name: &'static str) -> Result<String, NotALink> {
    let mut values = url.query_pairs().filter(|(key, value)| key == name && !value.is_empty());
    match (values.next(), values.next()) {
        (Some((_, value)), None) => Ok(value.into_owned()),
        _ => Err(NotALink::Part(name)),
    }
}

fn parsed<T: FromStr>(url: &Url, name: &'static str) -> Result<T, NotALink> {
    part(url, name)?.parse().map_err(|_| NotALink::Part(name))
}

fn query(parts: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(parts).finish()
}

#[cfg(test)]
mod tests {
    use super::{NotALink, RequestLink, ShareLink};

    const KEY: &str = "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k";

    #[test]
    fn are_read_back_as_they_were_written() {
        let request: RequestLink = format!("tally:consent?code=K7-Q2&key={KEY}").parse().unwrap();
        assert_eq!(request.to_string().parse(), Ok(request));
        let id = "019347a0-0000-7000-8000-000000000000";
        let share: ShareLink = format!("tally:share?at=https://pay.example&id={id}&secret=s3").parse().unwrap();
        assert_eq!(share.to_string().parse(), Ok(share));
    }

    #[test]
    fn name_what_is_missing() {
        let parse = |text: &str| text.parse::<RequestLink>().unwrap_err();
        assert_eq!(parse("tally:enrol?code=1"), NotALink::Scheme("consent"));
        assert_eq!(parse("tally:consent?code=1"), NotALink::Part("key"));
        assert_eq!(parse(&format!("tally:consent?code=1&code=2&key={KEY}")), NotALink::Part("code"));
    }

    #[test]
    fn debug_tells_no_secret() {
        let link: RequestLink = format!("tally:consent?code=K7-Q2&key={KEY}").parse().unwrap();
        assert!(!format!("{link:?}").contains("K7-Q2"));
    }
}
