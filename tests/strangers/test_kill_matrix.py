"""Every verb of `tally` that writes anything is killed at its writes, syncs and sends, wherever they are. Afterwards phone and backend
agree, what it does stands once or not at all, and asked for again it is done once."""

import json
import os
import re
import subprocess
from collections import Counter
from subprocess import PIPE, Popen

import pytest
from faults import CHANGES, STEP, calls, errors, killed_runs, struck
from house import DECLINED, DONE, PENDING, STATE, TALLY, Run, Wallet, new_id, strace
from verbs import READS, VERBS, waiting
from world import World

# Every place takes longer than a few do.
pytestmark = pytest.mark.timeout(600 if STEP > 1 else 6_000)


@pytest.fixture
def world(tmp_path):
    made = World(tmp_path)
    yield made
    made.backend.kill()


# A backend answers a phone so many times a minute. One that has just begun has not counted yet.
REST = 30


class Matrix:
    """One world, through which all places go: a fault that outlives its place is found by the next."""

    def __init__(self, world, name):
        self.world, self.name = world, name

    def run(self):
        for number, (place, run) in enumerate(killed_runs(self.name, self.act, self.world.directory / "calls.log"), start=1):
            self.check(f"{self.name}, {place}", run)
            if self.case.leave:
                self.case.leave()
            if number % REST == 0:
                self.world.backend.stop()
                self.world.backend.start()

    def act(self, environment):
        self.case = VERBS[self.name](self.world)
        self.before = self.world.booked("before")
        return self.ask(environment=environment)

    def ask(self, **options):
        return self.world.wallet.run(*self.name.split(" (")[0].split(), *self.case.arguments, **options)

    def check(self, place, run):
        self.world.wallet.sync().ended(DONE)
        stood = self.stands(place)
        assert stood or run.status != DONE or not self.case.stands, f"{place}: told as done, and it does not stand"
        self.ask().ended(*(self.case.again if stood else (DONE,)))
        assert self.stands(f"{place}, asked again") or not self.case.stands, f"{place}: asked again, it is not done"

    def stands(self, place) -> bool:
        """Whether it is done, about which phone and backend agree."""
        kept, case = self.world.agreed(place), self.case
        stands = int(case.stands(kept)) if case.stands else 0
        assert stands in (0, 1), f"{place}: it stands {stands} times"
        balance = kept["accounts"][0]["balance"]["minor"]
        assert balance == self.before + stands * case.money, f"{place}: {balance}, and {self.before} before"
        if case.there and case.stands:
            assert case.there() == bool(stands), f"{place}: {stands} here, and {not stands} there"
        return stands == 1


@pytest.mark.parametrize("name", VERBS)
def test_killed(world, name):
    Matrix(world, name).run()


# --- verbs that begin or end a wallet -------------------------------------------------------------------------------


def test_an_enrolment_is_killed(world):
    """The same invite makes one wallet of one person, with its mandate."""
    people = world.people()

    def act(environment):
        act.wallet, act.invite = Wallet(world.new_file()), world.backend.invite()
        return enrol(environment=environment)

    def enrol(**options):
        return act.wallet.run("enrol", act.invite, "--small-payments", "20.00 CNY", **options)

    for number, (place, _) in enumerate(killed_runs("enrol", act, world.directory / "calls.log"), start=1):
        for _ in range(2):
            mandates = enrol().ended(DONE).json["mandates"]
            assert [mandate["state"] for mandate in mandates] == ["active"], f"{place}: {mandates}"
        assert world.people() == people + number, f"{place}: not one person more"
        act.wallet.topup("1.00")
        assert act.wallet.balance() == 100, place


def test_a_wipe_is_killed(world):
    """The wallet is there, whole, or it is gone; asked again it is gone, and there is room for a new one."""

    def act(environment):
        act.wallet = world.wallet.copy(world.new_file())
        return act.wallet.run("wipe", "--yes", environment=environment)

    for place, run in killed_runs("wipe", act, world.directory / "calls.log"):
        left = act.wallet.run("balance").ended(DONE, STATE)
        assert left.status == STATE or left.json["accounts"][0]["booked"]["minor"] == 100_000, f"{place}: half a wallet"
        assert run.status != DONE or left.status == STATE, f"{place}: told as done, and it is still there"
        act.wallet.run("wipe", "--yes").ended(DONE, STATE)
        kept = {file.name for file in act.wallet.directory.iterdir()} - {"wallet.lock"}
        assert not kept, f"{place}: {kept}"
        act.wallet.enrol(world.backend.invite())


class Sandbox:
    """`tally sandbox` on a free port, with its data in a directory."""

    def __init__(self, directory):
        self.wallet = Wallet(directory)

    def run(self, environment=None) -> Run:
        """Waits until it has said where it is, and ends it."""
        command = self.wallet.command("sandbox", "--data", self.wallet.directory, "--listen", "127.0.0.1:0")
        process = Popen(command, env={**os.environ, **(environment or {})}, stdout=PIPE, stderr=PIPE, text=True)
        said = ""
        for line in process.stdout:
            said += line
            if line == "}\n":
                process.terminate()
        return Run(process.wait(60), said, process.stderr.read())


