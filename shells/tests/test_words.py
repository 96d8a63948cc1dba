"""Every word in every language, as it has to be."""

import json
import re

import pytest
from babel import Locale

import faults
from generator import catalogue, names
from generator.catalogue import SHELLS, SLOT, Word

WORDS = catalogue.read()
EVERY = WORDS.every()

#: What is the same in English and in another language, and why that is right.
SAME = {
    "common.later": "one word in English and in Dutch",
    "errors.incident": "one word in English and in Dutch",
    "platform.appName": "a name",
    "sharing.contact": "one word in English and in Dutch",
    "sharing.fields.Name": "one word in English and in German",
}


def every_text():
    for path, word in EVERY:
        for language in WORDS.languages:
            for text in word.forms(language.tag).values():
                yield f"{path} {language.tag}", language, text


def none(found):
    assert not found, "\n" + "\n".join(found)


def test_everything_is_said_in_every_language():
    tags = [language.tag for language in WORDS.languages]
    assert tags == ["en", "zh", "de", "nl"]
    none([path for path, word in EVERY if list(word.texts) != tags or not all(word.texts.values())])


def test_every_word_tells_a_translator_where_it_stands():
    none([f"{area.name}.{item.name}" for area in WORDS.areas for item in area.items if len(item.note) < 8])


def test_placeholders_are_the_same_in_every_language():
    none([f"{path}: {fault}" for path, word in EVERY for fault in faults.shape(word, WORDS.languages)])


def test_plural_forms_are_complete():
    pairs = ((path, fault) for path, word in EVERY for one in WORDS.languages for fault in faults.plural(word, one))
    none([f"{path}: {fault}" for path, fault in pairs])


@pytest.mark.parametrize("language", WORDS.languages, ids=lambda language: language.tag)
def test_plural_rules_are_those_of_cldr(language):
    rule = Locale.parse(language.apple.replace("-", "_")).plural_form
    numbers = [*range(2_000), 10_000, 100_001]
    chosen = {
        n: next((name for name, when in language.plurals.items() if eval(when, {"n": n})), "other") for n in numbers
    }
    assert chosen == {n: rule(n) for n in numbers}
    assert set(language.categories) == {rule(n) for n in numbers}


def test_every_text_is_set_as_its_language_is_set():
    none(
        [
            f"{where}: {fault}: {text}"
            for where, language, text in every_text()
            for fault in faults.typography(text, language)
        ]
    )


def test_every_text_speaks_to_a_person():
    none(
        [
            f"{where}: {fault}: {text}"
            for where, language, text in every_text()
            for fault in faults.tone(text, language.tag)
        ]
    )


def test_nothing_is_left_in_english():
    worded = [(path, word) for path, word in EVERY if re.search(r"\w", SLOT.sub("", word.forms("en")["other"]))]
    copies = {
        path for path, word in worded for tag in word.texts if tag != "en" and word.texts[tag] == word.texts["en"]
    }
    none(sorted(copies - set(SAME)))
    none(sorted(set(SAME) - copies))


def test_buttons_tabs_and_headlines_hold_their_words():
    none([f"{path}: {fault}" for path, word in EVERY for fault in faults.fit(word)])


def test_what_money_hangs_on_is_said_in_exactly_these_words():
    said = WORDS.area("pay").every()
    not_known = dict(said)["pay.notKnown"].texts
    assert not_known == {
        "en": "We do not know yet. Do not pay again.",
        "zh": "暂时还不知道结果。请不要重复付款。",
        "de": "Wir wissen es noch nicht. Zahle nicht noch einmal.",
        "nl": "We weten het nog niet. Betaal niet opnieuw.",
    }
    assert dict(EVERY)["errors.sentences.outcome-not-known"].texts == not_known
    assert dict(EVERY)["sharing.withdrawnHere"].texts["en"] == "Stopped here. They hear it when you are online."


@pytest.mark.parametrize(
    "path",
    ["pay.spokenNotKnown", "events.sentences.PaymentNotKnown", "bills.underWay", "errors.sentences.bill-has-payment"],
)
def test_whoever_hears_of_an_open_payment_hears_not_to_pay_again(path):
    warnings = {
        "en": "Do not pay again.",
        "zh": "请不要重复付款。",
        "de": "Zahle nicht noch einmal.",
        "nl": "etaal niet opnieuw.",
    }
    said = dict(EVERY)[path].texts
    none([f"{tag}: {said[tag]}" for tag, warning in warnings.items() if warning not in said[tag]])


def test_names_are_as_both_platforms_write_them():
    for area in WORDS.areas:
        plain = [area.name, *(item.name for item in area.items)]
        assert [name for name in plain if names.camel(name) != name] == []
        assert len(set(plain)) == len(plain)


def test_the_files_are_laid_out_as_a_program_would():
    for path in [*(SHELLS / "words").glob("*.json"), SHELLS / "languages.json"]:
        text = path.read_text("utf-8")
        assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=2) + "\n", path.name


def broken(**changes) -> Word:
    said = {"en": {"one": "{count} day", "other": "{count} days"}, "zh": "{count}天"}
    return Word(**{"name": "days", "note": "A length of time.", "takes": {"count": "count"}, "texts": said, **changes})


def shape(**changes) -> list[str]:
    return faults.shape(broken(**changes), WORDS.languages)


def test_a_broken_word_is_found():
    english, chinese, german, dutch = WORDS.languages
    assert shape() == shape(texts={"en": {"one": "a day", "other": "{count} days"}}) == []
    assert shape(texts={"en": {"one": "{count} day", "other": "days"}}) != []
    assert shape(texts={"zh": {"one": "天", "other": "{count}天"}}) != []
    assert shape(takes={"number": "count"}) != []
    assert shape(takes={"count": "colour"}) != []
    assert shape(takes={"count": "count", "other": "count"}) != []
    assert faults.plural(broken(), english) == faults.plural(broken(), chinese) == []
    assert faults.plural(broken(texts={"en": "{count} days"}), english) != []
    assert faults.plural(broken(texts={"zh": {"one": "{count}天", "other": "{count}天"}}), chinese) != []
    assert faults.fit(broken(place="tab", texts={"en": "a tab that is too long"})) != []
    assert faults.width("天{count}") == 10
    for text, language in [
        ("two  spaces", english), ("it's", english), ("wait...", german), ("“so“", german), ("„so”", dutch),
        ("你好,", chinese), ("给 {payee}", chinese), ("end ", english), ("what ?", dutch), ("„so", german),
        ("so …", dutch),
    ]:  # fmt: skip
        assert faults.typography(text, language) != [], text
    for text, tag in [("the backend said no", "en"), ("Ihre Zahlung", "de"), ("uw betaling", "nl"), ("您的付款", "zh")]:
        assert faults.tone(text, tag) != [], text
