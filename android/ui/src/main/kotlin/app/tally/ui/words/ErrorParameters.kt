package app.tally.ui.words

import app.tally.core.Money

/** The parameters of an error of the core, which come as text. What is missing or of another form is none, never a fault. */
class ErrorParameters(
    private val given: Map<String, String>,
) {
    /** The amount that the error is about. */
    fun money(): Money? = number("minor")?.let { minor -> text("currency")?.let { Money(minor, it) } }

    /** A number. */
    fun number(name: String): Long? = text(name)?.toLongOrNull()

    /** A text. */
    fun text(name: String): String? = given[name]
}
