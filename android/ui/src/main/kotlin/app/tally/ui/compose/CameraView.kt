package app.tally.ui.compose

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.aspectRatio
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.rememberUpdatedState
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.tally.ui.design.Tokens
import app.tally.ui.screen.Camera
import app.tally.ui.screen.Intent

/** The camera's picture, which only the phone has: gives each code that it reads, as long as it is in view, and nothing once none was for a moment. */
typealias CameraPicture = @Composable (onCode: (String?) -> Unit) -> Unit

/** The phone's camera. Without one there is only the frame. */
val LocalCamera = staticCompositionLocalOf<CameraPicture> { {} }

/** Where the camera's picture is, and below it, for everybody, what to hold it over. */
@Composable
internal fun CameraView(
    camera: Camera,
    act: (Intent) -> Unit,
) {
    // The picture goes on while the screen around it changes; what is read belongs to the screen as it is then.
    val seen by rememberUpdatedState(act)
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(Tokens.Spacing.near.dp)) {
        Box(
            Modifier
                .fillMaxWidth()
                .aspectRatio(1f)
                .clip(MaterialTheme.shapes.large)
                .background(MaterialTheme.colorScheme.inverseSurface),
            Alignment.Center,
        ) {
            Box(Modifier.fillMaxSize()) { LocalCamera.current { seen(it?.let(Intent::Scanned) ?: Intent.LookedAway) } }
            Icon(Icons.scan, null, Modifier.size(160.dp), MaterialTheme.colorScheme.inverseOnSurface)
        }
        WholeText(camera.hint, Modifier.fillMaxWidth(), style = MaterialTheme.typography.bodyLarge, textAlign = TextAlign.Center)
    }
}
