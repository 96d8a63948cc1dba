package app.tally.scenarios

import app.tally.core.DisputeReason

internal val rentalVerbs: Map<String, Verb> =
    mapOf(
        "prepare-ride" to { shown(rentals.prepare(it.text("code"), perk = it.textOrNull("perk"))) },
        "unlock" to { shown(rentals.unlock(it.text("ride"))) },
        "fare" to { record("fare" to rentals.fareSoFar(it.text("ride"), it.number("metres").toULong())) },
        "end-ride" to { shown(rentals.end(it.text("ride"), it.number("metres").toULong())) },
        "cancel-ride" to { shown(rentals.cancel(it.text("ride"))) },
        "dispute-ride" to { shown(rentals.dispute(it.text("ride"), it.named("reason", DisputeReason.entries))) },
        "ride" to { shown(rentals.find(it.text("ride"))) },
        "rides-going-on" to { items(rentals.goingOn()) { shown(it) } },
    )
