package app.tally.android

import android.app.Activity
import android.content.pm.PackageManager
import android.os.Build
import android.os.Looper
import android.view.WindowManager
import app.tally.ui.app.App
import app.tally.ui.app.CameraAccess
import app.tally.ui.app.Outside
import app.tally.ui.screen.Screen
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.GlobalScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.launch
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.util.ReflectionHelpers
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertNotSame
import kotlin.test.assertSame
import kotlin.test.assertTrue

@OptIn(kotlinx.coroutines.DelicateCoroutinesApi::class)
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApplication::class)
class ScreenKeeperTest {
    private val phone = RuntimeEnvironment.getApplication() as TestApplication
    private val activity = Robolectric.buildActivity(Activity::class.java).create().get()
    private val app: App = phone.app(null)
    private val keeper = ScreenKeeper(activity, app)
    private val outside: Outside = app.outside

    /** The system gives it to whoever asks for it in the manifest. */
    @Before
    fun install() = shadowOf(phone).grantPermissions(android.Manifest.permission.HIDE_OVERLAY_WINDOWS)

    @Test
    fun `no other app may lay a window over it`() {
        shadowOf(phone).denyPermissions(android.Manifest.permission.HIDE_OVERLAY_WINDOWS)
        assertFailsWith<SecurityException>("nobody was asked for it") { keeper.created() }
    }

    @Test
    fun `where a phone cannot keep it away, whoever dims the screen can still touch it`() {
        shadowOf(phone).denyPermissions(android.Manifest.permission.HIDE_OVERLAY_WINDOWS)
        onAndroid(Build.VERSION_CODES.R) { keeper.created() }
        assertFalse(activity.window.decorView.filterTouchesWhenObscured)
    }

    @Test
    fun `a secret screen is hidden for as long as it is seen`() {
        val screens = MutableStateFlow(Screen("an invite", secret = true))
        val keeper = ScreenKeeper(activity, app, screens).apply { created() }
        assertTrue(isHidden)
        screens.value = Screen("home")
        shadowOf(Looper.getMainLooper()).idle()
        assertFalse(isHidden)
        keeper.destroyed()
        screens.value = Screen("an invite", secret = true)
        shadowOf(Looper.getMainLooper()).idle()
        assertFalse(isHidden)
    }

    @Test
    fun `the camera is asked for once, and a no is known`() {
        shadowOf(phone.packageManager).setSystemFeature(PackageManager.FEATURE_CAMERA_ANY, true)
        phone.isSeen(keeper)
        assertEquals(CameraAccess.NOT_ASKED, outside.camera())
        var told: CameraAccess? = null
        GlobalScope.launch(start = CoroutineStart.UNDISPATCHED) { told = outside.askForCamera() }
        assertEquals(null, told)
        keeper.answered(1, intArrayOf(PackageManager.PERMISSION_DENIED))
        assertEquals(CameraAccess.REFUSED, outside.camera())
    }

    @Test
    fun `a phone without a camera is not asked for it`() {
        shadowOf(phone.packageManager).setSystemFeature(PackageManager.FEATURE_CAMERA_ANY, false)
        assertEquals(CameraAccess.NONE, outside.camera())
    }

    @Test
    fun `settings open where a screen lock is set`() {
        phone.isSeen(keeper)
        outside.openSettings()
        assertTrue("SECURITY_SETTINGS" in shadowOf(activity).nextStartedActivity.action.orEmpty())
    }

    @Test
    fun `a camera that does not work is no dead end, and is tried again by whoever comes back`() {
        shadowOf(phone.packageManager).setSystemFeature(PackageManager.FEATURE_CAMERA_ANY, true)
        shadowOf(phone).grantPermissions(android.Manifest.permission.CAMERA)
        keeper.started()
        assertEquals(CameraAccess.ALLOWED, outside.camera())
        keeper.lostCamera()
        assertEquals(CameraAccess.NONE, outside.camera())
        keeper.stopped()
        keeper.started()
        assertEquals(CameraAccess.ALLOWED, outside.camera())
    }

    @Test
    fun `an activity that is made anew shows the same app, and one after it was closed another`() {
        assertSame(app, phone.app("home?"))
        val turned = Robolectric.buildActivity(Activity::class.java).create().get()
        ScreenKeeper(turned, app).destroyed()
        assertSame(app, phone.app(null))
        turned.finish()
        ScreenKeeper(turned, app).destroyed()
        assertNotSame(app, phone.app(null))
    }

    @Test
    fun `one that hears late of being closed takes nothing from the one that came after it`() {
        keeper.seen()
        val next = another().apply { seen() }
        keeper.close()
        assertSame(next, phone.keeper)
        assertSame(app, phone.app(null))
        next.close()
        assertEquals(null, phone.keeper)
        assertNotSame(app, phone.app(null))
    }

    @Test
    fun `nor from one that nobody looks at yet`() {
        keeper.seen()
        val next = another().apply { created() }
        keeper.close()
        next.started()
        assertSame(app, phone.app(null))
    }

    private fun onAndroid(
        version: Int,
        work: () -> Unit,
    ) {
        val known = Build.VERSION.SDK_INT
        ReflectionHelpers.setStaticField(Build.VERSION::class.java, "SDK_INT", version)
        try {
            work()
        } finally {
            ReflectionHelpers.setStaticField(Build.VERSION::class.java, "SDK_INT", known)
        }
    }

    private fun another() = ScreenKeeper(Robolectric.buildActivity(Activity::class.java).create().get(), app)

    private fun ScreenKeeper.seen() {
        created()
        started()
    }

    private fun ScreenKeeper.close() {
        activity.finish()
        stopped()
        destroyed()
    }

    private val isHidden get() = activity.window.attributes.flags and SECURE != 0

    private companion object {
        const val SECURE = WindowManager.LayoutParams.FLAG_SECURE
    }
}
