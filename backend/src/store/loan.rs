use tally::wire::loan::LoanQuote;

/// The quote of a loan.
#[derive(Debug, Clone)]
pub struct LoanQuoteFact {
    /// What was offered.
    pub quote: LoanQuote,
    /// A loan has used it.
    pub used: bool,
}

/// What is known when a loan is decided.
#[derive(Debug, Clone, Default)]
pub struct LoanFacts {
    /// The quote, if it is this person's.
    pub quote: Option<LoanQuoteFact>,
}
