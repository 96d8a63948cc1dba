//! What a statement is given for its parameters: handed on as pointers, so that binding is compiled once and not for each list of
//! types that a query has.

use rusqlite::ToSql;

use super::error::StoreError;

/// Values for a statement's parameters.
pub(super) enum Values<'v> {
    /// For `?1` and so on.
    Numbered(&'v [&'v dyn ToSql]),
    /// For `:name`.
    Named(&'v [(&'v str, &'v dyn ToSql)]),
}

/// What takes them.
pub(super) type Take<'t> = dyn FnMut(Values<'_>) -> Result<(), StoreError> + 't;

/// A list of values, of any types.
pub(super) trait Given {
    /// Hands them on.
    fn give(&self, take: &mut Take<'_>) -> Result<(), StoreError>;
}

impl Given for &[(&str, &dyn ToSql)] {
    fn give(&self, take: &mut Take<'_>) -> Result<(), StoreError> {
        take(Values::Named(self))
    }
}

impl<T: ToSql, const N: usize> Given for [T; N] {
    fn give(&self, take: &mut Take<'_>) -> Result<(), StoreError> {
        take(Values::Numbered(&self.each_ref().map(|value| value as &dyn ToSql)))
    }
}

macro_rules! given {
    ($(($($name:ident)*))*) => { $(
        impl<$($name: ToSql),*> Given for ($($name,)*) {
            #[allow(non_snake_case, reason = "the types' names serve for the values")]
            fn give(&self, take: &mut Take<'_>) -> Result<(), StoreError> {
                let ($($name,)*) = self;
                take(Values::Numbered(&[$($name as &dyn ToSql),*]))
            }
        }
    )* };
}

given! { () (A B) (A B C) (A B C D) (A B C D E) (A B C D E F) }
