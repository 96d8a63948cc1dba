//! Recipients, what they ask for, what they are granted, and who looked.

pub(super) mod chain;
pub(super) mod facts;
pub(super) mod grants;
pub(super) mod keys;
pub(super) mod looks;
pub(super) mod pages;
pub(super) mod recipients;
pub(super) mod requests;
