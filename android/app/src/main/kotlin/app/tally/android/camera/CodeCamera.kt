package app.tally.android.camera

import android.view.Surface

/** A camera that reads codes. */
interface CodeCamera : AutoCloseable {
    /**
     * Shows its picture on [surface], and hands over each code that it reads, as long as it is in view, and nothing once none was for a moment;
     * on the main thread, until it is closed. Afterwards it can begin again. Where it does not work, or not any more, it says so once by [failed],
     * on the main thread as well.
     */
    fun begin(
        surface: Surface,
        read: (String?) -> Unit,
        failed: () -> Unit,
    )
}
