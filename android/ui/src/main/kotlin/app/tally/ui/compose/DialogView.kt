package app.tally.ui.compose

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import androidx.compose.ui.window.Dialog
import app.tally.ui.design.Tokens
import app.tally.ui.screen.Intent
import app.tally.ui.screen.Dialog as Question

/** A question over a screen. Its answers stand below each other, as wide as it is. */
@Composable
internal fun DialogView(
    question: Question,
    act: (Intent) -> Unit,
) = Dialog(onDismissRequest = { act(Intent.Back) }) {
    Surface(shape = MaterialTheme.shapes.extraLarge, color = MaterialTheme.colorScheme.surfaceContainerHigh) {
        Column(
            Modifier.verticalScroll(rememberScrollState()).padding(Tokens.Spacing.wide.dp),
            Arrangement.spacedBy(Tokens.Spacing.normal.dp),
        ) {
            WholeText(question.title, Modifier.semantics { heading() }, style = MaterialTheme.typography.headlineSmall)
            WholeText(question.text, style = MaterialTheme.typography.bodyMedium)
            question.actions.forEach { ActionView(it, act) }
        }
    }
}
