package app.tally.android.vault

import app.tally.core.VaultException
import app.tally.core.VaultPurpose
import app.tally.core.VaultSlot
import kotlinx.coroutines.runBlocking
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import java.security.UnrecoverableKeyException
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue

/** The vault over keys that are no Keystore's: which key it takes, makes and forgets. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35])
class KeystoreVaultTest {
    private val keys = FakeKeys()
    private val asked = mutableListOf<Presence>()
    private var phone = PhoneState(unlockedOnce = true, hasScreenLock = true, hasBiometry = true)
    private val vault = KeystoreVault(keys, false, { cipher, _, presence -> cipher.also { asked += presence } }) { phone }
    private val secret = ByteArray(32) { 7 }

    @Test
    fun `where the phone knows a finger nothing else opens the holder key`() =
        runBlocking {
            val sealed = vault.seal(VaultSlot.HOLDER, secret)
            assertContentEquals(secret, vault.open(VaultSlot.HOLDER, sealed, VaultPurpose.OpenWallet).secret)
            assertEquals(listOf(Presence.BIOMETRY, Presence.BIOMETRY), asked)
        }

    @Test
    fun `where it knows none the screen lock does, and goes on doing so`() =
        runBlocking {
            phone = phone.copy(hasBiometry = false)
            val sealed = vault.seal(VaultSlot.HOLDER, secret)
            phone = phone.copy(hasBiometry = true)
            assertContentEquals(secret, vault.open(VaultSlot.HOLDER, sealed, VaultPurpose.OpenWallet).secret)
            assertEquals(listOf(Presence.SCREEN_LOCK, Presence.SCREEN_LOCK), asked)
        }

    @Test
    fun `a key that a new finger ended is lost, and another is made for what is sealed anew`() =
        runBlocking {
            val sealed = vault.seal(VaultSlot.HOLDER, secret)
            keys.ended += "tally.holder.biometry"
            assertFailsWith<VaultException.Invalidated> { vault.open(VaultSlot.HOLDER, sealed, VaultPurpose.OpenWallet) }
            val anew = vault.seal(VaultSlot.HOLDER, secret)
            assertContentEquals(secret, vault.open(VaultSlot.HOLDER, anew, VaultPurpose.OpenWallet).secret)
        }

    @Test
    fun `so is one that cannot be fetched any more, which is how some phones tell it`() =
        runBlocking {
            val sealed = vault.seal(VaultSlot.HOLDER, secret)
            keys.end = ::UnrecoverableKeyException
            keys.ended += "tally.holder.biometry"
            assertFailsWith<VaultException.Invalidated> { vault.open(VaultSlot.HOLDER, sealed, VaultPurpose.OpenWallet) }
            val anew = vault.seal(VaultSlot.HOLDER, secret)
            assertContentEquals(secret, vault.open(VaultSlot.HOLDER, anew, VaultPurpose.OpenWallet).secret)
        }

    @Test
    fun `one that asks nobody is ended by no finger, and stays for when it can be fetched again`() =
        runBlocking {
            val sealed = vault.seal(VaultSlot.DEVICE, secret)
            keys.end = ::UnrecoverableKeyException
            keys.ended += "tally.device"
            assertFailsWith<VaultException.Unavailable> { vault.open(VaultSlot.DEVICE, sealed, VaultPurpose.OpenWallet) }
            assertFailsWith<VaultException.Unavailable> { vault.seal(VaultSlot.DEVICE, secret) }
            keys.ended.clear()
            assertContentEquals(secret, vault.open(VaultSlot.DEVICE, sealed, VaultPurpose.OpenWallet).secret)
        }

    @Test
    fun `who has no screen lock is told so where the person has to be there, and of no other key`() =
        runBlocking {
            VaultSlot.entries.forEach { slot ->
                val sealed = vault.seal(slot, secret).apply { this[lastIndex] = (this[lastIndex] + 1).toByte() }
                phone = phone.copy(hasScreenLock = false)
                val fault = assertFailsWith<VaultException> { vault.open(slot, sealed, VaultPurpose.OpenWallet) }
                assertEquals(slot == VaultSlot.HOLDER, fault is VaultException.NoPasscode, "$slot: $fault")
                phone = phone.copy(hasScreenLock = true)
            }
        }

    @Test
    fun `a key that cannot be deleted keeps no other from it`() =
        runBlocking {
            VaultSlot.entries.forEach { vault.seal(it, secret) }
            keys.stuck += "tally.database"
            vault.forgetAll()
            assertEquals(setOf("tally.database"), keys.there.keys)
        }

    @Test
    fun `a key that is not there is lost, and none is made in its place`() =
        runBlocking {
            val sealed = vault.seal(VaultSlot.DEVICE, secret)
            vault.forgetAll()
            assertFailsWith<VaultException.Invalidated> { vault.open(VaultSlot.DEVICE, sealed, VaultPurpose.OpenWallet) }
            assertTrue(keys.there.isEmpty())
        }

    @Test
    fun `with a new wallet no key of the one before is left`() =
        runBlocking {
            VaultSlot.entries.forEach { vault.seal(it, secret) }
            assertEquals(VaultSlot.entries.size, keys.there.size)
            vault.seal(VaultSlot.DATABASE, secret)
            assertEquals(setOf("tally.database"), keys.there.keys)
        }
}
