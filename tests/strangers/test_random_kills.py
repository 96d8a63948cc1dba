"""Wallet and backend are killed at random while they work, half of the times the one and half the other. In the end every operation that
was ever asked for stands once, nothing that was told as done is missing, money sums to zero, and phone and backend agree.

`TALLY_RANDOM_KILLS` is how many kills, `TALLY_SEED` repeats what was asked for and killed; the moments are never the same.
"""

import json
import os
import queue
import random
import threading
import time
from collections import Counter
from subprocess import DEVNULL, PIPE, Popen

import pytest
from house import TARGET, new_id
from world import World

KILLS = int(os.environ.get("TALLY_RANDOM_KILLS", "40"))
SEED = int(os.environ.get("TALLY_SEED", time.time_ns() % 1_000_000))

# What is asked for, how often, and where it stands in an export: its list, and the state that it has when it is done.
STANDS = {
    "pay": ("payments", "settled"),
    "topup": ("topups", "accepted"),
    "share": ("consents", "granted"),
    "withdraw": ("consents", "withdrawn"),
    "unlock": ("rides", "riding"),
    "end": ("rides", "done"),
    "allow": ("mandates", "active"),
    "revoke": ("mandates", "ended"),
}
# What only the one after it can be asked for.
AFTERWARDS = {"share": "withdraw", "unlock": "end", "allow": "revoke"}
PASSING = ["sync", "pause", "acknowledge"]

# How many are under way at a time.
HANDS = 6
# With so many that failed, nothing new is begun.
MOST_OPEN = 20
# Seconds after which something has to come to an end, however slow the machine is.
PATIENCE = 120
# How many answers are waited for before a kill, and how many seconds at most pass after them. With none, the phone may be opening.
ANSWERS = [0, 1, 2, 4, 8]
LONGEST = 0.1
# A backend that lives long answers a phone ten times a second.
PACE = 0.01


class Phone:
    """The workload's process: started again it goes on with the same wallet."""

    def __init__(self, *arguments):
        self.command = [str(part) for part in (TARGET / "debug" / "examples" / "workload", *arguments)]
        self.told, self.exports = queue.Queue(), queue.Queue()
        self.start()

    def start(self):
        self.process = Popen(self.command, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, text=True)
        self.ready = threading.Event()
        self.reader = threading.Thread(target=self.read, args=(self.process, self.ready))
        self.reader.start()

    def read(self, process, ready):
        for line in process.stdout:
            first, _, rest = line.strip().partition(" ")
            if first == "ready":
                ready.set()
            elif first == "exported":
                self.exports.put(json.loads(rest))
            else:
                self.told.put((first, *rest.split(" ", 1)))

    def kill(self):
        """Everything that it said until then is told."""
        self.process.kill()
        self.process.wait()
        self.reader.join()

    def ask(self, verb, id):
        self.process.stdin.write(f"{verb} {id}\n")
        self.process.stdin.flush()

    def is_ready(self) -> bool:
        return self.ready.wait(PATIENCE)


