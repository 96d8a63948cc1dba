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
        assertIs(VaultException.Invalidated::class, troubleOf(KeyPermanentlyInvalidatedException(), well))
        assertIs(VaultException.Invalidated::class, troubleOf(UnrecoverableKeyException(), well.copy(hasScreenLock = false)))
        assertIs(VaultException.BeforeFirstUnlock::class, troubleOf(ProviderException(), well.copy(unlockedOnce = false)))
        assertIs(VaultException.BeforeFirstUnlock::class, troubleOf(UnrecoverableKeyException(), well.copy(unlockedOnce = false)))
        assertIs(VaultException.NoPasscode::class, troubleOf(ProviderException(), well.copy(hasScreenLock = false)))
        assertIs(VaultException.UserCancelled::class, troubleOf(UserNotAuthenticatedException(), well))
        listOf(InvalidKeyException(), AEADBadTagException(), ProviderException(), IllegalStateException()).forEach {
            assertIs(VaultException.Unavailable::class, troubleOf(it, well))
        }
    }

    @Test
    fun `a new fingerprint is told as such, whatever else is the matter`() {
        val worst = PhoneState(unlockedOnce = false, hasScreenLock = false)
        assertIs(VaultException.Invalidated::class, troubleOf(KeyPermanentlyInvalidatedException(), worst))
    }

    @Test
    fun `the wallet's own word stays, and of others only the class is told`() {
        val own = VaultException.LockedOut()
        assertEquals(own, troubleOf(own, well))
        val told = troubleOf(ProviderException("12.00 EUR"), well) as VaultException.Unavailable
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
