package app.tally.ui.screens

import java.io.File

/**
 * tests/stories/screens.md: which screen is shown in which condition, and why not in the others. A cell is [SHOWN], or the letter of a reason
 * that stands below the table.
 */
internal class ScreensTable(
    private val text: String,
) {
    private val rows =
        text
            .lines()
            .filter { it.startsWith("| `") }
            .map { line -> line.trim('|').split('|').map { it.trim() } }
            .associate { it.first().trim('`') to it.drop(1) }

    /** By its letter. */
    val reasons: Map<String, String> =
        Regex("^- ([a-z]): (.+)$", RegexOption.MULTILINE).findAll(text).associate { it.groupValues[1] to it.groupValues[2] }

    /** The letters that are used. */
    val used: Set<String> get() =
        rows.values
            .flatten()
            .filter { it != SHOWN }
            .toSet()

    /** Why this screen is never like that. */
    fun reason(
        place: String,
        condition: Condition,
    ): String? = rows[place]?.getOrNull(condition.ordinal)?.takeIf { it != SHOWN && it != MISSING }

    /** The same text with another table in it. */
    fun with(cells: Map<String, List<String>>): String {
        val (before, after) = text.substringBefore("| ") to text.substringAfterLast("|\n")
        val head = (listOf("screen") + Condition.entries.map { it.word }).joinToString(" | ", "| ", " |")
        val line = "| --- ".repeat(Condition.entries.size + 1) + "|"
        val body = cells.map { (place, row) -> (listOf("`$place`") + row).joinToString(" | ", "| ", " |") }
        return before + (listOf(head, line) + body).joinToString("\n", postfix = "\n") + after
    }

    companion object {
        const val SHOWN = "yes"

        /** Neither is it shown nor is there a reason. */
        const val MISSING = "?"

        val file = File(System.getProperty("tally.root"), "tests/stories/screens.md")
    }
}
