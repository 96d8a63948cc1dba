//! One request of the interface before it is signed, and how long its answer may take.

use std::time::Duration;

use serde::Serialize;
use url::Url;

use super::error::SyncError;
use super::transport::{Method, TransportError};
use crate::wire::http::LONGEST_WAIT;
use crate::wire::invite::Address;

/// A backend answers within moments or says that it cannot, and a long poll within [`LONGEST_WAIT`]. Five seconds on top
/// are for the way: the slowest mobile networks take about one for a round trip.
const ANSWER: Duration = Duration::from_secs(LONGEST_WAIT as u64 + 5);

/// A body may go up this slowly, in bytes a second: a phone at the edge of a 2G cell.
const SLOWEST: u64 = 4 * 1024;

/// What is asked.
pub(super) struct Call {
    pub(super) method: Method,
    pub(super) url: Url,
    pub(super) body: Vec<u8>,
}

impl Call {
    pub(super) fn get(address: &Address, path: &str, query: &[(&str, &str)]) -> Result<Self, SyncError> {
        let mut url = at(address, path)?;
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        Ok(Self { method: Method::Get, url, body: Vec::new() })
    }

    pub(super) fn post(address: &Address, path: &str, body: &impl Serialize) -> Result<Self, SyncError> {
        let body = serde_json::to_vec(body).map_err(|error| unwritable(&error))?;
        Ok(Self { method: Method::Post, url: at(address, path)?, body })
    }

    /// How long the beginning of the answer may take.
    pub(super) fn timeout(&self) -> Duration {
        ANSWER + Duration::from_secs(self.body.len() as u64 / SLOWEST)
    }

    /// The host, and the port unless it is the scheme's own (RFC 9421 §2.2.3).
    pub(super) fn authority(&self) -> String {
        let host = self.url.host_str().unwrap_or_default();
        self.url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
    }
}

fn at(address: &Address, path: &str) -> Result<Url, SyncError> {
    address.url().join(path).map_err(|error| unwritable(&error))
}

fn unwritable(error: &dyn std::error::Error) -> SyncError {
    TransportError::Setup(error.to_string()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn get(address: &str, query: &[(&str, &str)]) -> Call {
        Call::get(&address.parse().unwrap(), "v1/changes", query).unwrap()
    }

    #[test]
    fn stays_below_the_address_and_escapes_the_query() {
        let call = get("https://pay.example/base", &[("after", "a&b/ü"), ("wait", "25")]);
        assert_eq!(call.url.as_str(), "https://pay.example/base/v1/changes?after=a%26b%2F%C3%BC&wait=25");
        assert_eq!(get("https://pay.example", &[]).url.as_str(), "https://pay.example/v1/changes");
    }

    #[test]
    fn names_the_port_only_where_it_is_not_the_schemes_own() {
        assert_eq!(get("https://Pay.Example:443", &[]).authority(), "pay.example");
        assert_eq!(get("https://pay.example:8443", &[]).authority(), "pay.example:8443");
        assert_eq!(get("http://[::1]:80", &[]).authority(), "[::1]");
    }

    #[test]
    fn a_large_body_gets_the_time_that_a_slow_network_needs() {
        let address = "https://pay.example".parse().unwrap();
        let [small, large] = [10, 256 * 1024].map(|size| Call::post(&address, "x", &"a".repeat(size)).unwrap());
        assert_eq!((small.timeout().as_secs(), large.timeout().as_secs()), (30, 94));
    }
}
