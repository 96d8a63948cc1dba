package app.tally.desktop

import app.tally.core.BillState
import app.tally.core.PaymentState
import app.tally.money
import app.tally.play.RehearsedMoney
import app.tally.rehearsal.Scenario
import app.tally.ui.app.App
import app.tally.ui.app.PlayMoney
import app.tally.ui.app.placeOf
import app.tally.ui.design.Tokens
import app.tally.ui.screen.Intent
import app.tally.ui.screen.outline
import app.tally.ui.security.PromptWords
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Test
import java.awt.image.BufferedImage
import java.io.BufferedReader
import java.io.File
import java.math.BigDecimal
import java.util.Locale
import javax.imageio.ImageIO
import kotlin.io.path.createTempDirectory
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** The window that `tally demo --phone` and `tally sandbox --phone` open, on a real screen and with a real mouse; and the commands. */
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
    fun `somebody begins on a sandbox and pays`() {
        val folder = createTempDirectory("tally-sandbox").toFile()
        val sandbox = ProcessBuilder(*onASandbox(folder), "--json").redirectError(ProcessBuilder.Redirect.INHERIT).start()
        try {
            WillingFinger().use { finger ->
                inAWindow(begun(File(folder, "phone"), sandbox)) {
                    becomesAWallet()
                    runBlocking { money.wallet.topUps.topUp(BigDecimal("50").money("CNY")) }
                    payAtTheBakery()
                    sandbox.destroy()
                    sandbox.waitFor()
                    saysThatItIsGone()
                }
                assertEquals("Pay CN¥3.50 to MORNING BAKERY", finger.asked.last())
            }
        } finally {
            sandbox.destroy()
            sandbox.waitFor()
            folder.deleteRecursively()
        }
    }

    /** A wallet on the sandbox that this process is. */
    private fun begun(
        home: File,
        sandbox: Process,
    ): PlayMoney {
        val words = PromptWords(placeOf(Locale.UK).words, TITLE)
        val origin = sandboxed(home, Sandbox(banner(sandbox.inputStream.bufferedReader()))) { words.agrees(it) }
        return checkNotNull(runBlocking { origin.first() })
    }

    private fun OpenPhone.becomesAWallet() {
        mouse.click("begin") { "[carry-on]" in seen() }
        mouse.click("carry-on") { "play-invite" in seen() }
        mouse.click("play-invite") { "[skip]" in seen() }
        mouse.click("skip") { "[done]" in seen() }
        mouse.click("done") { "[top-up]" in seen() }
    }

    private fun OpenPhone.payAtTheBakery() {
        mouse.click("scan") { "play-bakery" in seen() }
        mouse.click("play-bakery") { "field [amount]" in seen() }
        type("amount", "3.50")
        mouse.click("carry-on") { "[pay]" in seen() }
        mouse.click("pay") { "[done]" in seen() }
        picture("paid-on-a-sandbox")
        assertEquals(PaymentState.SETTLED, runBlocking { money.wallet.payments.page() }.items.first().state)
    }

    private fun OpenPhone.saysThatItIsGone() {
        mouse.click("done") { "[scan]" in seen() }
        assertTrue("You are offline" in seen())
        mouse.click("scan") { "play-invite" in seen() }
        mouse.click("play-invite") { "That world does not answer" in seen() }
    }

    @Test
    fun `the commands open it`() {
        opens("demo", "demo", "--phone", "first-payment")
        val folder = createTempDirectory("tally-sandbox").toFile()
        try {
            opens("sandbox", *onASandbox(folder).drop(1).toTypedArray(), "--phone")
        } finally {
            folder.deleteRecursively()
        }
    }

    private fun opens(
        name: String,
        vararg arguments: String,
    ) {
        val builder = ProcessBuilder(tally, *arguments).inheritIO().apply { environment()["SKIKO_RENDER_API"] = "SOFTWARE" }
        val command = builder.start()
        try {
            await("there is something on the screen") {
                check(command.isAlive) { "it ended" }
                hasMainAction(Desk.picture())
            }
            ImageIO.write(Desk.picture(), "png", pictureFile("the-command-$name"))
        } finally {
            val children = command.descendants().toList()
            command.destroy()
            children.forEach(ProcessHandle::destroy)
            command.waitFor()
            await("it is gone from the screen") { !hasMainAction(Desk.picture()) }
        }
    }

    private fun inAWindow(told: OpenPhone.() -> Unit) = inAWindow(checkNotNull(runBlocking { RehearsedMoney.begin(Scenario.EVERYDAY) }), told)

    private fun inAWindow(
        money: PlayMoney,
        told: OpenPhone.() -> Unit,
    ) {
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
        val money: PlayMoney,
        private val app: App,
        val mouse: Mouse,
    ) {
        /** What the window is asked to show, as text. */
        fun seen(): String = app.screen.value.outline()

        /** Writes it into what goes by this id. */
        fun type(
            id: String,
            text: String,
        ) = runBlocking { app.act(Intent.Type(id, text), app.screen.value.place) }

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

private val tally = File(System.getProperty("tally.folder"), "tally").path

private fun onASandbox(folder: File) = arrayOf(tally, "sandbox", "--listen", "127.0.0.1:0", "--data", folder.path)

/** One document, of many lines. */
private fun banner(said: BufferedReader): String = generateSequence(said::readLine).takeWhile { it != "}" }.joinToString("", postfix = "}")

private fun pictureFile(name: String) = File(System.getProperty("tally.built"), "desktop/$name.png").apply { parentFile.mkdirs() }
