package app.tally.scenarios

import app.tally.Wallet
import app.tally.core.ReceiptSubject
import app.tally.core.VerifiedEvent
import app.tally.core.VerifiedReceipt
import app.tally.verifyChain
import app.tally.verifyReceipt

internal val proofVerbs: Map<String, Verb> =
    mapOf(
        "receipt" to { record("file" to receipt(it.text("of"), it.text("id"))) },
        "chain" to { record("file" to consents.export()) },
        "verify-receipt" to { shown(verifyReceipt(it.text("file"))) },
        "verify-chain" to { items(verifyChain(it.text("file")).events) { shown(it) } },
        "payment-receipt" to { record("signed" to (payments.receipt(it.text("payment")) != null)) },
        "charge" to { record("signed" to (rentals.charge(it.text("ride")) != null)) },
        "operation-state" to { record("state" to outbox.state(it.text("operation"))) },
        "top-ups" to { items(topUps.page(limit = 50u).items) { shown(it) } },
    )

private suspend fun Wallet.receipt(
    of: String,
    id: String,
): String =
    when (of) {
        "payment" -> payments.evidence(id)
        "ride" -> rentals.evidence(id)
        "consent" -> consents.evidence(id)
        "withdrawal" -> consents.proofOfWithdrawal(id)
        else -> throw IllegalArgumentException("no receipt is had of $of")
    }

private fun shown(of: VerifiedReceipt) =
    record(
        "operation" to of.operation,
        "subject" to of.subject.variantName,
        "of" to
            when (val subject = of.subject) {
                is ReceiptSubject.Payment -> subject.payeeName
                is ReceiptSubject.Ride -> subject.providerName
                is ReceiptSubject.Consent -> subject.event.variantName
            },
        "amount" to
            when (val subject = of.subject) {
                is ReceiptSubject.Payment -> subject.total
                is ReceiptSubject.Ride -> subject.deposit
                is ReceiptSubject.Consent -> null
            },
        "accepted" to of.accepted,
        "declined" to of.declineReason,
    )

private fun shown(of: VerifiedEvent) = record("place" to of.place, "id" to of.id, "event" to of.event.variantName)
