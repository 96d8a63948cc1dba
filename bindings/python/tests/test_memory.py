"""No secret stays in a process that does not need it any more, and none is ever on the disk."""

import secrets
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import keeper
import pytest
from house import Backend, Merchant
from memory import Forms, forms_of_a_database_key, forms_of_a_seed, found_in_memory, found_on_disk

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux shows a process's memory as a file")


class Program:
    """Another process, which can be told things and looked into."""

    def __init__(self, *command: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, *command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={"PYTHONPATH": ":".join(sys.path)},
        )

    def tell(self, line: str) -> None:
        assert self.process.stdin
        print(line, file=self.process.stdin, flush=True)

    def hear(self) -> list[str]:
        assert self.process.stdout
        heard = self.process.stdout.readline().split()
        assert heard, "the program has ended"
        return heard

    def remembers(self, forms: Forms) -> set[str]:
        return found_in_memory(self.process.pid, forms)


class Keeper(Program):
    """A wallet in a process of its own."""

    def __init__(self, directory: Path, invite: str, payload: str) -> None:
        super().__init__(keeper.__file__, str(directory), invite, payload)
        self.directory = directory
        self.secrets: dict[str, bytes] = {}
        self.forms: Forms = {}

    def do(self, *orders: str) -> None:
        for order in orders:
            self.tell(order)
            while (heard := self.hear()) != ["done"]:
                _, slot, sealed = heard
                self.secrets[slot] = keeper.flipped(bytes.fromhex(sealed))
        # Learnt once: a wipe takes the file away from which one of them follows.
        self.forms = self.forms or self.known_forms()

    def known_forms(self) -> Forms:
        database = self.directory / "database" / "wallet.db"
        forms = {
            "DATABASE": forms_of_a_database_key(self.secrets["DATABASE"], database),
            "DEVICE": forms_of_a_seed(self.secrets["DEVICE"]),
            "HOLDER": forms_of_a_seed(self.secrets["HOLDER"]),
        }
        return {f"{slot} {form}": text for slot, spelt in forms.items() for form, text in spelt.items()}

    def keeps(self) -> set[str]:
        """What lies in memory; nothing ever lies on the disk."""
        assert found_on_disk(self.directory, self.forms) == set()
        return self.remembers(self.forms)


@pytest.fixture
def wallet(backend: Backend, merchant: Merchant, tmp_path: Path) -> Iterator[Keeper]:
    running = Keeper(tmp_path / "wallet", backend.invite(), merchant.payload)
    yield running
    running.process.kill()
    running.process.wait()


def test_secrets_leave_memory(wallet: Keeper) -> None:
    wallet.do("enrol", "pay")
    kept = wallet.keeps()
    # Or the looking finds nothing wherever it looks.
    assert "DEVICE raw" in kept, "the device key signs every request, and stays while the wallet is open"
    assert "DATABASE raw" in kept, "the files may have to be opened anew"
    assert not [form for form in kept if form.startswith("HOLDER")], "the holder key is gone after each signature"
    wallet.do("pause")
    assert wallet.keeps() == set()
    wallet.do("resume", "pay", "wipe")
    assert wallet.keeps() == set()


IDLE = """
import sys
held = [bytes.fromhex(line) for line in iter(sys.stdin.readline, "\\n")]
print("held", flush=True)
sys.stdin.readline()
"""


def test_whatever_lies_in_memory_or_on_the_disk_is_found(tmp_path: Path) -> None:
    (tmp_path / "wallet.db").write_bytes(secrets.token_bytes(32))
    forms = forms_of_a_seed(secrets.token_bytes(32))
    forms |= forms_of_a_database_key(secrets.token_bytes(32), tmp_path / "wallet.db")
    program = Program("-c", IDLE)
    assert (program.remembers(forms), found_on_disk(tmp_path, forms)) == (set(), set())
    for form in forms.values():
        # Half of it, from the middle on.
        program.tell(form[len(form) // 2 :].hex())
    program.tell("")
    program.hear()
    (tmp_path / "forgotten").write_bytes(b"".join(forms.values()))
    assert program.remembers(forms) == set(forms)
    assert found_on_disk(tmp_path, forms) == set(forms)
    program.process.kill()
    program.process.wait()
