package app.tally.ui.compose

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.selection.toggleable
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.RadioButton
import androidx.compose.material3.Switch
import androidx.compose.material3.SwitchDefaults
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.tally.ui.design.Tokens
import app.tally.ui.screen.Choice
import app.tally.ui.screen.Intent
import app.tally.ui.screen.Option
import app.tally.ui.screen.Toggle

/** A switch; the whole line can be touched. */
@Composable
internal fun ToggleView(
    toggle: Toggle,
    act: (Intent) -> Unit,
) {
    Row(
        Modifier
            .fillMaxWidth()
            .testTag(toggle.id)
            .toggleable(toggle.on, enabled = toggle.enabled, role = Role.Switch) { act(Intent.Switch(toggle.id, it)) }
            .heightIn(min = Tokens.Touch.least.dp)
            .padding(vertical = Tokens.Spacing.tight.dp),
        Arrangement.spacedBy(Tokens.Spacing.normal.dp),
        Alignment.CenterVertically,
    ) {
        Column(Modifier.weight(1f), Arrangement.spacedBy(hair())) {
            WholeText(toggle.label, style = MaterialTheme.typography.bodyLarge)
            toggle.detail?.let { Quiet(it) }
        }
        Switch(toggle.on, onCheckedChange = null, enabled = toggle.enabled, colors = switchColors())
    }
}

/** One that is on and cannot be turned says that something is needed: it has to be seen that it is on. */
@Composable
private fun switchColors() =
    with(MaterialTheme.colorScheme) { SwitchDefaults.colors(disabledCheckedTrackColor = outline, disabledCheckedThumbColor = surface) }

/** One of a few, below each other: long words in large letters have room. */
@Composable
internal fun ChoiceView(
    choice: Choice,
    act: (Intent) -> Unit,
) {
    Column(Modifier.fillMaxWidth().testTag(choice.id).selectableGroup()) {
        WholeText(choice.label, Modifier.semantics { heading() }, style = MaterialTheme.typography.titleSmall)
        choice.options.forEach { OptionView(it, choice, act) }
    }
}

@Composable
private fun OptionView(
    option: Option,
    choice: Choice,
    act: (Intent) -> Unit,
) {
    val chosen = option.id == choice.chosen
    Row(
        Modifier
            .fillMaxWidth()
            .testTag("${choice.id}/${option.id}")
            .selectable(chosen, role = Role.RadioButton) { act(Intent.Choose(choice.id, option.id)) }
            .heightIn(min = Tokens.Touch.least.dp)
            .padding(vertical = Tokens.Spacing.tight.dp),
        Arrangement.spacedBy(Tokens.Spacing.near.dp),
        Alignment.CenterVertically,
    ) {
        RadioButton(chosen, onClick = null)
        WholeText(option.label, style = MaterialTheme.typography.bodyLarge)
    }
}
