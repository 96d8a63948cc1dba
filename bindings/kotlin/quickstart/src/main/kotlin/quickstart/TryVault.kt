package quickstart

import app.tally.core.OpenedSecret
import app.tally.core.Vault
import app.tally.core.VaultException
import app.tally.core.VaultPurpose
import app.tally.core.VaultSlot
import java.io.File
import java.security.SecureRandom
import javax.crypto.Cipher
import javax.crypto.spec.GCMParameterSpec
import javax.crypto.spec.SecretKeySpec

private const val NONCE = 12
private const val TAG_BITS = 128

/** A vault to try things with: its key lies in a file. On a phone it lies in the Keystore, and the phone asks the person. */
class TryVault(
    keyFile: File,
    private val agrees: suspend (VaultPurpose) -> Boolean,
) : Vault {
    private val random = SecureRandom()
    private val key: SecretKeySpec

    init {
        if (!keyFile.exists()) keyFile.writeBytes(ByteArray(32).also(random::nextBytes))
        key = SecretKeySpec(keyFile.readBytes(), "AES")
    }

    override suspend fun seal(
        slot: VaultSlot,
        secret: ByteArray,
    ): ByteArray {
        val nonce = ByteArray(NONCE).also(random::nextBytes)
        return nonce + cipher(Cipher.ENCRYPT_MODE, slot, nonce).doFinal(secret)
    }

    override suspend fun open(
        slot: VaultSlot,
        sealed: ByteArray,
        purpose: VaultPurpose,
    ): OpenedSecret {
        val asked = slot == VaultSlot.HOLDER
        if (asked && !agrees(purpose)) throw VaultException.UserCancelled()
        val cipher = cipher(Cipher.DECRYPT_MODE, slot, sealed.copyOf(NONCE))
        return OpenedSecret(cipher.doFinal(sealed, NONCE, sealed.size - NONCE), personWasAsked = asked)
    }

    private fun cipher(
        mode: Int,
        slot: VaultSlot,
        nonce: ByteArray,
    ): Cipher =
        Cipher.getInstance("AES/GCM/NoPadding").apply {
            init(mode, key, GCMParameterSpec(TAG_BITS, nonce))
            updateAAD(slot.name.toByteArray())
        }
}
