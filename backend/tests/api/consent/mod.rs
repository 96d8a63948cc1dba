//! Asking, granting, reading, withdrawing: over real HTTP, with the data in a real file.

mod asking;
mod attachments;
mod chain;
mod compelled;
mod erasing;
mod granting;
mod narrowing;
mod reading;
mod sharing;
pub mod support;
mod withdrawing;
