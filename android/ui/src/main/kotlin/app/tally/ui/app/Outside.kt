package app.tally.ui.app

import app.tally.Wallet
import java.time.Instant

/** What the app needs of the phone that it runs on. */
interface Outside {
    /** Opens the wallet of this phone, or begins it. Throws what the wallet throws. */
    suspend fun openWallet(): Wallet

    /** The app does not need the [wallet] for now: what waits is sent and its file is closed, unless somebody else needs it. */
    suspend fun rest(wallet: Wallet): Unit = wallet.pause()

    /** The app needs the [wallet] again. */
    suspend fun wake(wallet: Wallet): Unit = wallet.resume()

    /**
     * Deletes whatever is left of a wallet that was wiped, or that nothing can open any more: its keys and its folder. What cannot be deleted now
     * goes when the next wallet begins.
     */
    suspend fun erase()

    /** The moment that it is. */
    fun now(): Instant

    /** Whether there is a network, as far as the phone knows. */
    fun online(): Boolean

    /** Whether codes can be read with a camera, as far as it is known without asking. */
    fun camera(): CameraAccess

    /** Asks the person for the camera, and tells what came of it. */
    suspend fun askForCamera(): CameraAccess

    /** Hands a file to whatever the person picks; whether there was room for that. */
    suspend fun share(file: SharedFile): Boolean

    /** Lets somebody copy a text elsewhere. */
    fun copy(text: String)

    /** Shows a page of the web, such as a privacy notice, in the phone's browser. */
    fun openPage(address: String)

    /** Shows the phone's own settings, where a screen lock is set. */
    fun openSettings()

    /** The play money that the app is tried with; none where money is real. */
    val play: PlayMoney? get() = null

    /**
     * Begins a world with play money, or gives none if that cannot be done now. Null where the app has no such world in it, as an app that is
     * for money alone.
     */
    val rehearse: (suspend () -> PlayMoney?)? get() = null
}

/** What is known of the camera. */
enum class CameraAccess { ALLOWED, NOT_ASKED, REFUSED, NONE }

/** A file on its way to another app. */
data class SharedFile(
    val name: String,
    val type: String,
    val text: String,
)
