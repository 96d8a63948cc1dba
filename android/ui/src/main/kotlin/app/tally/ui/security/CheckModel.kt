package app.tally.ui.security

import app.tally.WalletException
import app.tally.core.ConsentEvent
import app.tally.core.VerifiedChain
import app.tally.core.VerifiedEvent
import app.tally.ui.app.App
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Element
import app.tally.ui.screen.Empty
import app.tally.ui.screen.Fact
import app.tally.ui.screen.Group
import app.tally.ui.screen.Icon
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Row
import app.tally.ui.screen.Screen
import app.tally.ui.screen.Tone
import app.tally.ui.sharing.names
import app.tally.ui.words.Words
import app.tally.verifyChain

/** Checks everything that was allowed and taken back by nothing but its signatures, as anybody can who has the file. */
internal class CheckModel(
    app: App,
) : ScreenModel(app) {
    private var chain: VerifiedChain? = null
    private var broken = false

    override suspend fun tap(id: String) {
        when (id) {
            "verify" -> doing(id) { verify(wallet.consents.export()) }
            "send" -> doing(id) { share("tally-consents.json", wallet.consents.export()) }
        }
    }

    private fun verify(file: String) {
        broken = false
        try {
            chain = verifyChain(file)
        } catch (_: WalletException.Input) {
            broken = true
        }
    }

    override fun draw(): Screen {
        val bottom = listOf(action("verify", words.history.verify, ActionRole.MAIN), action("send", words.common.shareFile))
        return Screen(words.security.check, listOfNotNull(problem?.let(words::notice), Paragraph(words.sharing.exportWhat)) + result(), bottom)
    }

    private fun result(): List<Element> {
        if (broken) return listOf(Notice(Tone.ERROR, words.history.notVerified))
        val checked = chain ?: return emptyList()
        if (checked.events.isEmpty()) return listOf(Empty(words.sharing.empty))
        val key = Fact(words.history.keyUsed, checked.signerKey)
        return listOf(Notice(Tone.POSITIVE, words.security.chainHolds), Group(elements = checked.events.map(::row)), key)
    }

    private fun row(event: VerifiedEvent) = Row(words.said(event.event), words.history.signedOn(event.signedAt), icon = Icon.RECEIPT)
}

private fun Words.said(event: ConsentEvent): String {
    val say = sharing.events
    return when (event) {
        is ConsentEvent.Grant -> say.grant(event.recipientName, names(event.fields), event.expiresAt)
        is ConsentEvent.Share -> say.share(names(event.fields), event.openings.toLong(), event.expiresAt)
        is ConsentEvent.Collection -> say.collection(event.sources.map { points.sources[it] }, event.expiresAt)
        is ConsentEvent.Reach -> say.reach(event.sellerName, event.expiresAt)
        is ConsentEvent.Withdrawal -> say.withdrawal
    }
}
