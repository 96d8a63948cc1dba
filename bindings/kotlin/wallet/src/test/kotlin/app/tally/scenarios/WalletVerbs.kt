package app.tally.scenarios

import app.tally.core.SmallPayments
import app.tally.readPaymentCode

internal val walletVerbs: Map<String, Verb> =
    mapOf(
        "enrol" to { shown(enrol(it.text("invite"), it.thereOrNull("small_payments")?.let(::smallPayments))) },
        "sync" to { shown(sync()) },
        "wipe" to { done { wipe(it.flag("force")) } },
        "balance" to { shown(accounts.balance()) },
        "count-unsent" to { record("count" to unsent()) },
        "unsent" to { items(outbox.unsent()) { shown(it) } },
        "events" to { items(buildList { handleEvents { add(it.event.variantName) } }) { shown(it) } },
        "top-up" to { shown(topUps.topUp(it.money("amount"))) },
        "allow-small-payments" to { shown(mandates.allowSmallPayments(smallPayments(it))) },
        "mandates" to { items(mandates.list()) { shown(it) } },
        "end-mandate" to { shown(mandates.end(it.text("mandate"))) },
        "read-code" to { shown(readPaymentCode(it.text("code"))) },
    )

private fun smallPayments(said: Arguments): SmallPayments {
    val asked = SmallPayments(said.money("per_use"), said.money("per_day"), said.number("days").toUShort())
    said.nothingElse()
    return asked
}
