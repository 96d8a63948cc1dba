package app.tally.ui.pictures

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SkikoComposeUiTest
import app.tally.ui.screen.Action
import app.tally.ui.screen.Element
import app.tally.ui.screen.Empty
import app.tally.ui.screen.Fact
import app.tally.ui.screen.Field
import app.tally.ui.screen.Group
import app.tally.ui.screen.Heading
import app.tally.ui.screen.Hero
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Row
import app.tally.ui.screen.Screen
import app.tally.ui.screen.Toggle
import app.tally.ui.screen.all

/** What a screen reader meets in another order than the screen's own, or not at all. */
@OptIn(ExperimentalTestApi::class)
internal fun SkikoComposeUiTest.outOfOrder(screen: Screen): List<String> {
    val read = nodes(useUnmergedTree = true).filter { it.isSeen() }.map { it.texts }.filter { it.isNotEmpty() }
    var place = 0
    val said = listOfNotNull(screen.mark?.text, screen.title.ifEmpty { null }) + screen.copy(dialog = null, mark = null).all().mapNotNull(::first)
    val missing =
        said.withIndex().filter { (_, expected) ->
            val found = read.withIndex().firstOrNull { it.index >= place && it.value == expected }?.index
            if (found != null) place = found + 1
            found == null
        }
    return missing.filterNot { it.index >= LONG && isNotDrawnYet(said, missing, it) }.map { "“${it.value}” is not read where it stands" }
}

/** Of a long list only the beginning is drawn, until somebody scrolls: nothing behind it is there either. */
private fun isNotDrawnYet(
    said: List<String>,
    missing: List<IndexedValue<String>>,
    one: IndexedValue<String>,
): Boolean = missing.count { it.index >= one.index } == said.size - one.index

/** So many elements fill the tallest window. */
private const val LONG = 15

/** The first words of an element. */
private fun first(element: Element): String? =
    when (element) {
        is Heading -> element.text
        is Paragraph -> element.text
        is Hero -> element.label
        is Notice -> element.text
        is Row -> element.title
        is Fact -> element.label
        is Field -> element.label
        is Action -> element.label.takeIf { !element.busy }
        is Toggle -> element.label
        is Empty -> element.title
        is Group -> element.title
        else -> null
    }
