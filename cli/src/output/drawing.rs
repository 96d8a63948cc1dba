//! Numbers drawn with characters.

use std::ops::RangeInclusive;

const STEPS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const HIGHEST_STEP: i64 = 7;

/// So many full cells and so many empty ones.
pub(crate) fn bar(full: i64, empty: i64) -> String {
    let repeat = |cell: &str, count: i64| cell.repeat(usize::try_from(count).unwrap_or_default());
    repeat("█", full) + &repeat("░", empty)
}

/// One character for each number, the higher the fuller.
pub(crate) fn sparkline(numbers: &[i64], range: RangeInclusive<i64>) -> String {
    let (lowest, span) = (*range.start(), (range.end() - range.start()).max(1));
    let step = |number: &i64| (number - lowest).clamp(0, span) * HIGHEST_STEP / span;
    numbers.iter().map(|number| STEPS[usize::try_from(step(number)).unwrap_or_default()]).collect()
}

#[cfg(test)]
mod tests {
    use super::{bar, sparkline};

    #[test]
    fn draws_within_its_range() {
        assert_eq!(bar(2, 3), "██░░░");
        assert_eq!(bar(-2, 0), "");
        assert_eq!(sparkline(&[350, 650, 950, 2_000, 0], 350..=950), "▁▄██▁");
    }
}
