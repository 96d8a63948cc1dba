"""What only the operating systems read, the area `platform`: permission texts, kinds of notifications, shortcuts."""

from __future__ import annotations

import json
from typing import Any
from xml.sax.saxutils import escape

from . import names
from .catalogue import Catalogue, Language, Word
from .files import ANDROID, APPLE, generated

#: Apple's names for what it shows itself; everything else is looked up by its own name.
INFO = {
    "appName": "CFBundleDisplayName",
    "cameraPurpose": "NSCameraUsageDescription",
    "facePurpose": "NSFaceIDUsageDescription",
}

#: What has no place on Apple's platform, which has no kinds of notifications to switch off one by one.
_ANDROID_ONLY = ("channel",)

#: What Android does not ask: neither for a reason to use the camera nor for one to look at a face.
_APPLE_ONLY = ("cameraPurpose", "facePurpose")


def files(catalogue: Catalogue) -> dict[str, str]:
    """The resource files of both platforms."""
    said = [word for _, word in catalogue.area("platform").every()]
    written = {f"{ANDROID}/{_folder(one)}/strings.xml": _strings(said, one) for one in catalogue.languages}
    written[f"{ANDROID}/xml/locales_config.xml"] = _locales(catalogue)
    info = {INFO[word.name]: word for word in said if word.name in INFO}
    rest = {word.name: word for word in said if word.name not in INFO and not word.name.startswith(_ANDROID_ONLY)}
    written[f"{APPLE}/InfoPlist.xcstrings"] = _xcstrings(info, catalogue)
    written[f"{APPLE}/Localizable.xcstrings"] = _xcstrings(rest, catalogue)
    return written


def _folder(language: Language) -> str:
    return f"values-{language.android}" if language.android else "values"


def _strings(said: list[Word], language: Language) -> str:
    lines = [_string(word, language) for word in said if word.name not in _APPLE_ONLY]
    return _xml("words/platform.json", "<resources>\n" + "\n".join(lines) + "\n</resources>")


def _string(word: Word, language: Language) -> str:
    fixed = ' translatable="false"' if word.name == "appName" else ""
    if fixed and language.android:
        return f"    <!-- {word.name} is the same in every language -->"
    text = escape(word.forms(language.tag)["other"]).replace("'", "\\'")
    return f'    <string name="{"_".join(names.parts(word.name))}"{fixed}>{text}</string>'


def _locales(catalogue: Catalogue) -> str:
    lines = [f'    <locale android:name="{one.apple}" />' for one in catalogue.languages]
    space = 'xmlns:android="http://schemas.android.com/apk/res/android"'
    return _xml("languages.json", f"<locale-config {space}>\n" + "\n".join(lines) + "\n</locale-config>")


def _xml(source: str, body: str) -> str:
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!-- {generated(source)} -->\n{body}\n'


def _xcstrings(said: dict[str, Word], catalogue: Catalogue) -> str:
    strings = {key: _entry(word, catalogue) for key, word in sorted(said.items())}
    return (
        json.dumps({"sourceLanguage": "en", "strings": strings, "version": "1.0"}, ensure_ascii=False, indent=2) + "\n"
    )


def _entry(word: Word, catalogue: Catalogue) -> dict[str, Any]:
    units = {
        one.apple: {"stringUnit": {"state": "translated", "value": word.texts[one.tag]}} for one in catalogue.languages
    }
    return {"comment": word.note, "extractionState": "manual", "localizations": units}
