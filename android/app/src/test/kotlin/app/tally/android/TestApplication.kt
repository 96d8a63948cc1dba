package app.tally.android

import android.content.res.Resources

/** The app with the names of its texts in the place of the texts, which only Android's own tools pack. */
class TestApplication : TallyApplication() {
    private val named: Resources by lazy { NamedResources(super.getResources()) }

    override fun getResources(): Resources = named
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
