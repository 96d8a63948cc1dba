//! Every route that the description names: whoever may use it does so once, and nobody else at all.

mod forged;
mod operated;
mod others;
mod table;
mod world;
