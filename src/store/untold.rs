//! What a balance does not know of yet.

/// SQL for the sum of `$amount` over the rows of `$table` that `$which` names and that no balance of `:version` or earlier
/// knows of. It looks twice at the index of what was told: for `told IS NULL OR told > :version` SQLite walks through all of it.
macro_rules! untold {
    ($amount:literal, $table:literal, $which:literal) => {
        concat!(
            "SELECT coalesce(sum(amount), 0) FROM (SELECT ",
            $amount,
            " AS amount FROM ",
            $table,
            " WHERE told IS NULL AND ",
            $which,
            " UNION ALL SELECT ",
            $amount,
            " FROM ",
            $table,
            " WHERE told > :version AND ",
            $which,
            ")"
        )
    };
}

pub(super) use untold;
