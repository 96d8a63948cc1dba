//! The backend over real HTTP on the loopback, asked by a phone that was written for these tests alone.
#![expect(clippy::unwrap_used, reason = "tests")]

mod batches;
mod bills;
mod books;
mod call;
mod changes;
mod codes;
mod consent;
mod description;
mod disk;
mod doors;
mod enrolment;
mod files;
mod house;
mod idempotency;
mod limits;
mod mandates;
mod newest_limit;
mod operations;
mod operator;
mod payments;
mod perks;
mod phone;
mod phones;
mod points;
mod process;
mod program;
mod recipient;
mod refunds;
mod restart;
mod rides;
mod routes;
mod sessions;
