package app.tally.android

import android.Manifest
import android.app.Activity
import android.content.Intent
import android.content.pm.PackageManager
import android.os.Build
import android.os.Bundle
import android.view.WindowManager
import app.tally.WalletException
import app.tally.ui.app.App
import app.tally.ui.screen.Screen
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.cancel
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch

/** What an activity does for the app that it shows, whoever draws it. */
class ScreenKeeper(
    internal val activity: Activity,
    /** The app that it shows. */
    val app: App,
    private val screens: StateFlow<Screen> = app.screen,
) {
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Main.immediate)
    private var asked: CompletableDeferred<Unit>? = null

    /** Whether the person said no, this time or for good. */
    internal var refusedTheCamera = false
        private set

    /** Whether the camera did not work since somebody began to look. */
    internal var lostTheCamera = false
        private set

    /** The activity was made: from now on no secret is seen where it must not be, and nothing of another app's lies over it to lead a finger. */
    fun created() {
        activity.tally.shows(this)
        // Before Android 12 touches could only be dropped where anything lies above, and whoever dims the screen at night could touch nothing then. What
        // moves money is asked for in the system's own window there as well.
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) {
            activity.window.setHideOverlayWindows(true)
        }
        scope.launch { screens.collect { hide(it.secret) } }
    }

    /** Somebody looks at it from now on. */
    fun started() {
        lostTheCamera = false
        activity.tally.isSeen(this)
        activity.tally.scope.launch { app.seen(activity.tally.place()) }
    }

    /** Nobody looks at it any more, unless it is only made anew. One that is closed hears of it late, when another may be looked at already. */
    fun stopped() {
        if (activity.tally.keeper !== this) return
        activity.tally.isSeen(null)
        if (!activity.isChangingConfigurations) activity.tally.scope.launch { app.left() }
    }

    /** The camera does not work, or somebody else has it: codes can be written all the same. */
    fun lostCamera() {
        lostTheCamera = true
        activity.tally.scope.launch { app.settle() }
    }

    /** Goes where the link leads that the person followed, once the app is open. */
    fun follow(intent: Intent?) {
        val link = linkOf(intent) ?: return
        activity.tally.scope.launch { app.follow(link) }
    }

    /** Asks whether something may be told while the app is closed: once there is something to tell. After two refusals the system asks nobody. */
    fun askForNews() {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU) return
        val permission = Manifest.permission.POST_NOTIFICATIONS
        if (activity.checkSelfPermission(permission) == PackageManager.PERMISSION_GRANTED) return
        scope.launch { if (app.isEnrolled()) activity.requestPermissions(arrayOf(permission), NEWS) }
    }

    /** Where the person is, for when the app is killed. It has no secrets in it. */
    fun save(into: Bundle) = into.putString(WHERE, app.saved())

    /** The activity is gone, and with it the app if the person closed it and no other shows it. */
    fun destroyed() {
        scope.cancel()
        activity.tally.isGone(this)
    }

    /** Asks for the camera, and waits for what the person says. */
    internal suspend fun askForTheCamera() {
        val answer = CompletableDeferred<Unit>().also { asked = it }
        activity.requestPermissions(arrayOf(Manifest.permission.CAMERA), CAMERA)
        answer.await()
    }

    /** What the person said. */
    fun answered(
        request: Int,
        results: IntArray,
    ) {
        if (request != CAMERA) return
        refusedTheCamera = results.firstOrNull() != PackageManager.PERMISSION_GRANTED
        asked?.complete(Unit)
    }

    /** Secret screens are in no screenshot and not in the list of apps. */
    private fun hide(secret: Boolean) {
        val flag = WindowManager.LayoutParams.FLAG_SECURE
        activity.window.setFlags(if (secret) flag else 0, flag)
    }

    companion object {
        private const val CAMERA = 1
        private const val NEWS = 2
        private const val WHERE = "where"

        /** What was [saved][save]. */
        fun where(saved: Bundle?): String? = saved?.getString(WHERE)
    }
}

/** Whether this phone is somebody's wallet, which is known once that is open. */
private suspend fun App.isEnrolled(): Boolean {
    screen.first { isOpen }
    return try {
        wallet.membership() != null
    } catch (_: WalletException) {
        false
    }
}
