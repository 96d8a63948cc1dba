package app.tally.ui.screen

/**
 * A screen as text, a line for each thing in it. Both apps write it alike, so that a story that is played on both has to come to the same
 * outlines; tests/stories/README.md lists the lines.
 */
fun Screen.outline(): String = (head() + body.flatMap(::lines) + foot() + question()).joinToString("\n").replace(NO_BREAK_SPACES, " ")

private val NO_BREAK_SPACES = Regex("[\u00A0\u2007\u202F]")

private fun Screen.head() = listOf(if (secret) "# $title (secret)" else "# $title") + mark?.let { listOf("mark: ${it.text}") + below(it) }.orEmpty()

private fun Screen.foot() = if (bottom.isEmpty()) emptyList() else listOf("---") + bottom.flatMap(::lines)

private fun Screen.question() = dialog?.let { listOf("dialog: ${it.title}", "  ${it.text}") + it.actions.flatMap(::lines).indented() }.orEmpty()

private fun lines(element: Element): List<String> =
    when (element) {
        is Heading -> listOf("## ${element.text}")
        is Paragraph -> listOf(element.text)
        is Hero -> listOf("hero “${element.label}”: “${element.value}”") + element.details.indented()
        is Notice -> notice(element)
        is Row -> listOf(listOfNotNull("row${mark(element.id)} “${element.title}”", element.detail, element.value).joinToString(" | "))
        is Fact -> listOf("${element.label}: ${element.value}")
        is Field -> field(element)
        is Action -> listOf(action(element))
        is Toggle -> toggle(element)
        is Choice -> listOf("choice [${element.id}] “${element.label}”: " + element.options.joinToString(" ") { option(it, element.chosen) })
        is Steps -> element.rows.map { "step ${it.state.name.lowercase()}: ${it.text}" }
        is Meter -> listOf("meter “${element.label}”: ${element.summary}")
        is Chart -> listOf("chart “${element.label}”: ${element.summary}")
        is Code -> listOf("code: ${element.text}")
        is Camera -> listOf("camera [${element.id}]: ${element.hint}")
        is Progress -> listOf("progress: ${element.text}")
        is Empty -> listOf("empty: ${element.title}") + listOfNotNull(element.detail).indented()
        is Group -> listOf("- ${element.title.orEmpty()}".trimEnd()) + element.elements.flatMap(::lines).indented()
    }

private fun notice(notice: Notice) = listOf("notice ${notice.tone.name.lowercase()}: ${notice.text}") + below(notice)

private fun below(notice: Notice) = listOfNotNull(notice.advice, notice.action?.let { "[${it.id}] ${it.label}" }).indented()

private fun field(field: Field): List<String> {
    val below = listOfNotNull(field.error?.let { "error: $it" }, field.hint?.let { "hint: $it" })
    return listOf("field [${field.id}] “${field.label}” = “${field.value}”") + below.indented()
}

private fun action(action: Action): String {
    val state =
        if (action.busy) {
            " (busy)"
        } else if (action.enabled) {
            ""
        } else {
            " (off)"
        }
    return "button [${action.id}] “${action.label}” ${action.role.name.lowercase()}$state"
}

private fun toggle(toggle: Toggle): List<String> {
    val state = (if (toggle.on) "on" else "off") + if (toggle.enabled) "" else " (off)"
    return listOf("switch [${toggle.id}] “${toggle.label}” $state") + listOfNotNull(toggle.detail).indented()
}

private fun option(
    option: Option,
    chosen: String?,
) = if (option.id == chosen) "*${option.label}*" else option.label

private fun mark(id: String?) = id?.let { " [$it]" }.orEmpty()

private fun List<String>.indented() = map { "  $it" }
