//! Random bytes of the operating system: salts, and an initialisation vector for every page written.

use core::ffi::{c_int, c_void};

use crate::boundary::{OK, room, status};

/// Fills `length` bytes at `buffer`.
///
/// # Safety
///
/// `buffer` is null or points at `length` bytes that nobody else touches during the call.
pub(crate) unsafe extern "C" fn random(_context: *mut c_void, buffer: *mut c_void, length: c_int) -> c_int {
    status(|| {
        // SAFETY: the caller vouches for the room.
        let room = unsafe { room(buffer.cast(), length) }?;
        getrandom::fill_uninit(room).ok().map(|_| ())
    })
}

/// `PRAGMA cipher_add_random`. The operating system's generator needs no help from a program, so the bytes are ignored.
pub(crate) extern "C" fn add_random(_context: *mut c_void, _buffer: *const c_void, _length: c_int) -> c_int {
    OK
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::boundary::ERROR;
    use core::ptr::null_mut;

    fn draw() -> [u8; 64] {
        let mut buffer = [0; 64];
        // SAFETY: the buffer holds 64 bytes.
        assert_eq!(unsafe { random(null_mut(), buffer.as_mut_ptr().cast(), 64) }, OK);
        buffer
    }

    #[test]
    fn two_draws_differ() {
        assert_ne!(draw(), draw());
    }

    #[test]
    fn every_byte_is_drawn() {
        let mut seen = [0; 64];
        for _ in 0..16 {
            seen.iter_mut().zip(draw()).for_each(|(seen, byte)| *seen |= byte);
        }
        assert!(seen.iter().all(|&byte| byte != 0));
    }

    #[test]
    fn a_missing_buffer_is_an_error() {
        // SAFETY: null is allowed.
        assert_eq!(unsafe { random(null_mut(), null_mut(), 8) }, ERROR);
    }
}
