package app.tally.desktop

import app.tally.Wallet
import app.tally.WalletException
import app.tally.core.Vault
import app.tally.ui.app.Look
import app.tally.ui.app.PlayMoney
import app.tally.ui.app.Thing
import java.io.File
import java.time.Instant

/** Play money by a sandbox: a wallet that lasts, with a backend in another process behind a real network. */
internal class SandboxMoney(
    override val wallet: Wallet,
    private val sandbox: Sandbox,
) : PlayMoney {
    override fun now(): Instant = Instant.now()

    override fun online(): Boolean = sandbox.isThere()

    override suspend fun read(thing: Thing): Look = sandbox.read(thing)

    override suspend fun close() = wallet.close()

    companion object {
        /** The wallet in [home], which is begun if there is none; no money where there can be no wallet. */
        suspend fun begin(
            home: File,
            vault: Vault,
            sandbox: Sandbox,
        ): SandboxMoney? =
            try {
                SandboxMoney(Wallet.open(File(home, "wallet"), vault), sandbox)
            } catch (error: WalletException) {
                System.err.println(error.message)
                null
            }
    }
}
