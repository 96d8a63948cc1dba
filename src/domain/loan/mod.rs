//! A small loan: what is paid out, every instalment with its day, and what it costs a year by the formula of the European
//! Union (Directive 2008/48/EC, Annex I). `docs/loans.md` has the rules in words.

mod cost;
mod fraction;
mod lending;
mod schedule;
mod terms;
#[cfg(test)]
mod tests;

pub use cost::{CostError, MAXIMUM_PAYMENTS, Repayment, YearlyCost};
pub use fraction::YearFraction;
pub use lending::Lending;
pub use schedule::{Instalment, Schedule};
pub use terms::{LoanError, LoanTerms, MAXIMUM_INSTALMENTS, Rhythm};
