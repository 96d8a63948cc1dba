//! Types as the surface writes them.

use uniffi_meta::{DefaultValueMetadata, FieldMetadata, FnParamMetadata, LiteralMetadata, Type};

pub(super) fn named(ty: &Type) -> String {
    match ty {
        Type::Optional { inner_type } => format!("{}?", named(inner_type)),
        Type::Sequence { inner_type } => format!("[{}]", named(inner_type)),
        Type::Set { inner_type } => format!("set<{}>", named(inner_type)),
        Type::Map { key_type, value_type } => format!("map<{}, {}>", named(key_type), named(value_type)),
        Type::Box { inner_type } => named(inner_type),
        Type::Boolean => "bool".into(),
        Type::Timestamp => "moment".into(),
        simple => simple.name().map_or_else(|| plain(simple), str::to_owned),
    }
}

/// `UInt32` as `u32`, `String` as `string`.
fn plain(ty: &Type) -> String {
    let name = format!("{ty:?}").to_lowercase();
    name.replace("uint", "u").replace("int", "i").replace("float", "f")
}

pub(super) fn parameter(parameter: &FnParamMetadata) -> String {
    member(&parameter.name, &parameter.ty, parameter.default.as_ref())
}

pub(super) fn field(field: &FieldMetadata) -> String {
    member(&field.name, &field.ty, field.default.as_ref())
}

fn member(name: &str, ty: &Type, default: Option<&DefaultValueMetadata>) -> String {
    let default = default.map(|default| format!(" = {}", literal(default))).unwrap_or_default();
    format!("{name}: {}{default}", named(ty))
}

fn literal(default: &DefaultValueMetadata) -> String {
    match default {
        DefaultValueMetadata::Default => "default".into(),
        DefaultValueMetadata::Literal(LiteralMetadata::None) => "none".into(),
        DefaultValueMetadata::Literal(LiteralMetadata::Boolean(value)) => value.to_string(),
        DefaultValueMetadata::Literal(LiteralMetadata::UInt(value, ..)) => value.to_string(),
        DefaultValueMetadata::Literal(LiteralMetadata::Int(value, ..)) => value.to_string(),
        DefaultValueMetadata::Literal(LiteralMetadata::String(value)) => format!("{value:?}"),
        DefaultValueMetadata::Literal(other) => format!("{other:?}"),
    }
}
