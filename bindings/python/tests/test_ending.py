"""A program that ends with its wallet open ends as any other does."""

import subprocess
import sys
from pathlib import Path

import pytest
from house import Backend

# Now and then is what went wrong before there was an order in which things end.
TIMES = 5

PROGRAM = """
import asyncio, sys
from flipping_vault import FlippingVault
from tally_wallet import Wallet

class Observer:
    def changed(self):
        pass

async def main(directory, invite):
    global wallet, task
    wallet = await Wallet.open(directory, FlippingVault(), Observer())
    await wallet.enrol(invite)
    {at_last}

asyncio.run(main(*sys.argv[1:]))
"""

ENDS = {
    "open": "pass",
    "closed": "await wallet.close()",
    "listening": "task = asyncio.create_task(wallet.listen()); await asyncio.sleep(0.2)",
    "in the middle of a sync": "task = asyncio.create_task(wallet.sync()); await asyncio.sleep(0)",
    "by an error": "raise SystemExit('a bug in the app')",
}


@pytest.mark.parametrize("end", ENDS)
def test_ends(end: str, backend: Backend, tmp_path: Path) -> None:
    program = PROGRAM.format(at_last=ENDS[end])
    for number in range(TIMES):
        command = [sys.executable, "-c", program, str(tmp_path / str(number)), backend.invite()]
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=60, env={"PYTHONPATH": ":".join(sys.path)}
        )
        assert done.stderr.strip() == ("a bug in the app" if end == "by an error" else "")
        assert done.returncode == (1 if end == "by an error" else 0)
