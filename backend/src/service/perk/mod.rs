//! Perks: publishing offers, and applying their steps.

pub(crate) mod apply;
pub(crate) mod lend;
pub(crate) mod publish;
pub(crate) mod selling;
