//! Everybody whom a wallet deals with, to try things with: a backend in this process, and programs that do what a merchant's,
//! a lender's, a landlord's or a bike operator's own would do. The demonstration, the sandbox and the rehearsals share them.
//!
//! They keep no time and draw no randomness of their own: both come from the [`Ground`] that they stand on.

mod client;
mod embedded;
mod file;
mod ground;
mod house;
mod past;
mod recipient;
mod seller;
mod trouble;

pub use client::Client;
pub use embedded::hand_to;
pub use file::write_new;
pub use ground::Ground;
pub use house::{BAKERY, Books, House, LANTERN, Merchant, RIVER_BIKES, Refund, Stall, TRANSPORT, whole};
pub use past::{Enrolled, PAYEES, membership, paid};
pub use recipient::{BANK, LANDLORD, PHONE_PLAN, Profile, Reading, Recipient, Refused, Watch, open_share};
pub use seller::{BREAD, EVENING_BREAD, LATER, Line, NO_DEPOSIT, SMALL_LOANS, Seller};
pub use trouble::Trouble;
