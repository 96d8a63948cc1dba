"""Vaults and observers that throw, take minutes, or call the wallet: typed errors, and nobody waits for ever."""

import asyncio
from pathlib import Path

import pytest
from conftest import Person
from flipping_vault import FlippingVault
from house import Backend, Merchant

from tally_wallet import PaymentState, VaultError, VaultPurpose, VaultSlot, Wallet, WalletError, money

THROWN = [
    VaultError.UserCancelled(),
    VaultError.LockedOut(),
    VaultError.Invalidated(),
    VaultError.BeforeFirstUnlock(),
    VaultError.NoPasscode(),
    VaultError.Unavailable("out of order"),
    RuntimeError("a bug in the app"),
    asyncio.CancelledError("the app goes away"),
]


async def prepared(person: Person, merchant: Merchant) -> str:
    shown = await person.wallet.payments.prepare(merchant.payload, money(1, "CNY"))
    return shown.payment.id


@pytest.mark.parametrize("error", THROWN, ids=lambda error: type(error).__name__)
async def test_a_vault_that_throws_costs_nothing(
    person: Person, backend: Backend, merchant: Merchant, error: BaseException
) -> None:
    payment = await prepared(person, merchant)
    person.vault.throws_once(error)
    with pytest.raises(WalletError) as thrown:
        await asyncio.wait_for(person.wallet.payments.confirm(payment), 60)
    assert thrown.value.name.startswith("vault-")
    assert person.wallet.payments.find(payment).state is PaymentState.CREATED
    assert backend.payments(merchant) == {}
    # The same payment, once the vault is well again.
    assert (await person.wallet.payments.confirm(payment)).state is PaymentState.SETTLED
    assert list(backend.payments(merchant)) == [payment]


async def test_while_the_vault_asks_everything_else_goes_on(person: Person, merchant: Merchant) -> None:
    payment, asked, answer = await prepared(person, merchant), asyncio.Event(), asyncio.Event()

    async def ask(slot: VaultSlot, purpose: VaultPurpose) -> None:
        if slot is VaultSlot.HOLDER:
            asked.set()
            await answer.wait()

    person.vault.before_opening = ask
    paying = asyncio.create_task(person.wallet.payments.confirm(payment))
    await asyncio.wait_for(asked.wait(), 60)
    # A person may think for minutes. As far as anybody else can tell, these are minutes.
    for _ in range(20):
        await asyncio.wait_for(person.wallet.sync(), 60)
        await asyncio.wait_for(prepared(person, merchant), 60)
        assert person.wallet.payments.find(payment).state is PaymentState.CREATED
    assert not paying.done()
    answer.set()
    assert (await asyncio.wait_for(paying, 60)).state is PaymentState.SETTLED


async def test_a_vault_may_use_the_wallet(person: Person, backend: Backend, merchant: Merchant) -> None:
    payment, other = await prepared(person, merchant), await prepared(person, merchant)
    met: list[str] = []

    async def use(slot: VaultSlot, purpose: VaultPurpose) -> None:
        if slot is not VaultSlot.HOLDER:
            return
        assert person.wallet.payments.find(payment).state is PaymentState.CREATED
        await person.wallet.sync()
        await prepared(person, merchant)
        person.vault.before_opening = None
        for waiting in (payment, other):
            try:
                await person.wallet.payments.confirm(waiting)
            except WalletError as error:
                met.append(error.name)

    person.vault.before_opening = use
    paid = await asyncio.wait_for(person.wallet.payments.confirm(payment), 60)
    assert paid.state is PaymentState.SETTLED
    assert len(met) == 2, "asking while asking is told, and does not wait for itself"
    assert list(backend.payments(merchant)) == [payment]


class Meddler:
    """An observer that does everything that an observer should not."""

    def __init__(self) -> None:
        self.wallet: Wallet | None = None
        self.told = 0
        self.doing: set[asyncio.Task[object]] = set()

    def changed(self) -> None:
        self.told += 1
        if self.wallet is None:
            return
        self.wallet.payments.page(limit=10)
        if self.told < 20:
            task: asyncio.Task[object] = asyncio.get_running_loop().create_task(self.wallet.sync())
            self.doing.add(task)
        raise RuntimeError("a bug in the app")


async def test_an_observer_may_throw_and_use_the_wallet(backend: Backend, merchant: Merchant, tmp_path: Path) -> None:
    heard: list[BaseException | None] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, told: heard.append(told.get("exception")))
    meddler = Meddler()
    async with await Wallet.open(tmp_path / "wallet", FlippingVault(), meddler) as wallet:
        await wallet.enrol(backend.invite())
        meddler.wallet = wallet
        await wallet.topups.top_up(money(10, "CNY"))
        shown = await wallet.payments.prepare(merchant.payload, money(1, "CNY"))
        assert (await wallet.payments.confirm(shown.payment.id)).state is PaymentState.SETTLED
        await asyncio.gather(*meddler.doing)
        meddler.wallet = None
    assert meddler.told > 0
    assert heard
    assert {type(error) for error in heard} == {RuntimeError}
