package app.tally.android.vault

import org.junit.jupiter.api.Test
import java.security.GeneralSecurityException
import javax.crypto.Cipher
import javax.crypto.spec.SecretKeySpec
import kotlin.test.assertContentEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse

/** The format, under a key that is no Keystore's. */
class SealedTest {
    private val key = SecretKeySpec(ByteArray(32) { it.toByte() }, "AES")
    private val secret = ByteArray(32) { 7 }
    private val sealed = Cipher.getInstance(Sealed.TRANSFORMATION).apply { init(Cipher.ENCRYPT_MODE, key) }.seal(secret, "HOLDER")

    private fun opened(
        bytes: ByteArray,
        slot: String,
    ): ByteArray {
        val read = Sealed.read(bytes)
        val cipher = Cipher.getInstance(Sealed.TRANSFORMATION).apply { init(Cipher.DECRYPT_MODE, key, Sealed.parameters(read.nonce)) }
        return cipher.open(read, slot)
    }

    @Test
    fun `what was sealed opens again, and only for its slot`() {
        assertContentEquals(secret, opened(sealed, "HOLDER"))
        assertFailsWith<GeneralSecurityException> { opened(sealed, "DEVICE") }
    }

    @Test
    fun `a byte that was changed, or cut off, opens nothing`() {
        sealed.indices.forEach { at ->
            val changed = sealed.copyOf().also { it[at] = (it[at] + 1).toByte() }
            assertFailsWith<GeneralSecurityException>("byte $at") { opened(changed, "HOLDER") }
            assertFailsWith<GeneralSecurityException>("cut at $at") { opened(sealed.copyOf(at), "HOLDER") }
        }
    }

    @Test
    fun `the secret is not in it`() = assertFalse(secret.joinToString() in sealed.joinToString())
}
