package app.tally.ui.sharing

import app.tally.core.Consent
import app.tally.core.ConsentState
import app.tally.core.DataAccess
import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.screen.Action
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Dialog
import app.tally.ui.screen.Element
import app.tally.ui.screen.Screen

/** One permission: what it allows, who used it, and taking it back. */
internal class ConsentModel(
    app: App,
    private val id: String,
) : ScreenModel(app) {
    private var consent: Consent? = null
    private var link: String? = null
    private var accesses: List<DataAccess> = emptyList()
    private var withdrawing = false

    private val say get() = words.sharing

    override suspend fun read() {
        val read = wallet.consents.find(id)
        link = if (read.openings != null && read.state == ConsentState.GRANTED) wallet.consents.link(id) else null
        accesses =
            wallet.consents
                .access(limit = MOST)
                .items
                .filter { it.consent == id }
        consent = read
    }

    override suspend fun tap(id: String) {
        when (id) {
            "narrow" -> app.go(Route("narrow", this.id), this)
            "withdraw" -> withdrawing = true
            "keep" -> withdrawing = false
            "take-back" -> withdraw()
            "link" -> link?.let { share("tally-link.txt", it, "text/plain") }
            "proof" -> doing(id) { share("tally-withdrawal.json", wallet.consents.proofOfWithdrawal(this.id)) }
            "receipt" -> doing(id) { share("tally-consent.json", wallet.consents.evidence(this.id)) }
        }
    }

    /** It stops on this phone at once; whether they have heard is asked afterwards. */
    private suspend fun withdraw() {
        withdrawing = false
        doing("take-back") { consent = wallet.consents.withdraw(id) }
        if (problem == null) app.refresh()
    }

    override fun closes(): Boolean = withdrawing.also { withdrawing = false }

    override fun draw(): Screen {
        val shown = consent ?: return unread(say.title)
        val view = ConsentView(words, formats)
        val body = view.standing(shown) + view.what(shown) + files(shown) + view.looks(shown, accesses)
        val above = listOfNotNull(problem?.let(words::notice))
        return Screen(words.who(shown), above + body, bottom(shown), secret = true, dialog = question(view, shown).takeIf { withdrawing })
    }

    private fun files(shown: Consent): List<Element> =
        listOfNotNull(
            action("link", say.shareLink).takeIf { link != null },
            action("receipt", words.history.sendReceipt, ActionRole.QUIET).takeIf { shown.deliveredAt != null },
            action("proof", say.proof, ActionRole.QUIET).takeIf { shown.withdrawalDeliveredAt != null },
        )

    private fun bottom(shown: Consent): List<Element> {
        if (shown.state != ConsentState.GRANTED) return emptyList()
        val narrow = action("narrow", say.narrow).takeIf { shown.recipientName != null && shown.disclosure != null }
        return listOfNotNull(narrow, action("withdraw", say.withdraw, ActionRole.DANGER))
    }

    private fun question(
        view: ConsentView,
        shown: Consent,
    ): Dialog {
        val takeBack = Action("take-back", say.withdraw, ActionRole.DANGER, needsPerson = true)
        return Dialog(say.withdraw, view.withdrawAsk(shown), listOf(takeBack, Action("keep", words.common.cancel, ActionRole.QUIET)))
    }

    private companion object {
        /** As many looks as are gone through. */
        const val MOST = 200u
    }
}
