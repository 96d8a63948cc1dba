package app.tally.android.camera

import android.view.Surface

/** A camera that reads codes. */
interface CodeCamera : AutoCloseable {
    /**
     * Shows its picture on [surface], and hands over each code that it reads, on the main thread, until it is closed; afterwards it can begin
     * again. Where it does not work, or not any more, it says so once by [failed], on the main thread as well.
     */
    fun begin(
        surface: Surface,
        read: (String) -> Unit,
        failed: () -> Unit,
    )
}
