package app.tally.android.camera

import org.junit.jupiter.api.Test
import kotlin.test.assertEquals

class GazeTest {
    private val gaze = Gaze()
    private val seen = mutableListOf<String?>()
    private var at = 0L

    @Test
    fun `a code is seen in each picture that it can be read in, and none in the others`() {
        look("a", null, "a", null, "b")
        assertEquals(listOf<String?>("a", "a", "b"), seen)
    }

    @Test
    fun `that there is none for a moment is told once, until there is one again`() {
        look("a", null)
        after(Gaze.MOMENT - 1)
        assertEquals(listOf<String?>("a"), seen)
        after(1)
        after(Gaze.MOMENT)
        assertEquals(listOf("a", null), seen)
        look("a", null)
        after(Gaze.MOMENT)
        assertEquals(listOf("a", null, "a", null), seen)
    }

    @Test
    fun `a camera that sees none from the beginning says so later`() {
        look(null)
        after(Gaze.BEGINNING - 1)
        assertEquals(emptyList(), seen)
        after(1)
        assertEquals(listOf<String?>(null), seen)
    }

    private fun look(vararg codes: String?) = codes.forEach { gaze.look(it, at, seen::add) }

    private fun after(nanoseconds: Long) {
        at += nanoseconds
        look(null)
    }
}
