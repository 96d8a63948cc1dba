"""Another implementation, from the written rules alone, does the sum of 10,000 random histories alike."""

import copy
import json
import random
import re
import subprocess
from collections import Counter

import pytest
from house import ROOT, TARGET
from points import DAY, FACTORS, evaluate

PROGRAM = TARGET / "debug" / "examples" / "points"
REFERENCE = json.loads((ROOT / "docs" / "points-rules.json").read_text())
FROM = {"bill-on-time": "bill", "bill-late": "bill", "loan-repaid": "loan", "order-completed": "order", "order-broken": "order"}
KINDS = [kind for kinds in FACTORS.values() for kind in kinds]
NEGATIVE = ("bill-late", "order-broken")
HISTORIES = 10_000
SEED = 20_260_715


def an_id(chance: random.Random) -> str:
    digits = f"{chance.getrandbits(124):031x}"
    return f"{digits[:8]}-{digits[8:12]}-7{digits[12:15]}-{chance.choice('89ab')}{digits[15:18]}-{digits[18:30]}"


def an_entry(chance: random.Random, today: int) -> dict:
    kind = chance.choice(KINDS)
    # Most in few months, so that the caps are met.
    occurred = today - chance.choice([chance.randrange(-40, 120), chance.randrange(-40, 900), chance.randrange(2200)])
    entry = {
        "id": an_id(chance),
        "kind": kind,
        "obligation": {"kind": FROM.get(kind, "account"), "id": an_id(chance)},
        "grant": an_id(chance),
        "occurred": occurred * DAY,
        "disputed": chance.random() < 0.08,
    }
    if kind in NEGATIVE and chance.random() < 0.5:
        entry["settled"] = (occurred + chance.choice([0, chance.randrange(30), chance.randrange(700)])) * DAY
    return entry


def other_rules(chance: random.Random) -> dict:
    """The reference with other numbers, so that every bound and every cap is met."""
    rules = copy.deepcopy(REFERENCE)
    rules |= {"version": chance.randrange(1, 9), "start": chance.randrange(350, 951)}
    for factor in rules["factors"]:
        factor["bounds"] = {"lowest": -chance.randrange(601), "highest": chance.randrange(601)}
        factor["kinds"] = [rule for rule in factor["kinds"] if chance.random() < 0.9]
        for rule in factor["kinds"]:
            rule["counts"] = {"in_all": chance.randrange(1, 9), "per_month": chance.randrange(1, 4)}
            rule["lasts_days"] = chance.randrange(1, 1097)
            if rule["kind"] in NEGATIVE:
                rule["points"] = -chance.randrange(1, 301)
                most, longest = -rule["points"] // 2, rule["lasts_days"]
                rule["settled"] = {"points": -chance.randrange(most + 1), "lasts_days": chance.randrange(longest + 1)}
            elif chance.random() < 0.2:
                del rule["lasts_days"]
    rules["factors"] = [factor for factor in rules["factors"] if chance.random() < 0.95]
    chance.shuffle(rules["factors"])
    return rules


def a_history(chance: random.Random) -> dict:
    # A moment between 2000 and 2060.
    as_of = chance.randrange(946_684_800, 2_840_140_800)
    entries = [an_entry(chance, as_of // DAY) for _ in range(chance.choice([0, 1, 3, 8, 20, 60]))]
    history = {"as_of": as_of, "entries": entries}
    if chance.random() < 0.5:
        history["rules"] = other_rules(chance)
    return history


def ours(histories: list[dict]) -> list[dict]:
    lines = "".join(json.dumps(history) + "\n" for history in histories)
    done = subprocess.run([PROGRAM], input=lines, capture_output=True, text=True, timeout=300, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def by_id(answer: dict) -> dict:
    """The same with entries by their id, as the stranger has them."""
    for factor in answer.get("factors", []):
        lines = factor["entries"]
        factor["entries"] = {line.pop("entry"): line for line in lines}
        assert len(factor["entries"]) == len(lines)
    if answer.get("next_expiry"):
        answer["next_expiry"]["entries"].sort()
    return answer


@pytest.fixture(scope="module")
def histories() -> list[dict]:
    chance = random.Random(SEED)
    return [a_history(chance) for _ in range(HISTORIES)]


@pytest.fixture(scope="module")
def answers(histories) -> list[dict]:
    return [by_id(answer) for answer in ours(histories)]


def test_both_do_the_sum_of_every_history_alike(histories, answers):
    assert len(answers) == HISTORIES
    for number, (history, answer) in enumerate(zip(histories, answers)):
        expected = evaluate(history.get("rules", REFERENCE), history["entries"], history["as_of"])
        assert answer == expected, f"history {number} of seed {SEED}: {json.dumps(history)}"


def test_the_example_on_the_page_is_right():
    page = (ROOT / "docs" / "points.md").read_text()
    history, expected = map(json.loads, re.findall(r"```json\n(.*?)```", page, re.DOTALL))
    (answer,) = ours([history])
    assert answer == expected
    assert by_id(answer) == evaluate(REFERENCE, history["entries"], history["as_of"])


def test_the_histories_meet_every_rule(answers):
    """Otherwise agreeing on them would say little."""
    factors = [factor for answer in answers for factor in answer["factors"]]
    standings = Counter(line["standing"] for factor in factors for line in factor["entries"].values())
    assert set(standings) == {"counts", "beyond-cap", "disputed", "expired", "not-yet", "not-in-rules"}
    assert min(standings.values()) > 1000
    for meets in (
        sum(answer["clamp"] < 0 for answer in answers),
        sum(answer["clamp"] > 0 for answer in answers),
        sum(factor["bound"] < 0 for factor in factors),
        sum(factor["bound"] > 0 for factor in factors),
        sum(answer["next_expiry"] is not None for answer in answers),
    ):
        assert meets > 100
    assert len({answer["score"] for answer in answers}) > 400


@pytest.mark.parametrize("place", [(), ("entries", 0), ("entries", 0, "obligation")])
def test_an_amount_has_no_way_in(histories, place):
    history = copy.deepcopy(next(history for history in histories if history["entries"]))
    target = history
    for step in place:
        target = target[step]
    target["amount"] = {"minor": 7232, "currency": "CNY"}
    (answer,) = ours([history])
    assert "unknown field `amount`" in answer["refused"]


def test_what_is_counted_twice_is_refused(histories):
    history = copy.deepcopy(next(history for history in histories if len(history["entries"]) > 2))
    history["entries"].append(history["entries"][0])
    (answer,) = ours([history])
    assert "twice" in answer["refused"]
