//! A `Debug` that cannot leak who is paid, and how much, into a log.

/// Implements `Debug` for the named types so that it shows the type's name and nothing of its content.
macro_rules! redacted {
    ($($name:ident),+) => {$(
        impl std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    )+};
}

pub(super) use redacted;
