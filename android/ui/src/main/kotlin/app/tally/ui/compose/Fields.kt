package app.tally.ui.compose

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.shape.CornerSize
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.material3.TextField
import androidx.compose.material3.TextFieldDefaults
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.error
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.ImeAction
import androidx.compose.ui.text.input.KeyboardCapitalization
import androidx.compose.ui.text.input.KeyboardType
import app.tally.ui.screen.Field
import app.tally.ui.screen.FieldKind
import app.tally.ui.screen.Intent

/** Something to write. What is written is there at once, and the model hears of it. */
@Composable
internal fun FieldView(
    field: Field,
    act: (Intent) -> Unit,
) {
    var text by remember(field.id) { mutableStateOf(field.value) }
    var told by remember(field.id) { mutableStateOf(field.value) }
    // Only what the model changed by itself takes the place of what somebody is writing.
    if (field.value != told) {
        told = field.value
        if (field.value.isEmpty()) text = field.value
    }
    TextField(
        value = text,
        onValueChange = {
            text = it
            act(Intent.Type(field.id, it))
        },
        modifier = Modifier.fillMaxWidth().testTag(field.id).semantics { field.error?.let { error(it) } },
        label = { Text(field.label) },
        textStyle = if (field.kind == FieldKind.AMOUNT) MaterialTheme.typography.headlineLarge else MaterialTheme.typography.bodyLarge,
        leadingIcon = if (field.kind == FieldKind.SEARCH) searching else null,
        supportingText = (field.error ?: field.hint)?.let { { WholeText(it) } },
        isError = field.error != null,
        singleLine = field.kind == FieldKind.AMOUNT || field.kind == FieldKind.SEARCH,
        keyboardOptions = keyboard(field.kind),
        // The label stands inside, where a long one has room, also in large letters.
        shape = MaterialTheme.shapes.medium.copy(bottomStart = FLAT, bottomEnd = FLAT),
        colors = colors(MaterialTheme.colorScheme.surfaceContainerLow),
    )
}

@Composable
private fun colors(ground: Color) =
    TextFieldDefaults.colors(focusedContainerColor = ground, unfocusedContainerColor = ground, errorContainerColor = ground)

private val FLAT = CornerSize(0)

private val searching = @Composable { Icon(Icons.search, contentDescription = null) }

private fun keyboard(kind: FieldKind): KeyboardOptions =
    when (kind) {
        FieldKind.TEXT -> KeyboardOptions(capitalization = KeyboardCapitalization.Sentences)

        FieldKind.AMOUNT -> KeyboardOptions(keyboardType = KeyboardType.Decimal, imeAction = ImeAction.Done)

        FieldKind.SEARCH -> KeyboardOptions(imeAction = ImeAction.Search)

        // A code may be a secret: no keyboard is to learn it.
        FieldKind.CODE -> KeyboardOptions(KeyboardCapitalization.None, autoCorrectEnabled = false, keyboardType = KeyboardType.Password)
    }
