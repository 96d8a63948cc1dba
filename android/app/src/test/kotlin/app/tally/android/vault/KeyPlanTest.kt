package app.tally.android.vault

import android.os.Build
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import app.tally.core.VaultSlot
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertTrue

/** What the Keystore is asked for. That it keeps to it, only a phone can show. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35])
class KeyPlanTest {
    private fun spec(
        slot: VaultSlot,
        strongBox: Boolean = true,
    ): KeyGenParameterSpec = specOf(KeyPlan.of(slot, strongBox).first())

    @Test
    fun `the holder key asks for finger or face at each use, and a new one ends it`() {
        val holder = spec(VaultSlot.HOLDER)
        assertTrue(holder.isUserAuthenticationRequired && holder.isInvalidatedByBiometricEnrollment && holder.isUnlockedDeviceRequired)
        assertEquals(0, holder.userAuthenticationValidityDurationSeconds)
        // One that the screen lock opens as well would survive a new finger.
        assertEquals(KeyProperties.AUTH_BIOMETRIC_STRONG, holder.userAuthenticationType)
    }

    @Test
    fun `where the phone knows neither, the screen lock is asked for at each use`() {
        val holder = specOf(KeyPlan.of(VaultSlot.HOLDER, strongBox = true).last())
        assertTrue(holder.isUserAuthenticationRequired && holder.isUnlockedDeviceRequired)
        assertEquals(0, holder.userAuthenticationValidityDurationSeconds)
        assertEquals(KeyProperties.AUTH_DEVICE_CREDENTIAL, holder.userAuthenticationType)
    }

    @Test
    fun `before Android 15 the key works for somebody who unlocked with a watch, and asks all the same`() {
        val holder = specOf(KeyPlan.of(VaultSlot.HOLDER, strongBox = true).first(), android = Build.VERSION_CODES.UPSIDE_DOWN_CAKE)
        assertTrue(holder.isUserAuthenticationRequired && !holder.isUnlockedDeviceRequired)
    }

    @Test
    fun `the others ask nobody, and work while the phone is locked`() {
        listOf(VaultSlot.DEVICE, VaultSlot.DATABASE).map(::spec).forEach {
            assertFalse(it.isUserAuthenticationRequired || it.isUnlockedDeviceRequired)
        }
    }

    @Test
    fun `every key is AES of 256 bits in GCM, for nothing but sealing and opening, with a nonce that the Keystore draws`() {
        VaultSlot.entries.map(::spec).forEach {
            assertEquals(256, it.keySize)
            assertEquals(listOf(KeyProperties.BLOCK_MODE_GCM), it.blockModes.toList())
            assertEquals(KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT, it.purposes)
            assertTrue(it.isRandomizedEncryptionRequired)
        }
        assertEquals(
            VaultSlot.entries.size,
            VaultSlot.entries
                .map { spec(it).keystoreAlias }
                .distinct()
                .size,
        )
    }

    @Test
    fun `the chip of its own is asked for where the phone has one`() {
        assertTrue(spec(VaultSlot.HOLDER, strongBox = true).isStrongBoxBacked)
        assertFalse(spec(VaultSlot.HOLDER, strongBox = false).isStrongBoxBacked)
    }
}
