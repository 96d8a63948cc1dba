package app.tally.android.vault

import app.tally.core.OpenedSecret
import app.tally.core.Vault
import app.tally.core.VaultException
import app.tally.core.VaultPurpose
import app.tally.core.VaultSlot
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import java.security.GeneralSecurityException
import javax.crypto.Cipher

/**
 * The wallet's secrets under keys of the phone's Keystore, in hardware where there is some. The holder key is opened for one signature after
 * the person showed that they are there; the others without a prompt, once the phone was unlocked.
 */
internal class KeystoreVault(
    private val keys: Keys,
    private val hasStrongBox: Boolean,
    private val person: Person,
    private val phone: () -> PhoneState,
) : Vault {
    override suspend fun seal(
        slot: VaultSlot,
        secret: ByteArray,
    ): ByteArray =
        guarded {
            // The key of the database comes first, and only where there is none: no key of before opens anything any more.
            if (slot == VaultSlot.DATABASE) forgetAll()
            val plans = KeyPlan.of(slot, hasStrongBox)
            val plan = plans.find { it.presence != Presence.BIOMETRY || phone().hasBiometry } ?: plans.last()
            val cipher = sealing(plan)
            (plans - plan).forEach { keys.forget(it.alias) }
            // A key that asks for the person asks when it seals, too: the prompt is for becoming a wallet.
            agreed(plan, cipher, VaultPurpose.Enrol).seal(secret, slot.name)
        }

    override suspend fun open(
        slot: VaultSlot,
        sealed: ByteArray,
        purpose: VaultPurpose,
    ): OpenedSecret =
        guarded {
            val read = Sealed.read(sealed)
            val plan = KeyPlan.of(slot, hasStrongBox).find { keys.find(it.alias) != null } ?: throw VaultException.Invalidated()
            val cipher = cipher { init(Cipher.DECRYPT_MODE, keys.find(plan.alias), Sealed.parameters(read.nonce)) }
            OpenedSecret(agreed(plan, cipher, purpose).open(read, slot.name), plan.needsPerson)
        }

    /** Deletes every key: what they sealed is gone, or goes with them. */
    fun forgetAll() = VaultSlot.entries.flatMap { KeyPlan.of(it, hasStrongBox) }.forEach { keys.forget(it.alias) }

    /** One that a new finger has ended opens nothing that it sealed either, so that another takes its place. */
    private fun sealing(plan: KeyPlan): Cipher =
        try {
            cipher { init(Cipher.ENCRYPT_MODE, keys.find(plan.alias) ?: keys.make(plan)) }
        } catch (error: GeneralSecurityException) {
            if (troubleOf(error, phone()) !is VaultException.Invalidated) throw error
            keys.forget(plan.alias)
            cipher { init(Cipher.ENCRYPT_MODE, keys.make(plan)) }
        }

    private fun cipher(begin: Cipher.() -> Unit): Cipher = Cipher.getInstance(Sealed.TRANSFORMATION).apply(begin)

    private suspend fun agreed(
        plan: KeyPlan,
        cipher: Cipher,
        purpose: VaultPurpose,
    ): Cipher = if (plan.needsPerson) person.agree(cipher, purpose, plan.presence) else cipher

    /** Off the main thread, because the chip takes its time; whatever is thrown becomes the wallet's word for it. */
    private suspend fun <R> guarded(work: suspend () -> R): R =
        try {
            withContext(Dispatchers.IO) { work() }
        } catch (cancelled: CancellationException) {
            throw cancelled
        } catch (error: Exception) {
            throw troubleOf(error, phone())
        }
}

/** Whoever holds the phone. */
internal fun interface Person {
    /** Asks for what the key wants of them; gives the cipher back when it may be used once. Throws a `VaultException`. */
    suspend fun agree(
        cipher: Cipher,
        purpose: VaultPurpose,
        presence: Presence,
    ): Cipher
}
