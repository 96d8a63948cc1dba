//! What crosses to other languages: everything that `bindings/surface.txt` lists, with nothing behind it. `build/` writes it.

#![allow(missing_docs, clippy::pedantic, reason = "nobody reads it")]

use std::any::Any;
use std::future::{Future, ready};
use std::hint::black_box;
use std::panic::resume_unwind;
use std::pin::Pin;

include!(concat!(env!("OUT_DIR"), "/surface.rs"));

/// What comes in is really made.
fn taken<T>(value: T) {
    black_box(&value);
}

/// What a call waits for, of which the compiler knows nothing.
fn later() -> Pin<Box<dyn Future<Output = ()> + Send>> {
    black_box(Box::pin(ready(())))
}

/// What a call gives, which there never is; but the compiler does not know that.
fn answer<T: 'static>() -> T {
    let given: Option<Box<dyn Any>> = black_box(None);
    match given.and_then(|given| given.downcast().ok()) {
        Some(answer) => *answer,
        None => resume_unwind(Box::new("there is nothing behind this")),
    }
}
