package app.tally.desktop

import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.awt.ComposeWindow
import app.tally.ui.app.App
import app.tally.ui.compose.TallyApp
import app.tally.ui.compose.TallyTheme
import java.awt.Dimension
import java.awt.event.WindowAdapter
import java.awt.event.WindowEvent
import javax.swing.WindowConstants

/** The app in a window that is about as large as a phone. */
internal class PhoneWindow(
    private val app: App,
    private val closed: () -> Unit,
) {
    /** What the desktop shows. */
    val window: ComposeWindow by lazy { ComposeWindow().apply(::furnish) }

    /** Shows it, in the middle of the desktop. */
    fun open() {
        window.setLocationRelativeTo(null)
        window.isVisible = true
    }

    private fun furnish(window: ComposeWindow) {
        window.title = TITLE
        window.size = Dimension(WIDTH, HEIGHT)
        window.defaultCloseOperation = WindowConstants.DO_NOTHING_ON_CLOSE
        window.addWindowListener(Closing(closed))
        window.setContent {
            LaunchedEffect(app) { app.start() }
            TallyTheme(isSystemInDarkTheme()) { TallyApp(app) }
        }
    }

    private class Closing(
        private val closed: () -> Unit,
    ) : WindowAdapter() {
        override fun windowClosing(event: WindowEvent) = closed()
    }

    private companion object {
        const val WIDTH = 420
        const val HEIGHT = 860
    }
}

/** What the window and its boxes are called. */
internal const val TITLE = "Tally"
