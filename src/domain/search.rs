//! Finding text in any script: by overlapping pairs of characters, because not every script puts spaces between words.
//!
//! `运输` becomes one pair and finds `最佳运输`; `bes` becomes the neighbouring pairs `be` and `es` and finds `BEST`. Each
//! character is written as six hexadecimal digits, so that a full-text index sees plain words and never has to know what
//! a letter is.

use unicode_normalization::UnicodeNormalization;

/// What the index stores for `text`: its pairs, in order, separated by spaces. The last character stands alone at the end,
/// so that a search for a single character can find it as the beginning of a word.
pub fn index_terms(text: &str) -> String {
    let characters = fold(text);
    let ends = characters.iter().skip(1).map(String::as_str).chain([""]);
    let words: Vec<_> = characters.iter().zip(ends).map(|(first, second)| format!("{first}{second}")).collect();
    words.join(" ")
}

/// What to look for, as a phrase of an SQLite full-text query (FTS5): `None` if `text` holds nothing to look for.
pub fn query_phrase(text: &str) -> Option<String> {
    let characters = fold(text.trim());
    match characters.as_slice() {
        [] => None,
        [single] => Some(format!("\"{single}\"*")),
        many => {
            let pairs: Vec<_> = many.windows(2).map(<[String]>::concat).collect();
            Some(format!("\"{}\"", pairs.join(" ")))
        }
    }
}

/// Characters in compatibility form and lower case, so that `Ｂｅｓｔ`, `BEST` and `best` are one.
fn fold(text: &str) -> Vec<String> {
    let lower = text.nfkc().flat_map(char::to_lowercase).nfkc();
    lower.map(|character| format!("{:06x}", u32::from(character))).collect()
}

#[cfg(test)]
mod tests {
    use super::{index_terms, query_phrase};

    /// What the full-text index does with a phrase whose last word may be a beginning.
    fn finds(query: &str, text: &str) -> bool {
        let phrase = query_phrase(query).unwrap();
        let words = format!(" {}", index_terms(text));
        match phrase.strip_suffix('*') {
            Some(beginning) => words.contains(&format!(" {}", beginning.trim_matches('"'))),
            None => format!("{words} ").contains(&format!(" {} ", phrase.trim_matches('"'))),
        }
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

    #[test]
    fn nothing_is_nothing_to_look_for() {
        assert_eq!(query_phrase("  "), None);
        assert_eq!(index_terms(""), "");
    }
}