def test_a_sandbox_is_killed_while_it_begins(tmp_path):
    """Started again it is there, whole, each of its people once, and has an operator's token that nobody guesses."""

    def act(environment):
        act.sandbox = Sandbox(tmp_path / new_id())
        return act.sandbox.run(environment)

    for place, _ in killed_runs("sandbox", act, tmp_path / "calls.log", step=40):
        house = act.sandbox.run().ended(DONE).json
        numbers = [len({json.dumps(one) for one in house[name]}) for name in ("merchants", "bikes", "recipients", "offers")]
        assert numbers == [2, 3, 3, 5], f"{place}: {numbers}"
        assert len((act.sandbox.wallet.directory / "operator-token").read_text().strip()) == 43, f"{place}: a torn token"


# --- no verb is left out --------------------------------------------------------------------------------------------

BEGIN_OR_END = {"enrol", "wipe", "sandbox"}
# It has a directory of its own, and kills itself in it.
STORY = {"demo"}


def verbs_of(*words) -> set[str]:
    """The verbs that the program names in its help, each in full."""
    text = subprocess.run([TALLY, *words, "--help"], capture_output=True, text=True, check=True).stdout
    if "\nCommands:\n" not in text:
        return {" ".join(words)}
    listed = text.split("\nCommands:\n")[1].split("\n\n")[0]
    names = [line.split()[0] for line in listed.splitlines() if line.startswith("  ") and line[2] != " "]
    return {verb for name in names if name != "help" for verb in verbs_of(*words, name)}


def test_every_verb_has_its_place():
    named = verbs_of()
    writing = {name.split(" (")[0] for name in VERBS} | BEGIN_OR_END | STORY
    assert not writing & set(READS), "it writes, or it does not"
    assert named == writing | set(READS), named ^ (writing | set(READS))


def test_what_only_reads_changes_nothing(world):
    """Whatever the others do is in the export; these leave it as it is, byte by byte."""
    asked = {name: arguments(world) for name, arguments in READS.items()}
    world.wallet.sync().ended(DONE)
    before = world.wallet.run("export").ended(DONE).out
    for name, arguments in asked.items():
        world.wallet.run(*name.split(), *arguments).ended(DONE)
        assert world.wallet.run("export").ended(DONE).out == before, f"{name} changes something"


# --- who counts, and what disks do ----------------------------------------------------------------------------------


def test_strace_sees_no_call_that_is_not_counted(world):
    """Nothing is written but through the functions that are counted: strace sees what the kernel is asked for."""
    log, trace = world.directory / "calls.log", world.directory / "strace.log"
    names = CHANGES - {"write"} | {"fallocate", "sendmsg", "sendfile", "copy_file_range", "pwritev", "truncate", "renameat", "msync"}
    under = strace("-e", f"trace={','.join(sorted(names))}", log=trace)
    case = VERBS["pay"](world)
    act = lambda environment: world.wallet.run("pay", *case.arguments, under=[*under, *given(environment)])
    run, counted = calls(act, log)
    run.ended(DONE)
    seen = Counter(re.findall(r"^\d+ +(\w+)\(", trace.read_text(), re.MULTILINE))
    assert seen == Counter({call: total for call, total in by_call(counted).items() if call in names})


def given(environment) -> list[str]:
    """Strace's options that give these to what it runs, and not to itself."""
    return [option for name, value in environment.items() for option in ("-E", f"{name}={value}")]


def by_call(counted) -> Counter:
    sums = Counter()
    for kind, total in counted.items():
        sums[kind.split()[0]] += total
    return sums


class Refused(Matrix):
    """The disk or the network fails, and the program lives on."""

    def run(self, effect):
        log = self.world.directory / "calls.log"
        run, counted = calls(self.act, log)
        self.check("nothing", run.ended(DONE))
        for fault in errors(self.name, counted, effect):
            run, _ = struck(self.act, fault, log)
            self.told_the_truth(run, fault)
            self.check(f"{self.name}, {fault}", run)

    def told_the_truth(self, run, fault):
        """By a status and a code, never by a panic. Whoever reads an error pays again; so what is made is never told as one."""
        assert "panicked" not in run.err, run.err
        run.ended(DONE, DECLINED, PENDING, STATE)
        if run.status == STATE:
            told = json.loads(run.out)
            assert isinstance(told["error"]["code"], int) and told["error"]["message"]
        self.world.wallet.sync().ended(DONE)
        if self.stands(str(fault)):
            assert run.status in (DONE, PENDING), f"{fault}: told as an error, and made all the same: {run}"


@pytest.mark.parametrize("name", ["pay", "repay"])
@pytest.mark.parametrize("effect", ["ENOSPC+", "EIO"])
def test_refused(world, name, effect):
    Refused(world, name).run(effect)


def test_killed_while_a_damaged_database_is_moved_away(world):
    """What a start does that finds its database damaged: it moves it away, begins a new one, takes everything over and marks that."""
    case = waiting(world)
    payment, wallet = case.arguments[-1], world.wallet

    def act(environment):
        wallet.damage()
        return wallet.run("payments", environment=environment)

    for place, _ in killed_runs("damaged", act, world.directory / "calls.log"):
        [kept] = wallet.unsent()
        assert kept["id"] == payment, f"{place}: the payment is lost"
        assert wallet.payments()[payment]["state"] == "authorised", place
    wallet.sync().ended(DONE)
    assert case.stands(world.agreed("afterwards")) == 1 and case.there()
