//! A `Debug` that cannot leak who is paid, how much, or by which code into a log.

/// Implements `Debug` for the named types so that it shows the type's name, the fields that are listed, and nothing else.
macro_rules! redacted {
    ($($name:ident $({ $($field:ident),+ })?),+) => {$(
        impl std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.debug_struct(stringify!($name))
                    $($(.field(stringify!($field), &self.$field))+)?
                    .finish_non_exhaustive()
            }
        }
    )+};
}

pub(crate) use redacted;
