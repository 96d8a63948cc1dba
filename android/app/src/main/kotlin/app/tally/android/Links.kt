package app.tally.android

import android.content.Intent
import app.tally.ui.app.App
import app.tally.ui.design.Tokens

/** The link that somebody followed into the app, or what a shortcut asks for; none where the app has nothing for it. */
internal fun linkOf(intent: Intent?): String? =
    when {
        // Who comes back by the list of apps has followed no link; the one from long ago is still in there.
        intent == null || intent.flags and Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY != 0 -> null

        intent.action == Intent.ACTION_VIEW -> intent.dataString?.takeIf { it.startsWith(SCHEME) && it.length <= Tokens.Links.longest }

        intent.action == PAY -> App.PAYING

        else -> null
    }

/** How links of Tally's begin. They are the core's own to read and to refuse. */
internal const val SCHEME = "tally:"

/** What the shortcut on the app's icon asks for. */
internal const val PAY = "app.tally.action.PAY"
