package app.tally.android.camera

import android.view.Surface

/** A camera that reads codes. */
interface CodeCamera : AutoCloseable {
    /** Shows its picture on [surface], and hands over each code that it reads, on the main thread, until it is closed. */
    fun begin(
        surface: Surface,
        read: (String) -> Unit,
    )
}
