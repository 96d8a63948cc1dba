//! Points: a public rule set, dated entries, and a sum that everybody can do.
//!
//! | file | what |
//! | --- | --- |
//! | `day`, `kind`, `forbidden` | whole days; what may become an entry at all, as closed lists; what never may |
//! | `rule_set`, `rules`, `accept` | the rules as published; as checked; the checks |
//! | `claim`, `entry`, `check` | an entry as signed; as checked; the checks |
//! | `count`, `evaluate`, `calendar` | which entries count; the sum; when it is done |
//! | `what_if`, `way` | what a withdrawal would change; the soonest way to a number of points |
//!
//! Nothing here knows an amount of money: no type has a field for one, and a document that carries one is unreadable. The rules
//! are written down for people, and exactly enough to be built again, in `docs/points.md`.

mod accept;
mod calendar;
mod check;
mod claim;
mod codes;
mod count;
mod day;
mod entry;
mod evaluate;
mod forbidden;
mod kind;
mod rule_set;
mod rules;
#[cfg(test)]
mod tests;
mod way;
mod what_if;

pub use accept::RulesFault;
pub use calendar::evaluations_between;
pub use check::{CollectionGrant, EntryFault, SetFault, Setting, check, check_distinct};
pub use claim::{EntryClaim, ObligationClaim, Reason};
pub use count::{EntryLine, Standing};
pub use day::Day;
pub use entry::{Entry, Obligation};
pub use evaluate::{Evaluation, Expiry, FactorLine, Mismatch, evaluate};
pub use forbidden::Forbidden;
pub use kind::{EntryKind, Factor, ObligationKind};
pub use rule_set::{Counts, FactorRule, KindRule, Range, RuleSet, Settled};
pub use rules::Rules;
pub use way::{NoWay, Situation, Way, WayStep, soonest};
pub use what_if::{WithoutGrant, without_grant};

/// The fewest points that anybody can have.
pub const LOWEST: i64 = 350;

/// The most points that anybody can have.
pub const HIGHEST: i64 = 950;
