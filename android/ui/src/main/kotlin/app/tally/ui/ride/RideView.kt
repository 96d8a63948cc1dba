package app.tally.ui.ride

import app.tally.core.DisputeReason
import app.tally.core.Money
import app.tally.core.Rental
import app.tally.core.RideState
import app.tally.ui.screen.Element
import app.tally.ui.screen.Field
import app.tally.ui.screen.FieldKind
import app.tally.ui.screen.Hero
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Tone
import app.tally.ui.words.Formats
import app.tally.ui.words.Words
import java.math.BigDecimal
import java.math.RoundingMode
import java.time.Duration
import java.time.Instant

/** One ride in words. */
internal class RideView(
    private val words: Words,
    private val formats: Formats,
    private val now: Instant,
) {
    private val say = words.ride

    /** While it goes on: what it costs so far, and never more than. */
    fun riding(
        ride: Rental,
        fare: Money,
        online: Boolean,
    ): List<Element> {
        val details = listOfNotNull(say.minutes(minutes(ride)), ride.beganAt?.let(say::began), say.cap(ride.cap))
        val offline = Notice(Tone.INFO, words.common.offline, say.endAsk).takeIf { !online }
        return listOfNotNull(offline, Hero(say.states.riding, say.fareSoFar(fare), details))
    }

    private fun minutes(ride: Rental): Long {
        val began = ride.beganAt ?: return 0
        return Duration.between(began, ride.endedAt ?: now).toMinutes().coerceAtLeast(0)
    }

    /** How far it went, which the bike counts and the person reads. */
    fun distance(
        written: String,
        bad: Boolean,
    ): Element = Field("distance", say.counter, written, FieldKind.AMOUNT, say.counterHint.takeIf { bad }, say.counterHint.takeIf { !bad })

    /** It is over, and its price is not known yet. */
    fun settling(
        ride: Rental,
        unsent: Boolean,
    ): List<Element> {
        val notice = if (unsent) Notice(Tone.CAUTION, say.settlingOffline) else Notice(Tone.INFO, say.settling)
        return listOf(notice) + track(ride).map(::Paragraph) + Paragraph(say.cap(ride.cap))
    }

    /** It is paid. */
    fun done(ride: Rental): List<Element> {
        val details = listOfNotNull(ride.collected?.let(say::collected), ride.returned?.takeIf { it.minor > 0 }?.let(say::returned))
        val price = Hero(say.chargeTitle, ride.fare?.let(formats::money).orEmpty(), details)
        return listOfNotNull(price, ride.disputed?.let(::disputed)) + track(ride).map(::Paragraph)
    }

    private fun disputed(reason: DisputeReason): Notice {
        val byPhone = reason == DisputeReason.ABOVE_WHAT_WAS_SIGNED
        return Notice(Tone.CAUTION, if (byPhone) say.disputedByPhone else say.disputed(say.reasons[reason]))
    }

    private fun track(ride: Rental): List<String> =
        listOfNotNull(
            say.minutes(minutes(ride)),
            ride.metres?.let { say.distance(it.toLong()) },
            ride.endedAt?.let(say::ended),
        )

    private fun held(ride: Rental) = if (ride.deposit.minor == 0L) say.noDeposit else say.deposit(ride.deposit)

    /** It never began, or not yet. */
    fun standing(ride: Rental): List<Element> =
        when (ride.state) {
            RideState.UNLOCKING -> listOf(Notice(Tone.CAUTION, say.unlockNotKnown), Paragraph(say.cap(ride.cap)))
            RideState.CREATED -> listOf(Notice(Tone.INFO, say.states.created), Paragraph(say.startBy(ride.startBy)), Paragraph(held(ride)))
            RideState.DECLINED -> listOf(Notice(Tone.ERROR, say.states.declined, ride.declineReason?.let { words.refusals.declines[it] }))
            else -> listOf(Notice(Tone.INFO, say.states[ride.state]))
        }
}

/** Kilometres, as somebody writes them, in metres; none where that is no distance. */
internal fun metres(written: String): ULong? {
    if (!DISTANCE.matches(written.trim())) return null
    val kilometres = BigDecimal(written.trim().replace(',', '.'))
    if (kilometres > FARTHEST) return null
    return kilometres
        .movePointRight(3)
        .setScale(0, RoundingMode.HALF_UP)
        .toLong()
        .toULong()
}

private val DISTANCE = Regex("[0-9]{1,6}([.,][0-9]{1,3})?")

/** Nobody rides farther than this on one rented bike. */
private val FARTHEST = BigDecimal(1_000)
