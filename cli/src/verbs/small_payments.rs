//! The bounds within which the phone pays without asking.

use clap::Args;
use tally::domain::money::Currency;
use tally::wallet::SmallPayments;

use crate::failure::Failure;
use crate::input;

/// The bounds, as they are typed.
#[derive(Args)]
pub(super) struct Bounds {
    /// The most that one small payment may be, such as '20.00 CNY'
    #[arg(long, value_name = "AMOUNT")]
    pub small_payments: Option<String>,
    /// The most that all small payments of a day (UTC) may be together [default: five times as much]
    #[arg(long, value_name = "AMOUNT", requires = "small_payments")]
    pub per_day: Option<String>,
    /// For how many days
    #[arg(long, value_name = "DAYS", default_value_t = 90, requires = "small_payments", value_parser = clap::value_parser!(u16).range(1..=3650))]
    pub days: u16,
}

/// A day's worth where nobody says otherwise: a few rides and a few coffees.
const TIMES_A_DAY: i64 = 5;

impl Bounds {
    /// The bounds, if there are any; amounts without a currency are in `currency`.
    pub(super) fn read(&self, currency: Option<Currency>) -> Result<Option<SmallPayments>, Failure> {
        let Some(text) = &self.small_payments else { return Ok(None) };
        let per_use = input::amount(text, currency)?;
        let per_day = match &self.per_day {
            Some(text) => input::amount(text, Some(per_use.currency))?,
            None => tally::domain::money::Money::new(per_use.minor.saturating_mul(TIMES_A_DAY), per_use.currency),
        };
        Ok(Some(SmallPayments { per_use, per_day, days: self.days }))
    }
}

#[cfg(test)]
mod tests {
    use super::Bounds;

    fn bounds(small_payments: Option<&str>, per_day: Option<&str>) -> Bounds {
        let own = |text: Option<&str>| text.map(str::to_owned);
        Bounds { small_payments: own(small_payments), per_day: own(per_day), days: 90 }
    }

    #[test]
    fn a_day_takes_the_currency_of_a_single_payment() {
        let read = bounds(Some("20.00 CNY"), Some("60")).read(None).unwrap().unwrap();
        assert_eq!((read.per_use.to_string(), read.per_day.to_string()), ("20.00 CNY".into(), "60.00 CNY".into()));
        let read = bounds(Some("20"), None).read("CNY".parse().ok()).unwrap().unwrap();
        assert_eq!(read.per_day.to_string(), "100.00 CNY");
        assert!(bounds(None, None).read(None).unwrap().is_none());
    }
}
