"""How things are called in the languages that are written."""

from __future__ import annotations

import re

_KOTLIN = {"as", "class", "in", "is", "object", "when", "val", "var", "fun", "interface", "this", "null"}
_SWIFT = {
    "as", "case", "class", "default", "extension", "func", "in", "init", "internal", "is", "let", "open", "operator",
    "private", "protocol", "public", "repeat", "return", "self", "static", "struct", "switch", "throw", "var", "where",
}  # fmt: skip


def parts(name: str) -> list[str]:
    """`BillOnTime`, `billOnTime` and `bill-on-time` are all `bill`, `on`, `time`."""
    return [part.lower() for part in re.findall(r"[A-Z]?[a-z0-9]+", name)]


def camel(name: str) -> str:
    first, *rest = parts(name)
    return first + "".join(part.capitalize() for part in rest)


def pascal(name: str) -> str:
    return "".join(part.capitalize() for part in parts(name))


def kebab(name: str) -> str:
    return "-".join(parts(name))


def screaming(name: str) -> str:
    return "_".join(parts(name)).upper()


def kotlin(name: str) -> str:
    return f"`{camel(name)}`" if camel(name) in _KOTLIN else camel(name)


def swift(name: str) -> str:
    return f"`{camel(name)}`" if camel(name) in _SWIFT else camel(name)
