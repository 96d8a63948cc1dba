package app.tally.android.vault

import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import android.security.keystore.StrongBoxUnavailableException
import java.security.KeyStore
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey

/** The keys of the phone's Keystore. They never leave it. */
internal class KeyMaker(
    private val provider: String = PROVIDER,
) {
    private val store: KeyStore by lazy { KeyStore.getInstance(provider).apply { load(null) } }

    /** The key of this plan, made now if it is not there. */
    fun keyFor(plan: KeyPlan): SecretKey = find(plan.alias) ?: make(plan)

    /** The key of this name, if it is there. */
    fun find(alias: String): SecretKey? = store.getKey(alias, null) as SecretKey?

    /** A key that no longer works, such as after a new fingerprint. */
    fun forget(alias: String) = store.deleteEntry(alias)

    /** In the chip of its own first; many phones have none, and some say so only when they are asked. */
    private fun make(plan: KeyPlan): SecretKey =
        try {
            generate(plan)
        } catch (refused: StrongBoxUnavailableException) {
            generate(plan.copy(strongBox = false))
        }

    private fun generate(plan: KeyPlan): SecretKey =
        KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, provider).run {
            init(specOf(plan))
            generateKey()
        }

    companion object {
        const val PROVIDER = "AndroidKeyStore"
    }
}

/** What the Keystore is asked for. */
internal fun specOf(plan: KeyPlan): KeyGenParameterSpec =
    KeyGenParameterSpec
        .Builder(plan.alias, KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT)
        .setKeySize(KeyPlan.BITS)
        .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
        .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
        .setRandomizedEncryptionRequired(true)
        .setUnlockedDeviceRequired(plan.needsUnlockedPhone)
        .setIsStrongBoxBacked(plan.strongBox)
        .also { if (plan.needsPerson) asksEachTime(it) }
        .build()

/** Good for one use after the person showed that they are there. A new fingerprint or face makes it useless. */
private fun asksEachTime(spec: KeyGenParameterSpec.Builder) {
    spec.setUserAuthenticationRequired(true)
    spec.setInvalidatedByBiometricEnrollment(true)
    spec.setUserAuthenticationParameters(0, KeyProperties.AUTH_BIOMETRIC_STRONG or KeyProperties.AUTH_DEVICE_CREDENTIAL)
}
