package app.tally.ui.points

import app.tally.CollectionPreview
import app.tally.core.PastScore
import app.tally.core.PointsOverview
import app.tally.core.PointsState
import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.more.offlineNotice
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

/** The score and why, or how one comes to have one. */
internal class PointsModel(
    app: App,
) : ScreenModel(app) {
    private var overview: PointsOverview? = null
    private var history: List<PastScore> = emptyList()
    private var asked: CollectionPreview? = null
    private var switchingOff = false

    private val say get() = words.points

    override suspend fun read() {
        val read = wallet.points.overview()
        history = wallet.points.history(limit = MONTHS).items
        asked = if (read.state == PointsState.NO_CONSENT && wallet.consents.collectionTerms() != null) wallet.consents.previewCollection() else null
        overview = read
    }

    override suspend fun tap(id: String) {
        when (id) {
            "what-if" -> app.go(Route("what-if"), this)
            "switch-off" -> switchingOff = true
            "keep" -> switchingOff = false
            "off" -> changing(id) { wallet.points.switchOff() }
            "on" -> changing(id) { wallet.points.switchOn() }
            "allow" -> changing(id) { asked?.let { wallet.consents.grantCollection(it) } }
            "refuse" -> app.back(this)
            "notice" -> asked?.let { app.outside.openPage(it.terms.noticeUrl) }
            "refresh" -> doing(id) { app.refresh()?.let { throw it } }
            else -> if (id.startsWith("factor-")) app.go(Route("factor", id.removePrefix("factor-")), this)
        }
    }

    override fun closes(): Boolean = switchingOff.also { switchingOff = false }

    /** On this phone it is done at once; what comes of it at the backend is asked for afterwards. */
    private suspend fun changing(
        id: String,
        work: suspend () -> Unit,
    ) {
        switchingOff = false
        doing(id) {
            work()
            reread()
        }
        if (problem == null) app.refresh()
    }

    override fun draw(): Screen {
        val overview = overview ?: return unread(say.title)
        val elements = listOfNotNull(problem?.let(words::notice), app.offlineNotice()) + body(overview)
        return Screen(say.title, elements, bottom(overview.state), dialog = question().takeIf { switchingOff })
    }

    private fun body(overview: PointsOverview): List<Element> =
        when (overview.state) {
            PointsState.OFF -> listOf(Notice(Tone.INFO, say.states.off), Paragraph(say.what, quiet = true))
            PointsState.NO_CONSENT -> listOf(Notice(Tone.INFO, say.states.noConsent), Paragraph(say.what)) + collectView(asked, words)
            PointsState.NOT_ASSESSED -> listOf(Notice(Tone.INFO, say.states.notAssessed)) + entries(overview) + more()
            PointsState.ASSESSED -> assessed(overview) + more()
        }

    private fun assessed(overview: PointsOverview): List<Element> {
        val score = overview.score ?: return emptyList()
        val view = ScoreView(words, formats)
        val ahead = overview.forecast?.let { view.ahead(it, overview.entries) }.orEmpty()
        return view.number(score, ahead) + score.evaluation?.let(view::sum).orEmpty() + historyView(history, words, formats)
    }

    private fun entries(overview: PointsOverview): List<Element> = overview.forecast?.let(ScoreView(words, formats)::sum).orEmpty()

    private fun more(): List<Element> =
        listOf(
            Row(say.whatIf, icon = Icon.POINTS, id = "what-if"),
            Paragraph(say.what, quiet = true),
            action("switch-off", say.switchOff, ActionRole.QUIET),
        )

    private fun bottom(state: PointsState): List<Element> =
        when (state) {
            PointsState.OFF -> listOf(action("on", say.switchOn, ActionRole.MAIN))
            PointsState.NO_CONSENT -> if (asked == null) listOf(action("refresh", words.common.refresh)) else agreement()
            else -> emptyList()
        }

    private fun agreement(): List<Element> =
        listOf(action("allow", say.collectAgree, ActionRole.MAIN, needsPerson = true), action("refuse", say.collectRefuse, ActionRole.QUIET))

    private fun question(): Dialog {
        val off = Action("off", say.switchOff, ActionRole.DANGER, needsPerson = true)
        return Dialog(say.switchOff, say.switchOffAsk, listOf(off, Action("keep", words.common.cancel, ActionRole.QUIET)))
    }

    private companion object {
        /** As far back as the history is drawn. */
        const val MONTHS = 24u
    }
}
