package app.tally.ui.compose

import androidx.compose.foundation.text.TextAutoSize
import androidx.compose.foundation.text.modifiers.TextAutoSizeLayoutScope
import androidx.compose.material3.LocalTextStyle
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.text.AnnotatedString
import androidx.compose.ui.text.TextLayoutResult
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.TextUnit

/**
 * Text whose words stay whole: where one has no room in a line of its own, all of them are a little smaller. Only what is longer than a word that
 * people use, such as a key, goes on in the next line.
 */
@Composable
internal fun WholeText(
    text: String,
    modifier: Modifier = Modifier,
    color: Color = Color.Unspecified,
    fontWeight: FontWeight? = null,
    textAlign: TextAlign? = null,
    style: TextStyle = LocalTextStyle.current,
) = Text(text, modifier, color, autoSize = WholeWords(style.fontSize), fontWeight = fontWeight, textAlign = textAlign, style = style)

/** As large as [most], or smaller by as much as keeps more words whole. */
private data class WholeWords(
    private val most: TextUnit,
) : TextAutoSize {
    override fun TextAutoSizeLayoutScope.getFontSize(
        constraints: Constraints,
        text: AnnotatedString,
    ): TextUnit {
        val broken = { part: Float -> broken(performLayout(constraints, text, most * part)) }
        if (broken(1f) == 0) return most
        val helpless = broken(PARTS.last())
        return most * PARTS.first { broken(it) == helpless }
    }

    private companion object {
        /** How much smaller it may be. */
        val PARTS = (20 downTo 15).map { it / 20f }
    }
}

/** How many words do not stand in one line. */
private fun broken(layout: TextLayoutResult): Int {
    val text = layout.layoutInput.text.text
    val breaks = (1 until layout.lineCount).map(layout::getLineStart).filter { isInAWord(text[it - 1]) && isInAWord(text[it]) }
    return breaks.distinctBy { beginning(text, it) }.count { text.drop(beginning(text, it)).takeWhile(::isInAWord).length <= LONGEST }
}

private fun beginning(
    text: String,
    of: Int,
) = text.take(of).trimEnd(::isInAWord).length

/** In letters. */
private const val LONGEST = 24

/** Of scripts that have spaces between words. */
private fun isInAWord(letter: Char) = letter.isLetterOrDigit() && !Character.isIdeographic(letter.code)
