"""What can be wrong with a word. Each check names every fault, so that it can be tried on a word that has one."""

from __future__ import annotations

import re

from generator.catalogue import KINDS, SLOT, Language, Word

#: How wide a text may be, by what holds it; a Chinese character counts as two.
WIDEST = {"tab": 12, "button": 28, "title": 36}

#: What a person should never have to read in English.
JARGON = re.compile(
    r"\b(backend|JWS|mandates?|operations?|outbox|sync(ed)?|quote|payload|enrol(led|ment)?|cursor|boolean)\b"
)

#: The languages' polite forms, beside which nobody is addressed as a friend.
FORMAL = {"de": r"\b(Ihnen|Ihre?|Ihre[mnrs])\b", "nl": r"\b([Uu]w?)\b", "zh": r"您"}


def shape(word: Word, languages: list[Language]) -> list[str]:
    """Placeholders that are not known or not the same everywhere."""
    kinds = [f"no kind {kind}" for kind in word.takes.values() if kind not in KINDS and not kind.startswith("case ")]
    counted = list(word.takes.values()).count("count")
    only_one = {language.tag for language in languages if language.plurals.get("one") == "n == 1"}
    forms = [(tag, form, text) for tag in word.texts for form, text in word.forms(tag).items()]
    wrong = [
        f"{tag} {form}: {text}"
        for tag, form, text in forms
        if sorted(SLOT.findall(text)) not in _sets(word, form == "one" and tag in only_one)
    ]
    return kinds + wrong + (["counts two things"] if counted > 1 else [])


def _sets(word: Word, only_one: bool) -> list[list[str]]:
    """What a text may name: everything, or everything but the number where it is said of no other number than one."""
    every = sorted(word.takes)
    return [every, [name for name in every if name != word.counted]] if only_one else [every]


def plural(word: Word, language: Language) -> list[str]:
    """Forms that are missing, or that the language does not have."""
    want = language.categories if word.counted else ["other"]
    found = list(word.forms(language.tag))
    return [] if found == want else [f"{language.tag} has {found} and not {want}"]


def typography(text: str, language: Language) -> list[str]:
    """Signs that a printer of the language would not use."""
    opening, closing = language.quotes
    signs = [
        ("double space", r"  "),
        ("space at an end", r"^\s|\s$"),
        ("straight quote", r"[\"']"),
        ("three dots", r"\.\.\."),
        ("dots that may stand alone in a line", r" …"),
        ("foreign quote", "[" + "".join(set("“”„«»‘") - {opening, closing}) + "]"),
        *(_CHINESE if language.tag == "zh" else _EUROPEAN),
    ]
    found = [name for name, sign in signs if re.search(sign, text)]
    return found + (["unpaired quote"] if opening != closing and text.count(opening) != text.count(closing) else [])


_CHINESE = (
    ("half-width sign", r"(?<=[\u4e00-\u9fff}])[,;:!?()]|[,;:!?()](?=[\u4e00-\u9fff{])|\.$"),
    ("space beside a placeholder", r"\s\{|\}\s"),
)
_EUROPEAN = (("full-width sign", r"[，。：；？！（）、]"), ("space before a sign", r"\s[,.;:!?]"))


def tone(text: str, tag: str) -> list[str]:
    """Words of another house, or of another relation between the app and the person."""
    jargon = JARGON.findall(SLOT.sub("", text)) if tag == "en" else []
    formal = re.findall(FORMAL[tag], text) if tag in FORMAL else []
    return ["jargon"] * bool(jargon) + ["formal"] * bool(formal)


def width(text: str) -> int:
    """How wide a text is: placeholders count as eight, characters of East Asia as two."""
    plain = SLOT.sub("x" * 8, text)
    return sum(2 if ord(character) >= 0x2E80 else 1 for character in plain)


def fit(word: Word) -> list[str]:
    """Texts that are wider than what holds them."""
    if word.place is None:
        return []
    texts = [text for tag in word.texts for text in word.forms(tag).values()]
    return [f"{width(text)} > {WIDEST[word.place]}: {text}" for text in texts if width(text) > WIDEST[word.place]]
