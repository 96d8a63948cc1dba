"""The catalogue: languages, areas, words. Knows nothing of what is made of them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

SHELLS = Path(__file__).resolve().parent.parent
ROOT = SHELLS.parent

#: What a placeholder can hold. `case NAME` is a case of an exported enum, by its name on the wire.
KINDS = (
    "text", "list", "money", "number", "signed", "count", "percent",
    "distance", "clock", "date", "day", "moment", "month",
)  # fmt: skip

#: What a text consists of: between the braces stands a placeholder.
SLOT = re.compile(r"\{(\w+)\}")

Text = str | dict[str, str]


@dataclass(frozen=True)
class Language:
    """A language, and what its grammar asks for."""

    tag: str
    name: str
    android: str
    apple: str
    plurals: dict[str, str]
    between: str
    last: str
    month: str
    halfDay: str  # noqa: N815 - as the file calls it
    beforeTime: str  # noqa: N815
    metres: str
    kilometres: str
    quotes: str
    apostrophe: str

    @property
    def categories(self) -> list[str]:
        """The plural categories of CLDR that whole numbers fall into, `other` last."""
        return [*self.plurals, "other"]


@dataclass(frozen=True)
class Word:
    """One thing that is said, in every language."""

    name: str
    note: str
    takes: dict[str, str]
    texts: dict[str, Text]
    place: str | None = None
    advice: str | None = None

    @property
    def remark(self) -> str:
        """What stands beside the word in code: the note, or what it says in English."""
        return self.note or f"“{self.forms('en')['other']}”"

    @property
    def counted(self) -> str | None:
        """The placeholder whose number decides between the plural forms."""
        return next((name for name, kind in self.takes.items() if kind == "count"), None)

    def forms(self, language: str) -> dict[str, str]:
        """Every form of the text by its plural category; `other` alone where nothing is counted."""
        text = self.texts[language]
        return {"other": text} if isinstance(text, str) else text


@dataclass(frozen=True)
class Group:
    """Words for every case of an enum, or for every code of a closed list."""

    name: str
    note: str
    of: str
    words: list[Word]


@dataclass(frozen=True)
class Area:
    """The words of one part of the app: one file."""

    name: str
    about: str
    items: list[Word | Group] = field(default_factory=list)

    @property
    def groups(self) -> list[Group]:
        return [item for item in self.items if isinstance(item, Group)]

    def every(self) -> list[tuple[str, Word]]:
        """All words, those of groups too, each under its whole name."""
        alone = [(f"{self.name}.{item.name}", item) for item in self.items if isinstance(item, Word)]
        inside = [(f"{self.name}.{group.name}.{word.name}", word) for group in self.groups for word in group.words]
        return alone + inside


@dataclass(frozen=True)
class Catalogue:
    """Everything that the shells say."""

    languages: list[Language]
    areas: list[Area]

    def every(self) -> list[tuple[str, Word]]:
        return [pair for area in self.areas for pair in area.every()]

    def area(self, name: str) -> Area:
        return next(area for area in self.areas if area.name == name)

    def group(self, path: str) -> Group:
        """A group by its whole name: `sharing.fields`."""
        area, name = path.split(".")
        return next(group for group in self.area(area).groups if group.name == name)


def read(shells: Path = SHELLS) -> Catalogue:
    """Reads the catalogue that stands in `shells`."""
    languages = [_language(tag, said) for tag, said in _load(shells / "languages.json").items()]
    tags = [language.tag for language in languages]
    areas = [_area(path.stem, _load(path), tags) for path in sorted((shells / "words").glob("*.json"))]
    return Catalogue(languages, areas)


def _load(path: Path) -> dict[str, Any]:
    said: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return said


def _language(tag: str, said: dict[str, Any]) -> Language:
    return Language(tag=tag, **said.pop("list"), **said)


def _area(name: str, said: dict[str, Any], tags: list[str]) -> Area:
    note = said.get("note", "")
    items = [_item(key, entry, note, tags) for key, entry in said["words"].items()]
    return Area(name, said["about"], items)


def _item(name: str, entry: dict[str, Any], note: str, tags: list[str]) -> Word | Group:
    if "cases" not in entry:
        return _word(name, entry, note, tags)
    words = [_word(case, said, "", tags) for case, said in entry["cases"].items()]
    return Group(name, entry["note"], entry["of"], words)


def _word(name: str, entry: dict[str, Any], note: str, tags: list[str]) -> Word:
    texts = {tag: entry[tag] for tag in tags if tag in entry}
    return Word(name, entry.get("note", note), entry.get("takes", {}), texts, entry.get("place"), entry.get("advice"))
