package app.tally.ui.points

import app.tally.core.Reaching
import app.tally.core.WithoutGrant
import app.tally.ui.app.App
import app.tally.ui.app.ScreenModel
import app.tally.ui.screen.Screen

/** What would change the score. Nothing is asked of anybody, and nothing is done. */
internal class WhatIfModel(
    app: App,
) : ScreenModel(app) {
    private var without: WithoutGrant? = null
    private var targets: List<Long> = emptyList()
    private var way: Reaching? = null

    private val chosen get() = typed[TARGET]?.toLongOrNull()?.takeIf { it in targets } ?: targets.first()

    override suspend fun read() {
        val overview = wallet.points.overview()
        without = overview.grant?.let { wallet.points.whatIfWithdrawn(it) }
        targets = targets(maxOf(overview.score?.stated ?: LOWEST, without?.before ?: LOWEST))
        way = wallet.points.whatIfReaching(chosen)
    }

    /** The steps of what is offered that lie ahead; where none does, the next round numbers. */
    private suspend fun targets(score: Long): List<Long> {
        val steps =
            wallet.perks
                .list()
                .items
                .flatMap { offer -> offer.steps.map { it.points.toLong() } }
        val ahead = steps.filter { it > score }.ifEmpty { (LOWEST..HIGHEST step ROUND).filter { it > score } }
        return ahead
            .distinct()
            .sorted()
            .take(CHOICES)
            .ifEmpty { listOf(HIGHEST) }
    }

    override suspend fun choose(
        id: String,
        option: String,
    ) {
        if (id != TARGET) return
        typed[TARGET] = option
        load()
    }

    override fun draw(): Screen = way?.let { WhatIfView(words).screen(without, targets, chosen, it) } ?: unread(words.points.whatIf)

    private companion object {
        const val TARGET = "target"
        const val ROUND = 50L
        const val CHOICES = 5
    }
}
