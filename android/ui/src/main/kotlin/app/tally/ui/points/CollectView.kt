package app.tally.ui.points

import app.tally.CollectionPreview
import app.tally.ui.screen.Action
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Element
import app.tally.ui.screen.Group
import app.tally.ui.screen.Paragraph
import app.tally.ui.words.Words

/** The question whether entries may be held: exactly what is signed if the answer is yes. Without terms there is nothing to ask yet. */
internal fun collectView(
    asked: CollectionPreview?,
    words: Words,
): List<Element> {
    val say = words.points
    if (asked == null) return listOf(Paragraph(words.common.neverSynced))
    val terms =
        listOf(
            say.collectWhat(asked.terms.controller, asked.sources.map { say.sources[it] }),
            say.collectSince(asked.since),
            say.collectUntil(asked.expiresAt),
            say.collectKept(asked.terms.retentionDays.toLong()),
        )
    return listOf(Group(say.collectTitle, terms.map(::Paragraph) + Action("notice", say.readNotice, ActionRole.QUIET)))
}
