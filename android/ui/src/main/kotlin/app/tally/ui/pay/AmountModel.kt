package app.tally.ui.pay

import app.tally.core.PaymentCode
import app.tally.readPaymentCode
import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.app.said
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Field
import app.tally.ui.screen.FieldKind
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Progress
import app.tally.ui.screen.Screen
import app.tally.ui.screen.Tone

/** How much, where the [code] does not say it. */
internal class AmountModel(
    app: App,
    private val code: String,
) : ScreenModel(app) {
    private var read: PaymentCode? = null
    private var unreadable = false

    override val drawsUnread = true

    override suspend fun read() {
        read = read ?: readPaymentCode(code)
    }

    override suspend fun type(id: String) {
        unreadable = false
    }

    override suspend fun tap(id: String) {
        val currency = read?.currency ?: return
        val amount = amountOf(typed[FIELD].orEmpty(), currency, app.place.decimalSign)
        unreadable = amount == null
        if (amount == null) return
        doing(id) {
            val payment = wallet.newId()
            wallet.payments.prepare(code, amount, payment, typed[PayModel.PERK])
            app.replace(Route("pay", payment), this, typed.filterKeys { it == PayModel.PERK } + PayModel.given(code, amount))
        }
    }

    override fun draw() =
        Screen(
            title = words.pay.amountTitle,
            elements = listOfNotNull(aside(), offline(), field(), if (busy == null) null else Progress(words.pay.asking)),
            bottom = listOf(action("carry-on", words.common.carryOn, ActionRole.MAIN, enabled = !typed[FIELD].isNullOrBlank())),
        )

    private fun field(): Field {
        val label = words.pay.amountHint(read?.name.orEmpty())
        return Field(FIELD, label, typed[FIELD].orEmpty(), FieldKind.AMOUNT, wrong(), read?.currency)
    }

    /** What is wrong with the amount stands beside it, and everything else above. */
    private fun wrong() = if (unreadable) words.errors.sentences.amountUnreadable else problem?.takeIf { it.name in OF_THE_AMOUNT }?.let(words::said)

    private fun aside() = problem?.takeIf { it.name !in OF_THE_AMOUNT }?.let(words::notice)

    private fun offline() = if (app.outside.online()) null else Notice(Tone.INFO, words.pay.offlineBefore)

    private companion object {
        const val FIELD = "amount"
        val OF_THE_AMOUNT = setOf("amount-unreadable", "amount-not-positive", "code-amount-not-payable")
    }
}
