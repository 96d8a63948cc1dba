package app.tally.android

import android.content.res.Resources
import org.robolectric.TestLifecycleApplication
import java.lang.reflect.Method
import java.util.concurrent.ConcurrentLinkedQueue

/**
 * The app with the names of its texts in the place of the texts, which only Android's own tools pack. What would end the app on a phone fails
 * the test in which it happened.
 */
class TestApplication :
    TallyApplication(),
    TestLifecycleApplication {
    private val named: Resources by lazy { NamedResources(super.getResources()) }
    private val before = Thread.getDefaultUncaughtExceptionHandler()
    private val ends = ConcurrentLinkedQueue<Throwable>()

    init {
        Thread.setDefaultUncaughtExceptionHandler { _, end -> ends += end }
    }

    override fun getResources(): Resources = named

    override fun beforeTest(method: Method) = Unit

    override fun prepareTest(test: Any) = Unit

    override fun afterTest(method: Method) {
        Thread.setDefaultUncaughtExceptionHandler(before)
        ends.firstOrNull()?.let { throw AssertionError("the app would have ended: $it", it) }
    }
}

@Suppress("DEPRECATION")
private class NamedResources(
    android: Resources,
) : Resources(android.assets, android.displayMetrics, android.configuration) {
    private val names =
        R.string::class.java.declaredFields
            .filter { it.type == Int::class.java }
            .associate { it.getInt(null) to it.name }

    override fun getText(id: Int): CharSequence = names[id] ?: super.getText(id)
}
