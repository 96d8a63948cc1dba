"""Events and observed queries, in the order in which things happen."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from conftest import Person
from flipping_vault import FlippingVault
from house import Backend, Merchant
from test_capabilities import pay

from tally_wallet import Balance, Event, StorageError, StoredEvent, VaultError, VaultPurpose, VaultSlot, Wallet

T = TypeVar("T")


async def next_of(items: AsyncIterator[T]) -> T:
    return await asyncio.wait_for(anext(items), 60)


async def test_an_event_comes_again_until_the_next_one_is_asked_for(person: Person, merchant: Merchant) -> None:
    payment = await pay(person.wallet, merchant, "1.00")
    seen = []
    async with aclosing(person.wallet.events()) as events:
        async for stored in events:
            seen.append(stored)
            if isinstance(stored.event, Event.PAYMENT_SETTLED):
                break
    assert isinstance(seen[-1].event, Event.PAYMENT_SETTLED)
    assert seen[-1].event.payment == payment.id
    async with aclosing(person.wallet.events()) as again:
        assert (await next_of(again)).id == seen[-1].id
        following = asyncio.create_task(next_of(again))
        await asyncio.sleep(0.1)
        assert not following.done(), "it was dealt with, and nothing has happened since"
        await pay(person.wallet, merchant, "2.00")
        assert (await following).id > seen[-1].id


async def test_a_query_is_told_again_when_it_has_another_answer(person: Person, merchant: Merchant) -> None:
    async with aclosing(person.wallet.observe(lambda: person.wallet.payments.page(None, 1, None))) as pages:
        assert (await next_of(pages)).items == []
        payment = await pay(person.wallet, merchant, "1.00")
        async for page in pages:
            if page.items and page.items[0].settled_at:
                assert page.items[0].id == payment.id
                break


async def test_a_query_that_has_nothing_can_be_observed(backend: Backend, tmp_path: Path) -> None:
    new = await Wallet.open(tmp_path / "new", FlippingVault())
    async with new as wallet, aclosing(wallet.observe(wallet.membership)) as told:
        assert await next_of(told) is None
        await wallet.enrol(backend.invite())
        membership = await next_of(told)
        assert membership == wallet.membership()


async def test_streams_end_with_the_wallet(person: Person) -> None:
    async def all_events() -> list[StoredEvent]:
        return [stored async for stored in person.wallet.events()]

    async def all_balances() -> list[Balance]:
        return [balance async for balance in person.wallet.observe(person.wallet.accounts.balance)]

    streams = asyncio.gather(all_events(), all_balances())
    await asyncio.sleep(0.2)
    await person.wallet.close()
    events, balances = await asyncio.wait_for(streams, 60)
    assert events
    assert balances


async def test_streams_rest_while_the_wallet_is_paused(person: Person, merchant: Merchant) -> None:
    wallet = person.wallet
    async with aclosing(wallet.events()) as events, aclosing(wallet.observe(wallet.accounts.balance)) as balances:
        event, before = await next_of(events), await next_of(balances)
        await wallet.pause(timedelta(seconds=5))
        # What was dealt with while nothing could be written comes again.
        waiting = asyncio.gather(next_of(events), next_of(balances))
        await asyncio.sleep(0.3)
        assert not waiting.done()
        await wallet.resume()
        await pay(wallet, merchant, "1.00")
        await wallet.sync()
        again, after = await waiting
        assert again.id == event.id
        assert after.available != before.available


async def test_however_many_listen_the_wallet_listens_once(actor: Person) -> None:
    wallet, asked, answer = actor.wallet, asyncio.Semaphore(0), asyncio.Event()
    await wallet.pause(timedelta(seconds=5))
    await wallet.resume()
    openings = 0

    async def gone(slot: VaultSlot, purpose: VaultPurpose) -> None:
        nonlocal openings
        openings += slot is VaultSlot.DEVICE
        asked.release()
        await answer.wait()
        raise VaultError.Invalidated()

    actor.vault.before_opening = gone
    listening = [asyncio.create_task(wallet.listen()) for _ in range(5)]
    await asked.acquire()
    await wallet.export()
    answer.set()
    for ended in await asyncio.wait_for(asyncio.gather(*listening, return_exceptions=True), 60):
        assert isinstance(ended, StorageError)
        assert ended.name == "vault-invalidated"
    # One who came only after that would have asked anew.
    assert openings < len(listening)

    actor.vault.before_opening = None
    anew = asyncio.create_task(wallet.listen())
    await wallet.sync()
    await wallet.pause(timedelta(seconds=5))
    await asyncio.wait_for(anew, 60)
