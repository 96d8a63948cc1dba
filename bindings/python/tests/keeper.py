"""A program with a wallet that does what it is told, line by line, and never keeps its vault's secrets in clear."""

import asyncio
import ctypes
import sys
from datetime import timedelta

from tally_wallet import OpenedSecret, VaultPurpose, VaultSlot, Wallet, money

_ONES = (1 << 256) - 1


def flipped(secret: bytes) -> bytes:
    """By way of a number, because Python keeps the digits of one in another form than its bytes."""
    return (int.from_bytes(secret, "big") ^ _ONES).to_bytes(32, "big")


class ForgettingVault:
    """Tells what it sealed, and wipes what Python holds of the secrets that it was given and gave out."""

    def __init__(self) -> None:
        self.seen: list[bytes] = []

    async def seal(self, slot: VaultSlot, secret: bytes) -> bytes:
        self.seen.append(secret)
        sealed = flipped(secret)
        print("sealed", slot.name, sealed.hex(), flush=True)
        return sealed

    async def open(self, slot: VaultSlot, sealed: bytes, purpose: VaultPurpose) -> OpenedSecret:
        secret = flipped(sealed)
        self.seen.append(secret)
        return OpenedSecret(secret=secret, person_was_asked=slot is VaultSlot.HOLDER)

    def forget(self) -> None:
        """Bytes never change in Python, and are not wiped when they are freed: it has to be done by their address."""
        for secret in self.seen:
            ctypes.memset(id(secret) + bytes.__basicsize__ - 1, 0, len(secret))
        self.seen.clear()


async def main(directory: str, invite: str, payload: str) -> None:
    vault = ForgettingVault()
    wallet = await Wallet.open(directory, vault)

    async def enrol() -> None:
        await wallet.enrol(invite)
        await wallet.topups.top_up(money(10, "CNY"))

    async def pay() -> None:
        shown = await wallet.payments.prepare(payload, money(1, "CNY"))
        await wallet.payments.confirm(shown.payment.id)

    async def pause() -> None:
        await wallet.pause(timedelta(seconds=10))

    can = {"enrol": enrol, "pay": pay, "pause": pause, "resume": wallet.resume, "wipe": wallet.wipe}
    while told := await asyncio.to_thread(sys.stdin.readline):
        await can[told.strip()]()
        vault.forget()
        print("done", flush=True)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
