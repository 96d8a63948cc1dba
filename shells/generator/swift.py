"""Words for Swift: a protocol for each area, and a struct for each area and language."""

from __future__ import annotations

from . import names
from .catalogue import SLOT, Area, Catalogue, Group, Language, Word
from .files import SWIFT, generated
from .surface import plain_enums

TYPES = {
    "text": "String", "list": "[String]", "money": "Money", "number": "Int", "signed": "Int", "count": "Int",
    "percent": "Int", "distance": "Int", "clock": "Int", "date": "Date", "day": "Date", "moment": "Date",
    "month": "Date",
}  # fmt: skip


def files(catalogue: Catalogue) -> dict[str, str]:
    """Every file of words, by its path."""
    areas = [area for area in catalogue.areas if area.name != "platform"]
    written = {f"{names.pascal(area.name)}Words.swift": _protocols(area) for area in areas}
    written["Words.swift"] = _root(catalogue, areas)
    written["Language.swift"] = _languages(catalogue)
    for language in catalogue.languages:
        written |= {
            f"{language.tag}/{_struct(area, language)}.swift": _implementation(area, language) for area in areas
        }
        written[f"{language.tag}/Words{language.tag.capitalize()}.swift"] = _chosen(areas, language)
    return {f"{SWIFT}/Words/{path}": text for path, text in written.items()}


# --- what there is ----------------------------------------------------------------------------------------------------


def _protocols(area: Area) -> str:
    blocks = [
        _block(
            f"public protocol {names.pascal(area.name)}Words: Sendable",
            area.about,
            [_member(item, area) for item in area.items],
        )
    ]
    for group in area.groups:
        members = [_member(word, area) for word in group.words]
        blocks.append(_block(f"public protocol {_group(area, group)}: Sendable", group.note, members))
        blocks += [_block(f"extension {_group(area, group)}", None, lookups) for lookups in [_lookup(group)] if lookups]
    return _assemble(f"words/{area.name}.json", blocks)


def _member(item: Word | Group, area: Area) -> str:
    if isinstance(item, Group):
        return f"    /// {item.note}\n    var {names.swift(item.name)}: any {_group(area, item)} {{ get }}"
    return f"    /// {item.remark}\n    {_signature(item)}{' { get }' if not item.takes else ''}"


def _signature(word: Word) -> str:
    if not word.takes:
        return f"var {names.swift(word.name)}: String"
    return f"func {names.swift(word.name)}({_parameters(word)}) -> String"


def _parameters(word: Word) -> str:
    return ", ".join(f"{names.swift(name)}: {TYPES.get(kind, 'String')}" for name, kind in word.takes.items())


def _lookup(group: Group) -> list[str]:
    """How a case or a code finds its word, where all of them take the same."""
    if len({tuple(word.takes.items()) for word in group.words}) != 1:
        return []
    if group.of in plain_enums():
        return [_by_case(group), *_by_name(group)]
    return [_by_code(group)] if any(word.name == "other" for word in group.words) else []


def _by_case(group: Group) -> str:
    given = ", ".join(filter(None, [f"_ of: {group.of}", _parameters(group.words[0])]))
    arms = [f"        case .{names.swift(word.name)}: {_call(word)}" for word in group.words]
    return _switch(f"public subscript({given}) -> String", "of", arms, "The word for a case.")


def _by_name(group: Group) -> list[str]:
    """By the name that a case has on the wire: errors name fields so."""
    if group.of != "DataField":
        return []
    arms = [f'        case "{names.kebab(word.name)}": {_call(word)}' for word in group.words]
    head = "public func named(_ name: String) -> String?"
    return [_switch(head, "name", [*arms, "        default: nil"], "The word for a name on the wire.")]


def _by_code(group: Group) -> str:
    arms = [f'        case "{word.name}": {_call(word)}' for word in group.words if word.name != "other"]
    head = "public subscript(code: String) -> String"
    return _switch(head, "code", [*arms, "        default: other"], "The word for a code of the core.")


def _switch(head: str, value: str, arms: list[str], note: str) -> str:
    return f"    /// {note}\n    {head} {{\n        switch {value} {{\n" + "\n".join(arms) + "\n        }\n    }"


def _call(word: Word) -> str:
    given = ", ".join(f"{names.swift(name)}: {names.swift(name)}" for name in word.takes)
    return f"{names.swift(word.name)}({given})" if word.takes else names.swift(word.name)


# --- what is said -----------------------------------------------------------------------------------------------------


def _implementation(area: Area, language: Language) -> str:
    head = f"struct {_struct(area, language)}: {names.pascal(area.name)}Words"
    members = [_said(item, area, language) for item in area.items]
    blocks = [_block(head, None, ["    let formats: any Formats", *members], "\n")]
    for group in area.groups:
        lines = ["    let formats: any Formats", *("    " + _line(word, language) for word in group.words)]
        blocks.append(
            _block(f"struct {_group(area, group)}{language.tag.capitalize()}: {_group(area, group)}", None, lines, "\n")
        )
    return _assemble(f"words/{area.name}.json", blocks)


def _said(item: Word | Group, area: Area, language: Language) -> str:
    if isinstance(item, Word):
        return "    " + _line(item, language)
    group = _group(area, item)
    return f"    var {names.swift(item.name)}: any {group} {{ {group}{language.tag.capitalize()}(formats: formats) }}"


def _line(word: Word, language: Language) -> str:
    return f"{_signature(word)} {{ {_expression(word, language)} }}"


