package app.tally.boundary

import app.tally.Wallet
import app.tally.WalletException
import app.tally.core.OpenedSecret
import app.tally.core.PaymentState
import app.tally.core.Vault
import app.tally.core.VaultException
import app.tally.core.VaultPurpose
import app.tally.core.VaultSlot
import app.tally.support.TestVault
import app.tally.support.World
import app.tally.support.euros
import app.tally.support.pay
import app.tally.support.story
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.async
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.withTimeoutOrNull
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNotNull
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.seconds

/** A vault is the app's code, and asks a person: it throws, takes its time, and calls the wallet back. */
class VaultTest {
    private val vault = TestVault()

    @Test
    fun `whatever a vault throws becomes an error with a name, and costs nothing`() =
        story {
            val wallet = enrolled(vault = vault)
            val thrown =
                mapOf(
                    VaultException.UserCancelled() to "vault-cancelled",
                    VaultException.LockedOut() to "vault-locked-out",
                    VaultException.Unavailable("not now") to "vault-unavailable",
                    IllegalStateException("a bug in the app") to "vault-unavailable",
                    StackOverflowError() to "vault-unavailable",
                    kotlin.coroutines.cancellation.CancellationException("a scope of the app's is gone") to "vault-unavailable",
                )
            thrown.entries.forEachIndexed { number, (error, name) -> refusesOnce(wallet, 100L + number, error, name) }
        }

    private suspend fun World.refusesOnce(
        wallet: Wallet,
        cents: Long,
        thrown: Throwable,
        name: String,
    ) {
        vault.person = { throw thrown }
        val id =
            wallet.payments
                .prepare(till(), euros(cents))
                .payment.id
        assertEquals(name, assertFailsWith<WalletException.Storage> { wallet.payments.confirm(id) }.name)
        assertEquals(PaymentState.CREATED, wallet.payments.find(id).state)
        assertEquals(0, timesMoved(id))
        // The same payment, once the vault is well again.
        vault.person = {}
        assertEquals(PaymentState.SETTLED, wallet.payments.confirm(id).state)
        assertEquals(1, timesMoved(id))
    }

    @Test
    fun `a vault that throws when the wallet is opened leaves a wallet that can be opened`() =
        story {
            enrolled(vault = vault).use { it.pause() }
            assertEquals("vault-unavailable", assertFailsWith<WalletException> { open("ada", Broken) }.name)
            open("ada", vault).use { assertNotNull(it.membership()) }
        }

    @Test
    fun `while a person thinks for minutes everything else goes on`() =
        story {
            val wallet = enrolled(vault = vault)
            val asked = CompletableDeferred<VaultPurpose>()
            val answer = CompletableDeferred<Unit>()
            vault.person = {
                asked.complete(it)
                answer.await()
            }
            coroutineScope {
                val prepared = wallet.payments.prepare(till(), euros(2_372))
                val payment = async { wallet.payments.confirm(prepared.payment.id) }
                assertTrue(asked.await() is VaultPurpose.Pay)
                act("pass", "seconds" to 240)
                goesOn(wallet, till("bakery"))
                assertEquals(PaymentState.CREATED, wallet.payments.find(prepared.payment.id).state)
                answer.complete(Unit)
                assertEquals(PaymentState.SETTLED, payment.await().state)
                assertEquals(1, timesMoved(prepared.payment.id))
            }
        }

    private suspend fun goesOn(
        wallet: Wallet,
        code: String,
    ) {
        wallet.sync()
        wallet.handleEvents {}
        wallet.accounts.balance()
        wallet.consents.setProfile(wallet.consents.profile())
        assertEquals(
            PaymentState.CREATED,
            wallet.payments
                .prepare(code, euros(5))
                .payment.state,
        )
    }

    @Test
    fun `a vault may call the wallet back`() =
        story {
            val wallet = enrolled(vault = vault)
            var reentered: Throwable? = null
            vault.person = {
                wallet.payments.page()
                wallet.newId()
                wallet.sync()
                // What needs the person while the person is being asked can only be refused.
                reentered = runCatching { withTimeoutOrNull(20.seconds) { wallet.topUps.topUp(euros(1)) } }.exceptionOrNull()
            }
            val payment = wallet.pay(till(), 2_372)
            assertEquals(PaymentState.SETTLED, payment.state)
            assertTrue(reentered is WalletException.State, "what came of asking again inside: $reentered")
            assertEquals(1, timesMoved(payment.id))
        }

    private object Broken : Vault {
        override suspend fun seal(
            slot: VaultSlot,
            secret: ByteArray,
        ): ByteArray = TODO("a vault that nobody wrote")

        override suspend fun open(
            slot: VaultSlot,
            sealed: ByteArray,
            purpose: VaultPurpose,
        ): OpenedSecret = TODO("a vault that nobody wrote")
    }
}
