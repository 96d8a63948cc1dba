//! What points never come from. The closed lists already keep it out; this names it, so that the person can be told what was tried.

/// A source that no rule set may use and no entry may come from, whoever signed it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Forbidden {
    /// How somebody behaves: a red light, smoking, drinking, what they say.
    Conduct,
    /// Whom somebody knows.
    Contacts,
    /// What somebody does on social media.
    SocialMedia,
    /// What somebody buys.
    Basket,
    /// What somebody has, earns or spends.
    Wealth,
}

/// The words that give a source away, as parts of a code.
const WORDS: [(Forbidden, &[&str]); 5] = [
    (
        Forbidden::Conduct,
        &[
            "alcohol",
            "behavior",
            "behaviour",
            "belief",
            "conduct",
            "drinking",
            "gambling",
            "health",
            "jaywalking",
            "light",
            "littering",
            "opinion",
            "religion",
            "smoking",
            "speech",
            "tobacco",
            "traffic",
            "volunteering",
        ],
    ),
    (Forbidden::Contacts, &["contact", "contacts", "family", "friend", "friends", "neighbour", "neighbours", "spouse"]),
    (Forbidden::SocialMedia, &["followers", "likes", "media", "network", "posts", "social"]),
    (Forbidden::Basket, &["basket", "cart", "goods", "groceries", "item", "items", "product", "products", "purchases"]),
    (
        Forbidden::Wealth,
        &[
            "amount", "assets", "balance", "capital", "deposits", "device", "income", "postcode", "property", "salary",
            "savings", "spending", "turnover", "volume", "wealth",
        ],
    ),
];

impl Forbidden {
    /// What a code such as `red-light` names, if it is forbidden: its parts are compared, whatever separates them.
    pub fn named_in(code: &str) -> Option<Self> {
        let code = code.to_lowercase();
        let parts: Vec<_> = code.split(|character: char| !character.is_alphanumeric()).collect();
        WORDS.iter().find(|(_, words)| parts.iter().any(|part| words.contains(part))).map(|(forbidden, _)| *forbidden)
    }
}

impl std::fmt::Display for Forbidden {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Conduct => "conduct",
            Self::Contacts => "contacts",
            Self::SocialMedia => "social media",
            Self::Basket => "what is bought",
            Self::Wealth => "wealth",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::{EntryKind, Factor, ObligationKind};
    use super::*;

    #[test]
    fn names_what_is_forbidden_however_it_is_spelled() {
        for (code, forbidden) in [
            ("red-light", Forbidden::Conduct),
            ("SMOKING", Forbidden::Conduct),
            ("friends_of_friends", Forbidden::Contacts),
            ("social.media", Forbidden::SocialMedia),
            ("basket contents", Forbidden::Basket),
            ("average-balance", Forbidden::Wealth),
        ] {
            assert_eq!(Forbidden::named_in(code), Some(forbidden), "{code}");
        }
    }

    #[test]
    fn blames_nothing_that_is_allowed() {
        let factors = Factor::ALL.iter().map(|factor| factor.name());
        let kinds = EntryKind::ALL.iter().map(|kind| kind.name());
        let obligations = ObligationKind::ALL.iter().map(|kind| kind.name());
        for name in factors.chain(kinds).chain(obligations) {
            assert_eq!(Forbidden::named_in(name), None, "{name}");
        }
    }
}
