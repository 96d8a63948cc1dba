package app.tally.rehearsal

import app.tally.Wallet
import app.tally.WalletException
import app.tally.core.Money
import app.tally.core.PaymentState
import app.tally.core.VaultException
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonObject
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.EnumSource
import java.io.File
import java.time.Duration
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNotEquals
import kotlin.test.assertTrue

class RehearsalTest {
    @ParameterizedTest
    @EnumSource
    fun `each preset shows what its file says`(scenario: Scenario) = rehearsed(scenario) { assertEquals(shows(scenario), shown()) }

    @Test
    fun `two at once know nothing of each other`() =
        rehearsed(Scenario.FIRST_PAYMENT) {
            Wallet.rehearsal(Scenario.RIDING).use { other ->
                val paid = prepareRoll()
                assertEquals(PaymentState.SETTLED, wallet.payments.confirm(paid).state)
                assertFailsWith<WalletException> { other.wallet.payments.find(paid) }
                assertNotEquals(shown(), other.shown())
            }
        }

    @Test
    fun `the person answers as they are told to, and once`() =
        rehearsed(Scenario.FIRST_PAYMENT) {
            val paid = prepareRoll()
            personAnswers(VaultException.UserCancelled())
            assertEquals("vault-cancelled", assertFailsWith<WalletException> { wallet.payments.confirm(paid) }.name)
            assertEquals(PaymentState.SETTLED, wallet.payments.confirm(paid).state)
        }

    @Test
    fun `time stands until it is told to pass or to run`() =
        rehearsed(Scenario.RIDING) {
            val began = now
            letPass(Duration.ofMinutes(1))
            assertEquals(began.plusSeconds(60), now)
            runClock()
            while (now == began.plusSeconds(60)) Thread.onSpinWait()
        }

    @Test
    fun `closed, it leaves no file and no thread`(
        @TempDir folder: File,
    ) = runBlocking {
        val rehearsal = Wallet.rehearsal(Scenario.NEW_PERSON, folder)
        rehearsal.wallet.enrol(rehearsal.invite())
        assertTrue(stageThreads() > 0 && !folder.list().isNullOrEmpty())
        rehearsal.close()
        assertEquals(emptyList(), folder.list().orEmpty().toList())
        while (stageThreads() > 0) Thread.onSpinWait()
        assertFailsWith<WalletException.Closed> { rehearsal.wallet.membership() }
        Unit
    }

    private fun rehearsed(
        scenario: Scenario,
        work: suspend WalletRehearsal.() -> Unit,
    ) = runBlocking { Wallet.rehearsal(scenario).use { it.work() } }
}

private suspend fun WalletRehearsal.prepareRoll() =
    wallet.payments
        .prepare(codeAt("bakery"), Money(450, "EUR"))
        .payment.id

private fun shows(scenario: Scenario): JsonObject {
    val name = scenario.name.lowercase().replace('_', '-')
    val preset = Json.parseToJsonElement(File(System.getProperty("tally.root"), "rehearsal/presets/$name.json").readText())
    return preset.jsonObject.getValue("shows").jsonObject
}

/** Threads of a stage, of all that this process has: they come and go while one looks. */
private fun stageThreads(): Int {
    val names = File("/proc/self/task").listFiles().orEmpty().map { runCatching { File(it, "comm").readText() }.getOrDefault("") }
    return names.count { it.startsWith("stage") }
}
