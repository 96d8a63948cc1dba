package app.tally.ui.security

import app.tally.WalletException
import app.tally.core.Rental
import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.ride.openRides
import app.tally.ui.ride.touched
import app.tally.ui.screen.Action
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Dialog
import app.tally.ui.screen.Element
import app.tally.ui.screen.Icon
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Row
import app.tally.ui.screen.Screen
import app.tally.ui.screen.Tone

/** Erases everything of the wallet on this phone, and says before what stands open. */
internal class WipeModel(
    app: App,
) : ScreenModel(app) {
    /** What would be lost, also out of a damaged file that was moved aside. */
    private var unsent = 0

    /** Whether some of it waits to be sent. */
    private var waits = false
    private var owed = 0
    private var rides: List<Rental> = emptyList()
    private var asking = false

    private val say get() = words.security

    override val drawsUnread = true

    override suspend fun read() {
        unsent = wallet.unsent().toInt()
        waits = wallet.outbox.unsent().isNotEmpty()
        owed = wallet.bills.owed().size
        rides = wallet.rentals.goingOn()
    }

    override suspend fun tap(id: String) {
        when (id) {
            "bills", "outbox" -> app.go(Route(id), this)
            "send-first" -> doing(id) { app.refresh()?.let { throw it } }
            "wipe" -> asking = true
            "keep" -> asking = false
            "erase" -> erase()
            else -> rides.touched(id)?.let { app.go(Route("ride", it.id), this) }
        }
    }

    /** What is unsent is lost only where the person was told of it. */
    private suspend fun erase() {
        val told = unsent > 0 || problem?.name == "operations-unsent"
        asking = false
        doing("erase") {
            // A try before this one may have put it to rest.
            wallet.resume()
            wipe(told)
            app.beginAnew()
        }
    }

    private suspend fun wipe(told: Boolean) =
        try {
            wallet.wipe(force = told)
        } catch (error: WalletException) {
            app.goOn()
            throw error
        }

    override fun closes(): Boolean = asking.also { asking = false }

    override fun draw(): Screen {
        val elements = listOfNotNull(problem?.let(words::notice), Paragraph(say.wipeAsk)) + open()
        return Screen(say.wipe, elements, bottom(), dialog = question().takeIf { asking })
    }

    private fun open(): List<Element> =
        listOfNotNull(
            if (unsent > 0) Notice(Tone.ERROR, say.wipeUnsent(unsent.toLong())) else null,
            if (waits) Row(words.common.outbox, icon = Icon.FILE, id = "outbox") else null,
        ) + words.openRides(rides, instead = say.wipeRide) +
            listOfNotNull(if (owed > 0) Row(say.wipeOwed(owed.toLong()), say.wipeOwedStays, icon = Icon.BILL, id = "bills") else null)

    private fun bottom(): List<Element> {
        val label = if (unsent > 0) say.wipeAnyway else say.wipe
        val send = action("send-first", say.sendFirst, ActionRole.MAIN).takeIf { waits }
        return listOfNotNull(send, action("wipe", label, ActionRole.DANGER))
    }

    private fun question(): Dialog {
        val erase = Action("erase", if (unsent > 0) say.wipeAnyway else say.wipe, ActionRole.DANGER)
        val text = if (unsent > 0) say.wipeUnsent(unsent.toLong()) else say.wipeAsk
        return Dialog(say.wipe, text, listOf(erase, Action("keep", words.common.cancel, ActionRole.QUIET)))
    }
}
