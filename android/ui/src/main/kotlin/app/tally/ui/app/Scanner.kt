package app.tally.ui.app

import app.tally.WalletException
import app.tally.ui.screen.Action
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Camera
import app.tally.ui.screen.Element
import app.tally.ui.screen.Empty
import app.tally.ui.screen.Field
import app.tally.ui.screen.FieldKind
import app.tally.ui.screen.Group
import app.tally.ui.screen.Icon
import app.tally.ui.screen.Link
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Row
import app.tally.ui.screen.Tone
import app.tally.ui.words.PlayWords
import app.tally.ui.words.Words

/** Reading a code: by the camera where there is one, and as text always. */
internal class Scanner(
    private val app: App,
    /** The id of the field for a code that comes as text. */
    private val field: String,
    /** What the screen knows, also after the app was killed. */
    private val kept: MutableMap<String, String>,
) {
    /** What the camera read since it saw no code at all: it may look at it still, whatever came of that. */
    private val known = mutableSetOf<String>()

    /** What the camera read last. */
    private var last: String? = null

    /** Whether the last code came by the camera, which does not read it again by itself. */
    private var byCamera = false

    /** Asks for the camera. */
    suspend fun ask() = app.outside.askForCamera()

    /** [Takes][take] a code that the camera read, once for as long as it [looks][lookedAway] at it. What is picked is meant each time. */
    suspend fun read(
        text: String,
        take: suspend (String) -> Unit,
    ) {
        val code = text.trim()
        kept[LED_ON]?.let(known::add)
        if (!known.add(code) && app.outside.play == null) return
        last = code
        again(take)
    }

    /** Takes what the camera read last once more, because the person wants it. */
    suspend fun again(take: suspend (String) -> Unit) {
        val (code, here) = (last ?: kept[LED_ON] ?: return) to app.route
        byCamera = true
        kept -= LED_ON
        take(code)
        if (app.route != here) kept[LED_ON] = code
    }

    /** The camera sees no code any more: whatever it sees from now on is meant anew. */
    fun lookedAway() {
        known.clear()
        kept -= LED_ON
    }

    /** Takes a code that came as text. */
    suspend fun written(
        text: String,
        take: suspend (String) -> Unit,
    ) {
        byCamera = false
        take(text.trim())
    }

    /** What went wrong with a code, or that it is not taken by itself a second time; and how to take the same again where that may help. */
    fun notice(
        words: Words,
        error: WalletException?,
    ): Notice? =
        if (error != null) {
            words.notice(error, Link(AGAIN, words.common.retry).takeIf { byCamera && words.passes(error) })
        } else {
            val already = Notice(Tone.INFO, words.common.scannedAlready, action = Link(AGAIN, words.common.useAgain))
            already.takeIf { LED_ON in kept && app.outside.play == null }
        }

    /** Over the field: the camera's picture, or why there is none; in a world with play money, what it could be held over. */
    fun picture(
        words: Words,
        hint: String,
    ): List<Element> = if (app.outside.play == null) camera(words, hint) else things(words.play)

    private fun things(words: PlayWords): List<Element> {
        val rows = Thing.entries.map { Row(words.name(it), icon = ICONS.getValue(it), id = it.id) }
        return listOf(Paragraph(words.instead), Group(elements = rows))
    }

    private fun camera(
        words: Words,
        hint: String,
    ): List<Element> =
        when (app.outside.camera()) {
            CameraAccess.ALLOWED -> {
                listOf(Camera("scanner", hint))
            }

            CameraAccess.NOT_ASKED -> {
                listOf(Empty(words.firstStart.cameraTitle, words.firstStart.cameraWhy), Action(ASK, words.firstStart.cameraAllow))
            }

            CameraAccess.REFUSED, CameraAccess.NONE -> {
                listOf(Empty(words.firstStart.cameraRefused))
            }
        }

    /** The field and what takes its text, below the picture; [open] once somebody asked for it, or cannot do without. */
    fun text(
        open: Boolean,
        label: String,
        paste: String,
        value: String,
        take: Action,
    ): List<Element> =
        when {
            open || app.outside.camera() != CameraAccess.ALLOWED -> listOf(Field(field, label, value, FieldKind.CODE), take)
            else -> listOf(Action(PASTE, paste, ActionRole.QUIET))
        }

    companion object {
        const val AGAIN = "again"
        const val ASK = "camera-allow"
        const val PASTE = "paste"

        /** A code that led on to another screen, from which the person may come back. */
        const val LED_ON = "led-on"
        private val ICONS =
            mapOf(
                Thing.INVITE to Icon.PHONE,
                Thing.BAKERY to Icon.SHOP,
                Thing.TRANSPORT to Icon.SHOP,
                Thing.BIKE to Icon.BIKE,
                Thing.LANDLORD to Icon.PERSON,
            )
    }
}

private fun PlayWords.name(thing: Thing): String =
    when (thing) {
        Thing.INVITE -> invite
        Thing.BAKERY -> bakery
        Thing.TRANSPORT -> transport
        Thing.BIKE -> bike
        Thing.LANDLORD -> landlord
    }
