"""Loans after docs/loans.md and Directive 2008/48/EC, Annex I, with thirty digits. Nothing of ours was read for it."""

from calendar import monthrange
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction

EPOCH = date(1970, 1, 1)


def months_from(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def years_between(first: date, last: date) -> Fraction:
    months = 0
    while months_from(last, -months - 1) >= first:
        months += 1
    rest = months_from(last, -months)
    in_that_year = (rest - months_from(rest, -12)).days
    return Fraction(months, 12) + Fraction((rest - first).days, in_that_year)


class TooDear(Exception):
    """A loan that costs a million percent or more."""


def yearly_cost(lent: int, payments: list[tuple[int, Fraction]]) -> int:
    """Tenths of a percent."""
    with localcontext() as context:
        context.prec = 30

        def worth(rate: Decimal) -> Decimal:
            growth = (1 + rate).ln()
            powers = ((-growth * years.numerator / years.denominator).exp() for _, years in payments)
            return sum((minor * power for (minor, _), power in zip(payments, powers, strict=True)), Decimal(0))

        low, high = Decimal(0), Decimal(1)
        while worth(high) >= lent:
            if high > 10_000:
                raise TooDear
            low, high = high, high * 2
        # Far beyond what a tenth of a percent needs.
        for _ in range(48):
            middle = (low + high) / 2
            low, high = (middle, high) if worth(middle) >= lent else (low, middle)
        # The bisection comes from below, and so a rate on the half may end a hair short of it.
        tenths = int(((low + high) / 2 * 1000).quantize(Decimal("1e-9")).quantize(Decimal(1), ROUND_HALF_UP))
        if tenths >= 10_000_000:
            raise TooDear
        return tenths


def due(paid_out: date, rhythm: str, number: int) -> date:
    return paid_out + timedelta(weeks=number) if rhythm == "weekly" else months_from(paid_out, number)


def schedule(principal: int, charge: int, instalments: int, rhythm: str, paid_out: int) -> dict:
    total, numbers = principal + charge, range(1, instalments + 1)
    amounts = [total // instalments] * instalments
    amounts[-1] += total - sum(amounts)
    in_a_year = 52 if rhythm == "weekly" else 12
    days = [due(EPOCH + timedelta(days=paid_out), rhythm, number).isoformat() for number in numbers]
    payments = [(amount, Fraction(number, in_a_year)) for amount, number in zip(amounts, numbers, strict=True)]
    return {"instalments": [list(one) for one in zip(days, amounts, strict=True)], "tenths": yearly_cost(principal, payments)}
