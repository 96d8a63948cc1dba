package app.tally.android

import android.content.Intent
import android.net.Uri
import app.tally.ui.app.App
import app.tally.ui.design.Tokens
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
    fun `every link of Tally's is the core's to read`() {
        val links = listOf("tally:enrol?at=https://pay.example&code=K7-Q2&key=abc", "tally:consent?at=https://pay.example&id=1")
        links.forEach { assertEquals(it, linkOf(Intent(Intent.ACTION_VIEW, Uri.parse(it)))) }
    }

    @Test
    fun `the shortcut opens the scanner`() = assertEquals(App.PAYING, linkOf(Intent(PAY)))

    @Test
    fun `a link is followed once, and not again by whoever comes back by the list of apps`() {
        val before = Intent(Intent.ACTION_VIEW, Uri.parse("tally:enrol?at=x"))
        assertNull(linkOf(before.addFlags(Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY)))
    }

    @Test
    fun `what is longer than any link is none`() {
        fun link(characters: Int) = linkOf(Intent(Intent.ACTION_VIEW, Uri.parse("tally:consent?code=".padEnd(characters, 'a'))))
        assertEquals(Tokens.Links.longest, link(Tokens.Links.longest)?.length)
        assertNull(link(Tokens.Links.longest + 1))
    }

    @Test
    fun `what the app has nothing for leads nowhere`() {
        val other = Intent(Intent.ACTION_VIEW, Uri.parse("https://pay.example/enrol"))
        val strange = listOf(null, Intent(), Intent(Intent.ACTION_MAIN), Intent(Intent.ACTION_VIEW), other)
        strange.forEach { assertNull(linkOf(it), "$it") }
    }
}
