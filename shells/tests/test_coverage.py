"""Nothing that the core can say to a person is without words: errors, enums, codes."""

import re

import pytest

from generator import catalogue, names, surface
from generator.catalogue import ROOT

WORDS = catalogue.read()
EVERY = dict(WORDS.every())
GROUPS = [(f"{area.name}.{group.name}", group) for area in WORDS.areas for group in area.groups]
ENUMS = surface.enums()

#: Enums that nobody is shown, and why.
NOT_SHOWN = {
    "LogLevel": "for the app's developers",
    "VaultError": "an app's vault throws them into the core, which answers with the errors 401 to 407",
    "VaultSlot": "for the app's vault",
}

#: Closed lists of codes that cross as text, and where the core has them.
CODES = {
    "refusals.scoreFaults": [("src/wire/points.rs", "ScoreFault"), ("src/sync/apply/score.rs", "literal")],
    "refusals.entryFaults": [("src/domain/points/codes.rs", "EntryFault"), ("src/domain/points/codes.rs", "SetFault")],
    "refusals.rulesFaults": [("src/domain/points/codes.rs", "RulesFault")],
    "refusals.offerFaults": [("src/wire/perk/believed.rs", "OfferFault"), ("src/domain/perk/codes.rs", "OfferError")],
}


def errors() -> dict[str, set[str]]:
    """Every error of the core with its parameters, from the table that is made from the code."""
    table = (ROOT / "docs/errors.md").read_text("utf-8")
    rows = re.findall(r"^\| \d+ \| `([\w-]+)` \|.*\| ([^|]*) \| [^|]* \|$", table, re.MULTILINE)
    return {name: set(re.findall(r"`(\w+)`", parameters)) for name, parameters in rows}


def test_every_error_has_a_sentence_and_no_sentence_is_too_many():
    assert len(errors()) > 80
    assert {word.name for word in WORDS.group("errors.sentences").words} == set(errors())


def test_every_error_says_what_to_do_and_no_advice_is_idle():
    given = {word.advice for word in WORDS.group("errors.sentences").words}
    assert given == {item.name for item in WORDS.area("advice").items}


def test_a_sentence_takes_only_what_its_error_brings():
    for word in WORDS.group("errors.sentences").words:
        wanted = {"minor", "currency"} if list(word.takes.values()) == ["money"] else set(word.takes)
        assert wanted <= errors()[word.name], word.name
        assert len(word.takes) < 2, word.name


def test_every_exported_enum_is_shown_or_says_why_not():
    shown = {group.of for _, group in GROUPS} & set(ENUMS)
    assert shown | set(NOT_SHOWN) == set(ENUMS)
    assert not shown & set(NOT_SHOWN)


@pytest.mark.parametrize(
    ("path", "group"),
    [pair for pair in GROUPS if pair[1].of in ENUMS],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_every_case_of_an_enum_has_its_word(path, group):
    assert {word.name for word in group.words} == set(ENUMS[group.of]), path


def cases(path: str, enum: str) -> set[str]:
    """The codes of a list, as the code has them: named one by one, or made of the cases' names."""
    text = (ROOT / path).read_text("utf-8")
    if enum == "literal":
        return set(re.findall(r'fault: "([\w-]+)"\.into\(\)', text))
    by_hand = re.search(rf"impl {enum} \{{.*?\n\}}\n", text, re.DOTALL)
    if by_hand and '=> "' in by_hand[0]:
        return set(re.findall(r'=> "([\w-]+)"', by_hand[0]))
    body = re.search(rf"pub enum {enum} \{{(.*?)\n\}}", text, re.DOTALL)[1]
    return {names.kebab(case) for case in re.findall(r"^    (\w+),$", body, re.MULTILINE)}


@pytest.mark.parametrize("path", CODES)
def test_every_code_has_its_word(path):
    known = set().union(*(cases(*place) for place in CODES[path]))
    assert len(known) > 5
    assert {word.name for word in WORDS.group(path).words} == known | {"other"}


def test_every_line_of_a_fare_has_its_word():
    text = (ROOT / "src/domain/fare/lines.rs").read_text("utf-8")
    body = re.search(r"pub enum LineKind \{(.*?)\n\}", text, re.DOTALL)[1]
    kinds = set(re.findall(r"^    (\w+)(?:\(usize\))?,$", body, re.MULTILINE))
    assert {word.name for word in WORDS.group("ride.lines").words} == kinds


def test_every_kind_of_operation_has_its_word():
    sources = (path.read_text("utf-8") for path in (ROOT / "src/wire").rglob("*.rs"))
    kinds = {
        kind
        for text in sources
        for kind in re.findall(r'^impl Body for \w+ \{\n    const TYP[^"]*"(.*)";', text, re.MULTILINE)
    }
    assert {word.name for word in WORDS.group("common.operationKinds").words} == kinds | {"other"}


def test_names_of_fields_are_those_of_the_wire():
    text = (ROOT / "src/domain/data.rs").read_text("utf-8")
    body = re.search(r"pub enum DataField \{(.*?)\n\}", text, re.DOTALL)[1]
    assert 'rename_all = "kebab-case")]\npub enum DataField' in text
    assert {word.name for word in WORDS.group("sharing.fields").words} == set(
        re.findall(r"^    (\w+),$", body, re.MULTILINE)
    )


def test_every_group_is_held_against_something():
    known = {*ENUMS, "errors", "LineKind", "Body"} | {enum for places in CODES.values() for _, enum in places}
    assert {group.of for _, group in GROUPS} <= known
