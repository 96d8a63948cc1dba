package app.tally.ui.compose

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.ButtonDefaults
import androidx.compose.material3.CircularProgressIndicator
import androidx.compose.material3.Icon
import androidx.compose.material3.LinearProgressIndicator
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.tally.ui.design.Tokens
import app.tally.ui.screen.Intent
import app.tally.ui.screen.Link
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Progress
import app.tally.ui.screen.Tone

/** Something to know first; said aloud when it appears, and at once if it is about what went wrong or is not known. */
@Composable
internal fun NoticeView(
    notice: Notice,
    act: (Intent) -> Unit,
) {
    val tint = LocalTones.current.getValue(notice.tone)
    val how = if (notice.tone in AT_ONCE) LiveRegionMode.Assertive else LiveRegionMode.Polite
    Surface(Modifier.fillMaxWidth(), MaterialTheme.shapes.large, tint.ground, tint.text) {
        Row(Modifier.padding(Tokens.Spacing.normal.dp), Arrangement.spacedBy(Tokens.Spacing.near.dp)) {
            Sign(notice.tone)
            Column(verticalArrangement = Arrangement.spacedBy(Tokens.Spacing.tight.dp)) {
                Column(Modifier.semantics(mergeDescendants = true) { liveRegion = how }, Arrangement.spacedBy(Tokens.Spacing.tight.dp)) {
                    WholeText(notice.text, style = MaterialTheme.typography.titleMedium)
                    notice.advice?.let { WholeText(it, style = MaterialTheme.typography.bodyMedium) }
                }
                // Its words stand below those of the notice, whatever there is around them to touch.
                notice.action?.let { LinkView(it, tint, act, Modifier.offset(x = -Tokens.Spacing.near.dp)) }
            }
        }
    }
}

/** What stays at the top edge of every screen: short, and with no way past it. */
@Composable
internal fun MarkView(
    mark: Notice,
    act: (Intent) -> Unit,
) {
    val tint = LocalTones.current.getValue(mark.tone)
    Surface(Modifier.fillMaxWidth(), color = tint.ground, contentColor = tint.text) {
        Row(
            Modifier.padding(horizontal = Tokens.Spacing.normal.dp).heightIn(min = Tokens.Touch.least.dp),
            Arrangement.spacedBy(Tokens.Spacing.near.dp),
            Alignment.CenterVertically,
        ) {
            Sign(mark.tone)
            WholeText(mark.text, Modifier.weight(1f).padding(vertical = Tokens.Spacing.tight.dp), style = MaterialTheme.typography.titleSmall)
            mark.action?.let { LinkView(it, tint, act) }
        }
    }
}

/** Grows with the letters beside it, and leaves them the room that they need. */
@Composable
private fun Sign(tone: Tone) = Icon(Icons.of(tone), null, Modifier.size(24.dp * LocalDensity.current.fontScale.coerceIn(1f, 1.5f)))

private val AT_ONCE = setOf(Tone.ERROR, Tone.CAUTION)

@Composable
private fun LinkView(
    link: Link,
    tint: Tint,
    act: (Intent) -> Unit,
    modifier: Modifier = Modifier,
) = TextButton(
    { act(Intent.Tap(link.id)) },
    modifier.heightIn(min = Tokens.Touch.least.dp).testTag(link.id),
    colors = ButtonDefaults.textButtonColors(contentColor = tint.text),
) { WholeText(link.label) }

@Composable
internal fun ProgressView(progress: Progress) {
    Column(
        Modifier.fillMaxWidth().padding(Tokens.Spacing.wide.dp).semantics(mergeDescendants = true) { liveRegion = LiveRegionMode.Polite },
        verticalArrangement = Arrangement.spacedBy(Tokens.Spacing.normal.dp),
        horizontalAlignment = Alignment.CenterHorizontally,
    ) {
        val known = progress.fraction
        if (known == null) CircularProgressIndicator() else LinearProgressIndicator({ known / WHOLE })
        WholeText(progress.text, textAlign = TextAlign.Center, style = MaterialTheme.typography.bodyLarge)
    }
}

/** So many basis points are all of it. */
internal const val WHOLE = 10_000f
