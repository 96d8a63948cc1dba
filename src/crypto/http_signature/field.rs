//! As much of structured fields (RFC 9651) as the three headers need.
//!
//! Members are read only in the form in which a serialiser writes them (RFC 9651, section 4.1). So what was received is
//! what is signed over, and no text can be read in two ways.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// The value of one member of a dictionary, as it was written. Other members are left alone: a proxy may have added a
/// signature of its own. None when the member is missing or occurs twice.
pub(super) fn member<'a>(header: &'a str, key: &str) -> Option<&'a str> {
    let mut values = members(header).filter_map(|member| member.strip_prefix(key)?.strip_prefix('='));
    let value = values.next()?;
    values.next().is_none().then_some(value)
}

/// The members of a dictionary or list, which are split at commas outside of strings.
fn members(header: &str) -> impl Iterator<Item = &str> {
    let (mut quoted, mut escaped) = (false, false);
    let outside = move |letter: char| {
        let ends = letter == '"' && !escaped;
        escaped = quoted && letter == '\\' && !escaped;
        quoted ^= ends;
        letter == ',' && !quoted
    };
    header.split(outside).map(|member| member.trim_matches([' ', '\t']))
}

/// Writes a string. What a string cannot hold, which is anything but printable ASCII, is left out.
pub(super) fn quoted(text: &str) -> String {
    let mut written = String::from('"');
    for letter in text.chars().filter(|letter| matches!(letter, ' '..='~')) {
        if matches!(letter, '"' | '\\') {
            written.push('\\');
        }
        written.push(letter);
    }
    written + "\""
}

/// Takes a string off the front of a text; gives it and the rest.
pub(super) fn unquoted(text: &str) -> Option<(String, &str)> {
    let body = text.strip_prefix('"')?;
    let mut letters = body.char_indices();
    let mut read = String::new();
    loop {
        match letters.next()? {
            (end, '"') => return Some((read, &body[end + 1..])),
            (_, '\\') => read.push(letters.next().filter(|(_, letter)| matches!(letter, '"' | '\\'))?.1),
            (_, letter @ ' '..='~') => read.push(letter),
            _ => return None,
        }
    }
}

/// Writes a byte sequence.
pub(super) fn bytes(value: &[u8]) -> String {
    format!(":{}:", STANDARD.encode(value))
}

/// Reads a byte sequence without parameters.
pub(super) fn from_bytes(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text.strip_prefix(':')?.strip_suffix(':')?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_is_found_among_others() {
        let header = r#"proxy=("a, tally=(x)" "b\", tally=(y)");v=1, tally=("c"),	other"#;
        assert_eq!(member(header, "tally"), Some(r#"("c")"#));
        assert_eq!(member(header, "proxy"), Some(r#"("a, tally=(x)" "b\", tally=(y)");v=1"#));
        assert_eq!(member(header, "other"), None);
        assert_eq!(member(header, "tall"), None);
    }

    #[test]
    fn a_doubled_member_is_none() {
        assert_eq!(member("tally=(), tally=()", "tally"), None);
        assert_eq!(member("tally=1,tally=2", "tally"), None);
    }

    #[test]
    fn strings_come_back_with_what_follows() {
        for text in ["", "abc", r#"a "quoted" \ one"#, "~ !"] {
            let written = quoted(text) + ";rest";
            assert_eq!(unquoted(&written), Some((text.to_owned(), ";rest")), "{written}");
        }
    }

    #[test]
    fn what_a_string_cannot_hold_is_left_out_when_written_and_refused_when_read() {
        assert_eq!(quoted("a\nb\u{7f}é"), "\"ab\"");
        for text in ["", "\"", "a\"", "\"a", "\"a\nb\"", "\"é\"", r#""a\b""#, "\"a\\"] {
            assert_eq!(unquoted(text), None, "{text:?}");
        }
    }

    #[test]
    fn bytes_have_one_spelling() {
        assert_eq!(bytes(b"any"), ":YW55:");
        assert_eq!(from_bytes(":YW55:").unwrap(), b"any");
        assert_eq!(from_bytes("::").unwrap(), b"");
        for text in ["", ":", "YW55", ":YW5:", ":YR==:", ":YQ==:;a=1", ":YW_5:", ": YW55:"] {
            assert_eq!(from_bytes(text), None, "{text}");
        }
    }
}
