//! The surface as lines, sorted, so that what a change adds or takes away can be read off them.

use std::collections::BTreeSet;

use uniffi_meta::{
    ConstructorMetadata, EnumMetadata, EnumShape, FnMetadata, FnParamMetadata, Metadata, MethodMetadata,
    ObjectMetadata, RecordMetadata, Type, VariantMetadata,
};

use super::types::{field, named, parameter};

const HEAD: &str =
    "# What the library exports. Made from it; reviewed like code. `tests/run binding` fails when it is stale and
# says how to renew it.
# `?` may be absent, `[]` is a list, `= …` may be left out, `throws` what it fails with. Each line stands for itself:
# one that is gone or reads otherwise than at the last release breaks apps.
";

/// One exported thing with everything that belongs to it: each line begins with its name.
pub(super) fn surface(items: Vec<Metadata>) -> String {
    let given = given(&items);
    let mut lines: Vec<String> = items.into_iter().flat_map(|item| lines(item, &given)).collect();
    // What something is, stands before what belongs to it.
    lines.sort_by_key(|line| (owner(line).to_owned(), !line[owner(line).len()..].starts_with(':'), line.clone()));
    lines.dedup();
    let groups = lines.chunk_by(|one, next| owner(one) == owner(next)).map(|group| group.join("\n"));
    format!("{HEAD}\n{}\n", groups.collect::<Vec<_>>().join("\n\n"))
}

fn owner(line: &str) -> &str {
    line.split(['.', ':', '(']).next().unwrap_or_default()
}

/// What apps make themselves: what they hand over, and what their own traits answer.
fn given(items: &[Metadata]) -> BTreeSet<String> {
    let handed = items.iter().flat_map(|item| match item {
        Metadata::Func(function) => types_of(&function.inputs),
        Metadata::Constructor(constructor) => types_of(&constructor.inputs),
        Metadata::Method(method) => types_of(&method.inputs),
        Metadata::TraitMethod(method) => method.return_type.iter().collect(),
        _ => vec![],
    });
    handed.flat_map(Type::iter_types).filter_map(Type::name).map(str::to_owned).collect()
}

fn types_of(inputs: &[FnParamMetadata]) -> Vec<&Type> {
    inputs.iter().map(|input| &input.ty).collect()
}

fn lines(item: Metadata, given: &BTreeSet<String>) -> Vec<String> {
    match item {
        Metadata::Func(function) => vec![free(&function)],
        Metadata::Object(object) => vec![opening(&object)],
        Metadata::Record(record) => fields(&record, given.contains(&record.name)),
        Metadata::Enum(one) => variants(&one),
        Metadata::Constructor(constructor) => vec![made(&constructor)],
        Metadata::Method(method) => vec![called(&method)],
        Metadata::TraitMethod(method) => vec![called(&method.into())],
        Metadata::CallbackInterface(callback) => vec![format!("{}: callback interface", callback.name)],
        Metadata::CustomType(custom) => vec![format!("{}: {}", custom.name, named(&custom.builtin))],
        Metadata::Namespace(_) | Metadata::UdlFile(_) => vec![],
        Metadata::UniffiTrait(one) => vec![format!("{}: has its own {}", one.self_name(), own(one.name()))],
        Metadata::ObjectTraitImpl(one) => vec![format!("{}: is {}", named(&one.ty), named(&one.trait_ty))],
    }
}

/// `uniffi_trait_display` as `display`.
fn own(name: &str) -> &str {
    name.trim_start_matches("uniffi_trait_")
}

fn opening(object: &ObjectMetadata) -> String {
    let kind = if object.imp.has_callback_interface() { "trait, written in the app's language" } else { "object" };
    format!("{}: {kind}", object.name)
}

fn fields(record: &RecordMetadata, given: bool) -> Vec<String> {
    let fields = record.fields.iter().map(|one| format!("{}.{}", record.name, field(one)));
    // A further field breaks whoever makes one, and nobody who only reads them.
    let names: Vec<_> = record.fields.iter().map(|field| field.name.as_str()).collect();
    let made = if given { format!(", made by apps of ({})", names.join(", ")) } else { String::new() };
    fields.chain([format!("{}: record{made}", record.name)]).collect()
}

fn variants(one: &EnumMetadata) -> Vec<String> {
    let kind = if matches!(one.shape, EnumShape::Error { .. }) { "error" } else { "enum" };
    let variants = one.variants.iter().map(|variant| format!("{}.{}", one.name, shape(variant)));
    variants.chain([format!("{}: {kind}", one.name)]).collect()
}

fn shape(variant: &VariantMetadata) -> String {
    if variant.fields.is_empty() {
        return variant.name.clone();
    }
    let fields: Vec<_> = variant.fields.iter().map(field).collect();
    format!("{} {{ {} }}", variant.name, fields.join(", "))
}

fn free(function: &FnMetadata) -> String {
    let FnMetadata { name, is_async, inputs, return_type, throws, .. } = function;
    format!("{name}{}", signature(*is_async, inputs, return_type.as_ref(), throws.as_ref()))
}

fn called(method: &MethodMetadata) -> String {
    let MethodMetadata { self_name, name, is_async, inputs, return_type, throws, .. } = method;
    format!("{self_name}.{name}{}", signature(*is_async, inputs, return_type.as_ref(), throws.as_ref()))
}

fn made(constructor: &ConstructorMetadata) -> String {
    let ConstructorMetadata { self_name, name, is_async, inputs, throws, .. } = constructor;
    format!("{self_name}.{name}{} constructor", signature(*is_async, inputs, None, throws.as_ref()))
}

fn signature(is_async: bool, inputs: &[FnParamMetadata], gives: Option<&Type>, throws: Option<&Type>) -> String {
    let inputs: Vec<_> = inputs.iter().map(parameter).collect();
    let gives = gives.map(|ty| format!(" -> {}", named(ty))).unwrap_or_default();
    let throws = throws.map(|ty| format!(" throws {}", named(ty))).unwrap_or_default();
    format!("({}){}{gives}{throws}", inputs.join(", "), if is_async { " async" } else { "" })
}
