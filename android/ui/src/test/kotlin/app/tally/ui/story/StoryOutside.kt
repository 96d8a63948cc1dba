package app.tally.ui.story

import app.tally.Wallet
import app.tally.core.OpenedSecret
import app.tally.core.Vault
import app.tally.core.VaultException
import app.tally.core.VaultPurpose
import app.tally.core.VaultSlot
import app.tally.play.RehearsedMoney
import app.tally.rehearsal.Scenario
import app.tally.support.TestVault
import app.tally.support.World
import app.tally.ui.app.CameraAccess
import app.tally.ui.app.Outside
import app.tally.ui.app.PlayMoney
import app.tally.ui.app.SharedFile
import java.time.Instant

/** A phone on the stage. What leaves the app by it stands in the story's record. */
class StoryOutside(
    private val world: World,
    /** Whether the app was built with play money. */
    private val rehearses: Boolean = false,
    private val record: (String) -> Unit,
) : Outside {
    val vault = TestVault()

    /** The vault as the wallet has it. */
    val keys = Keys(vault)
    var moment: Instant = Instant.EPOCH
    var connected = true
    var access = CameraAccess.ALLOWED
    var shared: SharedFile? = null
        private set

    /** For a file on its way out. */
    var hasRoom = true

    /** How often what was left of a wallet was deleted. */
    var erased = 0
        private set

    override suspend fun openWallet(): Wallet = world.open(PHONE, keys)

    override suspend fun erase() {
        erased++
        world.directory(PHONE).deleteRecursively()
    }

    override fun now() = moment

    override fun online() = connected

    override fun camera() = access

    override suspend fun askForCamera(): CameraAccess {
        if (access == CameraAccess.NOT_ASKED) access = CameraAccess.ALLOWED
        return access
    }

    override suspend fun share(file: SharedFile): Boolean {
        if (!hasRoom) return false
        shared = file
        record("~ shares ${file.name}")
        return true
    }

    override fun copy(text: String) = record("~ copies")

    override fun openPage(address: String) = record("~ opens a page")

    override val rehearse: (suspend () -> PlayMoney?)? = suspend { RehearsedMoney.begin(Scenario.EVERYDAY) }.takeIf { rehearses }

    override fun openSettings() = record("~ opens the settings")

    companion object {
        const val PHONE = "ada"
    }
}

/** A vault whose keys, but for the one that asks the person, are in [trouble] the next time that one is wanted, and only then. */
class Keys(
    private val vault: Vault,
) : Vault by vault {
    var trouble: VaultException? = null

    override suspend fun open(
        slot: VaultSlot,
        sealed: ByteArray,
        purpose: VaultPurpose,
    ): OpenedSecret {
        trouble?.takeIf { slot != VaultSlot.HOLDER }?.let {
            trouble = null
            throw it
        }
        return vault.open(slot, sealed, purpose)
    }
}
