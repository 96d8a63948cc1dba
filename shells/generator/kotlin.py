"""Words for Kotlin: an interface for each area, and a class for each area and language."""

from __future__ import annotations

from . import names
from .catalogue import SLOT, Area, Catalogue, Group, Language, Word
from .files import KOTLIN, generated
from .surface import plain_enums

PACKAGE = "app.tally.ui.words"

TYPES = {
    "text": "String", "list": "List<String>", "money": "Money", "number": "Long", "signed": "Long", "count": "Long",
    "percent": "Long", "distance": "Long", "clock": "Int", "date": "Instant", "day": "Instant", "moment": "Instant",
    "month": "Instant",
}  # fmt: skip

IMPORTS = {"Money": "app.tally.core.Money", "Instant": "java.time.Instant"}


def files(catalogue: Catalogue) -> dict[str, str]:
    """Every file of words, by its path."""
    areas = [area for area in catalogue.areas if area.name != "platform"]
    written = {f"words/{names.pascal(area.name)}Words.kt": _interfaces(area) for area in areas}
    written["words/Words.kt"] = _root(catalogue, areas)
    written["words/Language.kt"] = _languages(catalogue)
    for language in catalogue.languages:
        written |= {
            f"words/{language.tag}/{_class(area, language)}.kt": _implementation(area, language) for area in areas
        }
        written[f"words/{language.tag}/Words{language.tag.capitalize()}.kt"] = _chosen(areas, language)
    return {f"{KOTLIN}/{path}": text for path, text in written.items()}


# --- what there is ----------------------------------------------------------------------------------------------------


def _interfaces(area: Area) -> str:
    blocks = [
        _block(f"interface {names.pascal(area.name)}Words", area.about, [_member(item, area) for item in area.items])
    ]
    blocks += [_block(f"interface {_group(area, group)}", group.note, _cases(group)) for group in area.groups]
    enums = {group.of for group in area.groups if group.of in plain_enums() and _lookup(group)}
    return _file(area, PACKAGE, blocks, {f"app.tally.core.{enum}" for enum in enums})


def _member(item: Word | Group, area: Area) -> str:
    if isinstance(item, Group):
        return f"    /** {item.note} */\n    val {names.kotlin(item.name)}: {_group(area, item)}"
    return f"    /** {item.remark} */\n    {_signature(item)}: String"


def _cases(group: Group) -> list[str]:
    return [_member(word, None) for word in group.words] + _lookup(group)


def _signature(word: Word) -> str:
    if not word.takes:
        return f"val {names.kotlin(word.name)}"
    return f"fun {names.kotlin(word.name)}({_parameters(word)})"


def _parameters(word: Word) -> str:
    return ", ".join(f"{names.kotlin(name)}: {TYPES.get(kind, 'String')}" for name, kind in word.takes.items())


def _lookup(group: Group) -> list[str]:
    """How a case or a code finds its word, where all of them take the same."""
    taken = {tuple(word.takes.items()) for word in group.words}
    if len(taken) != 1:
        return []
    if group.of in plain_enums():
        return [_by_case(group), *_by_name(group)]
    return [_by_code(group)] if any(word.name == "other" for word in group.words) else []


def _by_case(group: Group) -> str:
    arms = [f"        {group.of}.{names.screaming(word.name)} -> {_call(word)}" for word in group.words]
    given = ", ".join(filter(None, [f"of: {group.of}", _parameters(group.words[0])]))
    return _when(f"operator fun get({given}): String = when (of)", arms, "The word for a case.")


def _by_name(group: Group) -> list[str]:
    """By the name that a case has on the wire: errors name fields so."""
    if group.of != "DataField":
        return []
    arms = [f'        "{names.kebab(word.name)}" -> {_call(word)}' for word in group.words]
    return [
        _when(
            "fun named(name: String): String? = when (name)",
            [*arms, "        else -> null"],
            "The word for a name on the wire.",
        )
    ]


