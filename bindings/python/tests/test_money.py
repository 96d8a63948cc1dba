"""Amounts, in and out of what people read and write."""

from decimal import Decimal

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
    ("locale", "text"),
    [("en_US", "€23.72"), ("de_DE", "23,72\N{NO-BREAK SPACE}€"), ("zh_CN", "€23.72")],
)
def test_what_is_read(locale: str, text: str) -> None:
    assert format_money(money("23.72", "EUR"), locale) == text


def test_a_currency_without_decimals() -> None:
    assert format_money(money(1_500, "JPY"), "ja_JP") == "\N{FULLWIDTH YEN SIGN}1,500"
