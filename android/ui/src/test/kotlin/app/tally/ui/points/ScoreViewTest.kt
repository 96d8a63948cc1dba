package app.tally.ui.points

import app.tally.core.Evaluation
import app.tally.core.FactorPoints
import app.tally.core.PointsFactor
import app.tally.core.PointsScore
import app.tally.ui.app.Place
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Tone
import app.tally.ui.words.Language
import org.junit.jupiter.api.Test
import java.time.Instant
import java.time.ZoneId
import java.util.Locale
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** What no honest backend shows on the stage: a score that the phone does not come to. */
class ScoreViewTest {
    private val place = Place(Language.EN, Locale.UK, ZoneId.of("UTC"))
    private val view = ScoreView(place.words, place.formats)
    private val day = Instant.parse("2026-01-01T09:00:00Z")

    private fun score(
        recomputed: Long?,
        fault: String?,
        stale: Boolean = false,
    ) = PointsScore(610, recomputed, fault, day, day.plusSeconds(2_678_400), stale, null)

    @Test
    fun `a score that the phone comes to as well is said to hold`() {
        assertEquals(listOf(Tone.POSITIVE), notices(score(610, null)).map { it.tone })
    }

    @Test
    fun `a sum that is wrong is told with both numbers and with why`() {
        val notice = notices(score(580, "mismatch")).single()
        assertEquals(Tone.ERROR, notice.tone)
        assertTrue("610" in notice.text && "580" in notice.text, notice.text)
        assertEquals(place.words.refusals.scoreFaults["mismatch"], notice.advice)
    }

    @Test
    fun `a score without a sum of the phone's own is not believed either`() {
        assertEquals(place.words.points.disbelievedOnly(610), notices(score(null, "other-rules")).single().text)
        assertEquals(place.words.points.disbelievedOnly(610), notices(score(610, "not-yet")).single().text)
    }

    @Test
    fun `a score that should have been followed by another says so`() {
        assertEquals(listOf(Tone.POSITIVE, Tone.CAUTION), notices(score(610, null, stale = true)).map { it.tone })
    }

    @Test
    fun `the ends of the range stand in the sum only where they change it`() {
        val part = FactorPoints(PointsFactor.TENURE, 60, 0, 3u)
        val sum = { clamp: Long -> view.sum(Evaluation(day, 550, listOf(part), clamp, 610, null, null)).filterIsInstance<Paragraph>().size }
        assertEquals(sum(0) + 1, sum(-5))
    }

    @Test
    fun `the scale goes from 350 to 950`() {
        assertEquals(listOf(0, 0, 5_000, 10_000, 10_000), listOf<Long>(0, 350, 650, 950, 2_000).map(::withinRange))
    }

    private fun notices(score: PointsScore) = view.number(score).filterIsInstance<Notice>()
}