def _expression(word: Word, language: Language) -> str:
    forms = {category: _string(text, word, language) for category, text in word.forms(language.tag).items()}
    if len(forms) == 1:
        return forms["other"]
    given = ", ".join(f"{category}: {text}" for category, text in forms.items())
    return f"plural{language.tag.capitalize()}({names.swift(word.counted)}, {given})"


def _string(text: str, word: Word, language: Language) -> str:
    pieces = SLOT.split(text)
    quoted = [_escape(piece) if place % 2 == 0 else _slot(piece, word, language) for place, piece in enumerate(pieces)]
    return '"' + "".join(quoted) + '"'


def _escape(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


def _slot(name: str, word: Word, language: Language) -> str:
    kind, value = word.takes[name], names.swift(name)
    if TYPES.get(kind, "String") == "String":
        return f"\\({value})"
    if kind == "list":
        return f"\\(Language.{language.tag}.list({value}))"
    if kind == "distance":
        return f"\\(Language.{language.tag}.distance({value}, formats))"
    return f"\\(formats.{'number' if kind == 'count' else kind}({value}))"


# --- languages --------------------------------------------------------------------------------------------------------


def _root(catalogue: Catalogue, areas: list[Area]) -> str:
    members = [
        f"    /// {area.about}\n    var {names.swift(area.name)}: any {names.pascal(area.name)}Words {{ get }}"
        for area in areas
    ]
    members.insert(0, "    /// The language that everything is said in.\n    var language: Language { get }")
    arms = [f"    case .{one.tag}: Words{one.tag.capitalize()}(formats: formats)" for one in catalogue.languages]
    head = (
        "/// Everything that is said, in a language.\n"
        "public func words(_ language: Language, formats: any Formats) -> any Words {\n    switch language {\n"
    )
    choice = head + "\n".join(arms) + "\n    }\n}"
    return _assemble(
        "words/", [_block("public protocol Words: Sendable", "Everything that the app says.", members), choice]
    )


def _chosen(areas: list[Area], language: Language) -> str:
    tag = language.tag.capitalize()
    members = ["    let formats: any Formats", f"    var language: Language {{ .{language.tag} }}"]
    members += [_part(area, language) for area in areas]
    return _assemble("words/", [_block(f"struct Words{tag}: Words", None, members, "\n"), *_plural(language)])


def _part(area: Area, language: Language) -> str:
    said = f"{_struct(area, language)}(formats: formats)"
    return f"    var {names.swift(area.name)}: any {names.pascal(area.name)}Words {{ {said} }}"


def _plural(language: Language) -> list[str]:
    if not language.plurals:
        return []
    forms = ", ".join(f"{category}: String" for category in language.categories)
    rules = [f"    if {rule} {{ return {category} }}" for category, rule in language.plurals.items()]
    head = (
        "/// Chooses by the rules of CLDR for whole numbers.\n"
        f"func plural{language.tag.capitalize()}(_ n: Int, {forms}) -> String {{\n"
    )
    return [head + "\n".join([*rules, "    return other"]) + "\n}"]


def _languages(catalogue: Catalogue) -> str:
    cases = [f'    /// {one.name}.\n    case {one.tag} = "{one.apple}"' for one in catalogue.languages]
    own = _property(
        "ownName", "The language's own name for itself.", {one.tag: one.name for one in catalogue.languages}, "public "
    )
    time = _property(
        "beforeTime",
        "What stands between a date and a time.",
        {one.tag: one.beforeTime for one in catalogue.languages},
        "public ",
    )
    parts = [
        _property(part, None, {one.tag: getattr(one, part) for one in catalogue.languages}, "private ")
        for part in ("metres", "kilometres", "between", "last")
    ]
    head = "public enum Language: String, CaseIterable, Sendable"
    about = "A language that the app speaks, by its tag of BCP 47."
    return _assemble("languages.json", [_block(head, about, [*cases, own, time, *parts, _LIST, _DISTANCE])])


_LIST = """    /// Things one after the other, as the language lists them.
    public func list(_ items: [String]) -> String {
        guard let end = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: between) + last + end
    }"""

_DISTANCE = """    /// How far something is: whole metres below a kilometre, tenths of a kilometre above, rounded down.
    public func distance(_ length: Int, _ formats: any Formats) -> String {
        length < 1000 ? formats.number(length) + metres : formats.tenths(length / 100) + kilometres
    }"""


def _property(name: str, note: str | None, values: dict[str, str], access: str) -> str:
    arms = [f'        case .{tag}: "{value}"' for tag, value in values.items()]
    remark = f"    /// {note}\n" if note else ""
    return (
        f"{remark}    {access}var {name}: String {{\n        switch self {{\n" + "\n".join(arms) + "\n        }\n    }"
    )


# --- shapes -----------------------------------------------------------------------------------------------------------


def _struct(area: Area, language: Language) -> str:
    return names.pascal(area.name) + language.tag.capitalize()


def _group(area: Area, group: Group) -> str:
    return names.pascal(area.name) + names.pascal(group.name)


def _block(head: str, note: str | None, members: list[str], between: str = "\n\n") -> str:
    remark = f"/// {note}\n" if note else ""
    return f"{remark}{head} {{\n{between.join(members)}\n}}"


def _assemble(source: str, blocks: list[str]) -> str:
    text = "\n".join(blocks)
    imports = [name for name, used in (("Foundation", ": Date"), ("TallyWallet", "")) if used in text]
    head = [f"// {generated(source)}", "// swift-format-ignore-file", "\n".join(f"import {name}" for name in imports)]
    return "\n\n".join(["\n".join(head[:2]), head[2], *blocks]) + "\n"
