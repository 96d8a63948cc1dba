"""Our fares beside those of `fares.py`, which was written from docs/fares.md and the GBFS 3.0 specification alone."""

import json
import random
from fractions import Fraction

import fares
import pytest
from rules import VECTORS, ours

SEED, PLANS, RIDES = 20_260_301, 4_000, 5


def exact(text: str):
    """JSON in which every number is a fraction or a whole number, and none a float."""
    return json.loads(text, parse_float=Fraction)


def theirs(question: dict) -> dict | str:
    try:
        return fares.fare(**{name: value for name, value in question.items() if name != "ask"})
    except fares.Refused:
        return "error"


def number(draw, most: int, least: int = 0) -> str:
    """A decimal as a feed would write it, with up to six places."""
    places = draw.choice([0, 1, 2, 2, 2, 3, 4, 6])
    digits = draw.randint(least * 10**places, most * 10**places)
    sign, digits = "-" * (digits < 0), f"{abs(digits):0{places + 1}d}"
    return sign + (f"{digits[:-places]}.{digits[-places:]}" if places else digits)


def segment(draw, longest: int) -> str:
    start = draw.choice([0, 0, draw.randint(0, longest)])
    # One in fifty ends where it starts, or before.
    end = start + (draw.randint(1, longest) if draw.random() > 0.02 else -draw.randint(0, start))
    fields = [f'"start": {start}', f'"rate": {number(draw, 5, -1)}', f'"interval": {draw.choice([0, 1, 1, 5, draw.randint(0, 40)])}']
    return "{" + ", ".join(fields + [f'"end": {end}'] * draw.randint(0, 1)) + "}"


def plan(draw) -> tuple[str, str]:
    """A plan, and the tax that was agreed on with it."""
    taxable = draw.random() < 0.3
    tax = draw.choice(["0", "700", "1900", "2050", "10000"]) if taxable else "null"
    if draw.random() < 0.02:
        tax = draw.choice(["null", "10001", "5"])
    minutes, kilometres = (", ".join(segment(draw, longest) for _ in range(draw.randint(0, 3))) for longest in (120, 40))
    fields = [
        '"plan_id": "p"',
        f'"currency": "{draw.choice(sorted(fares.DECIMALS))}"',
        f'"price": {number(draw, 10, -1 if draw.random() < 0.02 else 0)}',
        f'"is_taxable": {json.dumps(taxable)}',
        f'"per_min_pricing": [{minutes}]',
        f'"per_km_pricing": [{kilometres}]',
    ]
    fields += ['"surge_pricing": true'] * (draw.random() < 0.02) + ['"fare_capping": {"duration": 720, "price": 15.0}'] * (draw.random() < 0.02)
    return "{" + ", ".join(fields) + "}", tax


def ride(draw) -> tuple[int, int]:
    """Now and then exactly at a whole minute and kilometre, or just before."""
    edge = draw.choice([0, 0, -1, draw.randint(1, 59)])
    return max(0, 60 * draw.randint(0, 300) + edge), max(0, 1000 * draw.randint(0, 90) + edge)


def questions() -> list[str]:
    draw, asked = random.Random(SEED), []
    for _ in range(PLANS):
        text, tax = plan(draw)
        for _ in range(RIDES):
            (seconds, metres), cap = ride(draw), draw.choice(["null", "null", draw.randint(0, 20_000)])
            asked.append(f'{{"ask": "fare", "plan": {text}, "tax": {tax}, "seconds": {seconds}, "metres": {metres}, "cap": {cap}}}')
    return asked


def test_thousands_of_random_rides_cost_the_same():
    asked = questions()
    answers = ours(asked)
    refused = 0
    for question, answer in zip(asked, answers, strict=True):
        expected = theirs(exact(question))
        refused += expected == "error"
        assert ("error" if "error" in answer else answer) == expected, f"{question}\n{answer}"
    # Both kinds came up, or nothing was shown.
    assert 100 < refused < len(asked) / 2


@pytest.mark.parametrize("path", sorted((VECTORS / "fares").glob("*.json")), ids=lambda path: path.stem)
def test_vectors_worked_by_hand(path):
    vector = exact(path.read_text())
    for one in vector["rides"]:
        found = fares.fare(vector["plan"], vector.get("tax_basis_points"), one["seconds"], one["metres"], None)
        assert found["total"] == one["minor"], one
