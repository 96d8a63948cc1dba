//! The CRC at the end of a code.

use crc::{CRC_16_IBM_3740, Crc};

use super::error::QrError;
use super::object::Object;

/// The tag of the CRC.
pub(super) const CHECKSUM: u8 = 63;

/// ISO/IEC 13239 with polynomial 1021 and initial value FFFF, known as CRC-16/CCITT-FALSE.
static ALGORITHM: Crc<u16> = Crc::<u16>::new(&CRC_16_IBM_3740);

/// The CRC of a text, which must run up to and including `6304`.
pub(super) fn of(text: &str) -> String {
    format!("{:04X}", ALGORITHM.checksum(text.as_bytes()))
}

/// Compares the CRC of a code whose last object is `object`. Lower-case digits are as good as upper-case ones.
pub(super) fn check(payload: &str, object: &Object<'_>) -> Result<(), QrError> {
    if object.value.chars().count() != 4 {
        return Err(object.wrong("four hexadecimal digits"));
    }
    let right = of(payload.strip_suffix(object.value).unwrap_or(payload));
    if object.value.eq_ignore_ascii_case(&right) {
        return Ok(());
    }
    Err(QrError::Checksum { offset: object.value_offset(), found: object.value.to_owned(), right })
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_check_value_of_the_algorithm() {
        assert_eq!(super::of("123456789"), "29B1");
    }
}
