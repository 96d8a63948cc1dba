package app.tally.android.camera

import android.graphics.SurfaceTexture
import android.os.Looper
import android.view.Surface
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import kotlin.test.assertEquals

/** What the camera does on a phone that has none at its back, such as this one. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35])
class PhoneCameraTest {
    private val camera = PhoneCamera(RuntimeEnvironment.getApplication())
    private val surface = Surface(SurfaceTexture(1))
    private var failures = 0

    @Test
    fun `that it does not work is told once each time that somebody tries it`() {
        repeat(2) { time ->
            camera.begin(surface, {}) { failures++ }
            shadowOf(Looper.getMainLooper()).idle()
            assertEquals(time + 1, failures)
            camera.close()
        }
        shadowOf(Looper.getMainLooper()).idle()
        assertEquals(2, failures)
    }
}
