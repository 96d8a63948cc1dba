package app.tally.ui.security

import app.tally.core.OperationState
import app.tally.core.PendingOperation
import app.tally.ui.app.App
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.more.offlineNotice
import app.tally.ui.screen.Element
import app.tally.ui.screen.Empty
import app.tally.ui.screen.Group
import app.tally.ui.screen.Icon
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Row
import app.tally.ui.screen.Screen

/** What is signed and has no answer yet, and what could not be read and needs the person. */
internal class OutboxModel(
    app: App,
) : ScreenModel(app) {
    private var unsent: List<PendingOperation> = emptyList()

    override suspend fun read() {
        unsent = wallet.outbox.unsent()
    }

    override suspend fun tap(id: String) {
        if (id == "refresh") return doing(id) { app.refresh()?.let { throw it } }
        val parked = id.removePrefix("again-").toIntOrNull()?.let { unsent.getOrNull(it - 1) } ?: return
        doing(id) { wallet.outbox.retry(parked.id).also { reread() } }
    }

    override fun draw(): Screen {
        val list = if (unsent.isEmpty()) listOf(Empty(words.common.outboxEmpty)) else unsent.flatMapIndexed(::operation)
        val send = if (unsent.isEmpty()) emptyList() else listOf(action("refresh", words.common.refresh))
        return Screen(words.common.outbox, listOfNotNull(problem?.let(words::notice), app.offlineNotice()) + list, send)
    }

    private fun operation(
        place: Int,
        operation: PendingOperation,
    ): List<Element> {
        val signed = words.history.signedOn(operation.createdAt)
        val row = Row(words.common.operationKinds[operation.typ], signed, words.common.operations[operation.state], Icon.FILE)
        if (operation.state != OperationState.PARKED) return listOf(row)
        return listOf(Group(elements = listOf(row, Paragraph(words.common.parked), action("again-${place + 1}", words.common.sendAgain))))
    }
}
