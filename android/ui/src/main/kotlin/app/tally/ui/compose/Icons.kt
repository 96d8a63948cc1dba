package app.tally.ui.compose

import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.SolidColor
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.graphics.vector.PathParser
import androidx.compose.ui.unit.dp
import app.tally.ui.screen.Icon
import app.tally.ui.screen.Tab
import app.tally.ui.screen.Tone

/** Drawn in lines of one width on a square of 24. */
private fun lines(path: String): ImageVector =
    ImageVector
        .Builder(defaultWidth = 24.dp, defaultHeight = 24.dp, viewportWidth = 24f, viewportHeight = 24f)
        .addPath(
            pathData = PathParser().parsePathString(path).toNodes(),
            stroke = SolidColor(Color.Black),
            strokeLineWidth = 1.8f,
            strokeLineCap = StrokeCap.Round,
            strokeLineJoin = StrokeJoin.Round,
        ).build()

/** The pictures of the app. Whoever shows one says beside it what it is. */
internal object Icons {
    val back = lines("M11 5 L4 12 L11 19 M4 12 H20")
    val forward = lines("M9 5 L16 12 L9 19")
    val search = lines("M10.5 4 A6.5 6.5 0 1 0 10.5 17 A6.5 6.5 0 1 0 10.5 4 M15.5 15.5 L20 20")
    val scan = lines("M4 8 V5 H7 M17 5 H20 V8 M20 16 V19 H17 M7 19 H4 V16 M7 12 H17")

    /** The app's own: four strokes and the one across, as people count. */
    val mark = lines("M6 5 V19 M10 5 V19 M14 5 V19 M18 5 V19 M3.5 16 L20.5 8")
    private val shop = lines("M4 10 L5.5 5 H18.5 L20 10 M5.5 10 V19 H18.5 V10 M4 10 H20 M10 19 V14 H14 V19")
    private val topUp = lines("M12 4 V15 M7 10 L12 15 L17 10 M5 20 H19")
    private val refund = lines("M9 6 L4 11 L9 16 M4 11 H14 A5 5 0 0 1 14 21 H11")
    private val bill = lines("M6 3 H18 V21 L15 19 L12 21 L9 19 L6 21 Z M9 8 H15 M9 12 H15")
    private val loan = lines("M4 8 H20 V18 H4 Z M12 11 A2 2 0 1 0 12 15 A2 2 0 1 0 12 11 M7 13 H7.2 M17 13 H17.2")
    private val bike =
        lines("M6 13 A4 4 0 1 0 6 21 A4 4 0 1 0 6 13 M18 13 A4 4 0 1 0 18 21 A4 4 0 1 0 18 13 M6 17 L9 9 H15 L18 17 M9 9 L12 17 H6 M14 6 H16")
    private val points = lines("M12 3 L14.6 9 L21 9.6 L16.2 13.9 L17.6 20.2 L12 16.9 L6.4 20.2 L7.8 13.9 L3 9.6 L9.4 9 Z")
    private val perk =
        lines("M4 11 H20 V20 H4 Z M12 11 V20 M3 7 H21 V11 H3 Z M12 7 C8 7 7 3 9.5 3 C11.5 3 12 7 12 7 C12 7 12.5 3 14.5 3 C17 3 16 7 12 7")
    private val receipt = lines("M7 3 H14 L18 7 V21 H7 Z M14 3 V7 H18 M10 14 L12 16 L15 12")
    private val person = lines("M12 4 A4 4 0 1 0 12 12 A4 4 0 1 0 12 4 M4 20 C4 16 8 14.5 12 14.5 C16 14.5 20 16 20 20")
    private val data = lines("M4 6 C4 4 20 4 20 6 C20 8 4 8 4 6 V18 C4 20 20 20 20 18 V6 M4 12 C4 14 20 14 20 12")
    private val key = lines("M8 8 A4 4 0 1 0 8 16 A4 4 0 1 0 8 8 M12 12 H21 M18 12 V15 M15 12 V14")
    private val phone = lines("M8 3 H16 V21 H8 Z M11 18 H13")
    private val lock = lines("M6 11 H18 V20 H6 Z M9 11 V7.5 A3 3 0 0 1 15 7.5 V11")
    private val city = lines("M12 21 C8 16 6 13 6 10 A6 6 0 0 1 18 10 C18 13 16 16 12 21 M12 8 A2 2 0 1 0 12 12 A2 2 0 1 0 12 8")
    private val file = lines("M7 3 H14 L18 7 V21 H7 Z M14 3 V7 H18")
    private val warning = lines("M12 4 L21 20 H3 Z M12 10 V14 M12 17 V17.2")
    private val done = lines("M12 3 A9 9 0 1 0 12 21 A9 9 0 1 0 12 3 M8 12 L11 15 L16 9.5")
    private val info = lines("M12 3 A9 9 0 1 0 12 21 A9 9 0 1 0 12 3 M12 11 V16 M12 7.8 V8")
    private val error = lines("M12 3 A9 9 0 1 0 12 21 A9 9 0 1 0 12 3 M9 9 L15 15 M15 9 L9 15")
    private val home = lines("M4 11 L12 4 L20 11 M6 9.5 V20 H18 V9.5 M10 20 V14 H14 V20")
    private val more = lines("M5 12 H5.2 M12 12 H12.2 M19 12 H19.2")
    private val share =
        lines(
            "M6 9.5 A2.5 2.5 0 1 0 6 14.5 A2.5 2.5 0 1 0 6 9.5 M18 3.5 A2.5 2.5 0 1 0 18 8.5 A2.5 2.5 0 1 0 18 3.5 M18 15.5 A2.5 2.5 0 1 0 18 20.5 A2.5 2.5 0 1 0 18 15.5 M8.2 10.8 L15.8 7.2 M8.2 13.2 L15.8 16.8",
        )

    /** Of a row. */
    fun of(icon: Icon): ImageVector? =
        when (icon) {
            Icon.NONE -> null
            Icon.SHOP -> shop
            Icon.TOP_UP -> topUp
            Icon.REFUND -> refund
            Icon.BILL -> bill
            Icon.LOAN -> loan
            Icon.BIKE -> bike
            Icon.POINTS -> points
            Icon.PERK -> perk
            Icon.RECEIPT -> receipt
            Icon.PERSON -> person
            Icon.DATA -> data
            Icon.KEY -> key
            Icon.PHONE -> phone
            Icon.LOCK -> lock
            Icon.CITY -> city
            Icon.FILE -> file
            Icon.WARNING -> warning
            Icon.DONE -> done
        }

    /** Of a tab. */
    fun of(tab: Tab): ImageVector =
        when (tab) {
            Tab.HOME -> home
            Tab.HISTORY -> bill
            Tab.PERKS -> perk
            Tab.SHARING -> share
            Tab.MORE -> more
        }

    /** Of a notice. */
    fun of(tone: Tone): ImageVector =
        when (tone) {
            Tone.INFO -> info
            Tone.CAUTION -> warning
            Tone.ERROR -> error
            Tone.POSITIVE -> done
        }
}
