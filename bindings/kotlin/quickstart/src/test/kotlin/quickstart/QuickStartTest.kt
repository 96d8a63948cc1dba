package quickstart

import app.tally.Wallet
import app.tally.core.VaultPurpose
import app.tally.rehearsal.TryVault
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.io.File
import kotlin.test.assertEquals
import kotlin.test.assertTrue

private val root = File(System.getProperty("tally.root"))

/** The quick start, as somebody follows it: with the packed jars alone, against the sandbox. */
class QuickStartTest {
    @TempDir
    lateinit var home: File

    private val sandbox by lazy { Sandbox(File(home, "sandbox")) }

    @AfterEach
    fun stop() = sandbox.close()

    @Test
    fun `the packed jars alone pay`() {
        val asked = mutableListOf<VaultPurpose>()
        val vault = TryVault(File(home, "key")) { asked.add(it) }
        val said = runBlocking { told { firstPayment(File(home, "wallet"), vault, sandbox.invite, sandbox.payload) } }
        assertEquals("Paid.", said)
        assertTrue(asked.any { it is VaultPurpose.Pay && it.total.minor == 2_372L }, "the person was asked: $asked")
        assertTrue(jarOf(Wallet::class.java).extension == "jar", "the wallet comes out of a jar")
        assertEquals(null, System.getProperty("uniffi.component.tally.libraryOverride"))
    }

    @Test
    fun `who says no has paid nothing, and reads why`() {
        val vault = TryVault(File(home, "key")) { it !is VaultPurpose.Pay }
        val said = runBlocking { told { firstPayment(File(home, "wallet"), vault, sandbox.invite, sandbox.payload) } }
        assertTrue("(401)" in said, said)
    }

    private fun jarOf(type: Class<*>) =
        File(
            type.protectionDomain.codeSource.location
                .toURI(),
        )
}

/** Each block of code in the pages is the file that it says it is from. */
class PagesTest {
    private val block = Regex("<!-- (bindings/\\S+\\.kt) -->\n+```kotlin\n(.*?)```", RegexOption.DOT_MATCHES_ALL)

    @Test
    fun `the code in the pages is the code that was run`() {
        val shown = listOf("docs/quickstart-kotlin.md", "README.md").flatMap { page -> block.findAll(File(root, page).readText()) }
        assertTrue(shown.size >= 3, "there is code in the pages")
        for ((file, code) in shown.map { it.destructured }) {
            // A page may show some of a file: whole lines of it.
            assertTrue("\n${code.trimEnd()}\n" in "\n${File(root, file).readText()}", "$file is not what a page shows of it")
        }
    }
}
