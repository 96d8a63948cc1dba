"""Nobody has to tell the binding in which event loop they are."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from conftest import Person
from flipping_vault import FlippingVault
from house import Backend, Merchant

from tally_wallet import PaymentState, Wallet, WalletError, money


async def test_the_vault_is_called_where_the_wallet_was_opened(person: Person, merchant: Merchant) -> None:
    shown = await person.wallet.payments.prepare(merchant.payload, money(1, "CNY"))
    await person.wallet.payments.confirm(shown.payment.id)
    assert person.vault.loops
    assert set(person.vault.loops) == {asyncio.get_running_loop()}


def test_two_loops_in_two_threads(backend: Backend, merchant: Merchant, tmp_path: Path) -> None:
    together = threading.Barrier(2)

    async def pay(name: str) -> PaymentState:
        vault = FlippingVault()
        async with await Wallet.open(tmp_path / name, vault) as wallet:
            await wallet.enrol(backend.invite())
            await wallet.topups.top_up(money(10, "CNY"))
            together.wait(30)
            shown = await wallet.payments.prepare(merchant.payload, money(1, "CNY"))
            paid = await wallet.payments.confirm(shown.payment.id)
            assert set(vault.loops) == {asyncio.get_running_loop()}
            return paid.state

    with ThreadPoolExecutor(2) as threads:
        states = list(threads.map(lambda name: asyncio.run(pay(name)), ["one", "two"]))
    assert states == [PaymentState.SETTLED] * 2


def test_a_vault_whose_loop_is_gone_is_told_and_not_waited_for(
    backend: Backend, merchant: Merchant, tmp_path: Path
) -> None:
    async def begin() -> Wallet:
        wallet = await Wallet.open(tmp_path / "wallet", FlippingVault())
        await wallet.enrol(backend.invite())
        return wallet

    async def go_on(wallet: Wallet) -> None:
        with pytest.raises(WalletError) as thrown:
            await asyncio.wait_for(wallet.topups.top_up(money(10, "CNY")), 60)
        assert thrown.value.name == "vault-unavailable"
        await wallet.close()

    asyncio.run(go_on(asyncio.run(begin())))
