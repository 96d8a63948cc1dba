//! `Retry-After` (RFC 9110 §10.2.3): a number of seconds, or a date.

use std::time::Duration;

use jiff::fmt::rfc2822::DateTimeParser;

use crate::domain::time::Timestamp;

/// The longest wait that is honoured. A wrong number in a proxy's configuration must not silence a wallet for days, and
/// an hour later one request from each phone hurts nobody.
pub const LONGEST: Duration = Duration::from_hours(1);

/// Reads a `Retry-After` header at `now`. What cannot be read counts as not there; a date in the past as no wait. Of the
/// three forms of a date only the one that senders must write is read.
pub fn parse(header: &str, now: Timestamp) -> Option<Duration> {
    let header = header.trim();
    let seconds = if header.bytes().all(|byte| byte.is_ascii_digit()) {
        // Digits that do not fit are a very long time.
        (!header.is_empty()).then(|| header.parse().unwrap_or(u64::MAX))
    } else {
        seconds_until(header, now)
    };
    seconds.map(|seconds| capped(Duration::from_secs(seconds)))
}

/// At most [`LONGEST`].
pub fn capped(wait: Duration) -> Duration {
    wait.min(LONGEST)
}

fn seconds_until(date: &str, now: Timestamp) -> Option<u64> {
    let at = DateTimeParser::new().parse_timestamp(date).ok()?;
    Some(u64::try_from(Timestamp(at.as_second()).since(now)).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    // 1994-11-06T08:49:37Z, the example of RFC 9110 §5.6.7.
    const NOW: Timestamp = Timestamp(784_111_777);

    #[test]
    fn reads_seconds_and_dates() {
        assert_eq!(parse("120", NOW), Some(Duration::from_mins(2)));
        assert_eq!(parse(" 0 ", NOW), Some(Duration::ZERO));
        assert_eq!(parse("Sun, 06 Nov 1994 08:51:37 GMT", NOW), Some(Duration::from_mins(2)));
        assert_eq!(parse("Sun, 06 Nov 1994 08:49:36 GMT", NOW), Some(Duration::ZERO));
    }

    #[test]
    fn never_waits_for_days() {
        for header in ["3601", "99999999999999999999999", "Mon, 07 Nov 1994 08:49:37 GMT"] {
            assert_eq!(parse(header, NOW), Some(LONGEST), "{header}");
        }
    }

    #[test]
    fn passes_over_what_it_cannot_read() {
        for header in ["", "soon", "-1", "1.5", "Sun, 06 Nov", "1994-11-06T08:49:37Z"] {
            assert_eq!(parse(header, NOW), None, "{header}");
        }
    }
}
