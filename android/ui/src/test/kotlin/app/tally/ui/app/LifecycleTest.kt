package app.tally.ui.app

import app.tally.WalletException
import app.tally.core.Money
import app.tally.core.VaultException
import app.tally.support.World
import app.tally.support.euros
import app.tally.support.pay
import app.tally.support.story
import app.tally.support.text
import app.tally.ui.screen.Intent
import app.tally.ui.screen.Progress
import app.tally.ui.screen.Tab
import app.tally.ui.screen.all
import app.tally.ui.screen.outline
import app.tally.ui.story.StoryOutside
import app.tally.ui.story.act
import app.tally.ui.words.Language
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.jsonObject
import org.junit.jupiter.api.Test
import java.time.ZoneId
import java.util.Locale
import kotlin.test.assertContains
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue

/** What happens to the app rather than on it: it is looked at and left, a link is followed, a network comes, a wallet ends. */
class LifecycleTest {
    @Test
    fun `whoever comes back finds the screen as it was, over a wallet that was closed meanwhile`() =
        onAPhone { app, _ ->
            app.start()
            app.act(Intent.Tap("top-up"))
            app.act(Intent.Type("amount", "12"))
            app.left()
            assertFailsWith<WalletException.State>("the wallet is open") { app.wallet.membership() }
            app.settle()
            app.seen()
            assertNotNull(app.wallet.membership())
            assertContains(app.screen.value.outline(), "= “12”")
            assertFalse("notice error" in app.screen.value.outline())
        }

    @Test
    fun `what happened while somebody looked is no news afterwards`() =
        onAPhone { app, _ ->
            app.start()
            app.wallet.topUps.topUp(Money(500, "EUR"))
            app.wallet.sync()
            app.left()
            app.seen()
            assertEquals(0, events(app))
            app.wallet.topUps.topUp(Money(500, "EUR"))
            app.wallet.sync()
            assertTrue(events(app) > 0)
        }

    private suspend fun events(app: App): Int {
        var waiting = 0
        app.wallet.handleEvents { waiting++ }
        return waiting
    }

    @Test
    fun `with a network what waits is sent at once, and the screen says so`() =
        onAPhone { app, outside ->
            app.start()
            outside.connected = false
            act("line", "phone" to "ada", "is" to "down")
            app.networkChanged()
            assertContains(app.screen.value.outline(), "You are offline")
            app.act(Intent.Tap("top-up"))
            app.act(Intent.Type("amount", "12"))
            listOf("carry-on", "confirm").forEach { app.act(Intent.Tap(it)) }
            assertEquals(1, unsent(app))
            outside.connected = true
            act("line", "phone" to "ada", "is" to "up")
            app.networkChanged()
            assertEquals(0, unsent(app))
            assertContains(app.screen.value.outline(), "is in your wallet")
        }

    @Test
    fun `a link waits for the wallet`() =
        onAPhone(enrolled = false) { app, _ ->
            val invite = act("invite").text("invite")
            app.follow(invite)
            app.start()
            assertEquals("invite", app.route.place)
            assertContains(app.screen.value.outline(), invite)
            app.act(Intent.Tap("enrol"))
            assertNotNull(app.wallet.membership())
            app.startAt(Route.HOME)
            app.follow(invite)
            assertEquals(Route.HOME, app.route)
            app.follow(App.PAYING)
            assertEquals("scan", app.route.place)
        }

    @Test
    fun `a link that is followed in the middle of something waits until that is done`() =
        onAPhone { app, outside ->
            val asked = act("ask", "recipient" to "landlord").text("link")
            app.start()
            app.act(Intent.Tap("top-up"))
            app.act(Intent.Type("amount", "5"))
            app.act(Intent.Tap("carry-on"))
            outside.vault.person = {
                app.follow(asked)
                assertEquals("top-up", app.route.place)
            }
            app.act(Intent.Tap("confirm"))
            assertEquals("request", app.route.place)
            app.act(Intent.Back)
            assertContains(app.screen.value.outline(), "is in your wallet")
        }

    @Test
    fun `a link that is followed while another is comes next`() =
        onAPhone { app, _ ->
            val asked = act("ask", "recipient" to "landlord").text("link")
            app.start()
            coroutineScope {
                whileBusy(app) { app.follow(App.PAYING) }
                app.follow(asked)
            }
            assertEquals("scan", app.route.place)
            app.act(Intent.Back)
            assertEquals("request", app.route.place)
        }

    @Test
    fun `whoever leaves while a link is followed has it followed, and then the wallet rests`() =
        onAPhone { app, _ ->
            val asked = act("ask", "recipient" to "landlord").text("link")
            app.start()
            coroutineScope {
                whileBusy(app) { app.left() }
                app.follow(asked)
            }
            assertLedTo("request", app)
        }

