package app.tally.ui.ride

import app.tally.core.DeclineReason
import app.tally.core.DisputeReason
import app.tally.core.Money
import app.tally.core.Rental
import app.tally.core.RideState
import app.tally.ui.app.Place
import app.tally.ui.screen.Notice
import app.tally.ui.words.Language
import org.junit.jupiter.api.Test
import java.time.Instant
import java.time.ZoneId
import java.util.Locale
import kotlin.test.assertEquals
import kotlin.test.assertNull

/** What no honest bike company does on the stage, and what a plan may say. */
class RideViewTest {
    private val place = Place(Language.EN, Locale.UK, ZoneId.of("UTC"))
    private val words = place.words
    private val day = Instant.parse("2026-01-01T09:00:00Z")
    private val view = RideView(words, place.formats, day)

    @Test
    fun `a ride that was declined says why in the person's words`() {
        val notice = view.standing(ride(RideState.DECLINED, reason = DeclineReason.BIKE_NOT_AVAILABLE)).single() as Notice
        assertEquals(words.refusals.declines.bikeNotAvailable, notice.advice)
    }

    @Test
    fun `what the phone disputes by itself is told apart from what the person disputes`() {
        assertEquals(words.ride.disputedByPhone, disputed(DisputeReason.ABOVE_WHAT_WAS_SIGNED))
        assertEquals(words.ride.disputed(words.ride.reasons.wrongSum), disputed(DisputeReason.WRONG_SUM))
    }

    private fun disputed(reason: DisputeReason) =
        view
            .done(ride(RideState.DONE, disputed = reason))
            .filterIsInstance<Notice>()
            .single()
            .text

    @Test
    fun `a plan is told line by line, and never cheaper than it is`() {
        val plan =
            """{"price": 1, "per_min_pricing": [{"start": 0, "rate": 0.125, "interval": 1}],
                "per_km_pricing": [{"start": 0, "rate": 0.5, "interval": 2}, {"start": 10, "rate": 3, "interval": 0}]}"""
        val say = words.ride
        val lines = listOf(say.priceBase(eur(100)), say.priceMinutes(eur(13), 1), say.priceKilometres(eur(50), 2), say.priceBase(eur(300)))
        assertEquals(lines + say.priceTax(2_100), prices(ride(RideState.OFFERED, plan = plan), words))
    }

    @Test
    fun `kilometres are read with a point or a comma, and nothing else is a distance`() {
        assertEquals(listOf<ULong?>(1_800u, 1_800u, 0u, 12u), listOf("1.8", " 1,8 ", "0", "0.012").map(::metres))
        for (written in listOf("", "far", "-1", "1.2.3", "1e3", "1001", "1.2345")) assertNull(metres(written), written)
    }

    private fun eur(cents: Long) = Money(cents, "EUR")

    private fun ride(
        state: RideState,
        plan: String = "{}",
        disputed: DisputeReason? = null,
        reason: DeclineReason? = null,
    ) = Rental(
        id = "1",
        state = state,
        providerName = "RIVER BIKES",
        system = "river",
        bike = "7",
        plan = plan,
        tax = 2_100u,
        deposit = eur(3_000),
        perk = null,
        cap = eur(5_000),
        startBy = day,
        expiresAt = day,
        beganAt = day,
        endedAt = day,
        metres = 1_000u,
        fare = eur(600),
        collected = eur(600),
        returned = eur(2_400),
        disputed = disputed,
        declined = null,
        declineReason = reason,
    )
}
