package app.tally.ui.words

import java.time.Duration
import java.time.Instant
import java.time.ZoneId
import java.time.temporal.ChronoUnit

/** How long ago something happened, as people say it: minutes, hours, yesterday, days, and from a week on the date. */
fun Words.ago(
    at: Instant,
    now: Instant,
    zone: ZoneId,
    formats: Formats,
): String {
    val passed = Duration.between(at, now)
    val days = ChronoUnit.DAYS.between(at.atZone(zone).toLocalDate(), now.atZone(zone).toLocalDate())
    return when {
        passed.isNegative || days > 6 -> formats.date(at)
        passed.toMinutes() < 1 -> common.justNow
        passed.toHours() < 1 -> common.minutesAgo(passed.toMinutes())
        days == 0L -> common.hoursAgo(passed.toHours())
        days == 1L -> common.yesterday
        else -> common.daysAgo(days)
    }
}
