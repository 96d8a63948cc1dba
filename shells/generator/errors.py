"""What a person is told about an error: the core gives a name and parameters, the shells make a sentence of them."""

from __future__ import annotations

from . import names
from .catalogue import Catalogue, Word
from .files import KOTLIN, SWIFT, generated

_SOURCE = generated("words/errors.json and words/advice.json")


def files(catalogue: Catalogue) -> dict[str, str]:
    """A file for each platform."""
    said = catalogue.group("errors.sentences").words
    return {f"{KOTLIN}/words/ErrorSentences.kt": _kotlin(said), f"{SWIFT}/Words/ErrorSentences.swift": _swift(said)}


def _kotlin(said: list[Word]) -> str:
    arms = [f'    "{word.name}" -> {_kotlin_sentence(word)}' for word in said]
    advice = [f'    "{word.name}" -> advice.{names.kotlin(word.advice or "")}' for word in said]
    return f"""// {_SOURCE}

package app.tally.ui.words

/** What happened, by an error's name; none for one of a newer core, or whose parameters are not as they were. */
fun Words.sentence(name: String, given: ErrorParameters): String? = when (name) {{
{chr(10).join(arms)}
    else -> null
}}

/** What to do, by an error's name; none for an error of a newer core. */
fun Words.advice(name: String): String? = when (name) {{
{chr(10).join(advice)}
    else -> null
}}
"""


def _kotlin_sentence(word: Word) -> str:
    call = f"errors.sentences.{names.kotlin(word.name)}"
    if not word.takes:
        return call
    [(name, kind)] = word.takes.items()
    return f"{_given(name, kind)}?.let {{ {call}(it) }}"


def _given(name: str, kind: str) -> str:
    """How a parameter of an error is read: all of them come as text."""
    if kind == "money":
        return "given.money()"
    if kind in ("count", "number"):
        return f'given.number("{name}")'
    return f'given.text("{name}")' + ("?.let { sharing.fields.named(it) }" if kind.startswith("case ") else "")


def _swift(said: list[Word]) -> str:
    arms = [f'        case "{word.name}": {_swift_sentence(word)}' for word in said]
    advice = [f'        case "{word.name}": advice.{names.swift(word.advice or "")}' for word in said]
    return f"""// {_SOURCE}
// swift-format-ignore-file

extension Words {{
    /// What happened, by an error's name; none for one of a newer core, or whose parameters are not as they were.
    public func sentence(_ name: String, _ given: ErrorParameters) -> String? {{
        switch name {{
{chr(10).join(arms)}
        default: nil
        }}
    }}

    /// What to do, by an error's name; none for an error of a newer core.
    public func advice(_ name: String) -> String? {{
        switch name {{
{chr(10).join(advice)}
        default: nil
        }}
    }}
}}
"""


def _swift_sentence(word: Word) -> str:
    call = f"errors.sentences.{names.swift(word.name)}"
    if not word.takes:
        return call
    [(name, kind)] = word.takes.items()
    read = _given(name, kind).replace("?.let { sharing.fields.named(it) }", ".flatMap { sharing.fields.named($0) }")
    return f"{read}.map {{ {call}({names.swift(name)}: $0) }}"
