"""Amounts, in and out of what people read and write."""

from decimal import Decimal, localcontext

import pytest

from tally_wallet import InputError, Money, decimal, format_money, money


@pytest.mark.parametrize(
    ("written", "currency", "minor"),
    [("23.72", "EUR", 2372), (Decimal("0.5"), "CNY", 50), (7, "JPY", 7), ("1.234", "KWD", 1234), ("-1", "EUR", -100)],
)
def test_what_is_written(written: str | int | Decimal, currency: str, minor: int) -> None:
    amount = money(written, currency)
    assert amount == Money(minor=minor, currency=currency)
    assert decimal(amount) == Decimal(written)


def test_what_cannot_be_paid() -> None:
    with pytest.raises(ValueError, match="EUR has no such fraction"):
        money("0.001", "EUR")
    with pytest.raises(TypeError):
        money(0.1, "EUR")  # type: ignore[arg-type]
    with pytest.raises(InputError):
        money("1", "XYZ")


@pytest.mark.parametrize(
    "written", ["", "a lot", "12,50", "NaN", "sNaN", "Infinity", "92233720368547758.08", "1e99", "1e-99"]
)
def test_what_is_no_amount(written: str) -> None:
    with pytest.raises(ValueError, match=r"not an amount|no such fraction"):
        money(written, "EUR")


def test_a_program_that_rounds_pays_no_other_amount() -> None:
    with localcontext(prec=4):
        assert money("12345.67", "EUR") == Money(minor=1_234_567, currency="EUR")
        assert str(decimal(Money(minor=1_234_567, currency="EUR"))) == "12345.67"
    with pytest.raises(ValueError, match="no such fraction"):
        money("1." + 40 * "0" + "1", "EUR")


@pytest.mark.parametrize(
    ("locale", "text"),
    [("en_US", "€23.72"), ("de_DE", "23,72\N{NO-BREAK SPACE}€"), ("zh_CN", "€23.72")],
)
def test_what_is_read(locale: str, text: str) -> None:
    assert format_money(money("23.72", "EUR"), locale) == text


@pytest.mark.parametrize(
    ("minor", "locale", "text"),
    [(2372, "en_US", "KWD 2.372"), (-2372, "en_US", "-KWD 2.372"), (2372, "de_DE", "2,372 KWD")],
)
def test_a_code_stands_apart_from_its_number(minor: int, locale: str, text: str) -> None:
    shown = format_money(Money(minor=minor, currency="KWD"), locale)
    assert shown.replace("\N{NO-BREAK SPACE}", " ") == text


def test_a_currency_without_decimals() -> None:
    assert format_money(money(1_500, "JPY"), "ja_JP") == "\N{FULLWIDTH YEN SIGN}1,500"
