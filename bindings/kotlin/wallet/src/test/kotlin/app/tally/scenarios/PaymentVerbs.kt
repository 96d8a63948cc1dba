package app.tally.scenarios

import app.tally.Wallet
import app.tally.core.Payment
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.coroutineScope

internal val paymentVerbs: Map<String, Verb> =
    mapOf(
        "prepare" to {
            shown(payments.prepare(it.text("code"), it.moneyOrNull("amount"), it.textOrNull("id"), it.textOrNull("perk")))
        },
        "confirm" to { shown(payments.confirm(it.text("payment"))) },
        "confirm-twice" to { shown(confirmTwice(it.text("payment"))) },
        "cancel" to { shown(payments.cancel(it.text("payment"))) },
        "payment" to { shown(payments.find(it.text("payment"))) },
        "history" to { items(payments.page(text = it.textOrNull("text"), limit = 50u).items) { shown(it) } },
        "refunds" to { items(payments.refunds(it.text("payment"))) { shown(it) } },
        "owed" to { items(bills.owed()) { shown(it) } },
        "bill" to { shown(bills.find(it.text("bill"))) },
        "prepare-bill" to { shown(bills.prepare(it.text("bill"))) },
        "dispute-bill" to { shown(bills.dispute(it.text("bill"), it.text("because"))) },
        "prepare-loan" to { shown(loans.prepare(it.text("offer"), it.money("principal"))) },
        "take-loan" to { shown(loans.take(it.text("loan"))) },
        "discard-loan" to { done { loans.discard(it.text("loan")) } },
        "loan" to { shown(loans.find(it.text("loan"))) },
    )

private suspend fun Wallet.confirmTwice(payment: String): Payment =
    coroutineScope {
        val (one, other) = List(2) { async { payments.confirm(payment) } }.awaitAll()
        check(one.id == other.id && one.state == other.state) { "two taps, two ends: ${one.state}, ${other.state}" }
        one
    }
