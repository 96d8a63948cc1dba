package app.tally.desktop

import androidx.compose.runtime.tooling.ComposeToolingApi
import androidx.compose.ui.awt.ComposeWindow
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import java.awt.EventQueue
import java.awt.Point
import java.awt.Rectangle
import java.awt.Robot
import java.awt.Toolkit
import java.awt.event.InputEvent
import java.awt.image.BufferedImage

/** A hand on a real mouse, in front of a real screen. It finds things where the window draws them. */
internal class Mouse(
    private val window: ComposeWindow,
) {
    private val robot = Robot().apply { autoDelay = 20 }

    /** Clicks on what goes by this id, again and again, until [that] is so: a click may come before the window has drawn. */
    fun click(
        id: String,
        that: () -> Boolean,
    ) = await("a click on $id leads on") {
        middleOf(id)?.let(::clickAt)
        (1..PATIENT_LOOKS).any { that().also { done -> if (!done) robot.delay(PAUSE) } }
    }

    /** What is on the screen where the window is. */
    fun picture(): BufferedImage = robot.createScreenCapture(onThread { Rectangle(window.contentPane.locationOnScreen, window.contentPane.size) })

    private fun clickAt(point: Point) {
        robot.mouseMove(point.x, point.y)
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK)
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK)
    }

    private fun middleOf(id: String): Point? =
        onThread {
            val middle = nodes().firstOrNull { it.config.getOrNull(SemanticsProperties.TestTag) == id }?.boundsInWindow?.center
            val corner = window.contentPane.locationOnScreen
            middle?.let { Point(corner.x + it.x.toInt(), corner.y + it.y.toInt()) }
        }

    @OptIn(ComposeToolingApi::class)
    private fun nodes(): List<SemanticsNode> = window.semanticsOwners.flatMap { within(it.unmergedRootSemanticsNode) }

    private fun within(node: SemanticsNode): List<SemanticsNode> = listOf(node) + node.children.flatMap(::within)

    private companion object {
        const val PATIENT_LOOKS = 100
        const val PAUSE = 50
    }
}

/** On the thread that draws. */
internal fun <T> onThread(work: () -> T): T {
    var result: Result<T>? = null
    EventQueue.invokeAndWait { result = runCatching(work) }
    return result!!.getOrThrow()
}

/** Asks again for two minutes, however busy the machine is. */
internal fun await(
    what: String,
    isSo: () -> Boolean,
) {
    val end = System.nanoTime() + PATIENCE_NANOS
    while (!isSo()) {
        check(System.nanoTime() < end) { "waited in vain until $what" }
        Thread.sleep(50)
    }
}

private const val PATIENCE_NANOS = 120_000_000_000

/** All of the screen. */
internal object Desk {
    private val robot = Robot()

    fun picture(): BufferedImage = robot.createScreenCapture(Rectangle(Toolkit.getDefaultToolkit().screenSize))
}
