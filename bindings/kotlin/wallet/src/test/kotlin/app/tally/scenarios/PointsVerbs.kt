package app.tally.scenarios

import app.tally.core.PerkKind

internal val pointsVerbs: Map<String, Verb> =
    mapOf(
        "points" to { shown(points.overview()) },
        "what-if-withdrawn" to {
            val without = points.whatIfWithdrawn(it.text("grant"))
            record("before" to without.before, "after" to without.after, "falls_away" to without.fallsAway.size)
        },
        "what-if-reaching" to {
            val way = points.whatIfReaching(it.number("points"))
            record("score" to way.score, "steps" to way.steps.size)
        },
        "switch-points-off" to { done { points.switchOff() } },
        "switch-points-on" to { done { points.switchOn() } },
        "pick-city" to { record("city" to perks.pickCity(it.textOrNull("city"))?.id) },
        "refresh-offers" to { record("count" to perks.refresh()) },
        "offers" to { items(perks.list(it.namedOrNull("kind", PerkKind.entries), limit = 50u).items) { shown(it) } },
        "offer" to { shown(perks.offer(it.text("offer"))) },
    )
