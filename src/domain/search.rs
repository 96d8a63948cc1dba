//! Finding text in any script: wherever it stands, because not every script puts spaces between words.

use icu_normalizer::ComposingNormalizerBorrowed;

/// Out of the tables that come along with `url` in any case.
const COMPATIBLE: ComposingNormalizerBorrowed<'static> = ComposingNormalizerBorrowed::new_nfkc();

/// A text in compatibility form and lower case, so that `Ｂｅｓｔ`, `BEST` and `best` are one. What is looked for stands in a text
/// if it, folded, stands in the folded text.
pub fn fold(text: &str) -> String {
    let lower: String = COMPATIBLE.normalize(text).chars().flat_map(char::to_lowercase).collect();
    COMPATIBLE.normalize(&lower).into_owned()
}

#[cfg(test)]
mod tests {
    use super::fold;

    fn finds(query: &str, text: &str) -> bool {
        fold(text).contains(&fold(query))
    }

    #[test]
    fn finds_parts_in_any_script() {
        for (query, text) in [
            ("运输", "最佳运输"),
            ("输", "最佳运输"),
            ("trans", "BEST TRANSPORT"),
            ("t t", "BEST TRANSPORT"),
            ("straße", "Große STRASSE, kleine Straße"),
            ("ｂｅｓｔ", "Best"),
            ("قطار", "تذكرة قطار"),
        ] {
            assert!(finds(query, text), "{query} in {text}");
        }
    }

    #[test]
    fn does_not_find_what_is_not_there() {
        for (query, text) in [("运佳", "最佳运输"), ("tb", "BEST TRANSPORT"), ("x", "best")] {
            assert!(!finds(query, text), "{query} in {text}");
        }
    }
}
