use crate::domain::bill::Day;

const WEEKS: u32 = 52;
const MONTHS: u32 = 12;

/// A time in years, as an exact fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct YearFraction {
    numerator: u32,
    denominator: u32,
}

impl YearFraction {
    /// `numerator / denominator` years; nothing if the denominator is zero.
    pub fn new(numerator: u32, denominator: u32) -> Option<Self> {
        (denominator > 0).then_some(Self { numerator, denominator })
    }

    /// So many weeks, of which a year has 52 (Annex I, remark c).
    pub const fn weeks(weeks: u32) -> Self {
        Self { numerator: weeks, denominator: WEEKS }
    }

    /// So many equal months, of which a year has 12 (Annex I, remark c).
    pub const fn months(months: u32) -> Self {
        Self { numerator: months, denominator: MONTHS }
    }

    /// From one day to another that is not earlier: whole months, counted backwards from the later day, and the days that
    /// are left, of 365 or 366 a year, whichever the year that ends with the last of them has (Directive 2014/17/EU,
    /// Annex I, remark c, which says for all consumer credit what 2008/48/EC left open).
    pub fn between(from: Day, to: Day) -> Option<Self> {
        let months = whole_months(from, to)?;
        let last = to.plus_months(-months)?;
        let days = u32::try_from(last.since(from)).ok()?;
        let year = u32::try_from(last.since(last.plus_months(-12)?)).ok()?;
        let months = u32::try_from(months).ok()?;
        Self::new(months.checked_mul(year)?.checked_add(days.checked_mul(MONTHS)?)?, MONTHS * year)
    }

    /// As a float, for the one formula that needs a root.
    pub(super) fn years(self) -> f64 {
        f64::from(self.numerator) / f64::from(self.denominator)
    }
}

/// The most months that can be taken from `to` without coming before `from`.
fn whole_months(from: Day, to: Day) -> Option<i32> {
    let guess = i32::try_from(to.since(from) / 28 + 1).ok()?;
    (0..=guess).rev().find(|months| to.plus_months(-months).is_some_and(|day| day >= from))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn between(from: i64, to: i64) -> (u32, u32) {
        let fraction = YearFraction::between(Day(from), Day(to)).unwrap();
        (fraction.numerator, fraction.denominator)
    }

    /// 2026-01-15 and 2028-01-15.
    const JANUARY_2026: i64 = 20_468;
    const JANUARY_2028: i64 = 21_198;

    #[test]
    fn whole_months_come_first() {
        assert_eq!(between(JANUARY_2026, JANUARY_2026), (0, 12 * 365));
        assert_eq!(between(JANUARY_2026, JANUARY_2026 + 31), (365, 12 * 365));
        assert_eq!(between(JANUARY_2026, JANUARY_2026 + 31 + 3), (365 + 12 * 3, 12 * 365));
        assert_eq!(between(JANUARY_2026, JANUARY_2028), (24 * 365, 12 * 365));
    }

    #[test]
    fn days_are_of_the_year_that_ends_with_them() {
        // To 2028-03-01: a month back is 2028-02-01, and the year before that has 365 days.
        assert_eq!(between(JANUARY_2028, JANUARY_2028 + 46), (365 + 12 * 17, 12 * 365));
        // From 2028-02-20 to 2028-03-10: no month, and the year before that has 366.
        assert_eq!(between(JANUARY_2028 + 36, JANUARY_2028 + 55), (12 * 19, 12 * 366));
    }

    #[test]
    fn never_runs_backwards() {
        assert_eq!(YearFraction::between(Day(1), Day(0)), None);
        assert_eq!(YearFraction::new(1, 0), None);
    }
}
