package app.tally.ui.history

import app.tally.WalletException
import app.tally.core.ReceiptSubject
import app.tally.core.VerifiedReceipt
import app.tally.ui.app.App
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Element
import app.tally.ui.screen.Fact
import app.tally.ui.screen.Group
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Screen
import app.tally.ui.screen.Tone
import app.tally.verifyReceipt

/** The signed receipt of a payment: checked here, by nothing but its own signatures, and sent to whoever wants to check it as well. */
internal class ReceiptModel(
    app: App,
    private val payment: String,
) : ScreenModel(app) {
    private var file: String? = null
    private var verified: VerifiedReceipt? = null
    private var broken = false

    override suspend fun read() {
        file = wallet.payments.receipt(payment)?.let { wallet.payments.evidence(payment) }
    }

    override suspend fun tap(id: String) {
        val text = file ?: return
        when (id) {
            "verify" -> doing(id) { verify(text) }
            "send" -> share("tally-receipt-$payment.json", text)
        }
    }

    private fun verify(text: String) {
        broken = false
        try {
            verified = verifyReceipt(text)
        } catch (_: WalletException.Input) {
            broken = true
        }
    }

    override fun draw() =
        Screen(
            title = words.history.receiptTitle,
            secret = true,
            elements = listOfNotNull(problem?.let(words::notice)) + what() + result(),
            bottom =
                if (file == null) {
                    emptyList()
                } else {
                    listOf(action("verify", words.history.verify, ActionRole.MAIN), action("send", words.history.sendReceipt))
                },
        )

    private fun what() = Paragraph(if (file == null) words.history.noReceipt else words.history.receiptWhat)

    private fun result(): List<Element> {
        if (broken) return listOf(Notice(Tone.ERROR, words.history.notVerified))
        return verified?.let { listOf(holds(it), Group(subject(it), facts(it))) }.orEmpty()
    }

    private fun holds(receipt: VerifiedReceipt): Notice {
        val became = if (receipt.accepted) words.history.verifiedAccepted else words.history.verifiedDeclined
        return Notice(Tone.POSITIVE, words.history.verified, became)
    }

    private fun subject(receipt: VerifiedReceipt): String =
        when (val of = receipt.subject) {
            is ReceiptSubject.Payment -> words.history.subjects.payment(of.total, of.payeeName)
            is ReceiptSubject.Ride -> words.history.subjects.ride(of.bike, of.providerName)
            is ReceiptSubject.Consent -> words.history.subjects.consent
        }

    private fun facts(receipt: VerifiedReceipt): List<Element> =
        listOfNotNull(
            Paragraph(words.history.signedOn(receipt.signedAt)),
            Paragraph(words.history.answeredOn(receipt.decidedAt)),
            receipt.declineReason?.let { Fact(words.history.whyDeclined, words.refusals.declines[it]) },
            Fact(words.history.fieldNumber, receipt.operation),
            Fact(words.history.keyUsed, receipt.signerKey),
        )
}
