//! Memory that is wiped when it is freed.

use core::alloc::{GlobalAlloc, Layout};
use core::slice;
use std::alloc::System;

/// Secrets are short, and so is whatever carries one. Larger blocks are pages and lists, for which wiping takes time.
const LARGEST: usize = 1024;

/// The system's allocator, which wipes every block of at most 1 KiB when it is freed or moved.
///
/// What crosses between languages is copied into buffers that are freed by code that is not ours, and that does not wipe
/// them. A program that passes secrets that way makes this its `#[global_allocator]`.
pub struct WipingAllocator;

// Never part of the callers, of which there are ten thousands.
//
// SAFETY: every block comes from `System` and goes back to it with the layout that it was asked for with.
unsafe impl GlobalAlloc for WipingAllocator {
    #[inline(never)]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller vouches for the layout.
        unsafe { System.alloc(layout) }
    }

    #[inline(never)]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller vouches for the layout.
        unsafe { System.alloc_zeroed(layout) }
    }

    #[inline(never)]
    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if layout.size() <= LARGEST {
            // SAFETY: the block is the caller's, as long as its layout says, and nobody uses it any more.
            unsafe { wipe(block, layout.size()) };
        }
        // SAFETY: the block came from `System` with this layout.
        unsafe { System.dealloc(block, layout) };
    }

    #[inline(never)]
    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        if layout.size() > LARGEST {
            // SAFETY: the block came from `System` with this layout, and the caller vouches for the new size.
            return unsafe { System.realloc(block, layout, size) };
        }
        // SAFETY: the caller vouches for the new size, and the alignment is that of a layout.
        let new = unsafe { Layout::from_size_align_unchecked(size, layout.align()) };
        // SAFETY: the block came from here with this layout.
        unsafe { self.moved(block, layout, new) }
    }
}

impl WipingAllocator {
    /// The system would move a block without wiping the old place, so it is done by hand.
    ///
    /// # Safety
    ///
    /// `block` was allocated here with the layout `old`.
    #[expect(clippy::multiple_unsafe_ops_per_block, reason = "one step after the other")]
    unsafe fn moved(&self, block: *mut u8, old: Layout, new: Layout) -> *mut u8 {
        // SAFETY: both blocks hold the bytes that are copied and do not overlap; the old one is given up for good.
        unsafe {
            let to = System.alloc(new);
            if !to.is_null() {
                to.copy_from_nonoverlapping(block, old.size().min(new.size()));
                self.dealloc(block, old);
            }
            to
        }
    }
}

/// # Safety
///
/// `size` bytes at `block` are the caller's alone.
unsafe fn wipe(block: *mut u8, size: usize) {
    // SAFETY: the caller vouches for the bytes.
    unsafe { block.write_bytes(0, size) };
    // SAFETY: the line above initialised every byte.
    zeroize::optimization_barrier(unsafe { slice::from_raw_parts(block, size) });
}
