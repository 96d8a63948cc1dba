package app.tally.android

import android.app.Notification
import android.app.NotificationManager
import app.tally.core.Event
import app.tally.core.StoredEvent
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import java.time.Instant
import kotlin.test.assertEquals
import kotlin.test.assertFalse

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApplication::class)
class NewsTest {
    private val phone = RuntimeEnvironment.getApplication() as TestApplication
    private val manager = phone.service<NotificationManager>()
    private val shown get() = manager.activeNotifications.map { it.tag to it.notification }

    @Test
    fun `the app begins with a channel for each kind, in the phone's words`() {
        val channels = manager.notificationChannels.associate { it.id to "${it.name}: ${it.description}" }
        assertEquals(Channel.entries.associate { it.id to "channel_${it.id}: channel_${it.id}_what" }, channels)
        assertEquals(listOf(Notification.VISIBILITY_PRIVATE), manager.notificationChannels.map { it.lockscreenVisibility }.distinct())
    }

    @Test
    fun `what somebody paid is in no notification`() {
        phone.news.tell(settled)
        val (kind, notification) = shown.single()
        assertEquals("money", kind)
        assertEquals("There is news in Tally", notification.extras.getCharSequence(Notification.EXTRA_TEXT))
        assertFalse("0198" in notification.extras.keySet().joinToString { "${notification.extras.getCharSequence(it)}" })
    }

    @Test
    fun `the newest of a kind takes the place of the one before`() {
        repeat(3) { phone.news.tell(settled) }
        phone.news.tell(StoredEvent(2, Instant.EPOCH, Event.Enrolled))
        assertEquals(listOf("money"), shown.map { it.first })
    }

    private val settled = StoredEvent(1, Instant.EPOCH, Event.PaymentSettled("0198-a-payment"))
}
