//! Links that a person is sent or scans.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use tally::wire::consent::{RequestLink, ShareLink};
use tally::wire::invite::{Address, Invite};

/// An invite, and the backend's address in it.
pub(crate) fn invite(data: &[u8]) {
    let Some(text) = crate::text(data) else { return };
    again::<Address>(text);
    if let Some(invite) = again::<Invite>(text) {
        let url = invite.address.url();
        assert!(matches!(url.scheme(), "https" | "http") && url.username().is_empty() && url.path().ends_with('/'));
        assert!(!invite.code.is_empty());
    }
}

/// A link to a request for data, or to a share.
pub(crate) fn link(data: &[u8]) {
    let Some(text) = crate::text(data) else { return };
    again::<RequestLink>(text);
    again::<ShareLink>(text);
}

/// What was read, prints and reads again to the same.
fn again<T: FromStr<Err: Debug> + Display + Debug + PartialEq>(text: &str) -> Option<T> {
    let read: T = text.parse().ok()?;
    let printed = read.to_string();
    assert_eq!(printed.parse::<T>().as_ref().ok(), Some(&read), "{printed}");
    Some(read)
}
