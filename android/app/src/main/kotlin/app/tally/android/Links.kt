package app.tally.android

import android.content.Intent
import app.tally.ui.app.App

/** The link that somebody followed into the app, or what a shortcut asks for; none where the app has nothing for it. */
internal fun linkOf(intent: Intent?): String? =
    when (intent?.action) {
        Intent.ACTION_VIEW -> intent.dataString?.takeIf { it.startsWith(SCHEME) }
        PAY -> App.PAYING
        else -> null
    }

/** How links of Tally's begin. They are the core's own to read and to refuse. */
internal const val SCHEME = "tally:"

/** What the shortcut on the app's icon asks for. */
internal const val PAY = "app.tally.action.PAY"
