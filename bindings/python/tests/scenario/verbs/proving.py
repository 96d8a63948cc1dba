"""The files that are handed out, and what they prove to whoever gets one."""

import tally_wallet as tally

from .. import forms
from ..forms import Form
from ..phone import Phone
from .registry import verb


@verb("receipt")
async def receipt(phone: Phone, of: str, id: str) -> Form:
    wallet = phone.wallet
    proofs = {
        "payment": wallet.payments.evidence,
        "ride": wallet.rentals.evidence,
        "consent": wallet.consents.evidence,
        "withdrawal": wallet.consents.proof_of_withdrawal,
    }
    return {"file": proofs[of](id)}


@verb("chain")
async def chain(phone: Phone) -> Form:
    return {"file": phone.wallet.consents.export()}


@verb("verify-receipt")
async def verify_receipt(phone: Phone, file: str) -> Form:
    return forms.proof(tally.verify_receipt(file))


@verb("verify-chain")
async def verify_chain(phone: Phone, file: str) -> Form:
    return forms.many(forms.chained, tally.verify_chain(file).events)


@verb("payment-receipt")
async def payment_receipt(phone: Phone, payment: str) -> Form:
    return {"signed": phone.wallet.payments.receipt(payment) is not None}


@verb("charge")
async def charge(phone: Phone, ride: str) -> Form:
    return {"signed": phone.wallet.rentals.charge(ride) is not None}
