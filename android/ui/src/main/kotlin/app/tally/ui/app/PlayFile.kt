package app.tally.ui.app

import kotlinx.serialization.json.JsonPrimitive

/**
 * A file out of a world with play money, which says so by its name and in its first line, whoever gets to see it. What can be checked in it can be
 * checked all the same.
 */
internal fun ofPlayMoney(
    file: SharedFile,
    mark: String,
): SharedFile {
    val isObject = file.text.startsWith("{")
    val text = if (isObject) "{\"play_money\":${JsonPrimitive(mark)},\n${file.text.drop(1)}" else "$mark\n${file.text}"
    return file.copy(name = "play-money-${file.name}", text = text)
}
