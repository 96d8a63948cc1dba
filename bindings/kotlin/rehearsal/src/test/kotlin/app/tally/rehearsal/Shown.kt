package app.tally.rehearsal

import app.tally.Wallet
import app.tally.core.ConsentState
import app.tally.core.MandateState
import app.tally.core.PointsState
import app.tally.core.RideState
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** What a wallet shows, as rehearsal/presets/README.md lists it. */
suspend fun WalletRehearsal.shown(): JsonObject {
    val enrolled = wallet.membership() != null
    val balance = if (enrolled) wallet.accounts.balance() else null
    val owed = wallet.bills.owed()
    val points = wallet.points.overview()
    val consents = wallet.consents.list(limit = 50u).items
    return shown(
        "now" to now.epochSecond,
        "enrolled" to enrolled,
        "available" to balance?.available?.minor,
        "stale" to balance?.stale,
        "payments" to wallet.paymentCount(),
        "unsent" to wallet.outbox.unsent().size,
        "owed" to owed.size,
        "overdue" to owed.count { it.daysLate > 0u },
        "riding" to
            wallet.rentals
                .page(limit = 50u)
                .items
                .any { it.state == RideState.RIDING },
        "points" to name(points.state),
        "score" to points.score?.stated,
        "living_consents" to consents.count { it.state == ConsentState.GRANTED },
        "mandates" to wallet.mandates.list().count { it.state == MandateState.ACTIVE },
    )
}

private suspend fun Wallet.paymentCount(): Int {
    var (count, page) = 0 to payments.page()
    while (true) {
        count += page.items.size
        page = payments.page(page.next ?: return count)
    }
}

private fun name(state: PointsState) = state.name.lowercase().replace('_', '-')

private fun shown(vararg answers: Pair<String, Any?>) = JsonObject(answers.associate { (name, answer) -> name to json(answer) })

private fun json(value: Any?): JsonPrimitive =
    when (value) {
        is Number -> JsonPrimitive(value)
        is Boolean -> JsonPrimitive(value)
        else -> JsonPrimitive(value as String?)
    }
