package app.tally.ui.compose

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.imePadding
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawingPadding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.Icon
import androidx.compose.material3.IconButton
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.paneTitle
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.tally.ui.design.Tokens
import app.tally.ui.screen.Element
import app.tally.ui.screen.Group
import app.tally.ui.screen.Intent
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Screen
import app.tally.ui.screen.body
import app.tally.ui.words.Words
import app.tally.ui.screen.Row as RowElement

/** Where a window begins to be wide: tabs go to the side, and lines grow no longer. */
internal val WIDE = 600.dp

/** The width beyond which a line is hard to read. */
private val READABLE = 640.dp

/** Where a window is so low, as on a phone that lies, that what sticks to its edge would leave no room for the rest. */
private val LOW = 300.dp

/** The same with nothing that sticks. */
private fun Screen.scrolling() = copy(elements = elements + bottom, bottom = emptyList())

/** A whole screen. What a person does goes to [act]. */
@Composable
fun ScreenView(
    screen: Screen,
    words: Words,
    act: (Intent) -> Unit,
) {
    Surface(Modifier.fillMaxSize().semantics { paneTitle = screen.title }, color = MaterialTheme.colorScheme.background) {
        Column(Modifier.safeDrawingPadding().imePadding()) {
            screen.mark?.let { MarkView(it, act) }
            BoxWithConstraints(Modifier.weight(1f)) {
                val shown = if (maxHeight < LOW * LocalDensity.current.fontScale) screen.scrolling() else screen
                if (maxWidth >= WIDE) Wide(shown, words, act) else Narrow(shown, words, act)
            }
        }
    }
    screen.dialog?.let { DialogView(it, act) }
}

@Composable
private fun Narrow(
    screen: Screen,
    words: Words,
    act: (Intent) -> Unit,
) {
    Column(Modifier.fillMaxSize()) {
        Content(screen, words, act, Modifier.weight(1f))
        Bottom(screen.bottom, act)
        screen.tab?.let { TabBar(it, words, act) }
    }
}

@Composable
private fun Wide(
    screen: Screen,
    words: Words,
    act: (Intent) -> Unit,
) {
    Row(Modifier.fillMaxSize()) {
        screen.tab?.let { TabRail(it, words, act) }
        Column(Modifier.weight(1f), horizontalAlignment = Alignment.CenterHorizontally) {
            Content(screen, words, act, Modifier.weight(1f).widthIn(max = READABLE))
            Bottom(screen.bottom, act, Modifier.widthIn(max = READABLE))
        }
    }
}

@Composable
private fun Content(
    screen: Screen,
    words: Words,
    act: (Intent) -> Unit,
    modifier: Modifier,
) {
    Column(modifier.fillMaxWidth().verticalScroll(rememberScrollState()).padding(bottom = Tokens.Spacing.wide.dp)) {
        Head(screen, words, act)
        Column(
            Modifier.fillMaxWidth().padding(horizontal = Tokens.Spacing.normal.dp),
            verticalArrangement = Arrangement.spacedBy(Tokens.Spacing.normal.dp),
        ) { Elements(screen.body, act) }
    }
}

@Composable
private fun Head(
    screen: Screen,
    words: Words,
    act: (Intent) -> Unit,
) {
    if (screen.back) {
        IconButton({ act(Intent.Back) }, Modifier.padding(Tokens.Spacing.tight.dp).size(Tokens.Touch.least.dp).testTag("back")) {
            Icon(Icons.back, words.common.spokenBack)
        }
    }
    if (screen.title.isEmpty()) return
    if (screen.back || screen.tab != null) {
        Title(screen.title, Modifier.padding(TITLE.dp, if (screen.back) Tokens.Spacing.tight.dp else Tokens.Spacing.wide.dp, TITLE.dp, TITLE.dp))
    } else {
        Landmark(screen)
    }
}

@Composable
private fun Title(
    text: String,
    modifier: Modifier,
    align: TextAlign? = null,
) = WholeText(text, modifier.semantics { heading() }, style = MaterialTheme.typography.headlineLarge, textAlign = align)

private const val TITLE = Tokens.Spacing.normal

/** The top of a screen where something begins or ends: a large sign of how it went, which the title says in words. */
@Composable
private fun Landmark(screen: Screen) {
    val tone =
        screen.elements
            .filterIsInstance<Notice>()
            .firstOrNull()
            ?.tone
    val own = Tint(MaterialTheme.colorScheme.primaryContainer, MaterialTheme.colorScheme.onPrimaryContainer)
    val tint = tone?.let { LocalTones.current.getValue(it) } ?: own
    Column(
        Modifier.fillMaxWidth().padding(TITLE.dp, Tokens.Spacing.apart.dp, TITLE.dp, Tokens.Spacing.wide.dp),
        Arrangement.spacedBy(Tokens.Spacing.wide.dp),
        Alignment.CenterHorizontally,
    ) {
        Box(Modifier.size(SIGN).background(tint.ground, CircleShape), Alignment.Center) {
            Icon(tone?.let(Icons::of) ?: Icons.mark, null, Modifier.size(SIGN / 2), tint.text)
        }
        Title(screen.title, Modifier, TextAlign.Center)
    }
}

private val SIGN = 96.dp

/** What sticks to the bottom edge. */
@Composable
private fun Bottom(
    elements: List<Element>,
    act: (Intent) -> Unit,
    modifier: Modifier = Modifier,
) {
    if (elements.isEmpty()) return
    Box(modifier.fillMaxWidth()) {
        Column(
            Modifier.fillMaxWidth().padding(Tokens.Spacing.normal.dp, Tokens.Spacing.close.dp, Tokens.Spacing.normal.dp, Tokens.Spacing.normal.dp),
            verticalArrangement = Arrangement.spacedBy(Tokens.Spacing.close.dp),
        ) { Elements(elements, act) }
    }
}

/** Elements below each other. */
@Composable
internal fun ColumnScope.Elements(
    elements: List<Element>,
    act: (Intent) -> Unit,
) {
    inCards(elements).forEach { ElementView(it, act) }
}

/** Rows that belong to no group lie on a card all the same: on the bare ground they would stand in from everything else, and apart from each other. */
private fun inCards(elements: List<Element>): List<Element> {
    val before = elements.takeWhile { it !is RowElement }
    val rows = elements.drop(before.size).takeWhile { it is RowElement }
    return if (rows.isEmpty()) before else before + Group(elements = rows) + inCards(elements.drop(before.size + rows.size))
}
