package app.tally.ui.history

import app.tally.core.Money
import app.tally.core.Payment
import app.tally.core.PaymentState
import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Element
import app.tally.ui.screen.Empty
import app.tally.ui.screen.Field
import app.tally.ui.screen.FieldKind
import app.tally.ui.screen.Group
import app.tally.ui.screen.Screen
import app.tally.ui.screen.Tab
import java.time.Instant
import java.time.YearMonth

/** Everything that was paid, newest first, a month in each card. */
internal class HistoryModel(
    app: App,
) : ScreenModel(app) {
    private var payments: List<Payment> = emptyList()
    private var hasMore = false

    /** How many are shown, at most: it comes back with whoever comes back, so that what they looked at stays where it was. */
    private val shown get() = typed[SHOWN]?.toIntOrNull() ?: PAGE

    override suspend fun read() {
        // What is sought for may change while it is read.
        val (sought, enough) = sought() to shown
        val found = mutableListOf<Payment>()
        var after: String? = null
        do {
            val page = wallet.payments.page(after, PAGE.toUInt(), sought)
            found += page.items
            after = page.next
        } while (after != null && found.size < enough)
        payments = found
        hasMore = after != null
    }

    override suspend fun type(id: String) {
        typed.remove(SHOWN)
        load()
    }

    override suspend fun tap(id: String) {
        if (id == "more") {
            typed[SHOWN] = "${shown + PAGE}"
            doing(id) { reread() }
        } else {
            payments.touched(id)?.let { app.go(Route("payment", it.id), this) }
        }
    }

    private fun sought() = typed[FIELD]?.trim()?.ifEmpty { null }

    override fun draw() =
        Screen(
            title = words.history.title,
            back = false,
            tab = Tab.HISTORY,
            elements = listOfNotNull(problem?.let(words::notice), search()) + found(),
        )

    private fun search() =
        Field(FIELD, words.history.searchHint, typed[FIELD].orEmpty(), FieldKind.SEARCH).takeIf { payments.isNotEmpty() || sought() != null }

    private fun found(): List<Element> {
        if (payments.isEmpty()) return listOf(Empty(sought()?.let(words.history::noMatch) ?: words.history.empty))
        val more = if (hasMore) action("more", words.history.more, ActionRole.QUIET) else null
        return months() + listOfNotNull(more)
    }

    private fun months(): List<Element> {
        val places = payments.withIndex().groupBy { monthOf(it.value) }
        val last = places.keys.last()
        return places.map { (month, rows) -> Group(summary(rows.map { it.value }, isWhole = !hasMore || month != last), rows.map(::row)) }
    }

    private fun row(placed: IndexedValue<Payment>) = row(words, formats, placed.value, "payment-${placed.index + 1}")

    /** What was paid in a month, once all of it is there; until then only which month it is. */
    private fun summary(
        payments: List<Payment>,
        isWhole: Boolean,
    ): String {
        val paid = payments.filter { it.state == PaymentState.SETTLED && it.billed == null }
        val month = at(payments.first())
        val currency = paid.map { it.total.currency }.distinct().singleOrNull()
        if (!isWhole || sought() != null || currency == null) return formats.month(month)
        val sums = listOf(words.history.monthSpent(sum(paid, currency, Payment::total), month), words.history.monthPayments(paid.size.toLong()))
        val back = sum(paid, currency, Payment::refunded).takeIf { it.minor > 0 }?.let(words.history::monthRefunded)
        return (sums + listOfNotNull(back)).joinToString(" · ")
    }

    private fun sum(
        payments: List<Payment>,
        currency: String,
        of: (Payment) -> Money,
    ) = Money(payments.sumOf { of(it).minor }, currency)

    private fun monthOf(payment: Payment) = YearMonth.from(at(payment).atZone(app.place.zone))

    private fun at(payment: Payment): Instant = payment.settledAt ?: payment.createdAt

    private companion object {
        const val FIELD = "search"
        const val SHOWN = "shown"
        const val PAGE = 50
    }
}
