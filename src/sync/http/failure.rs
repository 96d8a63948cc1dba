//! What a failure below HTTP means for the operations that were on their way.

use std::error::Error;

use rustls::CertificateError as C;
use rustls::pki_types::UnixTime;

use crate::sync::transport::TransportError;

/// Finds out what `error` means. The address is left out of it: it may carry a cursor.
pub(super) fn of(error: &reqwest::Error) -> TransportError {
    if let Some(refused) = causes(error).find_map(certificate_error).and_then(out_of_its_time) {
        return refused;
    }
    if error.is_builder() {
        return TransportError::Setup(innermost(error));
    }
    if error.is_connect() {
        return TransportError::NotConnected(innermost(error));
    }
    if error.is_timeout() { TransportError::TimedOut } else { TransportError::Broken(innermost(error)) }
}

/// Whether a certificate was refused for its dates; if so, the least by which the clock would be wrong, where known.
fn out_of_its_time(refused: &C) -> Option<TransportError> {
    let offset_seconds = match refused {
        C::Expired | C::NotValidYet => None,
        C::ExpiredContext { time, not_after: bound } | C::NotValidYetContext { time, not_before: bound } => {
            Some(seconds(*bound).saturating_sub(seconds(*time)))
        }
        _ => return None,
    };
    Some(TransportError::CertificateTime { offset_seconds })
}

fn seconds(time: UnixTime) -> i64 {
    i64::try_from(time.as_secs()).unwrap_or(i64::MAX)
}

fn certificate_error<'a>(cause: &'a (dyn Error + 'static)) -> Option<&'a C> {
    match cause.downcast_ref::<rustls::Error>()? {
        rustls::Error::InvalidCertificate(error) => Some(error),
        _ => None,
    }
}

/// `error` and everything below it. An I/O error hides what it wraps from `source`, so it is opened.
fn causes<'a>(error: &'a (dyn Error + 'static)) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    std::iter::successors(Some(error), |cause| below(*cause))
}

fn below<'a>(cause: &'a (dyn Error + 'static)) -> Option<&'a (dyn Error + 'static)> {
    match cause.downcast_ref::<std::io::Error>() {
        Some(io) => io.get_ref().map(|inner| inner as &(dyn Error + 'static)),
        None => cause.source(),
    }
}

fn innermost(error: &reqwest::Error) -> String {
    causes(error).last().map_or_else(String::new, ToString::to_string)
}
