package app.tally.boundary

import app.tally.Wallet
import app.tally.core.OpenedSecret
import app.tally.core.PaymentState
import app.tally.core.Vault
import app.tally.core.VaultException
import app.tally.core.VaultPurpose
import app.tally.core.VaultSlot
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.TestFactory
import java.io.File
import kotlin.io.path.createTempDirectory
import kotlin.test.assertEquals
import kotlin.test.assertNotNull
import kotlin.test.assertTrue

/** Wallets that earlier versions wrote. */
class SchemasTest {
    @TestFactory
    fun `every released schema opens, with the payment that was made in it`(): List<DynamicTest> {
        val fixtures = File(System.getProperty("tally.root"), "tests/fixtures").listFiles(File::isDirectory).orEmpty()
        assertTrue(fixtures.size >= 9, "there are fixtures")
        return fixtures.sorted().map { DynamicTest.dynamicTest(it.name) { opens(it) } }
    }

    private fun opens(fixture: File) {
        val directory = createTempDirectory("tally").toFile()
        try {
            fixture.copyRecursively(directory, overwrite = true)
            runBlocking {
                Wallet.open(directory, FixtureVault).use {
                    assertNotNull(it.membership())
                    val paid =
                        it.payments
                            .page(text = "transport")
                            .items
                            .first { payment -> payment.state == PaymentState.SETTLED }
                    assertEquals("BEST TRANSPORT" to 2_372L, paid.payeeName to paid.total.minor)
                    assertEquals(1, it.payments.refunds(paid.id).size)
                    assertTrue(it.outbox.unsent().isNotEmpty() && paid.id in it.export())
                    it.pause()
                }
            }
        } finally {
            directory.deleteRecursively()
        }
    }

    /** Holds the key that the fixtures were written with. */
    private object FixtureVault : Vault {
        override suspend fun seal(
            slot: VaultSlot,
            secret: ByteArray,
        ): ByteArray = throw VaultException.Unavailable("nothing is sealed")

        override suspend fun open(
            slot: VaultSlot,
            sealed: ByteArray,
            purpose: VaultPurpose,
        ): OpenedSecret {
            if (slot != VaultSlot.DATABASE) throw VaultException.Invalidated()
            assertEquals("sealed", sealed.decodeToString())
            return OpenedSecret(ByteArray(32) { 0x5a }, personWasAsked = false)
        }
    }
}
