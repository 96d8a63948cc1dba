"""What Kotlin and Swift have in common: what things are called, and how a text becomes an expression."""

from __future__ import annotations

from collections.abc import Callable

from . import names
from .catalogue import SLOT, Area, Group, Language, Word
from .surface import plain_enums


def spoken(areas: list[Area]) -> list[Area]:
    """The areas that become code; `platform` becomes resources."""
    return [area for area in areas if area.name != "platform"]


def of_language(area: Area, language: Language) -> str:
    """The type that says an area in a language: `HomeDe`."""
    return names.pascal(area.name) + language.tag.capitalize()


def of_group(area: Area, group: Group) -> str:
    """The type of a group's words: `PayStates`."""
    return names.pascal(area.name) + names.pascal(group.name)


def looked_up_by(group: Group) -> str | None:
    """How a word of a group is found: by the case of an exported enum, by a code, or only by its name, where words take
    different things."""
    if len({tuple(word.takes.items()) for word in group.words}) != 1:
        return None
    if group.of in plain_enums():
        return "case"
    return "code" if any(word.name == "other" for word in group.words) else None


def looked_up_by_name(group: Group) -> bool:
    """Whether words are also found by the name on the wire: errors name fields so."""
    return group.of == "DataField"


def literal(text: str, escape: Callable[[str], str], slot: Callable[[str], str]) -> str:
    """A text as a string of a language of code, with an expression for each placeholder."""
    pieces = SLOT.split(text)
    return '"' + "".join(slot(piece) if place % 2 else escape(piece) for place, piece in enumerate(pieces)) + '"'


def expression(
    word: Word, language: Language, write: Callable[[str], str], naming: tuple[Callable[[str], str], str]
) -> str:
    """What a word says: one string, or the choice between its plural forms. `naming` says how code calls a placeholder
    and what stands between an argument's name and its value."""
    forms = {category: write(text) for category, text in word.forms(language.tag).items()}
    if len(forms) == 1 or word.counted is None:
        return forms["other"]
    name, between = naming
    given = ", ".join(f"{category}{between}{text}" for category, text in forms.items())
    return f"plural{language.tag.capitalize()}({name(word.counted)}, {given})"


def block(head: str, remark: str, members: list[str], between: str = "\n\n") -> str:
    """A type with its members, below its remark if it has one."""
    return f"{remark}{head} {{\n{between.join(members)}\n}}"
