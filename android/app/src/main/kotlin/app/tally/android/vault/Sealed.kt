package app.tally.android.vault

import java.security.GeneralSecurityException
import javax.crypto.AEADBadTagException
import javax.crypto.Cipher
import javax.crypto.spec.GCMParameterSpec

/** What lies in the wallet's folder for a secret: the format's number, the nonce, and what AES-GCM made of it. */
internal class Sealed(
    val nonce: ByteArray,
    val text: ByteArray,
) {
    /** As it is kept. */
    fun bytes(): ByteArray = byteArrayOf(FORMAT) + nonce + text

    companion object {
        const val TRANSFORMATION = "AES/GCM/NoPadding"
        private const val FORMAT: Byte = 1
        private const val NONCE = 12
        private const val TAG_BITS = 128

        fun read(bytes: ByteArray): Sealed {
            if (bytes.size < 1 + NONCE + TAG_BITS / 8 || bytes[0] != FORMAT) throw AEADBadTagException("not sealed by this vault")
            return Sealed(bytes.copyOfRange(1, 1 + NONCE), bytes.copyOfRange(1 + NONCE, bytes.size))
        }

        /** How a cipher is told the nonce. */
        fun parameters(nonce: ByteArray) = GCMParameterSpec(TAG_BITS, nonce)
    }
}

/** Seals with a cipher that was begun; the slot is bound to it, so that nobody can exchange two secrets. */
@Throws(GeneralSecurityException::class)
internal fun Cipher.seal(
    secret: ByteArray,
    slot: String,
): ByteArray {
    updateAAD(slot.toByteArray())
    return Sealed(iv, doFinal(secret)).bytes()
}

/** Opens with a cipher that was begun with the nonce of [sealed]. */
@Throws(GeneralSecurityException::class)
internal fun Cipher.open(
    sealed: Sealed,
    slot: String,
): ByteArray {
    updateAAD(slot.toByteArray())
    return doFinal(sealed.text)
}
