package app.tally.ui.pictures

import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.text.TextLayoutResult
import org.jetbrains.skia.FontMgr
import org.jetbrains.skia.FontStyle

/** What is wrong with a window, in words; nothing if nothing is. */
@OptIn(ExperimentalTestApi::class)
internal fun SkikoComposeUiTest.faults(density: Float): List<String> {
    val texts = nodes(useUnmergedTree = true).filter { it.config.getOrNull(SemanticsProperties.Text) != null && it.isSeen() }
    val (touched, out) = nodes(useUnmergedTree = false).filter { it.isTouched() }.partition { it.isSeen() }
    val words = missingGlyphs(texts) + clipped(texts) + broken(texts) + overlapping(texts)
    return words + tooSmall(touched, density) + nameless(touched) + outOfReach(touched + out, density)
}

@OptIn(ExperimentalTestApi::class)
internal fun SkikoComposeUiTest.nodes(useUnmergedTree: Boolean): List<SemanticsNode> =
    onAllNodes(SemanticsMatcher("any node") { true }, useUnmergedTree).fetchSemanticsNodes()

internal fun SemanticsNode.isSeen() = !boundsInRoot.isEmpty

internal val SemanticsNode.texts get() = config.getOrNull(SemanticsProperties.Text).orEmpty().joinToString(" ") { it.text }

internal fun SemanticsNode.layout(): TextLayoutResult? {
    val results = mutableListOf<TextLayoutResult>()
    config.getOrNull(SemanticsActions.GetTextLayoutResult)?.action?.invoke(results)
    return results.firstOrNull()
}

private fun SemanticsNode.isTouched() = config.getOrNull(SemanticsActions.OnClick) != null || config.getOrNull(SemanticsActions.SetText) != null

/** Letters that no font on the machine can draw come out as boxes. */
private fun missingGlyphs(texts: List<SemanticsNode>): List<String> =
    texts.flatMap { node ->
        node.texts
            .codePoints()
            .toArray()
            .filterNot(::drawn)
            .map { "no glyph for ${Character.toString(it)} in “${node.texts}”" }
    }

private val known = mutableMapOf<Int, Boolean>()

private fun drawn(character: Int) =
    Character.isWhitespace(character) || Character.isSpaceChar(character) ||
        known.getOrPut(character) { FontMgr.default.matchFamilyStyleCharacter("Roboto", FontStyle.NORMAL, arrayOf("zh-Hans"), character) != null }

/** Words that were cut, or that stand beyond the window's edge. */
private fun clipped(texts: List<SemanticsNode>): List<String> =
    texts
        .filter { node -> node.layout()?.let { spills(it, node) } == true || node.boundsInRoot.width < node.size.width - 1f }
        .map { "cut: “${it.texts}”" }

/** The layout that semantics give is not the one that was drawn: it has the lines, but not the width that was left for them. */
private fun spills(
    layout: TextLayoutResult,
    node: SemanticsNode,
): Boolean {
    val lines = 0 until layout.lineCount
    val wide = layout.multiParagraph.didExceedMaxLines || lines.any { layout.getLineRight(it) - layout.getLineLeft(it) > node.size.width + 1f }
    return wide || layout.getLineBottom(lines.last) - layout.getLineTop(0) > node.size.height + 1f
}

/** Words that go on in the next line. What is longer than a word that people use, such as a key or a number, may. */
private fun broken(texts: List<SemanticsNode>): List<String> =
    texts.flatMap { node ->
        val layout = node.layout() ?: return@flatMap emptyList()
        (1 until layout.lineCount).mapNotNull { brokenAt(node.texts, layout.getLineStart(it)) }
    }

private fun brokenAt(
    text: String,
    at: Int,
): String? {
    val (before, after) = text.take(at).takeLastWhile(::isOfAWord) to text.drop(at).takeWhile(::isOfAWord)
    val isWhole = before.isEmpty() || after.isEmpty() || before.endsWith('-') || before.length + after.length > LONGEST
    return if (isWhole) null else "broken: “$before” and “$after”"
}

/** Of scripts that have spaces between words. */
private fun isOfAWord(letter: Char) = (letter.isLetterOrDigit() && !Character.isIdeographic(letter.code)) || letter in "-_"

/** So many letters have room in a row of the narrowest window, where letters are largest. */
private const val LONGEST = 20

private fun overlapping(texts: List<SemanticsNode>): List<String> {
    val placed = texts.map { Placed(it.texts, it.boundsInRoot, it.root()) }
    return placed.flatMapIndexed { place, one ->
        placed
            .drop(place + 1)
            .filter { other -> one.root == other.root && crossing(one.bounds, other.bounds) }
            .map { "“${one.text}” and “${it.text}” overlap" }
    }
}

/** Where a text is, worked out once. */
private class Placed(
    val text: String,
    val bounds: Rect,
    val root: Int,
)

/** A dialog lies over everything else on purpose. */
internal fun SemanticsNode.root(): Int = generateSequence(this) { it.parent }.last().id

/** A pixel that two share is rounding. */
private fun crossing(
    one: Rect,
    other: Rect,
): Boolean = one.intersect(other).let { it.width > 1.5f && it.height > 1.5f }

private fun tooSmall(
    touched: List<SemanticsNode>,
    density: Float,
): List<String> =
    touched.mapNotNull { node ->
        val (width, height) = node.size.width / density to node.size.height / density
        "${named(node)} is $width x $height dp".takeIf { minOf(width, height) < LEAST }
    }

/** What is hidden, and nobody can scroll to it: there is nothing to scroll, or no room to do it in. */
private fun outOfReach(
    touched: List<SemanticsNode>,
    density: Float,
): List<String> =
    touched
        .filter { node ->
            val scrolling = generateSequence(node.parent) { it.parent }.find { it.config.getOrNull(SemanticsActions.ScrollBy) != null }
            val hidden = node.boundsInRoot.height < node.size.height - 1f
            hidden && (scrolling == null || scrolling.boundsInRoot.height < 2 * LEAST * density)
        }.map { "${named(it)} is out of reach" }

private fun nameless(touched: List<SemanticsNode>): List<String> =
    touched.flatMap { node ->
        val isField = node.config.getOrNull(SemanticsActions.SetText) != null
        listOfNotNull(
            "something to touch has no name".takeIf { named(node).isBlank() },
            "${named(node)} has no role".takeIf { !isField && node.config.getOrNull(SemanticsProperties.Role) == null },
        )
    }

private fun named(node: SemanticsNode): String = node.config.getOrNull(SemanticsProperties.ContentDescription)?.joinToString(" ") ?: node.texts

/** In dp; a hair less is rounding. */
private const val LEAST = 47.9f
