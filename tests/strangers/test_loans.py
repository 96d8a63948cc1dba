"""Our schedules and yearly costs beside those of `loans.py`, which was written from docs/loans.md and the directive alone."""

import json
import random
from datetime import timedelta
from fractions import Fraction

import loans
import pytest
from rules import VECTORS, ours

SEED = 20_260_302
EXAMPLES = json.loads((VECTORS / "loans" / "directive-98-7-ec.json").read_text())["examples"]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["name"])
def test_the_examples_of_the_union(example):
    payments = [(payment["minor"], Fraction(*payment["years"])) for payment in example["repayments"]]
    tenths = loans.yearly_cost(example["lent"], payments)
    assert f"{tenths // 10}.{tenths % 10} %" == example["published"]


def or_too_dear(calculate, *arguments, **named):
    try:
        return calculate(*arguments, **named)
    except loans.TooDear:
        return "too dear"


def told(answer: dict) -> dict | str:
    return "too dear" if "million percent" in answer.get("error", "") else answer


def asked_schedule(draw) -> dict:
    principal = draw.randint(1_000, 1_000_000)
    return {
        "principal": principal,
        "charge": draw.choice([0, draw.randint(0, principal // 4)]),
        "instalments": draw.randint(1, 36),
        "rhythm": draw.choice(["weekly", "monthly"]),
        "paid_out": draw.randint(18_000, 24_000),
    }


def test_random_schedules_agree():
    draw = random.Random(SEED)
    asked = [asked_schedule(draw) for _ in range(1_000)]
    answers = ours([json.dumps({"ask": "schedule", **question}) for question in asked])
    for question, answer in zip(asked, answers, strict=True):
        assert told(answer) == or_too_dear(loans.schedule, **question), question


def asked_dated(draw) -> dict:
    """Odd amounts on odd days, the ends of months among them."""
    paid_out, days = draw.randint(18_000, 24_000), draw.sample(range(3, 900), draw.randint(1, 8))
    lent = draw.randint(1_000, 500_000)
    share = lent * draw.randint(100, 180) // 100 // len(days) + 1
    return {"lent": lent, "paid_out": paid_out, "repayments": [[share + draw.randint(0, 500), paid_out + day] for day in sorted(days)]}


def test_random_payments_on_random_days_agree():
    draw = random.Random(SEED)
    asked = [asked_dated(draw) for _ in range(1_000)]
    answers = ours([json.dumps({"ask": "dated", **question}) for question in asked])
    for question, answer in zip(asked, answers, strict=True):
        first = loans.EPOCH + timedelta(days=question["paid_out"])
        payments = [(minor, loans.years_between(first, loans.EPOCH + timedelta(days=day))) for minor, day in question["repayments"]]
        expected = or_too_dear(loans.yearly_cost, question["lent"], payments)
        assert told(answer) == (expected if expected == "too dear" else {"tenths": expected}), question
    assert sum("tenths" in answer for answer in answers) > 700


def test_rates_on_the_half_round_up():
    asked = [(100_000, 100_000 + 50 + 100 * tenths) for tenths in range(0, 400, 7)]
    answers = ours([json.dumps({"ask": "cost", "lent": lent, "repayments": [[repaid, 1, 1]]}) for lent, repaid in asked])
    expected = [loans.yearly_cost(lent, [(repaid, Fraction(1))]) for lent, repaid in asked]
    assert [answer["tenths"] for answer in answers] == expected == [tenths + 1 for tenths in range(0, 400, 7)]
