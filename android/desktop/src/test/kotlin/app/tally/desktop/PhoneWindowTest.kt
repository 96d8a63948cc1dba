package app.tally.desktop

import app.tally.core.BillState
import app.tally.play.RehearsedMoney
import app.tally.rehearsal.Scenario
import app.tally.ui.app.App
import app.tally.ui.app.placeOf
import app.tally.ui.design.Tokens
import app.tally.ui.screen.outline
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Test
import java.awt.image.BufferedImage
import java.io.File
import java.util.Locale
import javax.imageio.ImageIO
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** The window that `tally demo --phone` opens, on a real screen and with a real mouse; and the command itself. */
class PhoneWindowTest {
    @Test
    fun `a bill is paid with the mouse`() =
        inAWindow {
            await("home is there") { "You can spend" in seen() }
            picture("home")
            mouse.click("bills") { "# Bills" in seen() }
            mouse.click("bill-1") { "[pay]" in seen() }
            picture("a-bill")
            mouse.click("pay") { "You sign exactly this" in seen() }
            picture("the-question")
            mouse.click("pay") { "has received" in seen() }
            picture("paid")
            val bill = runBlocking { money.wallet.bills.page() }.items.first()
            assertEquals(BillState.PAID, bill.state)
        }

    @Test
    fun `where a phone has a camera, things are picked`() =
        inAWindow {
            await("home is there") { "You can spend" in seen() }
            mouse.click("scan") { "play-bakery" in seen() }
            picture("things-to-scan")
            mouse.click("play-bakery") { "field [amount]" in seen() }
            assertTrue("mark: Play money" in seen())
        }

    @Test
    fun `the command opens it`() {
        val tally = File(System.getProperty("tally.folder"), "tally").path
        val command =
            ProcessBuilder(
                tally,
                "demo",
                "--phone",
                "first-payment",
            ).inheritIO().apply { environment()["SKIKO_RENDER_API"] = "SOFTWARE" }.start()
        try {
            await("there is something on the screen") {
                check(command.isAlive) { "it ended" }
                hasMainAction(Desk.picture())
            }
            ImageIO.write(Desk.picture(), "png", pictureFile("the-command"))
        } finally {
            command.descendants().forEach(ProcessHandle::destroy)
            command.destroy()
            command.waitFor()
        }
    }

    private fun inAWindow(told: OpenPhone.() -> Unit) {
        val money = runBlocking { checkNotNull(RehearsedMoney.begin(Scenario.EVERYDAY)) }
        val app = App(DesktopPhone(money) { null }, placeOf(Locale.UK))
        val phone = onThread { PhoneWindow(app) {}.apply(PhoneWindow::open) }
        try {
            OpenPhone(money, app, Mouse(phone.window)).told()
        } finally {
            onThread { phone.window.dispose() }
            runBlocking { money.close() }
        }
    }

    private class OpenPhone(
        val money: RehearsedMoney,
        private val app: App,
        val mouse: Mouse,
    ) {
        /** What the window is asked to show, as text. */
        fun seen(): String = app.screen.value.outline()

        /** What it does show: all of the window, and with something in it. */
        fun picture(name: String) {
            await("$name is drawn") { colours(mouse.picture()) > COLOURS }
            ImageIO.write(mouse.picture(), "png", pictureFile(name))
        }
    }
}

/** A blank window has one colour, letters with soft edges have dozens. */
private const val COLOURS = 40

/** A blank screen has no button, and neither has one that is being opened. */
private fun hasMainAction(picture: BufferedImage): Boolean {
    val ground = Tokens.light.primary.toInt()
    return (0 until picture.width).any { x -> (0 until picture.height).count { picture.getRGB(x, it) == ground } > BUTTON }
}

/** So many pixels high, at least. */
private const val BUTTON = 40

private fun colours(picture: BufferedImage): Int = picture.getRGB(0, 0, picture.width, picture.height, null, 0, picture.width).toSet().size

private fun pictureFile(name: String) = File(System.getProperty("tally.built"), "desktop/$name.png").apply { parentFile.mkdirs() }
