package app.tally.ui.compose

import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.NavigationBar
import androidx.compose.material3.NavigationBarItem
import androidx.compose.material3.NavigationRail
import androidx.compose.material3.NavigationRailItem
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import app.tally.ui.screen.Intent
import app.tally.ui.screen.Tab
import app.tally.ui.words.Words

/** The tabs at the bottom of a narrow window. */
@Composable
internal fun TabBar(
    current: Tab,
    words: Words,
    act: (Intent) -> Unit,
) = NavigationBar {
    items(current, words, act).forEach { NavigationBarItem(it.selected, it.onClick, it.icon, it.modifier, label = it.label) }
}

/** The tabs at the side of a wide one. */
@Composable
internal fun TabRail(
    current: Tab,
    words: Words,
    act: (Intent) -> Unit,
) = NavigationRail {
    items(current, words, act).forEach { NavigationRailItem(it.selected, it.onClick, it.icon, it.modifier, label = it.label) }
}

/** One tab, whichever way it is laid out. */
private class Item(
    val selected: Boolean,
    val onClick: () -> Unit,
    val icon: @Composable () -> Unit,
    val modifier: Modifier,
    val label: @Composable () -> Unit,
)

private fun items(
    current: Tab,
    words: Words,
    act: (Intent) -> Unit,
) = Tab.entries.map { tab ->
    Item(
        selected = tab == current,
        onClick = { act(Intent.Tap(tab.id)) },
        icon = { Icon(Icons.of(tab), contentDescription = null) },
        modifier = Modifier.testTag(tab.id).spoken(tab, words),
        label = { Label(tab, words) },
    )
}

/** Five names beside each other have no room to grow: a longer one would be cut. The sign above and the spoken name are the same at any size. */
@Composable
private fun Label(
    tab: Tab,
    words: Words,
) {
    val style = MaterialTheme.typography.bodySmall
    val size = style.fontSize / LocalDensity.current.fontScale
    Text(name(tab, words), style = style, fontSize = size, textAlign = TextAlign.Center, maxLines = 1)
}

private fun name(
    tab: Tab,
    words: Words,
) = when (tab) {
    Tab.HOME -> words.common.home
    Tab.HISTORY -> words.history.title
    Tab.PERKS -> words.common.perks
    Tab.SHARING -> words.common.sharing
    Tab.MORE -> words.common.more
}

private fun Modifier.spoken(
    tab: Tab,
    words: Words,
) = semantics { contentDescription = words.common.spokenTab(name(tab, words), tab.ordinal + 1L, Tab.entries.size.toLong()) }
