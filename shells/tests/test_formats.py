"""The table of what is written how, held against Babel, which has the newest CLDR, and against the catalogue."""

import datetime
import json
import re
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from babel import Locale, dates, numbers

from generator import catalogue
from generator.catalogue import SHELLS

TABLE = json.loads((SHELLS / "formats.json").read_text("utf-8"))
ROWS = [(row["kind"], row["given"], tag, written) for row in TABLE["rows"] for tag, written in row["written"].items()]
ZONE = ZoneInfo(TABLE["zone"])
WORDS = catalogue.read()
COMMON = dict(WORDS.area("common").every())


class Formats:
    """What the table says, worked out once more."""

    def __init__(self, tag: str):
        self.locale = Locale.parse(tag, sep="-")
        self.language = next(one for one in WORDS.languages if one.tag == self.locale.language)
        self.half_days = tag in TABLE["half days"]

    def money(self, given: dict) -> str:
        amount = Decimal(given["minor"]).scaleb(-given["decimals"])
        text = numbers.format_currency(amount, given["currency"], locale=self.locale)
        # CLDR's spacing of currencies that are written in letters, which Babel leaves out as the JVM does.
        return re.sub(r"(?<=[A-Z])(?=\d)", " ", text)

    def number(self, given: int) -> str:
        return numbers.format_decimal(given, locale=self.locale)

    def signed(self, given: int) -> str:
        return ("−" if given < 0 else "+" if given > 0 else "") + self.number(abs(given))

    def tenths(self, given: int) -> str:
        return numbers.format_decimal(Decimal(given) / 10, format="#,##0.0", locale=self.locale)

    def percent(self, given: int) -> str:
        return numbers.format_percent(Decimal(given) / 10_000, locale=self.locale, decimal_quantization=False)

    def distance(self, given: int) -> str:
        near = given < 1000
        return (
            self.number(given) + self.language.metres if near else self.tenths(given // 100) + self.language.kilometres
        )

    def clock(self, given: int) -> str:
        return self.time(datetime.time(given // 60 % 24, given % 60))

    def time(self, at: datetime.time) -> str:
        return dates.format_time(at, self.language.halfDay if self.half_days else "HH:mm", locale=self.locale)

    def date(self, given: str) -> str:
        return dates.format_date(at(given).astimezone(ZONE), "long", locale=self.locale)

    def day(self, given: str) -> str:
        return dates.format_date(at(given), "long", locale=self.locale)

    def moment(self, given: str) -> str:
        return self.date(given) + self.language.beforeTime + self.time(at(given).astimezone(ZONE).time())

    def month(self, given: str) -> str:
        return dates.format_skeleton("yMMMM", at(given).astimezone(ZONE), locale=self.locale)

    def list(self, given: list[str]) -> str:
        *first, last = given or [""]
        return self.language.between.join(first) + (self.language.last if first else "") + last

    def ago(self, given: dict) -> str:
        before, now = at(given["at"]), at(given["now"])
        minutes, days = (
            (now - before).total_seconds() // 60,
            (now.astimezone(ZONE).date() - before.astimezone(ZONE).date()).days,
        )
        if before > now or days > 6:
            return self.date(given["at"])
        steps = [
            (minutes < 1, "justNow", 0),
            (minutes < 60, "minutesAgo", minutes),
            (days == 0, "hoursAgo", minutes // 60),
        ]
        steps += [(days == 1, "yesterday", 0), (True, "daysAgo", days)]
        return self.said(*next((word, int(count)) for holds, word, count in steps if holds))

    def said(self, word: str, count: int) -> str:
        forms = COMMON[f"common.{word}"].forms(self.language.tag)
        return forms.get(self.locale.plural_form(count), forms["other"]).replace("{count}", self.number(count))


def at(given: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(given)


def spaced(text: str) -> str:
    return re.sub(r"\s", " ", text)


@pytest.mark.parametrize(("kind", "given", "tag", "written"), ROWS)
def test_a_row_of_the_table_holds(kind, given, tag, written):
    assert spaced(getattr(Formats(tag), kind)(given)) == written


def test_the_table_has_every_kind_and_every_language():
    formatted = set(catalogue.KINDS) - {"text", "count"}
    assert {kind for kind, *_ in ROWS} == formatted | {"tenths", "ago"}
    assert {Locale.parse(tag, sep="-").language for _, _, tag, _ in ROWS} == {one.tag for one in WORDS.languages}


@pytest.mark.parametrize("language", WORDS.languages, ids=lambda language: language.tag)
def test_patterns_of_a_language_are_those_of_cldr(language):
    locale = Locale.parse("en-GB" if language.tag == "en" else language.apple, sep="-")
    pattern = locale.list_patterns["standard"]
    assert pattern["start"] == pattern["middle"] == "{0}" + language.between + "{1}"
    assert pattern["end"] == pattern["2"] == "{0}" + language.last + "{1}"
    day = datetime.date(2026, 3, 5)
    assert dates.format_date(day, language.month, locale=locale) == dates.format_skeleton("yMMMM", day, locale=locale)
    noon = datetime.datetime(2026, 3, 5, 12, 5)
    written = dates.format_time(noon, language.halfDay, locale=locale)
    assert written == spaced(dates.format_skeleton("hm", noon, locale=locale))