def _by_code(group: Group) -> str:
    arms = [f'        "{word.name}" -> {_call(word)}' for word in group.words if word.name != "other"]
    return _when(
        "operator fun get(code: String): String = when (code)",
        [*arms, "        else -> other"],
        "The word for a code of the core.",
    )


def _when(head: str, arms: list[str], note: str) -> str:
    return f"    /** {note} */\n    {head} {{\n" + "\n".join(arms) + "\n    }"


def _call(word: Word) -> str:
    given = ", ".join(names.kotlin(name) for name in word.takes)
    return f"{names.kotlin(word.name)}({given})" if word.takes else names.kotlin(word.name)


# --- what is said -----------------------------------------------------------------------------------------------------


def _implementation(area: Area, language: Language) -> str:
    head = f"internal class {_class(area, language)}(private val formats: Formats) : {names.pascal(area.name)}Words"
    members = [_said(item, area, language) for item in area.items]
    package = f"{PACKAGE}.{language.tag}"
    uses = {f"{PACKAGE}.{names.pascal(area.name)}Words", f"{PACKAGE}.Formats"} | {
        f"{PACKAGE}.{_group(area, group)}" for group in area.groups
    }
    uses |= {f"{PACKAGE}.Language"} if "Language." in "".join(members) else set()
    return _file(area, package, [_block(head, None, members, "\n")], uses)


def _said(item: Word | Group, area: Area, language: Language) -> str:
    if isinstance(item, Word):
        return "    " + _line(item, language)
    lines = [f"        {_line(word, language)}" for word in item.words]
    return (
        f"    override val {names.kotlin(item.name)} = object : {_group(area, item)} {{\n"
        + "\n".join(lines)
        + "\n    }"
    )


def _line(word: Word, language: Language) -> str:
    return f"override {_signature(word)} = {_expression(word, language)}"


def _expression(word: Word, language: Language) -> str:
    forms = {category: _string(text, word, language) for category, text in word.forms(language.tag).items()}
    if len(forms) == 1:
        return forms["other"]
    given = ", ".join(f"{category} = {text}" for category, text in forms.items())
    return f"plural{language.tag.capitalize()}({names.kotlin(word.counted)}, {given})"


def _string(text: str, word: Word, language: Language) -> str:
    pieces = SLOT.split(text)
    quoted = [_escape(piece) if place % 2 == 0 else _slot(piece, word, language) for place, piece in enumerate(pieces)]
    return '"' + "".join(quoted) + '"'


