"""Words for Swift: a protocol for each area, and a struct for each area and language."""

from __future__ import annotations

from . import names
from .catalogue import Area, Catalogue, Group, Language, Word
from .files import SWIFT, generated
from .shapes import block, expression, literal, looked_up_by, looked_up_by_name, of_group, of_language, spoken

TYPES = {
    "text": "String", "list": "[String]", "money": "Money", "number": "Int", "signed": "Int", "count": "Int",
    "percent": "Int", "distance": "Int", "clock": "Int", "date": "Date", "day": "Date", "moment": "Date",
    "month": "Date",
}  # fmt: skip

_FORMATS = "    let formats: any Formats"


def files(catalogue: Catalogue) -> dict[str, str]:
    """Every file of words, by its path."""
    areas = spoken(catalogue.areas)
    written = {f"{names.pascal(area.name)}Words.swift": _protocols(area) for area in areas}
    written["Words.swift"] = _root(catalogue, areas)
    written["Language.swift"] = _languages(catalogue)
    for language in catalogue.languages:
        tag = language.tag
        written |= {f"{tag}/{of_language(area, language)}.swift": _implementation(area, language) for area in areas}
        written[f"{tag}/Words{tag.capitalize()}.swift"] = _chosen(areas, language)
    return {f"{SWIFT}/Words/{path}": text for path, text in written.items()}


# --- what there is ----------------------------------------------------------------------------------------------------


def _protocols(area: Area) -> str:
    members = [_member(item, area) for item in area.items]
    blocks = [block(f"public protocol {names.pascal(area.name)}Words: Sendable", _remark(area.about), members)]
    for group in area.groups:
        name, words = of_group(area, group), [_word(word) for word in group.words]
        blocks.append(block(f"public protocol {name}: Sendable", _remark(group.note), words))
        blocks += [block(f"extension {name}", "", found) for found in [_lookups(group)] if found]
    return _assemble(f"words/{area.name}.json", blocks)


def _member(item: Word | Group, area: Area) -> str:
    if isinstance(item, Word):
        return _word(item)
    return f"    /// {item.note}\n    var {names.swift(item.name)}: any {of_group(area, item)} {{ get }}"


def _word(word: Word) -> str:
    return f"    /// {word.remark}\n    {_signature(word)}{'' if word.takes else ' { get }'}"


def _signature(word: Word) -> str:
    if not word.takes:
        return f"var {names.swift(word.name)}: String"
    return f"func {names.swift(word.name)}({_parameters(word)}) -> String"


def _parameters(word: Word) -> str:
    return ", ".join(f"{names.swift(name)}: {TYPES.get(kind, 'String')}" for name, kind in word.takes.items())


def _lookups(group: Group) -> list[str]:
    by = looked_up_by(group)
    written = [{"case": _by_case, "code": _by_code}[by](group)] if by else []
    return written + ([_by_name(group)] if looked_up_by_name(group) else [])


def _by_case(group: Group) -> str:
    given = ", ".join(filter(None, [f"_ of: {group.of}", _parameters(group.words[0])]))
    arms = [f"case .{names.swift(word.name)}: {_call(word)}" for word in group.words]
    return _switch((f"public subscript({given}) -> String", "of"), arms, "The word for a case.")


def _by_name(group: Group) -> str:
    arms = [f'case "{names.kebab(word.name)}": {_call(word)}' for word in group.words]
    head = ("public func named(_ name: String) -> String?", "name")
    return _switch(head, [*arms, "default: nil"], "The word for a name on the wire.")


def _by_code(group: Group) -> str:
    arms = [f'case "{word.name}": {_call(word)}' for word in group.words if word.name != "other"]
    head = ("public subscript(_ code: String) -> String", "code")
    return _switch(head, [*arms, "default: other"], "The word for a code of the core.")


def _switch(head: tuple[str, str], arms: list[str], note: str | None) -> str:
    (declared, value), remark = head, f"    /// {note}\n" if note else ""
    lines = "".join(f"        {arm}\n" for arm in arms)
    return f"{remark}    {declared} {{\n        switch {value} {{\n{lines}        }}\n    }}"


def _call(word: Word) -> str:
    given = ", ".join(f"{names.swift(name)}: {names.swift(name)}" for name in word.takes)
    return f"{names.swift(word.name)}({given})" if word.takes else names.swift(word.name)


# --- what is said -----------------------------------------------------------------------------------------------------


def _implementation(area: Area, language: Language) -> str:
    members = [_FORMATS, *(_said(item, area, language) for item in area.items)]
    head = f"struct {of_language(area, language)}: {names.pascal(area.name)}Words"
    blocks = [block(head, "", members, "\n")]
    for group in area.groups:
        lines = [_FORMATS, *("    " + _line(word, language) for word in group.words)]
        name = of_group(area, group)
        blocks.append(block(f"struct {name}{language.tag.capitalize()}: {name}", "", lines, "\n"))
    return _assemble(f"words/{area.name}.json", blocks)


