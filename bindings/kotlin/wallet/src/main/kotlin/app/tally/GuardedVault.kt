package app.tally

import app.tally.core.OpenedSecret
import app.tally.core.Vault
import app.tally.core.VaultException
import app.tally.core.VaultPurpose
import app.tally.core.VaultSlot

/**
 * The app's vault where the core expects one. Whatever it throws reaches the core as a [VaultException]: an [Error] would otherwise
 * leave the core waiting for ever. Of anything else than a [VaultException] only the class is told, because its text could be anybody's.
 */
internal class GuardedVault(
    private val vault: Vault,
) : Vault {
    override suspend fun seal(
        slot: VaultSlot,
        secret: ByteArray,
    ): ByteArray = guarded { vault.seal(slot, secret) }

    override suspend fun open(
        slot: VaultSlot,
        sealed: ByteArray,
        purpose: VaultPurpose,
    ): OpenedSecret = guarded { vault.open(slot, sealed, purpose) }

    private inline fun <R> guarded(call: () -> R): R =
        try {
            call()
        } catch (error: VaultException) {
            throw error
        } catch (error: Throwable) {
            throw VaultException.Unavailable(error.javaClass.name)
        }
}
