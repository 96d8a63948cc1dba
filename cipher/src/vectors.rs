//! Reads published test vectors.

use core::ffi::c_int;

/// The bytes that the hexadecimal `text` stands for.
pub(crate) fn hex(text: &str) -> Vec<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let pair = |pair: &[u8]| Some(digit(pair[0])? << 4 | digit(pair[1])?);
    text.as_bytes().chunks(2).map(pair).collect::<Option<_>>().unwrap_or_default()
}

/// The length as C counts it.
pub(crate) fn size(bytes: &[u8]) -> c_int {
    c_int::try_from(bytes.len()).unwrap_or(-1)
}
