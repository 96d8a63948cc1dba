//! What a record says when somebody prints it, here or in any other language: what a log may hold, and nothing else.

/// Implements `Debug`, which shows the fields that are listed, and `Display`, which shows the same. `#[uniffi::export(Display)]`
/// makes the latter the `toString`, `description` or `__str__` of the languages: theirs would show everything.
macro_rules! printed {
    ($($name:ident $({ $($field:ident),+ })?),+) => {
        $crate::domain::redacted::redacted!($($name $({ $($field),+ })?),+);
        $(
            impl std::fmt::Display for $name {
                fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    std::fmt::Debug::fmt(self, formatter)
                }
            }
        )+
    };
}

pub(super) use printed;
