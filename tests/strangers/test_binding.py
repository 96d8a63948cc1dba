"""Python enrols, pays and reads history through the generated binding, with a vault of its own that throws once."""

import asyncio
import importlib
import sys
from datetime import timedelta

import pytest
from creditor import Creditor
from house import TARGET
from seller import Seller

sys.path.insert(0, str(TARGET / "bindings" / "python"))
tally = importlib.import_module("tally")


class PythonVault(tally.Vault):
    """Seals by turning every bit, which is as good as anything for finding out whether the wallet really asks."""

    def __init__(self):
        self.purposes = []
        self.throws = None

    async def seal(self, slot, secret):
        return bytes([slot.value]) + bytes(byte ^ 0xFF for byte in secret)

    async def open(self, slot, sealed, purpose):
        self.purposes.append(purpose)
        if self.throws and isinstance(purpose, self.throws[0]):
            error, self.throws = self.throws[1], None
            raise error
        await asyncio.sleep(0)
        assert sealed[0] == slot.value, "a secret was sealed for another slot"
        opened = bytes(byte ^ 0xFF for byte in sealed[1:])
        return tally.OpenedSecret(secret=opened, person_was_asked=slot is tally.VaultSlot.HOLDER)


class PythonObserver(tally.Observer):
    def __init__(self):
        self.told = 0

    def changed(self):
        self.told += 1


def tell(story):
    """Runs a story in an event loop of its own, in which the vault is called, too. A story that hangs fails."""

    async def told():
        tally.uniffi_set_event_loop(asyncio.get_running_loop())
        await asyncio.wait_for(story(), 60)

    asyncio.run(told())


def money(minor):
    return tally.Money(minor=minor, currency="CNY")


@pytest.fixture
def directory(tmp_path):
    return str(tmp_path / "wallet")


async def enrolled(directory, backend):
    vault, observer = PythonVault(), PythonObserver()
    wallet = await tally.Wallet.open(directory, vault, observer)
    await wallet.enrol(backend.invite(), None)
    topup = await wallet.topups().top_up(money(100_000), None)
    assert topup.state is tally.OperationState.ACCEPTED
    await wallet.sync()
    return wallet, vault, observer


async def pay(wallet, merchant, minor):
    prepared = await wallet.payments().prepare(merchant.payload, money(minor), None)
    return await wallet.payments().confirm(prepared.payment.id)


def test_enrols_pays_and_reads_history(directory, backend, merchant):
    async def story():
        wallet, vault, observer = await enrolled(directory, backend)
        payment = await pay(wallet, merchant, 7_232)
        assert payment.state is tally.PaymentState.SETTLED and payment.payee_name == merchant.name
        asked = [purpose for purpose in vault.purposes if isinstance(purpose, tally.VaultPurpose.PAY)]
        assert [(purpose.payee, purpose.total.minor) for purpose in asked] == [(merchant.name, 7_232)]
        page = wallet.payments().page(None, 10, None)
        assert [found.id for found in page.items] == [payment.id] and page.next is None
        assert payment.id in backend.payments(merchant)
        await wallet.sync()
        assert wallet.accounts().balance().available.minor == 100_000 - 7_232
        events = wallet.events().pending(50)
        assert any(isinstance(event.event, tally.Event.PAYMENT_SETTLED) for event in events)
        for event in events:
            await wallet.events().acknowledge(event.id)
        assert wallet.events().pending(50) == [] and observer.told > 0
        await wallet.pause(timedelta(seconds=5))

    tell(story)


def test_sees_what_is_owed_and_pays_it_once(directory, backend, merchant):
    async def story():
        wallet, _, _ = await enrolled(directory, backend)
        earlier = await pay(wallet, merchant, 500)
        bill = Creditor(backend, merchant, earlier.id).bill()
        await wallet.sync()
        [owed] = wallet.bills().owed()
        assert (owed.id, owed.state, owed.amount, owed.days_late) == (bill, tally.BillState.DUE, money(1), 0)
        assert owed.creditor_name == merchant.name and owed.late_from > owed.opens
        prepared = await wallet.bills().prepare(bill, None)
        assert (prepared.payment.bill, prepared.needs_person) == (bill, True)
        paid = await wallet.payments().confirm(prepared.payment.id)
        assert paid.state is tally.PaymentState.SETTLED
        assert (await wallet.bills().prepare(bill, None)).payment.id == paid.id
        assert wallet.bills().find(bill).state is tally.BillState.PAID and wallet.bills().owed() == []
        assert [found.id for found in wallet.bills().page(None, 10).items] == [bill]
        with pytest.raises(tally.WalletError) as thrown:
            wallet.bills().find(paid.id)
        assert thrown.value.details.code == 125
        await wallet.pause(timedelta(seconds=5))

    tell(story)


