// Generated from shells/words/points.json. Change that, then run shells/generate.

package app.tally.ui.words.en

import app.tally.ui.words.Formats
import app.tally.ui.words.Language
import app.tally.ui.words.PointsEntries
import app.tally.ui.words.PointsFactors
import app.tally.ui.words.PointsFactorsWhat
import app.tally.ui.words.PointsOrigins
import app.tally.ui.words.PointsSources
import app.tally.ui.words.PointsStandings
import app.tally.ui.words.PointsStates
import app.tally.ui.words.PointsSteps
import app.tally.ui.words.PointsWords
import java.time.Instant

internal class PointsEn(private val formats: Formats) : PointsWords {
    override val title = "Your points"
    override val what = "Points come from agreements that you kept or did not keep: bills, loans, rentals, time here. Never from what you buy, whom you know or how much you have. They make some things easier, and nothing you need depends on them."
    override val range = "From 350 to 950"
    override fun scoreOf(points: Long, at: Instant) = "${formats.number(points)} points, as of ${formats.day(at)}"
    override fun scoreAsOf(at: Instant) = "As of ${formats.day(at)}"
    override fun nextOn(at: Instant) = "Worked out anew on ${formats.day(at)}"
    override fun overdue(at: Instant) = "A newer score was due on ${formats.day(at)}."
    override val believed = "Your phone has added it up itself and comes to the same."
    override fun disbelieved(stated: Long, counted: Long) = "${formats.number(stated)} points were signed, but your phone counts ${formats.number(counted)}. Do not rely on this score."
    override fun disbelievedOnly(stated: Long) = "${formats.number(stated)} points were signed, but your phone cannot confirm them."
    override val why = "Why this score"
    override fun start(points: Long) = "Everybody begins at ${formats.number(points)}"
    override fun bound(points: Long) = "Limit of this part: ${formats.signed(points)}"
    override fun clamp(points: Long) = "Ends of the range: ${formats.signed(points)}"
    override val factors = object : PointsFactors {
        override val paymentHistory = "Paying on time"
        override val fulfilment = "Keeping agreements"
        override val tenure = "Time with us"
        override val identity = "Who you are"
    }
    override val factorsWhat = object : PointsFactorsWhat {
        override val paymentHistory = "Whether bills and instalments were paid by their day, and loans paid back. The amount does not matter."
        override val fulfilment = "Whether what you rented came back and was paid for."
        override val tenure = "How many quarters of a year you have been a customer."
        override val identity = "Whether it was checked, once, who you are."
    }
    override fun counting(count: Long) = pluralEn(count, one = "${formats.number(count)} entry counts", other = "${formats.number(count)} entries count")
    override val entries = object : PointsEntries {
        override val billOnTime = "A bill was paid by its day"
        override val billLate = "A bill was not paid by its day"
        override val loanRepaid = "A loan was paid back"
        override val orderCompleted = "Something rented came back and was paid for"
        override val orderBroken = "Something rented was not paid for in time"
        override val tenureQuarter = "Three more months with us"
        override val identityConfirmed = "It was checked who you are"
    }
    override val standings = object : PointsStandings {
        override val counts = "Counts"
        override val beyondCap = "Does not count: as many of its kind as may count do so already"
        override val disputed = "Does not count while you dispute it"
        override val expired = "No longer counts: its time is over"
        override val notYet = "Counts from its day on"
        override val notInRules = "Does not count: the rules do not have it"
    }
    override val sources = object : PointsSources {
        override val account = "your account"
        override val bill = "bills"
        override val loan = "loans"
        override val order = "rentals"
    }
    override val origins = object : PointsOrigins {
        override val account = "Your account"
        override val bill = "A bill"
        override val loan = "A loan"
        override val order = "A rental"
    }
    override val entryTitle = "Entry"
    override fun worthToday(points: Long) = "${formats.signed(points)} today"
    override fun happened(at: Instant) = "Happened on ${formats.day(at)}"
    override fun settledOn(at: Instant) = "Settled after all on ${formats.day(at)}"
    override fun countsUntil(at: Instant) = "No longer counts from ${formats.day(at)}"
    override val neverExpires = "Counts without an end"
    override val comesFrom = "Comes from"
    override val showSource = "Show what it is about"
    override val disputeEntry = "Something is wrong"
    override val disputeHow = "Say what is wrong. Until it is decided, the entry has no effect."
    override val empty = "Nothing counts yet. You begin where everybody begins."
    override val history = "History"
    override fun historyMonths(count: Long) = pluralEn(count, one = "${formats.number(count)} month", other = "${formats.number(count)} months")
    override val historyEmpty = "There is no earlier score yet."
    override fun forecast(points: Long, at: Instant) = "Worked out anew on ${formats.day(at)}: ${formats.number(points)} points, if nothing else happens"
    override fun nextExpiry(count: Long, at: Instant, points: Long) = pluralEn(count, one = "On ${formats.day(at)}, ${formats.number(count)} entry stops counting: then ${formats.number(points)} points.", other = "On ${formats.day(at)}, ${formats.number(count)} entries stop counting: then ${formats.number(points)} points.")
    override val whatIf = "What if"
    override val whatIfWithdraw = "If I take my permission back"
    override fun whatIfWithdrawn(before: Long, after: Long, count: Long) = pluralEn(count, one = "${formats.number(after)} instead of ${formats.number(before)} points. ${formats.number(count)} entry would be erased.", other = "${formats.number(after)} instead of ${formats.number(before)} points. ${formats.number(count)} entries would be erased, the good and the bad.")
    override fun reachTitle(points: Long) = "The way to ${formats.number(points)} points"
    override fun reachOn(points: Long, at: Instant) = "On ${formats.day(at)} you could have ${formats.number(points)} points:"
    override val reachedAlready = "You are there already."
    override fun reachNever(points: Long) = "Nothing that is known leads there yet. The most ahead is ${formats.number(points)} points."
    override val steps = object : PointsSteps {
        override fun settle(source: String, day: Instant) = "${formats.day(day)}: pay what is open (${source})"
        override fun earn(kind: String, day: Instant) = "${formats.day(day)}: ${kind}"
        override fun expires(day: Instant) = "${formats.day(day)}: something bad stops counting, all by itself"
    }
    override val states = object : PointsStates {
        override val off = "Points are switched off on this phone. Everything else works as before."
        override val noConsent = "Nothing is held about you for points, so there are none. You decide whether that changes."
        override val notAssessed = "Nothing has been added up yet. The first score comes by itself."
        override val assessed = "There is a score."
    }
    override val collectTitle = "May points be kept?"
    override fun collectWhat(controller: String, sources: List<String>) = "${controller} may hold entries from: ${Language.EN.list(sources)}. Each with its day; never with an amount, and never where."
    override fun collectSince(at: Instant) = "What happened before ${formats.day(at)} stays out."
    override fun collectUntil(at: Instant) = "Your permission ends by itself on ${formats.date(at)}. You can take it back at any moment."
    override fun collectKept(count: Long) = pluralEn(count, one = "No entry is kept for longer than ${formats.number(count)} day.", other = "No entry is kept for longer than ${formats.number(count)} days.")
    override val collectAgree = "Allow"
    override val collectRefuse = "No points"
    override val readNotice = "Read the notice"
    override val switchOff = "Switch points off"
    override val switchOffAsk = "Points disappear from this phone, and your permission to hold entries is taken back. All entries are erased. Everything else works as before."
    override val switchOn = "Switch points on"
    override fun spokenScore(points: Long) = "${formats.number(points)} points, on a scale from 350 to 950"
    override fun spokenHistory(first: Long, last: Long, count: Long) = pluralEn(count, one = "History over ${formats.number(count)} month: from ${formats.number(first)} to ${formats.number(last)} points", other = "History over ${formats.number(count)} months: from ${formats.number(first)} to ${formats.number(last)} points")
    override fun spokenEntry(kind: String, points: Long, standing: String) = "${kind}: ${formats.signed(points)}. ${standing}."
}
