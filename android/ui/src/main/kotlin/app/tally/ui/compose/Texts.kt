package app.tally.ui.compose

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.tally.ui.design.Tokens
import app.tally.ui.screen.Empty
import app.tally.ui.screen.Fact
import app.tally.ui.screen.Heading
import app.tally.ui.screen.Hero
import app.tally.ui.screen.Paragraph

@Composable
internal fun HeadingView(heading: Heading) =
    WholeText(
        heading.text,
        Modifier.padding(top = Tokens.Spacing.close.dp).semantics { heading() },
        style = MaterialTheme.typography.titleLarge,
    )

@Composable
internal fun ParagraphView(paragraph: Paragraph) =
    if (paragraph.quiet) {
        Quiet(paragraph.text)
    } else {
        WholeText(paragraph.text, style = MaterialTheme.typography.bodyLarge)
    }

/** What is there for whoever wants to know more. */
@Composable
internal fun Quiet(
    text: String,
    modifier: Modifier = Modifier,
    align: TextAlign? = null,
) = WholeText(text, modifier, color = MaterialTheme.colorScheme.onSurfaceVariant, style = MaterialTheme.typography.labelMedium, textAlign = align)

/** One number, as large as it is important. A long one goes on in the next line and is never cut. */
@Composable
internal fun HeroView(hero: Hero) {
    Column(
        Modifier.fillMaxWidth().padding(vertical = Tokens.Spacing.normal.dp).semantics(mergeDescendants = true) {},
        verticalArrangement = Arrangement.spacedBy(Tokens.Spacing.tight.dp),
        horizontalAlignment = Alignment.CenterHorizontally,
    ) {
        WholeText(hero.label, style = MaterialTheme.typography.titleMedium, textAlign = TextAlign.Center)
        WholeText(hero.value, style = MaterialTheme.typography.displayLarge, textAlign = TextAlign.Center)
        hero.details.forEach {
            WholeText(
                it,
                color = LocalContentColor.current,
                style = MaterialTheme.typography.labelMedium,
                textAlign = TextAlign.Center,
            )
        }
    }
}

/** Between a text and the small one that belongs to it; it grows with the letters. */
@Composable
internal fun hair(): Dp = Tokens.Spacing.hair.dp * LocalDensity.current.fontScale

@Composable
internal fun FactView(fact: Fact) {
    Column(Modifier.fillMaxWidth().semantics(mergeDescendants = true) {}, Arrangement.spacedBy(hair())) {
        Quiet(fact.label)
        WholeText(fact.value, style = MaterialTheme.typography.bodyLarge)
    }
}

@Composable
internal fun EmptyView(empty: Empty) {
    Column(
        Modifier.fillMaxWidth().padding(vertical = Tokens.Spacing.wide.dp, horizontal = Tokens.Spacing.normal.dp),
        verticalArrangement = Arrangement.spacedBy(Tokens.Spacing.close.dp),
        horizontalAlignment = Alignment.CenterHorizontally,
    ) {
        WholeText(empty.title, style = MaterialTheme.typography.bodyLarge, textAlign = TextAlign.Center)
        empty.detail?.let { Quiet(it, align = TextAlign.Center) }
    }
}
