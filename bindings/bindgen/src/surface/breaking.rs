//! What a change of the surface breaks, and whether somebody has said so.

use std::collections::BTreeSet;

/// The lines of which only one of the two knows, as a patch writes them.
pub(super) fn difference(before: &str, now: &str) -> Vec<String> {
    let (before, now) = (lines(before), lines(now));
    let gone = before.difference(&now).map(|line| format!("- {line}"));
    gone.chain(now.difference(&before).map(|line| format!("+ {line}"))).collect()
}

/// The lines of the last release that are gone or read otherwise now, and that the changelog does not name under `### Breaking`
/// of what is not released yet.
pub(super) fn untold(released: &str, now: &str, changelog: &str) -> Vec<String> {
    let (before, now, told) = (lines(released), lines(now), breaking(changelog));
    let gone = before.difference(&now).filter(|line| !told.contains(&format!("`{}`", name(line))));
    gone.map(|line| format!("- {line}")).collect()
}

/// `Payments.page` of `Payments.page(after: string? = none, …) -> …`: what a line of the changelog names.
fn name(line: &str) -> &str {
    line.split(['(', ':', ' ']).next().unwrap_or_default()
}

fn lines(surface: &str) -> BTreeSet<&str> {
    surface.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
}

/// The section of breaking changes of what is not released yet.
fn breaking(changelog: &str) -> String {
    let unreleased = changelog.lines().skip_while(|line| !line.starts_with("## [Unreleased]")).skip(1);
    let unreleased = unreleased.take_while(|line| !line.starts_with("## "));
    let section = unreleased.skip_while(|line| *line != "### Breaking").skip(1);
    section.take_while(|line| !line.starts_with("### ")).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::{difference, untold};

    const RELEASED: &str =
        "# Head\n\nBills.find(id: string) -> Bill throws WalletError\nBill: record (id)\nBill.id: string\n";

    fn changelog(section: &str, line: &str) -> String {
        format!(
            "## [Unreleased]\n\n### {section}\n\n- {line}\n\n### Added\n\n- x\n\n## [0.1.0]\n\n### Breaking\n\n- `Bill.id`\n"
        )
    }

    #[test]
    fn what_is_added_breaks_nothing() {
        let now = format!("{RELEASED}Bills.page() -> [Bill]\n");
        assert_eq!(untold(RELEASED, &now, ""), Vec::<String>::new());
        assert_eq!(difference(RELEASED, &now), ["+ Bills.page() -> [Bill]"]);
    }

    #[test]
    fn what_is_gone_or_reads_otherwise_has_to_be_told() {
        let now = RELEASED.replace("Bill.id: string\n", "").replace("find(id: string)", "find(id: u64)");
        let gone = ["- Bill.id: string", "- Bills.find(id: string) -> Bill throws WalletError"];
        assert_eq!(untold(RELEASED, &now, ""), gone);
        assert_eq!(untold(RELEASED, &now, &changelog("Breaking", "`Bills.find` takes a number")), [gone[0]]);
        let both = changelog("Breaking", "`Bills.find` takes a number; `Bill.id` is gone");
        assert_eq!(untold(RELEASED, &now, &both), Vec::<String>::new());
    }

    #[test]
    fn only_the_section_of_breaking_changes_of_what_is_not_released_counts() {
        let now = RELEASED.replace("Bill.id: string\n", "");
        for changelog in [changelog("Changed", "`Bill.id` is gone"), changelog("Breaking", "Bill.id without marks")] {
            assert_eq!(untold(RELEASED, &now, &changelog), ["- Bill.id: string"], "{changelog}");
        }
    }

    #[test]
    fn the_head_and_empty_lines_are_no_surface() {
        assert_eq!(difference(RELEASED, &RELEASED.replace("# Head\n\n", "# Other\n")), Vec::<String>::new());
    }
}
