//! Points: the rules and terms that hold, the entries and scores that were believed, and what was refused.

mod entries;
mod refused;
mod rules;
mod scores;
mod setting;
mod terms;

pub(in crate::store) use entries::forget_under;
pub use entries::{EntryRow, all_entries, find_entry, put_entry};
pub(in crate::store) use refused::{RefusedRow, refused};
pub use refused::{is_refused, refuse};
pub(in crate::store) use rules::rules_row;
pub use rules::{RulesRow, accepted_rules, keep_rules, newest_rules, rules_by_hash, rules_on};
pub(in crate::store) use scores::forget_grounds;
pub(in crate::store) use scores::score;
pub use scores::{ScoreRow, believed_points, find_score, newest_score, put_score, score_page};
pub use setting::{are_off, switch};
pub(in crate::store) use terms::terms_row;
pub use terms::{TermsRow, keep_terms, newest_terms};
