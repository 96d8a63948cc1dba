package app.tally.android.build

import org.junit.jupiter.api.Test
import java.io.File
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** A library that does not load, or memory that is out, ends the app: no screen could say what to do, and one that said nothing would stay for ever. */
class ErrorsTest {
    private val android = File(System.getProperty("tally.root"), "android")
    private val sources =
        listOf("app", "desktop", "play", "ui")
            .flatMap { File(android, "$it/src").listFiles().orEmpty().filter { part -> part.name !in setOf("test", "generated") } }
            .flatMap { part -> part.walk().filter { it.extension == "kt" } }

    @Test
    fun `nothing takes an error for an exception`() {
        assertTrue(sources.size > 100, "${sources.size} sources")
        assertEquals(emptyList(), sources.filter { TAKES_ALL.containsMatchIn(it.readText()) }.map(File::getName))
    }

    private companion object {
        val TAKES_ALL = Regex("runCatching|CoroutineExceptionHandler|UncaughtException|catch \\(\\w+: ([\\w.]*Throwable|[\\w.]*Error)\\)")
    }
}
