"""Colours that can be read, things that can be touched."""

import re

import pytest

from generator import tokens

TOKENS = tokens.read()
COLOURS = TOKENS["colours"]
LEAST = {"text": 4.5, "shape": 3.0}
PAIRS = [
    (kind, above, below, mode)
    for kind, uses in TOKENS["used on"].items()
    for above, grounds in uses.items()
    for below in grounds
    for mode in ("light", "dark")
]


@pytest.mark.parametrize(("kind", "above", "below", "mode"), PAIRS)
def test_what_lies_on_something_stands_out_from_it(kind, above, below, mode):
    assert tokens.contrast(COLOURS[above][mode], COLOURS[below][mode]) >= LEAST[kind]


def test_contrast_is_that_of_wcag():
    assert tokens.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert tokens.contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)
    assert tokens.contrast("#FFFFFF", "#767676") == pytest.approx(4.54, abs=0.005)


def test_every_colour_is_used_on_something_or_is_decoration():
    used = {name for kind, above, below, _ in PAIRS for name in (above, below)}
    assert used | set(TOKENS["decoration"]) == set(COLOURS)
    assert not used & set(TOKENS["decoration"])


def test_every_text_colour_is_named_after_what_it_lies_on():
    grounds = {name for name in COLOURS if f"on{name[0].upper()}{name[1:]}" in COLOURS}
    missing = [name for name in grounds if name not in TOKENS["used on"]["text"][f"on{name[0].upper()}{name[1:]}"]]
    assert missing == []


def test_colours_are_written_alike_and_say_what_they_are_for():
    for name, role in COLOURS.items():
        assert list(role) == ["light", "dark", "for"], name
        assert re.fullmatch(r"#[0-9A-F]{6}", role["light"]), name
        assert re.fullmatch(r"#[0-9A-F]{6}", role["dark"]), name


def test_a_finger_has_room_and_an_eye_too():
    assert TOKENS["touch"]["least"] >= 48
    assert all(style["size"] >= 12 and style["line"] >= style["size"] * 1.15 for style in TOKENS["type"].values())
    assert TOKENS["type"]["body"]["line"] >= TOKENS["type"]["body"]["size"] * 1.5
    assert list(TOKENS["spacing"].values()) == sorted(set(TOKENS["spacing"].values()))


def test_nothing_moves_for_long():
    times = [one["milliseconds"] for one in TOKENS["motion"].values() if "milliseconds" in one]
    assert times == sorted(times)
    assert times[-1] <= 400
