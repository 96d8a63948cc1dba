// Generated from shells/languages.json. Change that, then run shells/generate.

package app.tally.ui.words

/**
 * A language that the app speaks: its tag of BCP 47, its own name for itself, its patterns for a month of a year and
 * for a time on a clock of twelve hours, what it writes between a date and a time, how it writes distances and lists.
 */
enum class Language(
    val tag: String,
    val ownName: String,
    val month: String,
    val halfDay: String,
    val beforeTime: String,
    private val metres: String,
    private val kilometres: String,
    private val between: String,
    private val last: String,
) {
    /** English. */
    EN("en", "English", "LLLL yyyy", "h:mm a", ", ", " m", " km", ", ", " and "),
    /** 简体中文. */
    ZH("zh-Hans", "简体中文", "yyyy年M月", "ah:mm", " ", "米", "公里", "、", "和"),
    /** Deutsch. */
    DE("de", "Deutsch", "LLLL yyyy", "h:mm a", ", ", " m", " km", ", ", " und "),
    /** Nederlands. */
    NL("nl", "Nederlands", "LLLL yyyy", "h:mm a", ", ", " m", " km", ", ", " en ");

    /** Things one after the other, as the language lists them. */
    fun list(items: List<String>): String =
        if (items.size < 2) items.joinToString("") else items.dropLast(1).joinToString(between) + last + items.last()

    /** How far something is: whole metres below a kilometre, tenths of a kilometre above, rounded down. */
    fun distance(length: Long, formats: Formats): String =
        if (length < 1000) formats.number(length) + metres else formats.tenths(length / 100) + kilometres
}
