//! The surface as Rust. What comes in is taken, what goes out is given by nobody: `answer` and `later` stand in `src/surface.rs`.

use crate::surface::{Function, Surface, Type, parts};

pub fn written(surface: &Surface<'_>) -> String {
    let types = surface.types.iter().map(|(name, of)| surface.declared(name, of));
    let functions = surface.functions.iter().map(|one| format!("#[uniffi::export]\n{}", surface.function(one, "")));
    types.chain(functions).collect()
}

impl Surface<'_> {
    fn declared(&self, name: &str, of: &Type<'_>) -> String {
        let declared = match of.kind {
            "record" => self.record(name, of),
            "object" => self.object(name, of),
            "trait" => self.foreign(name, of),
            kind => self.variants(name, of, kind == "error"),
        };
        if of.printed { format!("#[uniffi::export(Display)]\n{declared}{}", printed(name)) } else { declared }
    }

    fn record(&self, name: &str, of: &Type<'_>) -> String {
        let fields: Vec<_> = of.members.iter().map(|field| format!("pub {}", self.typed(field))).collect();
        format!("#[derive(Debug, uniffi::Record)]\npub struct {name} {{ {} }}\n", fields.join(", "))
    }

    fn variants(&self, name: &str, of: &Type<'_>, error: bool) -> String {
        let variants = of.members.iter().map(|variant| {
            let message = if error { "#[error(\"it failed\")] " } else { "" };
            format!("{message}{}, ", self.variant(variant))
        });
        let derived = if error { "thiserror::Error, uniffi::Error" } else { "uniffi::Enum" };
        let declared = format!("#[derive(Debug, {derived})]\npub enum {name} {{ {} }}\n", variants.collect::<String>());
        if error { declared + &unexpected(name) } else { declared }
    }

    fn variant(&self, variant: &str) -> String {
        let Some((name, fields)) = variant.split_once(" { ") else { return variant.to_owned() };
        let fields = parts(fields.trim_end_matches(" }"));
        let fields: Vec<_> = fields.into_iter().map(|field| self.typed(field)).collect();
        format!("{name} {{ {} }}", fields.join(", "))
    }

    fn object(&self, name: &str, of: &Type<'_>) -> String {
        let methods = of.functions.iter().map(|method| {
            let constructor = if method.constructs { "#[uniffi::constructor]\n" } else { "" };
            constructor.to_owned() + &self.function(method, if method.constructs { "" } else { "&self, " })
        });
        let methods: String = methods.collect();
        format!("#[derive(uniffi::Object)]\npub struct {name};\n#[uniffi::export]\nimpl {name} {{\n{methods}}}\n")
    }

    fn foreign(&self, name: &str, of: &Type<'_>) -> String {
        let methods: String = of.functions.iter().map(|method| self.signature(method, "&self, ") + ";\n").collect();
        format!(
            "#[uniffi::export(with_foreign)]\n#[async_trait::async_trait]\npub trait {name}: Send + Sync {{\n{methods}}}\n"
        )
    }

    fn function(&self, function: &Function<'_>, own: &str) -> String {
        let names = function.parameters.iter().filter_map(|parameter| parameter.split(':').next());
        let taken: Vec<_> = names.map(|name| format!("taken({name}); ")).collect();
        let waited = if function.is_async { "later().await; " } else { "" };
        format!("pub {} {{ {}{waited}answer() }}\n", self.signature(function, own), taken.concat())
    }

    fn signature(&self, function: &Function<'_>, own: &str) -> String {
        let parameters: Vec<_> = function.parameters.iter().map(|parameter| self.typed(parameter)).collect();
        let returns = function.returns.map_or("()".to_owned(), |returns| self.of(returns));
        let returns = if function.constructs { "Self".to_owned() } else { returns };
        let returns = function.throws.map_or(returns.clone(), |error| format!("Result<{returns}, {error}>"));
        let (begins, name) = (if function.is_async { "async fn" } else { "fn" }, function.name);
        format!("{begins} {name}({own}{}) -> {returns}", parameters.join(", "))
    }

    fn typed(&self, field: &str) -> String {
        field.split_once(": ").map_or_else(|| field.to_owned(), |(name, of)| format!("{name}: {}", self.of(of)))
    }

    /// A type's name in Rust.
    fn of(&self, name: &str) -> String {
        if let Some(inner) = name.strip_suffix('?') {
            return format!("Option<{}>", self.of(inner));
        }
        if let Some(inner) = name.strip_prefix('[') {
            return format!("Vec<{}>", self.of(inner.trim_end_matches(']')));
        }
        if let Some(inner) = name.strip_prefix("map<") {
            let inner: Vec<_> = parts(inner.trim_end_matches('>')).into_iter().map(|part| self.of(part)).collect();
            return format!("std::collections::HashMap<{}>", inner.join(", "));
        }
        self.plain(name)
    }

    fn plain(&self, name: &str) -> String {
        match (name, self.types.get(name).map(|of| of.kind)) {
            ("string", _) => "String".to_owned(),
            ("bytes", _) => "Vec<u8>".to_owned(),
            ("moment", _) => "std::time::SystemTime".to_owned(),
            ("duration", _) => "std::time::Duration".to_owned(),
            (name, Some("object")) => format!("std::sync::Arc<{name}>"),
            (name, Some("trait")) => format!("std::sync::Arc<dyn {name}>"),
            (name, _) => name.to_owned(),
        }
    }
}

fn printed(name: &str) -> String {
    format!(
        "impl std::fmt::Display for {name} {{\n\
         fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{ to.write_str({name:?}) }}\n}}\n"
    )
}

/// What a call in the other language ends with, if it ends with something that nobody has foreseen.
fn unexpected(name: &str) -> String {
    format!(
        "impl From<uniffi::UnexpectedUniFFICallbackError> for {name} {{\n\
         fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {{ answer() }}\n}}\n"
    )
}