    @Test
    fun `so has whoever leaves before it is known whose the wallet is`() =
        onAPhone { app, _ ->
            val asked = act("ask", "recipient" to "landlord").text("link")
            app.start()
            coroutineScope {
                launch(start = CoroutineStart.UNDISPATCHED) { app.follow(asked) }
                app.left()
            }
            assertLedTo("request", app)
        }

    /** Does [work] at the very moment at which the screen says that something is being done. */
    private fun CoroutineScope.whileBusy(
        app: App,
        work: suspend () -> Unit,
    ) = launch(Dispatchers.Unconfined) {
        app.screen.first { seen -> seen.all().any { it is Progress } }
        work()
    }

    private suspend fun assertLedTo(
        place: String,
        app: App,
    ) {
        assertFailsWith<WalletException.State>("the wallet is open") { app.wallet.membership() }
        app.seen()
        assertEquals(place, app.route.place)
        assertFalse("notice error" in app.screen.value.outline())
    }

    @Test
    fun `what is said of a link stays while the camera looks at a code that led nowhere`() =
        onAPhone { app, _ ->
            app.start()
            app.act(Intent.Tap("scan"))
            app.act(Intent.Scanned("000201"))
            app.follow("tally:nonsense")
            app.act(Intent.Scanned("000201"))
            assertContains(app.screen.value.outline(), app.place.words.common.linkUnknown)
            app.act(Intent.Scanned("000202"))
            assertFalse(app.place.words.common.linkUnknown in app.screen.value.outline())
        }

    @Test
    fun `whoever leaves in the middle of something has it done, and then the wallet rests`() =
        onAPhone { app, outside ->
            app.start()
            app.act(Intent.Tap("top-up"))
            app.act(Intent.Type("amount", "5"))
            app.act(Intent.Tap("carry-on"))
            outside.vault.person = { app.left() }
            app.act(Intent.Tap("confirm"))
            assertContains(app.screen.value.outline(), "is in your wallet")
            assertFailsWith<WalletException.State>("the wallet is open") { app.wallet.membership() }
            app.seen()
            assertNotNull(app.wallet.membership())
        }

    @Test
    fun `whoever speaks another language from now on finds everything where it was`() =
        onAPhone { app, _ ->
            app.start()
            app.act(Intent.Tap("top-up"))
            app.act(Intent.Type("amount", "5"))
            app.left()
            val there = Place(Language.DE, Locale.GERMANY, ZoneId.of("Europe/Berlin"))
            app.seen(there)
            assertContains(app.screen.value.outline(), "# ${there.words.topUp.title}")
            assertContains(app.screen.value.outline(), "= “5”")
            app.act(Intent.Back)
            assertContains(app.screen.value.outline(), "“${there.words.home.scan}”")
        }

    @Test
    fun `so does whoever could not open their wallet`() =
        onAPhone { app, outside ->
            outside.keys.trouble = VaultException.Unavailable("told to be")
            app.start()
            val there = Place(Language.DE, Locale.GERMANY, ZoneId.of("Europe/Berlin"))
            assertContains(app.screen.value.outline(), "# ${app.place.words.common.notOpened}")
            app.left()
            app.seen(there)
            assertContains(app.screen.value.outline(), "# ${there.words.common.notOpened}")
            app.act(Intent.Tap(OpeningModel.OPEN))
            assertContains(app.screen.value.outline(), "“${there.words.home.scan}”")
        }

    @Test
    fun `whose key is gone is led to another`() =
        onAPhone { app, outside ->
            app.start()
            app.act(Intent.Tap("top-up"))
            app.act(Intent.Type("amount", "5"))
            outside.vault.person = { throw VaultException.Invalidated() }
            listOf("carry-on", "confirm").forEach { app.act(Intent.Tap(it)) }
            outside.vault.person = {}
            val said = app.screen.value.outline()
            assertContains(said, "as it does when fingers or faces change")
            app.act(Intent.Tap("start-anew"))
            assertEquals("wipe", app.route.place)
            listOf("wipe", "erase").forEach { app.act(Intent.Tap(it)) }
            assertEquals("welcome" to 1, app.route.place to outside.erased)
            app.follow(act("invite").text("invite"))
            app.act(Intent.Tap("enrol"))
            assertNotNull(app.wallet.membership())
        }

    @Test
    fun `what nothing opens any more can be erased, and what may come back cannot`() =
        onAPhone { app, outside ->
            outside.keys.trouble = VaultException.LockedOut()
            app.start()
            listOf("start-anew", "erase").forEach { app.act(Intent.Tap(it)) }
            assertNull(app.screen.value.dialog)
            outside.keys.trouble = VaultException.Invalidated()
            app.act(Intent.Tap("open"))
            app.act(Intent.Tap("start-anew"))
            assertNotNull(app.screen.value.dialog)
            app.act(Intent.Back)
            assertEquals(0, outside.erased)
            listOf("start-anew", "erase").forEach { app.act(Intent.Tap(it)) }
            assertEquals("welcome" to 1, app.route.place to outside.erased)
        }

