package app.tally.android.vault

import android.security.keystore.KeyPermanentlyInvalidatedException
import java.security.KeyStoreException
import java.security.SecureRandom
import javax.crypto.SecretKey
import javax.crypto.spec.SecretKeySpec

/** Keys that are no Keystore's: Robolectric has none. */
internal class FakeKeys : Keys {
    val there = mutableMapOf<String, SecretKey>()

    /** What the phone says no to, because a finger was added. */
    val ended = mutableSetOf<String>()

    /** What cannot be deleted. */
    val stuck = mutableSetOf<String>()

    /** How it says so. */
    var end: () -> Exception = ::KeyPermanentlyInvalidatedException

    override fun find(alias: String): SecretKey? = if (alias in ended) throw end() else there[alias]

    override fun make(plan: KeyPlan): SecretKey =
        SecretKeySpec(ByteArray(KeyPlan.BITS / 8).also(SecureRandom()::nextBytes), "AES").also { there[plan.alias] = it }

    override fun forget(alias: String) {
        if (alias in stuck) throw KeyStoreException()
        ended -= alias
        there -= alias
    }
}
