package app.tally.android.vault

import android.hardware.biometrics.BiometricPrompt
import android.security.keystore.KeyPermanentlyInvalidatedException
import android.security.keystore.UserNotAuthenticatedException
import app.tally.core.VaultException
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import java.security.InvalidKeyException
import java.security.ProviderException
import java.security.UnrecoverableKeyException
import javax.crypto.AEADBadTagException
import kotlin.reflect.KClass
import kotlin.test.assertEquals

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35])
class VaultTroubleTest {
    private val well = PhoneState(unlockedOnce = true, hasScreenLock = true)

    @Test
    fun `each trouble with a key has its word`() {
        assertIs(VaultException.Invalidated::class, troubleOf(KeyPermanentlyInvalidatedException(), well, asks = true))
        assertIs(VaultException.Invalidated::class, troubleOf(UnrecoverableKeyException(), well.copy(hasScreenLock = false), asks = true))
        assertIs(VaultException.BeforeFirstUnlock::class, troubleOf(ProviderException(), well.copy(unlockedOnce = false), asks = true))
        assertIs(VaultException.BeforeFirstUnlock::class, troubleOf(UnrecoverableKeyException(), well.copy(unlockedOnce = false), asks = true))
        assertIs(VaultException.NoPasscode::class, troubleOf(ProviderException(), well.copy(hasScreenLock = false), asks = true))
        assertIs(VaultException.UserCancelled::class, troubleOf(UserNotAuthenticatedException(), well, asks = true))
        listOf(InvalidKeyException(), AEADBadTagException(), ProviderException(), IllegalStateException()).forEach {
            assertIs(VaultException.Unavailable::class, troubleOf(it, well, asks = true))
        }
    }

    @Test
    fun `only a key that asks for the person can have ended`() {
        assertIs(VaultException.Unavailable::class, troubleOf(UnrecoverableKeyException(), well, asks = false))
    }

    @Test
    fun `only a key that asks for the person misses a screen lock`() {
        listOf(InvalidKeyException(), AEADBadTagException(), ProviderException(), UnrecoverableKeyException()).forEach {
            assertIs(VaultException.Unavailable::class, troubleOf(it, well.copy(hasScreenLock = false), asks = false))
        }
    }

    @Test
    fun `a new fingerprint is told as such, whatever else is the matter`() {
        val worst = PhoneState(unlockedOnce = false, hasScreenLock = false)
        assertIs(VaultException.Invalidated::class, troubleOf(KeyPermanentlyInvalidatedException(), worst, asks = true))
    }

    @Test
    fun `the wallet's own word stays, and of others only the class is told`() {
        val own = VaultException.LockedOut()
        assertEquals(own, troubleOf(own, well, asks = true))
        val told = troubleOf(ProviderException("12.00 EUR"), well, asks = true) as VaultException.Unavailable
        assertEquals("java.security.ProviderException", told.detail)
    }

    @Test
    fun `each end of the prompt has its word`() {
        val cancelled =
            listOf(
                BiometricPrompt.BIOMETRIC_ERROR_USER_CANCELED,
                BiometricPrompt.BIOMETRIC_ERROR_CANCELED,
                BiometricPrompt.BIOMETRIC_ERROR_TIMEOUT,
            )
        val lockedOut = listOf(BiometricPrompt.BIOMETRIC_ERROR_LOCKOUT, BiometricPrompt.BIOMETRIC_ERROR_LOCKOUT_PERMANENT)
        cancelled.forEach { assertIs(VaultException.UserCancelled::class, troubleOfPrompt(it)) }
        lockedOut.forEach { assertIs(VaultException.LockedOut::class, troubleOfPrompt(it)) }
        assertIs(VaultException.NoPasscode::class, troubleOfPrompt(BiometricPrompt.BIOMETRIC_ERROR_NO_DEVICE_CREDENTIAL))
        assertIs(VaultException.Unavailable::class, troubleOfPrompt(BiometricPrompt.BIOMETRIC_ERROR_HW_UNAVAILABLE))
    }

    private fun assertIs(
        expected: KClass<out VaultException>,
        found: VaultException,
    ) = assertEquals(expected, found::class)
}
