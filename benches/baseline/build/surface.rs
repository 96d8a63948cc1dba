//! What a line of `bindings/surface.txt` says.

use std::collections::BTreeMap;

/// Everything that is exported.
#[derive(Default)]
pub struct Surface<'s> {
    /// By its name.
    pub types: BTreeMap<&'s str, Type<'s>>,
    /// What belongs to no type.
    pub functions: Vec<Function<'s>>,
}

/// One type.
#[derive(Default)]
pub struct Type<'s> {
    /// `record`, `enum`, `error`, `object` or `trait`.
    pub kind: &'s str,
    /// Whether it says itself how it is printed.
    pub printed: bool,
    /// Fields of a record as `name: type`, variants as `Name` or `Name { field: type }`.
    pub members: Vec<&'s str>,
    /// Methods and constructors.
    pub functions: Vec<Function<'s>>,
}

/// One function.
pub struct Function<'s> {
    pub name: &'s str,
    /// As `name: type`.
    pub parameters: Vec<&'s str>,
    pub returns: Option<&'s str>,
    pub throws: Option<&'s str>,
    pub is_async: bool,
    pub constructs: bool,
}

pub fn read(text: &str) -> Surface<'_> {
    let mut surface = Surface::default();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        surface.take(line);
    }
    surface
}

impl<'s> Surface<'s> {
    fn take(&mut self, line: &'s str) {
        let name = line.split(['.', ':', '(']).next().unwrap_or(line);
        let rest = &line[name.len()..];
        if rest.starts_with('(') {
            return self.functions.push(Function::read(line));
        }
        let of = self.types.entry(name).or_default();
        match rest.strip_prefix('.') {
            Some(member) if member.contains('(') => of.functions.push(Function::read(member)),
            Some(member) => of.members.push(without_default(member)),
            None if rest == ": has its own display" => of.printed = true,
            None => of.kind = rest.trim_start_matches(": ").split(',').next().unwrap_or(rest),
        }
    }
}

impl<'s> Function<'s> {
    fn read(line: &'s str) -> Self {
        let (name, rest) = line.split_once('(').unwrap_or((line, ""));
        let (parameters, rest) = rest.split_once(')').unwrap_or((rest, ""));
        let mut function = Self {
            name,
            parameters: parts(parameters).into_iter().map(without_default).collect(),
            returns: None,
            throws: None,
            is_async: false,
            constructs: false,
        };
        let (before, throws) = rest.split_once("throws ").map_or((rest, None), |(before, rest)| (before, Some(rest)));
        function.throws = throws.and_then(|rest| rest.split(' ').next());
        function.returns = before.split_once("-> ").map(|(_, returns)| returns.trim());
        function.is_async = before.split_whitespace().any(|word| word == "async");
        function.constructs = rest.ends_with("constructor");
        function
    }
}

/// What stands between commas, but not between those in a pair of brackets.
pub fn parts(text: &str) -> Vec<&str> {
    let mut depth = 0;
    let parts = text.split(|next| {
        depth += i32::from(matches!(next, '<' | '[')) - i32::from(matches!(next, '>' | ']'));
        next == ',' && depth == 0
    });
    parts.map(str::trim).filter(|part| !part.is_empty()).collect()
}

fn without_default(member: &str) -> &str {
    member.split(" = ").next().unwrap_or(member)
}
