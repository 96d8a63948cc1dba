package app.tally.rehearsal

import app.tally.core.OpenedSecret
import app.tally.core.Vault
import app.tally.core.VaultException
import app.tally.core.VaultPurpose
import app.tally.core.VaultSlot
import java.io.File
import java.nio.file.Files
import java.nio.file.attribute.PosixFilePermissions
import java.security.SecureRandom
import javax.crypto.Cipher
import javax.crypto.spec.GCMParameterSpec
import javax.crypto.spec.SecretKeySpec

private const val KEY = 32
private const val NONCE = 12
private const val TAG_BITS = 128

/**
 * A vault to try things with: its key lies in a file that is its owner's alone, and [agrees] stands for the person. On a phone the key lies in
 * the Keystore, and the phone asks the person.
 */
class TryVault(
    keyFile: File,
    private val agrees: suspend (VaultPurpose) -> Boolean,
) : Vault {
    private val random = SecureRandom()
    private val key = SecretKeySpec(if (keyFile.length() > 0) keyFile.readBytes() else made(keyFile), "AES")

    override suspend fun seal(
        slot: VaultSlot,
        secret: ByteArray,
    ): ByteArray {
        val nonce = bytes(NONCE)
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

    private fun made(file: File): ByteArray {
        val owners = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        file.absoluteFile.parentFile.mkdirs()
        if (!file.exists()) Files.createFile(file.toPath(), owners)
        return bytes(KEY).also(file::writeBytes)
    }

    private fun bytes(count: Int) = ByteArray(count).also(random::nextBytes)
}
