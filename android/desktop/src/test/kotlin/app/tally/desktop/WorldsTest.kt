package app.tally.desktop

import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.io.File
import java.nio.file.Files
import kotlin.test.assertEquals
import kotlin.test.assertTrue

class WorldsTest {
    @TempDir
    lateinit var above: File

    @TempDir
    lateinit var elsewhere: File

    @Test
    fun `what a killed process left goes, and nothing of one that goes on, and nothing else`() {
        val ended = ProcessBuilder("true").start().apply { waitFor() }.pid()
        val left = File(above, "tally-phone-$ended-1").apply { resolve("tally-rehearsal-a").mkdirs() }
        val running = File(above, "tally-phone-${ProcessHandle.current().pid()}-1").apply { mkdirs() }
        val other = File(above, "tally-phone-notes").apply { mkdirs() }
        elsewhere.resolve("dear").writeText("mine")
        val link = Files.createSymbolicLink(File(above, "tally-phone-$ended-2").toPath(), elsewhere.toPath()).toFile()
        val mine = Worlds(above).folder()
        assertEquals(setOf(running, other, link, mine), above.listFiles().orEmpty().toSet())
        assertTrue(!left.exists() && elsewhere.resolve("dear").exists())
    }
}
