package app.tally.ui.topup

import app.tally.core.Money
import app.tally.core.OperationState
import app.tally.core.TopUp
import app.tally.ui.app.App
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.app.orNone
import app.tally.ui.pay.amountOf
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Choice
import app.tally.ui.screen.Dialog
import app.tally.ui.screen.Element
import app.tally.ui.screen.Empty
import app.tally.ui.screen.Field
import app.tally.ui.screen.FieldKind
import app.tally.ui.screen.Group
import app.tally.ui.screen.Heading
import app.tally.ui.screen.Icon
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Option
import app.tally.ui.screen.Progress
import app.tally.ui.screen.Row
import app.tally.ui.screen.Screen
import app.tally.ui.screen.Tone

/** Bringing money in. */
internal class TopUpModel(
    app: App,
) : ScreenModel(app) {
    /** What is counted in; none before there is an account. */
    private var counted: String? = null
    private val currencies = (listOf(app.place.currency) + COMMON).distinct()
    private val currency get() = counted ?: typed[CURRENCY]?.takeIf { it in currencies } ?: app.place.currency
    private var past: List<TopUp> = emptyList()
    private var made: TopUp? = null
    private var unreadable = false
    private var asked: Money? = null

    override suspend fun read() {
        counted =
            wallet.accounts
                .list()
                .firstOrNull()
                ?.available
                ?.currency
        past = wallet.topUps.page(limit = SHOWN).items
        made = typed[ID]?.let { id -> orNone { wallet.topUps.find(id) } }
    }

    override suspend fun type(id: String) {
        unreadable = false
    }

    override suspend fun choose(
        id: String,
        option: String,
    ) {
        typed[CURRENCY] = option
        unreadable = false
    }

    override suspend fun tap(id: String) {
        when (id) {
            "carry-on" -> ask()
            "confirm" -> topUp()
            "cancel" -> asked = null
            "done" -> app.back(this)
        }
    }

    override fun closes(): Boolean = (asked != null).also { asked = null }

    private fun ask() {
        asked = amountOf(typed[FIELD].orEmpty(), currency, app.place.decimalSign)?.takeIf { it.minor > 0 }
        unreadable = asked == null
    }

    /** Its id is kept before it is asked for, so that coming back never makes another one. */
    private suspend fun topUp() {
        val amount = asked ?: return
        asked = null
        doing("carry-on") {
            made = wallet.topUps.topUp(amount, typed.getOrPut(ID, wallet::newId))
            reread()
        }
    }

    override fun draw() =
        Screen(
            title = words.topUp.title,
            elements = listOfNotNull(problem?.let(words::notice)) + (made?.let { listOf(became(it)) } ?: form()) + earlier(),
            bottom =
                if (made == null) {
                    listOf(action("carry-on", words.common.carryOn, ActionRole.MAIN, enabled = !typed[FIELD].isNullOrBlank()))
                } else {
                    listOf(action("done", words.common.done, ActionRole.MAIN))
                },
            dialog = asked?.let(::question),
        )

    private fun form(): List<Element> {
        val error =
            words.errors.sentences.amountUnreadable
                .takeIf { unreadable }
        val field = Field(FIELD, words.topUp.howMuch, typed[FIELD].orEmpty(), FieldKind.AMOUNT, error, currency)
        val pick = Choice(CURRENCY, words.topUp.currency, currencies.map { Option(it, it) }, currency).takeIf { counted == null }
        return listOfNotNull(field, pick, if (busy == null) null else Progress(words.common.loading))
    }

    private fun question(amount: Money) =
        Dialog(
            words.topUp.confirmTitle(amount),
            words.topUp.signedAsShown,
            listOf(
                action("confirm", words.topUp.confirm(amount), ActionRole.MAIN, needsPerson = true),
                action("cancel", words.common.cancel, ActionRole.QUIET),
            ),
        )

    private fun became(topUp: TopUp): Notice =
        when (topUp.state) {
            OperationState.ACCEPTED -> {
                Notice(Tone.POSITIVE, words.topUp.settled(topUp.amount))
            }

            OperationState.DECLINED -> {
                Notice(
                    Tone.ERROR,
                    words.topUp.declined(topUp.amount),
                    topUp.declineReason?.let { words.refusals.declines[it] },
                )
            }

            OperationState.PARKED -> {
                Notice(Tone.CAUTION, words.common.parked)
            }

            else -> {
                Notice(Tone.CAUTION, words.topUp.waiting(topUp.amount))
            }
        }

    private fun earlier(): List<Element> {
        val heading = Heading(words.topUp.past)
        return listOf(heading, if (past.isEmpty()) Empty(words.topUp.empty) else Group(elements = past.map(::row)))
    }

    private fun row(topUp: TopUp) =
        Row(
            title = formats.money(topUp.amount),
            detail =
                if (topUp.state ==
                    OperationState.ACCEPTED
                ) {
                    formats.moment(topUp.settledAt ?: topUp.createdAt)
                } else {
                    words.common.operations[topUp.state]
                },
            icon = Icon.TOP_UP,
        )

    private companion object {
        const val FIELD = "amount"
        const val ID = "id"
        const val CURRENCY = "currency"

        /** What people may count in besides what is used where they are. */
        val COMMON = listOf("EUR", "GBP", "USD", "CNY")
        val SHOWN = 10u
    }
}