def _escape(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("$", "\\$")


def _slot(name: str, word: Word, language: Language) -> str:
    kind, value = word.takes[name], names.kotlin(name)
    if TYPES.get(kind, "String") == "String":
        return f"${{{value}}}"
    if kind == "list":
        return f"${{Language.{language.tag.upper()}.list({value})}}"
    if kind == "distance":
        return f"${{Language.{language.tag.upper()}.distance({value}, formats)}}"
    return f"${{formats.{'number' if kind == 'count' else kind}({value})}}"


# --- languages --------------------------------------------------------------------------------------------------------


def _root(catalogue: Catalogue, areas: list[Area]) -> str:
    members = [
        f"    /** {area.about} */\n    val {names.kotlin(area.name)}: {names.pascal(area.name)}Words" for area in areas
    ]
    members.insert(0, "    /** The language that everything is said in. */\n    val language: Language")
    arms = [f"    Language.{one.tag.upper()} -> Words{one.tag.capitalize()}(formats)" for one in catalogue.languages]
    choice = (
        "/** Everything that is said, in a language. */\n"
        "fun words(language: Language, formats: Formats): Words = when (language) {\n"
    )
    imports = {f"{PACKAGE}.{one.tag}.Words{one.tag.capitalize()}" for one in catalogue.languages}
    blocks = [_block("interface Words", "Everything that the app says.", members), choice + "\n".join(arms) + "\n}"]
    return _assemble("words/", PACKAGE, imports, blocks)


def _chosen(areas: list[Area], language: Language) -> str:
    tag = language.tag.capitalize()
    members = [f"    override val {names.kotlin(area.name)} = {_class(area, language)}(formats)" for area in areas]
    members.insert(0, f"    override val language = Language.{language.tag.upper()}")
    block = _block(f"internal class Words{tag}(formats: Formats) : Words", None, members, "\n")
    imports = {f"{PACKAGE}.{name}" for name in ("Formats", "Language", "Words")}
    return _assemble("words/", f"{PACKAGE}.{language.tag}", imports, [block, *_plural(language)])


def _plural(language: Language) -> list[str]:
    if not language.plurals:
        return []
    forms = ", ".join(f"{category}: String" for category in language.categories)
    rules = [f"    {_condition(rule)} -> {category}" for category, rule in language.plurals.items()]
    head = (
        "/** Chooses by the rules of CLDR for whole numbers. */\n"
        f"internal fun plural{language.tag.capitalize()}(n: Long, {forms}): String = when {{\n"
    )
    return [head + "\n".join([*rules, "    else -> other"]) + "\n}"]


def _condition(rule: str) -> str:
    """A rule of CLDR in Kotlin, which does not compare a `Long` with an `Int`."""
    return " ".join(f"{word}L" if word.isdigit() else word for word in rule.split())


def _languages(catalogue: Catalogue) -> str:
    cases = [f"    /** {one.name}. */\n    {one.tag.upper()}({_given(one)})" for one in catalogue.languages]
    return _assemble("languages.json", PACKAGE, set(), [_LANGUAGE.replace("CASES", ",\n".join(cases))])


def _given(one: Language) -> str:
    said = (one.apple, one.name, one.month, one.beforeTime, one.metres, one.kilometres, one.between, one.last)
    return ", ".join(f'"{text}"' for text in said)


_LANGUAGE = """/**
 * A language that the app speaks: its tag of BCP 47, its own name for itself, its pattern for a month of a year, what
 * it writes between a date and a time, and how it writes distances and lists.
 */
enum class Language(
    val tag: String,
    val ownName: String,
    val month: String,
    val beforeTime: String,
    private val metres: String,
    private val kilometres: String,
    private val between: String,
    private val last: String,
) {
CASES;

    /** Things one after the other, as the language lists them. */
    fun list(items: List<String>): String =
        if (items.size < 2) items.joinToString("") else items.dropLast(1).joinToString(between) + last + items.last()

    /** How far something is: whole metres below a kilometre, tenths of a kilometre above, rounded down. */
    fun distance(length: Long, formats: Formats): String =
        if (length < 1000) formats.number(length) + metres else formats.tenths(length / 100) + kilometres
}"""


# --- shapes -----------------------------------------------------------------------------------------------------------


def _class(area: Area, language: Language) -> str:
    return names.pascal(area.name) + language.tag.capitalize()


def _group(area: Area, group: Group) -> str:
    return names.pascal(area.name) + names.pascal(group.name)


def _block(head: str, note: str | None, members: list[str], between: str = "\n\n") -> str:
    remark = f"/** {note} */\n" if note else ""
    return f"{remark}{head} {{\n{between.join(members)}\n}}"


def _file(area: Area, package: str, blocks: list[str], uses: set[str]) -> str:
    text = "\n".join(blocks)
    imports = {full for short, full in IMPORTS.items() if f": {short}" in text}
    return _assemble(f"words/{area.name}.json", package, imports | uses, blocks)


def _assemble(source: str, package: str, imports: set[str], blocks: list[str]) -> str:
    lines = [f"import {one}" for one in sorted(imports)]
    head = [f"// {generated(source)}", f"package {package}", *(["\n".join(lines)] if lines else [])]
    return "\n\n".join([*head, *blocks]) + "\n"
