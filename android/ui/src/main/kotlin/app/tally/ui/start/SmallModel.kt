package app.tally.ui.start

import app.tally.core.Money
import app.tally.core.SmallPayments
import app.tally.core.currencyDecimals
import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Icon
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Row
import app.tally.ui.screen.Screen

/** Offers small payments without a prompt, once, at the end of the first start. */
internal class SmallModel(
    app: App,
) : ScreenModel(app) {
    private var asked: SmallPayments? = null

    override val drawsUnread = true

    override suspend fun read() {
        asked =
            wallet.accounts
                .list()
                .firstOrNull()
                ?.let { limits(it.available.currency) }
    }

    override suspend fun tap(id: String) {
        if (id == "allow") {
            doing(id) {
                asked?.let { wallet.mandates.allowSmallPayments(it, typed.getOrPut("id", wallet::newId)) }
                app.replace(Route("ready"), this)
            }
        } else {
            app.replace(Route("ready"), this)
        }
    }

    override fun draw() =
        Screen(
            title = words.firstStart.smallTitle,
            back = false,
            elements = listOfNotNull(problem?.let(words::notice), asked?.let { Paragraph(words.firstStart.smallWhy(it.perUse, it.perDay)) }),
            bottom =
                listOf(
                    action("allow", words.firstStart.smallAllow, ActionRole.MAIN, needsPerson = true, enabled = asked != null),
                    action("skip", words.firstStart.smallSkip),
                ),
        )
}

/** The first start is over. */
internal class ReadyModel(
    app: App,
) : ScreenModel(app) {
    override suspend fun tap(id: String) = app.startAt(Route.HOME)

    override fun draw() =
        Screen(
            title = words.firstStart.enrolled,
            back = false,
            elements = listOf(Row(words.firstStart.promise, icon = Icon.DONE)),
            bottom = listOf(action("done", words.common.done, ActionRole.MAIN)),
        )
}

/** Ten and twenty-five of what people count in; a hundred times that where a coin is worth a hundredth. */
private fun limits(currency: String): SmallPayments {
    val decimals = currencyDecimals(currency).toInt()
    val one = if (decimals == 0) 100L else generateSequence(1L) { it * 10 }.elementAt(decimals)
    return SmallPayments(Money(10 * one, currency), Money(25 * one, currency), 365u)
}
