"""Our encrypted files beside those of an independent SQLCipher on OpenSSL (PyPI's sqlcipher3-binary).

Our side is `cipher/examples/stranger.rs`, built with `cargo build -p tally-cipher --example stranger`.
"""

import subprocess

import pytest
from house import TARGET
from sqlcipher3 import dbapi2 as sqlcipher

OURS = TARGET / "debug" / "examples" / "stranger"

KEY = "98483c6eb40b6c31a448c22a66ded3b5e5e8d5119cac8327b655c8b5c4836489"
OTHER_KEY = KEY[::-1]
# One, seven, forty-nine ... characters: the last ones spill over to pages of their own.
ROWS = [(number, "渡" * 7**number) for number in range(6)]


def ours(*arguments):
    return subprocess.run([OURS, *arguments], capture_output=True, text=True, encoding="utf-8", check=False)


def theirs(path, key):
    connection = sqlcipher.connect(str(path))
    connection.execute(f"PRAGMA key = \"x'{key}'\"")
    return connection


@pytest.fixture
def our_file(tmp_path):
    path = tmp_path / "ours.db"
    made = ours("create", path, KEY)
    assert made.returncode == 0, made.stderr
    return path


@pytest.fixture
def their_file(tmp_path):
    path = tmp_path / "theirs.db"
    connection = theirs(path, KEY)
    connection.execute("CREATE TABLE ride (id INTEGER PRIMARY KEY, place TEXT)")
    connection.executemany("INSERT INTO ride VALUES (?, ?)", ROWS)
    connection.commit()
    connection.close()
    return path


def test_the_stranger_does_not_use_our_ciphers(tmp_path):
    (provider,) = theirs(tmp_path / "any.db", KEY).execute("PRAGMA cipher_provider").fetchone()
    assert provider == "openssl"


def test_the_stranger_reads_what_we_wrote(our_file):
    connection = theirs(our_file, KEY)
    assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("SELECT id, place FROM ride ORDER BY id").fetchall() == ROWS


def test_the_stranger_cannot_read_ours_with_another_key(our_file):
    with pytest.raises(sqlcipher.DatabaseError, match="not a database"):
        theirs(our_file, OTHER_KEY).execute("SELECT * FROM ride")


def test_we_read_what_the_stranger_wrote(their_file):
    read = ours("read", their_file, KEY)
    assert read.returncode == 0, read.stderr
    assert read.stdout == "".join(f"{number}\t{place}\n" for number, place in ROWS)


def test_we_cannot_read_theirs_with_another_key(their_file):
    read = ours("read", their_file, OTHER_KEY)
    assert (read.returncode, read.stdout) == (1, "")
    assert "NotADatabase" in read.stderr


def test_we_read_on_after_the_stranger_wrote_into_our_file(our_file):
    connection = theirs(our_file, KEY)
    connection.execute("INSERT INTO ride VALUES (6, 'Harbour')")
    connection.commit()
    connection.close()
    read = ours("read", our_file, KEY)
    assert read.stdout.splitlines()[-1] == "6\tHarbour"
