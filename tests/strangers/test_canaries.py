"""A merchant's name, an amount and a passphrase that occur nowhere else are looked for in everything that was written."""

import shutil
import subprocess

import pytest
from house import DONE, INPUT, ONE_WORKER, Backend, Wallet, new_id, strace

MERCHANT = "CANARY KQZXJV"
LOCAL = "金丝雀"
PASSPHRASE = "canary-wqzkxj-passphrase"
MAJOR, MINOR = "91827.36", 9_182_736

# As text, as JSON writes it, and as a 64-bit number in either order of bytes.
AMOUNTS = [MAJOR.encode(), str(MINOR).encode(), MINOR.to_bytes(8, "big"), MINOR.to_bytes(8, "little"), MINOR.to_bytes(4, "big")[1:]]
NAMES = [MERCHANT.encode(), b"KQZXJV", MERCHANT.encode("utf-16-le"), LOCAL.encode()]
SECRETS = [PASSPHRASE.encode(), b"wqzkxj"]

SQLITE_HEADER = b"SQLite format 3\x00"


@pytest.fixture(scope="module")
def story(tmp_path_factory):
    """A wallet that paid, failed, and was killed at work, with everything that it logged."""
    directory = tmp_path_factory.mktemp("canaries")
    (directory / "backend").mkdir()
    backend = Backend(directory / "backend")
    wallet = Wallet(directory / "wallet", PASSPHRASE)
    temporary = directory / "tmp"
    temporary.mkdir()
    loud = {"RUST_LOG": "trace", "TMPDIR": str(temporary), "SQLITE_TMPDIR": str(temporary)}
    merchant = backend.merchant(MERCHANT)
    log = [wallet.run("enrol", backend.invite(), environment=loud).ended(DONE).err]
    log.append(wallet.run("topup", "500000.00", environment=loud).ended(DONE).err)
    payment = new_id()
    log.append(wallet.pay(merchant, MAJOR, payment, environment=loud).ended(DONE).err)
    log.append(wallet.pay(merchant, "9182736.00", environment=loud).err)
    log.append(wallet.run("payments", "--search", MERCHANT, environment=loud).ended(DONE).err)
    log.append(wallet.run("qr", "parse", merchant.payload[:-4] + "0000", environment=loud).ended(INPUT).err)
    log.append(wallet.sync(environment=loud).ended(DONE).err)
    # Killed when it sends the operation, so that what was signed lies in the write-ahead log.
    kill = strace("-e", "inject=sendto,writev:signal=SIGKILL:when=2")
    killed = wallet.pay(merchant, "0.01", environment=loud | ONE_WORKER, under=kill)
    assert killed.status == -9, killed
    log.append(killed.err)
    shutil.copytree(wallet.directory, directory / "as-killed")
    yield {"wallet": wallet, "backend": backend, "files": [directory / "as-killed", temporary], "log": "\n".join(log), "payment": payment}
    backend.kill()


def written(places):
    files = [path for place in places for path in sorted(place.rglob("*")) if path.is_file()]
    return {path: path.read_bytes() for path in files}


def test_nothing_is_found_in_what_was_written(story):
    files = written(story["files"])
    assert any(path.name.endswith("-wal") and content for path, content in files.items()), "there is no write-ahead log to look into"
    for path, content in files.items():
        for canary in NAMES + AMOUNTS[:4] + SECRETS:
            assert canary not in content, f"{canary!r} stands in {path.name}"


def test_nothing_is_found_in_the_trace(story):
    log = story["log"].encode()
    assert len(log) > 2_000 and b"TRACE" in log, "RUST_LOG=trace says nothing, so there is nothing to look into"
    for canary in NAMES + AMOUNTS[:2] + SECRETS:
        assert canary not in log, f"{canary!r} was logged: {context(log, canary)}"


def test_the_backend_logs_neither_names_nor_amounts(story):
    log = story["backend"].log.read_bytes()
    assert log
    for canary in NAMES + AMOUNTS[:2] + SECRETS:
        assert canary not in log, f"{canary!r} was logged: {context(log, canary)}"


def test_no_header_is_sqlites(story):
    databases = [content for path, content in written(story["files"]).items() if path.name == "wallet.db"]
    assert databases
    for content in databases:
        assert len(content) >= 4096 and not content.startswith(SQLITE_HEADER)


def test_the_canaries_can_be_found(story, tmp_path):
    """What is looked for is really there, once somebody who may looks; and grep, too, finds nothing in the files."""
    payment = story["wallet"].payments()[story["payment"]]
    assert payment["payee_name"] == MERCHANT and payment["total"]["minor"] == MINOR
    plain = tmp_path / "plain"
    plain.write_bytes(b"..." + MERCHANT.encode() + b"...")
    assert grep(MERCHANT, plain) == 0
    assert grep(MERCHANT, *story["files"]) == 1


def grep(text, *places):
    return subprocess.run(["grep", "-raqF", text, *places], check=False).returncode


def context(log, canary):
    at = log.index(canary)
    return log[max(0, at - 200) : at + 200].decode(errors="replace")
