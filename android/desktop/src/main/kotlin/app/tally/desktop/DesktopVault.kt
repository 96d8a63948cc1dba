package app.tally.desktop

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

/** A vault for play money: its key lies in a file that is its owner's alone, and [agrees] stands for the finger on the phone. */
internal class DesktopVault(
    file: File,
    private val agrees: suspend (VaultPurpose) -> Boolean,
) : Vault {
    private val random = SecureRandom()
    private val key = SecretKeySpec(if (file.exists()) file.readBytes() else made(file), "AES")

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
        val asks = slot == VaultSlot.HOLDER
        if (asks && !agrees(purpose)) throw VaultException.UserCancelled()
        val cipher = cipher(Cipher.DECRYPT_MODE, slot, sealed.copyOf(NONCE))
        return OpenedSecret(cipher.doFinal(sealed, NONCE, sealed.size - NONCE), personWasAsked = asks)
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

    private fun made(file: File): ByteArray =
        bytes(KEY).also { key ->
            file.parentFile.mkdirs()
            val owners = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            Files.createFile(file.toPath(), owners)
            file.writeBytes(key)
        }

    private fun bytes(count: Int) = ByteArray(count).also(random::nextBytes)

    private companion object {
        const val KEY = 32
        const val NONCE = 12
        const val TAG_BITS = 128
    }
}
