package app.tally.rehearsal

import app.tally.Wallet
import org.junit.jupiter.api.Test
import java.io.File
import java.util.jar.JarFile
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** A stage has the power to make time and randomness: an app that has only the wallet must have nothing of it. */
class ShippedTest {
    private val jar =
        File(
            Wallet::class.java.protectionDomain.codeSource.location
                .toURI(),
        )

    @Test
    fun `the wallet's jar has nothing of a rehearsal in it`() {
        val names = JarFile(jar).use { file -> file.entries().toList().map { it.name } }
        assertEquals(emptyList(), names.filter { "rehearsal" in it.lowercase() })
    }

    @Test
    fun `the wallet's library has nothing of a rehearsal in it`() {
        val libraries =
            JarFile(jar).use { file ->
                file
                    .entries()
                    .toList()
                    .filter { it.name.endsWith(".so") }
                    .map { file.getInputStream(it).readBytes() }
            }
        assertTrue(libraries.isNotEmpty() && libraries.none { "tally_rehearsal" in it || "rehearsal_fn_" in it })
    }
}

/** Whether these bytes stand somewhere in it. Latin 1 keeps every byte as it is. */
private operator fun ByteArray.contains(text: String) = text in String(this, Charsets.ISO_8859_1)
