package app.tally.support

import app.tally.core.OpenedSecret
import app.tally.core.Vault
import app.tally.core.VaultPurpose
import app.tally.core.VaultSlot
import java.util.concurrent.CopyOnWriteArrayList
import kotlin.experimental.xor

/**
 * Seals by turning every bit, which is as good as anything for finding out whether the wallet really asks. [person] stands for the person:
 * it is called before the holder's secret is opened, and may take its time or throw.
 */
class TestVault : Vault {
    @Volatile
    var person: suspend (VaultPurpose) -> Unit = {}

    val purposes = CopyOnWriteArrayList<VaultPurpose>()

    override suspend fun seal(
        slot: VaultSlot,
        secret: ByteArray,
    ): ByteArray = byteArrayOf(slot.ordinal.toByte()) + turned(secret)

    override suspend fun open(
        slot: VaultSlot,
        sealed: ByteArray,
        purpose: VaultPurpose,
    ): OpenedSecret {
        check(sealed[0] == slot.ordinal.toByte()) { "a secret was sealed for another slot" }
        purposes += purpose
        if (slot == VaultSlot.HOLDER) person(purpose)
        return OpenedSecret(turned(sealed.copyOfRange(1, sealed.size)), personWasAsked = slot == VaultSlot.HOLDER)
    }

    private fun turned(bytes: ByteArray) = ByteArray(bytes.size) { bytes[it] xor -1 }
}
