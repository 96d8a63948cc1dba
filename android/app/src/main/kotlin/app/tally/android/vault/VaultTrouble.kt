package app.tally.android.vault

import android.hardware.biometrics.BiometricPrompt
import android.os.Build
import android.security.KeyStoreException
import android.security.keystore.KeyPermanentlyInvalidatedException
import android.security.keystore.UserNotAuthenticatedException
import app.tally.core.VaultException
import java.security.InvalidAlgorithmParameterException
import java.security.InvalidKeyException
import java.security.UnrecoverableKeyException

/**
 * What went wrong with a key, as the wallet's errors. Of anything else than what it knows only the class is told. Only a key that [asks] for the
 * person is ended by what they change on their phone, or misses a screen lock; whatever is the matter with another may pass.
 */
internal fun troubleOf(
    error: Throwable,
    phone: PhoneState,
    asks: Boolean,
): VaultException =
    when {
        error is VaultException -> error

        error is KeyPermanentlyInvalidatedException -> VaultException.Invalidated()

        !phone.unlockedOnce -> VaultException.BeforeFirstUnlock()

        // What an end of a key looks like where the Keystore tells it only when the key is fetched.
        asks && error is UnrecoverableKeyException && !passes(error.cause) -> VaultException.Invalidated()

        // A key that asks for a person cannot be made where there is no screen lock, nor be used; the others have no need of one.
        asks && !phone.hasScreenLock -> VaultException.NoPasscode()

        error is UserNotAuthenticatedException -> VaultException.UserCancelled()

        error is InvalidKeyException || error is InvalidAlgorithmParameterException -> VaultException.Unavailable(error.javaClass.simpleName)

        else -> VaultException.Unavailable(error.javaClass.name)
    }

/** Whether the Keystore says of itself that it may work another time, which older phones do not tell. */
private fun passes(cause: Throwable?) =
    Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU && (cause as? KeyStoreException)?.isTransientFailure == true

/** What the prompt's number says, as the wallet's errors. */
internal fun troubleOfPrompt(code: Int): VaultException =
    when (code) {
        BiometricPrompt.BIOMETRIC_ERROR_USER_CANCELED, BiometricPrompt.BIOMETRIC_ERROR_CANCELED, BiometricPrompt.BIOMETRIC_ERROR_TIMEOUT -> {
            VaultException.UserCancelled()
        }

        BiometricPrompt.BIOMETRIC_ERROR_LOCKOUT, BiometricPrompt.BIOMETRIC_ERROR_LOCKOUT_PERMANENT -> {
            VaultException.LockedOut()
        }

        BiometricPrompt.BIOMETRIC_ERROR_NO_DEVICE_CREDENTIAL -> {
            VaultException.NoPasscode()
        }

        else -> {
            VaultException.Unavailable("prompt $code")
        }
    }

/** What the phone can say about itself while a key does not work. */
internal data class PhoneState(
    /** Whether it was unlocked since it started. */
    val unlockedOnce: Boolean,
    /** Whether it has a screen lock. */
    val hasScreenLock: Boolean,
    /** Whether it knows fingers or a face, by which a person is known for sure. */
    val hasBiometry: Boolean = false,
)
