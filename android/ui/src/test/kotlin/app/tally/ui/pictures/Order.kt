package app.tally.ui.pictures

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SkikoComposeUiTest
import app.tally.ui.screen.Action
import app.tally.ui.screen.Camera
import app.tally.ui.screen.Chart
import app.tally.ui.screen.Choice
import app.tally.ui.screen.Code
import app.tally.ui.screen.Dialog
import app.tally.ui.screen.Element
import app.tally.ui.screen.Empty
import app.tally.ui.screen.Fact
import app.tally.ui.screen.Field
import app.tally.ui.screen.Group
import app.tally.ui.screen.Heading
import app.tally.ui.screen.Hero
import app.tally.ui.screen.Meter
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Progress
import app.tally.ui.screen.Row
import app.tally.ui.screen.Screen
import app.tally.ui.screen.Steps
import app.tally.ui.screen.Toggle
import app.tally.ui.screen.all

/** What a screen reader says in another order than the screen's own, or not at all: of the screen, and of a question that lies over it. */
@OptIn(ExperimentalTestApi::class)
internal fun SkikoComposeUiTest.outOfOrder(screen: Screen): List<String> {
    val roots = nodes(useUnmergedTree = false).filter { it.parent == null }
    val asked = screen.dialog?.let { missing(aloud(roots.last()), words(it)) }.orEmpty()
    return missing(aloud(roots.first()), words(screen)) + asked
}

private fun missing(
    read: List<String>,
    said: List<String>,
): List<String> {
    var place = 0
    val missing =
        said.withIndex().filter { (_, expected) ->
            val found = (place until read.size).firstOrNull { read[it] == expected }
            if (found != null) place = found + 1
            found == null
        }
    return missing.filterNot { it.index >= LONG && isNotDrawnYet(said, missing, it) }.map { "“${it.value}” is not read where it stands" }
}

/** Of a long list only the beginning is seen, until somebody scrolls: nothing behind it is there either. */
private fun isNotDrawnYet(
    said: List<String>,
    missing: List<IndexedValue<String>>,
    one: IndexedValue<String>,
): Boolean = missing.count { it.index >= one.index } == said.size - one.index

/** So many pieces fill the tallest window. */
private const val LONG = 15

private fun words(screen: Screen): List<String> {
    val (mark, title) = screen.mark?.let(::words).orEmpty() to listOf(screen.title).filter { it.isNotEmpty() }
    return mark + title + screen.copy(dialog = null, mark = null).all().flatMap(::words)
}

private fun words(question: Dialog): List<String> = listOf(question.title, question.text) + question.actions.flatMap(::words)

/** Everything that an element says; what is in a group speaks for itself. */
private fun words(element: Element): List<String> =
    when (element) {
        is Heading -> listOf(element.text)
        is Paragraph -> listOf(element.text)
        is Hero -> listOf(element.label, element.value) + element.details
        is Notice -> listOfNotNull(element.text, element.advice, element.action?.label)
        is Row -> element.spoken?.let(::listOf) ?: listOfNotNull(element.title, element.detail, element.value)
        is Fact -> listOf(element.label, element.value)
        is Field -> listOfNotNull(element.label, element.error ?: element.hint, element.value.ifEmpty { null })
        is Action -> listOf(element.spoken ?: element.label)
        is Toggle -> listOfNotNull(element.label, element.detail)
        is Choice -> listOf(element.label) + element.options.map { it.label }
        is Steps -> listOf(element.label).filter { it.isNotEmpty() } + element.rows.map { it.text }
        is Meter -> listOf(element.summary)
        is Chart -> listOf(element.label, element.summary)
        is Code -> listOf(element.text)
        is Camera -> listOf(element.hint)
        is Progress -> listOf(element.text)
        is Empty -> listOfNotNull(element.title, element.detail)
        is Group -> listOfNotNull(element.title)
    }
