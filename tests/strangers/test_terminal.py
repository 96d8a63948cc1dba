"""A person at a real terminal: what is typed slowly is not drawn over, and what is killed at a question is gone on with."""

import os
import pty
import select
import signal
import time

from house import TALLY, Wallet

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
