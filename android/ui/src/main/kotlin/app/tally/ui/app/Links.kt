package app.tally.ui.app

import app.tally.ui.screen.Intent
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Tone
import app.tally.ui.words.Words

/** What a link of Tally's is for, and the scanner that it leads to. The link itself is the core's to read and to refuse. */
internal enum class LinkTarget(
    /** What stands before what it says. */
    private val begins: String,
    /** The scanner. */
    val place: String,
    /** The scanner's field for a code that comes as text. */
    private val field: String? = null,
    /** What takes it without the person, who is asked on the next screen. */
    private val take: String? = null,
) {
    /** Paying, for whoever is a wallet, with play money too. */
    PAYING(App.PAYING, "scan"),

    /** Becoming a wallet, which the person still has to agree to. */
    INVITE("tally:enrol", "invite", "invite"),

    /** Somebody's question for data, for whoever is a wallet; it is none of the play world's. */
    REQUEST("tally:consent", "request-scan", "link", CodeModel.TAKE),
    ;

    /** What the scanner is told, as if somebody had pasted the [link]. */
    fun steps(link: String): List<Intent> {
        val pasted = field?.let { listOf(Intent.Tap(Scanner.PASTE), Intent.Type(it, link)) }.orEmpty()
        return pasted + listOfNotNull(take?.let(Intent::Tap))
    }

    companion object {
        /** Of this link; none of one that nobody knows. */
        fun of(link: String): LinkTarget? = entries.find { it.begins == link.substringBefore('?') }
    }
}

/** The link is for whoever is on the other side of becoming a wallet. */
internal fun Words.senseless(target: LinkTarget): Notice =
    if (target == LinkTarget.INVITE) {
        Notice(Tone.INFO, common.inviteTaken, common.inviteTakenAdvice)
    } else {
        Notice(Tone.INFO, common.linkNeedsWallet, common.linkNeedsWalletAdvice)
    }

internal fun Words.linkUnknown(): Notice = Notice(Tone.INFO, common.linkUnknown)
