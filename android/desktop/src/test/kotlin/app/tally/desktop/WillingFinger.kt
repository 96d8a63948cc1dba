package app.tally.desktop

import java.awt.Component
import java.awt.Container
import java.awt.Window
import java.util.concurrent.CopyOnWriteArrayList
import javax.swing.JDialog
import javax.swing.JOptionPane
import kotlin.concurrent.thread

/** Agrees in every box that asks, until it is closed, and remembers what each said. */
internal class WillingFinger : AutoCloseable {
    val asked = CopyOnWriteArrayList<String>()

    @Volatile
    private var there = true

    private val agreeing =
        thread(isDaemon = true) {
            while (there) {
                onThread { shown().forEach(::agree) }
                Thread.sleep(PAUSE)
            }
        }

    private fun shown(): List<JDialog> = Window.getWindows().filterIsInstance<JDialog>().filter(Component::isShowing)

    private fun agree(box: JDialog) {
        val question = within(box).filterIsInstance<JOptionPane>().firstOrNull() ?: return
        asked += question.message.toString()
        box.rootPane.defaultButton.doClick()
    }

    private fun within(part: Component): List<Component> = listOf(part) + (part as? Container)?.components.orEmpty().flatMap(::within)

    override fun close() {
        there = false
        agreeing.join()
    }

    private companion object {
        const val PAUSE = 50L
    }
}
