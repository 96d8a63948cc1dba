package app.tally.ui.pictures

import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull

/**
 * What a screen reader says below [root], piece by piece, in TalkBack's order, which is that of the glass and not that of the code: from the top
 * to the bottom, and along each row. What scrolls and every card is gone through as a whole, and an index that somebody gave comes before all that.
 */
internal fun aloud(root: SemanticsNode): List<String> = inOrder(root.children).flatMap { it.said() }

/** As `AndroidComposeViewAccessibilityDelegateCompat` sorts them, which only exists on a phone. */
private fun inOrder(nodes: List<SemanticsNode>): List<SemanticsNode> {
    val within = mutableMapOf<Int, List<SemanticsNode>>()
    val stops = nodes.flatMap { stops(it, within) }
    return rows(stops)
        .sortedWith(compareBy({ it.bounds.top }, { it.bounds.bottom }))
        .flatMap { row -> row.nodes.sortedWith(compareBy({ it.boundsInRoot.left }, { it.boundsInRoot.top })) }
        .sortedBy { it.config.getOrNull(SemanticsProperties.TraversalIndex) ?: 0f }
        .flatMap { listOf(it) + within[it.id].orEmpty() }
}

/** Whatever a finger that swipes stops at; a group is one of them, and what is in it is put into [within]. */
private fun stops(
    node: SemanticsNode,
    within: MutableMap<Int, List<SemanticsNode>>,
): List<SemanticsNode> {
    val isGroup = node.config.getOrNull(SemanticsProperties.IsTraversalGroup) == true
    val itself = listOf(node).filter { it.isSeen() && (isGroup || it.said().isNotEmpty()) }
    if (isGroup) within[node.id] = inOrder(node.children)
    return if (isGroup) itself else itself + node.children.flatMap { stops(it, within) }
}

private class Line(
    var bounds: Rect,
    val nodes: MutableList<SemanticsNode>,
)

/** What stands beside something else is in one row with it. */
private fun rows(nodes: List<SemanticsNode>): List<Line> {
    val rows = mutableListOf<Line>()
    nodes.forEach { node ->
        val bounds = node.boundsInRoot
        val row = rows.find { maxOf(it.bounds.top, bounds.top) < minOf(it.bounds.bottom, bounds.bottom) }
        row?.apply { this.bounds = this.bounds.intersect(Rect(0f, bounds.top, Float.POSITIVE_INFINITY, bounds.bottom)) }
        row?.nodes?.add(node) ?: rows.add(Line(bounds, mutableListOf(node)))
    }
    return rows
}

/** A description takes the place of the words that stand there. */
private fun SemanticsNode.said(): List<String> {
    config.getOrNull(SemanticsProperties.ContentDescription)?.let { return it }
    val written = config.getOrNull(SemanticsProperties.EditableText)
    val texts = config.getOrNull(SemanticsProperties.Text).orEmpty() + listOfNotNull(written)
    return texts.map { it.text }.filter { it.isNotEmpty() }
}
