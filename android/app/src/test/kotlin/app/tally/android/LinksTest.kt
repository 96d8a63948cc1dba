package app.tally.android

import android.content.Intent
import android.net.Uri
import app.tally.ui.app.Route
import app.tally.ui.app.SharedFile
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import kotlin.test.assertEquals
import kotlin.test.assertNull

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApplication::class)
class LinksTest {
    @Test
    fun `an invite waits in its field until the person agrees`() {
        val invite = "tally:enrol?at=https://pay.example&code=K7-Q2&key=abc"
        assertEquals(Link(Route("invite"), "invite" to invite), linkOf(Intent(Intent.ACTION_VIEW, Uri.parse(invite))))
    }

    @Test
    fun `the shortcut opens the scanner`() = assertEquals(Link(Route("scan")), linkOf(Intent(PAY)))

    @Test
    fun `what the app has nothing for leads nowhere`() {
        val other = Intent(Intent.ACTION_VIEW, Uri.parse("tally:enrolled?"))
        val strange = listOf(null, Intent(), Intent(Intent.ACTION_MAIN), Intent(Intent.ACTION_VIEW), other)
        strange.forEach { assertNull(linkOf(it), "$it") }
    }

    @Test
    fun `a file is handed over as text, to whom the person picks`() {
        val chooser = sharing(SharedFile("receipt.json", "application/json", "{}"))
        val send = chooser.getParcelableExtra(Intent.EXTRA_INTENT, Intent::class.java)
        assertEquals(Intent.ACTION_CHOOSER, chooser.action)
        val texts = listOf(Intent.EXTRA_TITLE, Intent.EXTRA_TEXT).map { send?.getStringExtra(it) }
        assertEquals(listOf("application/json", "receipt.json", "{}"), listOf(send?.type) + texts)
    }
}
