package app.tally.scenarios

import app.tally.Wallet
import app.tally.core.VaultException
import app.tally.support.TestVault
import app.tally.support.World
import kotlinx.serialization.json.JsonObject
import java.time.Duration

/** A verb: what it does on a phone, and what it gives. */
internal typealias Verb = suspend Wallet.(Arguments) -> JsonObject

/** Somebody's phone, with the vault that is built into it. */
internal class Phone(
    private val world: World,
    private val name: String,
) {
    private var vault = TestVault()

    var wallet: Wallet? = null
        private set

    suspend fun act(
        verb: String,
        arguments: Arguments,
        phones: (String) -> Phone,
    ): JsonObject =
        when (verb) {
            "open" -> done { wallet = world.open(name, vault) }
            "close" -> done { close() }
            "clone" -> done { cloneOf(phones(arguments.text("from"))) }
            "person" -> done { answersOnce(refusal(arguments.text("answers"))) }
            else -> requireNotNull(verbs[verb]) { "there is no verb $verb" }(requireNotNull(wallet) { "$name is closed" }, arguments)
        }

    suspend fun close() {
        wallet?.use { it.pause(Duration.ofSeconds(10)) }
        wallet = null
    }

    private fun cloneOf(other: Phone) {
        check(other.wallet == null) { "${other.name} is open" }
        world.directory(other.name).copyRecursively(world.directory(name))
        vault = other.vault
    }

    private fun answersOnce(error: VaultException) {
        vault.person = {
            vault.person = {}
            throw error
        }
    }
}

private val verbs: Map<String, Verb> = walletVerbs + paymentVerbs + rentalVerbs + consentVerbs + pointsVerbs + proofVerbs

private fun refusal(name: String): VaultException =
    when (name) {
        "user-cancelled" -> VaultException.UserCancelled()
        "locked-out" -> VaultException.LockedOut()
        "invalidated" -> VaultException.Invalidated()
        "before-first-unlock" -> VaultException.BeforeFirstUnlock()
        "no-passcode" -> VaultException.NoPasscode()
        "wrong-passphrase" -> VaultException.WrongPassphrase()
        "unavailable" -> VaultException.Unavailable("told to be")
        else -> throw IllegalArgumentException("a vault does not say $name")
    }

internal inline fun done(act: () -> Unit): JsonObject {
    act()
    return nothing
}
