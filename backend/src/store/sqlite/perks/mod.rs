//! Perks: who sells, what is offered, and what was used.

pub(super) mod loans;
mod offers;
mod sellers;
pub(super) mod standing;
mod store;
pub(super) mod uses;
