//! Bikes and rentals.

mod bikes;
mod disputes;
pub(super) mod facts;
mod offers;
pub(super) mod rentals;
mod store;
mod systems;
