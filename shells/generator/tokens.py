"""Design tokens for both platforms: what colours, type, spaces and motion are called, and what they are."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from . import names
from .catalogue import SHELLS
from .files import ANDROID, APPLE, KOTLIN, SWIFT, generated

_SOURCE = generated("tokens.json")
_INFO = {"author": "shells/generate", "version": 1}


def read(path: Path = SHELLS / "tokens.json") -> dict[str, Any]:
    """The tokens as they stand in the file."""
    tokens: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return tokens


def files() -> dict[str, str]:
    """The tokens' files for both platforms."""
    tokens = read()
    written = {f"{KOTLIN}/design/Tokens.kt": _kotlin(tokens), f"{SWIFT}/Design/Tokens.swift": _swift(tokens)}
    for mode, folder in (("light", "values"), ("dark", "values-night")):
        written[f"{ANDROID}/{folder}/colors.xml"] = _colours(tokens, mode)
    assets = f"{APPLE}/Tokens.xcassets"
    written[f"{assets}/Contents.json"] = _json({"info": _INFO})
    for role, name in tokens["platform"].items():
        written[f"{assets}/{name}.colorset/Contents.json"] = _colorset(tokens["colours"][role])
    return written


def contrast(one: str, other: str) -> float:
    """How far two colours stand apart, after WCAG 2.2: from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


# --- Kotlin -----------------------------------------------------------------------------------------------------------


def _kotlin(tokens: dict[str, Any]) -> str:
    fields = [f"    /** For {role['for']}. */\n    val {name}: Long," for name, role in tokens["colours"].items()]
    blocks = [
        f"// {_SOURCE}",
        "package app.tally.ui.design",
        f"/** {tokens['about']} Every colour as 0xAARRGGBB. */\ndata class Palette(\n" + "\n".join(fields) + "\n)",
        "/** Sizes in sp, weights as in CSS. */\ndata class TypeStyle(val size: Int, val line: Int, val weight: Int)",
        _kotlin_object(tokens),
    ]
    return "\n\n".join(blocks) + "\n"


def _kotlin_object(tokens: dict[str, Any]) -> str:
    parts = [_kotlin_palette(mode, tokens) for mode in ("light", "dark")]
    styles = [
        _constant(name, f"TypeStyle({one['size']}, {one['line']}, {one['weight']})", one["for"])
        for name, one in tokens["type"].items()
    ]
    parts.append(_kotlin_part("Type", "The type scale.", styles))
    for title, group, note in _SIZES:
        parts.append(
            _kotlin_part(title, note, [f"        const val {name} = {value}" for name, value in tokens[group].items()])
        )
    parts.append(
        _kotlin_part("Motion", "How long things move, in milliseconds, and how.", _kotlin_motion(tokens["motion"]))
    )
    return f"/** The look that is called {tokens['name']}. */\nobject Tokens {{\n" + "\n\n".join(parts) + "\n}"


_SIZES = (
    ("Spacing", "spacing", "Distances in dp."),
    ("Radii", "radii", "Rounded corners in dp."),
    ("Touch", "touch", "What a finger needs, in dp."),
    ("Links", "links", "How long a link may be: any app may send one, and it is kept where there is little room."),
)


def _kotlin_palette(mode: str, tokens: dict[str, Any]) -> str:
    lines = [f"        {name} = {_argb(role[mode])}," for name, role in tokens["colours"].items()]
    return (
        f"    /** By {'day' if mode == 'light' else 'night'}. */\n    val {mode} = Palette(\n"
        + "\n".join(lines)
        + "\n    )"
    )


def _kotlin_part(name: str, note: str, lines: list[str]) -> str:
    return f"    /** {note} */\n    object {name} {{\n" + "\n".join(lines) + "\n    }"


def _constant(name: str, value: str, note: str) -> str:
    return f"        /** For {note}. */\n        val {name} = {value}"


def _kotlin_motion(motion: dict[str, Any]) -> list[str]:
    times = [
        _constant(name, str(one["milliseconds"]), one["for"]) for name, one in motion.items() if "milliseconds" in one
    ]
    curve = ", ".join(f"{number}f" for number in motion["curve"]["bezier"])
    return [*times, _constant("curve", f"listOf({curve})", motion["curve"]["for"])]


def _argb(colour: str) -> str:
    return f"0xFF{colour[1:].upper()}"


# --- Swift ------------------------------------------------------------------------------------------------------------


def _swift(tokens: dict[str, Any]) -> str:
    fields = [f"    /// For {role['for']}.\n    public let {name}: UInt32" for name, role in tokens["colours"].items()]
    styles = [
        _static(name, f"TypeStyle(size: {one['size']}, line: {one['line']}, weight: {one['weight']})", one["for"])
        for name, one in tokens["type"].items()
    ]
    blocks = [
        f"// {_SOURCE}\n// swift-format-ignore-file",
        f"/// {tokens['about']} Every colour as 0xRRGGBB.\npublic struct Palette: Sendable {{\n"
        + "\n".join(fields)
        + "\n}",
        "extension Palette {\n" + "\n\n".join(_swift_palette(mode, tokens) for mode in ("light", "dark")) + "\n}",
        "/// Sizes in points, weights as in CSS.\npublic struct TypeStyle: Sendable {\n"
        + "\n".join(f"    /// The {name}.\n    public let {name}: Int" for name in ("size", "line", "weight"))
        + "\n}",
        _swift_part("Type", "The type scale.", styles),
        *(
            _swift_part(
                title,
                note.replace("dp", "points"),
                [f"    public static let {name} = {value}" for name, value in tokens[group].items()],
            )
            for title, group, note in _SIZES
        ),
        _swift_part("Motion", "How long things move, in milliseconds, and how.", _swift_motion(tokens["motion"])),
    ]
    return "\n\n".join(blocks) + "\n"


def _swift_palette(mode: str, tokens: dict[str, Any]) -> str:
    given = ",\n".join(f"        {name}: 0x{role[mode][1:].upper()}" for name, role in tokens["colours"].items())
    return (
        f"    /// By {'day' if mode == 'light' else 'night'}.\n    public static let {mode} = Palette(\n{given}\n    )"
    )


def _swift_part(name: str, note: str, lines: list[str]) -> str:
    return f"/// {note}\npublic enum {name}Tokens {{\n" + "\n".join(lines) + "\n}"


def _static(name: str, value: str, note: str) -> str:
    return f"    /// For {note}.\n    public static let {names.swift(name)} = {value}"


def _swift_motion(motion: dict[str, Any]) -> list[str]:
    times = [
        _static(name, str(one["milliseconds"]), one["for"]) for name, one in motion.items() if "milliseconds" in one
    ]
    curve = ", ".join(str(number) for number in motion["curve"]["bezier"])
    return [*times, _static("curve", f"[{curve}]", motion["curve"]["for"])]


# --- what the platforms read themselves -------------------------------------------------------------------------------


def _colours(tokens: dict[str, Any], mode: str) -> str:
    lines = [
        f'    <color name="{"_".join(names.parts(role))}">{tokens["colours"][role][mode]}</color>'
        for role in tokens["platform"]
    ]
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n<!-- {_SOURCE} -->\n<resources>\n'
        + "\n".join(lines)
        + "\n</resources>\n"
    )


def _colorset(role: dict[str, Any]) -> str:
    dark = {"appearances": [{"appearance": "luminosity", "value": "dark"}], **_apple_colour(role["dark"])}
    return _json({"colors": [_apple_colour(role["light"]), dark], "info": _INFO})


def _apple_colour(colour: str) -> dict[str, Any]:
    parts = {name: f"0x{colour[place : place + 2].upper()}" for name, place in (("red", 1), ("green", 3), ("blue", 5))}
    return {"color": {"color-space": "srgb", "components": {**parts, "alpha": "1.000"}}, "idiom": "universal"}


def _json(value: dict[str, Any]) -> str:
    return json.dumps(value, indent=2) + "\n"
