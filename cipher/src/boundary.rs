//! What crosses between C and Rust: status codes, and buffers given as a pointer and a length.

use core::ffi::{c_int, c_uchar};
use core::mem::MaybeUninit;
use core::slice;
use std::panic::{AssertUnwindSafe, catch_unwind};

use zeroize::zeroize_stack;

/// `SQLITE_OK`.
pub(crate) const OK: c_int = 0;
/// `SQLITE_ERROR`.
pub(crate) const ERROR: c_int = 1;

/// More than any primitive needs of the stack: AES with 512-bit registers keeps each round key four times, for both ways. Without
/// optimisation they need far more.
const DEEPEST: usize = if cfg!(debug_assertions) { 16 * 1024 } else { 8 * 1024 };

/// Runs `work`, says how it went in SQLite's words, and wipes the copies of keys that it left on the stack.
pub(crate) fn status(work: impl FnOnce() -> Option<()>) -> c_int {
    let status = caught(work);
    zeroize_stack::<DEEPEST>();
    status
}

/// Nothing in this crate panics on purpose; should a primitive do so, the database reports an error where unwinding into C
/// would end the process. Never part of its caller, whose own part of the stack is not wiped.
#[inline(never)]
fn caught(work: impl FnOnce() -> Option<()>) -> c_int {
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(Some(())) => OK,
        Ok(None) | Err(_) => ERROR,
    }
}

/// The `length` bytes at `start`, `None` if the length is negative or the pointer null where bytes are promised.
///
/// # Safety
///
/// `start` is null or points at `length` initialised bytes that nobody writes while the slice lives.
pub(crate) unsafe fn bytes<'a>(start: *const c_uchar, length: c_int) -> Option<&'a [u8]> {
    let length = usize::try_from(length).ok()?;
    if length == 0 {
        return Some(&[]);
    }
    // SAFETY: not null, and the caller vouches for the length.
    (!start.is_null()).then(|| unsafe { slice::from_raw_parts(start, length) })
}

/// Room for `length` bytes at `start`, which C may not have initialised.
///
/// # Safety
///
/// `start` is null or points at `length` bytes that nobody else touches while the slice lives.
pub(crate) unsafe fn room<'a>(start: *mut c_uchar, length: c_int) -> Option<&'a mut [MaybeUninit<u8>]> {
    let length = usize::try_from(length).ok()?;
    if length == 0 {
        return Some(&mut []);
    }
    // SAFETY: not null, and the caller vouches for the length; `MaybeUninit` asks for no initialised bytes.
    (!start.is_null()).then(|| unsafe { slice::from_raw_parts_mut(start.cast(), length) })
}

/// The `length` bytes at `start`, set to zero.
///
/// # Safety
///
/// As for [`room`].
pub(crate) unsafe fn zeroed<'a>(start: *mut c_uchar, length: c_int) -> Option<&'a mut [u8]> {
    // SAFETY: the caller vouches for the room.
    let room = unsafe { room(start, length) }?;
    room.fill(MaybeUninit::new(0));
    // SAFETY: the line above initialised every byte.
    Some(unsafe { room.assume_init_mut() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_an_error() {
        assert_eq!(status(|| panic!("a primitive gave up")), ERROR);
    }

    #[test]
    fn none_becomes_an_error() {
        assert_eq!(status(|| None), ERROR);
        assert_eq!(status(|| Some(())), OK);
    }

    #[test]
    fn a_negative_length_is_refused() {
        // SAFETY: the length is refused before the pointer is used.
        assert!(unsafe { bytes([1_u8].as_ptr(), -1) }.is_none());
        // SAFETY: as above.
        assert!(unsafe { room([1_u8].as_mut_ptr(), -1) }.is_none());
    }

    #[test]
    fn null_is_refused_where_bytes_are_promised() {
        // SAFETY: null is allowed.
        assert!(unsafe { bytes(core::ptr::null(), 1) }.is_none());
        // SAFETY: null is allowed.
        assert_eq!(unsafe { bytes(core::ptr::null(), 0) }, Some(&[][..]));
        // SAFETY: null is allowed.
        assert!(unsafe { room(core::ptr::null_mut(), 1) }.is_none());
    }
}
