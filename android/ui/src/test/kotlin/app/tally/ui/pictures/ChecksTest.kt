package app.tally.ui.pictures

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.selection.toggleable
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.foundation.text.BasicText
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.traversalIndex
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.style.TextOverflow
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import app.tally.ui.screen.Fact
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Screen
import org.junit.jupiter.api.Test
import kotlin.coroutines.EmptyCoroutineContext
import kotlin.test.assertEquals

/** What looks at the pictures sees what it is there to see. */
@OptIn(ExperimentalTestApi::class)
class ChecksTest {
    @Test
    fun `what is as it should be is passed over`() =
        assertEquals(emptyList(), seen({ faults(1f) + faint(1f) }) { Button("Pay", Modifier.size(48.dp)) })

    @Test
    fun `a letter that no font has`() = assertEquals(listOf("no glyph for \uE83A in “\uE83A”"), seen({ faults(1f) }) { Words("\uE83A") })

    @Test
    fun `words that are cut`() {
        val cut = listOf("cut: “much too long for so little room”")
        assertEquals(cut, seen({ faults(1f) }) { Words("much too long for so little room", Modifier.width(80.dp), lines = 1) })
        assertEquals(cut, seen({ faults(1f) }) { Words("much too long for so little room", Modifier.size(60.dp, 20.dp)) })
    }

    @Test
    fun `words that go on in the next line`() =
        assertEquals(listOf("broken: “Displaysp” and “erre”"), seen({ faults(1f) }) { Words("Displaysperre", Modifier.width(72.dp)) })

    @Test
    fun `words over each other`() =
        assertEquals(
            listOf("“one” and “other” overlap"),
            seen({ faults(1f) }) {
                Box {
                    Words("one")
                    Words("other", Modifier.offset(8.dp, 4.dp))
                }
            },
        )

    @Test
    fun `what is too small to be touched`() =
        assertEquals(listOf("Pay is 40.0 x 40.0 dp"), seen({ faults(1f) }) { Button("Pay", Modifier.size(40.dp)) })

    @Test
    fun `what lies out of reach`() {
        assertEquals(listOf("Pay is out of reach"), seen({ faults(1f) }) { Below(room = 40.dp) })
        assertEquals(emptyList(), seen({ faults(1f) }) { Below(room = 120.dp) })
    }

    @Test
    fun `what has no name, or no role`() {
        assertEquals(listOf("something to touch has no name"), seen({ faults(1f) }) { Box(Modifier.size(48.dp).clickable(role = Role.Button) {}) })
        assertEquals(
            listOf("Pay has no role"),
            seen({ faults(1f) }) { Box(Modifier.size(48.dp).clickable {}.semantics { contentDescription = "Pay" }) },
        )
    }

    @Test
    fun `words that are too faint`() =
        assertEquals(listOf("“faint” has a contrast of 2.32"), seen({ faint(1f) }) { Words("faint", color = Color(0xFFAAAAAA)) })

    @Test
    fun `a switch of which nobody sees how it stands`() {
        val colors = listOf(Color(0xFFDDDDDD) to listOf("the switch of “on” has a contrast of 1.36"), Color(0xFF777777) to emptyList())
        colors.forEach { (color, found) ->
            assertEquals(
                found,
                seen({ faint(1f) }) {
                    Row(Modifier.toggleable(true, role = Role.Switch) {}) {
                        Words("on", Modifier.width(80.dp))
                        Box(Modifier.size(52.dp, 32.dp).background(color, CircleShape))
                    }
                },
            )
        }
    }

    @Test
    fun `another order than the screen's`() {
        val screen = Screen("Title", listOf(Fact("first", "second"), Paragraph("third")))
        val inOrder = listOf("Title", "first", "second", "third")
        assertEquals(emptyList(), seen({ outOfOrder(screen) }) { Column { inOrder.forEach { Words(it) } } })
        val another = seen({ outOfOrder(screen) }) { Column { listOf("Title", "first", "third", "second").forEach { Words(it) } } }
        assertEquals(listOf("“third” is not read where it stands"), another)
        // It is where things stand that counts, and what a screen reader was told to take first.
        val upwards =
            seen({ outOfOrder(screen) }) {
                Box { inOrder.forEachIndexed { place, text -> Words(text, Modifier.offset(y = (90 - 30 * place).dp)) } }
            }
        assertEquals(listOf("first", "second", "third").map { "“$it” is not read where it stands" }, upwards)
        val told =
            seen({ outOfOrder(screen) }) {
                Column { inOrder.forEach { Words(it, Modifier.semantics { if (it == "third") traversalIndex = -1f }) } }
            }
        assertEquals(listOf("“third” is not read where it stands"), told)
    }

    private fun seen(
        look: SkikoComposeUiTest.() -> List<String>,
        content: @Composable () -> Unit,
    ): List<String> {
        var found = emptyList<String>()
        SkikoComposeUiTest(200, 200, EmptyCoroutineContext, Density(1f)).runTest {
            setContent { Box(Modifier.fillMaxSize().background(Color.White)) { content() } }
            waitForIdle()
            found = look()
        }
        return found
    }

    /** A button that only scrolling leads to. */
    @Composable
    private fun Below(room: Dp) =
        Column(Modifier.height(room).verticalScroll(rememberScrollState())) {
            Box(Modifier.height(300.dp))
            Button("Pay", Modifier.size(48.dp))
        }

    @Composable
    private fun Button(
        name: String,
        modifier: Modifier,
    ) = Box(modifier.clickable(role = Role.Button) {}) { Words(name) }

    @Composable
    private fun Words(
        text: String,
        modifier: Modifier = Modifier,
        color: Color = Color.Black,
        lines: Int = Int.MAX_VALUE,
    ) = BasicText(text, modifier, TextStyle(color, 16.sp, fontFamily = phoneFonts), overflow = TextOverflow.Ellipsis, maxLines = lines)
}
