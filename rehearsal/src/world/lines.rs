use std::sync::atomic::Ordering;

use serde_json::Value;

use super::nothing;
use super::step::Is;
use crate::error::StageError;
use crate::line::Network;
use crate::set::Set;

pub(super) fn line(set: &Set, phone: &str, (is, millis): (Is, Option<u64>)) -> Result<Value, StageError> {
    set.phones.of(phone).line.set(match (is, millis) {
        (Is::Up, None) => Network::Up,
        (Is::Down, None) => Network::Down,
        (Is::Slow, Some(millis)) => Network::Slow(millis),
        _ => return Err(StageError::step("a slow line, and no other, has `millis`")),
    });
    Ok(nothing())
}

pub(super) fn lose_replies(set: &Set, phone: &str, times: usize) -> Value {
    set.phones.of(phone).line.lose_replies(times);
    nothing()
}

pub(super) fn hold_replies(set: &Set, phone: &str, held: bool) -> Value {
    set.phones.of(phone).line.hold_replies(held);
    nothing()
}

pub(super) fn clock_panics(set: &Set, phone: &str, times: usize) -> Value {
    set.phones.of(phone).panics.store(times, Ordering::SeqCst);
    nothing()
}
