//! Offers: published by their sellers, applied for those who reach a step, and only the step is told.

mod lending;
mod publishing;
pub mod support;
mod using;
