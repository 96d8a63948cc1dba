package app.tally.android.vault

import app.tally.core.OpenedSecret
import app.tally.core.Vault
import app.tally.core.VaultPurpose
import app.tally.core.VaultSlot
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import javax.crypto.Cipher

/**
 * The wallet's secrets under keys of the phone's Keystore, in hardware where there is some. The holder key is opened for one signature after
 * the person showed that they are there; the others without a prompt, once the phone was unlocked.
 */
internal class KeystoreVault(
    private val keys: KeyMaker,
    private val hasStrongBox: Boolean,
    private val person: Person,
    private val phone: () -> PhoneState,
) : Vault {
    override suspend fun seal(
        slot: VaultSlot,
        secret: ByteArray,
    ): ByteArray =
        guarded(slot) { plan ->
            val cipher = cipher { init(Cipher.ENCRYPT_MODE, keys.keyFor(plan)) }
            // A key that asks for the person asks when it seals, too: the prompt is for becoming a wallet.
            val begun = if (plan.needsPerson) person.agree(cipher, VaultPurpose.Enrol) else cipher
            begun.seal(secret, slot.name)
        }

    override suspend fun open(
        slot: VaultSlot,
        sealed: ByteArray,
        purpose: VaultPurpose,
    ): OpenedSecret =
        guarded(slot) { plan ->
            val read = Sealed.read(sealed)
            val cipher = cipher { init(Cipher.DECRYPT_MODE, keys.keyFor(plan), Sealed.parameters(read.nonce)) }
            val begun = if (plan.needsPerson) person.agree(cipher, purpose) else cipher
            OpenedSecret(begun.open(read, slot.name), plan.needsPerson)
        }

    private fun cipher(begin: Cipher.() -> Unit): Cipher = Cipher.getInstance(Sealed.TRANSFORMATION).apply(begin)

    /** Off the main thread, because the chip takes its time; whatever is thrown becomes the wallet's word for it. */
    private suspend fun <R> guarded(
        slot: VaultSlot,
        work: suspend (KeyPlan) -> R,
    ): R =
        try {
            withContext(Dispatchers.IO) { work(KeyPlan.of(slot, hasStrongBox)) }
        } catch (cancelled: CancellationException) {
            throw cancelled
        } catch (error: Exception) {
            throw troubleOf(error, phone())
        }
}

/** Whoever holds the phone. */
internal fun interface Person {
    /** Asks for a fingerprint, a face or the screen lock; gives the cipher back when it may be used once. Throws a `VaultException`. */
    suspend fun agree(
        cipher: Cipher,
        purpose: VaultPurpose,
    ): Cipher
}
