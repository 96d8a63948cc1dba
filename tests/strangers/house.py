"""The house: a backend and wallets as the programs that they are, each started as anybody would start it."""

import json
import os
import re
import secrets
import shutil
import subprocess
import time
import uuid
from dataclasses import dataclass
from pathlib import Path

import requests

ROOT = Path(__file__).resolve().parents[2]
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")).resolve()
TALLY = TARGET / "debug" / "tally"
BACKEND = TARGET / "debug" / "tally-backend"

# How a run of `tally` may end; anything else, a signal or a panic, is a fault.
DONE, DECLINED, INPUT, PENDING, STATE = range(5)


# strace counts calls for each thread by itself. With one worker all requests are sent by the same thread, so that the
# second send is the second send.
ONE_WORKER = {"TOKIO_WORKER_THREADS": "1"}


def strace(*options, log="/dev/null") -> list[str]:
    """A command to run `tally` under, for injecting faults into its system calls."""
    return ["strace", "-f", "-qq", "-e", "signal=none", "-o", str(log), *map(str, options)]


def new_id() -> str:
    """A UUID of version 7 (RFC 9562, section 5.7)."""
    number = (time.time_ns() // 1_000_000) << 80 | secrets.randbits(80)
    number = number & ~(0xF << 76) | 0x7 << 76
    number = number & ~(0x3 << 62) | 0x2 << 62
    return str(uuid.UUID(int=number))


class Backend:
    """`tally-backend serve` on a free port of the loopback, with its data in a directory."""

    def __init__(self, directory: Path, public_url: str | None = None):
        self.directory = directory
        self.token = secrets.token_urlsafe(24)
        self.public_url = public_url
        self.listen = "127.0.0.1:0"
        self.start()

    def start(self):
        token = self.directory / "operator-token"
        token.write_text(self.token)
        command = [BACKEND, "serve", "--data", self.directory / "data", "--listen", self.listen, "--operator-token-file", token]
        if self.public_url:
            command += ["--public-url", self.public_url]
        self.log = self.directory / "backend.log"
        with self.log.open("ab") as log:
            settings = {**os.environ, "RUST_LOG": "info"}
            self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, env=settings, text=True)
        said = self.process.stdout.readline()
        found = re.match(r"listening on (127\.0\.0\.1:\d+),", said)
        assert found, f"the backend did not start: {said}\n{self.log.read_text()}"
        # After a restart it is where it was.
        self.listen = found[1]
        self.address = f"http://{self.listen}"

    def stop(self):
        self.process.terminate()
        assert self.process.wait(20) == 0, "a backend that is told to stop ends well"

    def kill(self):
        self.process.kill()
        self.process.wait(20)

    # What an operator may do.

    def operator(self, method: str, path: str, **options):
        headers = {"authorization": f"Bearer {self.token}"}
        answer = requests.request(method, f"{self.address}/operator/v1/{path}", headers=headers, timeout=30, **options)
        answer.raise_for_status()
        return answer.json() if answer.content else None

    def invite(self) -> str:
        return self.operator("POST", "invites", json={"currency": "CNY"})["invite"]

    def merchant(self, name="BEST TRANSPORT", currency="CNY", category="4111") -> "Merchant":
        asked = {"name": name, "city": "BEIJING", "country": "CN", "category": category, "currency": currency}
        made = self.operator("POST", "merchants", json=asked)
        return Merchant(made["merchant"], name, made["payload"])

    def ledger(self) -> dict:
        return self.operator("GET", "ledger")

    def payments(self, merchant: "Merchant") -> dict[str, dict]:
        """Every payment that a merchant received, by its id."""
        found, query = {}, {}
        while True:
            page = self.operator("GET", f"merchants/{merchant.id}/payments", params=query)
            for payment in page["items"]:
                assert payment["payment"] not in found, "one payment stands twice in the merchant's books"
                found[payment["payment"]] = payment
            if not page.get("next"):
                return found
            query = {"after": page["next"]}


@dataclass
class Merchant:
    id: str
    name: str
    payload: str


@dataclass
class Run:
    """How a run of `tally` went."""

    status: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)

    def ended(self, *allowed: int) -> "Run":
        assert self.status in allowed, f"ended with {self.status}, not {allowed}:\n{self.out}\n{self.err}"
        return self


class Wallet:
    """A wallet on disk, used through the terminal program."""

    def __init__(self, directory: Path, passphrase="correct horse battery staple"):
        self.directory = directory
        self.passphrase = passphrase

    def command(self, *arguments) -> list[str]:
        return [str(part) for part in (TALLY, "--directory", self.directory, "--json", *arguments)]

    def run(self, *arguments, under=(), environment=None) -> Run:
        """Runs a verb, possibly `under` another program such as strace."""
        settings = {**os.environ, "TALLY_PASSPHRASE": self.passphrase, **(environment or {})}
        done = subprocess.run([*map(str, under), *self.command(*arguments)], env=settings, capture_output=True, timeout=120)
        return Run(done.returncode, done.stdout.decode(), done.stderr.decode())

    def damage(self):
        """Damages the database where nothing is kept, and marks that it was seen. Does nothing where there is none."""
        database = self.directory / "database" / "wallet.db"
        if database.exists():
            with database.open("ab") as file:
                file.write(bytes(64 * 4096))
            (database.parent / "damaged").touch()

    def enrol(self, invite: str) -> dict:
        return self.run("enrol", invite).ended(DONE).json

    def topup(self, amount: str) -> dict:
        return self.run("topup", amount).ended(DONE).json

    def pay(self, merchant: Merchant, amount: str, payment_id=None, perk=None, **options) -> Run:
        agreed = ("--amount", amount, "--yes", "--again", "--id", payment_id or new_id())
        return self.run("pay", merchant.payload, *agreed, *(("--perk", perk) if perk else ()), **options)

    def sync(self, **options) -> Run:
        return self.run("sync", **options)

    def balance(self) -> int:
        """Minor units of the first account."""
        return self.run("balance").ended(DONE).json["accounts"][0]["available"]["minor"]

    def payments(self) -> dict[str, dict]:
        """Every payment that the wallet knows, by its id."""
        found, after = {}, ()
        while True:
            page = self.run("payments", "--limit", 200, *after).ended(DONE).json
            found |= {payment["id"]: payment for payment in page["payments"]}
            if not page.get("next"):
                return found
            after = ("--after", page["next"])

    def unsent(self) -> list:
        return self.run("outbox", "list").ended(DONE).json["operations"]

    def evidence(self, payment_id: str) -> dict:
        return self.run("receipt", payment_id).ended(DONE).json

    # Consent.

    def profile(self, name: str, city: str):
        self.run("profile", "set", "--name", name, "--city", city).ended(DONE)

    def consent(self, *arguments, **options) -> Run:
        return self.run("consent", *arguments, **options)

    def take(self, link: str) -> dict:
        return self.consent("take", link).ended(DONE).json

    def grant(self, request: str, *arguments, **options) -> Run:
        return self.consent("grant", request, "--yes", *arguments, **options)

    def chain(self) -> dict:
        return self.consent("export").ended(DONE).json

    def access(self) -> list:
        """Who looked, newest first, as far as the backend has told."""
        self.sync().ended(DONE)
        return self.run("access", "--limit", 200).ended(DONE).json["access"]

    def copy(self, directory: Path) -> "Wallet":
        shutil.copytree(self.directory, directory)
        return Wallet(directory, self.passphrase)
