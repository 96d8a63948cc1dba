package app.tally.android

import app.tally.play.RehearsedMoney
import org.junit.Test
import java.nio.file.Files
import kotlin.test.assertEquals

/** What a process leaves behind that was killed while somebody played. */
class SweepTest {
    @Test
    fun `worlds that nobody ended are swept away, and nothing else`() {
        val cache = Files.createTempDirectory("cache").toFile()
        listOf("tally-rehearsal-a1", "tally-rehearsal-b2", "shared").forEach { cache.resolve(it).mkdirs() }
        cache.resolve("tally-rehearsal-a1/wallet").writeText("play money")
        RehearsedMoney.sweep(cache)
        assertEquals(listOf("shared"), cache.list().orEmpty().toList())
        cache.deleteRecursively()
    }
}
