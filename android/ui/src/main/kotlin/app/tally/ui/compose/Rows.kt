package app.tally.ui.compose

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.tally.ui.design.Tokens
import app.tally.ui.screen.Element
import app.tally.ui.screen.Group
import app.tally.ui.screen.Hero
import app.tally.ui.screen.Intent
import app.tally.ui.screen.Row as RowElement

/** Things that belong together. One with a number in it is what its screen is about, and has the colour of that. */
@Composable
internal fun GroupView(
    group: Group,
    act: (Intent) -> Unit,
) {
    val main = group.elements.any { it is Hero }
    val ground = if (main) MaterialTheme.colorScheme.primaryContainer else MaterialTheme.colorScheme.surfaceContainerLow
    val text = if (main) MaterialTheme.colorScheme.onPrimaryContainer else MaterialTheme.colorScheme.onSurface
    Column(verticalArrangement = Arrangement.spacedBy(Tokens.Spacing.close.dp)) {
        group.title?.let { GroupTitle(it) }
        Surface(Modifier.fillMaxWidth(), MaterialTheme.shapes.large, ground, text) {
            Column(Modifier.padding(vertical = Tokens.Spacing.close.dp)) { group.elements.forEach { Inside(it, act) } }
        }
    }
}

@Composable
private fun GroupTitle(title: String) =
    WholeText(
        title,
        Modifier.padding(start = Tokens.Spacing.tight.dp).semantics { heading() },
        color = MaterialTheme.colorScheme.onSurfaceVariant,
        style = MaterialTheme.typography.titleSmall,
    )

/** Rows reach from edge to edge, so that all of them can be touched; everything else keeps its distance. */
@Composable
private fun Inside(
    element: Element,
    act: (Intent) -> Unit,
) {
    if (element is RowElement) return RowView(element, act)
    Box(Modifier.padding(horizontal = Tokens.Spacing.normal.dp, vertical = Tokens.Spacing.close.dp)) { ElementView(element, act) }
}

/** One of a list. */
@Composable
internal fun RowView(
    row: RowElement,
    act: (Intent) -> Unit,
) {
    Row(
        Modifier
            .fillMaxWidth()
            .touched(row, act)
            .heightIn(min = ROW)
            .padding(horizontal = Tokens.Spacing.normal.dp, vertical = Tokens.Spacing.near.dp),
        Arrangement.spacedBy(Tokens.Spacing.near.dp),
        Alignment.CenterVertically,
    ) {
        Icons.of(row.icon)?.takeIf { !isLarge() }?.let { Badge(it) }
        Told(row, Modifier.weight(1f))
        row.value?.takeIf { !isBelow(it) }?.let { WholeText(it, style = MaterialTheme.typography.titleMedium) }
        if (row.opens) Icon(Icons.forward, null, Modifier.size(20.dp), MaterialTheme.colorScheme.onSurfaceVariant)
    }
}

/** Where letters are large, or it is more than an amount, a value stands below and not beside: the title would have no room. */
@Composable
private fun isBelow(value: String) = value.length > BESIDE || isLarge()

/** Then words need all the room that there is, and an icon says nothing that they do not. */
@Composable
private fun isLarge() = LocalDensity.current.fontScale > 1.3f

private const val BESIDE = 14

@Composable
private fun Told(
    row: RowElement,
    modifier: Modifier,
) = Column(modifier, Arrangement.spacedBy(hair())) {
    WholeText(row.title, style = MaterialTheme.typography.bodyLarge)
    row.detail?.let { Quiet(it) }
    row.value?.takeIf { isBelow(it) }?.let { WholeText(it, style = MaterialTheme.typography.titleMedium) }
}

@Composable
private fun Badge(icon: ImageVector) {
    Box(Modifier.size(40.dp).background(MaterialTheme.colorScheme.secondaryContainer, CircleShape), Alignment.Center) {
        Icon(icon, null, Modifier.size(22.dp), MaterialTheme.colorScheme.onSecondaryContainer)
    }
}

private fun Modifier.touched(
    row: RowElement,
    act: (Intent) -> Unit,
): Modifier {
    val id = row.id ?: return spoken(row.spoken) { semantics(mergeDescendants = true) {} }
    return testTag(id).clickable(role = Role.Button) { act(Intent.Tap(id)) }.spoken(row.spoken) { this }
}

/** One sentence in the place of what stands there in pieces. */
private fun Modifier.spoken(
    sentence: String?,
    otherwise: Modifier.() -> Modifier,
) = if (sentence == null) otherwise() else semantics(mergeDescendants = true) { contentDescription = sentence }

private val ROW = 64.dp
