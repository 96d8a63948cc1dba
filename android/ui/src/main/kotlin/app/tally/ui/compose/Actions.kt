package app.tally.ui.compose

import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Button
import androidx.compose.material3.ButtonColors
import androidx.compose.material3.ButtonDefaults
import androidx.compose.material3.CircularProgressIndicator
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.stateDescription
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.tally.ui.design.Tokens
import app.tally.ui.screen.Action
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Intent

/** Something to do. While it is done it turns, and cannot be touched again. */
@Composable
internal fun ActionView(
    action: Action,
    act: (Intent) -> Unit,
) {
    Button(
        onClick = { act(Intent.Tap(action.id)) },
        modifier =
            Modifier
                .fillMaxWidth()
                .heightIn(min = heightOf(action.role))
                .testTag(action.id)
                .said(action),
        enabled = action.enabled && !action.busy,
        shape = MaterialTheme.shapes.large,
        colors = colorsOf(action.role, action.busy),
        contentPadding = PaddingValues(Tokens.Spacing.normal.dp, Tokens.Spacing.near.dp),
    ) {
        if (action.busy) {
            CircularProgressIndicator(Modifier.size(24.dp), LocalContentColor.current, strokeWidth = 2.dp)
        } else {
            WholeText(action.label, textAlign = TextAlign.Center)
        }
    }
}

private fun heightOf(role: ActionRole) = if (role == ActionRole.MAIN) 56.dp else Tokens.Touch.least.dp

/** What a screen reader says; a button that turns still has its name. */
private fun Modifier.said(action: Action): Modifier {
    val name = action.spoken ?: action.label.takeIf { action.busy } ?: return this
    return semantics {
        contentDescription = name
        if (action.busy) stateDescription = "…"
    }
}

@Composable
private fun colorsOf(
    role: ActionRole,
    busy: Boolean,
): ButtonColors {
    val scheme = MaterialTheme.colorScheme
    val (ground, text) =
        when (role) {
            ActionRole.MAIN -> scheme.primary to scheme.onPrimary
            ActionRole.OTHER -> scheme.secondaryContainer to scheme.onSecondaryContainer
            ActionRole.DANGER -> scheme.errorContainer to scheme.onErrorContainer
            ActionRole.QUIET -> Color.Transparent to scheme.primary
        }
    val colors = ButtonDefaults.buttonColors(ground, text)
    return if (busy) colors.copy(disabledContainerColor = ground, disabledContentColor = text) else colors
}
