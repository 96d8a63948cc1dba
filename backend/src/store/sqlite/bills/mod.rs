//! Bills: made, paid, disputed, decided, and moved on by the days.

mod life;
mod make;
mod rows;
mod turn;

pub(super) use life::{decide, write};
pub(super) use make::{add, has_any};
pub(super) use rows::{find, of, page};
pub(super) use turn::{any_turns, turn};
