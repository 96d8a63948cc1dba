"""Words for Kotlin: an interface for each area, and a class for each area and language."""

from __future__ import annotations

from . import names
from .catalogue import Area, Catalogue, Group, Language, Word
from .files import KOTLIN, generated
from .shapes import block, expression, literal, looked_up_by, looked_up_by_name, of_group, of_language, spoken

PACKAGE = "app.tally.ui.words"

TYPES = {
    "text": "String", "list": "List<String>", "money": "Money", "number": "Long", "signed": "Long", "count": "Long",
    "percent": "Long", "distance": "Long", "clock": "Int", "date": "Instant", "day": "Instant", "moment": "Instant",
    "month": "Instant",
}  # fmt: skip

IMPORTS = {"Money": "app.tally.core.Money", "Instant": "java.time.Instant"}


def files(catalogue: Catalogue) -> dict[str, str]:
    """Every file of words, by its path."""
    areas = spoken(catalogue.areas)
    written = {f"{names.pascal(area.name)}Words.kt": _interfaces(area) for area in areas}
    written["Words.kt"] = _root(catalogue, areas)
    written["Language.kt"] = _languages(catalogue)
    for language in catalogue.languages:
        tag = language.tag
        written |= {f"{tag}/{of_language(area, language)}.kt": _implementation(area, language) for area in areas}
        written[f"{tag}/Words{tag.capitalize()}.kt"] = _chosen(areas, language)
    return {f"{KOTLIN}/words/{path}": text for path, text in written.items()}


# --- what there is ----------------------------------------------------------------------------------------------------


def _interfaces(area: Area) -> str:
    members = [_member(item, area) for item in area.items]
    blocks = [block(f"interface {names.pascal(area.name)}Words", _remark(area.about), members)]
    for group in area.groups:
        cases = [_word(word) for word in group.words] + _lookups(group)
        blocks.append(block(f"interface {of_group(area, group)}", _remark(group.note), cases))
    enums = {f"app.tally.core.{group.of}" for group in area.groups if looked_up_by(group) == "case"}
    return _file(area, PACKAGE, blocks, enums)


def _member(item: Word | Group, area: Area) -> str:
    if isinstance(item, Word):
        return _word(item)
    return f"    /** {item.note} */\n    val {names.kotlin(item.name)}: {of_group(area, item)}"


def _word(word: Word) -> str:
    return f"    /** {word.remark} */\n    {_signature(word)}: String"


def _signature(word: Word) -> str:
    if not word.takes:
        return f"val {names.kotlin(word.name)}"
    return f"fun {names.kotlin(word.name)}({_parameters(word)})"


def _parameters(word: Word) -> str:
    return ", ".join(f"{names.kotlin(name)}: {TYPES.get(kind, 'String')}" for name, kind in word.takes.items())


def _lookups(group: Group) -> list[str]:
    by = looked_up_by(group)
    written = [{"case": _by_case, "code": _by_code}[by](group)] if by else []
    return written + ([_by_name(group)] if looked_up_by_name(group) else [])


def _by_case(group: Group) -> str:
    arms = [f"{group.of}.{names.screaming(word.name)} -> {_call(word)}" for word in group.words]
    given = ", ".join(filter(None, [f"of: {group.of}", _parameters(group.words[0])]))
    return _when(f"operator fun get({given}): String = when (of)", arms, "The word for a case.")


def _by_name(group: Group) -> str:
    arms = [f'"{names.kebab(word.name)}" -> {_call(word)}' for word in group.words]
    head = "fun named(name: String): String? = when (name)"
    return _when(head, [*arms, "else -> null"], "The word for a name on the wire.")


def _by_code(group: Group) -> str:
    arms = [f'"{word.name}" -> {_call(word)}' for word in group.words if word.name != "other"]
    head = "operator fun get(code: String): String = when (code)"
    return _when(head, [*arms, "else -> other"], "The word for a code of the core.")


def _when(head: str, arms: list[str], note: str) -> str:
    return f"    /** {note} */\n    {head} {{\n" + "".join(f"        {arm}\n" for arm in arms) + "    }"


def _call(word: Word) -> str:
    given = ", ".join(names.kotlin(name) for name in word.takes)
    return f"{names.kotlin(word.name)}({given})" if word.takes else names.kotlin(word.name)


# --- what is said -----------------------------------------------------------------------------------------------------


def _implementation(area: Area, language: Language) -> str:
    name = f"{names.pascal(area.name)}Words"
    members = [_said(item, area, language) for item in area.items]
    types = {name, "Formats", *(of_group(area, group) for group in area.groups)}
    types |= {"Language"} if "Language." in "".join(members) else set()
    head = f"internal class {of_language(area, language)}(private val formats: Formats) : {name}"
    package = f"{PACKAGE}.{language.tag}"
    return _file(area, package, [block(head, "", members, "\n")], {f"{PACKAGE}.{one}" for one in types})


