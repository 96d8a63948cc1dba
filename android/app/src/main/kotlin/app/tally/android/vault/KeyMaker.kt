package app.tally.android.vault

import android.os.Build
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import android.security.keystore.StrongBoxUnavailableException
import java.security.KeyStore
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey

/** Where keys lie. */
internal interface Keys {
    /** The key of this name, if it is there. */
    fun find(alias: String): SecretKey?

    /** A new key, in the place of one of the same name. */
    fun make(plan: KeyPlan): SecretKey

    /** Deletes the key of this name, if it is there: it no longer works, or nothing is left that it sealed. */
    fun forget(alias: String)
}

/** The keys of the phone's Keystore. They never leave it. */
internal class KeyMaker(
    private val provider: String = PROVIDER,
) : Keys {
    private val store: KeyStore by lazy { KeyStore.getInstance(provider).apply { load(null) } }

    override fun find(alias: String): SecretKey? = store.getKey(alias, null) as SecretKey?

    override fun forget(alias: String) = store.deleteEntry(alias)

    /** In the chip of its own first; many phones have none, and some say so only when they are asked. */
    override fun make(plan: KeyPlan): SecretKey =
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

/** What the Keystore of this [android] is asked for. */
internal fun specOf(
    plan: KeyPlan,
    android: Int = Build.VERSION.SDK_INT,
): KeyGenParameterSpec =
    KeyGenParameterSpec
        .Builder(plan.alias, KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT)
        .setKeySize(KeyPlan.BITS)
        .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
        .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
        .setRandomizedEncryptionRequired(true)
        // A phone that is locked goes on syncing, so nothing but the holder key asks for more than the first unlock. Before Android 15 such a key
        // does not work either for who unlocked with a weak face or a watch; that it asks at each use says enough there.
        .setUnlockedDeviceRequired(plan.needsPerson && android >= Build.VERSION_CODES.VANILLA_ICE_CREAM)
        .setIsStrongBoxBacked(plan.strongBox)
        .also { if (plan.needsPerson) asksEachTime(it, plan.presence) }
        .build()

/**
 * Good for one use after the person showed that they are there. A new finger or face makes a key useless that only those open; one that the screen
 * lock opens as well would survive it.
 */
private fun asksEachTime(
    spec: KeyGenParameterSpec.Builder,
    presence: Presence,
) {
    val biometry = presence == Presence.BIOMETRY
    spec.setUserAuthenticationRequired(true)
    spec.setInvalidatedByBiometricEnrollment(biometry)
    spec.setUserAuthenticationParameters(0, if (biometry) KeyProperties.AUTH_BIOMETRIC_STRONG else KeyProperties.AUTH_DEVICE_CREDENTIAL)
}
