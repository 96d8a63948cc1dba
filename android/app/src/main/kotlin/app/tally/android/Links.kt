package app.tally.android

import android.content.Intent
import app.tally.ui.app.App
import app.tally.ui.app.Route

/** Where something outside of the app leads to in it. */
internal data class Link(
    val route: Route,
    /** What is written into a field there, by the field's id; whoever followed the link still has to agree to it. */
    val typed: Pair<String, String>? = null,
)

/** Where a link or a shortcut leads to; none where the app has nothing for it. */
internal fun linkOf(intent: Intent?): Link? =
    when (intent?.action) {
        Intent.ACTION_VIEW -> intent.dataString?.let(::linkOf)
        PAY -> Link(Route("scan"))
        else -> null
    }

/** Links are the core's own to read and to refuse: only which kind they are is looked at here. */
private fun linkOf(text: String): Link? = if (text.startsWith(INVITE)) Link(Route("invite"), "invite" to text) else null

/** Goes where a link leads. An invite is for somebody who is nobody's customer yet, and everything else for the others; with play money in hand nobody follows one. */
internal suspend fun App.follow(link: Link) {
    stopPlaying()
    val enrolled = isEnrolled() ?: return
    if (enrolled == (link.route.place == "invite")) return
    startAt(link.route, listOfNotNull(link.typed).toMap())
}

/** Whether this phone is somebody's wallet; not known as long as the wallet cannot be opened. */
internal suspend fun App.isEnrolled(): Boolean? = if (route.place == "opening") null else wallet.membership() != null

/** How an invite begins. */
internal const val INVITE = "tally:enrol?"

/** What the shortcut on the app's icon asks for. */
internal const val PAY = "app.tally.action.PAY"
