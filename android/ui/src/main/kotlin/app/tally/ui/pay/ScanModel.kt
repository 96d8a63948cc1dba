package app.tally.ui.pay

import app.tally.core.PaymentCode
import app.tally.readPaymentCode
import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.Scanner
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.screen.Action
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Element
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Progress
import app.tally.ui.screen.Screen
import app.tally.ui.screen.Tone

/** Reading a merchant's code. */
internal class ScanModel(
    app: App,
) : ScreenModel(app) {
    private val scanner = Scanner(app, FIELD)
    private var pasting = false

    override suspend fun scanned(text: String) = take(text)

    override suspend fun tap(id: String) {
        when (id) {
            Scanner.ASK -> scanner.ask()
            Scanner.PASTE -> pasting = true
            "take" -> take(typed[FIELD].orEmpty())
        }
    }

    /** A code that does not say how much leads to the amount, every other one to the question. */
    private suspend fun take(text: String) {
        doing("take") {
            val code = readPaymentCode(text.trim())
            if (asksForAmount(code)) app.go(Route("amount", text.trim()), this, perk()) else pay(text.trim())
        }
    }

    private fun asksForAmount(code: PaymentCode) = code.payable && code.amount == null

    private suspend fun pay(code: String) {
        val id = wallet.newId()
        wallet.payments.prepare(code, id = id, perk = typed[PayModel.PERK])
        app.replace(Route("pay", id), this, perk() + (PayModel.CODE to code))
    }

    /** The offer that the person came here to use, if they did. */
    private fun perk() = typed.filterKeys { it == PayModel.PERK }

    override fun draw() =
        Screen(
            title = words.pay.scanTitle,
            elements = listOfNotNull(problem?.let(words::notice), offline()) + if (busy == null) reading() else listOf(Progress(words.pay.asking)),
        )

    private fun offline() = if (app.outside.online()) null else Notice(Tone.INFO, words.pay.offlineBefore)

    private fun reading(): List<Element> =
        scanner.picture(words, words.pay.scanHint) + scanner.text(pasting, words.pay.paste, words.pay.paste, typed[FIELD].orEmpty(), takeIt())

    private fun takeIt(): Action = action("take", words.common.carryOn, ActionRole.MAIN, enabled = !typed[FIELD].isNullOrBlank())

    private companion object {
        const val FIELD = "code"
    }
}