def _said(item: Word | Group, area: Area, language: Language) -> str:
    if isinstance(item, Word):
        return "    " + _line(item, language)
    name = of_group(area, item)
    return _part(names.swift(item.name), name, f"{name}{language.tag.capitalize()}")


def _part(name: str, kind: str, concrete: str) -> str:
    return f"    var {name}: any {kind} {{ {concrete}(formats: formats) }}"


def _line(word: Word, language: Language) -> str:
    def write(text: str) -> str:
        return literal(text, _escape, lambda name: _slot(name, word, language))

    return f"{_signature(word)} {{ {expression(word, language, write, (names.swift, ': '))} }}"


def _escape(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


def _slot(name: str, word: Word, language: Language) -> str:
    kind, value = word.takes[name], names.swift(name)
    own = f"Language.{language.tag}"
    if TYPES.get(kind, "String") == "String":
        return f"\\({value})"
    if kind in ("list", "distance"):
        return f"\\({own}.list({value}))" if kind == "list" else f"\\({own}.distance({value}, formats))"
    return f"\\(formats.{'number' if kind == 'count' else kind}({value}))"


# --- languages --------------------------------------------------------------------------------------------------------


def _root(catalogue: Catalogue, areas: list[Area]) -> str:
    parts = [(names.swift(area.name), f"{names.pascal(area.name)}Words", area.about) for area in areas]
    members = [f"    /// {about}\n    var {name}: any {kind} {{ get }}" for name, kind, about in parts]
    members.insert(0, "    /// The language that everything is said in.\n    var language: Language { get }")
    arms = [f"    case .{one.tag}: Words{one.tag.capitalize()}(formats: formats)" for one in catalogue.languages]
    head = "public func words(_ language: Language, formats: any Formats) -> any Words"
    blocks = [
        block("public protocol Words: Sendable", _remark("Everything that the app says."), members),
        block(
            head, _remark("Everything that is said, in a language."), ["    switch language {", *arms, "    }"], "\n"
        ),
    ]
    return _assemble("words/", blocks)


def _chosen(areas: list[Area], language: Language) -> str:
    members = [_FORMATS, f"    var language: Language {{ .{language.tag} }}"]
    kinds = [(area, f"{names.pascal(area.name)}Words") for area in areas]
    members += [_part(names.swift(area.name), kind, of_language(area, language)) for area, kind in kinds]
    words = block(f"struct Words{language.tag.capitalize()}: Words", "", members, "\n")
    return _assemble("words/", [words, *_plural(language)])


def _plural(language: Language) -> list[str]:
    if not language.plurals:
        return []
    forms = ", ".join(f"{category}: String" for category in language.categories)
    rules = [f"    if {rule} {{ return {category} }}" for category, rule in language.plurals.items()]
    head = f"func plural{language.tag.capitalize()}(_ n: Int, {forms}) -> String"
    remark = _remark("Chooses by the rules of CLDR for whole numbers.")
    return [block(head, remark, [*rules, "    return other"], "\n")]


def _languages(catalogue: Catalogue) -> str:
    cases = [f'    /// {one.name}.\n    case {one.tag} = "{one.apple}"' for one in catalogue.languages]
    shown = [("ownName", "name", "The language's own name for itself."), ("beforeTime", "beforeTime", _BEFORE_TIME)]
    public = [_property(f"public var {name}", part, catalogue, note) for name, part, note in shown]
    own = [_property(f"private var {part}", part, catalogue) for part in ("metres", "kilometres", "between", "last")]
    head = "public enum Language: String, CaseIterable, Sendable"
    remark = _remark("A language that the app speaks, by its tag of BCP 47.")
    return _assemble("languages.json", [block(head, remark, [*cases, *public, *own, _LIST, _DISTANCE])])


_BEFORE_TIME = "What stands between a date and a time."

_LIST = """    /// Things one after the other, as the language lists them.
    public func list(_ items: [String]) -> String {
        guard let end = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: between) + last + end
    }"""

_DISTANCE = """    /// How far something is: whole metres below a kilometre, tenths of a kilometre above, rounded down.
    public func distance(_ length: Int, _ formats: any Formats) -> String {
        length < 1000 ? formats.number(length) + metres : formats.tenths(length / 100) + kilometres
    }"""


def _property(declared: str, part: str, catalogue: Catalogue, note: str | None = None) -> str:
    arms = [f'case .{one.tag}: "{getattr(one, part)}"' for one in catalogue.languages]
    return _switch((f"{declared}: String", "self"), arms, note)


# --- files ------------------------------------------------------------------------------------------------------------


def _remark(note: str) -> str:
    return f"/// {note}\n"


def _assemble(source: str, blocks: list[str]) -> str:
    text = "\n".join(blocks)
    imports = ["import Foundation"] if ": Date" in text else []
    head = f"// {generated(source)}\n// swift-format-ignore-file"
    return "\n\n".join([head, "\n".join([*imports, "import TallyWallet"]), *blocks]) + "\n"
