package app.tally.android

import android.Manifest
import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.ClipData
import android.content.ClipboardManager
import android.content.Context
import android.content.Intent
import android.content.pm.PackageManager
import android.net.Uri
import android.provider.Settings
import app.tally.Wallet
import app.tally.ui.app.CameraAccess
import app.tally.ui.app.OneWallet
import app.tally.ui.app.Outside
import app.tally.ui.app.PlayMoney
import app.tally.ui.app.SharedFile
import java.io.IOException
import java.time.Instant

/** The phone, as the app sees it. */
internal class PhoneOutside(
    private val context: Context,
    private val connectivity: Connectivity,
    private val shelf: Shelf,
    /** The activity that is looked at, if there is one. */
    private val seen: () -> ScreenKeeper?,
    private val one: OneWallet,
    private val eraseAll: suspend () -> Unit,
    override val rehearse: (suspend () -> PlayMoney?)? = null,
) : Outside {
    override suspend fun openWallet(): Wallet = one.take(this)

    override suspend fun rest(wallet: Wallet) = one.leave(this)

    override suspend fun wake(wallet: Wallet) {
        one.take(this)
        // One that was closed meanwhile says so, and the app opens the other.
        wallet.resume()
    }

    override suspend fun erase() = eraseAll()

    override fun now(): Instant = Instant.now()

    override fun online(): Boolean = connectivity.online

    override fun camera(): CameraAccess =
        when {
            !context.packageManager.hasSystemFeature(PackageManager.FEATURE_CAMERA_ANY) || seen()?.lostTheCamera == true -> CameraAccess.NONE
            context.checkSelfPermission(Manifest.permission.CAMERA) == PackageManager.PERMISSION_GRANTED -> CameraAccess.ALLOWED
            seen()?.refusedTheCamera == true -> CameraAccess.REFUSED
            else -> CameraAccess.NOT_ASKED
        }

    override suspend fun askForCamera(): CameraAccess {
        seen()?.askForTheCamera()
        return camera()
    }

    /** A link goes as text, for whoever writes messages; everything else as a file, because the system carries no long text. */
    override suspend fun share(file: SharedFile): Boolean =
        try {
            start(if (file.type == "text/plain") sending(file) { putExtra(Intent.EXTRA_TEXT, file.text) } else sending(file, shelf.put(file)))
            true
        } catch (_: IOException) {
            false
        }

    override fun copy(text: String) {
        context.service<ClipboardManager>().setPrimaryClip(ClipData.newPlainText(null, text))
    }

    /** A notice is a page of the web: whatever else an address could start on a phone is not what somebody asked for. */
    override fun openPage(address: String) {
        if (address.startsWith("https://")) tryTo(Intent(Intent.ACTION_VIEW, Uri.parse(address)))
    }

    /** Where a phone has no page of its own for the lock, all of its settings have it somewhere. */
    override fun openSettings() {
        tryTo(Intent(Settings.ACTION_SECURITY_SETTINGS)) || tryTo(Intent(Settings.ACTION_SETTINGS))
    }

    /** Whether something on the phone answers to it: some phones have no browser, and some no such page of the settings. */
    private fun tryTo(intent: Intent): Boolean =
        try {
            start(intent)
            true
        } catch (_: ActivityNotFoundException) {
            false
        } catch (_: SecurityException) {
            false
        }

    private fun start(intent: Intent) {
        val from: Activity? = seen()?.activity
        if (from != null) from.startActivity(intent) else context.startActivity(intent.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK))
    }
}

/** Lets the person pick where a file goes, which they alone may read from [there]. */
internal fun sending(
    file: SharedFile,
    there: Uri,
): Intent =
    sending(file) {
        putExtra(Intent.EXTRA_STREAM, there)
        clipData = ClipData.newRawUri(file.name, there)
        addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
    }

internal fun sending(
    file: SharedFile,
    what: Intent.() -> Unit,
): Intent {
    val send =
        Intent(Intent.ACTION_SEND).apply {
            type = file.type
            putExtra(Intent.EXTRA_TITLE, file.name)
            what()
        }
    return Intent.createChooser(send, file.name)
}