    @Test
    fun `a link that is followed while play money rests leads out of it`() =
        onAPhone(enrolled = false, rehearses = true) { app, _ ->
            val invite = act("invite").text("invite")
            app.start()
            app.act(Intent.Tap("try-play-money"))
            assertNotNull(app.outside.play)
            app.left()
            app.follow(invite)
            app.seen()
            assertNull(app.outside.play)
            assertContains(app.screen.value.outline(), invite)
        }

    @Test
    fun `whoever comes back to play money plays on although their own wallet cannot be opened`() =
        onAPhone(enrolled = false, rehearses = true) { app, outside ->
            app.start()
            app.act(Intent.Tap("try-play-money"))
            val playing = app.screen.value.outline()
            app.left()
            outside.keys.trouble = VaultException.LockedOut()
            app.seen()
            assertEquals(playing, app.screen.value.outline())
            val invite = act("invite").text("invite")
            app.follow(invite)
            assertEquals(playing, app.screen.value.outline(), "whose the link is cannot be told yet")
            outside.keys.trouble = VaultException.LockedOut()
            app.act(Intent.Tap("leave-play"))
            assertNull(app.outside.play)
            assertContains(app.screen.value.outline(), "[open]")
            app.act(Intent.Tap(OpeningModel.OPEN))
            assertEquals("invite", app.route.place)
            assertContains(app.screen.value.outline(), invite)
        }

    @Test
    fun `whoever left while they were leaving play money comes back to their own wallet`() =
        onAPhone(enrolled = false, rehearses = true) { app, _ ->
            app.start()
            val welcome = app.screen.value.outline()
            app.act(Intent.Tap("try-play-money"))
            app.left()
            app.stopPlaying()
            assertEquals("", app.saved(), "where they were in a world that is gone")
            app.seen()
            assertEquals(welcome, app.screen.value.outline())
        }

    @Test
    fun `whose wipe is refused has a wallet that is open and listens`() =
        onAPhone { app, outside ->
            app.start()
            app.wallet.topUps.topUp(euros(1_000))
            app.wallet.sync()
            val paid = app.wallet.pay(till(), 500).id
            listOf(Tab.MORE.id, "security", "wipe").forEach { app.act(Intent.Tap(it)) }
            val watching = CoroutineScope(currentCoroutineContext()).launch(start = CoroutineStart.UNDISPATCHED) { app.watch() }
            // Whoever listens has begun to by then, and the pause ends it, as a try to wipe does that ended busy.
            assertEquals(emptyList(), app.wallet.payments.refunds(paid))
            app.wallet.pause()
            assertTrue(directory(StoryOutside.PHONE).resolve("quarantine-000000000001").mkdir())
            listOf("wipe", "erase").forEach { app.act(Intent.Tap(it)) }
            assertEquals("wipe" to 0, app.route.place to outside.erased)
            val refund = """{"world": "refund", "payment": "$paid", "amount": {"minor": 500, "currency": "EUR"}, "reason": "told to"}"""
            act(Json.parseToJsonElement(refund).jsonObject)
            app.wallet.observe { payments.refunds(paid) }.first { it.isNotEmpty() }
            watching.cancel()
        }

    @Test
    fun `what an earlier try to wipe has put to rest is wiped all the same`() =
        onAPhone { app, outside ->
            app.start()
            listOf(Tab.MORE.id, "security", "wipe").forEach { app.act(Intent.Tap(it)) }
            app.wallet.pause()
            listOf("wipe", "erase").forEach { app.act(Intent.Tap(it)) }
            assertEquals("welcome" to 1, app.route.place to outside.erased, app.screen.value.outline())
        }

    @Test
    fun `wiping play money erases nothing of the phone`() =
        onAPhone(enrolled = false, rehearses = true) { app, outside ->
            app.start()
            listOf("try-play-money", Tab.MORE.id, "security", "rights", "export").forEach { app.act(Intent.Tap(it)) }
            val file = assertNotNull(outside.shared)
            assertEquals("play-money-tally-export.json", file.name)
            assertContains(file.text.lines().first(), "Play money")
            app.act(Intent.Back)
            listOf("wipe", "wipe", "erase").forEach { app.act(Intent.Tap(it)) }
            assertEquals("welcome" to 0, app.route.place to outside.erased)
            assertNull(app.outside.play)
        }

    private suspend fun unsent(app: App) =
        app.wallet.outbox
            .unsent()
            .size

    private fun onAPhone(
        enrolled: Boolean = true,
        rehearses: Boolean = false,
        told: suspend World.(App, StoryOutside) -> Unit,
    ) = story {
        val outside = StoryOutside(this, rehearses) {}
        if (enrolled) {
            outside.openWallet().use {
                it.enrol(act("invite").text("invite"))
                it.pause()
            }
        }
        val app = App(outside, Place(Language.EN, Locale.UK, ZoneId.of("Europe/Amsterdam")))
        withContext(Dispatchers.Default.limitedParallelism(1)) { told(app, outside) }
        app.close()
    }
}
