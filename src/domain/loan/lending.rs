use serde::{Deserialize, Serialize};

use super::{LoanError, LoanTerms, Rhythm};
use crate::domain::bill::Day;
use crate::domain::money::{Money, MoneyError};

/// The whole of what is lent, in basis points.
const WHOLE: i128 = 10_000;

/// How a lender lends: what it costs and how it is paid back, the same for everybody, whatever their points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Lending {
    /// What the loan costs, all of it, in basis points of what is lent.
    pub fee: u32,
    /// In how many instalments it is paid back.
    pub instalments: u32,
    /// How they follow each other.
    pub rhythm: Rhythm,
}

impl Lending {
    /// The most that a loan may cost, in basis points of what is lent: a tenth, as a step of a discount.
    pub const HIGHEST_FEE: u32 = 1_000;

    /// A loan of so much that is paid out on this day. Fractions of the fee are the customer's.
    pub fn terms(&self, principal: Money, paid_out: Day) -> Result<LoanTerms, LoanError> {
        let minor = i128::from(principal.minor) * i128::from(self.fee) / WHOLE;
        let charge = Money::new(i64::try_from(minor).map_err(|_| MoneyError::Overflow)?, principal.currency);
        let terms = LoanTerms { principal, charge, instalments: self.instalments, rhythm: self.rhythm, paid_out };
        terms.schedule().map(|_| terms)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fractions_of_the_fee_are_the_customers() {
        let lending = Lending { fee: 150, instalments: 3, rhythm: Rhythm::Monthly };
        let yuan = |minor| Money::new(minor, "CNY".parse().unwrap());
        let charge = |minor| lending.terms(yuan(minor), Day(20_000)).map(|terms| terms.charge);
        assert_eq!((charge(10_000), charge(9_999)), (Ok(yuan(150)), Ok(yuan(149))));
        assert_eq!(charge(0), Err(LoanError::NothingLent));
        assert_eq!(charge(2), Err(LoanError::Instalments), "less than there are instalments");
        let dear = Lending { fee: u32::MAX, ..lending };
        assert!(matches!(dear.terms(yuan(i64::MAX), Day(0)), Err(LoanError::Money(_))));
    }
}
