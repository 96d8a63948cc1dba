package app.tally.ui.pictures

import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.toAwtImage
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SkikoComposeUiTest
import java.awt.image.BufferedImage
import kotlin.math.pow
import kotlin.math.roundToInt

/**
 * Words that are too faint to be read, measured from the picture (WCAG 2.2, 1.4.3), and switches of which nobody sees how they stand (1.4.11). Words
 * of what is off may be faint; how a switch stands is told by nothing else.
 */
@OptIn(ExperimentalTestApi::class)
internal fun SkikoComposeUiTest.faint(
    density: Float,
    picture: BufferedImage = captureToImage().toAwtImage(),
): List<String> {
    // A dialog dims what is below it.
    val roots = nodes(useUnmergedTree = true).filter { it.parent == null }
    return nodes(useUnmergedTree = true)
        .filter { it.config.getOrNull(SemanticsProperties.Text) != null && it.isWhole() && !isOff(it) && (roots.size == 1 || inDialog(it, roots)) }
        .mapNotNull { node ->
            val ratio = contrast(picture, node.boundsInRoot)
            val least = if (isLarge(node, density)) 3.0 else 4.5
            "“${node.texts}” has a contrast of ${rounded(ratio)}".takeIf { ratio < least - 0.05 }
        } + nodes(useUnmergedTree = false).mapNotNull { faintSwitch(it, density, picture).takeIf { _ -> roots.size == 1 } }
}

private fun rounded(ratio: Double) = (ratio * 100).roundToInt() / 100.0

private fun faintSwitch(
    node: SemanticsNode,
    density: Float,
    picture: BufferedImage,
): String? {
    if (node.config.getOrNull(SemanticsProperties.Role) != Role.Switch || !node.isWhole()) return null
    val (end, middle) = node.boundsInRoot.centerRight
    val ratio = contrast(picture, Rect(end - SWITCH.width * density, middle - SWITCH.height / 2 * density, end, middle + SWITCH.height / 2 * density))
    return "the switch of “${node.texts}” has a contrast of ${rounded(ratio)}".takeIf { ratio < 3 }
}

/** Material's, in dp. */
private val SWITCH = Size(52f, 32f)

/** Where the window's edge cuts a text, too little of its letters may be there to tell their colour. */
private fun SemanticsNode.isWhole() = isSeen() && boundsInRoot.height >= size.height - 1f

private fun inDialog(
    node: SemanticsNode,
    roots: List<SemanticsNode>,
) = node.root() == roots.last().id

private fun isOff(node: SemanticsNode) = generateSequence(node) { it.parent }.any { it.config.getOrNull(SemanticsProperties.Disabled) != null }

private fun isLarge(
    node: SemanticsNode,
    density: Float,
): Boolean {
    val height = node.layout()?.getLineBottom(0) ?: return false
    return height / density >= 32
}

/** Between the colour that most of it has, and the one of its pixels that is furthest from it. */
private fun contrast(
    picture: BufferedImage,
    bounds: Rect,
): Double {
    val counted = colors(picture, bounds)
    val ground = luminance(counted.maxBy { it.value }.key)
    return counted.keys.maxOf { ratio(ground, luminance(it)) }
}

/** How many pixels have each colour. They are sorted first: counting them one by one takes many times as long. */
private fun colors(
    picture: BufferedImage,
    bounds: Rect,
): Map<Int, Int> {
    val (left, top) = bounds.left.toInt().coerceAtLeast(0) to bounds.top.toInt().coerceAtLeast(0)
    val width = bounds.right.toInt().coerceAtMost(picture.width) - left
    val height = bounds.bottom.toInt().coerceAtMost(picture.height) - top
    val sorted = picture.getRGB(left, top, width, height, null, 0, width).apply { sort() }
    val ends = sorted.indices.filter { it == sorted.lastIndex || sorted[it] != sorted[it + 1] }
    return ends.withIndex().associate { (place, end) -> (sorted[end] and 0xFFFFFF) to end - (ends.getOrNull(place - 1) ?: -1) }
}

private fun ratio(
    one: Double,
    other: Double,
) = (maxOf(one, other) + 0.05) / (minOf(one, other) + 0.05)

private fun luminance(color: Int): Double {
    val (red, green, blue) = listOf(16, 8, 0).map { linear(((color shr it) and 0xFF) / 255.0) }
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

private fun linear(part: Double) = if (part <= 0.04045) part / 12.92 else ((part + 0.055) / 1.055).pow(2.4)
