"""A person at a real terminal: what is typed slowly is not drawn over, and what is killed at a question is gone on with."""

import os
import pty
import select
import signal
import time

from house import DONE, TALLY, Wallet
from recipient import Recipient

PASSPHRASE = "correct horse battery staple"


class Terminal:
    """`tally` at a terminal of its own, with nobody's passphrase in its environment."""

    def __init__(self, wallet, *arguments):
        settings = {name: value for name, value in os.environ.items() if name != "TALLY_PASSPHRASE"}
        command = [str(part) for part in (TALLY, "--directory", wallet.directory, *arguments)]
        self.shown = ""
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.execve(command[0], command, {**settings, "TERM": "xterm"})

    def read(self, seconds):
        """Reads for so long, or until the program has ended."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if select.select([self.terminal], [], [], 0.05)[0]:
                try:
                    self.shown += os.read(self.terminal, 65536).decode()
                except OSError:  # Linux says so when the other side has closed
                    return

    def asked(self, question):
        """Waits until it has asked this."""
        end = time.monotonic() + 20
        while question not in self.shown:
            assert time.monotonic() < end, self.shown
            self.read(0.1)

    def types(self, line):
        os.write(self.terminal, f"{line}\n".encode())

    def ends(self, status):
        """Waits until it has ended, and how."""
        self.read(20)
        assert os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1]) == status, self.shown

    def kill(self):
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)


def test_nothing_is_drawn_over_a_question(wallet):
    terminal = Terminal(wallet, "balance")
    terminal.asked("Passphrase: ")
    terminal.read(2.5)
    assert terminal.shown.endswith("Passphrase: "), repr(terminal.shown)
    terminal.types(PASSPHRASE)
    terminal.asked("can be spent")
    terminal.kill()


def test_killed_at_the_question_for_a_mandate_the_same_invite_brings_both(backend, tmp_path):
    wallet, invite = Wallet(tmp_path / "wallet", PASSPHRASE), backend.invite()
    terminal = Terminal(wallet, "enrol", invite, "--small-payments", "20.00 CNY")
    for question in ("Choose a passphrase", "The same again"):
        terminal.asked(question)
        terminal.types(PASSPHRASE)
    terminal.asked("20.00 CNY")
    terminal.kill()
    for _ in range(2):
        enrolled = wallet.run("enrol", invite, "--small-payments", "20.00 CNY").ended(0).json
        assert [mandate["state"] for mandate in enrolled["mandates"]] == ["active"]


def test_a_person_sees_what_they_grant_before_they_agree(wallet, backend):
    wallet.profile("Wren Ousel", "Riverside")
    request = wallet.take(Recipient(backend).ask()["link"])["id"]
    terminal = granting(wallet, request)
    terminal.types("n")
    terminal.asked("Nothing was signed")
    terminal.ends(1)
    assert not wallet.chain()["events"]
    terminal = granting(wallet, request)
    terminal.types("y")
    terminal.asked("Let Python Rooms read name. Passphrase: ")
    terminal.types(PASSPHRASE)
    terminal.asked("Granted: Python Rooms can read name.")
    terminal.ends(DONE)
    [granted] = wallet.chain()["events"]
    grant = wallet.consent("list").ended(DONE).json["consents"][0]["id"]
    shown = wallet.consent("show", grant).ended(DONE).json
    assert shown["signed"] == granted
    for line in shown["disclosure"].splitlines():
        assert line in terminal.shown, line


def granting(wallet, request) -> Terminal:
    """At the question, with the passphrase typed that opens the wallet."""
    terminal = Terminal(wallet, "consent", "grant", request, "--drop", "city")
    terminal.asked("Passphrase: ")
    terminal.types(PASSPHRASE)
    terminal.asked("Agree? [y/N] ")
    assert "Wren Ousel" in terminal.shown and "Riverside" not in terminal.shown
    return terminal