class Workload:
    """What was asked for, what was told of it, and what is still under way."""

    def __init__(self, phone, chance):
        self.phone, self.chance = phone, chance
        self.under_way, self.open, self.next, self.heard = set(), [], [], 0
        self.asked, self.done, self.errors = {}, set(), Counter()

    def keep_busy(self, answers, seconds):
        """Until so many answers have come, and so long after that: on a slow machine as much is done between two kills as on a fast one."""
        heard, latest = self.heard + answers, time.monotonic() + PATIENCE
        while self.heard < heard:
            assert time.monotonic() < latest, f"nothing comes to an end: {self.under_way}"
            self.go_on()
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self.go_on()

    def go_on(self):
        if len(self.under_way) < HANDS:
            self.begin(*self.choose())
        self.hear(PACE)

    def choose(self):
        if self.next and self.chance.random() < 0.4:
            return self.next.pop(0)
        if self.open and (len(self.open) > MOST_OPEN or self.chance.random() < 0.5):
            return self.open.pop(0)
        if self.chance.random() < 0.1:
            return self.chance.choice(PASSING), new_id()
        verb = self.chance.choice([*STANDS])
        if verb in AFTERWARDS.values() or (verb == "unlock" and self.riding()):
            verb = "pay"
        return verb, new_id()

    def riding(self) -> bool:
        """There is one bike."""
        return any(verb == "unlock" and ("end", id) not in self.done for verb, id in self.asked)

    def begin(self, verb, id):
        if verb in STANDS:
            self.asked[verb, id] = None
        self.under_way.add((verb, id))
        self.phone.ask(verb, id)

    def hear(self, seconds=0.0):
        try:
            verb, id, outcome = self.phone.told.get(timeout=max(seconds, 0.001))
        except queue.Empty:
            return
        self.heard += 1
        self.under_way.discard((verb, id))
        self.note(verb, id, outcome)

    def note(self, verb, id, outcome):
        if outcome == "done" and (verb, id) not in self.done:
            self.done.add((verb, id))
            self.next += [(AFTERWARDS[verb], id)] if verb in AFTERWARDS else []
        elif outcome != "done" and verb in STANDS:
            self.errors[outcome.split(" ", 2)[-1][:80]] += 1
            self.open.append((verb, id))

    def forget_what_was_under_way(self):
        """Nobody tells of it any more. It is asked for again, under the same ids."""
        while not self.phone.told.empty():
            self.hear()
        self.open += [one for one in self.under_way if one[0] in STANDS]
        self.under_way.clear()

    def finish(self):
        """Asks for everything again that nobody was told of as done, until there is nothing left."""
        self.next, done, until = [], 0, 0
        while self.open or self.under_way:
            if len(self.done) > done:
                done, until = len(self.done), time.monotonic() + PATIENCE
            assert time.monotonic() < until, f"never done: {self.open} {self.under_way}, {self.errors}"
            if self.open and len(self.under_way) < HANDS:
                self.begin(*self.open.pop(0))
            self.hear(PACE)


def export_of(phone, workload):
    """The wallet's export, when nothing waits any more."""
    until = time.monotonic() + PATIENCE
    while True:
        workload.begin("sync", new_id())
        while workload.under_way:
            workload.hear(1)
        workload.begin("export", new_id())
        kept = phone.exports.get(timeout=PATIENCE)
        if all("receipt" in operation for operation in kept["operations"]) or time.monotonic() > until:
            return kept


def held_against(kept, workload, world):
    """What was asked for stands once, as it was told; phone and backend agree about it and about all the money."""
    world.agree("at the end", kept)
    lists = {**kept, "consents": kept["consent"]["consents"]}
    for verb, id in workload.asked:
        name, state = STANDS[verb]
        later = {STANDS[AFTERWARDS[verb]][1]} if verb in AFTERWARDS else set()
        found = [row["state"] for row in lists[name] if row["id"] == id]
        assert len(found) == 1 and found[0] in {state} | later, f"{verb} {id} stands as {found}"
    ids = {(STANDS[verb][0], id) for verb, id in workload.asked}
    strangers = [row for name in ("payments", "topups") for row in lists[name] if (name, row["id"]) not in ids]
    assert not strangers, f"nobody asked for {strangers}"


@pytest.mark.timeout(600 + 4 * KILLS)
def test_killed_at_random(tmp_path, capsys):
    chance = random.Random(SEED)
    world = World(tmp_path)
    phone = Phone(tmp_path / "phone", world.backend.invite(), world.merchant.payload, world.bike)
    workload, killed = Workload(phone, chance), Counter()
    try:
        assert phone.is_ready()
        workload.begin("topup", new_id())
        for number in range(KILLS):
            workload.keep_busy(chance.choice(ANSWERS), chance.uniform(0, LONGEST))
            kill(world.backend if number % 2 else phone, killed)
            if number % 2 == 0:
                workload.forget_what_was_under_way()
                phone.start()
        assert phone.is_ready()
        workload.finish()
        held_against(export_of(phone, workload), workload, world)
    except BaseException:
        print(f"TALLY_RANDOM_KILLS={KILLS} TALLY_SEED={SEED}")
        raise
    finally:
        phone.kill()
        world.backend.kill()
    with capsys.disabled():
        print(f"\n{dict(killed)} of seed {SEED}: {Counter(verb for verb, _ in workload.asked)}, {sum(workload.errors.values())} asked again")


def kill(who, killed):
    who.kill()
    killed[type(who).__name__] += 1
    if type(who).__name__ == "Backend":
        who.start()
