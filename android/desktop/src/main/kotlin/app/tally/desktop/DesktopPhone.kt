package app.tally.desktop

import app.tally.Wallet
import app.tally.ui.app.CameraAccess
import app.tally.ui.app.Outside
import app.tally.ui.app.PlayMoney
import app.tally.ui.app.SharedFile
import java.awt.Desktop
import java.awt.FileDialog
import java.awt.Frame
import java.awt.Toolkit
import java.awt.datatransfer.StringSelection
import java.io.File
import java.io.IOException
import java.net.URI
import java.time.Instant

/** A phone that there is not, as far as a desktop can stand in for it; [another] begins a world anew, after the wallet was wiped. */
internal class DesktopPhone(
    money: PlayMoney,
    private val another: suspend () -> PlayMoney?,
) : Outside {
    override var play: PlayMoney = money
        private set

    override suspend fun openWallet(): Wallet {
        if (play.wallet.isClosed) another()?.let(::changeTo)?.close()
        return play.wallet
    }

    private fun changeTo(next: PlayMoney): PlayMoney = play.also { play = next }

    /** What was wiped goes with its world. */
    override suspend fun erase() = Unit

    override fun now(): Instant = play.now()

    override fun online(): Boolean = play.online()

    /** Things are picked in the camera's place. */
    override fun camera(): CameraAccess = CameraAccess.ALLOWED

    override suspend fun askForCamera(): CameraAccess = camera()

    /** Asks where to keep the file. */
    override suspend fun share(file: SharedFile): Boolean {
        val asked = FileDialog(null as Frame?, file.name, FileDialog.SAVE).apply { this.file = file.name }
        asked.isVisible = true
        return try {
            asked.file?.let { File(asked.directory, it).writeText(file.text) }
            true
        } catch (_: IOException) {
            false
        }
    }

    override fun copy(text: String) = Toolkit.getDefaultToolkit().systemClipboard.setContents(StringSelection(text), null)

    override fun openPage(address: String) {
        val shows = Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)
        if (!shows || !address.startsWith("https://")) return
        try {
            Desktop.getDesktop().browse(URI(address))
        } catch (_: IOException) {
            // A desktop without a browser shows no pages.
        }
    }

    /** A desktop has no lock that the wallet would need. */
    override fun openSettings() = Unit

    /** Ends the world. */
    suspend fun close() = play.close()
}
