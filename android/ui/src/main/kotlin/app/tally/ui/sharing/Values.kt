package app.tally.ui.sharing

import app.tally.core.DataField
import app.tally.ui.words.Formats
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.time.LocalDate
import java.time.ZoneOffset

/** The very values that a disclosure hands over, by field, as people write them. They are read out of the bytes that are signed. */
internal fun values(
    disclosure: String,
    formats: Formats,
): Map<DataField, String> {
    val fields =
        Json
            .parseToJsonElement(disclosure)
            .jsonObject
            .getValue("fields")
            .jsonObject
    return DataField.entries.mapNotNull { field -> fields[field.wire]?.jsonObject?.let { field to written(field, it, formats) } }.toMap()
}

private fun written(
    field: DataField,
    said: JsonObject,
    formats: Formats,
): String {
    val value = said.getValue("value").jsonPrimitive.content
    return when (field) {
        DataField.MEMBER_SINCE -> formats.day(LocalDate.parse(value).atStartOfDay().toInstant(ZoneOffset.UTC))
        DataField.PAYMENTS_SETTLED -> formats.number(value.toLong())
        DataField.NAME, DataField.CITY -> value
    }
}

/** The field's name on the wire, and in an id. */
internal val DataField.wire: String get() = name.lowercase().replace('_', '-')
