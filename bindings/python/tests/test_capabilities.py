"""Somebody in Python pays, owes, has points, uses a step and borrows, at a real backend."""

import asyncio

import pytest
from conftest import Person
from creditor import Creditor
from house import Backend, Merchant
from seller import Seller

from tally_wallet import (
    BillState,
    EntrySource,
    InputError,
    LoanState,
    OrdinaryRoute,
    Payment,
    PaymentState,
    PerkEligibility,
    PerkKind,
    PointsState,
    StorageError,
    VaultPurpose,
    Wallet,
    WalletError,
    money,
)


async def pay(wallet: Wallet, merchant: Merchant, amount: str) -> Payment:
    prepared = await wallet.payments.prepare(merchant.payload, money(amount, "CNY"), None)
    return await wallet.payments.confirm(prepared.payment.id)


async def assessed(wallet: Wallet) -> None:
    for _ in range(200):
        await wallet.sync()
        if wallet.points.overview().state is PointsState.ASSESSED:
            return
        await asyncio.sleep(0.05)
    pytest.fail("the backend never said how many points there are")


async def test_pays_and_reads_history(person: Person, backend: Backend, merchant: Merchant) -> None:
    payment = await pay(person.wallet, merchant, "72.32")
    assert (payment.state, payment.payee_name) == (PaymentState.SETTLED, merchant.name)
    asked = [purpose for purpose in person.vault.purposes if isinstance(purpose, VaultPurpose.PAY)]
    assert [(purpose.payee, purpose.total) for purpose in asked] == [(merchant.name, money("72.32", "CNY"))]
    page = person.wallet.payments.page(None, 10, None)
    assert [found.id for found in page.items] == [payment.id]
    assert page.next is None
    assert list(backend.payments(merchant)) == [payment.id]
    await person.wallet.sync()
    assert person.wallet.accounts.balance().available == money("927.68", "CNY")
    assert payment.created_at.utcoffset() is not None


async def test_sees_what_is_owed_and_pays_it_once(person: Person, backend: Backend, merchant: Merchant) -> None:
    wallet, bills = person.wallet, person.wallet.bills
    earlier = await pay(wallet, merchant, "5.00")
    bill = Creditor(backend, merchant, earlier.id).bill()
    await wallet.sync()
    [owed] = bills.owed()
    assert (owed.id, owed.state, owed.amount, owed.days_late) == (bill, BillState.DUE, money("0.01", "CNY"), 0)
    assert owed.creditor_name == merchant.name
    assert owed.late_from > owed.opens
    prepared = await bills.prepare(bill, None)
    assert (prepared.payment.bill, prepared.needs_person) == (bill, True)
    paid = await wallet.payments.confirm(prepared.payment.id)
    assert paid.state is PaymentState.SETTLED
    assert (await bills.prepare(bill, None)).payment.id == paid.id
    assert bills.find(bill).state is BillState.PAID
    assert bills.owed() == []
    assert [found.id for found in bills.page(None, 10).items] == [bill]
    with pytest.raises(WalletError) as thrown:
        bills.find(paid.id)
    assert (thrown.value.code, thrown.value.name) == (125, "bill-unknown")


async def test_agrees_to_points_sees_why_and_switches_them_off(person: Person) -> None:
    points, consents = person.wallet.points, person.wallet.consents
    assert points.overview().state is PointsState.NO_CONSENT
    preview = consents.preview_collection([EntrySource.ORDER], None, 30)
    assert preview.terms().controller
    assert preview.sources() == [EntrySource.ORDER]
    granted = await consents.grant_collection(preview, None)
    assert any(isinstance(purpose, VaultPurpose.COLLECT) for purpose in person.vault.purposes)
    await assessed(person.wallet)
    seen = points.overview()
    assert seen.score is not None
    assert (seen.grant, seen.score.stated, seen.score.recomputed, seen.score.fault) == (granted.id, 550, 550, None)
    assert [past.stated for past in points.history(None, 10).items] == [550]
    assert points.what_if_withdrawn(granted.id).after == 550
    with pytest.raises(WalletError) as thrown:
        points.what_if_reaching(1_000)
    assert thrown.value.code == 140
    await points.switch_off()
    assert points.overview().state is PointsState.OFF
    assert consents.collection() is None


async def test_uses_a_step_and_borrows(person: Person, backend: Backend) -> None:
    wallet = person.wallet
    seller = Seller(backend, merchant=backend.merchant("BEST NOODLES", category="5812"))
    discount = seller.publish(steps=[(500, 500), (550, 1_000)])
    loan = seller.publish(kind="loan", steps=[(500, 10_000), (525, 20_000), (550, 30_000)])
    await wallet.sync()
    await wallet.consents.grant_collection(wallet.consents.preview_collection(None, None, None), None)
    await assessed(wallet)
    await uses_a_step(wallet, seller, discount)
    await borrows(person, loan)
    with pytest.raises(WalletError) as thrown:
        await wallet.loans.prepare(discount, money(1, "CNY"), None)
    assert thrown.value.code == 142


async def uses_a_step(wallet: Wallet, seller: Seller, discount: str) -> None:
    assert await wallet.perks.refresh() == 2
    assert len(wallet.perks.cities()) >= 67
    assert isinstance(wallet.perks.offer(discount).eligibility, PerkEligibility.CONSENT_MISSING)
    await wallet.consents.grant_reach(wallet.consents.preview_reach(seller.merchant.id, None), None)
    await wallet.sync()
    [shown] = wallet.perks.list(PerkKind.DISCOUNT, None, 10).items
    assert isinstance(shown.eligibility, PerkEligibility.ELIGIBLE)
    assert (shown.eligibility.step.points, shown.ordinary) == (550, OrdinaryRoute.FULL_PRICE)
    prepared = await wallet.payments.prepare(seller.merchant.payload, money(10, "CNY"), None, discount)
    assert prepared.payment.perk is not None
    assert (prepared.payment.total, prepared.payment.perk.taken_off) == (money(9, "CNY"), money(1, "CNY"))
    assert (await wallet.payments.confirm(prepared.payment.id)).state is PaymentState.SETTLED
    assert [use["step"] for use in seller.uses()] == [550]


async def borrows(person: Person, loan: str) -> None:
    loans, bills, payments = person.wallet.loans, person.wallet.bills, person.wallet.payments
    offered = await loans.prepare(loan, money(300, "CNY"), None)
    assert (offered.total, offered.yearly_cost, len(offered.instalments)) == (money("304.50", "CNY"), 94, 3)
    lending = person.wallet.perks.offer(loan).lending
    assert lending is not None
    assert lending.fee == 150
    taken = await loans.take(offered.id)
    assert taken.state is LoanState.LENT
    assert any(isinstance(purpose, VaultPurpose.BORROW) for purpose in person.vault.purposes)
    await person.wallet.sync()
    for instalment in loans.find(taken.id).instalments:
        assert instalment.bill is not None
        bill = await bills.prepare(instalment.bill.id, None)
        await payments.confirm(bill.payment.id)
    assert loans.find(taken.id).repaid_at


async def test_errors_say_what_is_wrong(person: Person) -> None:
    with pytest.raises(InputError) as thrown:
        await person.wallet.payments.prepare("000201", None, None)
    assert thrown.value.name == "code-unreadable"
    assert str(thrown.value) == "code-unreadable (101)"
    assert thrown.value.sentence == thrown.value.details.sentence
    with pytest.raises(StorageError) as state:
        await Wallet.open("/dev/null/wallet", person.vault)
    assert state.value.name == "disk-error"
