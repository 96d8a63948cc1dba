package app.tally.ui.sharing

import app.tally.core.ConsentState
import app.tally.core.DataField
import app.tally.core.DataRequest
import app.tally.core.RequestedField
import app.tally.ui.screen.Action
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Element
import app.tally.ui.screen.Field
import app.tally.ui.screen.FieldKind
import app.tally.ui.screen.Heading
import app.tally.ui.screen.Icon
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Row
import app.tally.ui.screen.Toggle
import app.tally.ui.screen.Tone
import app.tally.ui.words.Words
import java.util.Locale

/** A request for data in words. */
internal class RequestView(
    private val words: Words,
) {
    private val say = words.sharing

    /** The very fields with the very values, each to be left out that they can do without. */
    fun fields(
        request: DataRequest,
        values: Map<DataField, String>,
        missing: Set<DataField>,
        leftOut: Set<String>,
    ): List<Element> {
        val fields = request.fields.map { if (it.field in missing) empty(it) else field(it, values[it.field].orEmpty(), it.field.wire !in leftOut) }
        return listOf(Paragraph(say.asks(request.recipientName))) + fields + Paragraph(say.exactly)
    }

    private fun field(
        asked: RequestedField,
        value: String,
        on: Boolean,
    ): Toggle {
        val name = say.fields[asked.field]
        return Toggle("field-${asked.field.wire}", say.yourValue(name, value), on || asked.required, need(asked), enabled = !asked.required)
    }

    private fun empty(asked: RequestedField) = Row(say.fields[asked.field], need(asked), say.notFilledIn, Icon.WARNING, "profile")

    private fun need(asked: RequestedField) = if (asked.required) say.required else say.mayLeaveOut

    /** For how long; it can be made shorter. */
    fun days(
        request: DataRequest,
        written: String?,
    ): Element {
        val asked = request.grantDays
        val hint = words.errors.sentences.daysNotAllowed(asked.toLong())
        return Field("days", say.shareDays, written ?: asked.toString(), FieldKind.AMOUNT, hint = hint)
    }

    /** What for, how long they keep it, who they are and whose law holds. */
    fun terms(request: DataRequest): List<Element> {
        val facts =
            listOf(
                say.keptFor(request.retentionDays.toLong()),
                say.contact(request.contact),
                say.law(country(request.jurisdiction)),
                say.answerBy(request.expiresAt),
                say.cannotFollow,
            )
        val purposes = listOf(Heading(say.purpose)) + request.purposes.map { Paragraph(say.purposes[it]) }
        return purposes + facts.map { Paragraph(it, quiet = true) } + Action("notice", words.points.readNotice, ActionRole.QUIET)
    }

    private fun country(code: String): String = Locale("", code).getDisplayCountry(Locale.forLanguageTag(words.language.tag))

    /** The person has answered, or nobody may any more. */
    fun answered(request: DataRequest): List<Element> =
        listOf(Notice(Tone.INFO, if (request.state == ConsentState.REFUSED) say.refused else say.states[request.state]))
}
