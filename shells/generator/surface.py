"""The enums that the core exports, read from the surface as it was reviewed."""

from __future__ import annotations

import re
from functools import cache

from .catalogue import ROOT

SURFACE = ROOT / "bindings" / "surface.txt"


@cache
def enums() -> dict[str, list[str]]:
    """Every exported enum with its cases, in the order of the surface; errors too."""
    text = SURFACE.read_text("utf-8")
    names = re.findall(r"^(\w+): (?:enum|error)$", text, re.MULTILINE)
    return {name: re.findall(rf"^{name}\.(\w+)(?: \{{.*\}})?$", text, re.MULTILINE) for name in names}


@cache
def plain_enums() -> dict[str, list[str]]:
    """Those whose cases carry nothing, so that every language has a plain enum for them."""
    text = SURFACE.read_text("utf-8")
    return {
        name: cases
        for name, cases in enums().items()
        if not re.search(rf"^{name}\.\w+ \{{|^{name}: error$", text, re.MULTILINE)
    }
