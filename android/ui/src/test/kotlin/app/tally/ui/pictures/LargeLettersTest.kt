package app.tally.ui.pictures

import androidx.compose.ui.graphics.toAwtImage
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.captureToImage
import androidx.compose.ui.test.onRoot
import app.tally.ui.app.placeOf
import app.tally.ui.design.Tokens
import app.tally.ui.screen.Group
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Screen
import app.tally.ui.screen.Step
import app.tally.ui.screen.StepState
import app.tally.ui.screen.Steps
import app.tally.ui.screen.Toggle
import app.tally.ui.screen.Tone
import org.junit.jupiter.api.Test
import java.util.Locale
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** What shows only where letters are so large that a line becomes several. */
@OptIn(ExperimentalTestApi::class)
class LargeLettersTest {
    private val look = Look(letters = 2f)
    private val text = "On the tenth of February you pay all of what stands open by then"

    @Test
    fun `what stays at the top edge keeps its words away from it`() =
        seen(Screen("Home", mark = Notice(Tone.CAUTION, text))) {
            val top = words().boundsInRoot.top
            assertTrue(top >= Tokens.Spacing.tight * look.density, "$top")
        }

    @Test
    fun `the dot of a step stands at its first line`() =
        seen(Screen("Home", listOf(Steps("", listOf(Step(text, StepState.NOW, "now")))))) {
            val (bounds, layout) = words().run { boundsInRoot to checkNotNull(layout()) }
            val picture = onRoot().captureToImage().toAwtImage()
            val across = (bounds.left - Tokens.Spacing.near * 1.5f * look.density).toInt()
            val down = (bounds.top.toInt() until bounds.bottom.toInt()).filter { picture.getRGB(across, it) != picture.getRGB(0, it) }
            assertTrue(layout.lineCount > 2, "${layout.lineCount} lines")
            assertTrue(down.average() - bounds.top < layout.getLineBottom(0), "$down in $bounds")
        }

    @Test
    fun `a word that has no room beside a switch stays whole`() =
        seen(Screen("Home", listOf(Group(elements = listOf(Toggle("where", "Süderdithmarscher Straße", on = true, detail = "Wird gebraucht")))))) {
            val whole = nodes(useUnmergedTree = true).first { it.texts.startsWith("Süder") }.layout()
            assertEquals(2, whole?.lineCount)
            assertEquals(emptyList(), faults(look.density))
        }

    private fun SkikoComposeUiTest.words(): SemanticsNode = nodes(useUnmergedTree = true).first { it.texts == text }

    private fun seen(
        screen: Screen,
        see: SkikoComposeUiTest.() -> Unit,
    ) = eachIn(look, listOf(State("", "", "", true, screen, placeOf(Locale.UK).words))) { see() }
}