def _said(item: Word | Group, area: Area, language: Language) -> str:
    if isinstance(item, Word):
        return "    " + _line(item, language)
    lines = [f"        {_line(word, language)}\n" for word in item.words]
    return f"    override val {names.kotlin(item.name)} = object : {of_group(area, item)} {{\n{''.join(lines)}    }}"


def _line(word: Word, language: Language) -> str:
    def write(text: str) -> str:
        return literal(text, _escape, lambda name: _slot(name, word, language))

    return f"override {_signature(word)} = {expression(word, language, write, (names.kotlin, ' = '))}"


def _escape(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("$", "\\$")


def _slot(name: str, word: Word, language: Language) -> str:
    kind, value = word.takes[name], names.kotlin(name)
    own = f"Language.{language.tag.upper()}"
    if TYPES.get(kind, "String") == "String":
        return f"${{{value}}}"
    if kind in ("list", "distance"):
        return f"${{{own}.list({value})}}" if kind == "list" else f"${{{own}.distance({value}, formats)}}"
    return f"${{formats.{'number' if kind == 'count' else kind}({value})}}"


# --- languages --------------------------------------------------------------------------------------------------------


def _root(catalogue: Catalogue, areas: list[Area]) -> str:
    parts = [(names.kotlin(area.name), f"{names.pascal(area.name)}Words", area.about) for area in areas]
    members = [f"    /** {about} */\n    val {name}: {kind}" for name, kind, about in parts]
    members.insert(0, "    /** The language that everything is said in. */\n    val language: Language")
    types = {one.tag.upper(): f"Words{one.tag.capitalize()}" for one in catalogue.languages}
    arms = [f"    Language.{tag} -> {kind}(formats)" for tag, kind in types.items()]
    head = "fun words(language: Language, formats: Formats): Words = when (language)"
    blocks = [
        block("interface Words", _remark("Everything that the app says."), members),
        block(head, _remark("Everything that is said, in a language."), arms, "\n"),
    ]
    imports = {f"{PACKAGE}.{tag.lower()}.{kind}" for tag, kind in types.items()}
    return _assemble("words/", PACKAGE, imports, blocks)


def _chosen(areas: list[Area], language: Language) -> str:
    tag = language.tag.capitalize()
    members = [f"    override val {names.kotlin(area.name)} = {of_language(area, language)}(formats)" for area in areas]
    members.insert(0, f"    override val language = Language.{language.tag.upper()}")
    words = block(f"internal class Words{tag}(formats: Formats) : Words", "", members, "\n")
    imports = {f"{PACKAGE}.{name}" for name in ("Formats", "Language", "Words")}
    return _assemble("words/", f"{PACKAGE}.{language.tag}", imports, [words, *_plural(language)])


def _plural(language: Language) -> list[str]:
    if not language.plurals:
        return []
    forms = ", ".join(f"{category}: String" for category in language.categories)
    rules = [f"    {_condition(rule)} -> {category}" for category, rule in language.plurals.items()]
    head = f"internal fun plural{language.tag.capitalize()}(n: Long, {forms}): String = when"
    remark = _remark("Chooses by the rules of CLDR for whole numbers.")
    return [block(head, remark, [*rules, "    else -> other"], "\n")]


def _condition(rule: str) -> str:
    """A rule of CLDR in Kotlin, which does not compare a `Long` with an `Int`."""
    return " ".join(f"{word}L" if word.isdigit() else word for word in rule.split())


def _languages(catalogue: Catalogue) -> str:
    cases = [f"    /** {one.name}. */\n    {one.tag.upper()}({_given(one)})" for one in catalogue.languages]
    return _assemble("languages.json", PACKAGE, set(), [_LANGUAGE.replace("CASES", ",\n".join(cases))])


def _given(one: Language) -> str:
    names_and_patterns = (one.apple, one.name, one.month, one.halfDay, one.beforeTime)
    return ", ".join(f'"{text}"' for text in (*names_and_patterns, one.metres, one.kilometres, one.between, one.last))


_LANGUAGE = """/**
 * A language that the app speaks: its tag of BCP 47, its own name for itself, its patterns for a month of a year and
 * for a time on a clock of twelve hours, what it writes between a date and a time, how it writes distances and lists.
 */
enum class Language(
    val tag: String,
    val ownName: String,
    val month: String,
    val halfDay: String,
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


# --- files ------------------------------------------------------------------------------------------------------------


def _remark(note: str) -> str:
    return f"/** {note} */\n"


def _file(area: Area, package: str, blocks: list[str], uses: set[str]) -> str:
    text = "\n".join(blocks)
    imports = {full for short, full in IMPORTS.items() if f": {short}" in text}
    return _assemble(f"words/{area.name}.json", package, imports | uses, blocks)


def _assemble(source: str, package: str, imports: set[str], blocks: list[str]) -> str:
    lines = "\n".join(f"import {one}" for one in sorted(imports))
    return "\n\n".join(filter(None, [f"// {generated(source)}", f"package {package}", lines, *blocks])) + "\n"
