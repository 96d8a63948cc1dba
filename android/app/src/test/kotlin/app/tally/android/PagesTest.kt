package app.tally.android

import android.app.Application
import android.content.Intent
import app.tally.ui.app.OneWallet
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import kotlin.test.assertEquals
import kotlin.test.assertNull

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApplication::class)
class PagesTest {
    private val phone: Application = RuntimeEnvironment.getApplication()
    private val outside = PhoneOutside(phone, Connectivity(phone), Shelf(phone), { null }, OneWallet { error("no wallet is needed") }, {})

    @Test
    fun `a notice is shown in the browser`() {
        outside.openPage("https://rooms.example/privacy")
        val started = shadowOf(phone).nextStartedActivity
        assertEquals(Intent.ACTION_VIEW to "https://rooms.example/privacy", started.action to started.dataString)
    }

    @Test
    fun `nothing else is started by an address`() {
        listOf("tel:112", "tally:enrol?at=x", "http://rooms.example", "intent:#Intent;end", "").forEach(outside::openPage)
        assertNull(shadowOf(phone).nextStartedActivity)
    }

    @Test
    fun `a phone without a browser, or without a page for the screen lock, goes on`() {
        shadowOf(phone).checkActivities(true)
        outside.openPage("https://rooms.example/privacy")
        outside.openSettings()
        assertNull(shadowOf(phone).nextStartedActivity)
    }
}
