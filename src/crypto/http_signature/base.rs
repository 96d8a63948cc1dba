//! The text that is signed (RFC 9421, section 2.5).

use super::field;

/// One covered component: its name, and its value in this request.
pub(super) type Component<'a> = (&'a str, String);

/// The signature base: a line for each component, and the parameters as they stand in `Signature-Input`.
pub(super) fn signature_base(components: &[Component<'_>], parameters: &str) -> String {
    let lines = components.iter().map(|(name, value)| format!("{}: {}", field::quoted(name), one_line(value)));
    let last = format!("\"@signature-params\": {parameters}");
    lines.chain([last]).collect::<Vec<_>>().join("\n")
}

/// The list of covered components, as it begins the parameters.
pub(super) fn inner_list(components: &[Component<'_>]) -> String {
    let names: Vec<String> = components.iter().map(|(name, _)| field::quoted(name)).collect();
    format!("({})", names.join(" "))
}

/// A field's value without the white space around it and on one line (RFC 9421, section 2.1), so that no value can
/// pass for a further line of the base.
fn one_line(value: &str) -> String {
    let lines = value.split(['\r', '\n']).map(|line| line.trim_matches([' ', '\t']));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 9421, section 2.1.
    #[test]
    fn values_are_trimmed_and_unfolded() {
        assert_eq!(one_line("  Leading and trailing whitespace. \t"), "Leading and trailing whitespace.");
        assert_eq!(one_line("Obsolete\r\n    line folding."), "Obsolete line folding.");
        assert_eq!(one_line(""), "");
    }

    #[test]
    fn a_value_cannot_add_a_line() {
        let forged = signature_base(&[("a", "1\n\"b\": 2".into())], "()");
        assert_eq!(forged, "\"a\": 1 \"b\": 2\n\"@signature-params\": ()");
    }

    #[test]
    fn no_components_leave_the_parameters_alone() {
        assert_eq!(signature_base(&[], "();created=1"), "\"@signature-params\": ();created=1");
        assert_eq!(inner_list(&[]), "()");
    }
}
