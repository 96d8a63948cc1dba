package app.tally.android.camera

/** Tells apart a camera that sees a code no more from one that could not read it in a single picture. */
internal class Gaze {
    /** The first of the pictures without a code. */
    private var noneSince: Long? = null
    private var hasSaidSo = false

    /** For how long. */
    private var moment = BEGINNING

    /** Looks at the next picture, which was taken [at] this many nanoseconds: hands on its code, and nothing once none was in view for a moment. */
    fun look(
        code: String?,
        at: Long,
        see: (String?) -> Unit,
    ) {
        if (code != null) {
            noneSince = null
            hasSaidSo = false
            moment = MOMENT
            return see(code)
        }
        val since = noneSince ?: at.also { noneSince = it }
        if (hasSaidSo || at - since < moment) return
        hasSaidSo = true
        see(null)
    }

    companion object {
        /** In nanoseconds. */
        const val MOMENT = 1_500_000_000L

        /** A camera does not see clearly at once: whoever comes back would else be led on by a code that is in view all the time. */
        const val BEGINNING = 3_000_000_000L
    }
}
