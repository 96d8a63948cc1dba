package app.tally.ui.pictures

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.text.BasicText
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.style.TextOverflow
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
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
    fun `another order than the screen's`() {
        val screen = Screen("Title", listOf(Paragraph("first"), Paragraph("second")))
        val seen =
            seen({ outOfOrder(screen) }) {
                Column {
                    Words("Title")
                    Words("second")
                    Words("first")
                }
            }
        assertEquals(listOf("“second” is not read where it stands"), seen)
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