def test_agrees_to_points_sees_why_and_switches_them_off(directory, backend):
    async def story():
        wallet, vault, _ = await enrolled(directory, backend)
        points, consents = wallet.points(), wallet.consents()
        assert points.overview().state is tally.PointsState.NO_CONSENT
        preview = consents.preview_collection([tally.EntrySource.ORDER], None, 30)
        assert preview.terms().controller and preview.sources() == [tally.EntrySource.ORDER]
        granted = await consents.grant_collection(preview, None)
        assert any(isinstance(purpose, tally.VaultPurpose.COLLECT) for purpose in vault.purposes)
        for _ in range(100):
            await wallet.sync()
            if points.overview().state is tally.PointsState.ASSESSED:
                break
            await asyncio.sleep(0.05)
        seen = points.overview()
        assert (seen.grant, seen.score.stated, seen.score.recomputed, seen.score.fault) == (granted.id, 550, 550, None)
        assert [past.stated for past in points.history(None, 10).items] == [550]
        assert points.what_if_withdrawn(granted.id).after == 550
        with pytest.raises(tally.WalletError) as thrown:
            points.what_if_reaching(1_000)
        assert thrown.value.details.code == 140
        await points.switch_off()
        assert points.overview().state is tally.PointsState.OFF and consents.collection() is None
        await wallet.pause(timedelta(seconds=5))

    tell(story)


def test_uses_a_step_and_borrows(directory, backend):
    async def story():
        wallet, vault, _ = await enrolled(directory, backend)
        seller = Seller(backend, merchant=backend.merchant("BEST NOODLES", category="5812"))
        discount = seller.publish(steps=[(500, 500), (550, 1_000)])
        loan = seller.publish(kind="loan", steps=[(500, 10_000), (525, 20_000), (550, 30_000)])
        points, consents, perks = wallet.points(), wallet.consents(), wallet.perks()
        await wallet.sync()
        await consents.grant_collection(consents.preview_collection(None, None, None), None)
        for _ in range(100):
            await wallet.sync()
            if points.overview().state is tally.PointsState.ASSESSED:
                break
            await asyncio.sleep(0.05)
        assert await perks.refresh() == 2 and len(perks.cities()) >= 67
        assert isinstance(perks.offer(discount).eligibility, tally.PerkEligibility.CONSENT_MISSING)
        await consents.grant_reach(consents.preview_reach(seller.merchant.id, None), None)
        await wallet.sync()
        [shown] = perks.list(tally.PerkKind.DISCOUNT, None, 10).items
        assert shown.eligibility.step.points == 550 and shown.ordinary is tally.OrdinaryRoute.FULL_PRICE
        prepared = await wallet.payments().prepare(seller.merchant.payload, money(1_000), None, discount)
        assert (prepared.payment.total, prepared.payment.perk.taken_off) == (money(900), money(100))
        assert (await wallet.payments().confirm(prepared.payment.id)).state is tally.PaymentState.SETTLED
        assert [use["step"] for use in seller.uses()] == [550]
        offered = await wallet.loans().prepare(loan, money(30_000), None)
        assert (offered.total, offered.yearly_cost, len(offered.instalments)) == (money(30_450), 94, 3)
        assert perks.offer(loan).lending.fee == 150
        taken = await wallet.loans().take(offered.id)
        assert taken.state is tally.LoanState.LENT
        assert any(isinstance(purpose, tally.VaultPurpose.BORROW) for purpose in vault.purposes)
        await wallet.sync()
        for instalment in wallet.loans().find(taken.id).instalments:
            bill = await wallet.bills().prepare(instalment.bill.id, None)
            await wallet.payments().confirm(bill.payment.id)
        assert wallet.loans().find(taken.id).repaid_at
        with pytest.raises(tally.WalletError) as thrown:
            await wallet.loans().prepare(discount, money(100), None)
        assert thrown.value.details.code == 142
        await wallet.pause(timedelta(seconds=5))

    tell(story)


@pytest.mark.parametrize("error", [tally.VaultError.UserCancelled(), RuntimeError("a bug in the app")])
def test_a_vault_that_throws_costs_nothing(directory, backend, merchant, error):
    async def story():
        wallet, vault, _ = await enrolled(directory, backend)
        prepared = await wallet.payments().prepare(merchant.payload, money(100), None)
        vault.throws = (tally.VaultPurpose.PAY, error)
        with pytest.raises(tally.WalletError) as thrown:
            await wallet.payments().confirm(prepared.payment.id)
        assert thrown.value.details.code > 0 and thrown.value.details.sentence
        assert wallet.payments().find(prepared.payment.id).state is tally.PaymentState.CREATED
        assert backend.payments(merchant) == {}
        # The same payment, once the vault is well again.
        payment = await wallet.payments().confirm(prepared.payment.id)
        assert payment.state is tally.PaymentState.SETTLED
        assert list(backend.payments(merchant)) == [payment.id]

    tell(story)


def test_a_task_that_is_cancelled_leaves_one_payment_or_none(directory, backend, merchant):
    async def story():
        wallet, _, _ = await enrolled(directory, backend)
        prepared = await wallet.payments().prepare(merchant.payload, money(100), None)
        task = asyncio.create_task(wallet.payments().confirm(prepared.payment.id))
        await asyncio.sleep(0.005)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.sleep(1)
        await wallet.sync()
        state = wallet.payments().find(prepared.payment.id).state
        known = prepared.payment.id in backend.payments(merchant)
        assert (state is tally.PaymentState.SETTLED) == known
        assert wallet.outbox().unsent() == []

    tell(story)


def test_errors_say_what_is_wrong(directory, backend):
    async def story():
        wallet, _, _ = await enrolled(directory, backend)
        with pytest.raises(tally.WalletError.Input) as thrown:
            await wallet.payments().prepare("000201", None, None)
        assert thrown.value.details.name and thrown.value.details.code
        with pytest.raises(tally.WalletError):
            await tally.Wallet.open(directory, PythonVault(), None)  # it is open already

    tell(story)
