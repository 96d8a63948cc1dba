//! Wallets, their backend, the network between them, their disks and their clocks, in one process and the same each time from
//! a seed. Real core, real backend, real SQL; what is played is time, chance, the way between them and the people. Never
//! shipped.
//!
//! A [`run`] lives some months of a few people: they pay, owe, ride, borrow and let others read, while requests get lost,
//! come twice or late, clocks jump, and processes die at any await and at any call of the disk. After each step the
//! invariants of `check` are asked; at the end the network heals, and phone and backend have to agree.
//!
//! ```text
//! run      one seed: the world, its steps, its end        batch  many seeds on all cores
//! world    who is there                                   phone  a wallet's process, its disk, clock and vault
//! act      what people and others do                      host   the backend's process and its disk
//! net      the way between them                           check  what always has to hold
//! old      databases of earlier versions
//! chance, time, fuse, drive, here, vault: what is played to core and backend
//! ```

mod act;
pub mod batch;
mod chance;
mod check;
mod drive;
mod fuse;
mod here;
mod host;
mod net;
mod old;
mod phone;
mod run;
mod time;
mod trace;
mod vault;
mod world;

pub use run::{Failure, Size, run};
