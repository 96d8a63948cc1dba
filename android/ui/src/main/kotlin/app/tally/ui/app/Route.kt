package app.tally.ui.app

import java.net.URLDecoder
import java.net.URLEncoder
import kotlin.text.Charsets.UTF_8

/**
 * Where somebody is: a place such as `payment`, and what of it. Written as `payment/0198…`, so that the phone can keep it while the app
 * is killed.
 */
data class Route(
    val place: String,
    val of: String? = null,
) {
    override fun toString(): String = listOfNotNull(place, of?.let(::encoded)).joinToString("/")

    companion object {
        /** The first screen. */
        val HOME = Route("home")

        /** Reads what [toString] wrote. */
        fun read(text: String): Route = Route(text.substringBefore('/'), text.substringAfter('/', "").ifEmpty { null }?.let(::decoded))
    }
}

internal fun encoded(text: String): String = URLEncoder.encode(text, UTF_8)

internal fun decoded(text: String): String = URLDecoder.decode(text, UTF_8)
